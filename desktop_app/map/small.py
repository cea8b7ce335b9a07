"""The small map: one line with the few moments that matter most, and where you are."""

from __future__ import annotations

import msgspec

from desktop_app.map.arrange import Spot
from desktop_app.map.axis import Axis
from desktop_app.map.course import course_of
from desktop_app.map.frame import Frame
from desktop_app.map.labels import LabelRows, Placed, Row, Wish
from desktop_app.map.layout import Rows, flag_of, labels_of, stations_of
from desktop_app.map.model import MapLayout, Measure, View
from desktop_app.map.moments import Moment, map_moments
from desktop_app.map.rails import line_stretches, segments
from desktop_app.map.sizes import sizes_for
from desktop_app.map.wishes import wishes_of
from desktop_app.text.messages import Messages, load_messages
from desktop_app.traject.model import Traject

MOST_LABELS = 6
FEW_LABELS = 3
"""With fewer than this in one row, a second row is used."""
LEAST_RANK = 3
"""Moments after this rank are left out, save the next one to come."""
ROW = Row("spoor1", "below", 1)


def lay_out_small(
    traject: Traject,
    width: float,
    measure: Measure,
    text_scale: float = 1.0,
    *,
    words: Messages | None = None,
) -> MapLayout:
    """One strip of the whole traject: the essential moments of all lines on one line.

    Arguments as of `lay_out`. There are no bands, weeks, months or names of lines.
    """
    frame = _frame(traject, width, measure, text_scale, words or load_messages())
    sizes = frame.sizes
    flag_top = sizes.gap
    line_y = flag_top + sizes.line_height + 2 * sizes.pad + sizes.radius + sizes.gap
    below = line_y + sizes.radius + sizes.pad
    placed = _labels(frame, 1)
    if len(placed) < FEW_LABELS:
        placed = _labels(frame, 2)
    strip = sizes.label_height + sizes.pad
    tiers = max((item.row.tier for item in placed), default=1)
    labels = {ROW._replace(tier=tier): below + (tier - 1) * strip for tier in (1, 2)}
    rows = Rows({"spoor1": line_y}, labels, below)
    stations = stations_of(frame, rows)
    bottom = below + tiers * strip - sizes.pad + sizes.gap
    return MapLayout(
        width=width,
        height=bottom,
        text_scale=sizes.scale,
        view=frame.view,
        rail=sizes.rail,
        ticks=(),
        names=(),
        segments=segments(frame.stretches, frame.axis, rows.lines, [], traject.vandaag),
        curves=(),
        bands=(),
        stations=stations,
        labels=labels_of(frame, placed, rows, stations),
        flag=flag_of(frame, flag_top, rows.bottom),
        days=(frame.axis.x0, frame.axis.x1),
    )


def next_moment(traject: Traject) -> Moment | None:
    """The first moment from today on that is not done."""
    return next(
        (
            item
            for item in map_moments(traject)
            if item.day >= traject.vandaag and item.mark in ("open", "passed_own", "passed_other")
        ),
        None,
    )


def _frame(
    traject: Traject, width: float, measure: Measure, text_scale: float, words: Messages
) -> Frame:
    sizes = sizes_for(text_scale)
    moments = map_moments(traject)
    course = course_of(traject, moments)
    today = traject.vandaag
    view = View(min(course.first, today), max(course.end, today))
    if not course.first <= today <= course.end:
        view = View(course.first, course.end)
    side = 2 * sizes.gap + sizes.radius
    axis = Axis(view, side, width - side)
    essential = _essential(traject, moments, axis, sizes.spacing)
    line = line_stretches(course, (), today)["spoor1"]
    return Frame(
        traject=traject,
        width=width,
        measure=measure,
        sizes=sizes,
        words=words,
        selected=None,
        moments=essential,
        visible=essential,
        periods=(),
        course=course,
        axis=axis,
        bounds=(sizes.gap, width - sizes.gap),
        stretches={"spoor1": line},
        names={"spoor1": ""},
        spots={"spoor1": {item.key: Spot(axis.middle(item.day), 0) for item in essential}},
        branches=[],
        groups={},
    )


def _essential(
    traject: Traject, moments: tuple[Moment, ...], axis: Axis, spacing: float
) -> tuple[Moment, ...]:
    """What matters most and can stand side by side: the next moment, then by rank."""
    coming = next_moment(traject)
    ahead = coming.key if coming else None
    chosen: list[Moment] = []
    for moment in sorted(moments, key=lambda item: (item.key != ahead, item.rank, item.day)):
        if moment.key != ahead and (moment.small or moment.rank > LEAST_RANK):
            continue
        x = axis.middle(moment.day)
        apart = all(abs(x - axis.middle(other.day)) >= spacing for other in chosen)
        if axis.view.first <= moment.day <= axis.view.last and apart:
            chosen.append(msgspec.structs.replace(moment, line="spoor1", small=False))
    return tuple(sorted(chosen, key=lambda item: item.day))


def _labels(frame: Frame, tiers: int) -> list[Placed]:
    """The labels under the line: what comes next, the ends, then by rank; only a few."""
    rows = LabelRows(frame.bounds, frame.sizes.gap * 1.5, {("spoor1", "below"): tiers})
    coming = next_moment(frame.traject)
    ends = [item.key for item in (frame.visible[:1] + frame.visible[-1:])]
    first = [coming.key if coming else "", *reversed(ends)]

    def order(wish: Wish) -> tuple[int, int]:
        return (first.index(wish.key) if wish.key in first else len(first), wish.rank)

    placed: list[Placed] = []
    for wish in sorted((item for item in wishes_of(frame) if item.leader), key=order):
        short = msgspec.structs.replace(wish, texts=wish.texts[-1:])
        spot = rows.place(short) if len(placed) < MOST_LABELS else None
        if spot is not None:
            placed.append(spot)
    return placed
