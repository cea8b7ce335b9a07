"""Paints the marks of a map: shape tells what happened, colour only helps.

A disc with a tick is done, a ring is to come, a ring with "!" has passed, a ring with a stroke
has lapsed; a diamond is the reader's own, filled when it has been. A haze is a vague day.
"""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from desktop_app.gui.timeline.look import MapLook
from desktop_app.map.model import Station

ROLES = {"passed_own": "attention", "passed_other": "ink", "lapsed": "muted"}
TICK = ((-0.4, 0.02), (-0.1, 0.32), (0.42, -0.3))
DIAMOND = 1.2
"""Half a diamond, in radii: as large to the eye as a disc."""


class MarkPainter:
    """The marks of one map on one painter; `edge` is the thickness of an outline."""

    def __init__(self, painter: QPainter, theme: MapLook, edge: float) -> None:
        self._painter = painter
        self._theme = theme
        self._edge = edge

    def stem(self, station: Station) -> None:
        """The line from a stacked mark to its own line."""
        if station.stem is not None:
            self._painter.setPen(QPen(self._theme.color(station.role), self._edge))
            self._painter.drawLine(QLineF(station.x, station.y, station.x, station.stem))

    def mark(self, station: Station) -> None:
        """One mark, with a ring round the selected one."""
        centre, radius = QPointF(station.x, station.y), station.radius
        if station.vague:
            self._haze(centre, radius * 2, self._theme.color(station.role))
        if station.selected:
            radius = self._ring(centre, radius)
        if station.mark.startswith("own"):
            self._diamonds(station, centre, radius)
        elif station.mark == "done":
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(self._theme.color(station.role))
            self._painter.drawEllipse(centre, radius, radius)
            self._tick(centre, radius)
        else:
            self._open(station, centre, radius)

    def _ring(self, centre: QPointF, radius: float) -> float:
        """The ring of what is selected; the radius that is left for the mark."""
        ring = max(radius, 8.0) + 3
        self._painter.setPen(QPen(self._theme.color("ink"), 2))
        self._painter.setBrush(self._theme.color("rail_fill"))
        self._painter.drawEllipse(centre, ring, ring)
        return min(radius, ring - 3)

    def _open(self, station: Station, centre: QPointF, radius: float) -> None:
        painter, width = self._painter, self._edge * 1.75
        color = self._theme.color(ROLES.get(station.mark, station.role))
        painter.setPen(QPen(color, width))
        painter.setBrush(self._theme.color("rail_fill"))
        inner = radius - width / 2
        painter.drawEllipse(centre, inner, inner)
        if station.mark in ("passed_own", "passed_other"):
            self._exclamation(centre, radius, color)
        elif station.mark == "lapsed":
            painter.drawLine(QLineF(station.x - inner, station.y, station.x + inner, station.y))

    def _diamonds(self, station: Station, centre: QPointF, radius: float) -> None:
        """One diamond, or two that stand for a group."""
        color, painter = self._theme.color(station.role), self._painter
        size = radius * (1.0 if station.selected else DIAMOND)
        pen = QPen(color, self._edge * 1.25)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        if station.members:
            painter.setBrush(self._theme.color("rail_fill"))
            painter.drawPolygon(_diamond(centre + QPointF(size * 0.45, 0), size * 0.85))
            centre -= QPointF(size * 0.25, 0)
        filled = station.mark == "own_past"
        painter.setBrush(color if filled else self._theme.color("rail_fill"))
        painter.drawPolygon(_diamond(centre, size))

    def _haze(self, centre: QPointF, radius: float, color: QColor) -> None:
        from PySide6.QtGui import QRadialGradient  # only where a day is vague

        gradient = QRadialGradient(centre, radius)
        faint = QColor(color)
        for stop, alpha in ((0.0, 150), (0.55, 110), (1.0, 0)):
            faint.setAlpha(alpha)
            gradient.setColorAt(stop, faint)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(gradient)
        self._painter.drawEllipse(centre, radius, radius)

    def _tick(self, centre: QPointF, radius: float) -> None:
        pen = QPen(self._theme.color("rail_fill"), max(1.5, radius * 0.2))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self._painter.setPen(pen)
        line = [centre + QPointF(x * radius, y * radius) for x, y in TICK]
        self._painter.drawPolyline(QPolygonF(line))

    def _exclamation(self, centre: QPointF, radius: float, color: QColor) -> None:
        pen = QPen(color, max(1.8, radius * 0.2))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        self._painter.setPen(pen)
        x, y = centre.x(), centre.y()
        self._painter.drawLine(QLineF(x, y - radius * 0.42, x, y + radius * 0.06))
        self._painter.drawPoint(QPointF(x, y + radius * 0.42))


def _diamond(centre: QPointF, size: float) -> QPolygonF:
    corners = ((0, -size), (size, 0), (0, size), (-size, 0))
    return QPolygonF([centre + QPointF(x, y) for x, y in corners])
