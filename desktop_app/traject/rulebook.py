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

from desktop_app.text.message import Message
from desktop_app.traject.errors import RegelFout
from desktop_app.traject.parameters import Parameters
from desktop_app.traject.refusal import explain
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
    parameters = _decode(folder / "rules" / "parameters.json", Parameters)
    found = {path.name: path for path in (folder / "rules").glob("[0-9]*.json")}
    for name in sorted({*found, *parameters.regelbestanden}):
        path = found.get(name, folder / "rules" / name)
        for regel in _decode(path, Regelbestand).regels:
            if regel.id in seen:
                raise RegelFout(path.name, regel.id, "id", "regel.dubbel")
            seen[regel.id] = path.name
            regels.append(regel)
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
        if not isinstance(error, msgspec.ValidationError):
            raise RegelFout(path.name, "", "", "regel.geen_json") from None
        fault = explain(str(error), kind)
        rule = _rule_at(path, fault.veld)
        field = fault.veld.partition("].")[2] if rule else fault.veld
        told = Message(fault.message.id, {**fault.message.values, "veld": field})
        raise RegelFout(path.name, rule, field, "regel.vorm", fout=told) from None


def _rule_at(path: Path, field: str) -> str:
    """The id of the rule in which a field such as `regels[3].wat` stands, as far as known."""
    number = field.removeprefix("regels[").partition("]")[0]
    raw: Any = msgspec.json.decode(path.read_bytes())
    rules = raw.get("regels", ()) if isinstance(raw, dict) else ()
    if not number.isdigit() or int(number) >= len(rules):
        return ""
    entry = rules[int(number)]
    return str(entry.get("id", number)) if isinstance(entry, dict) else number
