"""A button that is only an icon; its name is said."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.icon import icon_pixmap, text_size


class IconButton(QPushButton):
    """A square of at least 36 pixels with an icon, and a ring with the keyboard."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        name: str,
        *,
        role: str = "jij",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._role = role
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.change(icon, name)
        theme.changed.connect(self._restyle)

    def change(self, icon: str, name: str) -> None:
        """Show another icon, with another name."""
        self._icon = icon
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        """The icon with room around it."""
        side = max(36, round(text_size(self._theme) + 16))
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Never smaller."""
        return self.sizeHint()

    def stand_right(self, host: QWidget) -> None:
        """Take place inside the right edge of a host, in the middle of its height."""
        size = self.sizeHint()
        self.setGeometry(
            host.width() - size.width() - 6,
            (host.height() - size.height()) // 2,
            size.width(),
            size.height(),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The icon in the middle."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        around = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("jij_soft"))
            painter.drawRoundedRect(around, 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("focus"), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(around, 6, 6)
        size = round(text_size(theme))
        left, top = (self.width() - size) // 2, (self.height() - size) // 2
        pixmap = icon_pixmap(theme, self._icon, self._role, size, self.devicePixelRatioF())
        painter.drawPixmap(left, top, pixmap)
        painter.end()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
