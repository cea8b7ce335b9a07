"""From when to when each line runs: travelled, ahead, lengthened or standing still."""

from __future__ import annotations

from datetime import date, timedelta

from msgspec import Struct

from desktop_app.map.axis import uncounted
from desktop_app.map.moments import Moment
from desktop_app.traject.model import Periode, Traject

ONE_DAY = timedelta(days=1)
EXTENDING = ("loonsanctie", "loondoorbetaling")


class Extension(Struct, frozen=True):
    """The added section beyond the waiting time; `period` names it where there is one."""

    first: date
    last: date
    sanction: Periode | None
    vague: bool


class Course(Struct, frozen=True):
    """First and last days of the lines. Days are inside, as everywhere.

    paused: stretches of spoor 1 that do not count, or that come after recovery or employment.
    """

    first: date
    waiting_end: date
    extension: Extension | None
    paused: tuple[tuple[date, date], ...]
    second_may: date | None
    second_must: date | None

    @property
    def end(self) -> date:
        """The last day of the lines, extension included."""
        return self.extension.last if self.extension else self.waiting_end


def course_of(traject: Traject, moments: tuple[Moment, ...]) -> Course:
    """The run of the three lines of a traject."""
    first, waiting_end = traject.wachttijd.eerste_dag, traject.wachttijd.laatste_dag
    may, must = _second_line(traject, moments)
    paused = list(uncounted(traject))
    stopped = [day for day in (_recovered_from(traject), _without_wage_from(traject)) if day]
    if stopped and min(stopped) <= waiting_end:
        paused.append((min(stopped), waiting_end))
    return Course(
        first=first,
        waiting_end=waiting_end,
        extension=_extension(traject, waiting_end),
        paused=tuple(paused),
        second_may=may,
        second_must=must,
    )


def _recovered_from(traject: Traject) -> date | None:
    spells = traject.reeks.perioden
    last = spells[-1].tot_en_met if spells else None
    if last is None or last >= traject.vandaag:
        return None
    return last + ONE_DAY


def _without_wage_from(traject: Traject) -> date | None:
    """The first day that the own employer pays no more: spoor 1 is drawn thin from there."""
    ends = [item.tot_en_met for item in traject.perioden if item.id == "loondoorbetaling"]
    if not ends or None in ends:
        return None
    return max(end for end in ends if end is not None) + ONE_DAY


def _extension(traject: Traject, waiting_end: date) -> Extension | None:
    periods = [
        period
        for period in traject.perioden
        if period.id in EXTENDING
        and period.tot_en_met is not None
        and period.tot_en_met > waiting_end
    ]
    if not periods:
        return None
    last = max(period.tot_en_met for period in periods if period.tot_en_met is not None)
    sanction = next((period for period in periods if period.id == "loonsanctie"), None)
    return Extension(waiting_end + ONE_DAY, last, sanction, any(period.vaag for period in periods))


def _second_line(traject: Traject, moments: tuple[Moment, ...]) -> tuple[date | None, date | None]:
    """From when spoor 2 may and must run; both None where the traject has no spoor 2."""
    own = [moment for moment in moments if moment.line == "spoor2" and moment.mark != "lapsed"]
    began = min((period.van for period in traject.perioden if period.id == "spoor2"), default=None)
    if not own and began is None:
        return None, None
    if began is None:
        duties = [
            moment.day for moment in own if moment.milestone and moment.milestone.soort == "moet"
        ]
        began = min(duties or [moment.day for moment in own])
    plan = next((item for item in traject.mijlpalen if item.id == "plan_van_aanpak"), None)
    may = (plan.gedaan_op or plan.uiterlijk) if plan else None
    if may is None or may < traject.wachttijd.eerste_dag:
        may = None
    return (may if may is not None and may < began else None), began
