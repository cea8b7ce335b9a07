"""Traject to the JSON of the public contract, schema 1. All keys are always there."""

from __future__ import annotations

from datetime import date
from typing import Any

from desktop_app.text.messages import Messages
from desktop_app.traject.model import (
    Bron,
    Document,
    Herleiding,
    Mijlpaal,
    Periode,
    Spanne,
    Stap,
    Traject,
)

SCHEMA = 1


def traject_to_json(traject: Traject, messages: Messages) -> dict[str, Any]:
    """The object that `tijdlijn --json` prints; `messages` turns derivations into sentences."""
    return {
        "schema": SCHEMA,
        "vandaag": _day(traject.vandaag),
        "ziekteweek": traject.ziekteweek,
        "weken_totaal": traject.weken_totaal,
        "fase": traject.fase,
        "aow_datum": _day(traject.aow_datum),
        "reeks": {
            "eerste_dag": _day(traject.reeks.eerste_dag),
            "vaag": traject.reeks.vaag,
            "perioden": [_span(span) for span in traject.reeks.perioden],
            "herleiding": _steps(traject.reeks.herleiding, messages),
        },
        "wachttijd": {
            "eerste_dag": _day(traject.wachttijd.eerste_dag),
            "laatste_dag": _day(traject.wachttijd.laatste_dag),
            "eerste_wia_dag": _day(traject.wachttijd.eerste_wia_dag),
            "dagen_niet_meegeteld": traject.wachttijd.dagen_niet_meegeteld,
            "vervuld": traject.wachttijd.vervuld,
            "vaag": traject.wachttijd.vaag,
            "vroegste_verkorte_einde": _day(traject.wachttijd.vroegste_verkorte_einde),
        },
        "mijlpalen": [_milestone(entry, messages) for entry in traject.mijlpalen],
        "perioden": [_period(entry, messages) for entry in traject.perioden],
        "documenten": [_document(entry) for entry in traject.documenten],
        "volgende_stappen": [_step(entry) for entry in traject.volgende_stappen],
        "anderen_aan_zet": [_step(entry) for entry in traject.anderen_aan_zet],
        "niet_berekend": [
            {
                "id": entry.id,
                "reden": messages.say(entry.reden),
                "vraag_na_bij": entry.vraag_na_bij,
                "speelt_mee": entry.speelt_mee,
            }
            for entry in traject.niet_berekend
        ],
        "waarschuwingen": [
            {"veld": entry.veld, "tekst": messages.say(entry.tekst)}
            for entry in traject.waarschuwingen
        ],
        "regels_gecontroleerd": _day(traject.regels_gecontroleerd),
        "regels_verouderd": traject.regels_verouderd,
    }


def _milestone(entry: Mijlpaal, messages: Messages) -> dict[str, Any]:
    return {
        "id": entry.id,
        "volgnummer": entry.volgnummer,
        "naam": entry.naam,
        "wie": list(entry.wie),
        "laag": entry.laag,
        "soort": entry.soort,
        "vanaf": _day(entry.vanaf),
        "uiterlijk": _day(entry.uiterlijk),
        "wettelijk_uiterlijk": _day(entry.wettelijk_uiterlijk),
        "advies": _day(entry.advies),
        "verwacht": _span(entry.verwacht),
        "volgens_brief": _day(entry.volgens_brief),
        "vaag": entry.vaag or entry.gedaan_vaag,
        "stand": entry.stand,
        "gedaan_op": _day(entry.gedaan_op),
        "aan_zet": entry.aan_zet,
        "herleiding": _steps(entry.herleiding, messages),
        "bronnen": [_source(source) for source in entry.bronnen],
        "wat": entry.wat,
        "waarom": entry.waarom,
        "voorwaarden": list(entry.voorwaarden),
        "papieren": list(entry.papieren),
        "vertrouwen": entry.vertrouwen,
        "ziekteweek": entry.ziekteweek,
        "achterhaald": entry.achterhaald,
        "gecontroleerd": _day(entry.gecontroleerd),
    }


def _period(entry: Periode, messages: Messages) -> dict[str, Any]:
    return {
        "id": entry.id,
        "naam": entry.naam,
        "van": _day(entry.van),
        "tot_en_met": _day(entry.tot_en_met),
        "volgnummer": entry.volgnummer,
        "vaag": entry.vaag,
        "voorwaarden": list(entry.voorwaarden),
        "herleiding": _steps(entry.herleiding, messages),
        "bronnen": [_source(source) for source in entry.bronnen],
        "gecontroleerd": _day(entry.gecontroleerd),
    }


def _document(entry: Document) -> dict[str, Any]:
    return {
        "id": entry.id,
        "naam": entry.naam,
        "stand": entry.stand,
        "sinds": _day(entry.sinds),
        "wie": list(entry.wie),
        "medisch": entry.medisch,
        "voor_wia": entry.voor_wia,
    }


def _source(source: Bron) -> dict[str, Any]:
    return {
        "soort": source.soort,
        "wet": source.wet,
        "artikel": source.artikel,
        "lid": source.lid,
        "bwb": source.bwb,
        "link": source.link,
        "geldig_vanaf": _day(source.geldig_vanaf),
        "gecontroleerd": _day(source.gecontroleerd),
    }


def _step(step: Stap) -> dict[str, Any]:
    return {
        "id": step.id,
        "tekst": step.tekst,
        "wie": step.wie,
        "uiterlijk": _day(step.uiterlijk),
        "vaag": step.vaag,
    }


def _steps(steps: Herleiding, messages: Messages) -> list[dict[str, str | None]]:
    return [{"tekst": messages.say(step.tekst), "datum": _day(step.datum)} for step in steps]


def _span(span: Spanne) -> dict[str, str | None]:
    return {"van": _day(span.van), "tot_en_met": _day(span.tot_en_met)}


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
