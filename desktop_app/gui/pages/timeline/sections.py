"""The shape of an explanation: a title, chips, and sections of plain lines in reading order."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct


class Section(Struct, frozen=True):
    """Lines that belong together, with a heading or without one."""

    title: str | None
    lines: tuple[str, ...]
    strong: bool = False


class Explanation(Struct, frozen=True):
    """What a card shows: first how it stands, left what it is, right why, and more on request.

    key: of the moment or period. state: one or two sentences. source: where the rule stands and
    when it was checked, in one line.
    """

    key: str
    title: str
    chips: tuple[tuple[str, str], ...] = ()
    """Word and kind of each chip."""
    state: str = ""
    source: str = ""
    left: tuple[Section, ...] = ()
    right: tuple[Section, ...] = ()
    more: tuple[Section, ...] = ()

    def as_text(self, *, whole: bool = False) -> str:
        """What is shown in reading order; `whole`: what is shown on request too."""
        return "\n".join(line for line in self._lines(whole=whole) if line)

    def _lines(self, *, whole: bool) -> Iterator[str]:
        yield self.title
        yield ", ".join(word for word, _ in self.chips)
        yield self.state
        yield self.source
        for section in (*self.left, *self.right, *(self.more if whole else ())):
            yield section.title or ""
            yield from section.lines
