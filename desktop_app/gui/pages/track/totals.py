"""Hours and numbers per week and per month, for the chart and its list. No widgets."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Literal

from msgspec import Struct

from desktop_app.export.track_words import minutes_of
from desktop_app.gui.pages.track.content import Activity, Application
from desktop_app.text.messages import Messages
from desktop_app.traject.calendar import add_months, parse_day

Unit = Literal["week", "maand"]
SHOWN = 12
"""Weeks or months at a time."""
_WEEK = timedelta(days=7)
_MONTH = 7
"""Letters of a day of which only the month is known."""


class Total(Struct, frozen=True):
    """A week or month, `first` to `last`."""

    first: date
    last: date
    minutes: int = 0
    activities: int = 0
    applications: int = 0


class Totals(Struct, frozen=True):
    """`SHOWN` weeks or months, the oldest first. left_out: entries without a day precise enough."""

    unit: Unit
    each: tuple[Total, ...]
    left_out: int
    earlier: bool
    """Something stands before the first of them."""


def totals(
    unit: Unit,
    activities: Iterable[Activity],
    applications: Iterable[Application],
    last: date,
) -> Totals:
    """The totals up to the week or month of `last`."""
    found: dict[date, list[int]] = {}
    left_out = 0
    for place, day, minutes in _dated(activities, applications):
        if day is None or (unit == "week" and len(day) == _MONTH):
            left_out += 1
            continue
        sums = found.setdefault(_first(unit, parse_day(day).datum), [0, 0, 0])
        sums[0] += minutes
        sums[place] += 1
    end = _first(unit, last)
    starts = [_step(unit, end, -back) for back in range(SHOWN - 1, -1, -1)]
    each = tuple(
        Total(start, _step(unit, start, 1) - timedelta(days=1), *found.get(start, ()))
        for start in starts
    )
    return Totals(unit, each, left_out, any(start < starts[0] for start in found))


def moved(unit: Unit, last: date, blocks: int) -> date:
    """The last day of so many blocks of `SHOWN` later (or earlier)."""
    return _step(unit, _first(unit, last), blocks * SHOWN)


def average_minutes(activities: Iterable[Activity], today: date) -> int | None:
    """Minutes a week since the first activity, over twelve weeks at most; None without any."""
    days = [
        (parse_day(one.told.datum).datum, minutes_of(one.told))
        for one in activities
        if one.told.datum
    ]
    past = [(day, minutes) for day, minutes in days if day <= today]
    if not any(minutes for _, minutes in past):
        return None
    first = max(min(day for day, _ in past), today - SHOWN * _WEEK + timedelta(days=1))
    weeks = max(1, -(-((today - first).days + 1) // 7))
    return round(sum(minutes for day, minutes in past if day >= first) / weeks)


def last_day(
    activities: Iterable[Activity], applications: Iterable[Application], today: date
) -> date | None:
    """The last day up to today on which anything was done."""
    days = [parse_day(day).datum for _, day, _ in _dated(activities, applications) if day]
    return max((day for day in days if day <= today), default=None)


def name_of(total: Total, unit: Unit, words: Messages) -> str:
    """`Week 47, 16 november tot en met 22 november 2026`, `November 2026`."""
    if unit == "week":
        return words.get(
            "tweedespoor.week",
            nummer=total.first.isocalendar().week,
            van=total.first,
            tot=total.last,
        )
    month = words.names.months[total.first.month - 1]
    return words.get("dag.maand", maand=month.capitalize(), jaar=total.first.year)


def short_name(total: Total, unit: Unit, words: Messages) -> str:
    """`47`, `nov`: under a bar."""
    if unit == "week":
        return str(total.first.isocalendar().week)
    return words.names.months_short[total.first.month - 1]


def _dated(
    activities: Iterable[Activity], applications: Iterable[Application]
) -> Iterable[tuple[int, str | None, int]]:
    """Of each entry where it is counted, its day, and its minutes."""
    for one in activities:
        yield 1, one.told.datum, minutes_of(one.told)
    for other in applications:
        yield 2, other.told.datum, 0


def _first(unit: Unit, day: date) -> date:
    return day - timedelta(days=day.weekday()) if unit == "week" else day.replace(day=1)


def _step(unit: Unit, start: date, count: int) -> date:
    return start + count * _WEEK if unit == "week" else add_months(start, count)
