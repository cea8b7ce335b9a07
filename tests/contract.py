"""Checks a timeline against the JSON contract: every key there, every type and word right.

Source: architecture.md, "`tijdlijn --json` (schema 1)" and "Exact meaning". Keys may be added
within schema 1, so unknown ones pass.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

Check = Callable[[Any], bool]

ACTORS = [
    "jij",
    "werkgever",
    "bedrijfsarts",
    "casemanager",
    "arbeidsdeskundige",
    "bureau",
    "uwv",
    "eigenrisicodrager",
    "kantonrechter",
]
PHASES = [
    "nog_niet_ziek",
    "eerste_weken",
    "eerste_jaar",
    "eerstejaarsevaluatie",
    "tweede_jaar",
    "naar_wia",
    "loonsanctie",
    "na_104_weken",
    "hersteld",
]
STANDS = ("gedaan", "open", "binnenkort", "verstreken", "vervallen")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_ID = re.compile(r"[a-z0-9_]+")


def is_day(value: Any) -> bool:
    """A day of the contract."""
    return isinstance(value, str) and bool(_DAY.fullmatch(value))


def is_text(value: Any) -> bool:
    """A sentence or name, with nothing left to fill in."""
    return isinstance(value, str) and bool(value.strip()) and "{" not in value


def is_id(value: Any) -> bool:
    """A slug."""
    return isinstance(value, str) and bool(_ID.fullmatch(value))


def is_flag(value: Any) -> bool:
    """True or false, never 0 or 1."""
    return isinstance(value, bool)


def is_number(value: Any) -> bool:
    """A whole number, never a flag."""
    return isinstance(value, int) and not isinstance(value, bool)


def one_of(*words: str) -> Check:
    """One of these words."""
    return lambda value: isinstance(value, str) and value in words


def maybe(check: Check) -> Check:
    """Null, or what the check wants."""
    return lambda value: value is None or check(value)


def list_of(check: Check) -> Check:
    """A list of such things."""
    return lambda value: isinstance(value, list) and all(check(entry) for entry in value)


class Shape:
    """An object with these keys; `faults` names the paths that are wrong."""

    def __init__(self, **keys: Check | Shape | list[Shape]) -> None:
        self.keys = keys

    def faults(self, value: Any, path: str) -> Iterator[str]:
        """Paths of missing or wrong keys."""
        if not isinstance(value, dict):
            yield path
            return
        for key, check in self.keys.items():
            place = f"{path}.{key}"
            if key not in value:
                yield f"{place} ontbreekt"
            elif isinstance(check, Shape):
                yield from check.faults(value[key], place)
            elif isinstance(check, list):
                yield from _list_faults(check[0], value[key], place)
            elif not check(value[key]):
                yield f"{place} = {value[key]!r}"


def _list_faults(shape: Shape, value: Any, path: str) -> Iterator[str]:
    if not isinstance(value, list):
        yield path
        return
    for index, entry in enumerate(value):
        yield from shape.faults(entry, f"{path}[{index}]")


SPAN = Shape(van=maybe(is_day), tot_en_met=maybe(is_day))
STEP_OF_DERIVATION = Shape(tekst=is_text, datum=maybe(is_day))
SOURCE = Shape(
    soort=one_of("wet", "regeling", "beleid", "praktijk", "rechtspraak"),
    wet=is_text,
    artikel=maybe(is_text),
    lid=maybe(is_text),
    bwb=maybe(is_text),
    link=maybe(is_text),
    geldig_vanaf=maybe(is_day),
    gecontroleerd=maybe(is_day),
)
MILESTONE = Shape(
    id=is_id,
    volgnummer=maybe(is_number),
    naam=is_text,
    wie=list_of(one_of(*ACTORS)),
    laag=one_of("wet", "uwv", "tip"),
    soort=one_of("moet", "mag", "verwacht", "gebeurt"),
    vanaf=maybe(is_day),
    uiterlijk=maybe(is_day),
    wettelijk_uiterlijk=maybe(is_day),
    advies=maybe(is_day),
    verwacht=SPAN,
    volgens_brief=maybe(is_day),
    vaag=is_flag,
    stand=one_of(*STANDS),
    gedaan_op=maybe(is_day),
    aan_zet=maybe(one_of(*ACTORS)),
    herleiding=[STEP_OF_DERIVATION],
    bronnen=[SOURCE],
)
PERIOD = Shape(
    id=is_id,
    van=is_day,
    tot_en_met=maybe(is_day),
    volgnummer=maybe(is_number),
    vaag=is_flag,
    voorwaarden=list_of(is_text),
    herleiding=[STEP_OF_DERIVATION],
    bronnen=[SOURCE],
)
DOCUMENT = Shape(
    id=lambda value: isinstance(value, str) and bool(re.fullmatch(r"D\d\d", value)),
    naam=is_text,
    stand=one_of("heb", "gevraagd", "geweigerd", "nvt", "ontbreekt", "nog_niet"),
    sinds=maybe(is_day),
    wie=list_of(is_id),
    medisch=one_of("nee", "functioneel", "ja"),
    voor_wia=is_flag,
)
STEP = Shape(
    id=lambda value: isinstance(value, str) and bool(re.fullmatch(r"[a-z0-9_]+(\.\d+)?", value)),
    tekst=is_text,
    wie=one_of(*ACTORS),
    uiterlijk=maybe(is_day),
    vaag=is_flag,
)
TIMELINE = Shape(
    schema=lambda value: value == 1 and is_number(value),
    vandaag=is_day,
    ziekteweek=maybe(lambda value: is_number(value) and value >= 1),
    fase=one_of(*PHASES),
    aow_datum=maybe(is_day),
    reeks=Shape(eerste_dag=is_day, vaag=is_flag, perioden=[SPAN], herleiding=[STEP_OF_DERIVATION]),
    wachttijd=Shape(
        eerste_dag=is_day,
        laatste_dag=is_day,
        eerste_wia_dag=is_day,
        dagen_niet_meegeteld=lambda value: is_number(value) and value >= 0,
        vervuld=is_flag,
        vaag=is_flag,
    ),
    mijlpalen=[MILESTONE],
    perioden=[PERIOD],
    documenten=[DOCUMENT],
    volgende_stappen=[STEP],
    anderen_aan_zet=[STEP],
    niet_berekend=[
        Shape(
            id=is_id,
            reden=is_text,
            vraag_na_bij=one_of("uwv", "werkgever", "bedrijfsarts", "vakbond"),
        )
    ],
    waarschuwingen=[Shape(veld=is_text, tekst=is_text)],
)


def faults(data: Any) -> list[str]:
    """Everything in a timeline that is not as the contract says."""
    return list(TIMELINE.faults(data, "$"))
