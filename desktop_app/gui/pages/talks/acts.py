"""What one does on Gesprekken, each as one action of the dossier that can be undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace
from PySide6.QtCore import QObject

from desktop_app.dossier import Afspraak, Gesprek, Visie
from desktop_app.gui.context import Context
from desktop_app.gui.pages.talks.content import (
    AGAIN,
    LONGEST,
    Talk,
    people_in,
    usual_names,
)
from desktop_app.gui.pages.talks.split import Line, rest_of

if TYPE_CHECKING:
    from desktop_app.dossier import Entry, Session
    from desktop_app.rights.guides.conversations import Gesprekssoort


class TalkActs(QObject):
    """Belongs to the page; each returns whether it was done, or the id of what was made."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.context = context

    # ------------------------------------------------------------------ conversations

    def add(self, talk: Gesprek, said: str | None = None) -> str:
        """A new conversation; its id, empty when it was refused."""
        made: list[str] = []
        done = self._do(lambda session: made.append(session.add_entry(talk).id), said)
        return made[0] if done else ""

    def take_over(self, kind: Gesprekssoort) -> str:
        """Plan a kind that was proposed; the day comes later."""
        people = people_in(self.context.desk.entries("contact"), self.context.words)
        names = usual_names(kind, people, self.context.words)
        talk = Gesprek(soort=kind.id, onderwerp=kind.naam, met=names)
        return self.add(talk, self.tr("Het gesprek staat bij wat eraan komt."))

    def write_new(self) -> str:
        """A conversation that was today, to be written down."""
        return self.add(Gesprek(stand="geweest", datum=self._today))

    def change(self, id: str, said: str | None = None, **fields: Any) -> bool:
        """Change fields of a conversation; nothing happens when they are so already."""
        entry = self._entry(id)
        if entry is None:
            return False
        wanted = replace(entry.payload, **fields)
        if wanted == entry.payload:
            return True
        return self._do(lambda session: session.change_entry(id, wanted), said)

    def hold(self, talk: Talk) -> bool:
        """It has been: on its day, or today where that is still to come or not known."""
        today = self.context.desk.today
        known = talk.day is not None and talk.day <= today
        day = talk.told.datum if known else self._today
        return self.change(talk.id, stand="geweest", datum=day)

    def plan_again(self, talk: Talk) -> bool:
        """It has not been after all."""
        return self.change(talk.id, stand="gepland")

    def remove(self, id: str) -> bool:
        """Into the bin."""
        said = self.tr("Het gesprek ligt 30 dagen in de prullenbak.")
        return self._do(lambda session: session.delete_entry(id), said)

    def plan_next(self, talk: Talk, day: str | None) -> bool:
        """Plan the conversation after this one on a day; None takes it away."""
        before = self.next_of(talk)
        if before is not None and day is None:
            return self.remove(before.id)
        if before is not None:
            return self.change(before.id, datum=day)
        if day is None:
            return True
        again = talk.told.soort in AGAIN
        subject = talk.title
        if not again:
            subject = self.tr("Vervolg: {wat}").format(wat=talk.title)[:LONGEST]
        planned = Gesprek(
            soort=talk.told.soort if again else None,
            onderwerp=subject,
            datum=day,
            met=talk.told.met,
            vorige=talk.id,
        )
        return bool(self.add(planned, self.tr("Het volgende gesprek is gepland.")))

    def next_of(self, talk: Talk) -> Entry | None:
        """The conversation that was planned in this one and still comes."""
        found = (
            entry
            for entry in self.context.desk.entries("gesprek")
            if getattr(entry.payload, "vorige", None) == talk.id
            and getattr(entry.payload, "stand", "") == "gepland"
        )
        return next(found, None)

    # ------------------------------------------------------------------ agreements

    def agree(self, talk: Talk, lines: Sequence[Line], *, split: bool) -> bool:
        """Add agreements; split: they came from what was typed, which is emptied."""

        def command(session: Session) -> None:
            for line in lines:
                agreed = Afspraak(
                    tekst=line.text,
                    wie=line.who,
                    uiterlijk=line.day,
                    datum=talk.told.datum,
                    gesprek=talk.id,
                )
                session.add_entry(agreed)
            if split:
                told = session.entry(talk.id).payload
                if isinstance(told, Gesprek):
                    rest = rest_of(told.afgesproken)
                    session.change_entry(talk.id, replace(told, afgesproken=rest))

        return self._do(command, self.tr("De afspraken staan bij Vandaag en op je tijdlijn."))

    def change_agreement(self, id: str, line: Line) -> bool:
        """Another text, owner or day."""
        fields = {"tekst": line.text, "wie": line.who, "uiterlijk": line.day}
        return self._change_agreed(id, fields)

    def mark_done(self, id: str, *, done: bool) -> bool:
        """It is done, today; or not after all."""
        return self._change_agreed(id, {"gedaan_op": self._today if done else None})

    def remove_agreement(self, id: str) -> bool:
        """Into the bin."""
        said = self.tr("De afspraak ligt 30 dagen in de prullenbak.")
        return self._do(lambda session: session.delete_entry(id), said)

    def _change_agreed(self, id: str, fields: dict[str, Any]) -> bool:
        def command(session: Session) -> None:
            told = session.entry(id).payload
            if isinstance(told, Afspraak):
                session.change_entry(id, replace(told, **fields))

        return self._do(command)

    # ------------------------------------------------------------------ the own view

    def views(self, talk: Talk) -> list[tuple[Entry, Visie]]:
        """The versions for a conversation, the last one first."""
        found = [
            (entry, entry.payload)
            for entry in self.context.desk.entries("visie")
            if isinstance(entry.payload, Visie) and entry.payload.gesprek == talk.id
        ]
        return sorted(found, key=lambda one: (one[1].datum or "", one[0].created), reverse=True)

    def keep_view(self, talk: Talk, questions: Sequence[str], answers: Sequence[str]) -> bool:
        """Keep what was written: in the version of today, or in a new one."""
        known = self.views(talk)
        told = Visie(
            datum=self._today,
            soort=talk.told.soort,
            gesprek=talk.id,
            vragen=tuple(questions),
            antwoorden=tuple(answers),
        )
        if known and known[0][1].datum == self._today:
            id = known[0][0].id
            return self._do(lambda session: session.change_entry(id, told))
        return self._do(lambda session: session.add_entry(told))

    # ------------------------------------------------------------------ inner workings

    @property
    def _today(self) -> str:
        return self.context.desk.today.isoformat()

    def _entry(self, id: str) -> Entry | None:
        entries = self.context.desk.entries("gesprek")
        return next((entry for entry in entries if entry.id == id), None)

    def _do(self, command: Callable[[Session], object], said: str | None = None) -> bool:
        return self.context.desk.change(command, said)
