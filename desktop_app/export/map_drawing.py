"""Draws a laid-out railway map as vectors. It decides nothing about places or words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from reportlab.lib.colors import HexColor

from desktop_app.export.tagging.figure import draw_label
from desktop_app.map.model import Band, Curve, Label, MapLayout, Segment, Station, TextLine

_HOLLOW = ("ahead", "extension")
_ALIGN: dict[str, Any] = {"start": "left", "middle": "center", "end": "right"}


class MapDrawing:
    """One map on one canvas; `draw` is the callback of a Figure of the map's height.

    Shape carries the meaning, so that nothing is lost in black and white: a tick for done, a
    ring for to come, an exclamation mark for a day that has passed, a stroke for lapsed.
    """

    def __init__(self, layout: MapLayout, palette: Mapping[str, str]) -> None:
        self._map = layout
        self._palette = palette
        self._edge = layout.rail / 4
        self._unit = layout.text_scale
        self._canvas: Any = None

    def draw(self, canvas: Any) -> None:
        """Draw everything, in the order in which it covers each other."""
        self._canvas = canvas
        canvas.saveState()
        # the layout counts downwards from the top
        canvas.translate(0, self._map.height)
        self._scale()
        for band in self._map.bands:
            self._band(band)
        self._flag()
        self._dashes()
        for line in ("uwv", "spoor2", "spoor1"):
            self._rails([part for part in self._map.segments if part.line == line])
        for station in self._map.stations:
            self._stem(station)
        for label in self._map.labels:
            self._label(label)
        for station in self._map.stations:
            self._station(station)
        for name in self._map.names:
            self._text(name)
        canvas.restoreState()

    # -- scale, today, bands -----------------------------------------------------------------

    def _scale(self) -> None:
        for tick in self._map.ticks:
            if tick.grid is not None:
                self._pen("grid_line", 0.5)
                self._line(tick.x, tick.grid[0], tick.x, tick.grid[1])
            if tick.text is not None:
                self._text(tick.text)

    def _flag(self) -> None:
        flag = self._map.flag
        if flag.pole is not None:
            self._pen("ink", 1.5)
            self._line(flag.x, flag.pole[0], flag.x, flag.pole[1])
        self._brush("ink")
        rect = flag.rect
        self._canvas.roundRect(
            rect.x, -rect.bottom, rect.width, rect.height, rect.height / 2, stroke=0, fill=1
        )
        self._text(flag.text)

    def _band(self, band: Band) -> None:
        rect, unit = band.rect, self._unit
        self._brush(band.soft_role)
        self._pen(band.role, 1.5 * unit, dash=(4 * unit, 3 * unit) if band.vague else None)
        self._canvas.roundRect(
            rect.x, -rect.bottom, rect.width, rect.height, 4 * unit, stroke=1, fill=1
        )
        self._pen(band.role, 3.5 * unit)
        ends = [rect.x + unit] if not band.cut_left else []
        ends += [rect.right - unit] if not band.cut_right and not band.vague else []
        for x in ends:
            self._line(x, rect.y + 3 * unit, x, rect.bottom - 3 * unit)
        if band.text is not None:
            self._text(band.text)

    # -- rails -------------------------------------------------------------------------------

    def _dashes(self) -> None:
        dash = (self._map.rail / 2, self._map.rail * 1.1)
        for curve in self._map.curves:
            if curve.style == "dashed":
                self._pen(curve.role, self._map.rail / 2, dash=dash)
                self._curve(curve)
        for part in self._map.segments:
            if part.style == "dashed":
                self._pen(part.role, self._map.rail / 2, dash=dash)
                self._line(part.x0, part.y, part.x1, part.y)

    def _rails(self, parts: list[Segment]) -> None:
        """Outer strokes first, then the hollow inside, so that joints stay open."""
        drawn: list[Segment | Curve] = []
        for part in parts:
            if part.style == "paused":
                self._pen("muted", 2 * self._unit)
                self._line(part.x0, part.y, part.x1, part.y)
            elif part.style != "dashed":
                drawn.append(part)
            if part.style == "extension":
                self._ties(part)
        lines = {part.line for part in parts}
        drawn += [
            curve for curve in self._map.curves if curve.line in lines and curve.style != "dashed"
        ]
        for each in drawn:
            self._pen(each.role, self._map.rail)
            self._stroke(each)
        for each in drawn:
            if each.style not in _HOLLOW:
                continue
            self._pen("rail_fill", self._map.rail - 2 * self._edge)
            if isinstance(each, Curve):
                self._curve(each)
            else:
                begin = each.x0 if each.filled_to is None else each.filled_to
                if begin < each.x1:
                    self._line(begin, each.y, each.x1, each.y)

    def _ties(self, part: Segment) -> None:
        """Cross ties under the added section, and a buffer where the waiting time ended."""
        half = self._map.rail
        self._pen(part.role, self._edge)
        x = part.x0 + half * 1.5
        while x < part.x1:
            self._line(x, part.y - half, x, part.y + half)
            x += half * 1.5
        self._pen(part.role, 2 * self._edge)
        self._line(part.x0, part.y - half * 1.6, part.x0, part.y + half * 1.6)

    def _stroke(self, each: Segment | Curve) -> None:
        if isinstance(each, Curve):
            self._curve(each)
        else:
            self._line(each.x0, each.y, each.x1, each.y)

    def _curve(self, curve: Curve) -> None:
        points = [value for x, y in curve.points for value in (x, -y)]
        self._canvas.bezier(*points)

    # -- marks -------------------------------------------------------------------------------

    def _stem(self, station: Station) -> None:
        if station.stem is not None:
            self._pen(station.role, self._edge)
            self._line(station.x, station.y, station.x, station.stem)

    def _station(self, station: Station) -> None:
        canvas, radius = self._canvas, station.radius
        if station.vague:
            self._pen(station.role, self._unit, dash=(2 * self._unit, 2 * self._unit))
            canvas.circle(station.x, -station.y, radius * 1.5, stroke=1, fill=0)
        if station.mark == "done":
            self._brush(station.role)
            canvas.circle(station.x, -station.y, radius, stroke=0, fill=1)
            self._tick(station)
            return
        roles = {"passed_own": "attention", "passed_other": "ink", "lapsed": "muted"}
        role = roles.get(station.mark, station.role)
        width = self._edge * 1.75
        self._brush("rail_fill")
        self._pen(role, width)
        inner = radius - width / 2
        canvas.circle(station.x, -station.y, inner, stroke=1, fill=1)
        if station.mark in {"passed_own", "passed_other"}:
            self._exclamation(station, role)
        elif station.mark == "lapsed":
            self._line(station.x - inner, station.y, station.x + inner, station.y)

    def _tick(self, station: Station) -> None:
        self._pen("rail_fill", max(1.0, station.radius * 0.2))
        points = [
            (station.x + x * station.radius, station.y + y * station.radius)
            for x, y in ((-0.4, 0.02), (-0.1, 0.32), (0.42, -0.3))
        ]
        path = self._canvas.beginPath()
        path.moveTo(points[0][0], -points[0][1])
        for x, y in points[1:]:
            path.lineTo(x, -y)
        self._canvas.drawPath(path, stroke=1, fill=0)

    def _exclamation(self, station: Station, role: str) -> None:
        x, y, radius = station.x, station.y, station.radius
        self._pen(role, max(1.2, radius * 0.2))
        self._line(x, y - radius * 0.42, x, y + radius * 0.06)
        self._brush(role)
        self._canvas.circle(x, -(y + radius * 0.42), max(0.6, radius * 0.1), stroke=0, fill=1)

    # -- words and pens ----------------------------------------------------------------------

    def _label(self, label: Label) -> None:
        if label.leader is not None:
            x, mark, edge = label.leader
            self._pen("control_border", 0.5)
            self._line(x, mark, x, edge)
        # no month line runs through the words
        self._brush("card")
        rect = label.rect
        self._canvas.rect(rect.x, -rect.bottom, rect.width, rect.height, stroke=0, fill=1)
        for line in label.lines:
            self._text(line)

    def _text(self, line: TextLine) -> None:
        self._brush(line.role)
        draw_label(
            self._canvas, line.x, -line.baseline, line.text, line.size,
            bold=line.bold, align=_ALIGN[line.anchor],
        )  # fmt: skip

    def _line(self, x0: float, y0: float, x1: float, y1: float) -> None:
        self._canvas.line(x0, -y0, x1, -y1)

    def _brush(self, role: str) -> None:
        self._canvas.setFillColor(HexColor(self._palette[role]))

    def _pen(self, role: str, width: float, *, dash: tuple[float, float] | None = None) -> None:
        canvas = self._canvas
        canvas.setStrokeColor(HexColor(self._palette[role]))
        canvas.setLineWidth(width)
        canvas.setLineCap(1)  # round
        canvas.setLineJoin(1)
        canvas.setDash(list(dash) if dash else [])
