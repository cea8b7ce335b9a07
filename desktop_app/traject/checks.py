"""Facts that cannot be: each refusal names its field. What is only unlikely is in `doubts`."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from desktop_app.traject.calendar import ONE_DAY, Dag, add_months
from desktop_app.traject.errors import FeitenFout, shown
from desktop_app.traject.facts import Feiten, Gebeurtenis
from desktop_app.traject.rulebook import Regelboek

_LETTER_FIELDS = ("eerste_ziektedag", "wachttijd.laatste_dag", "wachttijd.eerste_wia_dag")


def check_facts(feiten: Feiten, vandaag: date, regelboek: Regelboek) -> None:
    """Raise FeitenFout for the first fact that cannot be."""
    _check_first_day(feiten.eerste_ziektedag, "eerste_ziektedag", vandaag, regelboek)
    if feiten.geboortedatum is not None and feiten.geboortedatum.eerste > vandaag:
        raise FeitenFout("geboortedatum", "feiten.geboren_na_vandaag")
    _check_ids(feiten, vandaag, regelboek)
    _check_gaps(feiten)
    _check_ranges(feiten)
    _check_numbers(feiten, regelboek.parameters.number("loonsanctie_weken"))
    for field in ("gesprekken", "notities"):
        if getattr(feiten, field):
            raise FeitenFout(field, "feiten.nog_leeg")
    if feiten.spoor2 is not None:
        for field in ("activiteiten", "sollicitaties"):
            if getattr(feiten.spoor2, field):
                raise FeitenFout(f"spoor2.{field}", "feiten.nog_leeg")


def _check_first_day(day: Dag, field: str, vandaag: date, regelboek: Regelboek) -> None:
    """The first sick day lies in the years that are encoded, and not far ahead."""
    encoded = regelboek.parameters.first_day("wachttijd_weken")
    if day.datum < encoded:
        raise FeitenFout(field, "feiten.te_vroeg", dag=encoded)
    if day.datum > add_months(vandaag, 12):
        raise FeitenFout(field, "feiten.te_laat", dag=add_months(vandaag, 12))


def _check_gaps(feiten: Feiten) -> None:
    """Every spell must have a first day before its recovery, in the order of the days."""
    order = sorted(enumerate(feiten.onderbrekingen), key=lambda pair: pair[1].order)
    last, last_field = feiten.eerste_ziektedag, "eerste_ziektedag"
    for index, gap in order:
        field = f"onderbrekingen[{index}]"
        if not _can_follow(last, gap.hersteld):
            overlaps = last_field != "eerste_ziektedag"
            raise FeitenFout(
                f"{field}.hersteld",
                "feiten.overlap" if overlaps else "feiten.hersteld_voor_ziek",
                dag=gap.hersteld.datum,
                eerder=last.datum,
                ander=last_field,
            )
        if not _can_follow(gap.hersteld, gap.weer_ziek):
            raise FeitenFout(
                f"{field}.weer_ziek",
                "feiten.weer_ziek_voor_hersteld",
                dag=gap.weer_ziek.datum,
                eerder=gap.hersteld.datum,
            )
        last, last_field = gap.weer_ziek, f"{field}.weer_ziek"
    recovered = feiten.hersteld_sinds
    if recovered is not None and not _can_follow(last, recovered):
        raise FeitenFout(
            "hersteld_sinds",
            "feiten.hersteld_voor_ziek",
            dag=recovered.datum,
            eerder=last.datum,
            ander=last_field,
        )


def _check_ranges(feiten: Feiten) -> None:
    for field, start, end in _ranges(feiten):
        if start is not None and end is not None and end.laatste < start.eerste:
            raise FeitenFout(field, "feiten.einde_voor_begin", dag=end.datum, eerder=start.datum)


def _ranges(feiten: Feiten) -> Iterator[tuple[str, Dag | None, Dag | None]]:
    contract, sanction = feiten.contract, feiten.loonsanctie
    if contract is not None:
        yield "contract.einde", contract.begin, contract.einde
        yield "contract.proeftijd_tot", contract.begin, contract.proeftijd_tot
        yield "uit_dienst", contract.begin, feiten.uit_dienst
    for index, work in enumerate(feiten.werkhervatting):
        yield f"werkhervatting[{index}].tot_en_met", work.van, work.tot_en_met
    for index, leave in enumerate(feiten.verlof):
        yield f"verlof[{index}].tot_en_met", leave.van, leave.tot_en_met
    for index, spell in enumerate(feiten.ziek_door_zwangerschap):
        yield f"ziek_door_zwangerschap[{index}].tot_en_met", spell.van, spell.tot_en_met
    for index, event in enumerate(feiten.gebeurtenissen):
        yield f"gebeurtenissen[{index}].tot_en_met", event.datum, event.tot_en_met
        for name, day in event.noemt.items():
            if name.startswith("wachttijd."):
                yield f"gebeurtenissen[{index}].noemt.{name}", feiten.eerste_ziektedag, day
    if sanction is not None:
        yield "loonsanctie.hersteld_vastgesteld", sanction.besluit, sanction.hersteld_vastgesteld
        yield "loonsanctie.tot_en_met", sanction.besluit, sanction.tot_en_met
    yield "aow_datum", feiten.geboortedatum, feiten.aow_datum
    yield "eerste_ziektedag", feiten.geboortedatum, feiten.eerste_ziektedag


def _check_numbers(feiten: Feiten, most_weeks: int) -> None:
    sanction, pay = feiten.loonsanctie, feiten.loon
    if (
        sanction is not None
        and sanction.weken is not None
        and not 1 <= sanction.weken <= most_weeks
    ):
        raise FeitenFout("loonsanctie.weken", "feiten.getal_tussen", van=1, tot=most_weeks)
    for field in ("jaar_1_procent", "jaar_2_procent"):
        value = getattr(pay, field) if pay else None
        if value is not None and not 0 <= value <= 100:
            raise FeitenFout(f"loon.{field}", "feiten.getal_tussen", van=0, tot=100)
    for index, work in enumerate(feiten.werkhervatting):
        hours = work.uren_per_week
        if hours is not None and not 0 <= hours <= 168:
            field = f"werkhervatting[{index}].uren_per_week"
            raise FeitenFout(field, "feiten.getal_tussen", van=0, tot=168)


def _check_ids(feiten: Feiten, vandaag: date, regelboek: Regelboek) -> None:
    for key in feiten.gedaan:
        if not regelboek.knows_milestone(key):
            raise FeitenFout(f"gedaan.{shown(key)}", "feiten.onbekende_stap")
    for key in feiten.documenten:
        if key not in regelboek.document_ids:
            raise FeitenFout(f"documenten.{shown(key)}", "feiten.onbekend_document")
    for index, event in enumerate(feiten.gebeurtenissen):
        _check_event(feiten, event, f"gebeurtenissen[{index}]", vandaag, regelboek)


def _check_event(
    feiten: Feiten, event: Gebeurtenis, field: str, vandaag: date, regelboek: Regelboek
) -> None:
    if event.soort not in regelboek.parameters.gebeurtenissen:
        raise FeitenFout(f"{field}.soort", "feiten.onbekende_gebeurtenis")
    for name, day in event.noemt.items():
        if name == "eerste_ziektedag":
            _check_letter_day(feiten, day, f"{field}.noemt.{name}", vandaag, regelboek)
        elif name not in _LETTER_FIELDS:
            id, _, end = name.rpartition(".")
            if end != "uiterlijk" or not regelboek.knows_milestone(id):
                raise FeitenFout(f"{field}.noemt.{shown(name)}", "feiten.onbekende_brieftermijn")


def _check_letter_day(
    feiten: Feiten, day: Dag, field: str, vandaag: date, regelboek: Regelboek
) -> None:
    """A first sick day from a letter replaces ours, so it must be possible in its place."""
    _check_first_day(day, field, vandaag, regelboek)
    recovered = feiten.hersteld_sinds
    if recovered is not None and recovered.laatste <= day.eerste:
        raise FeitenFout(field, "feiten.brief_na_herstel", dag=recovered.datum)


def _can_follow(first: Dag, second: Dag) -> bool:
    """Whether some pair of days lets the second come after the first."""
    return second.laatste >= first.eerste + ONE_DAY
