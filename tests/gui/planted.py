"""A dossier with something medical planted in every free text that an entry has, each its own.

What is free text follows from the shapes of the entries, so a field that is added later is planted
as well.
"""

from __future__ import annotations

import io
import re
from typing import Annotated, Any, NamedTuple, get_args, get_origin, get_type_hints

from desktop_app.dossier import KINDS, Session, payload_from
from desktop_app.dossier.payloads import SHAPES, Line, Text

MEDICAL = (
    "depressie", "burn-out", "hernia", "psoriasis", "fibromyalgie", "ptss", "migraine",
    "oxazepam", "sertraline", "tramadol", "prednison", "chemokuur", "bestraling", "EMDR-sessie",
    "cognitieve therapie", "knieoperatie", "darmkanker", "schildklier", "baarmoeder", "nekhernia",
    "MRI-scan", "bloedwaarden", "psychiater", "oncoloog", "DSM-5", "ICD-10",
)  # fmt: skip
"""Kinds of words of R6-10: illness, medicine, treatment, body, test, doctor, list of codes."""
TOKEN = re.compile(r"ZQXMEDISCH(\w+?)Q")
"""A word that is nowhere else: which field it was planted in."""
_NO_TEXT = {
    "uitkomst.check", "uitkomst.uitkomsten", "uitkomst.antwoorden", "brief.brief", "brief.hoe",
    "uitvoer.wat",
}  # fmt: skip
"""Fields that look like text and hold an id."""
_FIXED: dict[str, dict[str, Any]] = {
    "gesprek": {"soort": "G04", "stand": "geweest", "datum": "2026-11-20"},
    "visie": {"soort": "G04", "datum": "2026-11-21"},
    "afspraak": {"uiterlijk": "2026-11-10"},
    "actie": {"uiterlijk": "2026-11-10"},
    "activiteit": {"datum": "2026-11-10", "uren": 1},
    "sollicitatie": {"datum": "2026-11-10", "stand": "aanbod"},
    "notitie": {"onderwerp": "wia:verzekeringsarts:gewone-dag"},
    "document": {"medisch": "ja"},
    "herinnering": {"datum": "2026-11-10"},
    "contact": {"rol": "huisarts"},
    "uitkomst": {"check": "passend-factoren", "datum": "2026-11-10"},
    "brief": {"brief": "L01", "datum": "2026-11-02", "rol": "werkgever", "hoe": ["mail"]},
    "uitvoer": {"wat": "overzicht", "datum": "2026-11-02"},
    "uren": {"week": "2026-11-02", "echt": 600, "terugval_van": "2026-11-03"},
}
"""What an entry has beside its texts, so that it is shown wherever it can be."""


class Planted(NamedTuple):
    """The entries by kind, and by field what was planted in it."""

    ids: dict[str, str]
    texts: dict[str, str]


def text_fields(kind: str) -> dict[str, bool]:
    """The fields of a kind of entry in which anything can be typed; whether it holds several."""
    hints = get_type_hints(SHAPES[kind], include_extras=True)
    return {
        name: hint not in (Line, Text)
        for name, hint in hints.items()
        if f"{kind}.{name}" not in _NO_TEXT and (hint in (Line, Text) or _holds_several(hint))
    }


def _holds_several(hint: Any) -> bool:
    return get_origin(hint) is Annotated and get_origin(get_args(hint)[0]) is tuple


def mark(kind: str, name: str) -> str:
    """What is planted in a field: its own token and a word of medicine."""
    field = f"{kind}.{name}"
    word = MEDICAL[sum(map(ord, field)) % len(MEDICAL)]
    return f"{token(field)} {word}"


def token(field: str) -> str:
    """The planted word that only this field has."""
    return f"ZQXMEDISCH{field.replace('.', '0').replace('_', '1')}Q"


def fields_in(text: str) -> set[str]:
    """The fields whose planted words stand in a text."""
    return {found.replace("0", ".", 1).replace("1", "_") for found in TOKEN.findall(text)}


def plant(session: Session) -> Planted:
    """One entry of each kind with every text filled, a medical paper with a file, and settings."""
    ids: dict[str, str] = {}
    texts: dict[str, str] = {}
    with session.action():
        for kind in sorted(KINDS, key=lambda kind: kind not in ("gesprek", "document")):
            told = dict(_FIXED[kind])
            for name, several in text_fields(kind).items():
                text = texts[f"{kind}.{name}"] = mark(kind, name)
                told[name] = [text] if several else text
            if kind in ("visie", "afspraak"):
                told["gesprek"] = ids["gesprek"]
            if kind == "activiteit":
                told["papier"] = ids["document"]
            ids[kind] = session.add_entry(payload_from(kind, told)).id
        session.add_file(ids["document"], io.BytesIO(b"x"), f"{token('bestand.naam')}.pdf")
        silence = {"reden": "anders", "tekst": token("instelling.reden"), "dag": "2026-11-01"}
        session.set_setting("orde_stil", {"wia-gemist": silence})
    return Planted(ids, texts)
