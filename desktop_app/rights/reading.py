"""JSON of a content file to a struct; every mistake is a RegelFout that names file and field."""

from __future__ import annotations

from pathlib import Path
from typing import Any, TypeVar

import msgspec

from desktop_app.text.message import Message
from desktop_app.traject.errors import RegelFout
from desktop_app.traject.refusal import explain

T = TypeVar("T")


def decoded(path: Path) -> Any:
    """The JSON of a file. Raises RegelFout when it is not there or not JSON."""
    try:
        return msgspec.json.decode(path.read_bytes())
    except OSError:
        raise RegelFout(path.name, "", "", "regel.bestand") from None
    except msgspec.DecodeError:
        raise RegelFout(path.name, "", "", "regel.geen_json") from None


def converted(raw: Any, kind: type[T], file: str) -> T:
    """The raw value as `kind`. Raises RegelFout, naming the field."""
    try:
        return msgspec.convert(raw, type=kind)
    except msgspec.ValidationError as error:
        fault = explain(str(error), kind)
        told = Message(fault.message.id, dict(fault.message.values))
        raise RegelFout(file, "", fault.veld, "regel.vorm", fout=told) from None
