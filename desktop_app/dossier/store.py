"""Reading and writing rows; every row is judged when it is read.

Nothing here begins or ends a transaction, and nothing knows of undo.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from typing import Any, Literal

import apsw
import msgspec

from desktop_app.dossier import strict_json
from desktop_app.dossier.bounds import (
    LONGEST_FACT,
    LONGEST_NAME,
    LONGEST_SETTING,
    MOST_ENTRIES,
    MOST_FACTS,
    MOST_FILES,
    MOST_SETTINGS,
)
from desktop_app.dossier.errors import ContentFout, DossierFout
from desktop_app.dossier.payload_faults import check_signs
from desktop_app.dossier.payloads import (
    LONGEST_PAYLOAD,
    SHAPE,
    converted,
    payload_from,
)
from desktop_app.dossier.records import Entry, FileRecord, judge_entry, judged
from desktop_app.dossier.sql import run
from desktop_app.traject.decode import feiten_from
from desktop_app.traject.facts import Feiten

FIRST_DAY = "eerste_ziektedag"
_ANY_DAY = "2026-01-01"
Where = Literal["live", "bin", "all"]


def new_id() -> str:
    """A random id for an entry or a file."""
    return os.urandom(8).hex()


# -- facts ------------------------------------------------------------------------------------


def facts_json(db: apsw.Connection) -> dict[str, Any]:
    """The facts as in the contract's facts file, in the order of that file."""
    rows = run(db, "SELECT name, value FROM fact LIMIT ?", (MOST_FACTS + 1,))
    if len(rows) > MOST_FACTS:
        raise ContentFout("feiten", "dossier.te_veel", aantal=MOST_FACTS)
    told = {name: strict_json.read(value, name, longest=LONGEST_FACT) for name, value in rows}
    order = ["schema", *(name for name in Feiten.__struct_fields__ if name != "schema")]
    return {name: told.pop(name) for name in order if name in told} | told


def facts_of(told: Mapping[str, Any], name: str) -> Feiten | None:
    """The facts in JSON, None while the first sick day is not known.

    Raises InvoerFout or FeitenFout when something in them cannot be, also when None.
    """
    if told.get(FIRST_DAY) is not None:
        return feiten_from(dict(told), name)
    feiten_from({**told, FIRST_DAY: _ANY_DAY}, name)
    return None


def put_fact(db: apsw.Connection, name: str, value: Any) -> None:
    """Keep one fact; the caller has judged the facts as a whole."""
    text = strict_json.write(value, name, longest=LONGEST_FACT)
    run(
        db,
        "INSERT INTO fact VALUES(?, ?) ON CONFLICT(name) DO UPDATE SET value = excluded.value"
        " WHERE value <> excluded.value",
        (name, text),
    )


def drop_fact(db: apsw.Connection, name: str) -> None:
    """Forget one fact."""
    run(db, "DELETE FROM fact WHERE name = ?", (name,))


# -- settings ---------------------------------------------------------------------------------


def settings(db: apsw.Connection) -> dict[str, Any]:
    """The settings that belong to the case, by name."""
    rows = run(db, "SELECT name, value FROM setting ORDER BY name LIMIT ?", (MOST_SETTINGS + 1,))
    if len(rows) > MOST_SETTINGS:
        raise ContentFout("instellingen", "dossier.te_veel", aantal=MOST_SETTINGS)
    return {name: strict_json.read(value, name, longest=LONGEST_SETTING) for name, value in rows}


def put_setting(db: apsw.Connection, name: str, value: Any) -> None:
    """Keep a setting; None removes it. Raises ContentFout."""
    if not 0 < len(name) <= LONGEST_NAME:
        raise ContentFout("instelling", "dossier.veld_te_lang")
    check_signs(name, "instelling")
    if value is None:
        run(db, "DELETE FROM setting WHERE name = ?", (name,))
        return
    text = strict_json.write(value, name, longest=LONGEST_SETTING)
    run(
        db,
        "INSERT INTO setting VALUES(?, ?) ON CONFLICT(name) DO UPDATE SET value = excluded.value"
        " WHERE value <> excluded.value",
        (name, text),
    )


# -- entries ----------------------------------------------------------------------------------

_ENTRY = "SELECT id, kind, shape, payload, created, changed, deleted FROM entry"


def entries(db: apsw.Connection, kind: str | None, *, where: Where) -> tuple[Entry, ...]:
    """Entries (of one kind) in the order in which they were made."""
    state = {"live": "deleted IS NULL", "bin": "deleted IS NOT NULL", "all": "1"}[where]
    which, values = (" AND kind = ?", (kind,)) if kind is not None else ("", ())
    rows = run(
        db,
        f"{_ENTRY} WHERE {state}{which} ORDER BY created, id LIMIT ?",
        (*values, MOST_ENTRIES + 1),
    )
    if len(rows) > MOST_ENTRIES:
        raise ContentFout("onderdelen", "dossier.te_veel", aantal=MOST_ENTRIES)
    return tuple(_entry(row) for row in rows)


def entry(db: apsw.Connection, id: str) -> Entry:
    """One entry, in the bin or not. Raises DossierFout when it is not there."""
    rows = run(db, f"{_ENTRY} WHERE id = ?", (id,))
    if not rows:
        raise DossierFout("dossier.onderdeel_weg")
    return _entry(rows[0])


def put_entry(db: apsw.Connection, new: Entry) -> None:
    """Keep an entry, new or changed."""
    judge_entry(new.id, new.created, new.changed, new.deleted)
    payload = msgspec.json.encode(new.payload).decode()
    if len(payload) > LONGEST_PAYLOAD:
        raise ContentFout(new.kind, "dossier.veld_te_lang")
    run(
        db,
        "INSERT INTO entry VALUES(?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET"
        " shape = excluded.shape, payload = excluded.payload, changed = excluded.changed,"
        " deleted = excluded.deleted",
        (new.id, new.kind, SHAPE, payload, new.created, new.changed, new.deleted),
    )


def _entry(row: tuple[Any, ...]) -> Entry:
    id, kind, shape, payload, created, changed, deleted = row
    if shape != SHAPE:
        raise ContentFout(kind, "dossier.soort")
    judge_entry(id, created, changed, deleted)
    told = strict_json.read(payload, kind, longest=LONGEST_PAYLOAD)
    return Entry(id, kind, payload_from(kind, told), created, changed, deleted)


# -- files ------------------------------------------------------------------------------------

_FILE = (
    "SELECT file.id, entry, file.sha256, version, name, media_type, day, note, level, added,"
    " file.deleted, attachment.size FROM file JOIN attachment USING(sha256)"
    " JOIN entry ON entry.id = file.entry"
)


def count_live(db: apsw.Connection) -> tuple[int, int]:
    """How many entries and how many files are in use."""
    entries = run(db, "SELECT count(*) FROM entry WHERE deleted IS NULL")
    files = run(
        db,
        "SELECT count(*) FROM file JOIN entry ON file.entry = entry.id"
        " WHERE file.deleted IS NULL AND entry.deleted IS NULL",
    )
    return int(entries[0][0]), int(files[0][0])


def files(db: apsw.Connection, entry_id: str | None, *, where: Where) -> tuple[FileRecord, ...]:
    """Files (of one entry), oldest version first. Files of an entry in the bin lie there too."""
    gone = "(file.deleted IS NOT NULL OR entry.deleted IS NOT NULL)"
    state = {"live": f"NOT {gone}", "bin": gone, "all": "1"}[where]
    which, values = (" AND entry = ?", (entry_id,)) if entry_id is not None else ("", ())
    rows = run(
        db,
        f"{_FILE} WHERE {state}{which} ORDER BY entry, version, added, file.id LIMIT ?",
        (*values, MOST_FILES + 1),
    )
    if len(rows) > MOST_FILES:
        raise ContentFout("bijlagen", "dossier.te_veel", aantal=MOST_FILES)
    return tuple(_file(row) for row in rows)


def file(db: apsw.Connection, id: str) -> FileRecord:
    """One file, in the bin or not. Raises DossierFout when it is not there."""
    rows = run(db, f"{_FILE} WHERE file.id = ?", (id,))
    if not rows:
        raise DossierFout("dossier.onderdeel_weg")
    return _file(rows[0])


def put_file(db: apsw.Connection, new: FileRecord) -> None:
    """Keep a file, new or changed; its entry and its bytes are there already."""
    row = msgspec.structs.asdict(new)
    record = judged(converted(row, FileRecord, "bijlage"))
    run(
        db,
        "INSERT INTO file VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET"
        " version = excluded.version, name = excluded.name, media_type = excluded.media_type,"
        " day = excluded.day, note = excluded.note, level = excluded.level,"
        " deleted = excluded.deleted",
        msgspec.structs.astuple(record)[:11],
    )


def next_version(db: apsw.Connection, entry_id: str) -> int:
    """The number for a new version of a paper."""
    rows = run(db, "SELECT coalesce(max(version), 0) + 1 FROM file WHERE entry = ?", (entry_id,))
    return int(rows[0][0])


def has(db: apsw.Connection, table: Literal["entry", "file"], id: str) -> bool:
    """Whether this id is taken."""
    return bool(run(db, f"SELECT 1 FROM {table} WHERE id = ?", (id,)))  # noqa: S608


def _file(row: tuple[Any, ...]) -> FileRecord:
    values = dict(zip(FileRecord.__struct_fields__, row, strict=True))
    return judged(converted(values, FileRecord, "bijlage"))


# -- the whole --------------------------------------------------------------------------------


def judge_all(db: apsw.Connection, name: str) -> None:
    """Read everything once, so that nothing in it can surprise later. Raises InvoerFout."""
    facts_of(facts_json(db), name)
    settings(db)
    mark(db)
    identity(db)
    entries(db, None, where="all")
    found = len(files(db, None, where="all"))
    if run(db, "SELECT count(*) FROM file") != [(found,)]:  # one without its entry or bytes
        raise ContentFout("bijlagen", "dossier.veld_ongeldig")


def mark(db: apsw.Connection) -> str:
    """A random mark that every change renews: equal marks mean equal content."""
    return _meta(db, "mark", "0" * 16)


def mark_page(db: apsw.Connection) -> int:
    """The page of the file on which the mark stands."""
    return int(run(db, "SELECT rootpage FROM sqlite_schema WHERE name = 'meta'")[0][0])


def renew_mark(db: apsw.Connection) -> str:
    """Give the content a new mark, and return it."""
    new = os.urandom(8).hex()
    _put_meta(db, "mark", new)
    return new


def identity(db: apsw.Connection) -> str:
    """The random name of this dossier, the same in its backups."""
    return _meta(db, "identity", "0" * 16)


def begin_identity(db: apsw.Connection) -> None:
    """Name a new dossier."""
    _put_meta(db, "identity", os.urandom(8).hex())


def _meta(db: apsw.Connection, name: str, default: str) -> str:
    rows = run(db, "SELECT value FROM meta WHERE name = ?", (name,))
    value = rows[0][0] if rows else default
    if not re.fullmatch("[0-9a-f]{16}", value):
        raise ContentFout(name)
    return str(value)


def _put_meta(db: apsw.Connection, name: str, value: str) -> None:
    run(
        db,
        "INSERT INTO meta VALUES(?, ?) ON CONFLICT(name) DO UPDATE SET value = excluded.value",
        (name, value),
    )
