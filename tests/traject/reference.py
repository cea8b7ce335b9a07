"""A second opinion on the clocks: walks every calendar day, with nothing of the engine in it.

It knows exact days only, leave of at least four weeks with a known end, and no letters. Sources:
deadlines.md 1.3, 1.5, D4, D6, D11, E2, F4, G1, G2, H1, I3.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

DAY = timedelta(days=1)
Stretch = tuple[date, date]


@dataclass(frozen=True)
class Case:
    """Facts of one person, both ends of a stretch inside; recoveries end the day before relapse."""

    first: date
    recoveries: tuple[Stretch, ...] = ()
    leaves: tuple[Stretch, ...] = ()
    same_cause: bool = True
    due: date | None = None
    pregnancy: tuple[Stretch, ...] = ()
    recovered: date | None = None
    left: date | None = None
    aow: date | None = None
    filed: date | None = None
    own_risk: bool = False
    voluntary: date | None = None
    sanction_weeks: int | None = None
    sanction_until: date | None = None


def inside(day: date, stretches: tuple[Stretch, ...]) -> bool:
    """True when the day is in one of them."""
    return any(first <= day <= last for first, last in stretches)


def marks(case: Case) -> dict[date, str]:
    """Each day from the first on, until nothing happens any more: sick, recovered or leave."""
    found = {}
    leaves = case.leaves + flexible_weeks(case)
    ends = [last for _, last in case.recoveries + leaves]
    day, last = case.first - DAY, max([*ends, case.recovered or case.first, case.first])
    while day <= last:
        day += DAY
        if case.recovered is not None and day >= case.recovered:
            found[day] = "recovered"
        elif inside(day, leaves):
            found[day] = "leave"
        elif inside(day, case.recoveries):
            found[day] = "recovered"
        else:
            found[day] = "sick"
    return found


def flexible_weeks(case: Case) -> tuple[Stretch, ...]:
    """The days before the leave on which it could already have begun (F5)."""
    if case.due is None or not case.leaves:
        return ()
    earliest, latest = case.due - 41 * DAY, case.due - 27 * DAY
    for start, _ in sorted(case.leaves):
        if earliest < start <= latest:
            return ((earliest, start - DAY),)
    return ()


@lru_cache(maxsize=4)
def chain(case: Case) -> tuple[date, dict[date, str]]:
    """First day of the last chain, and the marks from there on."""
    days = marks(case)
    first = next(day for day, mark in days.items() if mark == "sick")
    run: list[str] = []
    for day, mark in days.items():
        if day < first:
            continue
        if mark != "sick":
            run.append(mark)
            continue
        if run and not joins(run, same_cause=case.same_cause):
            first = day
        run = []
    return first, {day: mark for day, mark in days.items() if day >= first}


def joins(run: list[str], *, same_cause: bool) -> bool:
    """Whether sickness on both sides of these days is one chain."""
    if "leave" not in run:
        return len(run) < 28
    if "recovered" in run:
        return len(run) < 28
    return same_cause


def counted(case: Case, number: int, *, pregnancy: bool = False) -> date:
    """T(number), as if the sickness lasts; with pregnancy: as the opzegverbod counts."""
    first, days = chain(case)
    total, day = 0, first
    while True:
        mark = days.get(day, "sick")
        over = case.recovered is not None and day >= case.recovered
        counts = mark == "sick" or over
        if pregnancy and inside(day, case.pregnancy):
            counts = False
        total += counts
        if total == number:
            return day
        day += DAY


def week(case: Case, today: date) -> int | None:
    """Week of sickness on a day."""
    first, days = chain(case)
    if today < first:
        return None
    if case.recovered is not None and (today - case.recovered).days >= 27:
        return None
    after = "recovered" if case.recovered else "sick"
    total, day = 0, first
    while day <= today:
        total += days.get(day, after) == "sick"
        day += DAY
    return (total + 6) // 7 or None


@lru_cache(maxsize=4)
def waiting_end(case: Case) -> date:
    """E."""
    return counted(case, 104 * 7)


def delay(case: Case) -> int:
    """Days that a late application moves wage and WIA."""
    end = waiting_end(case)
    weeks = 11 if end - 77 * DAY >= date(2013, 7, 1) else 13
    if case.filed is None or case.voluntary is not None:
        return 0
    if case.recovered is not None and case.recovered <= end:
        return 0
    if not case.own_risk and case.left is not None and case.left < end:
        return 0
    return max(0, (case.filed - (end - weeks * 7 * DAY)).days)


def paid_until(case: Case) -> date:
    """Last day of the wage term with its extensions, before anything cuts it off."""
    last = waiting_end(case) + delay(case) * DAY
    if case.voluntary is not None:
        last = max(last, case.voluntary)
    if case.sanction_weeks is None:
        return last
    day, served = last, 0
    while served < case.sanction_weeks * 7:
        day += DAY
        if not inside(day, case.leaves):
            served += 1
    if case.sanction_until is not None:
        start = last + DAY
        while inside(start, case.leaves):
            start += DAY
        day = max(start, case.sanction_until)
    return day


def first_wia_day(case: Case) -> date:
    """The day after the wage; nothing of the employer is extended past the employment."""
    last, end = paid_until(case), waiting_end(case)
    if case.left is not None and case.left >= end and not case.own_risk:
        last = min(last, case.left)
    return last + DAY


def aow_limit(case: Case) -> date | None:
    """Last day of wage and opzegverbod of an AOW-gerechtigde."""
    first, _ = chain(case)
    if case.aow is None or first < date(2016, 1, 1):
        return None
    weeks = 6 if first >= date(2023, 7, 1) else 13
    return max(case.aow, first) + (7 * weeks - 1) * DAY


def cut(case: Case, last: date) -> date:
    """Last day of something of the employer, cut off by AOW, recovery and leaving."""
    ends = [last, aow_limit(case), case.left]
    ends.append(case.recovered - DAY if case.recovered else None)
    return min(end for end in ends if end is not None)


def wage_end(case: Case) -> date:
    """Last day of sick pay."""
    last = cut(case, paid_until(case))
    if case.aow is not None and case.aow <= waiting_end(case):
        last = min(last, waiting_end(case))
    return last


def notice_ban_end(case: Case) -> date:
    """Last day of the opzegverbod: two calendar years of days that count, plus extensions."""
    first, _ = chain(case)
    if (first.month, first.day) == (2, 29):
        plain = date(first.year + 2, 2, 28)
    else:
        plain = first.replace(year=first.year + 2) - DAY
    last = counted(case, (plain - first).days + 1, pregnancy=True)
    return cut(case, last + (paid_until(case) - waiting_end(case)))
