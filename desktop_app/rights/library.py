"""Finds and reads the content files, each once. A mistake in one is a RegelFout that names it."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any, Literal, TypeVar

import msgspec
from msgspec import Struct

from desktop_app.rights.markdown import blocks_of, split_page
from desktop_app.rights.model import Helplijn, Kop, Pagina
from desktop_app.rights.sources import with_sources
from desktop_app.text.message import Message
from desktop_app.text.resources import resource_path
from desktop_app.traject.errors import RegelFout
from desktop_app.traject.refusal import explain

T = TypeVar("T")
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
    return _json((folder or _shipped()) / BUILD, Opbouw).artikel


def load_helplines(folder: Path | None = None) -> tuple[Helplijn, ...]:
    """Who helps, crisis first. Raises RegelFout. `folder`: normally the shipped content."""
    return _json((folder or _shipped()) / HELPLINES, Helplijnen).helplijnen


def load_page(id: str, folder: Path | None = None) -> Pagina:
    """The page with this id. Raises KeyError when there is none, RegelFout when it is wrong."""
    return _page(_files(folder or _shipped())[id])


def load_pages(folder: Path | None = None) -> tuple[Pagina, ...]:
    """All pages, by id. Raises RegelFout."""
    return tuple(_page(path) for _, path in sorted(_files(folder or _shipped()).items()))


def _shipped() -> Path:
    return resource_path("rights", "nl")


@cache
def _files(folder: Path) -> dict[str, Path]:
    """The file of each page: its name is the id."""
    found: dict[str, Path] = {}
    for path in sorted(folder.glob("*/*.md")):
        if path.stem in found:
            raise RegelFout(path.name, path.stem, "id", "regel.dubbel")
        found[path.stem] = path
    return found


@cache
def _json(path: Path, kind: type[T]) -> T:
    try:
        raw = msgspec.json.decode(path.read_bytes())
    except OSError:
        raise RegelFout(path.name, "", "", "regel.bestand") from None
    except msgspec.DecodeError:
        raise RegelFout(path.name, "", "", "regel.geen_json") from None
    return _converted(raw, kind, path.name)


@cache
def _page(path: Path) -> Pagina:
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        raise RegelFout(path.name, path.stem, "", "regel.bestand") from None
    head, body = split_page(text, path.name)
    kop = _converted(with_sources(head, path.name), Kop, path.name)
    if kop.id != path.stem:
        raise RegelFout(path.name, kop.id, "id", "rechten.id")
    return Pagina(kop, blocks_of(body, path.name), path.name)


def _converted(raw: Any, kind: type[T], file: str) -> T:
    try:
        return msgspec.convert(raw, type=kind)
    except msgspec.ValidationError as error:
        fault = explain(str(error), kind)
        told = Message(fault.message.id, dict(fault.message.values))
        raise RegelFout(file, "", fault.veld, "regel.vorm", fout=told) from None
