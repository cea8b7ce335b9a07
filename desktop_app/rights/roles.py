"""Who is who around a sick employee: what they do, see, pay and decide."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from typing import Literal

from msgspec import Struct

from desktop_app.rights.lists import list_path, read_list, refuse_doubles
from desktop_app.traject.model import Bron

FILE = "rollen.json"


class Rol(Struct, frozen=True, forbid_unknown_fields=True):
    """One role.

    doet, doet_niet: what the law or practice asks of it, and what it keeps away from.
    ziet: what it may see of you. betaalt: what it pays, or who pays for it; None when not known.
    beslist: what it decides; None is nothing. klacht: where to go with a complaint.
    """

    id: str
    naam: str
    doet: tuple[str, ...]
    doet_niet: tuple[str, ...]
    ziet: tuple[str, ...]
    betaalt: str | None
    beslist: str | None
    klacht: str
    bronnen: tuple[Bron, ...]
    gecontroleerd: date


class Rollen(Struct, frozen=True, forbid_unknown_fields=True):
    """The file of roles, in the order of showing."""

    schema: Literal[1]
    rollen: tuple[Rol, ...]


def load_roles(folder: Path | None = None) -> tuple[Rol, ...]:
    """All roles, in the order of showing. Raises RegelFout."""
    return _roles(list_path(FILE, folder))


def load_role(id: str) -> Rol:
    """The role with this id. Raises KeyError when there is none, RegelFout for a wrong file."""
    return {role.id: role for role in load_roles()}[id]


def who_pays() -> tuple[tuple[Rol, str], ...]:
    """Every role about which we know who pays, with the sentence. Raises RegelFout."""
    return tuple((role, role.betaalt) for role in load_roles() if role.betaalt)


def who_decides() -> tuple[tuple[Rol, str], ...]:
    """Every role that decides something, with the sentence. Raises RegelFout."""
    return tuple((role, role.beslist) for role in load_roles() if role.beslist)


def who_sees() -> tuple[tuple[Rol, tuple[str, ...]], ...]:
    """Every role with what it may see of you. Raises RegelFout."""
    return tuple((role, role.ziet) for role in load_roles())


@cache
def _roles(path: Path) -> tuple[Rol, ...]:
    roles = read_list(path, Rollen).rollen
    refuse_doubles(roles, path.name)
    return roles
