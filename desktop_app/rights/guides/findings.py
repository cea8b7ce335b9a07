"""What to look at in a file: the findings over the whole of it, and the test of the track."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from typing import Annotated, Literal

from msgspec import Meta, Struct

from desktop_app.rights.guides.conditions import Voorwaarde
from desktop_app.rights.guides.words import BriefId, GesprekId, Id, PapierId, read_guide
from desktop_app.rights.lists import refuse_doubles
from desktop_app.rights.model import Vertrouwen
from desktop_app.traject.model import Bron

FINDINGS, QUALITY = "dossier.json", "kwaliteit.json"

Gewicht = Annotated[int, Meta(ge=1, le=9)]
"""What comes first: 9 can cost a benefit or a wage, 1 is tidiness."""

Doen = Annotated[tuple[str, ...], Meta(min_length=1, max_length=4)]


class Bevinding(Struct, frozen=True, forbid_unknown_fields=True):
    """A finding over the whole file.

    zin: about one subject, with `{wie}`, `{wat}` and `{dag}` of it. zin_meer: about more, with
    `{aantal}`. algemeen: gives way where a heavier one is about the same subject.
    dekt_mijlpalen, dekt_papieren: what else it is about, for general ones.
    eerlijk: what the program cannot know.
    """

    id: Id
    gewicht: Gewicht
    als: Voorwaarde
    zin: str
    doe: Doen
    eerlijk: str
    bronnen: tuple[Bron, ...]
    gecontroleerd: date
    vertrouwen: Vertrouwen
    zin_meer: str = ""
    algemeen: bool = False
    dekt_mijlpalen: tuple[Id, ...] = ()
    dekt_papieren: tuple[PapierId, ...] = ()
    documenten: tuple[PapierId, ...] = ()
    gesprekken: tuple[GesprekId, ...] = ()
    mijlpalen: tuple[Id, ...] = ()
    artikelen: tuple[str, ...] = ()
    dringend: tuple[str, ...] = ()
    brieven: tuple[BriefId, ...] = ()


class Bevindingen(Struct, frozen=True, forbid_unknown_fields=True):
    """The file of findings."""

    schema: Literal[1]
    bevindingen: tuple[Bevinding, ...]


class Kort(Struct, frozen=True, forbid_unknown_fields=True):
    """The line on the card, by the state of the point."""

    goed: str
    let_op: str
    weet_niet: str


class Toetspunt(Struct, frozen=True, forbid_unknown_fields=True):
    """A point of the test whether the track holds at UWV.

    groep: what UWV asks itself, or the list of what belongs in a track; nummer: its place in that
    list, also where UWV asks the same. vraag: for the reader to
    answer with yes (in order) or no. goed_als, let_op_als: what the file itself shows; where
    neither holds, only the reader can know. eerlijk: what the program cannot know.
    """

    id: Id
    groep: Literal["uwv", "check"]
    vraag: str
    kort: Kort
    gewicht: Gewicht
    doe: Doen
    eerlijk: str
    bronnen: tuple[Bron, ...]
    gecontroleerd: date
    vertrouwen: Vertrouwen
    nummer: Annotated[int, Meta(ge=1, le=14)] | None = None
    goed_als: Voorwaarde | None = None
    let_op_als: Voorwaarde | None = None
    onderdelen: tuple[Id, ...] = ()
    documenten: tuple[PapierId, ...] = ()
    artikelen: tuple[str, ...] = ()
    brieven: tuple[BriefId, ...] = ()


class Toets(Struct, frozen=True, forbid_unknown_fields=True):
    """The file of the test, in the order of showing."""

    schema: Literal[1]
    vooraf: Annotated[tuple[str, ...], Meta(min_length=1)]
    punten: tuple[Toetspunt, ...]


def load_findings(folder: Path | None = None) -> tuple[Bevinding, ...]:
    """The findings over the whole file. Raises RegelFout."""
    return _findings(folder)


def load_quality(folder: Path | None = None) -> Toets:
    """The test of the track. Raises RegelFout."""
    return _quality(folder)


@cache
def _findings(folder: Path | None) -> tuple[Bevinding, ...]:
    found = read_guide("conversations", FINDINGS, Bevindingen, folder).bevindingen
    refuse_doubles(found, FINDINGS)
    return found


@cache
def _quality(folder: Path | None) -> Toets:
    found = read_guide("spoor2", QUALITY, Toets, folder)
    refuse_doubles(found.punten, QUALITY)
    return found
