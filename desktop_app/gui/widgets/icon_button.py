"""A button that is only an icon; its name is said."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.icon import icon_pixmap, text_size
from desktop_app.gui.widgets.press import Press, draw_ring


class IconButton(Press, QPushButton):
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
        self._icon = icon
        self._role = role
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._prepare_press(theme)
        self.change(icon, name)

    def change(self, icon: str, name: str) -> None:
        """Show another icon, with another name."""
        self._icon = icon
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        """The icon with room around it."""
        side = max(36, round(text_size(self._theme) + 16))
        return QSize(side, side)

    def stand_right(self, host: QWidget) -> None:
        """Take place inside the right edge of a host, in the middle of its height."""
        size = self.sizeHint()
        self.setGeometry(
            host.width() - size.width() - 6,
            (host.height() - size.height()) // 2,
            size.width(),
            size.height(),
        )

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The icon in the middle."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("jij_soft"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 6, 6)
        draw_ring(painter, self, theme, 6)
        size = round(text_size(theme))
        left, top = (self.width() - size) // 2, (self.height() - size) // 2
        pixmap = icon_pixmap(theme, self._icon, self._role, size, self.devicePixelRatioF())
        painter.drawPixmap(left, top, pixmap)
        painter.end()
