"""Putting a copy back: first what it would do, then the exchange; the replaced one stays."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

import apsw
from msgspec import Struct

from desktop_app.dossier import backup, store
from desktop_app.dossier.connection import open_checked, salt_of
from desktop_app.dossier.copying import PageProgress, copy_into
from desktop_app.dossier.core import Core
from desktop_app.dossier.errors import DossierFout, WrongKeyOrDamaged, refusals
from desktop_app.dossier.keys import Key, Secret, key_of
from desktop_app.dossier.records import Entry, FileRecord
from desktop_app.dossier.surroundings import Surroundings
from desktop_app.traject.errors import shown_path


class Preview(Struct, frozen=True):
    """What putting a copy back would do.

    made: when the copy was made, None when its name does not say. last_change: in the copy.
    entries, entries_now: how many of each kind. facts: names of facts that would differ.
    returns, vanishes, differs: entries and files that only the copy has, only the file of now
    has, or that both have with another content. coming, going, changing: those, as they are in
    the copy, and `going` as they are now.
    """

    path: Path
    made: datetime | None
    last_change: str | None
    entries: Mapping[str, int]
    entries_now: Mapping[str, int]
    files: int
    files_now: int
    facts: tuple[str, ...]
    returns: int
    vanishes: int
    differs: int
    coming: tuple[Entry | FileRecord, ...] = ()
    going: tuple[Entry | FileRecord, ...] = ()
    changing: tuple[Entry | FileRecord, ...] = ()


class Counted(Struct, frozen=True):
    """How many entries and files in use a copy has."""

    entries: int
    files: int


def counted(core: Core, path: Path) -> Counted | None:
    """How much a copy has, seen with the present key alone; None when that does not open it."""
    try:
        if (core.key.salt if core.key is not None else None) != salt_of(path):
            return None
        vfs = core.surroundings.vfs
        copy, _ = open_checked(path, core.key, read_only=True, vfs=vfs, attachments=False)
        try:
            with refusals(path, encrypted=core.encrypted):
                return Counted(*store.count_live(copy))
        finally:
            copy.close(True)
    except DossierFout:
        return None


def preview(core: Core, path: Path, secret: Secret | Key | None) -> Preview:
    """What this copy would bring back. Raises DossierFout, WrongKeyOrDamaged for another key."""
    copy = _open(core, path, secret)
    try:
        with refusals(path, encrypted=core.encrypted):
            return _compared(path, copy, core.db)
    finally:
        copy.close(True)


def put_back(
    core: Core,
    path: Path,
    secret: Secret | Key | None,
    folder: Path,
    progress: PageProgress | None = None,
) -> Path:
    """Put this copy in the place of the file, under the present password.

    Returns where the replaced one is kept. Raises DossierFout; nothing was changed then.
    """
    copy = _open(core, path, secret)
    try:
        surroundings = core.surroundings
        same_kind = (salt_of(path) is not None) == core.encrypted
        replaced = backup.write_backup(
            core.db,
            folder,
            core.key,
            surroundings.clock(),
            kind=backup.REPLACED,
            vfs=surroundings.vfs,
            progress=progress,
        )

        def make(_db: apsw.Connection, draft: Path) -> Key | None:
            copy_into(
                copy, draft, core.key, same_kind=same_kind, vfs=surroundings.vfs, progress=progress
            )
            return core.key

        core.swap(make, "restore")
    finally:
        copy.close(True)
    return replaced


def key_for(path: Path, secret: Secret | Key | None, surroundings: Surroundings) -> Key | None:
    """The key of a file by itself; None when it has none. Raises DossierFout.

    A key that was reckoned before is taken as it is.
    """
    salt = salt_of(path)
    if salt is None:
        return None
    if isinstance(secret, Key):
        return secret
    if secret is None:
        raise PasswordNeeded(path)
    return key_of(secret, salt, surroundings.cost)


class PasswordNeeded(WrongKeyOrDamaged):
    """An encrypted file, and no password was given."""

    def __init__(self, path: Path) -> None:
        DossierFout.__init__(self, "dossier.wachtwoord_nodig", bestand=shown_path(path))


def _open(core: Core, path: Path, secret: Secret | Key | None) -> apsw.Connection:
    """A copy for reading, with the present key when that fits."""
    own = core.key is not None and core.key.salt == salt_of(path)
    key = core.key if own else key_for(path, secret, core.surroundings)
    copy, _ = open_checked(path, key, read_only=True, vfs=core.surroundings.vfs)
    try:
        store.judge_all(copy, shown_path(path))
    except BaseException:
        copy.close(True)
        raise
    return copy


def _compared(path: Path, copy: apsw.Connection, now: apsw.Connection) -> Preview:
    then_facts, now_facts = store.facts_json(copy), store.facts_json(now)
    names = {**then_facts, **now_facts}
    absent = object()
    then, present = _items(copy), _items(now)
    live = store.entries(copy, None, where="live")
    live_now = store.entries(now, None, where="live")
    changing = tuple(
        one for id, one in then.items() if id in present and _told(one) != _told(present[id])
    )
    made = [one.made for one in backup.backups_in(path.parent) if one.path == path]
    return Preview(
        path=path,
        made=made[0] if made else None,
        last_change=max((one.changed for one in live), default=None),
        entries=Counter(one.kind for one in live),
        entries_now=Counter(one.kind for one in live_now),
        files=len(store.files(copy, None, where="live")),
        files_now=len(store.files(now, None, where="live")),
        facts=tuple(
            name for name in names if then_facts.get(name, absent) != now_facts.get(name, absent)
        ),
        returns=len(then.keys() - present.keys()),
        vanishes=len(present.keys() - then.keys()),
        differs=len(changing),
        coming=tuple(one for id, one in then.items() if id not in present),
        going=tuple(one for id, one in present.items() if id not in then),
        changing=changing,
    )


def _items(db: apsw.Connection) -> dict[tuple[str, str], Entry | FileRecord]:
    found: dict[tuple[str, str], Entry | FileRecord] = {}
    for entry in store.entries(db, None, where="live"):
        found["entry", entry.id] = entry
    for file in store.files(db, None, where="live"):
        found["file", file.id] = file
    return found


def _told(item: Entry | FileRecord) -> object:
    """What of it counts as its content."""
    return item.payload if isinstance(item, Entry) else item
