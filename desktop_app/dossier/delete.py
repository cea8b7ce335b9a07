"""Deleting a dossier with everything the program made beside it, and saying what stays."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from desktop_app.dossier import backup, connection, disk, temporary
from desktop_app.dossier.errors import DossierFout, ReadOnly, of_system
from desktop_app.dossier.format import SALT_BYTES, Head, head_of
from desktop_app.dossier.lock import Held, Lock, held_message
from desktop_app.dossier.surroundings import Surroundings
from desktop_app.text.message import Message


class Deleted(Struct, frozen=True):
    """What went, what is still there because the system refused, and what nobody can erase."""

    gone: tuple[Path, ...]
    stayed: tuple[Path, ...]
    messages: tuple[Message, ...]


_BEYOND_US = (
    Message("dossier.blijft.stick"),
    Message("dossier.blijft.wolk"),
    Message("dossier.blijft.papier"),
    Message("dossier.blijft.schijf"),
)


def delete_dossier(
    path: Path,
    surroundings: Surroundings,
    *,
    backup_folder: Path | None = None,
    identity: str | None = None,
) -> Deleted:
    """Delete a dossier that is not open, its copies, lock, drafts and private copies.

    identity: that of the dossier (`Session.identity`); without it only copies under the present
    password are known as belonging to it. Raises DossierFout when it is open elsewhere or is not
    there; nothing was deleted then.
    """
    path = path.resolve()
    first = connection.read_head(path)
    folder = backup_folder or backup.default_folder(path)
    doomed = [path, disk.journal_of(path)]
    doomed += [one.path for one in _copies(folder, first[:SALT_BYTES], identity)]
    try:
        lock = Lock.take(path, surroundings)
    except Held as held:
        why = held_message(held.holder, path)
        raise ReadOnly(why.id, **why.values) from None
    except OSError as reason:
        raise of_system(reason, path) from None
    try:
        gone = tuple(one for one in doomed if _erased(one))
        disk.sweep(path)
    finally:
        lock.release()
    with suppress(OSError):  # only when it is empty
        folder.rmdir()
    temporary.sweep_old(surroundings.temporary)
    disk.sync_folder(path.parent)
    stayed = tuple(one for one in doomed if one.exists())
    refused = (Message("dossier.blijft.geweigerd", {"aantal": len(stayed)}),) if stayed else ()
    return Deleted(gone, stayed, (*refused, *_BEYOND_US))


def _copies(folder: Path, start: bytes, identity: str | None) -> list[backup.Backup]:
    own = []
    plain = head_of(start) is Head.PLAIN
    for one in backup.backups_in(folder):
        if one.identity == identity:
            own.append(one)
        elif not plain:
            with suppress(DossierFout):
                if connection.read_head(one.path)[:SALT_BYTES] == start:
                    own.append(one)
    return own


def _erased(path: Path) -> bool:
    try:
        path.unlink()
    except OSError:
        return False
    return True
