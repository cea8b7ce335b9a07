"""The list of what was made: open it again, or show the folder in which it stands."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.order.parts import Buttons
from desktop_app.gui.pages.share.kinds import kind_name, reader_name
from desktop_app.gui.pages.share.made import Earlier
from desktop_app.gui.pages.today.card import TodayCard, inset, named_button
from desktop_app.text.typed_dates import day_in_words


class MadeCard(TodayCard[tuple[Earlier, ...]]):
    """Nothing to see before something was made."""

    open_wanted = Signal(str)
    folder_wanted = Signal(str)
    """The id of the entry."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent=parent)
        self.context = context

    def _build(self, column: QVBoxLayout, content: tuple[Earlier, ...]) -> None:
        column.addLayout(self._heading(self.tr("Wat je eerder maakte")))
        for one in content:
            said = self._said(one)
            self._say(column, said)
            if one.path is None:
                continue
            again = named_button(self._theme, self.tr("Open het bestand"), said)
            folder = named_button(self._theme, self.tr("Toon de map"), said)
            again.clicked.connect(lambda _=False, id=one.id: self.open_wanted.emit(id))
            folder.clicked.connect(lambda _=False, id=one.id: self.folder_wanted.emit(id))
            column.addLayout(inset(Buttons(self._theme, again, folder)))

    def _said(self, one: Earlier) -> str:
        told = one.told
        form = self.tr("{wat}, voor: {lezer}. {dag}.")
        day = day_in_words(told.datum, self.context.words) if told.datum else ""
        return form.format(wat=kind_name(told.wat), lezer=reader_name(told.voor), dag=day)
