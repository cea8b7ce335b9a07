"""What is open now: one dossier, and the traject that follows from its facts today.

The one adapter between the dossier and the window: a change is a command on the session, after
which the traject is computed again and the pages are told once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desktop_app.gui.last_read import LastRead
from desktop_app.gui.services import Services
from desktop_app.text.message import Message
from desktop_app.text.messages import Messages
from desktop_app.traject.engine import compute_traject
from desktop_app.traject.errors import FeitenFout, InvoerFout
from desktop_app.traject.facts import Feiten
from desktop_app.traject.model import Mijlpaal, Traject
from desktop_app.traject.rulebook import Regelboek

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.dossier import Entry, FileRecord, Key, Session, Told

Command = Callable[["Session"], object]
_SAID_OF_BACK = {
    (False, True): "venster.terug.gedaan",
    (False, False): "venster.terug.niets",
    (True, True): "venster.opnieuw.gedaan",
    (True, False): "venster.opnieuw.niets",
}
"""By whether it was doing again, and whether there was anything."""
_NOT_READ = "venster.niet_te_lezen"


class Desk(QObject):
    """Holds the open dossier. Everything that changes it goes through here."""

    changed = Signal()
    """Facts, entries, settings or the day changed: read again."""
    said = Signal(str)
    """A short sentence to show softly and to announce."""
    refused = Signal(str)
    """A sentence about something that could not be done, or that must be known."""
    opened = Signal()
    closed = Signal()

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.services = services
        self.is_example = False
        """The example is open, to look around in."""
        self._session: Session | None = None
        self._day = services.clock()
        self._facts: Feiten | None = None
        self._traject: Traject | None = None
        self.cause = "change"
        """Why the dossier changed the last time, as `Told.cause` has it: also `undo`, `redo`."""
        self.locked = False
        """Nothing of the dossier is shown; see `lock`."""
        self.locked_path: Path | None = None
        """The file that waits behind the lock; None for a dossier that has none yet."""
        self.locked_encrypted = False
        """Whether that file has a password."""
        self._covered: Session | None = None
        self._last: tuple[Feiten, date, Traject] | None = None
        self._last_read = LastRead(lambda: self.refused.emit(self.words.get(_NOT_READ)))

    # ------------------------------------------------------------------ reading

    @property
    def words(self) -> Messages:
        """The sentences of the program's language."""
        return self.services.words

    @property
    def regelboek(self) -> Regelboek:
        """The law as data."""
        return self.services.regelboek

    @property
    def today(self) -> date:
        """The day of the traject that is shown."""
        return self._day

    @property
    def session(self) -> Session | None:
        """The open dossier; None on the first screen and while locked."""
        return self._session

    @property
    def facts(self) -> Feiten | None:
        """The facts; None while there is no first sick day."""
        return self._facts

    @property
    def traject(self) -> Traject | None:
        """What follows from the facts today; None while there is no first sick day."""
        return self._traject

    @property
    def unsaved(self) -> bool:
        """Whether a dossier is open that lives in memory only."""
        from desktop_app.dossier import Unsaved

        return isinstance(self._session or self._covered, Unsaved)

    @property
    def would_lose(self) -> bool:
        """Whether closing now loses something the person told."""
        from desktop_app.dossier import Unsaved

        session = self._session or self._covered
        return isinstance(session, Unsaved) and session.touched

    def facts_json(self) -> dict[str, Any]:
        """The facts as in the contract's facts file; empty without a dossier."""
        if self._session is None:
            return {}
        return self._last_read.get("facts", self._session.facts_json, {})

    @property
    def identity(self) -> str:
        """The random name of the open dossier, the same at each opening; empty without one."""
        session = self._session
        if session is None:
            return ""
        return self._last_read.get("identity", lambda: session.identity, "")

    def case_settings(self) -> dict[str, Any]:
        """The settings that are kept in the dossier itself."""
        if self._session is None:
            return {}
        return self._last_read.get("settings", self._session.settings, {})

    def entries(self, *kinds: str) -> tuple[Entry, ...]:
        """The entries of these kinds (of all, without any) that are in use, kind by kind.

        Read once until an entry changes.
        """
        session = self._session
        if session is None:
            return ()
        if not kinds:
            from desktop_app.dossier import KINDS

            kinds = KINDS
        once = self._last_read.once
        none: tuple[Entry, ...] = ()
        read = [once(kind, partial(session.entries, kind), none) for kind in kinds]
        return tuple(entry for found in read for entry in found)

    def files(self) -> tuple[FileRecord, ...]:
        """The files that are in use, by entry and version."""
        session = self._session
        return self._last_read.once("files", session.files, ()) if session is not None else ()

    # ------------------------------------------------------------------ what if

    def traject_with(self, changes: Mapping[str, Any]) -> Traject | None:
        """The traject with these facts changed; None when they cannot be. Nothing is kept."""
        try:
            return self._computed(self._facts_with(changes))
        except InvoerFout:
            return None

    def try_facts(self, changes: Mapping[str, Any]) -> Message | None:
        """Why the facts cannot be changed so; None when they can. Nothing is kept."""
        try:
            self._computed(self._facts_with(changes))
        except InvoerFout as refusal:
            return refusal.message
        return None

    def _facts_with(self, changes: Mapping[str, Any]) -> Feiten | None:
        from desktop_app.traject.decode import feiten_from

        told = {**self.facts_json(), **changes}
        told = {name: value for name, value in told.items() if value is not None}
        return feiten_from(told, "") if "eerste_ziektedag" in told else None

    def _computed(self, facts: Feiten | None) -> Traject | None:
        if facts is None:
            return None
        if self._last is None or self._last[:2] != (facts, self._day):
            traject = compute_traject(facts, self._day, self.regelboek)
            self._last = (facts, self._day, traject)
        return self._last[2]

    # ------------------------------------------------------------------ changing

    def change(self, command: Command, said: str | None = None) -> bool:
        """Do something with the dossier as one action that can be undone.

        said: the sentence when it is done; None is "Opgeslagen", "" says nothing.
        False when it was refused: nothing was changed then, and `refused` told why.
        """
        if self._session is None:
            return False
        try:
            with self._session.action():
                command(self._session)
                self._computed(self._session.facts())
        except InvoerFout as refusal:
            self.refused.emit(self.words.say(refusal.message))
            return False
        sentence = self.words.get(self._kept_id) if said is None else said
        if sentence:
            self.said.emit(sentence)
        return True

    @property
    def _kept_id(self) -> str:
        return "venster.onthouden" if self.unsaved else "venster.opgeslagen"

    def set_facts(self, changes: Mapping[str, Any]) -> bool:
        """Change facts by their top-level name; None forgets one. False when refused."""
        return self.change(lambda session: session.set_facts(changes))

    def recording(self, milestone: Mijlpaal, day: str | None) -> dict[str, Any]:
        """The changes that record a moment on a day of the contract's form, or take it back."""
        from desktop_app.traject.record import recording

        return recording(self.facts_json(), milestone, self.regelboek, day)

    def mark_done(self, milestone: Mijlpaal, day: str | None) -> bool:
        """Record that a moment happened; None takes it back. False when refused."""
        return self.set_facts(self.recording(milestone, day))

    def undo(self) -> bool:
        """Take the last action back. False when there is none, or it was refused."""
        return self._back(redo=False)

    def redo(self) -> bool:
        """Do the last undone action again. False when there is none, or it was refused."""
        return self._back(redo=True)

    def _back(self, *, redo: bool) -> bool:
        session = self._session
        if session is None:
            return False
        try:
            done = session.redo() if redo else session.undo()
        except InvoerFout as refusal:
            self.refused.emit(self.words.say(refusal.message))
            return False
        sentence = _SAID_OF_BACK[redo, done]
        self.said.emit(self.words.get(sentence))
        return done

    # ------------------------------------------------------------------ opening and closing

    def begin(self, facts: Mapping[str, Any] | None = None) -> None:
        """Open a new dossier that lives in memory only. Raises InvoerFout for the facts."""
        from desktop_app.dossier import begin_unsaved

        self.take(begin_unsaved(self.services.surroundings(), facts))

    def begin_example(self) -> None:
        """Open the example, to look around in."""
        import json

        from desktop_app.text.resources import resource_path

        text = resource_path("samples", "samira.json").read_text(encoding="utf-8")
        self.begin(json.loads(text))
        self.is_example = True
        self.changed.emit()

    def take(self, session: Session) -> None:
        """Make this the open dossier; one that was open is closed."""
        if self._session is not None and self._session is not session:
            self._let_go()
        self.is_example = False
        self.locked, self.locked_path = False, None
        self._session = session
        session.subscribe(self._told)
        self._read()
        self.opened.emit()
        self.changed.emit()
        for message in (session.read_only_because, *session.notices):
            if message is not None:
                self.refused.emit(self.words.say(message))

    def keep(self, path: Path, key: Key | None) -> Session:
        """Write the dossier in memory to a new file and go on with that.

        Raises DossierFout; the one in memory is then still open.
        """
        from desktop_app.dossier import Unsaved

        if not isinstance(self._session, Unsaved):
            raise TypeError(type(self._session).__name__)
        kept = self._session.keep(path, key)
        self._session = None
        self.take(kept)
        return kept

    def lock(self) -> None:
        """Close the dossier and forget its key, remembering only which file it was.

        One in memory is only covered. `closed` is told first: closing may take the time of a copy.
        """
        session, unsaved = self._session, self.unsaved
        if session is None:
            return
        self._covered = session if unsaved else None
        if not unsaved:
            self.locked_path, self.locked_encrypted = session.path, session.encrypted
        self._session, self.locked = None, True
        self._forget_all()
        self.closed.emit()
        self.changed.emit()
        if not unsaved:
            session.close()

    def uncover(self) -> None:
        """Show a dossier again that was only covered."""
        covered, self._covered = self._covered, None
        if covered is not None:
            self._session = covered
            self.locked = False
            self._read()
            self.opened.emit()
            self.changed.emit()

    def release(self) -> None:
        """Close the dossier, for good."""
        self.locked, self.locked_path = False, None
        covered, self._covered = self._covered, None
        if covered is not None:
            covered.close()
        if self._session is not None:
            self._let_go()
            self.closed.emit()
            self.changed.emit()

    def _let_go(self) -> None:
        session, self._session = self._session, None
        self._forget_all()
        self.is_example = False
        if session is not None:
            session.close()

    # ------------------------------------------------------------------ time

    def day_may_have_changed(self) -> None:
        """Compute again if it is another day than the one that is shown."""
        day = self.services.clock()
        if day != self._day:
            self._day = day
            self._traject = None
            self._read()
            self.changed.emit()

    def each_minute(self) -> None:
        """Say to others that the dossier is still open, and make the copy of the day."""
        session = self._session
        if session is None:
            return
        try:
            session.heartbeat()
        except InvoerFout as refusal:
            self.refused.emit(self.words.say(refusal.message))
            return
        if session.keeping.quick:
            session.keeping.make_copy_if_due()

    # ------------------------------------------------------------------ inner workings

    def _forget_all(self) -> None:
        self._facts = self._traject = self._last = None
        self._last_read.forget()

    def _told(self, told: Told) -> None:
        self._last_read.begin_again(entries=bool(told.what & {"entry", "file"}))
        self.cause = told.cause
        self._read()
        self.changed.emit()
        if told.message is not None:
            self.refused.emit(self.words.say(told.message))

    def _read(self) -> None:
        """Facts and traject from the dossier as it is now."""
        if self._session is None:
            return
        self.facts_json()  # so that it is known, should the file go bad
        facts = self._last_read.get("all_facts", self._session.facts, None)
        try:
            self._traject = self._computed(facts)
        except FeitenFout as refusal:  # another day can make facts impossible that once were fine
            self._traject = None
            self.refused.emit(self.words.say(refusal.message))
        self._facts = facts
