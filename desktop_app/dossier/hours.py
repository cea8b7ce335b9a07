"""Weeks of hours put together: stretches of one kind of work, and relapses. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from msgspec import Struct

from desktop_app.dossier.payloads import Uren
from desktop_app.dossier.records import Entry
from desktop_app.traject.calendar import parse_day

APART = timedelta(days=28)
"""Weeks of one kind that are no further apart are one stretch."""
_LAST_OF_WEEK = timedelta(days=6)


class Week(Struct, frozen=True):
    """One week as it was written down. first: its first day."""

    id: str
    first: date
    told: Uren

    @property
    def last(self) -> date:
        """Its last day."""
        return self.first + _LAST_OF_WEEK


class Stretch(Struct, frozen=True):
    """Weeks of one kind that follow each other, the oldest first.

    newest: nothing of this kind was written down later than in the last weeks of all.
    """

    weeks: tuple[Week, ...]
    newest: bool

    @property
    def soort(self) -> str:
        """The kind of work."""
        return self.weeks[-1].told.soort

    @property
    def first(self) -> date:
        """First day of the first week."""
        return self.weeks[0].first

    @property
    def last(self) -> date:
        """Last day of the last week."""
        return self.weeks[-1].last

    @property
    def until(self) -> date | None:
        """Until when it was agreed, as it was told last."""
        told = [week.told.tot for week in self.weeks if week.told.tot is not None]
        return parse_day(told[-1]).datum if told else None


class Relapse(Struct, frozen=True):
    """A relapse; without a last day it goes on."""

    id: str
    first: date
    last: date | None


def weeks_of(entries: Iterable[Entry]) -> tuple[Week, ...]:
    """The weeks among the entries, the oldest first; of one week by kind of work."""
    found = [
        Week(entry.id, parse_day(entry.payload.week).datum, entry.payload)
        for entry in entries
        if isinstance(entry.payload, Uren)
    ]
    return tuple(sorted(found, key=lambda week: (week.first, week.told.soort, week.id)))


def stretches_of(weeks: Iterable[Week]) -> tuple[Stretch, ...]:
    """Stretches of one kind, the oldest first; two kinds may be done in the same weeks."""
    weeks = tuple(weeks)
    runs: list[list[Week]] = []
    current: dict[str, list[Week]] = {}
    for week in weeks:
        run = current.get(week.told.soort)
        if run is None or week.first - run[-1].first > APART or _other_between(run, week, weeks):
            run = current[week.told.soort] = []
            runs.append(run)
        run.append(week)
    newest = weeks[-1].first if weeks else date.min
    return tuple(Stretch(tuple(run), run[-1].first == newest) for run in runs)


def relapses_of(weeks: Iterable[Week]) -> tuple[Relapse, ...]:
    """The relapses, the oldest first."""
    found = [
        Relapse(week.id, parse_day(week.told.terugval_van).datum, _day(week.told.terugval_tot))
        for week in weeks
        if week.told.terugval_van is not None
    ]
    return tuple(sorted(found, key=lambda one: (one.first, one.id)))


def _other_between(run: list[Week], week: Week, weeks: tuple[Week, ...]) -> bool:
    """Whether in the weeks between them other work was done instead."""
    return any(run[-1].first < other.first < week.first for other in weeks)


def _day(text: str | None) -> date | None:
    return parse_day(text).datum if text is not None else None
