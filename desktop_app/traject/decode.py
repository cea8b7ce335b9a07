"""Bytes to Feiten: strict JSON of schema 1, every refusal naming its field.

The file may come from somebody else, so size and depth are bounded before anything is built.
"""

from __future__ import annotations

import codecs
import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import msgspec

from desktop_app.traject.calendar import Dag, parse_day
from desktop_app.traject.errors import FeitenFout, InvoerFout, shown, shown_path
from desktop_app.traject.facts import DocumentStand, Feiten
from desktop_app.traject.refusal import explain, join_path

MAX_BYTES = 5 * 2**20
MAX_DEPTH = 12
MAX_TEXT = 100_000
MAX_ENTRIES = 2_000
MAX_DIGITS = 18
SCHEMA = 1


def read_feiten(path: Path) -> Feiten:
    """The facts of a file. Raises InvoerFout (or FeitenFout) with a sentence for the user."""
    return decode_feiten(read_bytes(path), shown_path(path))


def read_bytes(path: Path) -> bytes:
    """The bytes of a facts file, bounded. Raises InvoerFout when it cannot be read."""
    name = shown_path(path)
    try:
        if path.is_dir():
            raise InvoerFout("bestand.is_map", bestand=name)
        if path.exists() and not path.is_file():
            raise InvoerFout("bestand.geen_bestand", bestand=name)
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise InvoerFout("bestand.ontbreekt", bestand=name) from None
    except PermissionError:
        raise InvoerFout("bestand.geen_toegang", bestand=name) from None
    except (OSError, ValueError):
        raise InvoerFout("bestand.niet_leesbaar", bestand=name) from None
    if len(raw) > MAX_BYTES:
        raise InvoerFout("bestand.te_groot", bestand=name, aantal=MAX_BYTES // 2**20)
    if not raw.removeprefix(codecs.BOM_UTF8).strip():
        raise InvoerFout("bestand.leeg", bestand=name)
    return raw


def decode_feiten(raw: bytes, name: str) -> Feiten:
    """The facts in the bytes of a JSON file. `name` is the file's, for the sentence.

    Raises InvoerFout when it is not JSON of ours, FeitenFout when a field is wrong.
    """
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InvoerFout("bestand.geen_utf8", bestand=name) from None
    try:
        data = json.loads(
            text,
            object_pairs_hook=_object,
            parse_constant=_no_number,
            parse_float=_no_number,
            parse_int=_whole,
        )
    except RecursionError:
        raise InvoerFout("bestand.te_diep", bestand=name) from None
    except json.JSONDecodeError as error:
        raise InvoerFout("bestand.geen_json", bestand=name, regel=error.lineno) from None
    return feiten_from(data, name)


def feiten_from(data: object, name: str) -> Feiten:
    """The facts in decoded JSON. Raises as `decode_feiten`."""
    if not isinstance(data, dict):
        raise InvoerFout("bestand.geen_feiten", bestand=name)
    _check_tree(data, "", 0)
    schema = data.get("schema")
    if schema is not None and (isinstance(schema, bool) or schema != SCHEMA):
        raise FeitenFout("schema", "feiten.schema", schema=SCHEMA)
    told: dict[str, Any] = _without_nulls(data)
    _check_maps(told)
    facts: Feiten = _convert(told, Feiten, "")
    return facts


class _Wrong:
    """Stands in decoded JSON for what cannot be, until the path of its field is known."""

    def __init__(self, id: str, **values: str) -> None:
        self.id = id
        self.values = values


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) != len(pairs):
        counts = Counter(key for key, _ in pairs)
        result |= {key: _Wrong("feiten.dubbel") for key, count in counts.items() if count > 1}
    return result


def _no_number(text: str) -> _Wrong:
    return _Wrong("feiten.getal", getal=shown(text))


def _whole(text: str) -> int | _Wrong:
    return int(text) if len(text) <= MAX_DIGITS else _Wrong("feiten.getal_te_groot")


def _check_tree(value: object, path: str, depth: int) -> None:
    if depth > MAX_DEPTH:
        raise FeitenFout(path, "feiten.te_diep")
    if isinstance(value, _Wrong):
        raise FeitenFout(path, value.id, **value.values)
    if path and isinstance(value, dict | list) and len(value) > MAX_ENTRIES:
        raise FeitenFout(path, "feiten.te_veel", aantal=MAX_ENTRIES)
    if isinstance(value, dict):
        for key, child in value.items():
            field = join_path(path, shown(key))
            if "`" in key or _CONTROL.search(key):  # a backtick would play a path of msgspec
                raise FeitenFout(field, "feiten.onbekend_veld")
            _check_tree(child, field, depth + 1)
    elif isinstance(value, list):
        for index, child in enumerate(value):
            _check_tree(child, f"{path}[{index}]", depth + 1)
    elif isinstance(value, str):
        _check_text(value, path)


def _check_text(text: str, path: str) -> None:
    if len(text) > MAX_TEXT:
        raise FeitenFout(path, "feiten.te_lang", aantal=MAX_TEXT)
    if _CONTROL.search(text):
        raise FeitenFout(path, "feiten.teken")


_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]|[\ud800-\udfff]")
"""Signs that steer a terminal or cannot be written; tab and line end are only white space."""


def _without_nulls(value: Any) -> Any:
    """null and absent mean the same."""
    if isinstance(value, dict):
        return {key: _without_nulls(child) for key, child in value.items() if child is not None}
    if isinstance(value, list):
        return [_without_nulls(child) for child in value]
    return value


def _check_maps(data: dict[str, Any]) -> None:
    """Convert the values of free-keyed objects one by one: msgspec does not name their key."""
    for field, kind in (("gedaan", Dag), ("documenten", DocumentStand)):
        if isinstance(data.get(field), dict):
            for key, value in data[field].items():
                _convert(value, kind, f"{field}.{shown(key)}")
    events = data.get("gebeurtenissen")
    for index, event in enumerate(events if isinstance(events, list) else ()):
        if isinstance(event, dict) and isinstance(event.get("noemt"), dict):
            for key, value in event["noemt"].items():
                _convert(value, Dag, f"gebeurtenissen[{index}].noemt.{shown(key)}")


def _hook(kind: type, value: object) -> object:
    if kind is not Dag:
        raise NotImplementedError
    if not isinstance(value, str):
        raise ValueError("datum.vorm")
    try:
        return parse_day(value)
    except ValueError as error:
        raise ValueError(f"datum.{error}") from None


def _convert(value: object, kind: Any, path: str) -> Any:
    try:
        return msgspec.convert(value, kind, dec_hook=_hook, strict=True)
    except msgspec.ValidationError as error:
        raise explain(str(error), Feiten, path) from None
