"""What the dossier knows for the blanks of a letter, each with its place.

A place is a path: `feiten.werkgever`, `contact.bureau.naam`, `aan.naam` (of who gets the letter),
`mijlpaal.plan_van_aanpak.gedaan_op`, `periode.…`, `wachttijd.…`, `gebeurtenis.<kind>.datum` or
`.soort` (kinds with `|` between them), `aan` (who gets it) and `vandaag`.
A day that is not sure is not known, nor one of several events that it may be: a letter says nothing
that may be otherwise.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any, Protocol, get_args

from msgspec import Struct

from desktop_app.rights.letters_fill import lines_of
from desktop_app.rights.letters_model import Brief, Ontvanger, Optie, Veld
from desktop_app.text.messages import Messages
from desktop_app.text.typed_dates import day_in_words
from desktop_app.traject.calendar import Dag
from desktop_app.traject.facts import Contract, Feiten, Loonsanctie
from desktop_app.traject.model import Traject, Wachttijd
from desktop_app.traject.rulebook import Regelboek

Told = date | str | None


class Contactpersoon(Protocol):
    """Somebody in the traject, as the dossier keeps them."""

    @property
    def rol(self) -> str:
        """What they are to the person."""

    @property
    def naam(self) -> str:
        """Their name."""

    @property
    def organisatie(self) -> str:
        """Where they work."""


class Bekend(Struct, frozen=True):
    """A value for a field, as `fill` takes it, and the place that told it."""

    tekst: str
    plaats: str


def known_values(
    letter: Brief,
    feiten: Feiten,
    traject: Traject,
    contacts: Iterable[Contactpersoon],
    day: date,
    words: Messages,
    aan: Ontvanger | None = None,
    answers: Mapping[str, str] | None = None,
) -> dict[str, Bekend]:
    """What is known of the fields of a letter, by field.

    day: today. aan: who gets it; None for the first that the letter names. answers: what the
    person chose, by field; a day that goes with another answer is then not known.
    """
    role = aan or letter.kop.aan[0]
    dossier = _Dossier(feiten, traject, tuple(contacts), day, role, words)
    return dossier.all_known(letter, dict(answers or {}))


class _Dossier:
    """Looks places up."""

    def __init__(
        self,
        feiten: Feiten,
        traject: Traject,
        contacts: tuple[Contactpersoon, ...],
        day: date,
        role: Ontvanger,
        words: Messages,
    ) -> None:
        self.feiten = feiten
        self.traject = traject
        self.contacts = contacts
        self.day = day
        self.role = role
        self.words = words

    def all_known(self, letter: Brief, answers: dict[str, str]) -> dict[str, Bekend]:
        """The fields that are known; those that go with a choice after that choice."""
        found: dict[str, Bekend] = {}
        for field in sorted(letter.velden, key=lambda one: one.bij is not None):
            choice = letter.veld(field.bij) if field.bij is not None else None
            answer = None
            if choice is not None:
                told = found.get(choice.id)
                answer = choice.optie(answers.get(choice.id, told.tekst if told else ""))
                if answer is None:
                    continue
            known = self.known(field, answer)
            if known is not None:
                found[field.id] = known
        return {field.id: found[field.id] for field in letter.velden if field.id in found}

    def known(self, field: Veld, answer: Optie | None) -> Bekend | None:
        """The first of its places that knows a field; answer: of the choice that it goes with."""
        for place in field.uit:
            told = self._told(place, field, answer)
            if isinstance(told, date):
                told = day_in_words(told.isoformat(), self.words) if self._fits(told, field) else ""
            text = " ".join(lines_of(told or ""))
            if text and (field.soort != "keuze" or field.optie(text) is not None):
                return Bekend(text, place)
        return None

    def _fits(self, day: date, field: Veld) -> bool:
        if field.moment == "later":
            return day >= self.day
        return field.moment is None or day < self.day

    def _told(self, place: str, field: Veld, answer: Optie | None) -> Told:
        head, _, rest = place.partition(".")
        if head == "gebeurtenis":
            return self.event(rest, field, answer)
        return _WAYS[head](self, rest)

    def today(self, _rest: str) -> Told:
        """The day of writing."""
        return self.day

    def fact(self, path: str) -> Told:
        """A text or an exact day of the facts."""
        value: Any = self.feiten
        for name in path.split("."):
            value = getattr(value, name, None)
        if isinstance(value, Dag):
            return None if value.vaag else value.datum
        return value if isinstance(value, str) else None

    def recipient(self, field: str) -> Told:
        """Who gets the letter; of the employer also what the facts say."""
        if not field:
            return self.role
        told = self.contact(f"{self.role}.{field}")
        if told or field != "organisatie":
            return told
        if self.role == "uwv":
            return self.words.get("wie.uwv")
        return self.feiten.werkgever if self.role == "werkgever" else None

    def contact(self, path: str) -> Told:
        """The name or organisation of the first contact of a kind that has one."""
        role, _, field = path.partition(".")
        told = (getattr(one, field) for one in self.contacts if one.rol == role)
        return next((text for text in told if text), None)

    def milestone(self, path: str) -> Told:
        """When it was done, the last time; or a computed day of it, the first that comes."""
        id, _, field = path.partition(".")
        days = sorted(
            day
            for one in self.traject.mijlpalen
            if one.id == id and one.stand != "vervallen"
            if not (one.gedaan_vaag if field == _DONE else one.vaag)
            if (day := getattr(one, field)) is not None
        )
        if field == _DONE:
            return days[-1] if days else None
        return self._next(days)

    def period(self, path: str) -> Told:
        """The first or last day of a period: of the last one that has begun, else the first."""
        id, _, field = path.partition(".")
        found = sorted(
            (one for one in self.traject.perioden if one.id == id and not one.vaag),
            key=lambda one: one.van,
        )
        begun = [one for one in found if one.van <= self.day] or found[:1]
        return getattr(begun[-1], field) if begun else None

    def waiting_time(self, field: str) -> Told:
        """A day of the waiting time for the WIA."""
        return None if self.traject.wachttijd.vaag else getattr(self.traject.wachttijd, field)

    def event(self, path: str, field: Veld, answer: Optie | None) -> Told:
        """The day or the kind of an event of these kinds, where it can be only one."""
        kinds, _, wanted = path.partition(".")
        found = [
            event
            for event in self.feiten.gebeurtenissen
            if event.soort in kinds.split("|") and event.datum.datum <= self.day
        ]
        if wanted == "soort":
            answers = {field.optie_van(event.soort) for event in found}
            only = next(iter(answers)) if len(answers) == 1 else None
            return only.id if only is not None else None
        if answer is not None:
            found = [event for event in found if answer.is_kind(event.soort)]
        days = {event.datum.datum for event in found}
        sure = len(days) == 1 and not any(event.datum.vaag for event in found)
        return next(iter(days)) if sure else None

    def _next(self, days: list[date]) -> date | None:
        return next((day for day in days if day >= self.day), days[-1] if days else None)


_WAYS: Mapping[str, Callable[[_Dossier, str], Told]] = {
    "vandaag": _Dossier.today,
    "feiten": _Dossier.fact,
    "aan": _Dossier.recipient,
    "contact": _Dossier.contact,
    "mijlpaal": _Dossier.milestone,
    "periode": _Dossier.period,
    "wachttijd": _Dossier.waiting_time,
}
_DONE = "gedaan_op"
_GROUPS: Mapping[str, type[Struct]] = {
    "": Feiten, "contract": Contract, "loonsanctie": Loonsanctie,
}  # fmt: skip
_OF_CONTACT = {"naam", "organisatie"}
_OF_MILESTONE = {_DONE, "vanaf", "uiterlijk", "wettelijk_uiterlijk", "advies", "volgens_brief"}
_OF_EVENT = {"datum", "soort"}
_OF_PERIOD = {"van", "tot_en_met"}


def is_place(place: str, book: Regelboek) -> bool:
    """Whether a place can be looked up at all."""
    head, _, rest = place.partition(".")
    first, _, last = rest.rpartition(".")
    if head == "vandaag":
        return not rest
    if head == "aan":
        return not first and last in {"", *_OF_CONTACT}
    if head == "feiten":
        return first in _GROUPS and last in _GROUPS[first].__struct_fields__
    if head == "contact":
        return first in get_args(Ontvanger) and last in _OF_CONTACT
    if head == "mijlpaal":
        return first in book.by_id and last in _OF_MILESTONE
    if head == "periode":
        return first in _periods(book) and last in _OF_PERIOD
    if head == "wachttijd":
        return not first and last in Wachttijd.__struct_fields__
    kinds = set(first.split("|"))
    known = kinds <= {*book.parameters.gebeurtenissen}
    return head == "gebeurtenis" and known and last in _OF_EVENT


def _periods(book: Regelboek) -> set[str]:
    return {period.id for rule in book.regels for period in rule.perioden}
