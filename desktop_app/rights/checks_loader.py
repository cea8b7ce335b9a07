"""Finds and reads the checks, each once. A mistake in one is a RegelFout that names file and field.

What a file may leave out is filled in here: the words of ja, nee and weet niet, and the day of
checking of an outcome.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any, Literal

from msgspec import Struct

from desktop_app.rights.checks_model import GEWONE_KEUZES, Check
from desktop_app.rights.reading import converted, decoded
from desktop_app.rights.sources import with_sources
from desktop_app.text.resources import resource_path
from desktop_app.traject.errors import InvoerFout, RegelFout, shown
from desktop_app.traject.rules import Conditie

CONDITIONS = "condities.json"


class Condities(Struct, frozen=True, forbid_unknown_fields=True):
    """Conditions that several questions share, by name."""

    schema: Literal[1]
    condities: dict[str, Conditie]


def load_check(id: str, folder: Path | None = None) -> Check:
    """The check with this id. Raises InvoerFout for an unknown one, RegelFout for a wrong file.

    folder: where the files are; normally those that ship.
    """
    files = {path.stem: path for path in _files(folder)}
    if id not in files:
        raise InvoerFout("check.onbekend", naam=shown(id))
    return read_check(files[id])


def load_checks(folder: Path | None = None) -> tuple[Check, ...]:
    """All checks, in the order of showing. Raises RegelFout."""
    found = [read_check(path) for path in _files(folder)]
    return tuple(sorted(found, key=lambda check: (check.plaats, check.id)))


@cache
def load_conditions() -> dict[str, Conditie]:
    """The shared conditions by name. Raises RegelFout."""
    path = resource_path("rights", CONDITIONS)
    return converted(decoded(path), Condities, path.name).condities


@cache
def read_check(path: Path) -> Check:
    """The check in one file. Raises RegelFout."""
    check = converted(_completed(decoded(path), path.name), Check, path.name)
    if check.id != path.stem:
        raise RegelFout(path.name, check.id, "id", "rechten.id")
    return check


def _completed(raw: Any, file: str) -> Any:
    """The raw check with words for the usual choices and written-out sources."""
    if not isinstance(raw, dict):
        return raw
    day = raw.get("gecontroleerd")
    outcomes = [
        with_sources({"gecontroleerd": day, **outcome}, file)
        if isinstance(outcome, dict)
        else outcome
        for outcome in _list(raw, "uitkomsten")
    ]
    questions = [
        {**question, "keuzes": [_with_words(choice) for choice in _list(question, "keuzes")]}
        if isinstance(question, dict)
        else question
        for question in _list(raw, "vragen")
    ]
    return {**raw, "uitkomsten": outcomes, "vragen": questions}


def _list(raw: dict[str, Any], key: str) -> list[Any]:
    found = raw.get(key)
    return found if isinstance(found, list) else []


def _with_words(choice: Any) -> Any:
    if not isinstance(choice, dict) or choice.get("tekst"):
        return choice
    return {**choice, "tekst": GEWONE_KEUZES.get(str(choice.get("id")), "")}


def _files(folder: Path | None) -> list[Path]:
    return sorted((folder or resource_path("rights", "nl", "checks")).glob("*.json"))
