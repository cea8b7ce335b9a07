"""Cards above a path: what UWV was told or said, the days to object, and heavy news with care."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.order.leads import Lead, articles
from desktop_app.gui.pages.order.parts import Buttons, Dots, add_links
from desktop_app.gui.pages.today.card import TodayCard, at_left, inset
from desktop_app.gui.pages.wia.after_words import about
from desktop_app.gui.pages.wia.moment import OwnDay, days_left
from desktop_app.gui.pages.wia.path_cards import left_words
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.words import Words

OBJECTION = "L13"
"""The letter with which one objects."""


class Known(NamedTuple):
    """What was told so far, a line each."""

    lines: tuple[str, ...]


class KnownCard(TodayCard[Known]):
    """What is known of UWV, and the way to tell more."""

    tell_wanted = Signal()
    letters_wanted = Signal()

    def _build(self, column: QVBoxLayout, content: Known) -> None:
        column.addLayout(self._heading(self.tr("Wat weten we van UWV?")))
        if content.lines:
            column.addLayout(inset(Dots(self._theme, content.lines)))
        else:
            self._say(column, self.tr("Je vulde nog niets in over de WIA."))
        tell = Button(self._theme, self.tr("Vertel wat er gebeurde"), main=True)
        tell.clicked.connect(self.tell_wanted)
        letters = Button(self._theme, self.tr("Bekijk al je brieven"))
        letters.clicked.connect(self.letters_wanted)
        column.addLayout(inset(Buttons(self._theme, tell, letters)))


class Objection(NamedTuple):
    """The last day to object to the decision, and today."""

    own: OwnDay
    today: date


class ObjectionCard(TodayCard[Objection]):
    """Until when one can object, how many days are left, and a letter for it."""

    letter_wanted = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, fill="jij_soft", parent=parent)
        self._context = context

    def _build(self, column: QVBoxLayout, content: Objection) -> None:
        column.addLayout(self._heading(self.tr("Niet eens met de beslissing?"), "calendar", "jij"))
        self._say(column, self.tr("Dan kun je bezwaar maken bij UWV."))
        column.addLayout(inset(Words(self._theme, self._until(content), bold=True)))
        if days_left(content.own.day, content.today) < 0:
            self._say(column, self.tr("Vraag je vakbond of een jurist wat nu nog kan."))
        else:
            self._say(column, self.tr("Een kort bericht is genoeg. Je redenen mogen later."))
            self._say(column, self.tr("Staat er in de brief een andere dag? Dan gaat die voor."))
            button = Button(self._theme, self.tr("Schrijf je bezwaarbrief"))
            button.clicked.connect(lambda: self.letter_wanted.emit(OBJECTION))
            column.addLayout(at_left(button))
        timeline = Lead("tijdlijn", content.own.key, self.tr("Bekijk bezwaar op je tijdlijn"))
        add_links(column, self._context, [timeline, *articles(("bezwaar",))])

    def _until(self, content: Objection) -> str:
        """The last day, and how far off it is."""
        day = content.own.day
        shown = about(day, self._context.words, vague=content.own.vague)
        if day < content.today:
            return self.tr("De laatste dag was {dag}.").format(dag=shown)
        said = self.tr("Je hebt tijd tot en met {dag}.").format(dag=shown)
        return f"{said} {left_words(day, content.today)}"


class Gate(NamedTuple):
    """A heavy outcome that was not read yet: its name, and what is said before."""

    id: str
    name: str
    sentence: str


class GateCard(TodayCard[Gate]):
    """Said calmly, before it opens; not now is as good. People who help stand under it."""

    opened = Signal(str)
    put_off = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)

    def _build(self, column: QVBoxLayout, content: Gate) -> None:
        self._title = content.name
        column.addLayout(inset(Heading(self._theme, content.name, 2)))
        self._say(column, content.sentence)
        read = Button(self._theme, self.tr("Lees verder"), main=True)
        read.clicked.connect(lambda: self.opened.emit(content.id))
        later = Button(self._theme, self.tr("Niet nu"))
        later.clicked.connect(self.put_off)
        column.addLayout(inset(Buttons(self._theme, read, later)))
