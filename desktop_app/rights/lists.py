"""Reads a list beside the pages: JSON with sources by code, each entry with an id of its own."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any, Protocol, TypeVar

import msgspec

from desktop_app.rights.reading import converted, decoded
from desktop_app.rights.sources import written_out
from desktop_app.text.resources import resource_path
from desktop_app.traject.errors import RegelFout
from desktop_app.traject.refusal import join_path

T = TypeVar("T")


class Entry(Protocol):
    """What stands in a list."""

    @property
    def id(self) -> str:
        """The name by which other parts ask for it."""


def list_path(name: str, folder: Path | None = None) -> Path:
    """Where a list stands. folder: normally the shipped content."""
    return (folder or resource_path("rights", "nl")) / name


def read_list(path: Path, kind: type[T]) -> T:
    """The file as `kind`, its sources written out. Raises RegelFout, naming file and field."""
    return converted(_sourced(decoded(path), None, path.name, "", ""), kind, path.name)


def refuse_doubles(entries: Iterable[Entry], file: str) -> None:
    """Raises RegelFout when two entries of a file have one id."""
    seen = set[str]()
    for entry in entries:
        if entry.id in seen:
            raise RegelFout(file, entry.id, "id", "regel.dubbel")
        seen.add(entry.id)


def _sourced(raw: Any, day: date | None, file: str, place: str, id: str) -> Any:
    """The raw value with every `bronnen` in it written out, checked on the day of its entry.

    id: of the entry that the value stands in.
    """
    if isinstance(raw, list):
        return [_sourced(part, day, file, f"{place}[{at}]", id) for at, part in enumerate(raw)]
    if not isinstance(raw, dict):
        return raw
    id = str(raw.get("id", id))
    day = _day(raw["gecontroleerd"]) if "gecontroleerd" in raw else day
    told = dict[str, Any]()
    for key, part in raw.items():
        field = join_path(place, key)
        if key == "bronnen":
            told[key] = written_out(part, day, file, field, id=id)
        else:
            told[key] = _sourced(part, day, file, field, id)
    return told


def _day(raw: Any) -> date | None:
    """The day of an entry; None for a wrong one, which its own field then tells."""
    try:
        return msgspec.convert(raw, type=date)
    except msgspec.ValidationError:
        return None
