"""Opening the database inside a dossier: key, settings, and the checks before anything is used.

Trap: apsw runs a string of several statements lazily, and skips what follows the first that
returns rows unless these are fetched. So one statement a call here, each with `fetchall`.
"""

from __future__ import annotations

import stat
from pathlib import Path

import apsw

from desktop_app.dossier.bounds import within_bounds
from desktop_app.dossier.errors import DossierFout, damaged, of_system, refusals
from desktop_app.dossier.format import (
    APPLICATION_ID,
    FORMAT,
    HEAD_BYTES,
    PAGE_SIZE,
    SALT_BYTES,
    Head,
    Version,
    head_of,
    version_of,
)
from desktop_app.dossier.keys import Key
from desktop_app.dossier.schema import SMALL, create_tables, has_our_schema
from desktop_app.dossier.sql import run, together
from desktop_app.traject.errors import shown_path

BUSY_MS = 2_000
SYNCHRONOUS = "EXTRA"
"""The journal, the file and the folder are forced to the disk before a change is told as safe."""
LONGEST_VALUE = 8 * 2**20
CACHE_KIB = 8_000
WHOLE_CHECK_BYTES = 48 * 2**20
"""Files up to this size are checked whole at each opening; of larger ones not the attachments."""
_STEPS_A_CALL, _CALLS = 100_000, 2_000
"""How much work an opening may be; an honest file needs a hundredth of it."""
_CIPHER = "multipleciphers-"

_SWITCHES = (
    (apsw.SQLITE_DBCONFIG_DEFENSIVE, 1),
    (apsw.SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0),
    (apsw.SQLITE_DBCONFIG_DQS_DDL, 0),
    (apsw.SQLITE_DBCONFIG_DQS_DML, 0),
    (apsw.SQLITE_DBCONFIG_ENABLE_TRIGGER, 0),
    (apsw.SQLITE_DBCONFIG_ENABLE_VIEW, 0),
)
_LIMITS = (
    (apsw.SQLITE_LIMIT_LENGTH, LONGEST_VALUE),
    (apsw.SQLITE_LIMIT_ATTACHED, 0),
    (apsw.SQLITE_LIMIT_SQL_LENGTH, 100_000),
    (apsw.SQLITE_LIMIT_COLUMN, 100),
    (apsw.SQLITE_LIMIT_EXPR_DEPTH, 50),
    (apsw.SQLITE_LIMIT_VDBE_OP, 100_000),
)


def read_head(path: Path) -> bytes:
    """The first bytes of a file. Raises DossierFout when it is no readable file."""
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise DossierFout("dossier.is_map", bestand=shown_path(path))
        if not stat.S_ISREG(mode):
            raise DossierFout("dossier.geen_bestand", bestand=shown_path(path))
        with path.open("rb", buffering=0) as file:
            return file.read(HEAD_BYTES) or b""
    except OSError as reason:
        raise of_system(reason, path) from None
    except ValueError:  # a name with a NUL in it
        raise DossierFout("dossier.ontbreekt", bestand=shown_path(path)) from None


def salt_of(path: Path) -> bytes | None:
    """The salt of an encrypted dossier, None of an unencrypted one.

    Raises DossierFout when the file is empty, is plainly something else, or cannot be read.
    """
    first = read_head(path)
    head = head_of(first)
    if head is Head.EMPTY:
        raise DossierFout("dossier.leeg", bestand=shown_path(path))
    if head is Head.FOREIGN:
        raise DossierFout("dossier.niet_van_ons", bestand=shown_path(path))
    return None if head is Head.PLAIN else first[:SALT_BYTES].ljust(SALT_BYTES, b"\0")


def connect(
    path: Path, key: Key | None, *, read_only: bool = False, vfs: str | None = None
) -> apsw.Connection:
    """A connection with our settings; nothing of the content is judged yet. Raises apsw.Error.

    Also for reading only SQLite may write: it puts the last whole state back after a crash.
    """
    vfs = None if vfs is None else _CIPHER + vfs
    db = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE, vfs=vfs)
    try:
        for switch, value in _SWITCHES:
            db.config(switch, value)
        for limit, value in _LIMITS:
            db.limit(limit, value)
        db.set_busy_timeout(BUSY_MS)
        if key is not None:
            run(db, "PRAGMA cipher='chacha20'")
            db.execute(key.pragma, can_cache=False).fetchall()
        for setting in (
            f"cache_size=-{CACHE_KIB}",
            "temp_store=MEMORY",
            "mmap_size=0",
            "foreign_keys=ON",
            "cell_size_check=ON",
            "secure_delete=ON",
            f"synchronous={SYNCHRONOUS}",
            f"query_only={'ON' if read_only else 'OFF'}",
        ):
            run(db, f"PRAGMA {setting}")
    except BaseException:
        db.close()
        raise
    return db


def create(path: Path, key: Key | None, *, vfs: str | None = None) -> apsw.Connection:
    """Make the tables of the newest format in an empty file. Raises DossierFout."""
    with refusals(path, encrypted=key is not None):
        db = connect(path, key, vfs=vfs)
        try:
            for setting in (
                f"page_size={PAGE_SIZE}",
                "auto_vacuum=INCREMENTAL",
                "journal_mode=DELETE",
            ):
                run(db, f"PRAGMA {setting}")
            with together(db):
                run(db, f"PRAGMA application_id={APPLICATION_ID}")
                run(db, f"PRAGMA user_version={FORMAT.number}")
                create_tables(db)
        except BaseException:
            db.close(True)
            raise
        return db


def open_checked(
    path: Path,
    key: Key | None,
    *,
    read_only: bool = False,
    vfs: str | None = None,
    attachments: bool = True,
) -> tuple[apsw.Connection, Version]:
    """A connection to a file that is surely ours and whole, with the version it has.

    attachments: False for who does not come for these; however small the file, they are not read
    then. An older version is opened as it is: `migrations` brings it up to date. Raises
    DossierFout.
    """
    encrypted = key is not None
    with refusals(path, encrypted=encrypted):
        db = connect(path, key, read_only=read_only, vfs=vfs)
        try:
            with bounded(db):
                version = _judge(db, path, encrypted=encrypted, attachments=attachments)
        except BaseException:
            db.close(True)
            raise
        return db, version


class bounded:  # noqa: N801 (reads as a word in a with statement)
    """Within it a statement that goes on for ever is broken off (apsw.InterruptError)."""

    def __init__(self, db: apsw.Connection) -> None:
        self._db = db
        self._calls = 0

    def __enter__(self) -> None:
        self._db.set_progress_handler(self._more, _STEPS_A_CALL)

    def __exit__(self, *_: object) -> None:
        self._db.set_progress_handler(None)

    def _more(self) -> bool:
        self._calls += 1
        return self._calls > _CALLS


def number_of(db: apsw.Connection, pragma: str) -> int:
    """The whole number a PRAGMA gives."""
    value = run(db, f"PRAGMA {pragma}")[0][0]
    return value if isinstance(value, int) else -1


def is_whole(db: apsw.Connection) -> bool:
    """Whether every page of the database is sound. Raises apsw.Error when it cannot be read."""
    return _sound(db, "quick_check(1)")


def _judge(db: apsw.Connection, path: Path, *, encrypted: bool, attachments: bool) -> Version:
    run(db, "SELECT count(*) FROM sqlite_schema")  # fails without the right key
    if number_of(db, "application_id") != APPLICATION_ID:
        if encrypted:  # so short that SQLite takes it for an empty one
            raise damaged(path, encrypted=True)
        raise DossierFout("dossier.niet_van_ons", bestand=shown_path(path))
    version = version_of(number_of(db, "user_version"))
    if version.incompatible > FORMAT.incompatible:
        raise DossierFout("dossier.nieuwer", bestand=shown_path(path))
    if version.incompatible < 1 or version.compatible < 0:
        raise damaged(path, encrypted=encrypted)
    if run(db, "PRAGMA journal_mode") != [("delete",)]:
        raise damaged(path, encrypted=encrypted)
    if version >= FORMAT and not (
        has_our_schema(db, exact=version == FORMAT) and within_bounds(db)
    ):
        raise damaged(path, encrypted=encrypted)
    small = path.stat().st_size <= WHOLE_CHECK_BYTES
    if not _checked(db, whole=version < FORMAT or (attachments and small)):
        raise damaged(path, encrypted=encrypted)
    return version


def _checked(db: apsw.Connection, *, whole: bool) -> bool:
    if whole:
        return is_whole(db)
    return all(_sound(db, f"quick_check('{table}')") for table in SMALL)


def _sound(db: apsw.Connection, pragma: str) -> bool:
    return run(db, f"PRAGMA {pragma}") == [("ok",)]
