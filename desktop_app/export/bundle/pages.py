"""A page of the bundle until it is written: its parts, and how it is looked at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from desktop_app.export.bundle.writer import numbers

A4 = (595.28, 841.89)
MOST_PAGES = 5_000
"""Of one bundle; what would go over it stays out."""


class Unusable(Exception):
    """A paper that cannot come along; `id` is the sentence that says why."""

    def __init__(self, id: str) -> None:
        super().__init__(id)
        self.id = id


class View(NamedTuple):
    """What is seen of a page: a box in its own units, turned right by so many degrees.

    unit: how many points one unit is.
    """

    left: float
    bottom: float
    right: float
    top: float
    turned: int = 0
    unit: float = 1.0

    @property
    def size(self) -> tuple[float, float]:
        """Width and height as seen, in units of the page."""
        width, height = self.right - self.left, self.top - self.bottom
        return (height, width) if self.turned in (90, 270) else (width, height)

    def matrix(self, x: float, y: float, scale: float) -> bytes:
        """Puts what is drawn upright at `x`, `y` as seen, in units from the lower left corner."""
        cos, sin = {0: (1, 0), 90: (0, 1), 180: (-1, 0), 270: (0, -1)}[self.turned]
        corner = {
            0: (self.left, self.bottom),
            90: (self.right, self.bottom),
            180: (self.right, self.top),
            270: (self.left, self.top),
        }[self.turned]
        along = corner[0] + x * cos - y * sin, corner[1] + x * sin + y * cos
        return numbers(scale * cos, scale * sin, -scale * sin, scale * cos, *along)


@dataclass(slots=True)
class Page:
    """One page, with references to what is written already.

    entries: what stands in its dictionary besides what this program puts there. contents: its own
    drawing. resources: what that draws with, without `xobjects`, which are kept apart.
    """

    view: View
    contents: tuple[bytes, ...]
    entries: Mapping[bytes, bytes] = field(default_factory=dict)
    resources: Mapping[bytes, bytes] = field(default_factory=dict)
    xobjects: Mapping[bytes, bytes] = field(default_factory=dict)


class Stamp(NamedTuple):
    """A page number as a drawing: its reference, and its size in points."""

    drawing: bytes
    width: float
    height: float
