"""Tweede spoor: does it play, what belongs in it, what was done, and does it hold at UWV."""
