"""A white card with a thin border and round corners; a reading stop for the keyboard if wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop_app.gui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QPaintEvent


class Surface(QFrame):
    """A card. `reading`: it takes the keyboard, so that its text can be scrolled and read out."""

    def __init__(
        self,
        theme: Theme,
        *,
        fill: str = "card",
        edge: str = "card_border",
        reading: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fill = fill
        self._edge = edge
        if reading:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.update)

    def inside_column(self, space: str) -> QVBoxLayout:
        """A column with the room around it that every card has. space: between its items."""
        column, padding = QVBoxLayout(self), self._theme.space("card_padding")
        column.setContentsMargins(padding, padding, padding, padding)
        column.setSpacing(self._theme.space(space))
        return column

    def paintEvent(self, event: QPaintEvent) -> None:
        """Border and fill from the theme; a ring when it has the keyboard."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        width = 3.0 if focused else 1.0
        painter.setPen(QPen(self._theme.color("focus" if focused else self._edge), width))
        painter.setBrush(self._theme.color(self._fill))
        radius = 12.0
        half = width / 2
        rect = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(rect, radius, radius)
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Come into view, from the top, when the keyboard arrives."""
        super().focusInEvent(event)
        area: QWidget | None = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if isinstance(area, QScrollArea) and event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        ):
            page = area.widget()
            top = self.mapTo(page, self.rect().topLeft()).y() if page is not None else 0
            if self.height() > area.viewport().height():
                area.verticalScrollBar().setValue(top)
            else:
                area.ensureWidgetVisible(self, 0, 16)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()
