"""The whole map laid out for a width: rows from top to bottom, everything in its place."""

from __future__ import annotations

from msgspec import Struct

from desktop_app.map.axis import Weeks
from desktop_app.map.bands import lay_bands
from desktop_app.map.frame import Frame, frame_of
from desktop_app.map.labels import Placed, Row
from desktop_app.map.model import (
    Label,
    LineId,
    MapLayout,
    Measure,
    Rect,
    Room,
    Station,
    TextLine,
    TodayFlag,
    View,
)
from desktop_app.map.moment_words import spoken
from desktop_app.map.moments import Moment
from desktop_app.map.own import OwnMoment
from desktop_app.map.rails import ROLES, curves, own_spans, segments
from desktop_app.map.scale import month_ticks, week_ticks
from desktop_app.map.sizes import ASCENT, Sizes
from desktop_app.map.wishes import label_words, place_labels
from desktop_app.text.messages import Messages, load_messages
from desktop_app.traject.model import Traject

NAME_ROLES: dict[LineId, str] = {
    "spoor1": "jij",
    "spoor2": "spoor2_text",
    "uwv": "uwv",
    "eigen": "ink",
}
LEAST_BETWEEN_LINES = 1.6
"""Least distance from under one line to the next, in spacings, so that a branch can bend."""


class Rows(Struct, frozen=True):
    """y of every strip, top to bottom."""

    lines: dict[LineId, float]
    labels: dict[Row, float]
    bottom: float


def lay_out(
    traject: Traject,
    width: float,
    measure: Measure,
    text_scale: float = 1.0,
    *,
    view: View | None = None,
    selected: str | None = None,
    words: Messages | None = None,
    own: tuple[OwnMoment, ...] = (),
    room: Room | None = None,
) -> MapLayout:
    """Lay out the map of a traject.

    width, measure: in one unit, pixels or points; `measure(text, size, bold=bold)`.
    text_scale: 1 is the window's 100 %; below 1 for print.
    view: the days to show, else everything.
    selected: key of the milestone (`sleutel`) or period (`periode:<id>`) that is shown whatever
        happens; where no view is asked for, a moment far away widens the view.
    own: moments of the reader's own, drawn on a line of their own.
    room: rows to keep even where they are empty, so that nothing jumps while the view moves.
    """
    words = words or load_messages()
    frame = frame_of(
        traject, width, measure, text_scale, view=view, selected=selected, words=words, own=own
    )
    sizes = frame.sizes
    placed = place_labels(frame)
    week_top = sizes.gap
    month_top = week_top + sizes.line_height
    flag_top = month_top + sizes.line_height + sizes.gap
    used = _room(frame, placed).with_(room or Room())
    rows = _rows(frame, used, flag_top + sizes.line_height + 2 * sizes.pad + sizes.gap)
    bands, bottom, band_rows = lay_bands(frame, rows.bottom + sizes.gap, used)
    stations = stations_of(frame, rows)
    return MapLayout(
        width=width,
        height=bottom + sizes.gap,
        text_scale=sizes.scale,
        view=frame.view,
        rail=sizes.rail,
        ticks=(
            *month_ticks(frame, month_top, rows.bottom),
            *week_ticks(frame, Weeks(traject), week_top),
        ),
        names=_names(frame, rows, week_top),
        segments=(
            *segments(frame.stretches, frame.axis, rows.lines, frame.branches, traject.vandaag),
            *own_spans(frame.moments, frame.axis, rows.lines),
        ),
        curves=curves(frame.branches, rows.lines),
        bands=bands,
        stations=stations,
        labels=labels_of(frame, placed, rows, stations),
        flag=flag_of(frame, flag_top, rows.bottom),
        days=(frame.axis.x0, frame.axis.x1),
        room=used.with_(band_rows),
    )


def _room(frame: Frame, placed: list[Placed]) -> Room:
    """What this view has in use: label strips and stacks."""
    tiers: dict[tuple[str, str], int] = {}
    for item in placed:
        key = (item.row.line, item.row.side)
        tiers[key] = max(tiers.get(key, 0), item.row.tier)
    levels = {
        line: [0, *(spot.level for spot in spots.values())] for line, spots in frame.spots.items()
    }
    return Room(
        tiers,
        {line: max(found) for line, found in levels.items()},
        {line: -min(found) for line, found in levels.items()},
    )


def _rows(frame: Frame, room: Room, top: float) -> Rows:
    """Heights of label strips, stacks and lines."""
    sizes, tiers = frame.sizes, room.tiers
    strip = sizes.label_height + sizes.pad
    lines: dict[LineId, float] = {}
    labels: dict[Row, float] = {}
    y = top
    for line in frame.names:
        half = sizes.radius + sizes.pad
        above = half + room.up[line] * sizes.spacing
        least = y + sizes.spacing * LEAST_BETWEEN_LINES if lines else y
        y = max(y + strip * tiers.get((line, "above"), 0) + above, least)
        for tier in range(1, tiers.get((line, "above"), 0) + 1):
            labels[Row(line, "above", tier)] = y - above - tier * strip
        lines[line] = y
        y += half + room.down[line] * sizes.spacing
        for tier in range(1, tiers.get((line, "below"), 0) + 1):
            labels[Row(line, "below", tier)] = y
            y += strip
    return Rows(lines, labels, y)


def stations_of(frame: Frame, rows: Rows) -> tuple[Station, ...]:
    """The marks at their places on the lines."""
    sizes = frame.sizes
    numbers = {moment.key: number for number, moment in enumerate(frame.moments, start=1)}
    stations: list[Station] = []
    for moment in frame.visible:
        x, level = frame.spots[moment.line][moment.key]
        row = rows.lines[moment.line]
        y = row - level * sizes.spacing
        reach = sizes.spacing / 2
        name, (day_text, _) = label_words(frame, moment)
        stations.append(
            Station(
                key=moment.key,
                line=moment.line,
                x=x,
                y=y,
                radius=_radius(moment, sizes),
                mark=moment.mark,
                small=moment.small,
                vague=moment.vague,
                selected=moment.key == frame.selected,
                role=ROLES[moment.line],
                target=Rect(x - reach, y - reach, 2 * reach, 2 * reach),
                name=name,
                day=moment.day,
                day_text=day_text,
                spoken=spoken(
                    moment,
                    numbers[moment.key],
                    len(frame.moments),
                    frame.words,
                    frame.traject.vandaag,
                ),
                stem=row if level else None,
                members=tuple(item.key for item in frame.groups.get(moment.key, ())),
            )
        )
    return tuple(stations)


def _radius(moment: Moment, sizes: Sizes) -> float:
    """Small for repeated moments, but large enough for an exclamation mark."""
    if not moment.small:
        return sizes.radius
    return sizes.small_radius * (1.3 if moment.mark.startswith("passed") else 1)


def _label_top(frame: Frame, item: Placed, rows: Rows) -> float:
    """The label's strip, or close to the line where no stack stands in between."""
    row, sizes = item.row, frame.sizes
    top = rows.labels[row]
    if row.tier > 1:
        return top
    sign = 1 if row.side == "above" else -1
    reach = sizes.radius + sizes.pad
    stack = max(
        (
            sign * spot.level
            for spot in frame.spots[row.line].values()
            if item.left - reach < spot.x < item.left + item.width + reach
        ),
        default=0,
    )
    near = sizes.radius + sizes.pad + max(stack, 0) * sizes.spacing
    if row.side == "above":
        return rows.lines[row.line] - near - sizes.label_height - sizes.pad
    return rows.lines[row.line] + near


def labels_of(
    frame: Frame, placed: list[Placed], rows: Rows, stations: tuple[Station, ...]
) -> tuple[Label, ...]:
    """The labels in their rows, with leaders to their marks."""
    return tuple(_label(frame, item, rows, stations) for item in placed)


def _label(frame: Frame, item: Placed, rows: Rows, stations: tuple[Station, ...]) -> Label:
    sizes = frame.sizes
    top = _label_top(frame, item, rows)
    rect = Rect(item.left, top, item.width, sizes.label_height)
    x = {"start": rect.x, "middle": rect.x + rect.width / 2, "end": rect.right}[item.anchor]
    lines: list[TextLine] = []
    for number, text in enumerate(item.text):
        baseline = top + number * sizes.line_height + sizes.text * ASCENT
        role = "muted" if number else "ink"
        lines.append(TextLine(text, x, baseline, sizes.text, role, item.anchor, bold=not number))
    station = next((spot for spot in stations if spot.key == item.wish.key), None)
    leader = None
    if station is not None:
        above = item.row.side == "above"
        mark = station.y - station.radius if above else station.y + station.radius
        edge = rect.bottom if above else rect.y
        if abs(mark - edge) > 2 * sizes.gap:
            leader = (station.x, mark, edge)
    return Label(item.wish.key, rect, tuple(lines), leader, item.wish.key == frame.selected)


def _names(frame: Frame, rows: Rows, week_top: float) -> tuple[TextLine, ...]:
    size, x = frame.sizes.text, frame.sizes.gap
    names = [
        TextLine(name, x, rows.lines[line] + size * 0.35, size, NAME_ROLES[line], bold=True)
        for line, name in frame.names.items()
    ]
    week = frame.words.get("kaart.week")
    return (*names, TextLine(week, x, week_top + size * ASCENT, size, "muted"))


def flag_of(frame: Frame, top: float, bottom: float) -> TodayFlag:
    """The flag of today, or on the side where today lies outside the view."""
    sizes = frame.sizes
    message = "kaart.hier"
    if not frame.today_inside:
        earlier = frame.traject.vandaag < frame.view.first
        message = "kaart.hier_eerder" if earlier else "kaart.hier_later"
    text = frame.words.get(message)
    width = frame.measure(text, sizes.text, bold=True) + 2 * sizes.gap
    x = min(max(frame.today, frame.axis.x0), frame.axis.x1)
    left = min(max(x - width / 2, sizes.pad), frame.width - sizes.pad - width)
    rect = Rect(left, top, width, sizes.line_height + 2 * sizes.pad)
    baseline = top + sizes.pad + sizes.text * ASCENT
    line = TextLine(text, left + width / 2, baseline, sizes.text, "on_ink", "middle", bold=True)
    return TodayFlag(x, rect, line, (rect.bottom, bottom) if frame.today_inside else None)
