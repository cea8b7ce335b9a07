"""The kinds of conversation: what one is for, what to ask, bring, write down and leave unsaid."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from typing import Annotated, Literal

from msgspec import Meta, Struct

from desktop_app.rights.guides.words import (
    BriefId,
    Dagen,
    GesprekId,
    Id,
    PapierId,
    Partij,
    read_guide,
)
from desktop_app.rights.lists import refuse_doubles
from desktop_app.rights.model import Vertrouwen
from desktop_app.traject.model import Bron

PLACE, FILE = "conversations", "gesprekken.json"

Some = Annotated[tuple[str, ...], Meta(min_length=1)]


class Vraag(Struct, frozen=True, forbid_unknown_fields=True):
    """A question to ask. aan: to whom, where more than one sits at the table."""

    id: Id
    tekst: str
    waarom: str
    aan: Partij | None = None


class Meenemen(Struct, frozen=True, forbid_unknown_fields=True):
    """Something to bring: a paper of the catalogue, or something in words; one of both."""

    document: PapierId | None = None
    tekst: str | None = None

    def __post_init__(self) -> None:
        if (self.document is None) == (self.tekst is None):
            raise ValueError("document of tekst")


class Zwijgen(Struct, frozen=True, forbid_unknown_fields=True):
    """What to leave unsaid with somebody, and what may be said."""

    niet: Some
    wel: str


class Prompt(Struct, frozen=True, forbid_unknown_fields=True):
    """A question that helps somebody to write. uitleg: how to go about it."""

    id: Id
    vraag: str
    uitleg: str = ""


class Visie(Struct, frozen=True, forbid_unknown_fields=True):
    """Help with one's own view; at most five prompts, one on what effort costs afterwards."""

    vragen: Annotated[tuple[Prompt, ...], Meta(min_length=1, max_length=5)]
    let_op: str


class Moment(Struct, frozen=True, forbid_unknown_fields=True):
    """When a conversation is proposed; one of these is enough, none: the reader chooses it.

    mijlpaal: from `dagen_vooraf` days before its last day, until it is done.
    """

    mijlpaal: tuple[Id, ...] = ()
    gebeurtenis: tuple[Id, ...] = ()
    fase: tuple[Id, ...] = ()
    periode: tuple[Id, ...] = ()
    dagen_vooraf: Dagen = 0


class Gesprekssoort(Struct, frozen=True, forbid_unknown_fields=True):
    """One kind of conversation.

    zwaar: said before a heavy one is opened. niet_zeggen: by whom one talks to. boodschappen:
    examples of what to say. visie: None where one's own view is no part of it.
    """

    id: GesprekId
    naam: str
    doel: str
    met: Annotated[tuple[Partij, ...], Meta(min_length=1)]
    vragen: Annotated[tuple[Vraag, ...], Meta(min_length=6, max_length=12)]
    valkuilen: Some
    neem_mee: Annotated[tuple[Meenemen, ...], Meta(min_length=1)]
    schrijf_op: Some
    niet_zeggen: dict[Partij, Zwijgen]
    boodschappen: Annotated[tuple[str, ...], Meta(min_length=1, max_length=5)]
    wanneer: Moment
    artikelen: tuple[str, ...]
    bronnen: tuple[Bron, ...]
    gecontroleerd: date
    vertrouwen: Vertrouwen
    zwaar: str = ""
    visie: Visie | None = None
    dringend: tuple[str, ...] = ()
    brieven: tuple[BriefId, ...] = ()
    hulp: tuple[str, ...] = ()

    @property
    def documenten(self) -> tuple[str, ...]:
        """The papers of the catalogue to bring."""
        return tuple(thing.document for thing in self.neem_mee if thing.document)


class Algemeen(Struct, frozen=True, forbid_unknown_fields=True):
    """What holds for every conversation."""

    vooraf: Some
    tijdens: Some
    daarna: Some
    artikelen: tuple[str, ...]
    brieven: tuple[BriefId, ...]
    bronnen: tuple[Bron, ...]
    gecontroleerd: date
    vertrouwen: Vertrouwen


class Gesprekken(Struct, frozen=True, forbid_unknown_fields=True):
    """The file of conversations, in the order of showing."""

    schema: Literal[1]
    algemeen: Algemeen
    gesprekken: tuple[Gesprekssoort, ...]


def load_conversations(folder: Path | None = None) -> tuple[Gesprekssoort, ...]:
    """All kinds of conversation, in the order of showing. Raises RegelFout."""
    return _file(folder).gesprekken


def load_conversation(id: str) -> Gesprekssoort:
    """The kind with this id. Raises KeyError when there is none, RegelFout for a wrong file."""
    return {kind.id: kind for kind in load_conversations()}[id]


def conversations_at(milestone: str) -> tuple[Gesprekssoort, ...]:
    """The kinds that prepare a moment of the timeline, by the id of its rule. Raises RegelFout."""
    return tuple(kind for kind in load_conversations() if milestone in kind.wanneer.mijlpaal)


def conversations_with(paper: str) -> tuple[Gesprekssoort, ...]:
    """The kinds to which one brings a paper of the catalogue. Raises RegelFout."""
    return tuple(kind for kind in load_conversations() if paper in kind.documenten)


def load_general(folder: Path | None = None) -> Algemeen:
    """What holds for every conversation. Raises RegelFout."""
    return _file(folder).algemeen


@cache
def _file(folder: Path | None) -> Gesprekken:
    found = read_guide(PLACE, FILE, Gesprekken, folder)
    refuse_doubles(found.gesprekken, FILE)
    for kind in found.gesprekken:
        refuse_doubles(kind.vragen, f"{FILE} {kind.id}")
        refuse_doubles(kind.visie.vragen if kind.visie else (), f"{FILE} {kind.id}")
    return found
