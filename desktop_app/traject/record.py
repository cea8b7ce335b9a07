"""How it is recorded that a moment happened: in `gedaan`, or by the fact that says so itself.

Who tells on which day they asked for the WIA has told a fact that terms are reckoned from. So that
fact is set, and not a second one beside it. Everything works on facts as decoded JSON.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from desktop_app.traject.model import Mijlpaal
from desktop_app.traject.rulebook import Regelboek

Recorded = Literal["niet", "zelf", "elders"]
"""Not recorded; recorded for this moment; or it follows from other facts (or from time)."""
Told = Mapping[str, Any]


def can_record(milestone: Mijlpaal, regelboek: Regelboek) -> bool:
    """Whether a person can say that it happened: what time brings by itself happens anyway."""
    return milestone.soort != "gebeurt" and regelboek.knows_milestone(milestone.sleutel)


def how_recorded(told: Told, milestone: Mijlpaal, regelboek: Regelboek) -> Recorded:
    """Where it stands that this moment happened."""
    if _keys_told(told, milestone) or _fact_told(told, milestone, regelboek):
        return "zelf"
    return "elders" if milestone.stand == "gedaan" else "niet"


def recorded_day(told: Told, milestone: Mijlpaal, regelboek: Regelboek) -> str | None:
    """The day as it was told, exact or vague; None when it is not recorded for this moment."""
    for key in _keys_told(told, milestone):
        return str(told["gedaan"][key])
    fact = _fact_told(told, milestone, regelboek)
    return str(told[fact]) if fact is not None else None


def recording(
    told: Told, milestone: Mijlpaal, regelboek: Regelboek, day: str | None
) -> dict[str, Any]:
    """The changes of top-level facts that record a day, or take it back when `day` is None."""
    done = dict(told.get("gedaan") or {})
    for key in _keys_told(told, milestone):
        del done[key]
    fact = _fact(milestone, regelboek)
    changes: dict[str, Any] = {}
    if fact is not None:
        changes[fact] = day
    elif day is not None:
        done[milestone.sleutel] = day
    if done != (told.get("gedaan") or {}):
        changes["gedaan"] = done or None
    return changes


def fields_of(milestone: Mijlpaal, regelboek: Regelboek) -> tuple[str, ...]:
    """The fields that warnings about this record name."""
    fact = _fact(milestone, regelboek)
    return (f"gedaan.{milestone.sleutel}", *([fact] if fact else []))


def _keys_told(told: Told, milestone: Mijlpaal) -> tuple[str, ...]:
    """The keys under which it stands; number 1 may go with or without its number."""
    keys = [milestone.sleutel]
    if milestone.volgnummer is None:
        keys.append(f"{milestone.id}.1")
    elif milestone.volgnummer == 1:
        keys.append(milestone.id)
    done = told.get("gedaan") or {}
    return tuple(key for key in keys if done.get(key) is not None)


def _fact_told(told: Told, milestone: Mijlpaal, regelboek: Regelboek) -> str | None:
    fact = _fact(milestone, regelboek)
    return fact if fact is not None and told.get(fact) is not None else None


def _fact(milestone: Mijlpaal, regelboek: Regelboek) -> str | None:
    """The one day among the facts that says the same as "this happened", if there is one."""
    regel = regelboek.by_id.get(milestone.id)
    return regel.legt_vast if regel is not None and milestone.volgnummer is None else None
