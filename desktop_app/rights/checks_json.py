"""Where somebody is in a check, as JSON of the public contract, schema 1. All keys are there."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

import msgspec

from desktop_app.rights.checks_model import Aanvulling, Check, Uitkomst, Vraag
from desktop_app.rights.checks_walk import Antwoord, Stand
from desktop_app.rights.checks_words import Filler

SCHEMA = 1


def list_to_json(checks: Iterable[Check]) -> dict[str, Any]:
    """The object that `check --json` prints without a name."""
    return {
        "schema": SCHEMA,
        "checks": [{"id": check.id, "titel": check.titel, "kort": check.kort} for check in checks],
    }


def state_to_json(state: Stand, vandaag: date, filler: Filler) -> dict[str, Any]:
    """The object that `check NAAM --json` prints.

    `uitkomst` and `waarschuwing` are the first of `uitkomsten` and `waarschuwingen`.
    """
    outcomes = [_outcome(entry, filler) for entry in state.uitkomsten]
    warnings = [_outcome(entry, filler) for entry in state.waarschuwingen]
    return {
        "schema": SCHEMA,
        "check": state.check.id,
        "titel": state.check.titel,
        "vandaag": vandaag.isoformat(),
        "vraag": _question(state.vraag),
        "uitkomst": outcomes[0] if outcomes else None,
        "uitkomsten": outcomes,
        "eerder": [_outcome(entry, filler) for entry in state.eerder],
        "vervolg": _question(state.vervolg),
        "waarschuwing": warnings[0] if warnings else None,
        "waarschuwingen": warnings,
        "antwoorden": [
            {"vraag": entry.vraag.id, "keuze": entry.keuze.id, "bron": entry.bron}
            for entry in state.antwoorden
        ],
        "redenen": reasons(state.redenen, filler),
        "voor": reasons(state.voor, filler),
        "tegen": reasons(state.tegen, filler),
        "ontbreekt": [
            {"vraag": entry.vraag, "tekst": entry.tekst, "vraag_na_bij": list(entry.vraag_na_bij)}
            for entry in state.ontbreekt
        ],
        "aanvullingen": [_addition(entry, filler) for entry in state.aanvullingen],
        "nog": {"minstens": state.nog[0], "hoogstens": state.nog[1]},
        "gecontroleerd": state.check.gecontroleerd.isoformat(),
    }


def reasons(answers: Iterable[Antwoord], filler: Filler) -> list[str]:
    """The answers as sentences; one with a day that is not known as the usual sentence."""
    return [filler.fill(answer.reden) or answer.keuze.reden for answer in answers]


def _question(question: Vraag | None) -> dict[str, Any] | None:
    if question is None:
        return None
    return {
        "id": question.id,
        "tekst": question.tekst,
        "uitleg": question.uitleg,
        "keuzes": [choice.id for choice in question.keuzes],
        "keuze_teksten": {choice.id: choice.tekst for choice in question.keuzes},
    }


def _outcome(outcome: Uitkomst, filler: Filler) -> dict[str, Any]:
    return {
        "id": outcome.id,
        "titel": outcome.titel,
        "tekst": " ".join(filler.told(outcome.tekst)),
        "betekent": " ".join(filler.told(outcome.betekent)),
        "onderdelen": [
            {"kop": part.kop, "tekst": " ".join(filler.told(part.tekst))}
            for part in outcome.onderdelen
        ],
        "doe_vandaag": list(filler.told(outcome.doe_vandaag)),
        "oordeel": outcome.oordeel,
        "zwaar": outcome.zwaar or None,
        "brieven": list(outcome.brieven),
        "hulp": list(outcome.hulp),
        "artikelen": list(outcome.artikelen),
        "dringend": list(outcome.dringend),
        "bronnen": msgspec.to_builtins(outcome.bronnen),
        "gecontroleerd": outcome.gecontroleerd.isoformat(),
    }


def _addition(entry: Aanvulling, filler: Filler) -> dict[str, Any]:
    return {
        "id": entry.id,
        "tekst": " ".join(filler.told(entry.tekst)),
        "artikelen": list(entry.artikelen),
        "dringend": list(entry.dringend),
    }
