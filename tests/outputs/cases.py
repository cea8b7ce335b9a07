"""Cases with something of everything, for the tests of what leaves."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from typing import Any

from desktop_app import app
from desktop_app.dossier.payloads import Payload
from desktop_app.dossier.records import Entry, FileRecord
from desktop_app.export.content.material import Material, gathered
from desktop_app.text.resources import resource_path
from desktop_app.traject.decode import feiten_from
from desktop_app.traject.engine import compute_traject

MOMENT = "2026-11-01T10:00:00.000Z"
DAY = date(2026, 11, 22)


def entry(id: str, payload: Payload) -> Entry:
    """A live entry."""
    return Entry(id, payload.kind, payload, MOMENT, MOMENT)


def file(id: str, of: str, name: str, *, version: int = 1, **fields: Any) -> FileRecord:
    """A file of an entry; its bytes are told by the first sign of its id."""
    return FileRecord(id, of, (id[-1] * 64).replace("f", "a"), version, name, **fields)


def case(
    entries: Iterable[Entry] = (),
    files: Iterable[FileRecord] = (),
    *,
    sample: str = "samira",
    day: date = DAY,
    **changes: Any,
) -> Material:
    """A sample on a day, with these entries and files; `changes` are facts."""
    book = app.load_regelboek()
    told = json.loads(resource_path("samples", f"{sample}.json").read_text(encoding="utf-8"))
    facts = feiten_from({**told, **changes}, sample)
    return gathered(facts, compute_traject(facts, day, book), book, entries, files)
