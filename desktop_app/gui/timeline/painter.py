"""Paints a laid-out map: rails, marks, bands, words. It decides nothing about places."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from desktop_app.gui.theme import Theme
from desktop_app.map.model import (
    Band,
    Curve,
    Label,
    MapLayout,
    Rect,
    Segment,
    Station,
    TextLine,
    TodayFlag,
)

HOLLOW = ("ahead", "extension")


class MapPainter:
    """One map on one painter."""

    def __init__(self, painter: QPainter, theme: Theme, layout: MapLayout) -> None:
        self._painter = painter
        self._theme = theme
        self._map = layout
        self._edge = layout.rail / 4
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)

    def paint(self) -> None:
        """Everything that does not change under the mouse or the keyboard."""
        layout = self._map
        self._scale()
        for band in layout.bands:
            self._band(band)
        self._flag(layout.flag)
        self._dashes()
        for line in ("uwv", "spoor2", "spoor1"):
            self._rails([part for part in layout.segments if part.line == line])
        for station in layout.stations:
            self._stem(station)
        for label in layout.labels:
            self._label(label)
        for station in layout.stations:
            self._station(station)
        for name in layout.names:
            self._text(name)

    # ------------------------------------------------------------------ scale and flag

    def _scale(self) -> None:
        for tick in self._map.ticks:
            if tick.grid is not None:
                self._painter.setPen(QPen(self._theme.color("grid_line"), 1))
                x = round(tick.x) + 0.5
                self._painter.drawLine(QLineF(x, tick.grid[0], x, tick.grid[1]))
            if tick.text is not None:
                self._text(tick.text)

    def _flag(self, flag: TodayFlag) -> None:
        ink = self._theme.color("ink")
        if flag.pole is not None:
            self._painter.setPen(QPen(ink, 2))
            x = round(flag.x)
            self._painter.drawLine(QLineF(x, flag.pole[0], x, flag.pole[1]))
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(ink)
        radius = flag.rect.height / 2
        self._painter.drawRoundedRect(QRectF(*flag.rect), radius, radius)
        self._text(flag.text)

    # ------------------------------------------------------------------ lines

    def _dashes(self) -> None:
        pen_width = self._map.rail / 2
        for curve in self._map.curves:
            if curve.style == "dashed":
                self._stroke(_path(curve), curve.role, pen_width, dashed=True)
        for part in self._map.segments:
            if part.style == "dashed":
                path = _straight(part.x0, part.x1, part.y)
                self._stroke(path, part.role, pen_width, dashed=True)

    def _rails(self, parts: list[Segment]) -> None:
        """Outer strokes first, then the hollow inside, so that joints stay open."""
        rail, inner = self._map.rail, self._map.rail - 2 * self._edge
        solid = [part for part in parts if part.style not in ("dashed", "paused")]
        lines = {part.line for part in parts}
        curves = [
            curve for curve in self._map.curves if curve.line in lines and curve.style != "dashed"
        ]
        for part in parts:
            if part.style == "paused":
                self._stroke(_straight(part.x0, part.x1, part.y), "muted", 2)
            elif part.style == "extension":
                self._ties(part)
        for part in solid:
            self._stroke(_straight(part.x0, part.x1, part.y), part.role, rail)
        for curve in curves:
            self._stroke(_path(curve), curve.role, rail)
        for part in solid:
            begin = part.x0 if part.filled_to is None else part.filled_to
            if part.style in HOLLOW and begin < part.x1:
                self._stroke(_straight(begin, part.x1, part.y), "rail_fill", inner)
        for curve in curves:
            if curve.style in HOLLOW:
                self._stroke(_path(curve), "rail_fill", inner)

    def _ties(self, part: Segment) -> None:
        """Cross ties under the added section, and a buffer where the waiting time ended."""
        half = self._map.rail
        self._painter.setPen(QPen(self._theme.color(part.role), self._edge))
        x = part.x0 + half * 1.5
        while x < part.x1:
            self._painter.drawLine(QLineF(x, part.y - half, x, part.y + half))
            x += half * 1.5
        self._painter.setPen(QPen(self._theme.color(part.role), 2 * self._edge))
        self._painter.drawLine(QLineF(part.x0, part.y - half * 1.6, part.x0, part.y + half * 1.6))

    def _stroke(self, path: QPainterPath, role: str, width: float, *, dashed: bool = False) -> None:
        pen = QPen(self._theme.color(role), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        if dashed:
            pen.setDashPattern([1.0, 2.2])
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawPath(path)

    # ------------------------------------------------------------------ marks

    def _stem(self, station: Station) -> None:
        if station.stem is not None:
            self._painter.setPen(QPen(self._theme.color(station.role), self._edge))
            self._painter.drawLine(QLineF(station.x, station.y, station.x, station.stem))

    def _station(self, station: Station) -> None:
        painter, theme = self._painter, self._theme
        centre, radius = QPointF(station.x, station.y), station.radius
        if station.vague:
            self._haze(centre, radius * 2, theme.color(station.role))
        if station.selected:
            painter.setPen(QPen(theme.color("ink"), 2))
            painter.setBrush(theme.color("card"))
            ring = min(radius + 4, station.target.width / 2 + 1)
            painter.drawEllipse(centre, ring, ring)
            radius = min(radius, ring - 3)
        width = self._edge * 1.75
        if station.mark == "done":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(station.role))
            painter.drawEllipse(centre, radius, radius)
            self._tick(centre, radius)
            return
        roles = {"passed_own": "attention", "passed_other": "ink", "lapsed": "muted"}
        color = theme.color(roles.get(station.mark, station.role))
        painter.setPen(QPen(color, width))
        painter.setBrush(theme.color("rail_fill"))
        inner = radius - width / 2
        painter.drawEllipse(centre, inner, inner)
        if station.mark in ("passed_own", "passed_other"):
            self._exclamation(centre, radius, color)
        elif station.mark == "lapsed":
            painter.drawLine(QLineF(station.x - inner, station.y, station.x + inner, station.y))

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
        points = ((-0.4, 0.02), (-0.1, 0.32), (0.42, -0.3))
        line = [centre + QPointF(x * radius, y * radius) for x, y in points]
        self._painter.drawPolyline(QPolygonF(line))

    def _exclamation(self, centre: QPointF, radius: float, color: QColor) -> None:
        pen = QPen(color, max(1.8, radius * 0.2))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        self._painter.setPen(pen)
        x, y = centre.x(), centre.y()
        self._painter.drawLine(QLineF(x, y - radius * 0.42, x, y + radius * 0.06))
        self._painter.drawPoint(QPointF(x, y + radius * 0.42))

    # ------------------------------------------------------------------ words and bands

    def _label(self, label: Label) -> None:
        if label.leader is not None:
            x, mark, edge = label.leader
            self._painter.setPen(QPen(self._theme.color("control_border"), 1))
            x = round(x) + 0.5
            self._painter.drawLine(QLineF(x, mark, x, edge))
        if not label.selected:
            self._painter.fillRect(QRectF(*label.rect), self._theme.color("card"))
        else:
            self._painter.setPen(QPen(self._theme.color("jij"), 1.5))
            self._painter.setBrush(self._theme.color("jij_soft"))
            around = QRectF(*label.rect).adjusted(-3, 0, 3, 1)
            self._painter.drawRoundedRect(around, 4, 4)
        for line in label.lines:
            self._text(line)

    def _band(self, band: Band) -> None:
        painter, color = self._painter, self._theme.color(band.role)
        rect = QRectF(*band.rect).adjusted(0.75, 0.75, -0.75, -0.75)
        pen = QPen(color, 1.5)
        if band.vague:
            pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(self._theme.color(band.soft_role))
        painter.drawRoundedRect(rect, 4, 4)
        painter.setPen(QPen(color, 3.5))
        ends = [rect.left() + 1] if not band.cut_left else []
        ends += [rect.right() - 1] if not band.cut_right and not band.vague else []
        for x in ends:
            painter.drawLine(QLineF(x, rect.top() + 3, x, rect.bottom() - 3))
        if band.selected:
            painter.setPen(QPen(self._theme.color("ink"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(*band.rect).adjusted(-1, -1, 1, 1), 5, 5)
        if band.text is not None:
            self._text(band.text)

    def _text(self, line: TextLine) -> None:
        width = self._theme.measure(line.text, line.size, bold=line.bold)
        left = line.x - {"start": 0.0, "middle": width / 2, "end": width}[line.anchor]
        self._painter.setFont(self._theme.font_of(line.size, bold=line.bold))
        self._painter.setPen(self._theme.color(line.role))
        self._painter.drawText(QPointF(round(left), round(line.baseline)), line.text)


def paint_focus(painter: QPainter, theme: Theme, rect: Rect, *, hover: bool = False) -> None:
    """A ring round what has the keyboard, or a thinner one under the mouse."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color("jij" if hover else "focus"), 1.5 if hover else 3))
    painter.drawRoundedRect(QRectF(*rect).adjusted(-3, -3, 3, 3), 8, 8)


def _straight(x0: float, x1: float, y: float) -> QPainterPath:
    path = QPainterPath(QPointF(x0, y))
    path.lineTo(x1, y)
    return path


def _path(curve: Curve) -> QPainterPath:
    start, first, second, end = (QPointF(*point) for point in curve.points)
    path = QPainterPath(start)
    path.cubicTo(first, second, end)
    return path
