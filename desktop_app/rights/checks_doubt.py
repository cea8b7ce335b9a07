"""Facts that are not sure, told apart: every way the facts can be, within what was said.

A vague day stands for its first and its last day; a leave or a loonsanctie without an end for a
short and a long one; a cause that was not told for both. The days on which steps were done go
together: conditions ask for one of them at a time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import timedelta
from itertools import product
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from desktop_app.traject.calendar import ROUGHLY, Dag
from desktop_app.traject.chain import leave_end
from desktop_app.traject.facts import Feiten, Gebeurtenis
from desktop_app.traject.parameters import Parameters

MOST = 5
"""With more doubts the ways are too many to look at: then the facts answer nothing."""
_LONGER_LEAVE = timedelta(weeks=10)
_ELSEWHERE = ("documenten", "gedaan", "gesprekken", "notities", "spoor2", "werkhervatting")
"""Of these no vague day changes an answer, or they are looked at apart."""
_OWN_MOMENT = "eigen"

Path = tuple[str | int, ...]


def ways(feiten: Feiten, parameters: Parameters) -> list[Feiten]:
    """The facts as told, and every other way they can be; empty when there are too many."""
    doubts = [*_vague_days(feiten, ()), *_done(feiten), *_open_ends(feiten, parameters)]
    if len(doubts) > MOST:
        return []
    found = [feiten]
    for choice in product(*(values for _, values in doubts)):
        way: Any = feiten
        for (path, _), value in zip(doubts, choice, strict=True):
            way = _put(way, path, value)
        found.append(way)
    return found if doubts else found[:1]


def _vague_days(value: Any, path: Path) -> Iterator[tuple[Path, tuple[Any, ...]]]:
    """Path of each vague day, with the days it may be."""
    if isinstance(value, Dag):
        if value.vaag:
            yield path, (Dag(value.eerste), Dag(value.laatste))
        return
    if isinstance(value, Gebeurtenis) and value.soort == _OWN_MOMENT:
        return
    for key, child in _parts(value):
        if path or key not in _ELSEWHERE:
            yield from _vague_days(child, (*path, key))


def _parts(value: Any) -> Iterable[tuple[str | int, Any]]:
    """The parts of a group, a list or a map, each with its key; nothing of a plain value."""
    if isinstance(value, Struct):
        return ((name, getattr(value, name)) for name in value.__struct_fields__)
    if isinstance(value, tuple):
        return enumerate(value)
    return value.items() if isinstance(value, dict) else ()


def _done(feiten: Feiten) -> Iterator[tuple[Path, tuple[Any, ...]]]:
    """The days on which steps were done, all early or all late."""
    done = feiten.gedaan
    if any(day.vaag for day in done.values()):
        early = {key: Dag(day.eerste) for key, day in done.items()}
        yield ("gedaan",), (early, {key: Dag(day.laatste) for key, day in done.items()})


def _open_ends(feiten: Feiten, parameters: Parameters) -> Iterator[tuple[Path, tuple[Any, ...]]]:
    """Path of each fact that was left open and is reckoned, with what it may be."""
    for number, leave in enumerate(feiten.verlof):
        if leave.tot_en_met is None:
            end = leave_end(feiten, number, parameters)[0]
            days = (max(leave.van.laatste, end - ROUGHLY), end + _LONGER_LEAVE)
            yield ("verlof", number, "tot_en_met"), tuple(Dag(day) for day in days)
        if leave.zelfde_oorzaak is None:
            yield ("verlof", number, "zelfde_oorzaak"), (True, False)
    sanction = feiten.loonsanctie
    if sanction is not None and sanction.weken is None and sanction.tot_en_met is None:
        longest = parameters.number("loonsanctie_weken")
        yield ("loonsanctie", "weken"), (1, longest)


def _put(value: Any, path: Path, new: Any) -> Any:
    """The value with something else at a path."""
    if not path:
        return new
    head, *rest = path
    if isinstance(value, tuple):
        place = int(head)
        return (*value[:place], _put(value[place], tuple(rest), new), *value[place + 1 :])
    if isinstance(value, dict):
        return {**value, head: _put(value[head], tuple(rest), new)}
    return replace(value, **{str(head): _put(getattr(value, str(head)), tuple(rest), new)})
