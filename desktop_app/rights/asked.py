"""Questions that others put to a sick employee: may they ask it, and what to answer."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from typing import Literal

from msgspec import Struct

from desktop_app.rights.lists import list_path, read_list, refuse_doubles
from desktop_app.traject.model import Bron

FILE = "gevraagd.json"

Vrager = Literal["werkgever", "casemanager", "bedrijfsarts", "bureau"]
"""Who puts the question."""

Mag = Literal["ja", "nee", "alleen_arts"]
"""May they ask it? alleen_arts: only a doctor who is bound to secrecy."""


class Gevraagd(Struct, frozen=True, forbid_unknown_fields=True):
    """One question. door: who tends to ask it. zeg: a friendly sentence to answer with."""

    id: str
    vraag: str
    door: tuple[Vrager, ...]
    mag: Mag
    waarom: str
    zeg: str
    bronnen: tuple[Bron, ...]
    gecontroleerd: date


class Vragenlijst(Struct, frozen=True, forbid_unknown_fields=True):
    """The file of questions, in the order of showing."""

    schema: Literal[1]
    gevraagd: tuple[Gevraagd, ...]


def load_asked(folder: Path | None = None) -> tuple[Gevraagd, ...]:
    """All questions, in the order of showing. Raises RegelFout."""
    return _asked(list_path(FILE, folder))


def asked_by(who: Vrager) -> tuple[Gevraagd, ...]:
    """The questions that somebody tends to ask, in the order of showing. Raises RegelFout."""
    return tuple(question for question in load_asked() if who in question.door)


@cache
def _asked(path: Path) -> tuple[Gevraagd, ...]:
    questions = read_list(path, Vragenlijst).gevraagd
    refuse_doubles(questions, path.name)
    return questions
