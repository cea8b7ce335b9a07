"""The two tables for people: entries and documents, to be opened in a spreadsheet.

A cell that a spreadsheet would take for a formula gets an apostrophe before it, also where the
spreadsheet splits cells at another sign than ours. The exact text stands in `dossier.json`.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from desktop_app.dossier.archive.shape import Bestand
from desktop_app.dossier.payloads import SHAPES, Document
from desktop_app.dossier.records import Entry

_FIRST = ("datum", "tijd", "soort", "onderwerp", "titel", "tekst", "functie", "werkgever", "met")
_HEAD = ("onderdeel",)
_TAIL = ("gemaakt", "gewijzigd", "prullenbak_sinds", "id")
_FILE = (
    "versie", "bestand", "naam", "dag", "notitie", "mediatype", "grootte", "toegevoegd",
    "bestand_niveau", "bestand_prullenbak_sinds", "sha256", "bestand_id",
)  # fmt: skip


def _columns(kinds: Iterable[str]) -> tuple[str, ...]:
    """Every field of these kinds of entries, what says most first."""
    fields = [field for kind in kinds for field in SHAPES[kind].__struct_fields__]
    first = [field for field in _FIRST if field in fields]
    return tuple(dict.fromkeys([*first, *fields]))


_OTHERS = tuple(kind for kind in SHAPES if kind != Document.kind)
ENTRY_COLUMNS = (*_HEAD, *_columns(_OTHERS), *_TAIL)
DOCUMENT_COLUMNS = (*_HEAD, *_columns([Document.kind]), *_FILE, *_TAIL)


def entries_table(entries: Iterable[Entry]) -> bytes:
    """`stukken.csv`: a line for every entry that is no document."""
    return _table(ENTRY_COLUMNS, (_entry(one) for one in entries if one.kind != Document.kind))


def documents_table(entries: Iterable[Entry], files: Iterable[Bestand]) -> bytes:
    """`documenten.csv`: a line for every file, and for every document without one."""
    by_entry: dict[str, list[Bestand]] = {}
    for file in files:
        by_entry.setdefault(file.onderdeel, []).append(file)
    rows: list[Mapping[str, Any]] = []
    for entry in entries:
        found = by_entry.get(entry.id, [])
        rows += [_entry(entry) | _file(file) for file in found]
        if not found and entry.kind == Document.kind:
            rows.append(_entry(entry))
    return _table(DOCUMENT_COLUMNS, rows)


def _entry(entry: Entry) -> dict[str, Any]:
    told = {field: getattr(entry.payload, field) for field in entry.payload.__struct_fields__}
    return told | {
        "onderdeel": entry.kind,
        "gemaakt": entry.created,
        "gewijzigd": entry.changed,
        "prullenbak_sinds": entry.deleted,
        "id": entry.id,
    }


def _file(file: Bestand) -> dict[str, Any]:
    told = msgspec.structs.asdict(file)
    return {
        "bestand": file.pad,
        "bestand_niveau": file.niveau,
        "bestand_prullenbak_sinds": file.verwijderd,
        "bestand_id": file.id,
        **{name: told[name] for name in _FILE if name in told},
    }


def _table(columns: tuple[str, ...], rows: Iterable[Mapping[str, Any]]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([harmless(_words(row.get(name))) for name in columns])
    return text.getvalue().encode("utf-8-sig")


def _words(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, tuple):
        return " / ".join(value)
    return str(value)


_BREAK = re.compile(r"\s*[\r\n\u0085\u2028\u2029]+\s*")
_FORMULA = re.compile(r"((?:^|[,;|\t])[\s\"']*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])")


def harmless(text: str) -> str:
    """Text for one cell: on one line, and nothing in it that a spreadsheet would compute."""
    return _FORMULA.sub(r"\1'", _BREAK.sub(" / ", text).replace("\t", " ").strip())
