"""An open dossier: reading it, and changing it by commands that are safe when they return."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO

import msgspec

from desktop_app.dossier import attachments, store
from desktop_app.dossier.attachments import Progress
from desktop_app.dossier.bin import empty_bin
from desktop_app.dossier.core import Core, Subscriber
from desktop_app.dossier.delete import Deleted, delete_dossier
from desktop_app.dossier.errors import ContentFout, of_system
from desktop_app.dossier.keeping import Keeping
from desktop_app.dossier.keys import encode_recovery
from desktop_app.dossier.names import is_risky, safe_name
from desktop_app.dossier.payload_base import Level, Payload
from desktop_app.dossier.payloads import checked
from desktop_app.dossier.records import Entry, FileRecord, moment_of
from desktop_app.dossier.store import Where
from desktop_app.dossier.temporary import Temporary
from desktop_app.text.message import Message
from desktop_app.traject.errors import shown_path
from desktop_app.traject.facts import Feiten

_LOOKED_AT = 2**16
"""How much of the start of an attachment is looked at, to know what it is."""


class Session:
    """One open dossier. Use it from one thread; close it, or use it in a `with`.

    Every command is one action: durable when it returns, undone as one. Every method raises
    DossierFout when the file cannot be read or written; nothing was changed then.
    """

    def __init__(self, core: Core, keeping: Keeping, temporary: Temporary) -> None:
        self.keeping = keeping
        """Copies, putting one back, password."""
        self._core = core
        self._temporary = temporary

    def __enter__(self) -> Session:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of file and lock, and remove private copies. Also for locking the screen."""
        self._temporary.clear()
        if self.keeping.waiting:
            self.keeping.make_copy_if_due()
        self._core.close()

    def delete(self) -> Deleted:
        """Close the dossier and delete it with its copies; says what cannot be erased."""
        identity, around, path = self.identity, self._core.surroundings, self.path
        self.close()
        return delete_dossier(path, around, backup_folder=self.keeping.folder, identity=identity)

    # -- about the file -----------------------------------------------------------------------

    @property
    def path(self) -> Path:
        """Where the dossier stands; another path after it had to part (`Told.cause` `moved`)."""
        return self._core.path

    @property
    def encrypted(self) -> bool:
        """Whether it has a password."""
        return self._core.encrypted

    @property
    def read_only(self) -> bool:
        """Whether changes are refused; `read_only_because` then says why."""
        return self._core.read_only

    @property
    def read_only_because(self) -> Message | None:
        """The sentence for a dossier that is open for reading only."""
        return self._core.why if self._core.read_only else None

    @property
    def notices(self) -> tuple[Message, ...]:
        """What the person must know since the opening: two versions, a copy that failed."""
        return tuple(self._core.notices)

    @property
    def mark(self) -> str:
        """A mark of the content: equal marks of one dossier mean equal content."""
        with self._core.refusals():
            return store.mark(self._core.db)

    @property
    def identity(self) -> str:
        """The random name of this dossier, the same in its copies."""
        with self._core.refusals():
            return store.identity(self._core.db)

    def recovery_code(self) -> str | None:
        """The code for the recovery sheet; None without a password. Show it once, keep it never."""
        return encode_recovery(self._core.key.raw) if self._core.key else None

    def subscribe(self, callback: Subscriber) -> Callable[[], None]:
        """Call `callback` with a `Told` once after each change; what is returned ends that."""
        return self._core.subscribe(callback)

    def heartbeat(self) -> None:
        """Say to others that the dossier is still open; call it about once a minute."""
        self._core.keep_lock()

    # -- actions ------------------------------------------------------------------------------

    @contextmanager
    def action(self) -> Iterator[None]:
        """Make one action of several commands: all or nothing, one step to undo, told once."""
        with self._core.action():
            yield

    @property
    def can_undo(self) -> bool:
        """Whether there is an action to take back."""
        return self._core.history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is an undone action to do again."""
        return self._core.history.can_redo

    def undo(self) -> bool:
        """Take the last action back. False when there is none."""
        return self._core.undo()

    def redo(self) -> bool:
        """Do the last undone action again. False when there is none."""
        return self._core.redo()

    # -- facts and settings -------------------------------------------------------------------

    def facts_json(self) -> dict[str, Any]:
        """The facts as in the contract's facts file; empty in a new dossier."""
        with self._core.refusals():
            return store.facts_json(self._core.db)

    def facts(self) -> Feiten | None:
        """The facts for the engine; None while the first sick day is not known."""
        return store.facts_of(self.facts_json(), shown_path(self.path))

    def set_facts(self, changes: Mapping[str, Any]) -> None:
        """Change facts by their top-level name; None forgets one.

        Raises InvoerFout or FeitenFout when the facts cannot be so; nothing was changed then.
        """
        told = self.facts_json()
        for name, value in changes.items():
            if value is None:
                told.pop(name, None)
            else:
                told[name] = value
        self.replace_facts(told)

    def replace_facts(self, told: Mapping[str, Any]) -> None:
        """Put these facts (decoded JSON of the contract) in the place of all. Raises as above."""
        store.facts_of(told, shown_path(self.path))
        with self._core.action() as db:
            for name in store.facts_json(db).keys() - told.keys():
                store.drop_fact(db, name)
            for name, value in told.items():
                store.put_fact(db, name, value)

    def settings(self) -> dict[str, Any]:
        """The settings that belong to the case."""
        with self._core.refusals():
            return store.settings(self._core.db)

    def set_setting(self, name: str, value: Any) -> None:
        """Keep a setting (any JSON); None removes it."""
        with self._core.action() as db:
            store.put_setting(db, name, value)

    # -- entries ------------------------------------------------------------------------------

    def entries(self, kind: str | None = None, *, where: Where = "live") -> tuple[Entry, ...]:
        """Entries (of one kind), oldest first: those in use, those in the bin, or all."""
        with self._core.refusals():
            return store.entries(self._core.db, kind, where=where)

    def entry(self, id: str) -> Entry:
        """One entry, in the bin or not."""
        with self._core.refusals():
            return store.entry(self._core.db, id)

    def add_entry(
        self,
        payload: Payload,
        *,
        id: str | None = None,
        created: str | None = None,
        changed: str | None = None,
        deleted: str | None = None,
    ) -> Entry:
        """Add an entry; its kind is that of the payload. The rest is for an archive that returns.

        Raises ContentFout that names the field.
        """
        now = self._now()
        made = created or now
        new = Entry(
            id or store.new_id(), payload.kind, checked(payload), made, changed or made, deleted
        )
        with self._core.action() as db:
            if id is not None and store.has(db, "entry", id):
                raise ContentFout("id", "dossier.dubbel")
            store.put_entry(db, new)
        return new

    def change_entry(self, id: str, payload: Payload) -> Entry:
        """Put another payload of the same kind in an entry. Raises ContentFout."""
        with self._core.action() as db:
            old = store.entry(db, id)
            if payload.kind != old.kind:
                raise ContentFout(payload.kind, "dossier.soort")
            new = msgspec.structs.replace(old, payload=checked(payload), changed=self._now())
            if new.payload == old.payload:
                return old
            store.put_entry(db, new)
        return new

    def delete_entry(self, id: str) -> None:
        """Put an entry, with its files, in the bin for 30 days."""
        self._bin_entry(id, self._now())

    def return_entry(self, id: str) -> None:
        """Take an entry out of the bin."""
        self._bin_entry(id, None)

    # -- files --------------------------------------------------------------------------------

    def files(
        self, entry_id: str | None = None, *, where: Where = "live"
    ) -> tuple[FileRecord, ...]:
        """Files (of one entry) by version; those in use, those in the bin, or all."""
        with self._core.refusals():
            return store.files(self._core.db, entry_id, where=where)

    def file(self, id: str) -> FileRecord:
        """One file, in the bin or not."""
        with self._core.refusals():
            return store.file(self._core.db, id)

    def add_file(
        self,
        entry_id: str,
        source: BinaryIO | Path,
        name: str,
        *,
        media_type: str = "",
        version: int | None = None,
        day: str | None = None,
        note: str = "",
        level: Level = "ik",
        progress: Progress | None = None,
        id: str | None = None,
        added: str | None = None,
        deleted: str | None = None,
    ) -> FileRecord:
        """Add a file of at most 200 MB to an entry, streamed; without `version` a new one.

        progress: told the bytes that are done; when it returns False, Stopped is raised and
        nothing was added. The name is made safe. The last three are for an archive that returns.
        """
        if isinstance(source, Path):
            try:
                with source.open("rb") as file:
                    attachments.check_size(os.fstat(file.fileno()).st_size)  # before it is read
                    return self.add_file(
                        entry_id, file, name, media_type=media_type, version=version, day=day,
                        note=note, level=level, progress=progress, id=id, added=added,
                        deleted=deleted,
                    )  # fmt: skip
            except OSError as reason:
                raise of_system(reason, source) from None
        with self._core.action() as db:
            store.entry(db, entry_id)
            if id is not None and store.has(db, "file", id):
                raise ContentFout("id", "dossier.dubbel")
            kept = attachments.add(db, source, progress)
            new = FileRecord(
                id=id or store.new_id(),
                entry=entry_id,
                sha256=kept.sha256,
                version=version or store.next_version(db, entry_id),
                name=safe_name(name),
                media_type=media_type,
                day=day,
                note=note,
                level=level,
                added=added or self._now(),
                deleted=deleted,
                size=kept.size,
            )
            store.put_file(db, new)
        return new

    def change_file(self, id: str, **fields: Any) -> FileRecord:
        """Change name, media_type, version, day, note or level of a file; never its bytes."""
        if not fields.keys() <= {"name", "media_type", "version", "day", "note", "level"}:
            raise ContentFout(", ".join(fields), "dossier.veld_onbekend")
        if "name" in fields:
            fields["name"] = safe_name(fields["name"])
        with self._core.action() as db:
            new = msgspec.structs.replace(store.file(db, id), **fields)
            store.put_file(db, new)
        return new

    def delete_file(self, id: str) -> None:
        """Put a file in the bin for 30 days."""
        self._bin_file(id, self._now())

    def return_file(self, id: str) -> None:
        """Take a file out of the bin; its entry may still lie there."""
        self._bin_file(id, None)

    def read_file(self, id: str) -> Iterator[bytes]:
        """The bytes of a file in parts.

        With the last part comes the check that they are whole: DossierFout is raised when they
        are not, so use nothing before the end.
        """
        with self._core.refusals():
            sha256 = store.file(self._core.db, id).sha256
            yield from attachments.parts(self._core.db, sha256)

    def risk(self, id: str) -> Message | None:
        """What to say before this file is opened, when that may run something."""
        with self._core.refusals():
            record = store.file(self._core.db, id)
            first = attachments.first_bytes(self._core.db, record.sha256, _LOOKED_AT)
            last = attachments.last_bytes(self._core.db, record.sha256)
        return Message("dossier.bijlage_gevaar") if is_risky(record.name, first + last) else None

    def open_copy(self, id: str) -> Path:
        """A private copy of a file for another program; it is removed when the dossier closes."""
        name = self.file(id).name
        try:
            return self._temporary.write(name, self.read_file(id))
        except OSError as reason:
            raise of_system(reason, Path(name)) from None

    # -- bin ----------------------------------------------------------------------------------

    def empty_bin(self) -> None:
        """Remove what lies in the bin; can be undone until the dossier closes."""
        with self._core.action() as db:
            empty_bin(db, self._now())

    def _bin_entry(self, id: str, deleted: str | None) -> None:
        with self._core.action() as db:
            old = store.entry(db, id)
            if (old.deleted is None) != (deleted is None):
                store.put_entry(db, msgspec.structs.replace(old, deleted=deleted))

    def _bin_file(self, id: str, deleted: str | None) -> None:
        with self._core.action() as db:
            old = store.file(db, id)
            if (old.deleted is None) != (deleted is None):
                store.put_file(db, msgspec.structs.replace(old, deleted=deleted))

    def _now(self) -> str:
        return moment_of(self._core.surroundings.clock())
