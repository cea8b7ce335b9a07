"""msgspec's English about a wrong field to a message of ours, for facts and rules alike."""

from __future__ import annotations

import re
from typing import Any

import msgspec

from desktop_app.traject.errors import FeitenFout, shown

# Made into expressions when a fact is first refused, which is seldom: it costs the start half a ms.
_AT = r"(?s)^(?P<what>.*?)(?: - at `(?P<path>[^`]*)`)?$"
_UNKNOWN = r"(?s)Object contains unknown field `(.*)`$"
_MISSING = r"(?s)Object missing required field `(.*)`$"
_EXPECTED = r"Expected `(.*?)`(?:, got `(.*)`)?"
_KINDS = {
    "str": "tekst",
    "int": "getal",
    "bool": "ja_nee",
    "array": "lijst",
    "object": "groep",
    "date": "dag",
}


def explain(text: str, root: type, path: str = "") -> FeitenFout:
    """The refusal behind a ValidationError's text, with the path of the field.

    root: the type that was read, whose fields name the allowed words of a choice.
    path: where in the whole the read value stands.
    """
    found = re.match(_AT, text)
    what = found["what"] if found else text
    place = join_path(path, ((found and found["path"]) or "$").removeprefix("$").removeprefix("."))
    if unknown := re.match(_UNKNOWN, what):
        return FeitenFout(join_path(place, shown(unknown[1])), "feiten.onbekend_veld")
    if missing := re.match(_MISSING, what):
        return FeitenFout(join_path(place, missing[1]), "feiten.ontbreekt")
    if what.startswith("datum."):
        return FeitenFout(place, f"feiten.{what}")
    if what.startswith("Invalid enum value"):
        return FeitenFout(place, "feiten.keuze", keuzes=_choices(root, place))
    if what.startswith("Invalid RFC3339"):
        return FeitenFout(place, "feiten.datum.vorm")
    if expected := re.match(_EXPECTED, what):
        for kind, name in _KINDS.items():
            if expected[1].split(" | ")[0] == kind:
                return FeitenFout(place, f"feiten.soort.{name}")
    return FeitenFout(place, "feiten.ongeldig")


def join_path(path: str, key: str) -> str:
    """A field below a path: `contract` and `soort` to `contract.soort`, `[0]` without a dot."""
    if not path or not key or key.startswith("["):
        return f"{path}{key}"
    return f"{path}.{key}"


def _choices(root: type, path: str) -> tuple[str, ...]:
    """The words that the field at this path may have, in the order of the alphabet."""
    kind: Any = msgspec.inspect.type_info(root)
    for part in re.findall(r"\[[^\]]*\]|[^.\[]+", path):
        kind = _below(kind, part)
        if kind is None:
            return ()
    return tuple(str(value) for value in getattr(kind, "values", ()))


def _below(kind: Any, part: str) -> Any:
    """The type of a field or entry of `kind`, past a null beside it; None when not found."""
    options = getattr(kind, "types", (kind,))
    for option in options:
        if isinstance(option, msgspec.inspect.StructType):
            below = next((field.type for field in option.fields if field.name == part), None)
        else:
            below = getattr(option, "item_type", None) or getattr(option, "value_type", None)
        if below is not None:
            return next(iter(getattr(below, "types", (below,))))
    return None
