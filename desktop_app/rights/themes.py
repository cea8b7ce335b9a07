"""The themes: one for each folder of articles, in the order of showing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Literal

from msgspec import Struct

from desktop_app.rights.lists import list_path, read_list, refuse_doubles
from desktop_app.rights.model import Pagina

FILE = "themas.json"
WITHOUT_THEME = ("dringend", "app")
"""Folders of pages that belong to no theme: those that warn, and those about the program."""


class Thema(Struct, frozen=True, forbid_unknown_fields=True):
    """One theme. id: the name of its folder. zin: what it is about. icoon: a name in icons."""

    id: str
    naam: str
    zin: str
    icoon: str


class Themas(Struct, frozen=True, forbid_unknown_fields=True):
    """The file of themes, in the order of showing."""

    schema: Literal[1]
    themas: tuple[Thema, ...]


def load_themes(folder: Path | None = None) -> tuple[Thema, ...]:
    """All themes, in the order of showing. Raises RegelFout."""
    return _themes(list_path(FILE, folder))


def load_theme(id: str) -> Thema:
    """The theme with this id. Raises KeyError when there is none, RegelFout for a wrong file."""
    return {theme.id: theme for theme in load_themes()}[id]


def in_order(pages: Iterable[Pagina]) -> tuple[Pagina, ...]:
    """Pages as they are listed: those that warn, then theme by theme, in each by number and id.

    Raises RegelFout when the file of themes is wrong.
    """
    places = {id: at for at, id in enumerate(_folders())}
    return tuple(
        sorted(pages, key=lambda page: (places.get(page.thema, len(places)), *_rank(page)))
    )


@cache
def _themes(path: Path) -> tuple[Thema, ...]:
    themes = read_list(path, Themas).themas
    refuse_doubles(themes, path.name)
    return themes


def _folders() -> Iterator[str]:
    yield WITHOUT_THEME[0]
    yield from (theme.id for theme in load_themes())
    yield from WITHOUT_THEME[1:]


def _rank(page: Pagina) -> tuple[bool, str, str]:
    """Numbered pages first: R1-02 comes before R1-10, as both have two figures."""
    number = page.kop.nummer
    return not number, number, page.id
