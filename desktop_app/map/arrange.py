"""Marks of one line side by side: moved a little, else stacked, so that none hides another."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from msgspec import Struct

from desktop_app.map.moments import Moment

MOST_SHIFT = 0.8
"""Largest shift along the line, in spacings; beyond it a mark is stacked."""


class Spot(NamedTuple):
    """Place of a mark; level 0 is on the line, 1 the first stack above it, -1 below it."""

    x: float
    level: int


class Ground(Struct, frozen=True):
    """Where marks of one line may stand.

    first_stack: 1 to stack above first, -1 below first; blocked: stretches where nothing may be
    stacked below the line, because a branch runs there.
    """

    spacing: float
    bounds: tuple[float, float]
    today: float
    first_stack: int
    blocked: tuple[tuple[float, float], ...]


def arrange(moments: list[Moment], places: dict[str, float], ground: Ground) -> dict[str, Spot]:
    """Place and level of every mark of one line, by key.

    The most important keep their true place. No mark is moved across today.
    """
    taken: dict[int, list[float]] = {}
    spots: dict[str, Spot] = {}
    for moment in sorted(moments, key=lambda item: (item.small, item.rank, item.day, item.key)):
        true = min(max(places[moment.key], ground.bounds[0]), ground.bounds[1])
        for level in _levels(ground.first_stack):
            x = _nearest_free(true, level, taken.get(level, []), ground)
            if x is not None:
                taken.setdefault(level, []).append(x)
                spots[moment.key] = Spot(x, level)
                break
    return spots


def _levels(first_stack: int) -> Iterator[int]:
    """0, 1, -1, 2, -2 … without end, or with the sides exchanged."""
    yield 0
    height = 1
    while True:
        yield first_stack * height
        yield -first_stack * height
        height += 1


def _nearest_free(true: float, level: int, taken: list[float], ground: Ground) -> float | None:
    spacing = ground.spacing

    def fits(x: float) -> bool:
        same_side = (x - ground.today) * (true - ground.today) >= 0
        clear = level >= 0 or all(
            x + spacing / 2 <= left or x - spacing / 2 >= right for left, right in ground.blocked
        )
        return (
            clear
            and ground.bounds[0] <= x <= ground.bounds[1]
            and (same_side or x == true)
            and all(abs(x - other) >= spacing - 1e-6 for other in taken)
        )

    candidates = [true, *(other + side * spacing for other in taken for side in (-1, 1))]
    near = [x for x in candidates if abs(x - true) <= MOST_SHIFT * spacing]
    return min(filter(fits, near), key=lambda x: abs(x - true), default=None)
