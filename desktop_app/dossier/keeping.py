"""Keeping a dossier safe: its copies, putting one back, and its password."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import apsw
from msgspec import Struct

from desktop_app.dossier import backup, connection, disk, restore, store
from desktop_app.dossier.backup import Backup
from desktop_app.dossier.copying import PageProgress, copy_into
from desktop_app.dossier.core import Core
from desktop_app.dossier.errors import DossierFout, refusals
from desktop_app.dossier.keys import (
    Key,
    Password,
    RecoveryCode,
    Secret,
    encode_recovery,
    key_of,
    new_key,
)
from desktop_app.dossier.restore import Counted, Preview
from desktop_app.text.message import Message

AT_ONCE_BYTES = 8 * 2**20
"""Files up to this size are copied while they open; that takes less than a tenth of a second."""


class Rekeyed(Struct, frozen=True):
    """After a change of password: the new code for the sheet, and what must be said."""

    recovery_code: str | None
    messages: tuple[Message, ...]


class Keeping:
    """What can be done with the file as a whole. Every method raises DossierFout."""

    def __init__(self, core: Core, folder: Path) -> None:
        self._core = core
        self.folder = folder
        self.waiting = False
        """A copy that is due at opening, of a file too large to copy while the person waits.

        Call `make_copy_if_due` when there is a quiet moment; closing does it otherwise.
        """

    # -- copies -------------------------------------------------------------------------------

    def copies(self) -> tuple[Backup, ...]:
        """The copies of this dossier, newest first, with what was replaced by putting one back."""
        with self._core.refusals():
            return backup.backups_in(self.folder, store.identity(self._core.db))

    @property
    def quick(self) -> bool:
        """Whether a copy takes less than a tenth of a second, so that nobody notices."""
        try:
            return self._core.path.stat().st_size <= AT_ONCE_BYTES
        except OSError:
            return False

    def make_copy(self, progress: PageProgress | None = None) -> Path:
        """Make a copy now, check it by opening, and thin the older ones."""
        core = self._core
        made = backup.write_backup(
            core.db,
            self.folder,
            core.key,
            core.surroundings.clock(),
            vfs=core.surroundings.vfs,
            progress=progress,
        )
        backup.thin(self.folder, store.identity(core.db))
        return made

    def make_copy_if_due(
        self, progress: PageProgress | None = None, *, at_open: bool = False
    ) -> Path | None:
        """A copy when something changed since the last one: at opening, and daily while open.

        at_open: called by the opening; a large file then only becomes `waiting`. A copy that
        fails becomes a notice, and None is returned: the dossier itself is well.
        """
        core = self._core
        if core.read_only or not core.open:
            return None
        eager, self.waiting = at_open or self.waiting, False
        try:
            with core.refusals():
                now = core.surroundings.clock()
                due = backup.is_due(core.db, self.folder, now, at_open=eager)
                large = core.path.stat().st_size > AT_ONCE_BYTES
            if due and at_open and large:
                self.waiting = True
                return None
            return self.make_copy(progress) if due else None
        except DossierFout as wrong:
            self._core.notice(Message("dossier.kopie_niet_gemaakt", {"reden": wrong.message}))
            return None

    def newest_copy_is_sound(self) -> bool:
        """Open and check the newest copy of this dossier; False when there is none that is whole.

        For a check each month. A copy of before a new password cannot be judged and is no proof.
        """
        check = self.check_of_newest()
        return check is not None and check()

    def check_of_newest(self) -> Callable[[], bool] | None:
        """What checks the newest copy, for a thread of its own; None when there is no copy.

        It touches nothing of the open dossier: a large copy takes seconds to read.
        """
        newest = next((one for one in self.copies() if one.kind == backup.COPY), None)
        if newest is None:
            return None
        path, key, vfs = newest.path, self._core.key, self._core.surroundings.vfs

        def check() -> bool:
            try:
                db, _ = connection.open_checked(path, key, read_only=True, vfs=vfs)
                try:
                    with refusals(path, encrypted=key is not None):
                        return connection.is_whole(db)
                finally:
                    db.close(True)
            except DossierFout:
                return False

        return check

    def save_copy_as(self, target: Path, progress: PageProgress | None = None) -> None:
        """A copy under a name of the person's own choice, never in the place of a file."""
        core = self._core
        with core.refusals(), disk.draft(target) as draft:
            copy_into(
                core.db,
                draft,
                core.key,
                same_kind=True,
                vfs=core.surroundings.vfs,
                progress=progress,
            )
            disk.publish(draft, target)

    def preview(self, copy: Path, secret: Secret | Key | None = None) -> Preview:
        """What putting this copy back would do. Nothing changes.

        Raises PasswordNeeded for a copy under another key, when no secret is given.
        """
        return restore.preview(self._core, copy, secret)

    def put_back(
        self,
        copy: Path,
        secret: Secret | Key | None = None,
        progress: PageProgress | None = None,
    ) -> Path:
        """Put this copy in the place of the dossier. Returns where the replaced one is kept.

        secret: for a copy of before a change of password. The dossier keeps its own password.
        """
        return restore.put_back(self._core, copy, secret, self.folder, progress)

    def counted(self, copy: Path) -> Counted | None:
        """How much is in a copy; None when the present key does not open it."""
        return restore.counted(self._core, copy)

    def remove_copies(self) -> tuple[Path, ...]:
        """Remove every copy of this dossier. Returns what the system does not let go of."""
        stayed = []
        for copy in self.copies():
            try:
                copy.path.unlink()
            except OSError:
                stayed.append(copy.path)
        return tuple(stayed)

    # -- password -----------------------------------------------------------------------------

    def set_password(
        self, password: Password | Key | None, progress: PageProgress | None = None
    ) -> Rekeyed:
        """Give the dossier a new password, or none: a new key, a whole new file, a new sheet.

        password: or the key that `fresh_key` made of it, in another thread. The old file stays
        whole until the new one has proved itself. Undo begins anew.
        """
        core = self._core
        had_password = core.encrypted
        key = password if isinstance(password, Key) else None
        if isinstance(password, Password):
            key = new_key(password, core.surroundings.cost)

        def make(db: apsw.Connection, draft: Path) -> Key | None:
            copy_into(
                db,
                draft,
                key,
                same_kind=had_password == (key is not None),
                vfs=core.surroundings.vfs,
                progress=progress,
            )
            return key

        core.swap(make, "password")
        messages = [Message("dossier.blad_vervalt")] if had_password else []
        if self.copies():
            old = "dossier.kopieen_oud_wachtwoord" if had_password else "dossier.kopieen_open"
            messages.append(Message(old))
        warning = "dossier.zonder_wachtwoord" if key is None else "dossier.niemand_helpt"
        messages.append(Message(warning))
        return Rekeyed(encode_recovery(key.raw) if key else None, tuple(messages))

    def is_own_key(self, key: Key | None) -> bool:
        """Whether this key, reckoned from what was typed, is that of the dossier."""
        return key is not None and key == self._core.key

    def is_own_code(self, typed: RecoveryCode) -> bool:
        """Whether what was typed back is the code of this dossier. Raises for a typing error."""
        key = self._core.key
        return key is not None and key_of(typed, key.salt, self._core.surroundings.cost) == key
