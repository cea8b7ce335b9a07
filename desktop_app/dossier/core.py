"""The open file: one connection, one writer, each action one transaction, subscribers told once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path

import apsw
from msgspec import Struct

from desktop_app.dossier import disk, migrations, parting, store
from desktop_app.dossier.bounds import bound
from desktop_app.dossier.connection import connect, open_checked
from desktop_app.dossier.errors import DossierFout, ReadOnly, of_system, refusals
from desktop_app.dossier.format import FORMAT
from desktop_app.dossier.history import Conflict, History, Recorder, apply, tables_of
from desktop_app.dossier.keys import Key
from desktop_app.dossier.lock import Held, Lock, held_message
from desktop_app.dossier.schema import TRACKED
from desktop_app.dossier.shadow import Shadow
from desktop_app.dossier.sql import run, together
from desktop_app.dossier.surroundings import Surroundings
from desktop_app.dossier.watch import Change, Watch
from desktop_app.text.message import Message
from desktop_app.traject.errors import InvoerFout, shown_path

EVERYTHING = frozenset(TRACKED)


class Told(Struct, frozen=True):
    """What subscribers hear after a change that is safely in the file.

    what: `fact`, `setting`, `entry`, `file`; all four when the whole content was replaced.
    cause: `change`, `undo`, `redo`, `restore`, `password`, `moved`. message: something the person
    must know.
    """

    what: frozenset[str]
    cause: str = "change"
    message: Message | None = None


Subscriber = Callable[[Told], None]
Copier = Callable[[apsw.Connection], None]


class Core:
    """Holds the connection, the lock and the history; everything that writes goes through it."""

    def __init__(
        self,
        path: Path,
        key: Key | None,
        surroundings: Surroundings,
        *,
        lock: Lock | None,
        why: Message | None,
        copy_first: Copier,
    ) -> None:
        """Without `lock` for reading only, `why` then says why.

        copy_first: called before a migration. Raises DossierFout; the lock is then the caller's.
        """
        self.path = path
        self.key = key
        self.surroundings = surroundings
        self.history = History()
        self.notices: list[Message] = []
        self.why = why
        self.lock = lock
        self.copy_first = copy_first
        self._subscribers: list[Subscriber] = []
        self._depth = 0
        self._unsettled = False
        self.open = False
        self._connect()

    @property
    def encrypted(self) -> bool:
        """Whether the file has a password."""
        return self.key is not None

    @property
    def read_only(self) -> bool:
        """Whether changes are refused."""
        return self.lock is None

    def refusals(self, *, system: bool = True) -> AbstractContextManager[None]:
        """Within it errors of SQLite (and of the system) become a refusal about this file."""
        return refusals(self.path, encrypted=self.encrypted, system=system)

    # -- changes ------------------------------------------------------------------------------

    @contextmanager
    def action(self) -> Iterator[apsw.Connection]:
        """One action of the person: all of it is on the disk when this ends, or nothing is.

        Actions within it are part of it. Raises DossierFout; nothing was changed then.
        """
        if self._depth:
            with self.refusals(system=False), together(self.db):
                yield self.db
            return
        with self._transaction("change", self.history.did):
            yield self.db

    def undo(self) -> bool:
        """Take the last action back; False when there is none. Raises DossierFout."""
        if not self.history.can_undo:
            return False
        with self._transaction("undo", lambda _: self.history.undid()):
            self._apply(self.history.to_undo())
        return True

    def redo(self) -> bool:
        """Do the last undone action again; False when there is none. Raises DossierFout."""
        if not self.history.can_redo:
            return False
        with self._transaction("redo", lambda _: self.history.redid()):
            self._apply(self.history.to_redo())
        return True

    def swap(self, make: Callable[[apsw.Connection, Path], Key | None], cause: str) -> None:
        """Put another whole file in the place of this one, and go on with that.

        make: writes and checks it at the path it is given, and returns its key. Raises
        DossierFout; the old file is then whole and still open.
        """
        self._begin()
        try:
            with self.refusals(), disk.draft(self.path) as draft:
                key = self._made(make, draft)
                run(self.db, "ROLLBACK")
                self._disconnect()
                try:
                    disk.replace(draft, self.path)
                    self.key = key
                finally:
                    self._connect()
        except BaseException:
            self._abandon()
            raise
        self.history.forget()
        self._tell(Told(EVERYTHING, cause))

    def _made(self, make: Callable[[apsw.Connection, Path], Key | None], draft: Path) -> Key | None:
        """Copy through a second connection: SQLite copies none that is in a transaction."""
        reader = connect(self.path, self.key, read_only=True, vfs=self.surroundings.vfs)
        try:
            return make(reader, draft)
        finally:
            reader.close(True)

    def tidy(self, work: Callable[[apsw.Connection], bool]) -> None:
        """Housekeeping in a transaction of its own, before there is anything to undo.

        work: returns whether it changed something. Raises DossierFout.
        """
        self._begin()
        try:
            with self.refusals():
                if not work(self.db):
                    run(self.db, "ROLLBACK")
                    return
                mark = store.renew_mark(self.db)
                run(self.db, "COMMIT")
                run(self.db, "PRAGMA incremental_vacuum")
        except BaseException:
            self._abandon()
            raise
        self._remember(mark)

    # -- telling ------------------------------------------------------------------------------

    def subscribe(self, callback: Subscriber) -> Callable[[], None]:
        """Call `callback` once after each change; what is returned ends that."""
        self._subscribers.append(callback)

        def unsubscribe() -> None:
            with suppress(ValueError):
                self._subscribers.remove(callback)

        return unsubscribe

    def notice(self, message: Message) -> None:
        """Keep something the person must know, and tell it."""
        self.notices.append(message)
        self._tell(Told(frozenset(), "moved", message))

    def _tell(self, told: Told) -> None:
        for callback in tuple(self._subscribers):
            callback(told)

    # -- the lock -----------------------------------------------------------------------------

    def keep_lock(self) -> None:
        """The heartbeat; call it about once a minute, each change does it as well.

        Raises ReadOnly when another machine has taken the dossier over.
        """
        if self.lock is None:
            return
        if self.lock.still_ours():
            if self.surroundings.clock() >= self.lock.due:
                with suppress(OSError):  # a full disk is told where it matters
                    self.lock.beat()
            return
        if not self.path.parent.is_dir():
            raise DossierFout("dossier.weg", bestand=shown_path(self.path))
        old, self.lock = self.lock, None
        old.release()
        try:
            self.lock = Lock.take(self.path, self.surroundings)
        except Held as held:
            self.why = held_message(held.holder, self.path)
            raise ReadOnly(self.why.id, **self.why.values) from None
        except OSError as reason:
            refusal = of_system(reason, self.path)
            self.lock = None
            self.why = refusal.message
            raise refusal from None

    # -- opening and closing ------------------------------------------------------------------

    def close(self) -> None:
        """Let go of everything. Nothing is left to be saved: every action is in the file."""
        if self.open:
            self._disconnect()
        if self.lock is not None:
            self.lock.release()
            self.lock = None
        self.history.forget()
        self._subscribers.clear()

    def _connect(self) -> None:
        with self.refusals():
            self._watch = Watch(self.path)
        try:
            self.db, version = open_checked(
                self.path, self.key, read_only=self.read_only, vfs=self.surroundings.vfs
            )
        except BaseException:
            self._watch.close()
            raise
        try:
            with self.refusals():
                if version < FORMAT:
                    self._upgrade()
                self._judge()
                self._mark_page = store.mark_page(self.db)
                self._remember(store.mark(self.db))
                self._shadow = Shadow(self.db)
        except BaseException:
            self._disconnect()
            raise
        self.open = True

    def _upgrade(self) -> None:
        if self.lock is None:
            raise DossierFout("dossier.ouder_alleen_lezen", bestand=shown_path(self.path))
        self.copy_first(self.db)
        migrations.upgrade(self.db, migrations.STEPS)

    def _judge(self) -> None:
        try:
            store.judge_all(self.db, shown_path(self.path))
        except InvoerFout:
            raise DossierFout("dossier.beschadigd", bestand=shown_path(self.path)) from None

    def _disconnect(self) -> None:
        self.open = False
        self.db.close(True)
        self._watch.close()  # only now: closing it would drop the locks SQLite holds

    # -- transactions -------------------------------------------------------------------------

    @contextmanager
    def _transaction(self, cause: str, settle: Callable[[bytes], None]) -> Iterator[None]:
        self._begin()
        self._depth = 1
        try:
            with self.refusals(system=False):
                recorder = Recorder(self.db)
                try:
                    yield
                    changeset = recorder.changeset()
                    # Once an action, not once a row: an action can bring in thousands.
                    for table in tables_of(changeset):
                        bound(self.db, table)
                finally:
                    recorder.close()
                if changeset:
                    mark = store.renew_mark(self.db)
                    run(self.db, "COMMIT")
                else:
                    run(self.db, "ROLLBACK")
        except BaseException:
            self._abandon()
            raise
        finally:
            self._depth = 0
        if changeset:
            self._written(changeset, mark)
            settle(changeset)
            self._tell(Told(tables_of(changeset), cause))

    def _written(self, changeset: bytes, mark: str) -> None:
        """The change is in the file; know the file and its content as they are now."""
        self._remember(mark)
        self._shadow.follow(changeset, self.db)

    def _begin(self) -> None:
        if not self.open:
            raise DossierFout("dossier.gesloten", bestand=shown_path(self.path))
        if self.lock is None:
            why = self.why or Message("dossier.alleen_lezen", {"bestand": shown_path(self.path)})
            raise ReadOnly(why.id, **why.values)
        if self._depth:
            raise DossierFout("dossier.bezet", bestand=shown_path(self.path))
        self.keep_lock()
        for _ in range(3):
            with self.refusals():
                change = self._look()
                if change is Change.NONE:
                    run(self.db, "BEGIN IMMEDIATE")
                    change = self._look()  # again, now that nobody else can write
                    if change is Change.NONE:
                        return
                    run(self.db, "ROLLBACK")
            self._part(change)
        raise DossierFout("dossier.bezet", bestand=shown_path(self.path))

    def _abandon(self) -> None:
        """Back to before the action; the first page may look different after a rollback."""
        if not self.open:
            return
        with suppress(apsw.Error):
            if self.db.in_transaction:
                run(self.db, "ROLLBACK")
        self._unsettled = True
        with suppress(OSError):
            self._look()

    def _look(self) -> Change:
        change = self._watch.look()
        if self._unsettled and change in {Change.NONE, Change.REWRITTEN}:
            with suppress(apsw.Error, DossierFout):
                if store.mark(self.db) == self._mark:
                    self._watch.note()
                    self._unsettled = False
                    return Change.NONE
        return change

    def _remember(self, mark: str) -> None:
        """Take the file as it is now for ours. Never fails: the change is in the file already."""
        self._mark = mark
        try:
            self._watch.note(self._mark_page)
        except OSError:  # the look before the next change will tell
            self._unsettled = True

    def _apply(self, changeset: bytes) -> None:
        try:
            apply(self.db, changeset)
        except Conflict:
            raise DossierFout("dossier.terug_lukt_niet") from None

    def _same_content_stands_there(self) -> bool:
        """A cloud folder may put the very same file down again: nothing to part over."""
        with self.refusals():
            return self._watch.same_at_path()

    def _lock_other(self, path: Path) -> None:
        try:
            lock = Lock.take(path, self.surroundings)
        except Held:
            raise DossierFout("dossier.bezet", bestand=shown_path(path)) from None
        if self.lock is not None:
            self.lock.release()
        self.lock = lock

    def _part(self, change: Change) -> None:
        """The file is not ours any more: go on in a file of our own, and leave that one alone."""
        if change is Change.OUT_OF_REACH:
            raise DossierFout("dossier.weg", bestand=shown_path(self.path))
        if change is Change.REPLACED and self._same_content_stands_there():
            self._disconnect()
            self._connect()
            return
        with self.refusals():
            parted = parting.keep_ours(
                change, self.path, self.db, self._shadow, self.key, self.surroundings
            )
            if parted.path != self.path:
                self._lock_other(parted.path)
        self._disconnect()
        self.path = parted.path
        self._connect()
        self.notice(parted.message)
