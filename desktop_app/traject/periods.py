"""Rules of the rulebook to periods: what holds from which day up to and including which."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from msgspec.structs import replace

from desktop_app.traject.context import Context, Scope
from desktop_app.traject.model import Periode
from desktop_app.traject.rules import PeriodeRegel, Regel, Termijnen
from desktop_app.traject.terms import Rekenaar


def build_periods(context: Context) -> tuple[Periode, ...]:
    """All periods of the context, by first day and id; repeats of an id are numbered."""
    found: list[tuple[Regel, Periode]] = []
    for regel in context.regelboek.regels:
        for period in regel.perioden:
            for rekenaar in _occurrences(context, regel):
                built = _build(regel, period, rekenaar)
                if built is not None:
                    found.append((regel, built))
    found += [(regel, period) for regel, period in _leaves(context)]
    ordered = sorted((period for _, period in found), key=lambda period: (period.van, period.id))
    return tuple(_numbered(ordered))


def _occurrences(context: Context, regel: Regel) -> Iterator[Rekenaar]:
    found = [context.rekenaar]
    if regel.herhaling is not None and regel.herhaling.gebeurtenis:
        events = context.events_of(regel.herhaling.gebeurtenis)
        found = [Scope(context, event).rekenaar for event in events]
    yield from (rekenaar for rekenaar in found if _holds_now(context, regel, rekenaar))


def _holds_now(context: Context, regel: Regel, rekenaar: Rekenaar) -> bool:
    day = context.reference_day(regel, regel.termijnen or Termijnen(), rekenaar)
    if day is None:
        return True
    return regel.geldig_vanaf <= day <= (regel.geldig_tot_en_met or date.max)


def _build(regel: Regel, period: PeriodeRegel, rekenaar: Rekenaar) -> Periode | None:
    if not rekenaar.holds(regel.lijst) or not rekenaar.holds(period.lijst):
        return None
    first, last = rekenaar.day(period.van), rekenaar.day(period.tot_en_met)
    if first is None or last is None or last.datum < first.datum:
        return None
    return Periode(
        id=period.id,
        naam=period.naam,
        van=first.datum,
        tot_en_met=last.datum,
        volgnummer=None,
        vaag=first.vaag or last.vaag,
        voorwaarden=period.voorwaarden or regel.voorwaarden,
        herleiding=last.stappen,
        bronnen=regel.bronnen,
        gecontroleerd=regel.gecontroleerd,
        niveau=regel.wie_mag_zien,
    )


def _leaves(context: Context) -> Iterator[tuple[Regel, Periode]]:
    """Each leave of the facts as a period, with the sources of the rule on leave."""
    regel = context.regelboek.by_id["zwangerschapsverlof_telt_niet"]
    for index, leave in enumerate(context.feiten.verlof):
        last = context.leave_period(index)
        yield (
            regel,
            Periode(
                id="verlof",
                naam=regel.naam,
                van=leave.van.datum,
                tot_en_met=last.datum,
                volgnummer=None,
                vaag=last.vaag,
                voorwaarden=regel.voorwaarden,
                herleiding=last.stappen,
                bronnen=regel.bronnen,
                gecontroleerd=regel.gecontroleerd,
                niveau=regel.wie_mag_zien,
            ),
        )


def _numbered(periods: list[Periode]) -> Iterator[Periode]:
    counts: dict[str, int] = {}
    for period in periods:
        counts[period.id] = counts.get(period.id, 0) + 1
    seen: dict[str, int] = {}
    for period in periods:
        if counts[period.id] == 1:
            yield period
            continue
        seen[period.id] = seen.get(period.id, 0) + 1
        yield _with_number(period, seen[period.id])


def _with_number(period: Periode, number: int) -> Periode:
    return replace(period, volgnummer=number)
