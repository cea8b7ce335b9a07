"""The letters by situation, in the order in which they are listed."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Literal

from msgspec import Struct

from desktop_app.rights.lists import refuse_doubles
from desktop_app.rights.reading import converted, decoded
from desktop_app.text.resources import resource_path

FILE = "situaties.json"


class Situatie(Struct, frozen=True, forbid_unknown_fields=True):
    """A situation: what it is called, and the letters that fit it, the most usual first."""

    id: str
    naam: str
    brieven: tuple[str, ...]


class _File(Struct, frozen=True, forbid_unknown_fields=True):
    schema: Literal[1]
    situaties: tuple[Situatie, ...]


def load_situations(folder: Path | None = None) -> tuple[Situatie, ...]:
    """All situations, in the order of showing. Raises RegelFout. folder: normally the shipped one.

    Whether each letter stands in one of them is for `check_letters`.
    """
    return _situations((folder or resource_path("letters")) / FILE)


@cache
def _situations(path: Path) -> tuple[Situatie, ...]:
    found = converted(decoded(path), _File, path.name).situaties
    refuse_doubles(found, path.name)
    return found
