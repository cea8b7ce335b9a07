"""Where what is filled in comes from and goes to: the facts, a list among them, or the contacts.

Each holds entries of plain JSON. Only what is told to change is changed: what this version of the
program does not show of a fact stays as it was.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from desktop_app.gui.desk import Desk
from desktop_app.gui.pages.facts.table import CONTACT, Keys, Section
from desktop_app.text.message import Message

if TYPE_CHECKING:
    from desktop_app.dossier import Contact
    from desktop_app.traject.facts import Feiten

Told = Mapping[str, Any]
WHOLE = ""
"""The one entry of the facts themselves."""


class Store:
    """The facts at the top: one entry, always there."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self._read: tuple[Feiten, dict[str, Any]] | None = None

    @property
    def facts(self) -> dict[str, Any]:
        """All facts as in the contract's file; read once until they change. Do not change it."""
        known = self.desk.facts
        if known is None:
            return self.desk.facts_json()
        if self._read is None or self._read[0] is not known:
            self._read = known, self.desk.facts_json()
        return self._read[1]

    def ids(self) -> tuple[str, ...]:
        """The entries, in the order in which they are shown."""
        return (WHOLE,)

    def told(self, id: str) -> Told:
        """What is known of an entry; empty when it is gone."""
        del id
        return self.facts

    def path(self, id: str, keys: Keys) -> str:
        """What the contract calls a value, as warnings name it."""
        del id
        return ".".join(keys)

    def refusal(self, id: str | None, told: Told) -> Message | None:
        """Why an entry cannot be so; id None is one that is not there yet. Nothing is kept."""
        return self.desk.try_facts(self._changes(id, told))

    def keep(self, id: str | None, told: Told) -> str | None:
        """Keep an entry and say its id; None when it was refused, which the desk has said."""
        changes = self._changes(id, told)
        place = id if id is not None else self._next()
        return place if self.desk.set_facts(changes) else None

    def remove(self, id: str) -> bool:
        """Take an entry away."""
        del id
        return False

    def _changes(self, id: str | None, told: Told) -> dict[str, Any]:
        del id
        known = self.facts
        names = dict.fromkeys([*known, *told])
        return {name: told.get(name) for name in names if told.get(name) != known.get(name)}

    def _next(self) -> str:
        return WHOLE


class ListStore(Store):
    """A list among the facts; ids are the places in it. Of events only those of some kinds."""

    def __init__(self, desk: Desk, section: Section) -> None:
        super().__init__(desk)
        self._head = section.head
        self._kinds = section.kinds

    def ids(self) -> tuple[str, ...]:
        """The places, the earliest told first."""
        return tuple(
            str(place)
            for place, entry in enumerate(self._all())
            if not self._kinds or entry.get("soort") in self._kinds
        )

    def told(self, id: str) -> Told:
        """What is known of an entry."""
        entries = self._all()
        return entries[int(id)] if int(id) < len(entries) else {}

    def path(self, id: str, keys: Keys) -> str:
        """As in `onderbrekingen[0].hersteld`."""
        return ".".join((f"{self._head}[{id}]", *keys))

    def remove(self, id: str) -> bool:
        """Take an entry out of the list; undone as one."""
        kept = [entry for place, entry in enumerate(self._all()) if str(place) != id]
        said = self.desk.words.get("gegevens.weg")
        changes = {self._head: kept or None}
        return self.desk.change(lambda session: session.set_facts(changes), said)

    def _all(self) -> list[dict[str, Any]]:
        return list(self.facts.get(self._head) or ())

    def _changes(self, id: str | None, told: Told) -> dict[str, Any]:
        entries = self._all()
        if id is None or int(id) >= len(entries):
            return {self._head: [*entries, dict(told)]}
        entries[int(id)] = dict(told)
        return {self._head: entries}

    def _next(self) -> str:
        return str(len(self._all()))


class ContactStore(Store):
    """The people of the traject: entries of the dossier, no facts."""

    def ids(self) -> tuple[str, ...]:
        """The contacts, oldest first."""
        return tuple(entry.id for entry in self.desk.entries(CONTACT))

    def told(self, id: str) -> Told:
        """What is known of somebody."""
        import msgspec

        known = (entry.payload for entry in self.desk.entries(CONTACT) if entry.id == id)
        payload = next(known, None)
        if payload is None:
            return {}
        said = msgspec.to_builtins(payload)
        return {"rol": getattr(payload, "rol", ""), **said}

    def path(self, id: str, keys: Keys) -> str:
        """No warning ever names a contact; this is for going to one."""
        return ".".join((f"{CONTACT}[{id}]", *keys))

    def refusal(self, id: str | None, told: Told) -> Message | None:
        """Why it cannot be kept, such as a sign that cannot be written."""
        from desktop_app.dossier import ContentFout

        del id
        try:
            self._payload(told)
        except ContentFout as refusal:
            return refusal.message
        return None

    def keep(self, id: str | None, told: Told) -> str | None:
        """Keep somebody."""
        payload = self._payload(told)
        kept: list[str] = []
        if id is None:
            done = self.desk.change(lambda session: kept.append(session.add_entry(payload).id))
        else:
            done = self.desk.change(
                lambda session: kept.append(session.change_entry(id, payload).id)
            )
        return kept[0] if done else None

    def remove(self, id: str) -> bool:
        """Put somebody in the bin."""
        said = self.desk.words.get("gegevens.weg")
        return self.desk.change(lambda session: session.delete_entry(id), said)

    @staticmethod
    def _payload(told: Told) -> Contact:
        from desktop_app.dossier import Contact, payload_from

        made = payload_from(CONTACT, dict(told))
        if not isinstance(made, Contact):
            raise TypeError(type(made).__name__)
        return made


def store_of(desk: Desk, section: Section) -> Store:
    """The store behind a section."""
    if section.head == CONTACT:
        return ContactStore(desk)
    return ListStore(desk, section) if section.head else Store(desk)
