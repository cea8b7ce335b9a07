"""A button in the house style: full for the main action of a page, outlined for others."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop_app.gui.theme import Theme


class Button(QPushButton):
    """Verb and object, at least 44 pixels high, with a focus ring that is always seen."""

    def __init__(
        self, theme: Theme, text: str, *, main: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._main = main
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        theme.changed.connect(self._restyle)
        self._restyle()

    def sizeHint(self) -> QSize:
        """Room for the words, the edge and the focus ring."""
        size = self._theme.size("type", "body") * self._theme.scale
        width = self._theme.measure(self.text(), size, bold=True) + 36
        return QSize(round(width), max(self._theme.size("target", "main"), round(size * 2.2)))

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
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

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Fill, edge, words and, with the keyboard, a ring outside the edge."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        strong = self._main or self.isDown()
        accent = "jij_hover" if self.underMouse() else "jij"
        painter.setPen(QPen(theme.color(accent), 1.5))
        painter.setBrush(theme.color(accent if strong else "card"))
        painter.drawRoundedRect(inner, 8, 8)
        painter.setFont(theme.font(bold=True))
        painter.setPen(theme.color("on_jij" if strong else accent))
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            painter.setPen(QPen(theme.color("focus"), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 10, 10)
        painter.end()

    def _restyle(self) -> None:
        self.setFont(self._theme.font(bold=True))
        self.updateGeometry()
        self.update()
