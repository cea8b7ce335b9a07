"""The WIA: the map of papers with its preparation, and the paths of each outcome."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from typing import Annotated, Literal

from msgspec import Meta, Struct

from desktop_app.rights.guides.conditions import Voorwaarde
from desktop_app.rights.guides.conversations import Prompt
from desktop_app.rights.guides.words import BriefId, Id, Laag, PapierId, read_guide
from desktop_app.rights.lists import refuse_doubles
from desktop_app.rights.model import Vertrouwen
from desktop_app.traject.model import Actor, Bron

PLACE = "wia"
PATHS, MAP = "paden.json", "map.json"

Uitkomst = Literal["nog_niets", "geen_wia", "wga_35_80", "wga_80_100", "iva"]
"""What UWV decided; all but the first are outcomes of the facts."""

Some = Annotated[tuple[str, ...], Meta(min_length=1)]


class Padstap(Struct, frozen=True, forbid_unknown_fields=True):
    """A step. mijlpaal: whose day belongs to it, where the traject knows one."""

    id: Id
    tekst: str
    mijlpaal: Id | None = None
    brief: BriefId | None = None
    document: PapierId | None = None


class Tijd(Struct, frozen=True, forbid_unknown_fields=True):
    """A term in words. laag: law and practice of UWV stand apart."""

    laag: Laag
    tekst: str
    mijlpaal: Id | None = None


class Pad(Struct, frozen=True, forbid_unknown_fields=True):
    """What follows on one outcome.

    zwaar: said before it opens. werkgever_niet: what the employer may not do.
    elders: what other texts say, and why that differs.
    """

    id: Uitkomst
    naam: str
    zwaar: str
    betekent: Some
    termijnen: Annotated[tuple[Tijd, ...], Meta(min_length=1)]
    stappen: Annotated[tuple[Padstap, ...], Meta(min_length=1)]
    niet_doen: Some
    werkgever_niet: tuple[str, ...]
    weten: tuple[str, ...]
    bewaar: Some
    elders: tuple[str, ...]
    documenten: tuple[PapierId, ...]
    artikelen: tuple[str, ...]
    dringend: tuple[str, ...]
    brieven: tuple[BriefId, ...]
    hulp: Some
    bronnen: tuple[Bron, ...]
    gecontroleerd: date
    vertrouwen: Vertrouwen


class Paden(Struct, frozen=True, forbid_unknown_fields=True):
    """The file of paths, one an outcome."""

    schema: Literal[1]
    paden: tuple[Pad, ...]


class Mappapier(Struct, frozen=True, forbid_unknown_fields=True):
    """A paper of the map.

    nodig: always, where it was made, or of help only. als: only then does it belong in the map.
    weg: the medical route is an envelope of its own, which the employer never gets.
    van: who makes it. zonder: what to do when it does not come.
    """

    document: PapierId
    van: tuple[Actor, ...]
    nodig: Literal["altijd", "als_gemaakt", "helpt"]
    weg: Literal["gewoon", "medisch", "eigen"]
    uitleg: str
    zonder: str
    als: Voorwaarde | None = None
    brief: BriefId | None = None

    @property
    def id(self) -> str:
        """The name by which other parts ask for it: that of the paper."""
        return self.document


class Controle(Struct, frozen=True, forbid_unknown_fields=True):
    """A point to check before sending. goed_als: what the file itself can show."""

    id: Id
    vraag: str
    doe: str
    goed_als: Voorwaarde | None = None


class Voorbereiding(Struct, frozen=True, forbid_unknown_fields=True):
    """Help to prepare for one of the two people of UWV. medisch: for the reader and UWV only."""

    medisch: bool
    uitleg: Some
    vragen: Annotated[tuple[Prompt, ...], Meta(min_length=1, max_length=12)]
    neem_mee: Some


class Wiamap(Struct, frozen=True, forbid_unknown_fields=True):
    """The whole map. vanaf_week: from when it is offered unasked."""

    schema: Literal[1]
    vanaf_week: Annotated[int, Meta(ge=1, le=104)]
    uitleg: Some
    volgorde: Annotated[tuple[Padstap, ...], Meta(min_length=1)]
    papieren: Annotated[tuple[Mappapier, ...], Meta(min_length=1)]
    medische_route: Annotated[tuple[Padstap, ...], Meta(min_length=1)]
    controle: Annotated[tuple[Controle, ...], Meta(min_length=1)]
    verzekeringsarts: Voorbereiding
    arbeidsdeskundige: Voorbereiding
    artikelen: tuple[str, ...]
    dringend: tuple[str, ...]
    brieven: tuple[BriefId, ...]
    bronnen: tuple[Bron, ...]
    gecontroleerd: date
    vertrouwen: Vertrouwen


def load_paths(folder: Path | None = None) -> tuple[Pad, ...]:
    """The path of every outcome, in the order of showing. Raises RegelFout."""
    return _paths(folder)


def load_path(outcome: Uitkomst) -> Pad:
    """The path of an outcome. Raises RegelFout for a wrong file."""
    return {path.id: path for path in load_paths()}[outcome]


def load_map(folder: Path | None = None) -> Wiamap:
    """The map of the WIA. Raises RegelFout."""
    return _map(folder)


@cache
def _paths(folder: Path | None) -> tuple[Pad, ...]:
    paths = read_guide(PLACE, PATHS, Paden, folder).paden
    refuse_doubles(paths, PATHS)
    for path in paths:
        refuse_doubles(path.stappen, f"{PATHS} {path.id}")
    return paths


@cache
def _map(folder: Path | None) -> Wiamap:
    found = read_guide(PLACE, MAP, Wiamap, folder)
    for entries in (found.papieren, found.controle, found.volgorde, found.medische_route):
        refuse_doubles(entries, MAP)
    for person in (found.verzekeringsarts, found.arbeidsdeskundige):
        refuse_doubles(person.vragen, MAP)
    return found
