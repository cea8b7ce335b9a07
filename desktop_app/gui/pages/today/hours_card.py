"""Hours of work on Vandaag: the last week, and the way to write down a new one."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.load.content import hours_words, week_title, weeks_in
from desktop_app.gui.pages.today.card import TodayCard
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.link import Link


class LastWeek(NamedTuple):
    """The last week that was written down, in words; empty while there is none."""

    line: str


def last_week(context: Context) -> LastWeek:
    """What was written down last."""
    weeks = weeks_in(context.desk)
    if not weeks:
        return LastWeek("")
    title, real = week_title(weeks[-1], context.words), weeks[-1].told.echt
    return LastWeek(f"{title}." if real is None else f"{title}: {hours_words(real)}.")


class HoursCard(TodayCard[LastWeek]):
    """One line and a link."""

    wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)

    def _build(self, column: QVBoxLayout, content: LastWeek) -> None:
        column.addLayout(self._heading(self.tr("Opbouw en belasting")))
        nothing = self.tr("Werk je weer een paar uur? Houd bij hoe dat gaat.")
        self._say(column, content.line or nothing)
        link = Link(self._theme, self.tr("Schrijf je uren op"))
        link.setAccessibleName(link.text())
        link.clicked.connect(self.wanted)
        column.addWidget(link)
