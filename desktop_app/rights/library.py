"""Finds and reads pages and helplines, each once. A mistake is a RegelFout that names it."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Literal

from msgspec import Struct

from desktop_app.rights.markdown import blocks_of, split_page
from desktop_app.rights.model import Helplijn, Kop, Pagina
from desktop_app.rights.reading import converted, decoded
from desktop_app.rights.sources import with_sources
from desktop_app.text.resources import resource_path
from desktop_app.traject.errors import RegelFout

HELPLINES = "helplijnen.json"
BUILD = "opbouw.json"


class Deel(Struct, frozen=True, forbid_unknown_fields=True):
    """One heading of an article. moet: every article has it."""

    kop: str
    moet: bool


class Opbouw(Struct, frozen=True, forbid_unknown_fields=True):
    """The build of an article: its headings, in the order of reading."""

    schema: Literal[1]
    artikel: tuple[Deel, ...]


class Helplijnen(Struct, frozen=True, forbid_unknown_fields=True):
    """The file of helplines, in the order in which they are shown."""

    schema: Literal[1]
    helplijnen: tuple[Helplijn, ...]


def load_build(folder: Path | None = None) -> tuple[Deel, ...]:
    """The headings of an article, in their order. Raises RegelFout."""
    return _build((folder or _shipped()) / BUILD)


def load_helplines(folder: Path | None = None) -> tuple[Helplijn, ...]:
    """Who helps, crisis first. Raises RegelFout. `folder`: normally the shipped content."""
    return _helplines((folder or _shipped()) / HELPLINES)


def load_page(id: str, folder: Path | None = None) -> Pagina:
    """The page with this id. Raises KeyError when there is none, RegelFout when it is wrong."""
    return read_page(page_files(folder)[id])


def load_pages(folder: Path | None = None) -> tuple[Pagina, ...]:
    """All pages, by id. Raises RegelFout."""
    return tuple(read_page(path) for _, path in sorted(page_files(folder).items()))


def page_files(folder: Path | None = None) -> dict[str, Path]:
    """The file of each page: its name is the id. Raises RegelFout when two have one name."""
    return _files(folder or _shipped())


@cache
def read_page(path: Path) -> Pagina:
    """The page in one file; its folder is its theme. Raises RegelFout."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        raise RegelFout(path.name, path.stem, "", "regel.bestand") from None
    head, body = split_page(text, path.name)
    kop = converted(with_sources(head, path.name), Kop, path.name, path.stem)
    if kop.id != path.stem:
        raise RegelFout(path.name, kop.id, "id", "rechten.id")
    return Pagina(kop, blocks_of(body, path.name), path.name, path.parent.name)


def _shipped() -> Path:
    return resource_path("rights", "nl")


@cache
def _files(folder: Path) -> dict[str, Path]:
    found: dict[str, Path] = {}
    for path in sorted(folder.glob("*/*.md")):
        if path.stem in found:
            raise RegelFout(path.name, path.stem, "id", "regel.dubbel")
        found[path.stem] = path
    return found


@cache
def _build(path: Path) -> tuple[Deel, ...]:
    return converted(decoded(path), Opbouw, path.name).artikel


@cache
def _helplines(path: Path) -> tuple[Helplijn, ...]:
    return converted(decoded(path), Helplijnen, path.name).helplijnen
