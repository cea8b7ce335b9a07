"""When a loonsanctie begins and ends, bekorting and leave included (WIA art. 25 lid 9-14)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

from desktop_app.traject.calendar import ONE_DAY, Dag
from desktop_app.traject.facts import Feiten, Loonsanctie
from desktop_app.traject.outcome import Uitkomst
from desktop_app.traject.parameters import Parameters

Leaves = list[tuple[date, date]]
Lookup = Callable[[str], Uitkomst | None]


class Sanctie(NamedTuple):
    """First day, last day, and the last day had it not been shortened."""

    begin: Uitkomst
    einde: Uitkomst
    vol: Uitkomst


def reckon_sanction(
    feiten: Feiten, before: Uitkomst, leaves: Leaves, parameters: Parameters, lookup: Lookup
) -> Sanctie | None:
    """The sanction of the facts, or None without one.

    before: last day of the wage without it. lookup: days of rules, for the terms of UWV.
    """
    facts = feiten.loonsanctie
    if facts is None:
        return None
    told = (facts.besluit, facts.tot_en_met, facts.hersteld_vastgesteld)
    vague = before.vaag or any(day is not None and day.vaag for day in told)
    known = Uitkomst(before.datum, vague, before.stappen)
    start = known.then(_after_leave(before.datum + ONE_DAY, leaves), "klok.sanctie_begin")
    full = _full(facts, start, leaves, parameters)
    if facts.tot_en_met is not None:
        last = start.then(max(start.datum, facts.tot_en_met.datum), "klok.sanctie_besluit")
        return Sanctie(start, last, last if facts.weken is None else full)
    if facts.hersteld_vastgesteld is None:
        return Sanctie(start, full, full)
    asked = any(event.soort == "bekorting_gevraagd" for event in feiten.gebeurtenissen)
    limit = lookup("mijlpaal:loonsanctie_bekorting") if asked else None
    last_decision = lookup("wettelijk:loonsanctie_besluit")
    days = timedelta(days=parameters.number("bekorting_na_besluit"))
    day = _shortened(facts, facts.hersteld_vastgesteld, limit, last_decision, days)
    if day >= full.datum:
        return Sanctie(start, full, full)
    last = start.then(
        max(start.datum, day),
        "klok.sanctie_bekort",
        aantal=days.days,
        dag=facts.hersteld_vastgesteld.datum,
    )
    return Sanctie(start, last, full)


def _full(facts: Loonsanctie, start: Uitkomst, leaves: Leaves, parameters: Parameters) -> Uitkomst:
    """The whole term: leave that begins inside it moves its end."""
    weeks = facts.weken or parameters.number("loonsanctie_weken")
    day = start.datum + timedelta(weeks=weeks) - ONE_DAY
    for first, last in leaves:
        if start.datum < first <= day:
            day += last - first + ONE_DAY
    return start.then(day, "klok.sanctie_weken", aantal=weeks)


def _shortened(
    facts: Loonsanctie,
    repaired: Dag,
    limit: Uitkomst | None,
    last_decision: Uitkomst | None,
    days: timedelta,
) -> date:
    """Six weeks after the decision that all is repaired, less what UWV itself was late.

    limit: last day for UWV to decide on a request to shorten. last_decision: last day for the
    decision on the sanction itself (lid 14).
    """
    day = repaired.datum + days
    if limit is not None and repaired.datum > limit.datum:
        day = limit.datum + days
    if facts.besluit and last_decision and facts.besluit.datum > last_decision.datum:
        day -= facts.besluit.datum - last_decision.datum
    return day


def _after_leave(day: date, leaves: Leaves) -> date:
    """`day`, or the first day after the leave in which it falls."""
    for first, last in leaves:
        if first <= day <= last:
            day = last + ONE_DAY
    return day
