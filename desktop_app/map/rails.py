"""The lines themselves: straight stretches and the branch to spoor 2."""

from __future__ import annotations

from datetime import date, timedelta

from desktop_app.map.axis import Axis
from desktop_app.map.course import Course
from desktop_app.map.model import Curve, LineId, Segment, Style
from desktop_app.map.moments import Moment

ROLES: dict[LineId, str] = {
    "spoor1": "spoor1_line",
    "spoor2": "spoor2_line",
    "uwv": "uwv_line",
    "eigen": "ink",
}
ONE_DAY = timedelta(days=1)

Stretch = tuple[Style, date, date]
BranchSpan = tuple[Style, float, float]


def line_stretches(
    course: Course, moments: tuple[Moment, ...], today: date
) -> dict[LineId, list[Stretch]]:
    """Each line as stretches of days, in order and without holes."""
    lines: dict[LineId, list[Stretch]] = {
        "spoor1": _with_pauses(course.first, course.waiting_end, course, today)
    }
    if course.second_must is not None:
        second: list[Stretch] = []
        if course.second_may is not None:
            second.append(("dashed", course.second_may, course.second_must - ONE_DAY))
        second += _split(course.second_must, course.waiting_end, today)
        lines["spoor2"] = second
    uwv = [moment.day for moment in moments if moment.line == "uwv"]
    if uwv:
        lines["uwv"] = _split(min(uwv), max(course.waiting_end, min(uwv)), today)
    if course.extension is not None:
        for stretches in lines.values():
            first = max(course.extension.first, stretches[-1][2] + ONE_DAY)
            stretches.append(("extension", first, course.extension.last))
    if any(moment.own for moment in moments):
        # Thin all along: it carries what the reader kept, and has no beginning or end of its own.
        lines["eigen"] = [("paused", *_own_reach(course, moments))]
    for moment in moments:
        # A lapsed moment that is looked at may lie on a line that does not run at all.
        lines.setdefault(moment.line, [("paused", moment.day, moment.day)])
    for line, stretches in lines.items():
        if line == "eigen":
            continue
        days = [moment.day for moment in moments if moment.line == line]
        _reach(stretches, days)
    return {line: [part for part in parts if part[1] <= part[2]] for line, parts in lines.items()}


def _own_reach(course: Course, moments: tuple[Moment, ...]) -> tuple[date, date]:
    own = [moment for moment in moments if moment.own]
    return (
        min(course.first, *(moment.day for moment in own)),
        max(course.end, *(moment.end for moment in own)),
    )


def _split(first: date, last: date, today: date) -> list[Stretch]:
    """A stretch cut at today: behind you filled, ahead hollow."""
    if today < first:
        return [("ahead", first, last)]
    if today >= last:
        return [("travelled", first, last)]
    return [("travelled", first, today - ONE_DAY), ("ahead", today, last)]


def _with_pauses(first: date, last: date, course: Course, today: date) -> list[Stretch]:
    stretches: list[Stretch] = []
    day = first
    for begin, end in sorted(course.paused):
        if begin > last or end < day:
            continue
        if day < begin:
            stretches += _split(day, begin - ONE_DAY, today)
        stretches.append(("paused", max(begin, day), min(end, last)))
        day = min(end, last) + ONE_DAY
    if day <= last:
        stretches += _split(day, last, today)
    return stretches


def _reach(stretches: list[Stretch], days: list[date]) -> None:
    """Lengthen a line thinly to moments that lie before or after it."""
    if not days or not stretches:
        return
    begin, end = min(days), max(days)
    if begin < stretches[0][1]:
        stretches.insert(0, ("paused", begin, stretches[0][1] - ONE_DAY))
    if end > stretches[-1][2]:
        stretches.append(("paused", stretches[-1][2] + ONE_DAY, end))


def segments(
    stretches: dict[LineId, list[Stretch]],
    axis: Axis,
    rows: dict[LineId, float],
    branches: list[BranchSpan],
    today: date,
) -> tuple[Segment, ...]:
    """The visible stretches at their places; the dashed one runs between the two branches."""
    drawn: list[Segment] = []
    for line, parts in stretches.items():
        for style, first, last in parts:
            seen = axis.clip(first, last)
            if seen is None:
                continue
            left, right = seen
            if style == "dashed":
                left = max([left, *(span[2] for span in branches if span[0] == "dashed")])
                ends = [
                    span[2] - (span[2] - span[1]) / 4 for span in branches if span[0] != "dashed"
                ]
                right = min([right, *ends])
            filled = None
            if style == "extension" and today > first:
                filled = min(max(axis.x(today), left), right)
            if right > left:
                cuts = axis.cuts(first, last)
                drawn.append(
                    Segment(line, style, left, right, rows[line], ROLES[line], filled, *cuts)
                )
    return tuple(drawn)


def own_spans(
    moments: tuple[Moment, ...], axis: Axis, rows: dict[LineId, float]
) -> tuple[Segment, ...]:
    """The own moments that last, as stretches on their line."""
    drawn: list[Segment] = []
    for moment in moments:
        seen = axis.clip(moment.day, moment.end) if moment.end > moment.day else None
        if seen is not None:
            cuts = axis.cuts(moment.day, moment.end)
            drawn.append(
                Segment("eigen", "span", *seen, rows["eigen"], ROLES["eigen"], None, *cuts)
            )
    return tuple(drawn)


def branch_spans(course: Course, axis: Axis, reach: float, today: date) -> list[BranchSpan]:
    """Where the branches leave spoor 1 and arrive at spoor 2: style, left and right."""
    spans: list[BranchSpan] = []
    view = axis.view
    if course.second_may is not None and view.first <= course.second_may <= view.last:
        left = axis.x(course.second_may)
        right = left + reach
        if course.second_must is not None:
            room = axis.x(course.second_must) - left
            if room > 2 * reach:
                spans.append(("dashed", left, right))
    if course.second_must is not None and view.first <= course.second_must <= view.last:
        right = axis.x(course.second_must)
        left = max(right - reach, axis.x0)
        style: Style = "travelled" if course.second_must <= today else "ahead"
        spans.append((style, left, max(right, left + reach / 2)))
    return spans


def curves(spans: list[BranchSpan], rows: dict[LineId, float]) -> tuple[Curve, ...]:
    """The branches as cubics between the two lines."""
    if "spoor2" not in rows:
        return ()
    top, bottom = rows["spoor1"], rows["spoor2"]
    drawn: list[Curve] = []
    for style, left, right in spans:
        bend = (right - left) * 0.75
        points = ((left, top), (left + bend, top), (right - bend, bottom), (right, bottom))
        drawn.append(Curve("spoor2", style, points, ROLES["spoor2"]))
    return tuple(drawn)
