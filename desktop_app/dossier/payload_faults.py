"""What is wrong with what was read: the English of the reader as a sentence of ours, and signs.

Used by `payloads`, which knows the shapes themselves.
"""

import re
from typing import Any

import msgspec

from desktop_app.dossier.errors import ContentFout
from desktop_app.traject.errors import shown


def may_hold_signs(value: object) -> bool:
    """False when none of the signs stands in any text of it; quick, for a file has thousands."""
    try:
        return _PERHAPS_CONTROL.search(msgspec.json.encode(value)) is not None
    except UnicodeEncodeError:
        return True


def check_signs(value: Any, path: str) -> None:
    """Raise ContentFout for signs that steer a terminal or cannot be written."""
    if isinstance(value, str):
        if _CONTROL.search(value):
            raise ContentFout(path, "dossier.veld_teken")
    elif isinstance(value, dict):
        for name, one in value.items():
            check_signs(name, path)
            check_signs(one, f"{path}.{shown(name)}")
    elif isinstance(value, list | tuple):
        for index, one in enumerate(value):
            check_signs(one, f"{path}[{index}]")


_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]|[\ud800-\udfff]")
_PERHAPS_CONTROL = re.compile(rb"[\\\x7f\xc2]")
"""How each of them begins in JSON, be it escaped; some others that are good do so too."""
_AT = re.compile(r" - at `\$\.?([^`]*)`$")
_NAMED = re.compile(r"(?:unknown|required) field `([^`]*)`")


def refusal(english: str, path: str) -> ContentFout:
    """Why it was refused, naming the field."""
    place = _AT.search(english)
    parts = [path, place[1] if place else ""]
    what = english[: place.start()] if place else english
    named = _NAMED.search(what)
    if named:
        parts.append(shown(named[1]))
    found = re.match(r"(dag|tijd):(\w+)", what)
    if found:
        parts.append(found[2])
    veld = ".".join(part for part in parts if part).replace(".[", "[")
    if named:
        unknown = "unknown" in what
        return ContentFout(veld, "dossier.veld_onbekend" if unknown else "dossier.veld_ontbreekt")
    if found:
        return ContentFout(veld, "dossier.veld_dag" if found[1] == "dag" else "dossier.veld_tijd")
    long = "of length <=" in what
    return ContentFout(veld, "dossier.veld_te_lang" if long else "dossier.veld_ongeldig")
