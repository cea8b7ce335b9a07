"""A case with a word of its own in every text that a person can type, and a reader of documents.

A word tells where it stands: kind, field, level and a number. Nothing here asks the filter.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from pathlib import Path
from typing import Any, get_args

import msgspec
import pikepdf

from desktop_app.dossier import Payload
from desktop_app.dossier.payloads import SHAPES
from desktop_app.dossier.records import Entry, FileRecord
from desktop_app.export.audience import Audience
from desktop_app.export.content.material import Material
from tests.outputs.cases import case, entry, file

AUDIENCES: tuple[Audience, ...] = get_args(Audience)
WORD = re.compile(r"qz[a-z]+x[a-z]+x[a-z]+x\d+zq")
DAYS = {"datum", "uiterlijk", "gedaan_op", "tot_en_met", "gesprek_op", "reactie_op", "week",
        "gezien_op", "uitgesteld_tot", "tot", "terugval_van", "terugval_tot", "herinner_op",
        "beantwoord_op", "regels_gecontroleerd"}  # fmt: skip
FIXED: dict[str, dict[str, Any]] = {
    "gesprek": {
        "datum": "2026-12-07",
        "tijd": "10:00",
        "soort": "G03",
        "stand": "geweest",
        "vorige": "gesprek-ik",
    },
    "visie": {"datum": "2026-11-20", "soort": "G03", "gesprek": "gesprek-ik"},
    "afspraak": {"datum": "2026-11-20", "uiterlijk": "2026-12-20", "gesprek": "gesprek-ik"},
    "actie": {"uiterlijk": "2026-12-20", "mijlpaal": "wia_aanvraag"},
    "activiteit": {"datum": "2026-11-20", "uren": 2, "papier": "document-ik"},
    "sollicitatie": {"datum": "2026-11-20", "stand": "verstuurd"},
    "document": {"datum": "2026-11-20", "medisch": "nee"},
    "herinnering": {"datum": "2026-12-20", "over": "document-ik"},
    "brief": {"datum": "2026-11-20", "vorige": "brief-ik"},
    "uitvoer": {"datum": "2026-11-20", "bestand": "x.pdf"},
    "uren": {"week": "2026-11-16", "echt": 600, "terugval_van": "2026-11-17"},
}


class Planter:
    """Makes entries whose texts are words that can be found again."""

    def __init__(self) -> None:
        self.words: dict[str, tuple[str, str, Audience]] = {}
        """Word to kind, field and level of its entry."""

    def word(self, kind: str, field: str, level: Audience) -> str:
        """A new word."""
        number = len(self.words)
        made = f"qz{kind}x{field.replace('_', '')}x{level}x{number}zq"
        self.words[made] = (kind, field, level)
        return made

    def payload(self, kind: str, level: Audience, **more: Any) -> Payload:
        """A payload of this kind with a word in each text."""
        shape = SHAPES[kind]
        values: dict[str, Any] = {"niveau": level, **FIXED.get(kind, {}), **more}
        for field in msgspec.structs.fields(shape):
            if field.name in values or field.name in DAYS:
                continue
            texts = str(field.type)
            if "tuple" in texts and "str" in texts and "Literal" not in texts:
                values[field.name] = tuple(self.word(kind, field.name, level) for _ in range(2))
            elif field.default == "" or field.required:
                values[field.name] = self.word(kind, field.name, level)
        return shape(**values)

    def entries(self) -> Iterator[Entry]:
        """One entry of each kind and level."""
        for kind in SHAPES:
            for level in AUDIENCES:
                yield entry(f"{kind}-{level}", self.payload(kind, level))

    def medical(self) -> Iterator[Entry]:
        """Medical papers for the employer: by what the person said, and by the catalogue."""
        told = {"medisch": "ja"}, {"soort": "D09"}, {"soort": "D09", "medisch": "nee"}
        for number, more in enumerate(told):
            planted = self.payload("document", "werkgever", **more)
            for word, (kind, field, level) in list(self.words.items()):
                if word in str(planted):
                    self.words[word] = (f"medisch {kind}", field, level)
            yield entry(f"medisch-{number}", planted)

    def files(self) -> Iterator[FileRecord]:
        """A file of each level with each paper, with a word in its name and note."""
        for of in AUDIENCES:
            for level in AUDIENCES:
                least = min(of, level, key=AUDIENCES.index)
                name = self.word("bestand", "name", least)
                note = self.word("bestand", "note", least)
                yield file(f"f{of}{level}", f"document-{of}", f"{name}.pdf", level=level, note=note)


def planted_case(**changes: Any) -> tuple[Material, Planter]:
    """Samira with all of it; `changes` are facts."""
    planter = Planter()
    entries = [*planter.entries(), *planter.medical()]
    return case(entries, list(planter.files()), **changes), planter


def texts_in(value: Any) -> Iterator[str]:
    """Every text in a document or in what it holds, however deep; days as they are written."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, date):
        yield value.isoformat()
    elif isinstance(value, (tuple, list)):
        for part in value:
            yield from texts_in(part)
    elif isinstance(value, dict):
        yield from texts_in([*value, *value.values()])
    elif is_dataclass(value):
        yield from texts_in([getattr(value, field.name) for field in fields(value)])
    elif isinstance(value, msgspec.Struct):
        yield from texts_in([getattr(value, name) for name in value.__struct_fields__])


def everything_in(path: Path) -> str:
    """All that can be read in a PDF: drawn text, every string and name, every stream unpacked."""
    drawn = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, check=True)
    found = [drawn.stdout.decode("utf-8"), path.read_bytes().decode("latin-1")]
    with pikepdf.open(path) as pdf:
        for one in pdf.objects:
            found += _strings(one, 0)
            if isinstance(one, pikepdf.Stream):
                raw = one.read_bytes()
                found += [raw.decode("utf-8", "replace"), raw.decode("utf-16-be", "replace")]
    joined = "\n".join(found)
    return joined + "\n" + joined.replace("\n", "")  # words that a line cuts in two


def _strings(value: Any, depth: int) -> list[str]:
    if isinstance(value, (pikepdf.String, pikepdf.Name)):
        return [str(value)]
    if depth > 20 or (getattr(value, "is_indirect", False) and depth):
        return []
    if isinstance(value, pikepdf.Array):
        return [text for part in value for text in _strings(part, depth + 1)]
    if isinstance(value, (pikepdf.Dictionary, pikepdf.Stream)):
        parts = (value[key] for key in value.keys())  # noqa: SIM118 (no mapping)
        return [*value.keys(), *(text for part in parts for text in _strings(part, depth + 1))]
    return []
