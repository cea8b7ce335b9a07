"""The days and states that rules may ask for by name, beside plain facts.

Every name is described in `resources/rules/README.md`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop_app.traject.calendar import ONE_DAY, add_months
from desktop_app.traject.outcome import Uitkomst, begin

if TYPE_CHECKING:
    from desktop_app.traject.context import Context


def _employment_end(context: Context) -> Uitkomst | None:
    clocks = context.clocks
    end = clocks.employment_end
    return begin(end.datum, end.vaag, "anker.uit_dienst", dag=end.datum) if end else None


def _sanction(part: int) -> Callable[[Context], Uitkomst | None]:
    def find(context: Context) -> Uitkomst | None:
        sanction = context.clocks.sanction
        return sanction[part] if sanction else None

    return find


def _aow(context: Context) -> Uitkomst | None:
    day = context.aow
    return begin(day.datum, day.vaag, "anker.aow", dag=day.datum) if day else None


def _leave(last: bool) -> Callable[[Context], Uitkomst | None]:
    def find(context: Context) -> Uitkomst | None:
        leaves = context.clocks.leaves
        if not leaves:
            return None
        day = leaves[-1][1 if last else 0]
        told = context.feiten.verlof
        vague = any(
            leave.van.vaag or leave.tot_en_met is None or leave.tot_en_met.vaag for leave in told
        )
        return begin(day, vague, "anker.verlof_einde" if last else "anker.verlof_begin", dag=day)

    return find


def _first_day_without_work(context: Context) -> Uitkomst | None:
    """First day out of work for the WW: not ill any more, or WIA refused (WW art. 26)."""
    end = context.clocks.sickness_benefit_start
    if end is None:
        return None
    recovered = context.feiten.hersteld_sinds
    starts = [end]
    if recovered is not None:
        starts.append(begin(recovered.datum, recovered.vaag, "anker.hersteld", dag=recovered.datum))
    elif context.state("wia_afgewezen_of_onbekend"):
        starts.append(context.clocks.first_wia_day)
    else:
        return None
    latest = max(starts, key=lambda outcome: outcome.datum)
    return latest._replace(vaag=any(start.vaag for start in starts))


NAMED_DAYS: dict[str, Callable[[Context], Uitkomst | None]] = {
    "eerste_ziektedag": lambda context: context.clocks.first_day,
    "onverschoven_einde_wachttijd": lambda context: context.clocks.plain_end,
    "einde_wachttijd": lambda context: context.clocks.waiting_end,
    "einde_wachttijd_met_vertraging": lambda context: context.clocks.waiting_end_with_delay,
    "eerste_wia_dag": lambda context: context.clocks.first_wia_day,
    "einde_loon": lambda context: context.clocks.wage_end,
    "einde_opzegverbod": lambda context: context.clocks.notice_ban_end,
    "begin_loonsanctie": _sanction(0),
    "einde_loonsanctie": _sanction(1),
    "einde_loonsanctie_vol": _sanction(2),
    "begin_ziektewet": lambda context: context.clocks.sickness_benefit_start,
    "einde_ziektewet": lambda context: context.clocks.sickness_benefit_end,
    "einde_dienstverband": _employment_end,
    "einde_contract": lambda context: context.fact_day("contract.einde"),
    "aow_datum": _aow,
    "begin_verlof": _leave(last=False),
    "einde_verlof": _leave(last=True),
    "eerste_dag_zonder_werk": _first_day_without_work,
}


def _ends_while_ill(context: Context) -> bool:
    clocks = context.clocks
    end, recovered = clocks.employment_end, context.feiten.hersteld_sinds
    if end is None or not clocks.has_employer:
        return False
    if recovered is not None and recovered.datum <= end.datum:
        return False
    return end.datum <= clocks.wage_end_uncut.datum


def _contract_is_short(context: Context) -> bool:
    """True when the contract is known to be shorter than six months (BW 7:668 lid 2)."""
    contract = context.feiten.contract
    if contract is None or contract.begin is None or contract.einde is None:
        return False
    six = context.regelboek.parameters.number("aanzegging_maanden")
    return contract.einde.datum < add_months(contract.begin.datum, six) - ONE_DAY


def _refused_or_unknown(context: Context) -> bool:
    decisions = context.events_of(("wia_beslissing",))
    return bool(decisions) and decisions[-1].uitkomst in (None, "geen_wia")


def _end_confirmed(context: Context) -> bool:
    """A letter named the end of the waiting time, or a last day that follows from it."""
    letters, clocks = context.letters, context.clocks
    if letters.day("wachttijd.laatste_dag") or letters.day("wachttijd.eerste_wia_dag"):
        return True
    application, last = (
        letters.milestone("wia_aanvraag", None),
        context.anchor("wettelijk:wia_aanvraag"),
    )
    if application is not None and last is not None and application.datum == last.datum:
        return True
    return clocks.waiting_end.datum == clocks.plain_end.datum


STATES: dict[str, Callable[[Context], bool]] = {
    "hersteld": lambda context: (
        context.feiten.hersteld_sinds is not None
        and context.feiten.hersteld_sinds.datum <= context.clocks.waiting_end.datum
    ),
    "heeft_werkgever": lambda context: context.clocks.has_employer,
    "uit_dienst_tijdens_ziekte": _ends_while_ill,
    "aow_op_eerste_dag": lambda context: (
        context.aow is not None and context.aow.datum <= context.chain.eerste_dag
    ),
    "aow_voor_wia": lambda context: (
        context.aow is not None
        and context.aow.datum <= context.clocks.waiting_end_with_delay.datum + ONE_DAY
    ),
    "einde_bevestigd": _end_confirmed,
    "contract_korter_dan_zes_maanden": _contract_is_short,
    "wia_afgewezen_of_onbekend": _refused_or_unknown,
    "uitbreiding_loon": lambda context: (
        context.clocks.wage_end_uncut.datum > context.clocks.waiting_end.datum
    ),
}
