"""The second track: its parts, and the ways to work elsewhere step by step."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from typing import Annotated, Literal

from msgspec import Meta, Struct

from desktop_app.rights.guides.words import (
    BriefId,
    GesprekId,
    Id,
    PapierId,
    read_guide,
)
from desktop_app.rights.lists import refuse_doubles
from desktop_app.rights.model import Vertrouwen
from desktop_app.traject.model import Bron

PLACE = "spoor2"
PARTS, WAYS = "onderdelen.json", "stappen.json"

Some = Annotated[tuple[str, ...], Meta(min_length=1)]


class Onderdeel(Struct, frozen=True, forbid_unknown_fields=True):
    """One part of the track; its id is also a kind of activity.

    hoort: in every track, in most, or in some. basis: whether UWV asks for it or it is a habit.
    verwacht: what one may expect. documenten: the papers that belong to it.
    """

    id: Id
    naam: str
    wat: str
    hoort: Literal["altijd", "meestal", "soms"]
    basis: Literal["uwv", "gewoonte"]
    verwacht: Some
    let_op: tuple[str, ...]
    documenten: tuple[PapierId, ...]
    gesprekken: tuple[GesprekId, ...]
    artikelen: tuple[str, ...]
    bronnen: tuple[Bron, ...]
    gecontroleerd: date
    vertrouwen: Vertrouwen


class Onderdelen(Struct, frozen=True, forbid_unknown_fields=True):
    """The file of parts, in the order in which they usually come."""

    schema: Literal[1]
    onderdelen: tuple[Onderdeel, ...]


class Deelnemer(Struct, frozen=True, forbid_unknown_fields=True):
    """One of the parties, and what that one sees to."""

    wie: Literal["jij", "werkgever", "nieuwe_werkgever", "bureau", "uwv"]
    doet: str


class Punt(Struct, frozen=True, forbid_unknown_fields=True):
    """A step, or a line that goes on paper; waarom: why, in one sentence."""

    id: Id
    tekst: str
    waarom: str = ""


class Vlag(Struct, frozen=True, forbid_unknown_fields=True):
    """A sign that something is wrong, and what to do then."""

    id: Id
    tekst: str
    doe: str


class Weg(Struct, frozen=True, forbid_unknown_fields=True):
    """A way to work elsewhere: who takes part, the steps, what goes on paper, the red flags.

    wanneer: for whom it is meant.
    """

    id: Id
    naam: str
    wat: str
    wanneer: str
    partijen: Annotated[tuple[Deelnemer, ...], Meta(min_length=2)]
    stappen: Annotated[tuple[Punt, ...], Meta(min_length=1)]
    op_papier: Annotated[tuple[Punt, ...], Meta(min_length=1)]
    rode_vlaggen: Annotated[tuple[Vlag, ...], Meta(min_length=1)]
    documenten: tuple[PapierId, ...]
    gesprekken: tuple[GesprekId, ...]
    artikelen: tuple[str, ...]
    dringend: tuple[str, ...]
    brieven: tuple[BriefId, ...]
    hulp: tuple[str, ...]
    bronnen: tuple[Bron, ...]
    gecontroleerd: date
    vertrouwen: Vertrouwen
    elders: str = ""


class Wegen(Struct, frozen=True, forbid_unknown_fields=True):
    """The file of ways, in the order of showing."""

    schema: Literal[1]
    wegen: tuple[Weg, ...]


def load_parts(folder: Path | None = None) -> tuple[Onderdeel, ...]:
    """The parts of the track, in their usual order. Raises RegelFout."""
    return _parts(folder)


def load_ways(folder: Path | None = None) -> tuple[Weg, ...]:
    """The ways to work elsewhere, in the order of showing. Raises RegelFout."""
    return _ways(folder)


def load_way(id: str) -> Weg:
    """The way with this id. Raises KeyError when there is none, RegelFout for a wrong file."""
    return {way.id: way for way in load_ways()}[id]


@cache
def _parts(folder: Path | None) -> tuple[Onderdeel, ...]:
    parts = read_guide(PLACE, PARTS, Onderdelen, folder).onderdelen
    refuse_doubles(parts, PARTS)
    return parts


@cache
def _ways(folder: Path | None) -> tuple[Weg, ...]:
    ways = read_guide(PLACE, WAYS, Wegen, folder).wegen
    refuse_doubles(ways, WAYS)
    for way in ways:
        for points in (way.stappen, way.op_papier, way.rode_vlaggen):
            refuse_doubles(points, f"{WAYS} {way.id}")
    return ways
