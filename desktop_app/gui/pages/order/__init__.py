"""Mijn dossier op orde: what stands out in the whole file, and what to do about it."""
