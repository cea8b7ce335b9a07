"""A dossier that lives in memory only, until the person gives it a place and a password.

Nothing of it is ever written to a disk before that.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import apsw

from desktop_app.dossier import connection, disk, store
from desktop_app.dossier.backup import Backup
from desktop_app.dossier.copying import PageProgress, copy_into
from desktop_app.dossier.core import Core
from desktop_app.dossier.delete import Deleted
from desktop_app.dossier.errors import DossierFout, refusals
from desktop_app.dossier.keeping import Keeping, Rekeyed
from desktop_app.dossier.keys import Key, Password
from desktop_app.dossier.opening import check_free, open_with_key, resolved
from desktop_app.dossier.session import Session
from desktop_app.dossier.sql import run, together
from desktop_app.dossier.surroundings import Surroundings
from desktop_app.dossier.temporary import Temporary

NOWHERE = Path(":memory:")


def begin_unsaved(surroundings: Surroundings, facts: Mapping[str, Any] | None = None) -> Unsaved:
    """A new dossier in memory, with facts (decoded JSON of the contract) or empty.

    Raises InvoerFout for the facts.
    """
    session = Unsaved(_MemoryCore(surroundings))
    if facts:
        session.replace_facts(facts)
    session.begin_here()
    return session


class Unsaved(Session):
    """An open dossier without a file. What needs a file is refused, with what to do."""

    def __init__(self, core: _MemoryCore) -> None:
        super().__init__(core, _NothingKept(core, NOWHERE), Temporary(core.surroundings.temporary))
        self._begun: str | None = None

    @property
    def touched(self) -> bool:
        """Whether the person changed something since `begin_here`."""
        return self.mark != self._begun

    def begin_here(self) -> None:
        """Take what is in it as the beginning: nothing to undo, nothing that would be lost."""
        self._core.history.forget()
        self._begun = self.mark

    def keep(self, path: Path, key: Key | None) -> Session:
        """Write it to a file that is not there yet, and open that; this one is then closed.

        key: `fresh_key` of a password, or None. Raises DossierFout; this one then stays open
        with everything in it, and no file is left.
        """
        around, path = self._core.surroundings, resolved(path)
        check_free(path)
        with refusals(path, encrypted=key is not None), disk.draft(path) as draft:
            copy_into(self._core.db, draft, key, same_kind=key is None, vfs=around.vfs)
            disk.set_journal_aside(path)
            disk.publish(draft, path)
        kept = open_with_key(path, key, around)
        self.close()
        return kept

    def open_copy(self, id: str) -> Path:  # noqa: ARG002
        """Refused: a copy for another program is an unencrypted file."""
        raise DossierFout("dossier.eerst_bewaren")

    def delete(self) -> Deleted:
        """Forget it all."""
        self.close()
        return Deleted((), (), ())


class _MemoryCore(Core):
    """A core whose database nobody else can reach: no lock, no watch, no shadow."""

    def __init__(self, surroundings: Surroundings) -> None:
        super().__init__(
            NOWHERE, None, surroundings, lock=None, why=None, copy_first=lambda _db: None
        )

    @property
    def read_only(self) -> bool:
        """Never."""
        return False

    def keep_lock(self) -> None:
        """There is none."""

    def _connect(self) -> None:
        self.db = connection.create(self.path, None)
        with together(self.db):
            store.begin_identity(self.db)
            store.renew_mark(self.db)
        self.open = True

    def _disconnect(self) -> None:
        self.open = False
        self.db.close(True)

    def _begin(self) -> None:
        if not self.open:
            raise DossierFout("dossier.gesloten", bestand="")
        if self._depth:
            raise DossierFout("dossier.bezet", bestand="")
        run(self.db, "BEGIN IMMEDIATE")

    def _abandon(self) -> None:
        if self.open:
            with suppress(apsw.Error):
                if self.db.in_transaction:
                    run(self.db, "ROLLBACK")

    def _written(self, changeset: bytes, mark: str) -> None:
        """There is no file to look after."""


class _NothingKept(Keeping):
    """Copies and passwords belong to a file."""

    def copies(self) -> tuple[Backup, ...]:
        """None."""
        return ()

    def make_copy(self, progress: PageProgress | None = None) -> Path:  # noqa: ARG002
        """Refused."""
        raise DossierFout("dossier.eerst_bewaren")

    def make_copy_if_due(
        self,
        progress: PageProgress | None = None,  # noqa: ARG002
        *,
        at_open: bool = False,  # noqa: ARG002
    ) -> Path | None:
        """Nothing is due."""
        return None

    def save_copy_as(
        self,
        target: Path,  # noqa: ARG002
        progress: PageProgress | None = None,  # noqa: ARG002
    ) -> None:
        """Refused: `Unsaved.keep` gives it a place."""
        raise DossierFout("dossier.eerst_bewaren")

    def set_password(
        self,
        password: Password | Key | None,  # noqa: ARG002
        progress: PageProgress | None = None,  # noqa: ARG002
    ) -> Rekeyed:
        """Refused."""
        raise DossierFout("dossier.eerst_bewaren")
