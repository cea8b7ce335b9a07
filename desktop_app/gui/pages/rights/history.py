"""What was looked at on the page, to go back to; in memory only, and not the page for a crisis."""

from __future__ import annotations

from desktop_app.gui.pages.rights.places import spot_of

LONGEST = 100


class History:
    """Places in the order of looking, and which of them is shown."""

    def __init__(self) -> None:
        self._keys: list[str] = []
        self._at = -1

    @property
    def here(self) -> str | None:
        """The place that is shown, if it is one of these."""
        return self._keys[self._at] if self._keys else None

    def visit(self, key: str) -> None:
        """Go to a place; what lay ahead is gone. A place without a trace is not noted."""
        if spot_of(key).leaves_no_trace or key == self.here:
            return
        self._keys = [*self._keys[: self._at + 1], key][-LONGEST:]
        self._at = len(self._keys) - 1

    def begin_again(self, key: str | None) -> None:
        """Forget what was before this place; None is no place at all."""
        self._keys = [] if key is None or spot_of(key).leaves_no_trace else [key]
        self._at = len(self._keys) - 1

    def back(self, shown: str) -> str | None:
        """The place before what is shown; None when there is none.

        shown: what is in view. A place without a trace is not in here: before it stands `here`.
        """
        if shown != self.here:
            return self.here
        if self._at <= 0:
            return None
        self._at -= 1
        return self.here

    def forward(self) -> str | None:
        """The place that was left by going back; None when there is none."""
        if self._at + 1 >= len(self._keys):
            return None
        self._at += 1
        return self.here

    def can_go_back(self, shown: str) -> bool:
        """Whether `back` gives a place."""
        return (self.here is not None) if shown != self.here else self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether `forward` gives a place."""
        return self._at + 1 < len(self._keys)
