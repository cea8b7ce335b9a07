"""Which pages fit now: the moments of a page against the facts and the timeline of one person."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

import msgspec

from desktop_app.rights.model import Pagina, Wanneer
from desktop_app.rights.themes import in_order
from desktop_app.traject.calendar import Dag
from desktop_app.traject.facts import Feiten, employment_end
from desktop_app.traject.model import Mijlpaal, Periode, Traject

_PASSED, _NEAR, _NO_MOMENT = range(3)


def offered(pages: Iterable[Pagina], feiten: Feiten, traject: Traject) -> tuple[Pagina, ...]:
    """The pages of which a moment holds now, the most important first.

    The heaviest first; of equal weight one with a moment that has passed before one with a moment
    that comes near, and those before others; then in the order of the themes. A page that is not
    valid today is left out.
    """
    found = [
        (-page.kop.gewicht, min(ranks), page)
        for page in in_order(pages)
        if is_valid(page, traject.vandaag) and (ranks := _ranks(page, feiten, traject))
    ]
    return tuple(page for _, _, page in sorted(found, key=lambda entry: entry[:2]))


def holds(moment: Wanneer, feiten: Feiten, traject: Traject) -> bool:
    """True when every condition that the moment names is met; of a list one is enough.

    What is not known is not met. A day that is only roughly known counts as it stands.
    """
    contract = feiten.contract.soort if feiten.contract is not None else None
    told = {event.soort for event in feiten.gebeurtenissen}
    running = {period.id for period in traject.perioden if runs(period, traject.vandaag)}
    week, current = moment.week, traject.ziekteweek
    return (
        (week is None or (current is not None and week[0] <= current <= week[1]))
        and (not moment.fase or traject.fase in moment.fase)
        and (not moment.contract or contract in moment.contract)
        and (not moment.mijlpaal or _rank(moment, traject) is not None)
        and (not moment.periode or not running.isdisjoint(moment.periode))
        and running.isdisjoint(moment.geen_periode)
        and (not moment.gebeurtenis or not told.isdisjoint(moment.gebeurtenis))
        and (not moment.feit or any(is_told(feiten, path) for path in moment.feit))
        and (
            not moment.toekomst or any(_is_ahead(feiten, path, traject) for path in moment.toekomst)
        )
        and (moment.in_dienst is None or moment.in_dienst == is_employed(feiten, traject.vandaag))
        and (moment.aow_binnen is None or _aow_is_near(traject, moment.aow_binnen))
    )


def is_urgent(moment: Wanneer, traject: Traject) -> bool:
    """True when a milestone that the moment names has passed, and doing it still has a use."""
    return _rank(moment, traject) == _PASSED


def is_employed(feiten: Feiten, day: date) -> bool:
    """Whether there is an employment on a day: its last day, as the engine reckons, is not over.

    A day that is only roughly known counts as it stands; without one the employment goes on.
    """
    end = employment_end(feiten)
    return end is None or day <= end.datum


def runs(period: Periode, day: date) -> bool:
    """True when a day falls in the period; without a last day it goes on."""
    return period.van <= day <= (period.tot_en_met or date.max)


def is_valid(page: Pagina, day: date) -> bool:
    """True when the page holds on that day."""
    return page.kop.geldig_vanaf <= day <= (page.kop.geldig_tot_en_met or date.max)


def is_told(feiten: Feiten, path: str) -> bool:
    """True when the fact at this path is filled in, and not "no" or empty.

    The last part may be a word that the fact has: `vangnet.no_risk`, `wia_te_laat_door.werkgever`.
    """
    value: Any = feiten
    for part in path.split("."):
        if isinstance(value, msgspec.Struct):
            value = getattr(value, part, None)
        elif isinstance(value, (tuple, dict)):
            value = part in value
        else:
            value = value == part
    return value is not None and value is not False and value not in ((), {}, "")


def is_fact(path: str) -> bool:
    """True when the facts have a place with this path."""
    return bool(_kinds_at(path))


def is_day(path: str) -> bool:
    """True when the facts have a day at this path."""
    options = [option for kind in _kinds_at(path) for option in getattr(kind, "types", (kind,))]
    return any(getattr(option, "cls", None) is Dag for option in options)


def _kinds_at(path: str) -> tuple[Any, ...]:
    kinds: tuple[Any, ...] = (msgspec.inspect.type_info(Feiten),)
    for part in path.split("."):
        kinds = tuple(below for kind in kinds for below in _below(kind, part))
    return kinds


def _is_ahead(feiten: Feiten, path: str, traject: Traject) -> bool:
    value: Any = feiten
    for part in path.split("."):
        value = getattr(value, part, None)
    return isinstance(value, Dag) and value.datum >= traject.vandaag


def _aow_is_near(traject: Traject, days: int) -> bool:
    return traject.aow_datum is not None and (traject.aow_datum - traject.vandaag).days <= days


def _ranks(page: Pagina, feiten: Feiten, traject: Traject) -> list[int]:
    """How urgent each moment of a page that holds is."""
    ranks = []
    for moment in page.kop.nu:
        if holds(moment, feiten, traject):
            rank = _rank(moment, traject)
            ranks.append(_NO_MOMENT if rank is None else rank)
    return ranks


def _rank(moment: Wanneer, traject: Traject) -> int | None:
    """How urgent the milestones of a moment are; None when none of them comes near or is late."""
    ranks = [
        _PASSED if milestone.stand == "verstreken" else _NEAR
        for milestone in traject.mijlpalen
        if milestone.id in moment.mijlpaal and _asks(milestone)
    ]
    return min(ranks, default=None)


def _asks(milestone: Mijlpaal) -> bool:
    """True when it comes near, or has passed undone and doing it still has a use."""
    return milestone.stand in {"binnenkort", "verstreken"} and not milestone.achterhaald


def _below(kind: Any, part: str) -> Iterable[Any]:
    """The types of a place below a type: a field, or a word that a list or a choice has."""
    for option in getattr(kind, "types", (kind,)):
        if isinstance(option, msgspec.inspect.StructType):
            yield from (field.type for field in option.fields if field.name == part)
            continue
        words = getattr(getattr(option, "item_type", option), "values", ())
        if part in words:
            yield msgspec.inspect.BoolType()
