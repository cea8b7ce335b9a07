"""JSON of a content file to a struct; every mistake is a RegelFout that names file and field."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from desktop_app.text.message import Message
from desktop_app.traject.errors import RegelFout
from desktop_app.traject.refusal import explain

T = TypeVar("T")
_BYTE = re.compile(r"\(byte (\d+)\)")
_ENTRY = re.compile(r"(\w+)\[(\d+)\]")


def decoded(path: Path) -> Any:
    """The JSON of a file. Raises RegelFout when it is not there or not JSON, naming the line."""
    try:
        raw = path.read_bytes()
    except OSError:
        raise RegelFout(path.name, "", "", "regel.bestand") from None
    try:
        return msgspec.json.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        found = _BYTE.search(str(error))
        line = raw.count(b"\n", 0, int(found[1]) if found else len(raw)) + 1
        raise RegelFout(path.name, "", str(line), "rechten.geen_json") from None


def converted(raw: Any, kind: type[T], file: str, id: str = "", path: str = "") -> T:
    """The raw value as `kind`. Raises RegelFout, naming the field and the entry it stands in.

    id, path: the entry and the place in it of the raw value, where it is not the whole file.
    """
    try:
        return msgspec.convert(raw, type=kind)
    except msgspec.ValidationError as error:
        fault = explain(str(error), kind, path)
        told = Message(fault.message.id, dict(fault.message.values))
        entry = id or _entry_at(raw, fault.veld)
        raise RegelFout(file, entry, fault.veld, "regel.vorm", fout=told) from None


def _entry_at(raw: Any, field: str) -> str:
    """The id of the entry in which a field such as `begrippen[3].uitleg` stands, if it has one."""
    found = _ENTRY.match(field)
    if found is None or not isinstance(raw, dict):
        return ""
    entries, at = raw.get(found[1]), int(found[2])
    entry = entries[at] if isinstance(entries, list) and at < len(entries) else None
    return str(entry.get("id", "")) if isinstance(entry, dict) else ""
