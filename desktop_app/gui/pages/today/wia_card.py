"""The WIA on Vandaag: the map of papers from its week on, and what comes after 104 weeks."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.pages.today.card import TodayCard
from desktop_app.gui.pages.wia.moment import is_map_time, is_near_the_end
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.link import Link
from desktop_app.traject.model import Traject


class Ahead(NamedTuple):
    """Which of both is near."""

    map: bool
    after: bool


def ahead_of(traject: Traject) -> Ahead:
    """What of the WIA is near on the day of the traject."""
    return Ahead(is_map_time(traject), is_near_the_end(traject))


class WiaCard(TodayCard[Ahead]):
    """Hidden while the WIA is far away."""

    wanted = Signal(str)
    """Id of the page to go to."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.hide()

    def show_content(self, content: Ahead) -> None:
        """Show the ways that are near."""
        self.setVisible(any(content))
        super().show_content(content)

    def _build(self, column: QVBoxLayout, content: Ahead) -> None:
        column.addLayout(self._heading(self.tr("Naar de WIA")))
        if content.map:
            self._say(column, self.tr("Leg je papieren op tijd klaar."))
            self._link(column, self.tr("Open je WIA-map"), "wiamap")
        if content.after:
            self._say(column, self.tr("Kreeg je een brief of een beslissing van UWV?"))
            self._link(column, self.tr("Open Na 104 weken"), "na104")

    def _link(self, column: QVBoxLayout, text: str, page: str) -> None:
        link = Link(self._theme, text)
        link.setAccessibleName(text)
        link.clicked.connect(lambda: self.wanted.emit(page))
        column.addWidget(link)
