"""JSON from a file that anybody may have made: bounded, no double keys, whole numbers only."""

from __future__ import annotations

import json
from typing import Any

from desktop_app.dossier.errors import ContentFout

DEEPEST = 16
_MOST_DIGITS = 18


def read(text: str, field: str, *, longest: int) -> Any:
    """The value in `text`. Raises ContentFout that names `field`."""
    if len(text) > longest:
        raise ContentFout(field, "dossier.veld_te_lang")
    try:
        value = _DECODER.decode(text)
    except (ValueError, RecursionError):
        raise ContentFout(field, "dossier.veld_ongeldig") from None
    if _depth(value) > DEEPEST:
        raise ContentFout(field, "dossier.veld_ongeldig")
    return value


def write(value: Any, field: str, *, longest: int) -> str:
    """`value` as text that `read` takes. Raises ContentFout that names `field`."""
    try:
        text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
        text.encode("utf-8")
    except (ValueError, TypeError, RecursionError):
        raise ContentFout(field, "dossier.veld_ongeldig") from None
    read(text, field, longest=longest)
    return text


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("double key")
    return found


def _refuse(text: str) -> Any:
    raise ValueError(text)


def _whole(text: str) -> int:
    if len(text) > _MOST_DIGITS:
        raise ValueError("number too large")
    return int(text)


def _depth(value: Any) -> int:
    children: Any = ()
    if isinstance(value, dict):
        children = value.values()
    elif isinstance(value, list):
        children = value
    else:
        return 0
    return 1 + max((_depth(child) for child in children), default=0)


_DECODER = json.JSONDecoder(
    object_pairs_hook=_object,
    parse_constant=_refuse,
    parse_float=_refuse,
    parse_int=_whole,
)
