"""The two columns of Vandaag: what can wait fills the left one, and comes last in a single one."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.flow import Columns


class Sides(Columns):
    """Tasks at the left, cards at the right."""

    def __init__(self, theme: Theme, first: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, shares=(3, 2))
        self._wide = True
        self._later: tuple[QWidget, ...] = ()
        for column in (self.left, self.right):
            column.setSpacing(theme.space("gap"))
            column.addStretch(1)
        self.left.insertWidget(0, first)

    def add(self, beside: tuple[QWidget, ...], later: tuple[QWidget, ...]) -> None:
        """Put cards beside the first one, and those that can wait where there is room."""
        for card in beside:
            self.right.insertWidget(self.right.count() - 1, card)
        self._later = later
        self._place_later()

    def fit(self, width: int) -> None:
        """What can wait goes to the other column when two become one."""
        super().fit(width)
        wide = width >= self.two_from
        if wide != self._wide:
            self._wide = wide
            self._place_later()

    def _place_later(self) -> None:
        column = self.left if self._wide else self.right
        for card in self._later:
            self.left.removeWidget(card)
            self.right.removeWidget(card)
            column.insertWidget(column.count() - 1, card)
