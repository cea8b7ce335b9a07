"""Goes through the data of a guide: what a reader sees of it, and what it refers to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec import Struct
from msgspec.structs import asdict, fields

from desktop_app.rights.guides.conditions import Voorwaarde, parts_of
from desktop_app.traject.model import Bron

_TEXTS = (
    "bewaar betekent boodschappen daarna doe doel doet eerlijk elders goed kort let_op naam"
    " neem_mee niet niet_doen op_papier schrijf_op stappen tekst tijdens uitleg valkuilen verwacht"
    " vooraf vraag waarom wanneer wat weet_niet wel werkgever_niet weten zin zin_meer zonder zwaar"
)
TEXTS = frozenset(_TEXTS.split())
"""Fields whose text a reader sees; every other text is a word of ours."""

KINDS = {
    "artikelen": "artikel",
    "dringend": "artikel",
    "brief": "brief",
    "brieven": "brief",
    "document": "papier",
    "documenten": "papier",
    "dekt_papieren": "papier",
    "papier": "papier",
    "papier_er": "papier",
    "papier_ontbreekt": "papier",
    "gesprek": "gesprek",
    "gesprekken": "gesprek",
    "gesprek_geweest": "gesprek",
    "geen_visie": "gesprek",
    "hulp": "hulp",
    "mijlpaal": "mijlpaal",
    "mijlpalen": "mijlpaal",
    "dekt_mijlpalen": "mijlpaal",
    "mijlpaal_geldt": "mijlpaal",
    "mijlpaal_gedaan": "mijlpaal",
    "mijlpaal_op_tijd": "mijlpaal",
    "mijlpaal_voorbij": "mijlpaal",
    "activiteit": "onderdeel",
    "onderdelen": "onderdeel",
    "periode": "periode",
    "gebeurtenis": "gebeurtenis",
    "fase": "fase",
}
"""What the fields that refer to something refer to."""


def texts_in(value: Any, place: str = "", *, read: bool = False) -> Iterator[tuple[str, str]]:
    """Every text that a reader sees, with its place."""
    if isinstance(value, str):
        if read and value:
            yield place, value
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from texts_in(part, f"{place}.{key}", read=read)
    elif isinstance(value, tuple):
        for at, part in enumerate(value):
            yield from texts_in(part, f"{place}[{at}]", read=read)
    elif isinstance(value, Struct) and not isinstance(value, Bron | Voorwaarde):
        for name in value.__struct_fields__:
            yield from texts_in(getattr(value, name), f"{place}.{name}", read=name in TEXTS)


def refers(value: Any, place: str = "", kind: str = "") -> Iterator[tuple[str, str, str]]:
    """Every reference: its place, what it refers to, and the id."""
    if isinstance(value, str):
        if kind:
            yield place, kind, value
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from refers(part, f"{place}.{key}")
    elif isinstance(value, tuple):
        for at, part in enumerate(value):
            yield from refers(part, f"{place}[{at}]", kind)
    elif isinstance(value, Struct) and not isinstance(value, Bron):
        for name, part in asdict(value).items():
            below = _talks(value, name) or KINDS.get(name, "")
            yield from refers(part, f"{place}.{name}", below)


def conditions_in(value: Any) -> Iterator[Voorwaarde]:
    """Every condition, with those inside it."""
    if isinstance(value, Voorwaarde):
        yield from parts_of(value)
    elif isinstance(value, tuple):
        for part in value:
            yield from conditions_in(part)
    elif isinstance(value, Struct):
        for field in fields(value):
            yield from conditions_in(getattr(value, field.name))


def _talks(value: Struct, name: str) -> str:
    """`soort` names kinds of conversation where it stands in a condition about those."""
    return "gesprek" if type(value).__name__ == "GesprekDagen" and name == "soort" else ""
