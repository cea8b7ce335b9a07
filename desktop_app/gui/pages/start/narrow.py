"""A page with one narrow column in the middle, for one thing at a time."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.page import Page

WIDEST = 760
"""Pixels of the column at 100 %."""


class NarrowPage(Page):
    """As wide as reads well, with the same room at both sides."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        context.theme.changed.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        theme = self.context.theme
        least, top = theme.space("page_margin_wide"), theme.space("page_margin")
        wide = round(WIDEST * theme.scale)
        left = max(least, (self.width() - wide) // 2)  # the same with and without a scroll bar
        right = max(least, self.viewport().width() - wide - left)
        above = min(2 * least, max(top, (self.width() - wide) // 6))
        self.column.setContentsMargins(left, above, right, least)
