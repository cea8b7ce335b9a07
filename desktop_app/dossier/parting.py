"""When the file changed underneath us: our version goes on under a name of its own.

What somebody else put there is never touched.
"""

from __future__ import annotations

from pathlib import Path

import apsw
from msgspec import Struct

from desktop_app.dossier import attachments, connection, disk
from desktop_app.dossier.copying import copy_into
from desktop_app.dossier.errors import DossierFout, refusals
from desktop_app.dossier.keys import Key
from desktop_app.dossier.shadow import KEPT, Shadow
from desktop_app.dossier.sql import run, together
from desktop_app.dossier.surroundings import Surroundings
from desktop_app.dossier.watch import Change
from desktop_app.text.message import Message, Value
from desktop_app.traject.errors import shown_path


class Parted(Struct, frozen=True):
    """Where our version is now, and the sentence about it."""

    path: Path
    message: Message


def keep_ours(
    change: Change,
    path: Path,
    db: apsw.Connection,
    shadow: Shadow,
    key: Key | None,
    surroundings: Surroundings,
) -> Parted:
    """Write our version to a new file. Raises DossierFout; nothing was changed then."""
    local = surroundings.clock().astimezone()
    wanted = path
    if change is not Change.GONE:
        wanted = path.with_name(f"{path.stem} (versie {local:%Y-%m-%d %H.%M}){path.suffix}")
    lost = 0
    with refusals(path, encrypted=key is not None), disk.draft(path) as draft:
        if change is Change.REWRITTEN:
            lost = _rebuild(draft, path, shadow, key, surroundings.vfs)
        else:
            copy_into(db, draft, key, same_kind=True, vfs=surroundings.vfs)
        target = disk.free_name(wanted)
        disk.set_journal_aside(target)
        disk.publish(draft, target)
    return Parted(target, _message(change, path, target, lost))


def _message(change: Change, path: Path, target: Path, lost: int) -> Message:
    values: dict[str, Value] = {"bestand": shown_path(path), "nieuw": target.name, "aantal": lost}
    if change is Change.GONE:
        return Message("dossier.weer_neergezet", values)
    return Message("dossier.twee_versies_bijlagen" if lost else "dossier.twee_versies", values)


def _rebuild(draft: Path, path: Path, shadow: Shadow, key: Key | None, vfs: str | None) -> int:
    """Our version from memory, with the attachments that the other version has as well.

    Returns how many files had to be left out because their bytes are gone.
    """
    ours = connection.create(draft, key, vfs=vfs)
    lost = 0
    try:
        theirs = _theirs(path, key, vfs)
        try:
            with refusals(draft, encrypted=key is not None), together(ours):
                for table in KEPT:
                    for row in shadow.rows(table):
                        if table == "file" and not _fetch(ours, theirs, row[2]):
                            lost += 1
                            continue
                        places = ", ".join("?" * len(row))
                        run(ours, f"INSERT INTO {table} VALUES({places})", row)
        finally:
            if theirs is not None:
                theirs.close(True)
    finally:
        ours.close(True)
    return lost


def _theirs(path: Path, key: Key | None, vfs: str | None) -> apsw.Connection | None:
    try:
        return connection.open_checked(path, key, read_only=True, vfs=vfs)[0]
    except DossierFout:
        return None


def _fetch(ours: apsw.Connection, theirs: apsw.Connection | None, sha256: str) -> bool:
    """Whether the bytes are in our version, after taking them from theirs if need be."""
    if attachments.stored(ours, sha256) is not None:
        return True
    if theirs is None:
        return False
    try:
        with together(ours):
            attachments.add_parts(ours, attachments.parts(theirs, sha256))
    except (DossierFout, apsw.Error):
        return False
    return True
