"""Opening a dossier and making one."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import apsw

from desktop_app.dossier import backup, connection, disk, store, temporary
from desktop_app.dossier.backup import Backup
from desktop_app.dossier.bin import purge_bin
from desktop_app.dossier.copying import PageProgress, copy_into
from desktop_app.dossier.core import Core
from desktop_app.dossier.errors import DossierFout, ReadOnly, of_system, refusals
from desktop_app.dossier.format import SALT_BYTES, Head, head_of
from desktop_app.dossier.keeping import Keeping
from desktop_app.dossier.keys import Key, Password, Secret, new_key
from desktop_app.dossier.lock import Held, Lock, held_message
from desktop_app.dossier.restore import key_for
from desktop_app.dossier.session import Session
from desktop_app.dossier.sql import together
from desktop_app.dossier.surroundings import Surroundings
from desktop_app.text.message import Message
from desktop_app.traject.errors import shown_path

LONGEST_PATH = 380
"""Bytes of a path; SQLite takes 512, and the copies stand deeper than the dossier."""


def is_encrypted(path: Path) -> bool:
    """Whether a password is needed. Raises DossierFout for what can be no dossier at all."""
    return connection.salt_of(path) is not None


def open_dossier(
    path: Path,
    secret: Secret | None,
    surroundings: Surroundings,
    *,
    backup_folder: Path | None = None,
    read_only: bool = False,
) -> Session:
    """Open a dossier; `secret` is None for one without a password.

    When somebody else has it open, or nothing can be written there, it opens for reading only:
    see `Session.read_only_because`. With `read_only` no lock is taken and nothing is written.
    Raises WrongKeyOrDamaged (exit code 3) or another DossierFout (exit code 2).
    """
    path = resolved(path)
    key = key_for(path, secret, surroundings)
    return _open(path, key, surroundings, backup_folder, read_only=read_only)


def key_of_file(path: Path, secret: Secret | None, surroundings: Surroundings) -> Key | None:
    """The key of a dossier by itself, None when it has none; takes half a second of reckoning.

    May run in another thread than the session. Raises DossierFout; a wrong password shows only
    in `open_with_key`.
    """
    return key_for(resolved(path), secret, surroundings)


def open_with_key(path: Path, key: Key | None, surroundings: Surroundings) -> Session:
    """As `open_dossier`, with a key that is known. Raises DossierFout."""
    return _open(resolved(path), key, surroundings, None, read_only=False)


def create_dossier(
    path: Path,
    password: Password | None,
    surroundings: Surroundings,
    *,
    facts: Mapping[str, Any] | None = None,
    backup_folder: Path | None = None,
) -> Session:
    """Make a dossier, with facts (decoded JSON of the contract) or empty, and open it.

    Never replaces a file. Raises DossierFout, or InvoerFout for the facts; no file is left then.
    """
    path = resolved(path)

    def fill(session: Session) -> None:
        if facts:
            session.replace_facts(facts)

    key = _build(path, password, surroundings, fill)
    return _open(path, key, surroundings, backup_folder, read_only=False)


def build_dossier(
    path: Path,
    password: Password | Key | None,
    surroundings: Surroundings,
    fill: Callable[[Session], None],
) -> None:
    """Make a dossier that appears under its name only when `fill` has filled all of it.

    password: or the key that `fresh_key` made of it. Never replaces a file. Raises DossierFout, and
    what `fill` raises; no file is left then.
    """
    _build(resolved(path), password, surroundings, fill)


def put_back_unopened(
    path: Path,
    copy: Path,
    secret: Secret | Key | None,
    surroundings: Surroundings,
    progress: PageProgress | None = None,
) -> Path | None:
    """Put a copy in the place of a dossier that does not open any more, or is gone.

    secret: that of the copy, which is from then on that of the dossier. Returns where the old
    file is kept, under a name beside it; None when there was none. Raises DossierFout; nothing
    was changed then.
    """
    path = resolved(path)
    key = key_for(copy, secret, surroundings)
    source, _ = connection.open_checked(copy, key, read_only=True, vfs=surroundings.vfs)
    try:
        with refusals(path, encrypted=key is not None):
            try:
                lock = Lock.take(path, surroundings)
            except Held as held:
                why = held_message(held.holder, path)
                raise ReadOnly(why.id, **why.values) from None
            try:
                with disk.draft(path) as draft:
                    copy_into(
                        source,
                        draft,
                        key,
                        same_kind=True,
                        vfs=surroundings.vfs,
                        progress=progress,
                    )
                    kept = disk.free_name(path.with_name(f"{path.stem} (oud){path.suffix}"))
                    disk.set_journal_aside(path)
                    found = os.path.lexists(path)
                    if found:
                        path.rename(kept)
                    disk.publish(draft, path)
            finally:
                lock.release()
    finally:
        source.close(True)
    return kept if found else None


def copies_of(path: Path) -> tuple[Backup, ...]:
    """The copies that stand beside a dossier which does not open, or is gone; newest first.

    Those that begin as the file does, or have the name of one that does; where none is known as
    its own, all that stand there. Nothing is opened for it.
    """
    with suppress(DossierFout):
        path = resolved(path)
    found = backup.backups_in(backup.default_folder(path))
    start = _start_of(path)
    if not start or head_of(start) is Head.PLAIN:
        return found
    known = {one.identity for one in found if _start_of(one.path) == start}
    return tuple(one for one in found if one.identity in known) or found


def _start_of(path: Path) -> bytes:
    try:
        return connection.read_head(path)[:SALT_BYTES]
    except DossierFout:
        return b""


def _build(
    path: Path,
    password: Password | Key | None,
    surroundings: Surroundings,
    fill: Callable[[Session], None],
) -> Key | None:
    check_free(path)
    key = new_key(password, surroundings.cost) if isinstance(password, Password) else password
    with refusals(path, encrypted=key is not None), disk.draft(path) as draft:
        db = connection.create(draft, key, vfs=surroundings.vfs)
        try:
            with together(db):
                store.begin_identity(db)
                store.renew_mark(db)
        finally:
            db.close(True)
        with _open(draft, key, surroundings, None, read_only=False, fresh=True) as session:
            fill(session)
        disk.set_journal_aside(path)
        disk.publish(draft, path)
    return key


def check_free(path: Path) -> None:
    """Raise DossierFout unless a file can be made under this name."""
    if not path.parent.is_dir():
        raise DossierFout("dossier.geen_map", bestand=shown_path(path))
    try:
        path.lstat()
    except FileNotFoundError:
        return
    except OSError as reason:
        raise of_system(reason, path) from None
    raise DossierFout("dossier.bestaat_al", bestand=shown_path(path))


def _open(
    path: Path,
    key: Key | None,
    surroundings: Surroundings,
    backup_folder: Path | None,
    *,
    read_only: bool,
    fresh: bool = False,
) -> Session:
    folder = backup_folder or backup.default_folder(path)
    lock, why = (None, None) if read_only else _locked(path, surroundings)

    def copy_first(db: apsw.Connection) -> None:
        backup.write_backup(db, folder, key, surroundings.clock(), vfs=surroundings.vfs)

    try:
        core = Core(path, key, surroundings, lock=lock, why=why, copy_first=copy_first)
    except BaseException:
        if lock is not None:
            lock.release()
        raise
    keeping = Keeping(core, folder)
    try:
        if not fresh:
            temporary.sweep_old(surroundings.temporary)
            _tidy(core, keeping)
    except BaseException:
        core.close()
        raise
    return Session(core, keeping, temporary.Temporary(surroundings.temporary))


def _tidy(core: Core, keeping: Keeping) -> None:
    """What is due at each opening; when it fails the dossier opens all the same."""
    if core.read_only:
        return
    disk.sweep(core.path)
    try:
        disk.sweep(backup.drafts_of(keeping.folder, store.identity(core.db)))
        core.tidy(lambda db: purge_bin(db, core.surroundings.clock()))
    except DossierFout as wrong:
        core.notice(wrong.message)
    keeping.make_copy_if_due(at_open=True)


def _locked(path: Path, surroundings: Surroundings) -> tuple[Lock | None, Message | None]:
    try:
        with path.open("r+b"):
            pass
        return Lock.take(path, surroundings), None
    except Held as held:
        return None, held_message(held.holder, path)
    except OSError as reason:
        id = of_system(reason, path).message.id
        if id == "dossier.geen_toegang":
            id = "dossier.alleen_lezen"
        return None, Message(id, {"bestand": shown_path(path)})


def resolved(path: Path) -> Path:
    """The real place of a file: lock and journal belong beside that, not beside a link to it."""
    try:
        real = path.resolve()
    except (OSError, RuntimeError, ValueError):
        raise DossierFout("dossier.ontbreekt", bestand=shown_path(path)) from None
    try:
        length = len(os.fspath(real).encode("utf-8"))
    except UnicodeEncodeError:  # a name that is no text; SQLite takes none
        raise DossierFout("dossier.naam_kan_niet", bestand=shown_path(path)) from None
    if length > LONGEST_PATH:
        raise DossierFout("dossier.naam_te_lang", bestand=shown_path(path))
    return real
