"""The names of conversations and letters that pages lead to. What they say stands elsewhere."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Literal

from msgspec import Struct

from desktop_app.rights.lists import list_path, read_list, refuse_doubles

FILE = "namen.json"


class Naam(Struct, frozen=True, forbid_unknown_fields=True):
    """What a conversation or a letter is called."""

    id: str
    naam: str


class Namen(Struct, frozen=True, forbid_unknown_fields=True):
    """The file of names, each group in the order of showing."""

    schema: Literal[1]
    gesprekken: tuple[Naam, ...]
    brieven: tuple[Naam, ...]


def load_names(folder: Path | None = None) -> Namen:
    """The names of conversations and letters. Raises RegelFout."""
    return _names(list_path(FILE, folder))


@cache
def _names(path: Path) -> Namen:
    names = read_list(path, Namen)
    refuse_doubles((*names.gesprekken, *names.brieven), path.name)
    return names
