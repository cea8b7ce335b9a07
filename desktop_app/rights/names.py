"""The names of letters that pages lead to. What they say stands elsewhere."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Literal

from msgspec import Struct

from desktop_app.rights.lists import list_path, read_list, refuse_doubles

FILE = "namen.json"


class Naam(Struct, frozen=True, forbid_unknown_fields=True):
    """What a letter is called."""

    id: str
    naam: str


class Namen(Struct, frozen=True, forbid_unknown_fields=True):
    """The file of names, in the order of showing."""

    schema: Literal[1]
    brieven: tuple[Naam, ...]


def load_names(folder: Path | None = None) -> Namen:
    """The names of letters. Raises RegelFout."""
    return _names(list_path(FILE, folder))


@cache
def _names(path: Path) -> Namen:
    names = read_list(path, Namen)
    refuse_doubles(names.brieven, path.name)
    return names
