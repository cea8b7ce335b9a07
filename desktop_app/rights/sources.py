"""The list of sources: a page names one by its code, the list knows law, number and address."""

from __future__ import annotations

from functools import cache
from typing import Any, Literal

import msgspec
from msgspec import Struct

from desktop_app.text.resources import resource_path
from desktop_app.traject.errors import RegelFout

FILE = "bronnen.json"


class Bronregel(Struct, frozen=True, forbid_unknown_fields=True):
    """One entry of the list: a law, a policy text, a ruling or a text from practice."""

    soort: Literal["wet", "regeling", "beleid", "praktijk", "rechtspraak"]
    wet: str
    bwb: str | None = None
    link: str | None = None


class Bronnenlijst(Struct, frozen=True, forbid_unknown_fields=True):
    """The whole list, by code."""

    schema: Literal[1]
    bronnen: dict[str, Bronregel]


class Vermelding(Struct, frozen=True, forbid_unknown_fields=True):
    """How a page names a source: its code, and the place in it."""

    bron: str
    artikel: str | None = None
    lid: str | None = None
    gecontroleerd: Any = None


@cache
def load_sources() -> dict[str, Bronregel]:
    """The sources by their code. Raises RegelFout."""
    try:
        raw = resource_path("rights", FILE).read_bytes()
        return msgspec.json.decode(raw, type=Bronnenlijst).bronnen
    except OSError:
        raise RegelFout(FILE, "", "", "regel.bestand") from None
    except msgspec.DecodeError:
        raise RegelFout(FILE, "", "", "regel.geen_json") from None


def with_sources(head: dict[str, Any], file: str) -> dict[str, Any]:
    """The head of a page with each source written out.

    A source without a day of its own was checked on the day of the page. Raises RegelFout for a
    code that the list does not have and for a field that a source does not have.
    """
    if "bronnen" not in head:
        return head
    return {**head, "bronnen": written_out(head["bronnen"], head.get("gecontroleerd"), file)}


def written_out(named: Any, day: Any, file: str, field: str = "bronnen") -> Any:
    """Raw sources by code to raw sources in full; what is no list comes back as it is.

    day: when they were checked, for a source without a day of its own. field: where they stand, for
    the fault. Raises RegelFout for a wrong code and for a field that a source does not have.
    """
    if not isinstance(named, list):
        return named
    return [_written_out(entry, day, file, field) for entry in named]


def _written_out(entry: Any, day: Any, file: str, field: str) -> dict[str, Any]:
    try:
        named = msgspec.convert(entry, type=Vermelding)
        known = load_sources()[named.bron]
    except (msgspec.ValidationError, KeyError):
        code = entry.get("bron", "") if isinstance(entry, dict) else ""
        raise RegelFout(file, str(code), field, "rechten.bron") from None
    return {
        **msgspec.to_builtins(known),
        "artikel": named.artikel,
        "lid": named.lid,
        "gecontroleerd": named.gecontroleerd or day,
    }
