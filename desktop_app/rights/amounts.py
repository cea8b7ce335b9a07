"""Amounts of the law by date. What is not known stays unknown: it has a sentence, no value."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from typing import Literal

from msgspec import Struct

from desktop_app.rights.lists import list_path, read_list, refuse_doubles
from desktop_app.rights.model import Vertrouwen
from desktop_app.text.message import Message
from desktop_app.traject.errors import RegelFout
from desktop_app.traject.model import Bron

FILE = "bedragen.json"

Eenheid = Literal["cent", "procent", "weken", "maanden", "tekst"]
"""What the number of a value counts; a `tekst` is said as it stands."""


class Waarde(Struct, frozen=True, forbid_unknown_fields=True):
    """What holds from a day on, until the next value. waarde: None is not known."""

    vanaf: date
    waarde: int | str | None
    bronnen: tuple[Bron, ...]
    vertrouwen: Vertrouwen


class Bedrag(Struct, frozen=True, forbid_unknown_fields=True):
    """One amount through the years. onbekend: said where no value is known."""

    id: str
    naam: str
    eenheid: Eenheid
    waarden: tuple[Waarde, ...]
    onbekend: str
    gecontroleerd: date


class Bedragen(Struct, frozen=True, forbid_unknown_fields=True):
    """The file of amounts."""

    schema: Literal[1]
    bedragen: tuple[Bedrag, ...]


class GeldigBedrag(Struct, frozen=True):
    """What holds on a day: the value as readers see it, since when, and who says so."""

    tekst: str
    vanaf: date
    bronnen: tuple[Bron, ...]
    vertrouwen: Vertrouwen
    gecontroleerd: date


def load_amounts(folder: Path | None = None) -> tuple[Bedrag, ...]:
    """All amounts. Raises RegelFout, also for days out of order and a value of the wrong kind."""
    return _amounts(list_path(FILE, folder))


def load_amount(id: str) -> Bedrag:
    """The amount with this id. Raises KeyError when there is none, RegelFout for a wrong file."""
    return {amount.id: amount for amount in load_amounts()}[id]


def amount_on(id: str, day: date) -> GeldigBedrag | None:
    """What holds on a day, or None when that is not known; `onbekend` of the amount says so.

    Raises KeyError for an id that there is not, RegelFout for a wrong file.
    """
    return value_on(load_amount(id), day)


def value_on(amount: Bedrag, day: date) -> GeldigBedrag | None:
    """What holds of an amount on a day, or None when that is not known."""
    value = next((value for value in reversed(amount.waarden) if value.vanaf <= day), None)
    if value is None or value.waarde is None:
        return None
    return GeldigBedrag(
        tekst=_told(value.waarde, amount.eenheid),
        vanaf=value.vanaf,
        bronnen=value.bronnen,
        vertrouwen=value.vertrouwen,
        gecontroleerd=amount.gecontroleerd,
    )


@cache
def _amounts(path: Path) -> tuple[Bedrag, ...]:
    amounts = read_list(path, Bedragen).bedragen
    refuse_doubles(amounts, path.name)
    for at, amount in enumerate(amounts):
        _refuse_unsound(amount, path.name, f"bedragen[{at}]")
    return amounts


def _refuse_unsound(amount: Bedrag, file: str, place: str) -> None:
    """Raises RegelFout for days out of order and for a value that its unit cannot have."""
    if not amount.waarden:
        raise RegelFout(file, amount.id, f"{place}.waarden", "rechten.geen_waarde")
    for at, value in enumerate(amount.waarden):
        field = f"{place}.waarden[{at}]"
        if at and value.vanaf <= amount.waarden[at - 1].vanaf:
            raise RegelFout(file, amount.id, f"{field}.vanaf", "regel.dagen")
        wanted = str if amount.eenheid == "tekst" else int
        if value.waarde is not None and not isinstance(value.waarde, wanted):
            id = "feiten.soort.tekst" if wanted is str else "feiten.soort.getal"
            told = Message(id, {"veld": f"{field}.waarde"})
            raise RegelFout(file, amount.id, f"{field}.waarde", "regel.vorm", fout=told)


def _told(value: int | str, unit: Eenheid) -> str:
    """A value as readers see it: `€ 14,99`, `€ 102.000`, `50 procent`."""
    if isinstance(value, str):
        return value
    if unit != "cent":
        return f"{value} {unit}"
    euros, cents = divmod(value, 100)
    whole = f"{euros:,}".replace(",", ".")
    return f"€ {whole},{cents:02}" if cents else f"€ {whole}"
