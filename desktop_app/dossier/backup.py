"""Copies that are made by themselves: encrypted like the file, checked, thinned over time."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import apsw
from msgspec import Struct

from desktop_app.dossier import disk, store
from desktop_app.dossier.copying import PageProgress, copy_into
from desktop_app.dossier.errors import refusals
from desktop_app.dossier.format import SUFFIX
from desktop_app.dossier.keys import Key

FOLDER = "Spoorboekje-reservekopieen"
DAILY = timedelta(days=1)
FEWEST = 10
_KEEP_LAST, _KEEP_DAYS, _KEEP_WEEKS, _KEEP_MONTHS = 3, 4, 4, 4

COPY, REPLACED = "kopie", "vervangen"
"""A copy that is thinned; what was replaced by putting a copy back, which never is."""
_NAME = re.compile(
    rf"({COPY}|{REPLACED})-([0-9a-f]{{16}})-(\d{{8}}T\d{{9}})Z-([0-9a-f]{{16}}){re.escape(SUFFIX)}"
)


class Backup(Struct, frozen=True):
    """One copy in the folder, as its name tells; nothing of the person stands in the name."""

    path: Path
    kind: str
    identity: str
    made: datetime
    mark: str


def default_folder(dossier: Path) -> Path:
    """Where copies stand when no other folder was chosen: beside the dossier."""
    return dossier.parent / FOLDER


def drafts_of(folder: Path, identity: str) -> Path:
    """The name by which drafts of copies of this dossier are found again after a crash."""
    return folder / identity


def backups_in(folder: Path, identity: str | None = None) -> tuple[Backup, ...]:
    """The copies in a folder (of one dossier), newest first; empty when there is no folder."""
    found = []
    with suppress(OSError):
        for path in folder.iterdir():
            name = _NAME.fullmatch(path.name)
            if name and (identity is None or name[2] == identity):
                with suppress(ValueError):
                    found.append(Backup(path, name[1], name[2], _time(name[3]), name[4]))
    return tuple(sorted(found, key=lambda one: (one.made, one.path.name), reverse=True))


def is_due(db: apsw.Connection, folder: Path, now: datetime, *, at_open: bool) -> bool:
    """Whether there was a change since the last copy; while open, only when that is a day old."""
    copies = [one for one in backups_in(folder, store.identity(db)) if one.kind == COPY]
    if copies and copies[0].mark == store.mark(db):
        return False
    return at_open or not copies or now - copies[0].made >= DAILY


def write_backup(
    db: apsw.Connection,
    folder: Path,
    key: Key | None,
    now: datetime,
    *,
    kind: str = COPY,
    vfs: str | None = None,
    progress: PageProgress | None = None,
) -> Path:
    """Make a copy in this folder and check it by opening. Raises DossierFout; nothing is left."""
    stamp = now.astimezone(UTC)
    text = f"{stamp:%Y%m%dT%H%M%S}{stamp.microsecond // 1000:03d}Z"
    name = f"{kind}-{store.identity(db)}-{text}-{store.mark(db)}{SUFFIX}"
    with refusals(folder, encrypted=key is not None):
        folder.mkdir(mode=0o700, exist_ok=True)
        with disk.draft(drafts_of(folder, store.identity(db))) as draft:
            copy_into(db, draft, key, same_kind=True, vfs=vfs, progress=progress)
            target = disk.free_name(folder / name)
            disk.publish(draft, target)
    return target


def thin(folder: Path, identity: str) -> tuple[Path, ...]:
    """Remove copies that lie too close together; at least FEWEST stay. Returns what went."""
    copies = [one for one in backups_in(folder, identity) if one.kind == COPY]
    gone = []
    for one in copies:
        if one not in kept(copies):
            with suppress(OSError):
                one.path.unlink()
                gone.append(one.path)
    return tuple(gone)


def kept(copies: Iterable[Backup]) -> tuple[Backup, ...]:
    """Of these copies (newest first) the ones that stay.

    The last few, the newest of each of some days, weeks and months, and always FEWEST.
    """
    every = list(copies)
    chosen = set(every[:_KEEP_LAST])
    buckets: tuple[tuple[int, Callable[[Backup], Hashable]], ...] = (
        (_KEEP_DAYS, lambda one: one.made.date()),
        (_KEEP_WEEKS, lambda one: one.made.isocalendar()[:2]),
        (_KEEP_MONTHS, lambda one: (one.made.year, one.made.month)),
    )
    for most, bucket in buckets:
        seen: set[Hashable] = set()
        for one in every:
            if bucket(one) not in seen and len(seen) < most:
                seen.add(bucket(one))
                chosen.add(one)
    for one in every:
        if len(chosen) >= FEWEST:
            break
        chosen.add(one)
    return tuple(one for one in every if one in chosen)


def _time(text: str) -> datetime:
    """The moment in the name of a copy. Raises ValueError.

    Not with strptime: what that imports takes longer than all the rest of an opening.
    """
    seconds, milliseconds = text[:-3], text[-3:]
    return datetime.fromisoformat(f"{seconds}.{milliseconds}").replace(tzinfo=UTC)
