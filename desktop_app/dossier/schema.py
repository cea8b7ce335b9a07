"""The tables of format 1, and the check that a file holds exactly these.

Rows that undo gives back stand in TRACKED. The bytes of attachments are never changed, only
added, and removed when nothing names them any more.
"""

from __future__ import annotations

import re

import apsw

from desktop_app.dossier.sql import run

TABLES: dict[str, str] = {
    "meta": """CREATE TABLE meta(
        name TEXT PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT""",
    "fact": """CREATE TABLE fact(
        name TEXT PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT""",
    "setting": """CREATE TABLE setting(
        name TEXT PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT""",
    "entry": """CREATE TABLE entry(
        id TEXT PRIMARY KEY,
        kind TEXT NOT NULL,
        shape INTEGER NOT NULL,
        payload TEXT NOT NULL,
        created TEXT NOT NULL,
        changed TEXT NOT NULL,
        deleted TEXT
    ) STRICT""",
    "attachment": """CREATE TABLE attachment(
        id INTEGER PRIMARY KEY,
        sha256 TEXT NOT NULL UNIQUE,
        size INTEGER NOT NULL
    ) STRICT""",
    "chunk": """CREATE TABLE chunk(
        attachment INTEGER NOT NULL REFERENCES attachment(id),
        number INTEGER NOT NULL,
        data BLOB NOT NULL,
        PRIMARY KEY(attachment, number)
    ) STRICT""",
    "file": """CREATE TABLE file(
        id TEXT PRIMARY KEY,
        entry TEXT NOT NULL REFERENCES entry(id),
        sha256 TEXT NOT NULL REFERENCES attachment(sha256),
        version INTEGER NOT NULL,
        name TEXT NOT NULL,
        media_type TEXT NOT NULL,
        day TEXT,
        note TEXT NOT NULL,
        level TEXT NOT NULL,
        added TEXT NOT NULL,
        deleted TEXT
    ) STRICT""",
}
INDEXES: dict[str, str] = {
    "file_entry": "CREATE INDEX file_entry ON file(entry)",
    "file_sha256": "CREATE INDEX file_sha256 ON file(sha256)",
}
TRACKED = ("fact", "setting", "entry", "file")
BYTES = ("chunk",)
"""Tables that may be large; the others are checked as a whole at each opening."""
SMALL = tuple(name for name in TABLES if name not in BYTES)

_MOST_OBJECTS = 200


def create_tables(db: apsw.Connection) -> None:
    """Make the tables in an empty database, inside the caller's transaction."""
    for statement in (*TABLES.values(), *INDEXES.values()):
        run(db, statement)


def has_our_schema(db: apsw.Connection, *, exact: bool) -> bool:
    """Whether the tables are ours, to the letter.

    exact: nothing else may stand in the file. A file of a newer compatible version may have more
    tables and indexes, but never something that runs by itself (trigger, view, virtual table).
    """
    rows = run(
        db, "SELECT type, name, tbl_name, sql FROM sqlite_schema LIMIT ?", (_MOST_OBJECTS + 1,)
    )
    if len(rows) > _MOST_OBJECTS:
        return False
    expected = {("table", name): _plain(sql) for name, sql in TABLES.items()}
    expected |= {("index", name): _plain(sql) for name, sql in INDEXES.items()}
    for kind, name, _table, sql in rows:
        if kind == "index" and sql is None and str(name).startswith("sqlite_autoindex_"):
            continue
        if (kind, name) in expected:
            if _plain(str(sql)) != expected.pop((kind, name)):
                return False
        elif exact or not _harmless(kind, sql):
            return False
    return not expected


def _harmless(kind: object, sql: object) -> bool:
    return (kind == "table" and str(sql).upper().startswith("CREATE TABLE")) or kind == "index"


def _plain(sql: str) -> str:
    return re.sub(r"\s+", " ", sql)
