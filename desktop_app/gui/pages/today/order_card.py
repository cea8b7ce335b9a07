"""What stands out in the whole file, on Vandaag: how much, and the first of it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.order.content import order_of
from desktop_app.gui.pages.today.card import TodayCard
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.link import Link


class Outstanding(NamedTuple):
    """How many findings there are, and the first: its id and sentence."""

    many: int
    id: str
    sentence: str


def outstanding_in(context: Context) -> Outstanding:
    """The findings over the file that is open."""
    order = order_of(context.desk)
    if order is None or not order.found:
        return Outstanding(0, "", "")
    first = order.found[0]
    return Outstanding(order.count, first.id, first.sentence(context.words))


class OrderCard(TodayCard[Outstanding]):
    """A way to the page, with the first thing already said."""

    wanted = Signal(str)
    """Id of the finding to look at; empty for the page."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)

    def _build(self, column: QVBoxLayout, content: Outstanding) -> None:
        column.addLayout(self._heading(self.tr("Mijn dossier op orde")))
        if not content.many:
            self._say(column, self.tr("Er valt nu niets op."))
        elif content.many == 1:
            self._say(column, self.tr("Er valt 1 ding op:"))
        else:
            many = self.tr("Er vallen {aantal} dingen op. Het eerste:")
            self._say(column, many.format(aantal=content.many))
        if content.many:
            self._say(column, content.sentence, role="muted")
        link = Link(self._theme, self.tr("Kijk je dossier na"))
        link.setAccessibleName(link.text())
        link.clicked.connect(lambda: self.wanted.emit(content.id))
        column.addWidget(link)
