"""What Gesprekken says, as plain values: conversations, proposals, people. No widgets."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, cast

from msgspec import Struct

from desktop_app.map.own import shortened
from desktop_app.map.words import party_words, title_in_full
from desktop_app.rights.guides.conversations import Gesprekssoort, load_conversations
from desktop_app.rights.guides.picture import Beeld
from desktop_app.rights.guides.proposals import Voorstel, propose
from desktop_app.rights.guides.words import CONTACT_ROLES, Partij
from desktop_app.text.messages import Messages
from desktop_app.text.typed_dates import day_in_words
from desktop_app.traject.calendar import parse_day

if TYPE_CHECKING:
    from desktop_app.dossier import Afspraak, Contact, Entry, Gesprek

LONGEST = 120
"""Signs of a text of the person's own that are shown as a title."""
LONGEST_NAME = 60
ME = frozenset({"", "ik", "ikzelf", "mij", "mijzelf", "jij"})
"""What somebody types for themselves as the owner of an agreement; an empty owner too."""
AGAIN = frozenset({"G01", "G03"})
"""Kinds whose next conversation is of the same kind."""
ROLE = "contact.rol"
"""The fact that says what somebody is to the person."""
JUST_HELD = timedelta(days=14)
"""A kind that was held so short ago is not proposed: its step is only not recorded yet."""


class Talk(Struct, frozen=True):
    """A conversation of the dossier, with its kind where the catalogue knows it."""

    id: str
    told: Gesprek
    kind: Gesprekssoort | None
    day: date | None
    title: str

    @property
    def held(self) -> bool:
        """It has been."""
        return self.told.stand == "geweest"


class Agreement(Struct, frozen=True):
    """An agreement of a conversation. late: its last day has passed, and it is not done."""

    id: str
    told: Afspraak
    text: str
    who: str
    day: date | None
    mine: bool
    done: bool
    late: bool


class Person(Struct, frozen=True):
    """Somebody in the traject: role as an id and in words, name, and how to reach them."""

    id: str
    role: str
    role_said: str
    name: str
    lines: tuple[str, ...]


# -- conversations ------------------------------------------------------------------------------


def kind_of(id: str | None) -> Gesprekssoort | None:
    """The kind with this id; None for an own kind, or one that is not in the catalogue."""
    return next((kind for kind in load_conversations() if kind.id == id), None)


def talks_in(entries: Iterable[Entry], unnamed: str) -> tuple[Talk, ...]:
    """The conversations among the entries that were not called off."""
    found = []
    for entry in entries:
        told = cast("Gesprek", entry.payload)
        if entry.kind != "gesprek" or told.stand == "vervallen":
            continue
        kind = kind_of(told.soort)
        title = shortened(told.onderwerp, LONGEST) or (kind.naam if kind else unnamed)
        found.append(Talk(entry.id, told, kind, _day(told.datum), title))
    return tuple(found)


def coming(talks: Iterable[Talk]) -> tuple[Talk, ...]:
    """Planned ones, the first day first; those without a day last."""
    planned = [talk for talk in talks if not talk.held]
    return tuple(sorted(planned, key=lambda talk: (talk.day or date.max, talk.told.tijd or "")))


def held(talks: Iterable[Talk]) -> tuple[Talk, ...]:
    """Those that have been, the last one first."""
    been = [talk for talk in talks if talk.held]
    return tuple(sorted(been, key=lambda talk: talk.day or date.min, reverse=True))


def is_vague(talk: Talk) -> bool:
    """Whether its day is not exact."""
    return talk.told.datum is not None and parse_day(talk.told.datum).vaag


def when_and_who(talk: Talk, words: Messages) -> str:
    """Day, time, with whom and where, as far as they are known."""
    told = talk.told
    parts = [_when(talk, words)]
    met = (party_words(name, words) for name in told.met if name.strip())
    names = tuple(shortened(name, LONGEST_NAME) for name in met)
    if names:
        parts.append(words.get("gesprekken.met", wie=names))
    if told.plaats.strip():
        parts.append(shortened(told.plaats, LONGEST_NAME))
    return " · ".join(parts)


def _when(talk: Talk, words: Messages) -> str:
    """Its day as exact as it was told, and the time."""
    day, time = talk.told.datum, talk.told.tijd
    if day is None:
        return words.get("gesprekken.geen_dag")
    if is_vague(talk):
        said = day_in_words(day, words)
        return words.get("gesprekken.vage_dag_en_tijd", dag=said, tijd=time) if time else said
    if time:
        return words.get("gesprekken.dag_en_tijd", dag=talk.day, tijd=time)
    return words.get("gesprekken.dag", dag=talk.day)


# -- proposals ----------------------------------------------------------------------------------


def proposals(beeld: Beeld, talks: Iterable[Talk]) -> tuple[Voorstel, ...]:
    """Kinds whose moment it is, and that are neither planned nor held just now."""
    taken = {
        talk.told.soort
        for talk in talks
        if not talk.held or (talk.day is not None and talk.day >= beeld.vandaag - JUST_HELD)
    }
    found = propose(beeld, load_conversations())
    return tuple(one for one in found if one.gesprek.id not in taken)


def why(proposal: Voorstel, today: date, words: Messages) -> str:
    """Why a conversation is proposed now."""
    step = proposal.mijlpaal
    if step is None or step.uiterlijk is None:
        return words.get("gesprekken.voorstel")
    if step.wie == ("uwv",):  # its last day is that of UWV, not of the conversation
        return words.get("gesprekken.voorstel_uwv")
    name, day = title_in_full(step), step.uiterlijk
    form = "gesprekken.voorstel_voorbij" if day < today else "gesprekken.voorstel_stap"
    return words.get(f"{form}_vaag" if step.vaag else form, naam=name, dag=day)


# -- agreements ---------------------------------------------------------------------------------


def agreements_in(entries: Iterable[Entry], talk: str, today: date) -> tuple[Agreement, ...]:
    """What was agreed in a conversation, by day."""
    found = []
    for entry in entries:
        told = cast("Afspraak", entry.payload)
        if entry.kind == "afspraak" and told.gesprek == talk:
            found.append(_agreement(entry.id, told, today))
    return tuple(sorted(found, key=lambda one: one.day or date.max))


def _agreement(id: str, told: Afspraak, today: date) -> Agreement:
    day, who = _day(told.uiterlijk), shortened(told.wie, LONGEST_NAME)
    done = told.gedaan_op is not None
    late = not done and day is not None and day < today
    return Agreement(
        id,
        told,
        shortened(told.tekst, LONGEST),
        who,
        day,
        mine=who.casefold() in ME,
        done=done,
        late=late,
    )


def state_of(one: Agreement, words: Messages) -> str:
    """Who does it and by when; of what is late and of somebody else: whose turn it is."""
    if one.done:
        return words.get("gesprekken.afspraak.gedaan", dag=_day(one.told.gedaan_op))
    if one.mine:
        return _own_state(one, words)
    who = party_words(one.who, words)
    if one.late:
        return words.get("gesprekken.afspraak.ander_laat", wie=who, dag=one.day)
    if one.day is None:
        return words.get("gesprekken.afspraak.wie", wie=who)
    return words.get("gesprekken.afspraak.wie_dag", wie=who, dag=one.day)


def _own_state(one: Agreement, words: Messages) -> str:
    if one.day is None:
        return words.get("gesprekken.afspraak.jij")
    form = "gesprekken.afspraak.was" if one.late else "gesprekken.afspraak.jij_dag"
    return words.get(form, dag=one.day)


# -- people -------------------------------------------------------------------------------------


def people_in(entries: Iterable[Entry], words: Messages) -> tuple[Person, ...]:
    """Who is who, as Mijn gegevens has them."""
    found = []
    for entry in entries:
        if entry.kind != "contact":
            continue
        told = cast("Contact", entry.payload)
        role = words.get(f"gegevens.keuze.{ROLE}.{told.rol}")
        lines = (told.organisatie, told.telefoon, told.mail)
        name = shortened(told.naam or told.organisatie, LONGEST_NAME) or role
        shown = tuple(shortened(line, LONGEST) for line in lines if line.strip())
        found.append(Person(entry.id, told.rol, role, name, shown))
    return tuple(found)


def parties(talk: Talk, people: Iterable[Person]) -> tuple[Partij, ...]:
    """To whom one talks: as the kind says, else by the role of who comes, else the employer."""
    if talk.kind is not None:
        return talk.kind.met
    names = {name.strip().casefold() for name in talk.told.met}
    roles = {one.role for one in people if one.name.casefold() in names}
    by_role: dict[str, Partij] = {role: party for party, role in reversed(CONTACT_ROLES.items())}
    found = tuple(dict.fromkeys(by_role[role] for role in sorted(roles) if role in by_role))
    return found or ("werkgever",)


def usual_names(kind: Gesprekssoort, people: Iterable[Person], words: Messages) -> tuple[str, ...]:
    """With whom a kind usually is: people of those roles, else the first role in words."""
    roles = [CONTACT_ROLES[party] for party in kind.met]
    known = tuple(one.name for role in dict.fromkeys(roles) for one in people if one.role == role)
    return known or (words.get(f"wie.{roles[0]}"),)


def names_in(text: str) -> tuple[str, ...]:
    """Names as they were typed, with commas between."""
    return tuple(name for part in text.split(",") if (name := " ".join(part.split())))


def lines_in(text: str) -> tuple[str, ...]:
    """The lines of a text that hold something, without a mark before them."""
    return tuple(line for part in text.splitlines() if (line := part.strip().lstrip("-–•* ")))


def _day(text: Any) -> date | None:
    return parse_day(text).datum if text else None
