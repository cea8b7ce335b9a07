"""Plans that are not law yet. Nothing is ever reckoned with them."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from typing import Literal

from msgspec import Struct

from desktop_app.rights.lists import list_path, read_list, refuse_doubles
from desktop_app.rights.model import Vertrouwen
from desktop_app.traject.model import Bron

FILE = "plannen.json"


class Plan(Struct, frozen=True, forbid_unknown_fields=True):
    """One plan.

    plan: what it is about, and that it is no law. stand: how far it is, as far as known.
    voor_jou: what holds until then. artikelen: ids of the pages that it would change.
    """

    id: str
    titel: str
    plan: str
    stand: str
    voor_jou: str
    artikelen: tuple[str, ...]
    vertrouwen: Vertrouwen
    bronnen: tuple[Bron, ...]
    gecontroleerd: date


class Plannen(Struct, frozen=True, forbid_unknown_fields=True):
    """The file of plans, in the order of showing."""

    schema: Literal[1]
    plannen: tuple[Plan, ...]


def load_plans(folder: Path | None = None) -> tuple[Plan, ...]:
    """All plans, in the order of showing. Raises RegelFout."""
    return _plans(list_path(FILE, folder))


def plans_for(page: str) -> tuple[Plan, ...]:
    """The plans that would change what the page with this id says. Raises RegelFout."""
    return tuple(plan for plan in load_plans() if page in plan.artikelen)


@cache
def _plans(path: Path) -> tuple[Plan, ...]:
    plans = read_list(path, Plannen).plannen
    refuse_doubles(plans, path.name)
    return plans
