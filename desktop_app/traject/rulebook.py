"""Regelboek: all rules, parameters and papers, read and checked once.

A mistake in a file is one RegelFout that names file, rule and field.
"""

from __future__ import annotations

from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any, Literal, TypeVar

import msgspec
from msgspec import Struct

from desktop_app.traject.errors import RegelFout
from desktop_app.traject.parameters import Parameters
from desktop_app.traject.rulecheck import check_rules
from desktop_app.traject.rules import CatalogusDocument, Regel

T = TypeVar("T")


class Regelbestand(Struct, frozen=True, forbid_unknown_fields=True):
    """One file of rules."""

    schema: Literal[1]
    sectie: str
    regels: tuple[Regel, ...]


class Catalogus(Struct, frozen=True, forbid_unknown_fields=True):
    """The catalogue of papers."""

    schema: Literal[1]
    documenten: tuple[CatalogusDocument, ...]


class Regelboek:
    """The law as data. Rules in the order of their files; `files` names the file of each rule."""

    def __init__(
        self,
        regels: tuple[Regel, ...],
        parameters: Parameters,
        documenten: tuple[CatalogusDocument, ...],
        files: dict[str, str],
    ) -> None:
        self.regels = regels
        self.parameters = parameters
        self.documenten = documenten
        self.files = files
        self.by_id = {regel.id: regel for regel in regels}

    @cached_property
    def mijlpaalregels(self) -> tuple[Regel, ...]:
        """Rules that are listed as milestones."""
        return tuple(regel for regel in self.regels if regel.weergave == "mijlpaal")

    @cached_property
    def document_ids(self) -> frozenset[str]:
        """Known papers."""
        return frozenset(document.id for document in self.documenten)

    @cached_property
    def oudste_controle(self) -> date:
        """The oldest day on which a rule was checked."""
        return min(regel.gecontroleerd for regel in self.regels)

    def knows_milestone(self, key: str) -> bool:
        """True for a milestone id, or `id.number` of one that repeats."""
        id, dot, number = key.partition(".")
        regel = self.by_id.get(id)
        if regel is None or regel.weergave != "mijlpaal":
            return False
        if not dot:
            return True
        plain = number.isascii() and number.isdigit() and not number.startswith("0")
        return plain and len(number) < 5 and (regel.herhaling is not None or number == "1")


def load_regelboek(folder: Path) -> Regelboek:
    """The rulebook of `folder` (`rules/` and `documents/` below it). Raises RegelFout."""
    regels: list[Regel] = []
    seen: dict[str, str] = {}
    for path in sorted((folder / "rules").glob("[0-9]*.json")):
        for regel in _decode(path, Regelbestand).regels:
            if regel.id in seen:
                raise RegelFout(path.name, regel.id, "id", "regel.dubbel")
            seen[regel.id] = path.name
            regels.append(regel)
    parameters = _decode(folder / "rules" / "parameters.json", Parameters)
    catalogue = _decode(folder / "documents" / "catalogus.json", Catalogus)
    book = Regelboek(tuple(regels), parameters, catalogue.documenten, seen)
    check_rules(book)
    return book


def _decode(path: Path, kind: type[T]) -> T:
    try:
        return msgspec.json.decode(path.read_bytes(), type=kind)
    except OSError:
        raise RegelFout(path.name, "", "", "regel.bestand") from None
    except msgspec.DecodeError as error:
        rule, field = _place(path, str(error))
        raise RegelFout(path.name, rule, field, "regel.vorm", fout=str(error)) from None


def _place(path: Path, text: str) -> tuple[str, str]:
    """The id of the rule and the field in which msgspec found a mistake, as far as known."""
    _, _, place = text.partition("at `$")
    place = place.rstrip("`")
    if not place.startswith(".regels["):
        return "", place.lstrip(".")
    number, _, field = place.removeprefix(".regels[").partition("]")
    raw: Any = msgspec.json.decode(path.read_bytes())
    entry = raw["regels"][int(number)] if number.isdigit() else {}
    return str(entry.get("id", number)) if isinstance(entry, dict) else number, field.lstrip(".")
