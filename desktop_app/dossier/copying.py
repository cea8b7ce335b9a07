"""A whole dossier into another file.

Page by page where both have the same kind of pages, else row by row. The copy is checked and
forced to the disk before anybody relies on it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import apsw

from desktop_app.dossier import connection, disk, store
from desktop_app.dossier.errors import DossierFout, Stopped, refusals
from desktop_app.dossier.format import PAGE_SIZE
from desktop_app.dossier.keys import Key
from desktop_app.dossier.schema import INDEXES, TABLES
from desktop_app.dossier.sql import run, together
from desktop_app.traject.errors import shown_path

PAGES_A_STEP = 256
QUOTE = '"'
PageProgress = Callable[[int, int], bool | None]
"""Told how many pages are done and how many there are; `False` stops."""


def copy_into(
    source: apsw.Connection,
    target: Path,
    key: Key | None,
    *,
    same_kind: bool,
    vfs: str | None = None,
    progress: PageProgress | None = None,
) -> None:
    """Fill the empty private file `target` with the content of `source`, under `key`.

    same_kind: both are encrypted, or neither is. Raises DossierFout, also when the copy does not
    prove to be whole; `target` is then worth nothing.
    """
    if same_kind:
        _pages(source, target, key, vfs, progress)
    else:
        _rows(source, target, key, vfs, progress)
    _prove(source, target, key, vfs)
    with refusals(target, encrypted=key is not None):
        disk.sync_file(target)


def _pages(
    source: apsw.Connection,
    target: Path,
    key: Key | None,
    vfs: str | None,
    progress: PageProgress | None,
) -> None:
    with refusals(target, encrypted=key is not None):
        copy = connection.connect(target, key, vfs=vfs)
        try:
            page_size = connection.number_of(source, "page_size")
            run(copy, f"PRAGMA page_size={page_size}")
            run(copy, "PRAGMA journal_mode=OFF")  # a copy that fails is thrown away
            work = copy.backup("main", source, "main")
            try:
                while not work.done:
                    work.step(PAGES_A_STEP)
                    total = work.page_count
                    _tell(progress, total - work.remaining, total)
            except BaseException:
                work.close(True)  # its own error would hide the first
                raise
            work.finish()
        finally:
            copy.close(True)


def _rows(
    source: apsw.Connection,
    target: Path,
    key: Key | None,
    vfs: str | None,
    progress: PageProgress | None,
) -> None:
    copy = connection.create(target, key, vfs=vfs)
    try:
        with refusals(target, encrypted=key is not None), together(copy):
            total = connection.number_of(source, "page_count")
            done = 0
            _add_unknown(source, copy)
            for table in tables_in(source):
                for row in source.execute(f"SELECT * FROM {table}"):  # noqa: S608
                    places = ", ".join("?" * len(row))
                    run(copy, f"INSERT INTO {table} VALUES({places})", row)
                    if isinstance(row[-1], bytes):
                        done = min(total, done + len(row[-1]) // PAGE_SIZE)
                        _tell(progress, done, total)
    finally:
        copy.close(True)


def tables_in(db: apsw.Connection) -> tuple[str, ...]:
    """The tables of a file, ours first and in an order in which rows may refer back."""
    rows = run(db, "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql IS NOT NULL")
    names = [str(name) for (name,) in rows if not str(name).startswith("sqlite_")]
    ours = [name for name in TABLES if name in names]
    return (*ours, *(f'"{name.replace(QUOTE, QUOTE * 2)}"' for name in names if name not in ours))


def _add_unknown(source: apsw.Connection, copy: apsw.Connection) -> None:
    """What a newer compatible version added stays in the copy, with that version."""
    run(copy, f"PRAGMA user_version={connection.number_of(source, 'user_version')}")
    known = (*TABLES, *INDEXES)
    for name, sql in run(source, "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL"):
        if name not in known and not str(name).startswith("sqlite_"):
            run(copy, sql)


def _prove(source: apsw.Connection, target: Path, key: Key | None, vfs: str | None) -> None:
    """Open the copy and compare. Raises DossierFout when it is not as good as the source."""
    try:
        copy, _ = connection.open_checked(target, key, read_only=True, vfs=vfs)
        try:
            with refusals(target, encrypted=key is not None):
                whole = connection.is_whole(copy) and store.mark(copy) == store.mark(source)
                counts = all(
                    _count(copy, table) == _count(source, table) for table in tables_in(source)
                )
        finally:
            copy.close(True)
    except DossierFout:
        whole = False
    if not (whole and counts):
        raise DossierFout("dossier.kopie_mislukt", bestand=shown_path(target))


def _count(db: apsw.Connection, table: str) -> int:
    return int(run(db, f"SELECT count(*) FROM {table}")[0][0])  # noqa: S608


def _tell(progress: PageProgress | None, done: int, total: int) -> None:
    if progress is not None and progress(done, total) is False:
        raise Stopped
