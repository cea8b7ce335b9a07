"""The list of sources: a page names one by its code, the list knows law, number and address."""

from __future__ import annotations

from functools import cache
from typing import Any, Literal

import msgspec
from msgspec import Struct

from desktop_app.rights.reading import converted, decoded
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
    path = resource_path("rights", FILE)
    return converted(decoded(path), Bronnenlijst, path.name).bronnen


def with_sources(head: dict[str, Any], file: str) -> dict[str, Any]:
    """The head of a page with each source written out.

    A source without a day of its own was checked on the day of the page. Raises RegelFout for a
    code that the list does not have and for a field that a source does not have.
    """
    if "bronnen" not in head:
        return head
    day, id = head.get("gecontroleerd"), str(head.get("id", ""))
    return {**head, "bronnen": written_out(head["bronnen"], day, file, id=id)}


def written_out(named: Any, day: Any, file: str, field: str = "bronnen", *, id: str = "") -> Any:
    """Raw sources by code to raw sources in full; what is no list comes back as it is.

    day: when they were checked, for a source without a day of its own. field, id: where they stand
    and in which entry, for the fault. Raises RegelFout for a wrong code and for a field that a
    source does not have.
    """
    if not isinstance(named, list):
        return named
    return [_written_out(raw, day, file, f"{field}[{at}]", id) for at, raw in enumerate(named)]


def _written_out(raw: Any, day: Any, file: str, field: str, id: str) -> dict[str, Any]:
    named = converted(raw, Vermelding, file, id, field)
    known = load_sources().get(named.bron)
    if known is None:
        raise RegelFout(file, id, field, "rechten.bron", bron=named.bron)
    return {
        **msgspec.to_builtins(known),
        "artikel": named.artikel,
        "lid": named.lid,
        "gecontroleerd": named.gecontroleerd or day,
    }
