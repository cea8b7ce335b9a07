"""The small box beside what the mouse is on: plain painted text, never rich text."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from desktop_app.gui.theme import Theme
from desktop_app.map.model import Label, MapLayout, Rect

INSET = 10.0
AWAY = 10.0


class Hint:
    """Name and day of one item, kept inside the widget and off the item itself."""

    def __init__(self, widget: QWidget, theme: Theme) -> None:
        self._widget = widget
        self._theme = theme
        self._box = QRectF()

    def holds(self, point: QPointF) -> bool:
        """True while the mouse is on the box, so that it can be read with a magnifier."""
        return self._box.contains(point)

    def paint(self, painter: QPainter, layout: MapLayout, key: str) -> None:
        """Paint the box of an item."""
        words = _words(layout, key)
        if words is None:
            self._box = QRectF()
            return
        place, lines = words
        size = self._theme.size("type", "small") * self._theme.scale
        widths = [
            self._theme.measure(line, size, bold=not number) for number, line in enumerate(lines)
        ]
        width = min(max(widths), self._widget.width() - 4 * INSET) + 2 * INSET
        height = size * 1.35 * len(lines) + 1.4 * INSET
        left = min(max(place.x + place.width / 2 - width / 2, 2), self._widget.width() - width - 2)
        top = place.y - height - AWAY
        if top < 2:
            top = place.bottom + AWAY
        self._box = QRectF(left, top, width, height)
        painter.setPen(QPen(self._theme.color("ink"), 1.5))
        painter.setBrush(self._theme.color("card"))
        painter.drawRoundedRect(self._box, 8, 8)
        painter.setPen(self._theme.color("ink"))
        for number, line in enumerate(lines):
            painter.setFont(self._theme.font_of(size, bold=not number))
            baseline = top + 0.7 * INSET + size * (1.35 * number + 1.0)
            painter.drawText(QPointF(round(left + INSET), round(baseline)), line)


def _words(layout: MapLayout, key: str) -> tuple[Rect, tuple[str, ...]] | None:
    """What the map had no room for; None where it stands there already."""
    station = layout.station(key)
    if station is not None:
        lines = tuple(line for line in (station.name, station.day_text) if line)
        if any(_says(label, lines) for label in layout.labels if label.key == key):
            return None
        return station.target, lines
    band = layout.band(key)
    if band is None or band.text is not None:
        return None
    return band.rect, (band.name,)


def _says(label: Label, lines: tuple[str, ...]) -> bool:
    return tuple(line.text for line in label.lines) == lines
