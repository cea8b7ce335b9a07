"""Paints a laid-out map: rails, marks, bands, words. It decides nothing about places."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from desktop_app.gui.timeline.look import MapLook
from desktop_app.gui.timeline.marks import MarkPainter
from desktop_app.map.model import (
    Band,
    Curve,
    Label,
    MapLayout,
    Rect,
    Segment,
    TextLine,
    TodayFlag,
)

HOLLOW = ("ahead", "extension")
THIN = ("dashed", "paused", "span")
HATCHED = 30.0
"""Most pixels of hatching at the vague end of a band, at 100 %."""


class MapPainter:
    """One map on one painter."""

    def __init__(self, painter: QPainter, theme: MapLook, layout: MapLayout) -> None:
        self._painter = painter
        self._theme = theme
        self._map = layout
        self._edge = layout.rail / 4
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)

    def paint(self) -> None:
        """Everything that does not change under the mouse or the keyboard."""
        layout = self._map
        marks = MarkPainter(self._painter, self._theme, self._edge)
        self._scale()
        for band in layout.bands:
            self._band(band)
        self._flag(layout.flag)
        self._dashes()
        for line in ("eigen", "uwv", "spoor2", "spoor1"):
            self._rails([part for part in layout.segments if part.line == line])
        for station in layout.stations:
            marks.stem(station)
        for label in layout.labels:
            self._label(label)
        for station in layout.stations:
            marks.mark(station)
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
                self._stroke(self._along(part), part.role, pen_width, dashed=True)

    def _rails(self, parts: list[Segment]) -> None:
        """Outer strokes first, then the hollow inside, so that joints stay open."""
        rail, inner = self._map.rail, self._map.rail - 2 * self._edge
        solid = [part for part in parts if part.style not in THIN]
        lines = {part.line for part in parts}
        curves = [
            curve for curve in self._map.curves if curve.line in lines and curve.style != "dashed"
        ]
        for part in parts:
            self._beneath(part)
        for part in solid:
            self._stroke(self._along(part), part.role, rail)
        for curve in curves:
            self._stroke(_path(curve), curve.role, rail)
        for part in solid:
            begin = part.x0 if part.filled_to is None else part.filled_to
            if part.style in HOLLOW and begin < part.x1:
                self._stroke(self._along(part, begin), "rail_fill", inner)
        for curve in curves:
            if curve.style in HOLLOW:
                self._stroke(_path(curve), "rail_fill", inner)

    def _beneath(self, part: Segment) -> None:
        """What is thin, and what lies under a rail."""
        if part.style == "paused":
            self._stroke(self._along(part), "muted", 2)
        elif part.style == "span":
            self._stroke(self._along(part), part.role, self._map.rail / 2)
        elif part.style == "extension":
            self._ties(part)

    def _along(self, part: Segment, begin: float | None = None) -> QLineF:
        """A stretch; where it goes on outside the view it runs off the days, up to the edge."""
        left = part.x0 if begin is None else begin
        if part.cut_left and left <= part.x0:
            left = part.x0 - self._map.rail
        right = self._map.width + self._map.rail if part.cut_right else part.x1
        return QLineF(left, part.y, right, part.y)

    def _ties(self, part: Segment) -> None:
        """Cross ties under the added section, and a buffer where the waiting time ended."""
        half = self._map.rail
        self._painter.setPen(QPen(self._theme.color(part.role), self._edge))
        x = part.x0 + half * 1.5
        right = self._map.width if part.cut_right else part.x1
        while x < right:
            self._painter.drawLine(QLineF(x, part.y - half, x, part.y + half))
            x += half * 1.5
        if part.cut_left:
            return
        self._painter.setPen(QPen(self._theme.color(part.role), 2 * self._edge))
        self._painter.drawLine(QLineF(part.x0, part.y - half * 1.6, part.x0, part.y + half * 1.6))

    def _stroke(
        self, shape: QPainterPath | QLineF, role: str, width: float, *, dashed: bool = False
    ) -> None:
        pen = QPen(self._theme.color(role), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        if dashed:
            pen.setDashPattern([1.0, 2.2])
        self._painter.setPen(pen)
        if isinstance(shape, QLineF):
            self._painter.drawLine(shape)
            return
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawPath(shape)

    # ------------------------------------------------------------------ words and bands

    def _label(self, label: Label) -> None:
        if label.leader is not None:
            x, mark, edge = label.leader
            self._painter.setPen(QPen(self._theme.color("control_border"), 1))
            x = round(x) + 0.5
            self._painter.drawLine(QLineF(x, mark, x, edge))
        if not label.selected:
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(self._theme.color("card"))
            self._painter.drawRect(QRectF(*label.rect))
        else:
            self._painter.setPen(QPen(self._theme.color("jij"), 1.5))
            self._painter.setBrush(self._theme.color("jij_soft"))
            around = QRectF(*label.rect).adjusted(-3, 0, 3, 1)
            self._painter.drawRoundedRect(around, 4, 4)
        for line in label.lines:
            self._text(line)

    def _band(self, band: Band) -> None:
        """A period: open at a side where it goes on, hatched where its end is vague."""
        painter, color = self._painter, self._theme.color(band.role)
        shown = QRectF(*band.rect)
        rect = shown.adjusted(0.75, 0.75, -0.75, -0.75)
        painter.save()
        painter.setClipRect(shown)
        pen = QPen(color, 1.5)
        if band.vague:
            pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(self._theme.color(band.soft_role))
        beyond = rect.adjusted(-8 if band.cut_left else 0, 0, 8 if band.cut_right else 0, 0)
        painter.drawRoundedRect(beyond, 4, 4)
        if band.vague and not band.cut_right:
            self._hatch(band, rect)
        painter.restore()
        painter.setPen(QPen(color, 3.5))
        ends = [rect.left() + 1] if not band.cut_left and not band.vague else []
        ends += [rect.right() - 1] if not band.cut_right and not band.vague else []
        for x in ends:
            painter.drawLine(QLineF(x, rect.top() + 3, x, rect.bottom() - 3))
        if band.selected:
            painter.setPen(QPen(self._theme.color("ink"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(shown.adjusted(-1, -1, 1, 1), 5, 5)
        if band.text is not None:
            self._text(band.text)

    def _hatch(self, band: Band, rect: QRectF) -> None:
        """Slanted lines where the period ends somewhere, clear of the words on it."""
        left = rect.right() - HATCHED * self._map.text_scale
        if band.text is not None and band.text.x < rect.right():
            words = self._theme.measure(band.text.text, band.text.size, bold=band.text.bold)
            left = max(left, band.text.x + words + 4)
        self._painter.setPen(QPen(self._theme.color(band.role), 1.5))
        x, slant = rect.right(), rect.height() / 2
        while x - slant > max(left, rect.left()):
            self._painter.drawLine(QLineF(x - slant, rect.bottom(), x, rect.top()))
            x -= 6

    def _text(self, line: TextLine) -> None:
        width = self._theme.measure(line.text, line.size, bold=line.bold)
        left = line.x - {"start": 0.0, "middle": width / 2, "end": width}[line.anchor]
        self._painter.setFont(self._theme.font_of(line.size, bold=line.bold))
        self._painter.setPen(self._theme.color(line.role))
        self._painter.drawText(QPointF(round(left), round(line.baseline)), line.text)


def paint_focus(painter: QPainter, theme: MapLook, rect: Rect, *, hover: bool = False) -> None:
    """A ring round what has the keyboard, or a thinner one under the mouse."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color("jij" if hover else "focus"), 1.5 if hover else 3))
    painter.drawRoundedRect(QRectF(*rect).adjusted(-3, -3, 3, 3), 8, 8)


def _path(curve: Curve) -> QPainterPath:
    start, first, second, end = (QPointF(*point) for point in curve.points)
    path = QPainterPath(start)
    path.cubicTo(first, second, end)
    return path
