"""Icons in the colours of the theme: Lucide drawings, painted once for each size and colour."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPixmap

from desktop_app.gui.theme import Theme
from desktop_app.text.resources import resource_path


def icon_pixmap(
    theme: Theme, name: str, role: str, size: float, ratio: float | None = None
) -> QPixmap:
    """An icon (`resources/icons/<name>.svg`) in a colour role.

    size: width and height in pixels of the window. ratio: pixels of the screen to one of those;
    None takes the sharpest screen there is. Empty while the theme draws no icons.
    """
    if not theme.with_icons:
        return QPixmap()
    sharp = ratio or QGuiApplication.primaryScreen().devicePixelRatio()
    return _painted(name, theme.color(role).name(), max(1, round(size)), sharp)


def text_size(theme: Theme, kind: str = "body") -> float:
    """Size of an icon beside text of a kind, in pixels; it grows with the text."""
    return theme.size("type", kind) * theme.scale * theme.size("icon", "size") / 16


@lru_cache(maxsize=256)
def _painted(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    from PySide6.QtCore import QByteArray
    from PySide6.QtSvg import QSvgRenderer

    source = resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")
    drawing = QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(pixmap)
    drawing.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
