"""What the reader left out of the findings, each with a reason; a setting of the dossier."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Literal, get_args

from msgspec import Struct

if TYPE_CHECKING:
    from desktop_app.gui.desk import Desk

SETTING = "orde_stil"
"""By what is left out (a finding, or one subject of it): the reason, own words and the day."""
Reason = Literal["gedaan", "geldt_niet", "later", "anders"]
LONGEST = 200
"""Signs of the reader's own words."""
MOST = 500


class Silence(Struct, frozen=True):
    """Why, in the reader's words if any, and since when."""

    reden: Reason
    tekst: str = ""
    dag: str = ""


def silences_in(desk: Desk) -> dict[str, Silence]:
    """What is left out, in the order in which that was told; anything odd is not read."""
    kept = desk.case_settings().get(SETTING)
    if not isinstance(kept, dict):
        return {}
    return {str(key): _read(value) for key, value in list(kept.items())[:MOST]}


def silence(desk: Desk, keys: Iterable[str], reason: Reason, own: str, said: str) -> bool:
    """Leave these out from now on. said: the sentence when it is done."""
    told = {"reden": reason, "tekst": own.strip()[:LONGEST], "dag": desk.today.isoformat()}
    return _keep(desk, {**_json(desk), **dict.fromkeys(keys, told)}, said)


def show_again(desk: Desk, key: str, said: str) -> bool:
    """Leave this out no longer."""
    return _keep(desk, {name: told for name, told in _json(desk).items() if name != key}, said)


def _json(desk: Desk) -> dict[str, Any]:
    return {
        key: {"reden": one.reden, "tekst": one.tekst, "dag": one.dag}
        for key, one in silences_in(desk).items()
    }


def _keep(desk: Desk, kept: dict[str, Any], said: str) -> bool:
    return desk.change(lambda session: session.set_setting(SETTING, kept or None), said)


def _read(value: Any) -> Silence:
    told = value if isinstance(value, dict) else {}
    reasons: tuple[Reason, ...] = get_args(Reason)
    return Silence(
        next((reason for reason in reasons if reason == told.get("reden")), "anders"),
        str(told.get("tekst") or "")[:LONGEST],
        str(told.get("dag") or "")[:10],
    )
