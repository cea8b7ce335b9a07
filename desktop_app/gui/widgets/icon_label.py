"""An icon beside text; it says nothing itself, because the text does."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.icon import icon_pixmap, text_size


class IconLabel(QWidget):
    """As high as a line of its kind of text, so that both stand in line."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        role: str = "ink",
        *,
        kind: str = "body",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._role = role
        self._kind = kind
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def change(self, icon: str, role: str | None = None) -> None:
        """Show another icon."""
        self._icon = icon
        self._role = role or self._role
        self.update()

    def sizeHint(self) -> QSize:
        """The icon's width; the height of a line of text."""
        size = self._theme.size("type", self._kind) * self._theme.scale
        line = round(size * self._theme.line_height(self._kind))
        side = round(text_size(self._theme, self._kind))
        return QSize(side, max(side, line))

    def minimumSizeHint(self) -> QSize:
        """Never smaller."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The icon, in the middle of the line."""
        painter = QPainter(self)
        size = round(text_size(self._theme, self._kind))
        ratio = self.devicePixelRatioF()
        pixmap = icon_pixmap(self._theme, self._icon, self._role, size, ratio)
        painter.drawPixmap((self.width() - size) // 2, (self.height() - size) // 2, pixmap)
        painter.end()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
