"""What everything that is pressed shares: the keyboard, the pointer, and the ring of the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop_app.gui.theme import Theme

# To Qt a button is one kind of thing; a second Qt class beside it would end the program.
if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent
    from PySide6.QtWidgets import QAbstractButton as _Base
else:
    _Base = object


class Press(_Base):
    """Mixed in before Qt's own button; call `_prepare_press` in the constructor."""

    _theme: Theme

    def _prepare_press(self, theme: Theme) -> None:
        self._theme = theme
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if isinstance(self, QPushButton):
            self.setAutoDefault(False)  # in a dialog Enter presses what has the focus, no other
        theme.changed.connect(self._restyle)

    def _wrap_words(self) -> None:
        """Be as high as the words need at a width: for a button with a `heightForWidth`."""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        """Words and icons are never cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it too; Qt by itself knows only the space bar outside a dialog."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        super().enterEvent(event)
        self.update()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


def draw_ring(painter: QPainter, widget: QWidget, theme: Theme, radius: float) -> None:
    """The ring of the keyboard, 3 pixels wide, along the edge of a widget that has the focus."""
    if widget.hasFocus():
        painter.setPen(QPen(theme.color("focus"), 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        edge = QRectF(widget.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.drawRoundedRect(edge, radius, radius)
