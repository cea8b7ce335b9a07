"""Komende weken: what is near, by day; a few at first, the rest folded."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.pages.today.card import TodayCard
from desktop_app.gui.pages.today.content import Near
from desktop_app.gui.pages.today.fold import Fold
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.link import Link

SHOWN = 3


class ComingCard(TodayCard[tuple[Near, ...]]):
    """A line for each moment: its name leads to the timeline."""

    wanted = Signal(str)
    """Key of the moment to look at."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._open = False

    def _build(self, column: QVBoxLayout, content: tuple[Near, ...]) -> None:
        column.addLayout(self._heading(self.tr("Komende weken")))
        if not content:
            self._say(column, self.tr("De komende zes weken staat er niets."))
            return
        for near in content[:SHOWN]:
            column.addWidget(self._line(near))
        rest = content[SHOWN:]
        if rest:
            column.addWidget(self._rest(rest))

    def _rest(self, rest: tuple[Near, ...]) -> Fold:
        more = self.tr("Toon nog {aantal}").format(aantal=len(rest))
        less = self.tr("Toon minder")
        fold = Fold(self._theme, more, less, about=self.tr("komende weken"), is_open=self._open)
        for near in rest:
            fold.column.addWidget(self._line(near))
        fold.turned.connect(self._remember)
        return fold

    def _line(self, near: Near) -> QWidget:
        line = QWidget()
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        link = Link(self._theme, near.title)
        link.setAccessibleName(f"{near.title}, {near.when}")
        link.clicked.connect(lambda: self.wanted.emit(near.key))
        column.addWidget(link)
        self._say(column, near.when, "small", "muted")
        return line

    def _remember(self, is_open: bool) -> None:
        self._open = is_open
        self.tell()
