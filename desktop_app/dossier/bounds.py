"""How much a dossier may hold, judged from lengths alone: no text is read for it."""

from __future__ import annotations

import apsw
from msgspec import Struct

from desktop_app.dossier.errors import ContentFout
from desktop_app.dossier.sql import run

MOST_FACTS, LONGEST_FACT = 200, 5 * 2**20
MOST_SETTINGS, LONGEST_SETTING, LONGEST_NAME = 500, 64 * 2**10, 100
MOST_ENTRIES = MOST_FILES = 50_000
MOST_TEXT = 32 * 2**20
"""Bytes of text in one table: some ten thousand pages."""


class _Bounds(Struct, frozen=True):
    rows: int
    texts: tuple[str, ...]


_TABLES = {
    "meta": _Bounds(100, ("name", "value")),
    "fact": _Bounds(MOST_FACTS, ("name", "value")),
    "setting": _Bounds(MOST_SETTINGS, ("name", "value")),
    "entry": _Bounds(MOST_ENTRIES, ("id", "kind", "payload", "created", "changed", "deleted")),
    "file": _Bounds(
        MOST_FILES,
        ("id", "entry", "sha256", "name", "media_type", "day", "note", "level", "added", "deleted"),
    ),
    "attachment": _Bounds(2 * MOST_FILES, ("sha256",)),
}


def bound(db: apsw.Connection, table: str) -> None:
    """Raise ContentFout when a table has too many rows or too much text."""
    bounds = _TABLES[table]
    if run(db, f"SELECT 1 FROM {table} LIMIT 1 OFFSET ?", (bounds.rows,)):  # noqa: S608
        raise ContentFout(table, "dossier.te_veel", aantal=bounds.rows)
    text = " + ".join(f"coalesce(octet_length({name}), 0)" for name in bounds.texts)
    longest, all_of_it = run(db, f"SELECT max({text}), sum({text}) FROM {table}")[0]  # noqa: S608
    if (longest or 0) > 2 * LONGEST_FACT or (all_of_it or 0) > MOST_TEXT:
        raise ContentFout(table, "dossier.veld_te_lang")


def within_bounds(db: apsw.Connection) -> bool:
    """Whether every table is within its bounds."""
    try:
        for table in _TABLES:
            bound(db, table)
    except ContentFout:
        return False
    return True
