"""The card of one point of the test: how it stands, what to do, and what cannot be seen."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.order import leads
from desktop_app.gui.pages.order.parts import add_links, add_sources
from desktop_app.gui.pages.today.card import TodayCard, at_left, inset, named_button
from desktop_app.gui.pages.track.part_card import segments, titled
from desktop_app.gui.widgets.words import Words
from desktop_app.rights.guides.judge import Oordeel

MOST_SUBJECTS = 5
_UNKNOWN = "weet_niet"


class PointDetail(Struct, frozen=True):
    """A point as it stands. answer: what the reader said. silent: it is left out."""

    point: Oordeel
    answer: bool | None
    silent: bool


class PointCard(TodayCard[PointDetail]):
    """One point at a time."""

    answered = Signal(str)
    """`ja`, `nee`, or empty."""
    silence_wanted = Signal()
    again_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent=parent)
        self._context = context

    def _build(self, column: QVBoxLayout, content: PointDetail) -> None:
        theme, context = self._theme, self._context
        judged, point = content.point, content.point.punt
        column.addLayout(self._heading(point.vraag))
        self._say(column, self._standing(content))
        column.addLayout(inset(Words(theme, self.tr("Jouw antwoord"), bold=True)))
        value = {True: "ja", False: "nee", None: _UNKNOWN}[content.answer]
        answers = segments(
            theme,
            self.tr("Jouw antwoord"),
            [
                ("ja", self.tr("Ja")),
                ("nee", self.tr("Nee")),
                (_UNKNOWN, self.tr("Weet ik niet")),
            ],
            value,
        )
        answers.chosen.connect(
            lambda answer: self.answered.emit("" if answer == _UNKNOWN else answer)
        )
        column.addLayout(inset(answers))
        names = [one.naam for one in judged.onderwerpen if one.naam]
        if len(names) > MOST_SUBJECTS:
            rest = self.tr("en nog {aantal}").format(aantal=len(names) - MOST_SUBJECTS)
            names = [*names[:MOST_SUBJECTS], rest]
        titled(column, theme, self.tr("Hier gaat het om"), names)
        titled(column, theme, self.tr("Wat kun je doen?"), point.doe)
        title = self.tr("Eerlijk: wat we niet kunnen zien")
        titled(column, theme, title, (point.eerlijk,))
        links = [
            *leads.papers(point.documenten, context), *leads.articles(point.artikelen),
        ]  # fmt: skip
        add_links(column, context, links, point.vraag)
        add_sources(column, context, point.bronnen, point.gecontroleerd)
        if content.silent:
            button = named_button(theme, self.tr("Toon dit weer"), point.vraag)
            button.clicked.connect(self.again_wanted)
        else:
            button = named_button(theme, self.tr("Laat dit weg"), point.vraag)
            button.clicked.connect(self.silence_wanted)
        column.addLayout(at_left(button))

    def _standing(self, content: PointDetail) -> str:
        """How it stands, and who says so."""
        judged = content.point
        if judged.stand == "weet_niet":
            return self.tr("Dit weten we niet. Jij wel?")
        if judged.zelf:
            return self.tr("{kort}. Dat zeg jij.").format(kort=judged.kort)
        return self.tr("{kort}. Dat zien we in je dossier.").format(kort=judged.kort)
