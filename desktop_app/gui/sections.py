"""The shape of an explanation: a title, chips, and sections of plain lines in reading order."""

from __future__ import annotations

from msgspec import Struct


class Section(Struct, frozen=True):
    """Lines that belong together, with a heading or without one."""

    title: str | None
    lines: tuple[str, ...]
    strong: bool = False


class Explanation(Struct, frozen=True):
    """What a card shows: left what it is, right why, and more on request."""

    title: str
    chips: tuple[tuple[str, str], ...]
    """Word and kind of each chip."""
    left: tuple[Section, ...]
    right: tuple[Section, ...]
    more: tuple[Section, ...]

    def as_text(self) -> str:
        """Everything that is shown at first, in reading order, for who listens."""
        lines = [self.title, ", ".join(word for word, _ in self.chips)]
        for section in (*self.left, *self.right):
            lines += [section.title or "", *section.lines]
        return "\n".join(line for line in lines if line)
