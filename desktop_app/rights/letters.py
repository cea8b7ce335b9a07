"""Finds and reads the example letters, each once; fills them in with plain text.

A letter is data: `resources/letters/<id>.md`, described in the README there. A mistake in one is a
RegelFout that names file and field.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Literal

from msgspec import Struct, to_builtins

from desktop_app.rights.letters_body import PLACE, condition_of, pieces_of
from desktop_app.rights.letters_fill import BLANK, fill
from desktop_app.rights.letters_known import Bekend, Contactpersoon, known_values
from desktop_app.rights.letters_model import (
    Brief,
    BriefKop,
    FilledLetter,
    Ontvanger,
    Veld,
    Voorwaarde,
)
from desktop_app.rights.lists import refuse_doubles
from desktop_app.rights.markdown import split_page
from desktop_app.rights.reading import converted, decoded
from desktop_app.rights.sources import written_out
from desktop_app.text.resources import resource_path
from desktop_app.traject.errors import RegelFout

__all__ = [
    "BLANK",
    "Bekend",
    "Brief",
    "Contactpersoon",
    "FilledLetter",
    "Ontvanger",
    "fill",
    "known_values",
    "load_letter",
    "load_letters",
]

SHARED = "velden.json"
_README = "README.md"


class Velden(Struct, frozen=True, forbid_unknown_fields=True):
    """The file of fields that every letter has."""

    schema: Literal[1]
    velden: tuple[Veld, ...]


def load_letters(folder: Path | None = None) -> tuple[Brief, ...]:
    """All letters, by id. Raises RegelFout. folder: normally the shipped letters."""
    return tuple(_letter(path) for path in _files(folder or _shipped()).values())


def load_letter(id: str, folder: Path | None = None) -> Brief:
    """The letter with this id. Raises KeyError when there is none, RegelFout when it is wrong."""
    return _letter(_files(folder or _shipped())[id])


def _shipped() -> Path:
    return resource_path("letters")


@cache
def _files(folder: Path) -> dict[str, Path]:
    paths = sorted(path for path in folder.glob("*.md") if path.name != _README)
    return {path.stem: path for path in paths}


@cache
def _shared(path: Path) -> tuple[Veld, ...]:
    return converted(decoded(path), Velden, path.name).velden


@cache
def _letter(path: Path) -> Brief:
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        raise RegelFout(path.name, path.stem, "", "regel.bestand") from None
    head, body = split_page(text, path.name)
    kop = converted(_sourced(head, path.name), BriefKop, path.name)
    if kop.id != path.stem:
        raise RegelFout(path.name, kop.id, "id", "rechten.id")
    letter = Brief(kop, _shared(path.with_name(SHARED)), pieces_of(body, path.name), path.name)
    refuse_doubles(letter.velden, path.name)
    for field in letter.velden:
        refuse_doubles(field.opties, path.name)
    _refuse_unknown(letter)
    return letter


def _sourced(head: dict[str, Any], file: str) -> dict[str, Any]:
    """The head with its sources written out, those of the letter with their condition apart."""
    told = dict(head)
    day = head.get("gecontroleerd")
    if "achtergrond" in told:
        told["achtergrond"] = written_out(told["achtergrond"], day, file, "achtergrond")
    if isinstance(told.get("bronnen"), list):
        told["bronnen"] = [_ground(entry, day, file) for entry in told["bronnen"]]
    return told


def _ground(entry: Any, day: Any, file: str) -> dict[str, Any]:
    if not isinstance(entry, dict) or "als" not in entry:
        return {"bron": written_out([entry], day, file)[0]}
    condition = condition_of(str(entry["als"]))
    if condition is None:
        raise RegelFout(file, "", "bronnen", "brieven.voorwaarde")
    rest = {key: value for key, value in entry.items() if key != "als"}
    return {"bron": written_out([rest], day, file)[0], "als": to_builtins(condition)}


def _refuse_unknown(letter: Brief) -> None:
    """Raises RegelFout for a blank or a condition that names no field or answer of the letter."""
    for text in _texts(letter):
        for name in PLACE.findall(text):
            if letter.veld(name) is None:
                raise RegelFout(letter.bestand, letter.id, name, "brieven.plek")
        if {"{", "}"} & set(PLACE.sub("", text)):
            raise RegelFout(letter.bestand, letter.id, text, "brieven.accolade")
    for one in letter.velden:
        choice = letter.veld(one.bij) if one.bij is not None else None
        if one.bij is not None and (choice is None or choice.soort != "keuze"):
            raise RegelFout(letter.bestand, letter.id, one.bij, "brieven.plek")
    for condition in _conditions(letter):
        field = letter.veld(condition.veld)
        if field is None:
            raise RegelFout(letter.bestand, letter.id, condition.veld, "brieven.plek")
        if condition.optie is not None and field.optie(condition.optie) is None:
            raise RegelFout(letter.bestand, letter.id, condition.optie, "brieven.plek")


def _texts(letter: Brief) -> Iterator[str]:
    yield letter.kop.onderwerp
    for piece in letter.stukken:
        yield from piece.blok.regels


def _conditions(letter: Brief) -> Iterator[Voorwaarde]:
    yield from (piece.als for piece in letter.stukken if piece.als is not None)
    yield from (ground.als for ground in letter.kop.bronnen if ground.als is not None)
