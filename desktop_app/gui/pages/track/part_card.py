"""The card of a part of the track: what it is, what one may expect, and how it stands."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.order import leads
from desktop_app.gui.pages.order.parts import Dots, add_links, add_sources
from desktop_app.gui.pages.timeline.segments import Segments
from desktop_app.gui.pages.today.card import TodayCard, at_left, inset, named_button
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.chip import Chip
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.words import Words
from desktop_app.rights.guides.track import Onderdeel

NOT_YET = "nog_niet"


class PartDetail(Struct, frozen=True):
    """A part as it stands. state: as kept; empty is not yet. logged: how often it was done.

    talks: the way to its conversations.
    """

    part: Onderdeel
    state: str
    logged: int
    talks: tuple[leads.Lead, ...] = ()


class PartCard(TodayCard[PartDetail]):
    """One part at a time."""

    scored = Signal(str, str)
    """Id of a part, and the state that was chosen; empty is not yet."""
    log_wanted = Signal(str)
    """Write down that this part was done."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent=parent)
        self._context = context
        self.states: Segments | None = None

    def _build(self, column: QVBoxLayout, content: PartDetail) -> None:
        theme, part = self._theme, content.part
        column.addLayout(self._heading(part.naam))
        flow = FlowLayout(theme.space("small"))
        flow.addWidget(Chip(theme, self._belongs(part), "neutraal"))
        flow.addWidget(Chip(theme, self._basis(part), "neutraal"))
        column.addLayout(inset(flow))
        self._say(column, part.wat)
        self.states = segments(
            theme,
            self.tr("Hoe staat het met dit onderdeel?"),
            [
                (NOT_YET, self.tr("Nog niet")),
                ("bezig", self.tr("Bezig")),
                ("klaar", self.tr("Klaar")),
                ("niet_nodig", self.tr("Niet nodig")),
            ],
            content.state or (None if content.logged else NOT_YET),
        )
        self.states.chosen.connect(
            lambda state: self.scored.emit(part.id, "" if state == NOT_YET else state)
        )
        column.addLayout(inset(self.states))
        titled(column, theme, self.tr("Wat mag je verwachten?"), part.verwacht)
        titled(column, theme, self.tr("Let op"), part.let_op)
        if content.logged:
            words = self._context.words
            self._say(column, words.get("tweedespoor.in_logboek", aantal=content.logged))
        button = named_button(theme, self.tr("Voeg activiteit toe"), part.naam)
        button.clicked.connect(lambda: self.log_wanted.emit(part.id))
        column.addLayout(at_left(button))
        context = self._context
        ways = [*leads.papers(part.documenten, context), *content.talks]
        add_links(column, context, [*ways, *leads.articles(part.artikelen)], part.naam)
        add_sources(column, context, part.bronnen, part.gecontroleerd)

    def _belongs(self, part: Onderdeel) -> str:
        return {
            "altijd": self.tr("hoort in elk traject"),
            "meestal": self.tr("hoort in de meeste trajecten"),
            "soms": self.tr("hoort in sommige trajecten"),
        }[part.hoort]

    def _basis(self, part: Onderdeel) -> str:
        if part.basis == "uwv":
            return self.tr("UWV kijkt hiernaar")
        return self.tr("een gewoonte, geen regel")


def titled(column: QVBoxLayout, theme: Theme, title: str, lines: Iterable[str]) -> None:
    """Points under a bold line; nothing without points."""
    told = tuple(lines)
    if told:
        column.addLayout(inset(Words(theme, title, bold=True)))
        column.addLayout(inset(Words(theme, told[0]) if len(told) == 1 else Dots(theme, told)))


def segments(
    theme: Theme, name: str, options: list[tuple[str, str]], value: str | None
) -> Segments:
    """A row of states, each known by its word, so that the keyboard finds back where it was."""
    made = Segments(theme, name, options)
    for key, text in options:
        made.segment(key).setAccessibleName(text)
    made.set_value(value)
    return made
