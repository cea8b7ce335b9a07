"""Days on the horizontal axis: days to x and back, the view, weeks of illness and months."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import pairwise

from msgspec import Struct

from desktop_app.map.model import View
from desktop_app.traject.model import Traject

ONE_DAY = timedelta(days=1)
NEAR = timedelta(days=182)
"""Moments further than this beyond the ends of the lines do not stretch the whole map."""
TICK_WEEKS = (104, 1, 52, 26, 78, 42, 93, 8, 65, 156, 130, 6)
"""Weeks worth a number on the whole map, the most telling first; a taste, no rule of law."""


class Axis(Struct, frozen=True):
    """A straight rule from days to places."""

    view: View
    x0: float
    x1: float

    @property
    def day_width(self) -> float:
        """Width of one day."""
        return (self.x1 - self.x0) / ((self.view.last - self.view.first).days + 1)

    def x(self, day: date) -> float:
        """Where a day begins."""
        return self.x0 + (day - self.view.first).days * self.day_width

    def middle(self, day: date) -> float:
        """Where a moment of that day stands."""
        return self.x(day) + self.day_width / 2

    def end(self, day: date) -> float:
        """Where a day is over."""
        return self.x(day) + self.day_width

    def cuts(self, first: date, last: date) -> tuple[bool, bool]:
        """Whether a stretch goes on before and after the view."""
        return first < self.view.first, last > self.view.last

    def clip(self, first: date, last: date) -> tuple[float, float] | None:
        """The visible stretch of days from `first` up to and including `last`."""
        if last < first or last < self.view.first or first > self.view.last:
            return None
        return self.x(max(first, self.view.first)), self.end(min(last, self.view.last))


def whole_view(traject: Traject, end: date, days: Iterable[date]) -> View:
    """The view that shows the lines up to `end`, what lies near them, and today if near."""
    first = traject.wachttijd.eerste_dag
    near = [day for day in (*days, traject.vandaag) if first - NEAR <= day <= end + NEAR]
    return View(min([first, *near]), max([end, *near]))


def uncounted(traject: Traject) -> tuple[tuple[date, date], ...]:
    """Days of the waiting time that do not count: recovered in between, or on leave."""
    first = traject.wachttijd.eerste_dag
    spells = [
        spell
        for spell in traject.reeks.perioden
        if spell.van is not None and (spell.tot_en_met is None or spell.tot_en_met >= first)
    ]
    gaps: list[tuple[date, date]] = []
    for spell, following in pairwise(spells):
        if spell.tot_en_met is not None and following.van is not None:
            gaps.append((spell.tot_en_met + ONE_DAY, following.van - ONE_DAY))
    gaps += [
        (period.van, period.tot_en_met)
        for period in traject.perioden
        if period.id == "verlof" and period.tot_en_met is not None
    ]
    return tuple((begin, end) for begin, end in _merged(gaps) if begin <= end)


def _merged(gaps: list[tuple[date, date]]) -> list[tuple[date, date]]:
    merged: list[tuple[date, date]] = []
    for first, last in sorted(gaps):
        if merged and first <= merged[-1][1] + ONE_DAY:
            merged[-1] = (merged[-1][0], max(last, merged[-1][1]))
        else:
            merged.append((first, last))
    return merged


class Weeks:
    """First day of each week of illness, as the traject really counted."""

    def __init__(self, traject: Traject) -> None:
        self._first = traject.wachttijd.eerste_dag
        self._last = traject.wachttijd.laatste_dag
        self._gaps = uncounted(traject)
        days = (self._last - self._first).days + 1 - traject.wachttijd.dagen_niet_meegeteld
        self.total = max(1, -(-days // 7))

    def start(self, week: int) -> date:
        """The first day of a week; weeks after the waiting time are calendar weeks."""
        if week >= self.total:
            return self._last + timedelta(days=7 * (week - self.total) - 6)
        day = self._first + timedelta(days=7 * (week - 1))
        for begin, end in self._gaps:
            if begin <= day:
                day += end - begin + ONE_DAY
        return min(day, self._last)

    def within(self, view: View) -> list[int]:
        """Numbers of the weeks that begin inside the view."""
        weeks: list[int] = []
        week = 1
        while (start := self.start(week)) <= view.last:
            if start >= view.first:
                weeks.append(week)
            week += 1
        return weeks


def month_starts(view: View) -> list[date]:
    """The view's first day (or the first of its month) and the first of every month after it."""
    starts: list[date] = []
    day = view.first.replace(day=1)
    while day <= view.last:
        if day >= view.first:
            starts.append(day)
        day = date(day.year + day.month // 12, day.month % 12 + 1, 1)
    return starts
