"""The weeks in words, the newest first: the same as the chart, and the way to change one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.dossier.hours import Week
from desktop_app.gui.context import Context
from desktop_app.gui.pages.load.content import week_lines, week_title
from desktop_app.gui.pages.order.parts import Buttons
from desktop_app.gui.pages.today.card import TodayCard, at_left, inset, named_button
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.words import Words

AT_ONCE = 6


class WeeksCard(TodayCard[tuple[Week, ...]]):
    """Some at a time."""

    change_wanted = Signal(str)
    remove_wanted = Signal(str)
    """Id of an entry."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent=parent)
        self._context = context
        self._most = AT_ONCE

    def _build(self, column: QVBoxLayout, content: tuple[Week, ...]) -> None:
        words = self._context.words
        column.addLayout(self._heading(self.tr("Je weken")))
        newest = list(reversed(content))
        kinds: dict[object, int] = {}
        for week in content:
            kinds[week.first] = kinds.get(week.first, 0) + 1
        for week in newest[: self._most]:
            title = week_title(week, words)
            lines = week_lines(week, words)
            column.addLayout(inset(Words(self._theme, title, bold=True)))
            column.addLayout(inset(Words(self._theme, " ".join(lines))))
            about = title if kinds[week.first] == 1 else f"{title}, {lines[1]}"
            change = named_button(self._theme, self.tr("Verander"), about)
            remove = named_button(self._theme, self.tr("Verwijder deze week"), about)
            self._lead(change, remove, week.id)
            column.addLayout(inset(Buttons(self._theme, change, remove)))
        if len(newest) > self._most:
            older = Button(self._theme, self.tr("Toon wat ouder is"))
            older.clicked.connect(self._show_older)
            column.addLayout(at_left(older))

    def _lead(self, change: Button, remove: Button, id: str) -> None:
        change.clicked.connect(lambda: self.change_wanted.emit(id))
        remove.clicked.connect(lambda: self.remove_wanted.emit(id))

    def _show_older(self) -> None:
        self._most += AT_ONCE
        self.rebuild()
