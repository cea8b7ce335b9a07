"""Facts that are possible but unlikely, or that change what is shown: warnings, never refusals."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise

from desktop_app.text.message import Message, Value
from desktop_app.traject.calendar import ONE_DAY
from desktop_app.traject.context import Context
from desktop_app.traject.model import Waarschuwing


def doubts(context: Context) -> tuple[Waarschuwing, ...]:
    """All warnings about the facts of a context, in a fixed order."""
    found: list[Waarschuwing] = list(context.chain.waarschuwingen)
    for check in (
        _first_day,
        _letters,
        _done,
        _work,
        _leave,
        _pregnancy,
        _sanction,
        _application,
        _person,
    ):
        found += check(context)
    return tuple(found)


def _warn(field: str, id: str, **values: Value) -> Waarschuwing:
    return Waarschuwing(field, Message(f"waarschuwing.{id}", values))


def _first_day(context: Context) -> Iterator[Waarschuwing]:
    told = context.feiten.eerste_ziektedag
    if told.datum > context.vandaag:
        yield _warn("eerste_ziektedag", "nog_niet_ziek", dag=told.datum)
    elif told.datum.weekday() >= 5 and not told.vaag:
        yield _warn("eerste_ziektedag", "weekend", dag=told.datum)
    recovered = context.feiten.hersteld_sinds
    if recovered is not None:
        yield _warn("hersteld_sinds", "hersteld", dag=recovered.datum)


def _letters(context: Context) -> Iterator[Waarschuwing]:
    letters, clocks = context.letters, context.clocks
    first = letters.day("eerste_ziektedag")
    if first is not None and first.datum != context.first_told.datum:
        field = letters.field("eerste_ziektedag")
        yield _warn(field, "brief_eerste_dag", brief=first.datum, dag=context.first_told.datum)
    last, start = letters.day("wachttijd.laatste_dag"), letters.day("wachttijd.eerste_wia_dag")
    computed = clocks.computed_waiting_end.datum
    if last is not None and last.datum != computed:
        field = letters.field("wachttijd.laatste_dag")
        yield _warn(field, "brief_einde", brief=last.datum, dag=computed)
    if start is not None:
        field = letters.field("wachttijd.eerste_wia_dag")
        expected = clocks.wage_end_uncut.datum + ONE_DAY
        if last is not None and start.datum != expected:
            yield _warn(field, "brief_dagen_passen_niet", brief=start.datum, dag=last.datum)
        elif last is None and start.datum != computed + ONE_DAY:
            yield _warn(field, "brief_wia_dag", brief=start.datum, dag=computed + ONE_DAY)


def _done(context: Context) -> Iterator[Waarschuwing]:
    for key, day in context.feiten.gedaan.items():
        if day.eerste > context.vandaag:
            yield _warn(f"gedaan.{key}", "gedaan_na_vandaag", dag=day.datum)
        elif day.laatste < context.chain.eerste_dag:
            yield _warn(f"gedaan.{key}", "gedaan_voor_ziek", dag=day.datum)


def _work(context: Context) -> Iterator[Waarschuwing]:
    facts, contract = context.feiten, context.feiten.contract
    for index, work in enumerate(facts.werkhervatting):
        if work.van.laatste < context.chain.eerste_dag:
            yield _warn(f"werkhervatting[{index}].van", "werk_voor_ziek", dag=work.van.datum)
    if contract is None:
        return
    if contract.soort == "tijdelijk" and contract.einde is None and facts.uit_dienst is None:
        yield _warn("contract.einde", "tijdelijk_zonder_einde")
    if contract.soort in ("vast", "ambtenaar") and contract.einde is not None:
        yield _warn("contract.einde", "vast_met_einde", dag=contract.einde.datum)
    if facts.uit_dienst and contract.einde and facts.uit_dienst.datum != contract.einde.datum:
        yield _warn(
            "uit_dienst", "twee_einddagen", dag=facts.uit_dienst.datum, andere=contract.einde.datum
        )
    if contract.soort in ("huishoudelijk", "ambtenaar", "uitzend_met_beding", "oproep"):
        yield _warn("contract.soort", f"contract_{contract.soort}")


def _leave(context: Context) -> Iterator[Waarschuwing]:
    leaves = sorted(
        (leave.van.datum, context.leave_period(index).datum, index)
        for index, leave in enumerate(context.feiten.verlof)
    )
    for (_, end, _), (start, _, index) in pairwise(leaves):
        if start <= end:
            yield _warn(f"verlof[{index}].van", "verlof_overlapt", dag=start)


def _pregnancy(context: Context) -> Iterator[Waarschuwing]:
    """Sickness by pregnancy with an open end, where no leave or due date can end it."""
    facts = context.feiten
    for index, spell in enumerate(facts.ziek_door_zwangerschap):
        if spell.tot_en_met is None and not facts.verlof and facts.uitgerekende_datum is None:
            yield _warn(f"ziek_door_zwangerschap[{index}].tot_en_met", "zwangerschap_open")


def _sanction(context: Context) -> Iterator[Waarschuwing]:
    facts, sanction = context.feiten.loonsanctie, context.clocks.sanction
    if facts is None or sanction is None:
        return
    start, last, full = sanction
    if facts.weken is None and facts.tot_en_met is None:
        yield _warn("loonsanctie.weken", "sanctie_zonder_duur", dag=full.datum)
    if facts.besluit is not None and facts.besluit.eerste >= start.datum:
        yield _warn("loonsanctie.besluit", "sanctie_na_einde", dag=facts.besluit.datum)
    if facts.tot_en_met is not None:
        longest = start.datum + timedelta(
            weeks=context.regelboek.parameters.number("loonsanctie_weken")
        )
        if facts.tot_en_met.datum < start.datum:
            yield _warn("loonsanctie.tot_en_met", "sanctie_voor_begin", dag=start.datum)
        elif facts.tot_en_met.datum >= longest:
            yield _warn("loonsanctie.tot_en_met", "sanctie_te_lang", dag=longest - ONE_DAY)
        elif facts.weken is not None and last.datum != full.datum:
            yield _warn("loonsanctie.tot_en_met", "sanctie_weken_anders", dag=full.datum)


def _application(context: Context) -> Iterator[Waarschuwing]:
    facts, filed = context.feiten, context.feiten.wia_aanvraag
    if filed is None:
        return
    if filed.laatste < context.chain.eerste_dag:
        yield _warn("wia_aanvraag", "aanvraag_voor_ziek", dag=filed.datum)
    last = context.anchor("wettelijk:wia_aanvraag")
    days = context.clocks.delay
    if days:
        by_employer = facts.wia_te_laat_door == "werkgever"
        id = "wia_te_laat_werkgever" if by_employer else "wia_te_laat"
        yield _warn("wia_aanvraag", id, aantal=days)
    elif last is not None and filed.datum > last.datum:
        excused = context.anchor("wettelijk:wia_geacht_tijdig")
        if excused is not None and filed.datum <= excused.datum:
            id = "wia_geacht_tijdig"
            if context.done_day("aangifte_42e_week", None) is None:
                id = "wia_geacht_tijdig_onzeker"
            yield _warn("wia_aanvraag", id, dag=excused.datum)
        elif not facts.vrijwillige_verlenging_tot_en_met:
            yield _warn("wia_aanvraag", "wia_te_laat_zonder_werkgever", dag=last.datum)


def _person(context: Context) -> Iterator[Waarschuwing]:
    facts = context.feiten
    birth, told = facts.geboortedatum, facts.aow_datum
    if birth is not None:
        age = (context.chain.eerste_dag - birth.datum).days // 365
        if not 15 <= age <= 80:
            yield _warn("geboortedatum", "leeftijd", aantal=max(0, age))
        reckoned = context.regelboek.parameters.aow_date(birth)
        if told and reckoned and told.datum != reckoned.datum:
            yield _warn("aow_datum", "aow_anders", dag=told.datum, andere=reckoned.datum)
    pay = facts.loon
    for field in ("jaar_1_procent", "jaar_2_procent"):
        value = getattr(pay, field) if pay else None
        if value is not None and value < context.regelboek.parameters.number("loon_procent"):
            yield _warn(f"loon.{field}", "loon_laag", aantal=value)
