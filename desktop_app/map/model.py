"""What a laid-out map consists of: places, words and colour roles; no Qt, no colours.

Lengths are in the unit of the given width (pixels in the window, points in the PDF); y grows
downwards. A role is a key of the theme tokens in `resources/themes`.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Literal, NamedTuple, Protocol, TypeVar

from msgspec import Struct

K = TypeVar("K")
LineId = Literal["spoor1", "spoor2", "uwv", "eigen"]
Style = Literal["travelled", "ahead", "dashed", "extension", "paused", "span"]
Mark = Literal["done", "open", "passed_own", "passed_other", "lapsed", "own_past", "own_ahead"]
Anchor = Literal["start", "middle", "end"]


class Measure(Protocol):
    """Width of a text in a size, bold or not."""

    def __call__(self, text: str, size: float, *, bold: bool = False) -> float:
        """The width, in the unit of the map."""
        ...


class Rect(NamedTuple):
    """A rectangle; edges that only touch do not meet."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.y + self.height

    def meets(self, other: Rect) -> bool:
        """True when the two share an area."""
        return (
            self.x < other.right
            and other.x < self.right
            and self.y < other.bottom
            and other.y < self.bottom
        )

    def holds(self, x: float, y: float) -> bool:
        """True when the point lies inside."""
        return self.x <= x <= self.right and self.y <= y <= self.bottom


class View(Struct, frozen=True):
    """The days that the map shows, both ends inside."""

    first: date
    last: date


class TextLine(Struct, frozen=True):
    """One line of text; `x` is its left, middle or right by `anchor`."""

    text: str
    x: float
    baseline: float
    size: float
    role: str
    anchor: Anchor = "start"
    bold: bool = False


class Segment(Struct, frozen=True):
    """A straight stretch of a line.

    travelled: filled rail; ahead: hollow rail; dashed: may start here; extension: hollow rail
    with ties, beyond the waiting time; paused: thin, these days do not count; span: a moment of
    the reader's own that lasts.
    filled_to: where the filled part of an extension ends, when today lies on or after it.
    cut_left, cut_right: it goes on outside the view.
    """

    line: LineId
    style: Style
    x0: float
    x1: float
    y: float
    role: str
    filled_to: float | None = None
    cut_left: bool = False
    cut_right: bool = False


class Curve(Struct, frozen=True):
    """The branch from spoor 1 to spoor 2 as one cubic: start, two controls, end."""

    line: LineId
    style: Style
    points: tuple[
        tuple[float, float], tuple[float, float], tuple[float, float], tuple[float, float]
    ]
    role: str


class Station(Struct, frozen=True):
    """A moment on a line. `stem` is the line's y when it is stacked above its line.

    members: keys of all own moments that this mark stands for, when it is more than one.
    """

    key: str
    line: LineId
    x: float
    y: float
    radius: float
    mark: Mark
    small: bool
    vague: bool
    selected: bool
    role: str
    target: Rect
    name: str
    day: date
    day_text: str
    spoken: str
    stem: float | None = None
    members: tuple[str, ...] = ()


class Label(Struct, frozen=True):
    """The words of a station, with a thin leader where they stand away from it."""

    key: str
    rect: Rect
    lines: tuple[TextLine, ...]
    leader: tuple[float, float, float] | None
    """x, y at the mark, y at the label."""
    selected: bool


class Band(Struct, frozen=True):
    """A period under the lines; `cut_*`: it goes on outside the view."""

    key: str
    rect: Rect
    role: str
    soft_role: str
    cut_left: bool
    cut_right: bool
    vague: bool
    selected: bool
    text: TextLine | None
    name: str
    spoken: str


class TodayFlag(Struct, frozen=True):
    """Where the reader is: the flag and its pole; no pole when today lies outside the view."""

    x: float
    rect: Rect
    text: TextLine
    pole: tuple[float, float] | None
    """Upper and lower y."""


class Tick(Struct, frozen=True):
    """A mark on the scale above the lines; `grid` months draw a faint line down."""

    kind: Literal["week", "month"]
    x: float
    text: TextLine | None
    rect: Rect | None
    grid: tuple[float, float] | None


class Room(Struct, frozen=True):
    """How many strips of each kind are in use, so that a next layout can keep the same rows.

    tiers: rows of labels by line and side; up, down: stacked marks by line; bands: rows of bands;
    raised: those that have words above them.
    """

    tiers: dict[tuple[str, str], int] = {}
    up: dict[str, int] = {}
    down: dict[str, int] = {}
    bands: int = 0
    raised: int = 0

    def with_(self, other: Room) -> Room:
        """Room for both."""
        return Room(
            _most(self.tiers, other.tiers),
            _most(self.up, other.up),
            _most(self.down, other.down),
            max(self.bands, other.bands),
            max(self.raised, other.raised),
        )


def _most(one: dict[K, int], other: dict[K, int]) -> dict[K, int]:
    return {key: max(one.get(key, 0), other.get(key, 0)) for key in one | other}


class MapLayout(Struct, frozen=True):
    """The whole map, ready to be painted in this order."""

    width: float
    height: float
    text_scale: float
    view: View
    rail: float
    """Thickness of a line."""
    ticks: tuple[Tick, ...]
    names: tuple[TextLine, ...]
    segments: tuple[Segment, ...]
    curves: tuple[Curve, ...]
    bands: tuple[Band, ...]
    stations: tuple[Station, ...]
    labels: tuple[Label, ...]
    flag: TodayFlag
    days: tuple[float, float]
    """Left of the first day and right of the last."""
    room: Room = Room()

    @property
    def day_width(self) -> float:
        """Width of one day."""
        return (self.days[1] - self.days[0]) / ((self.view.last - self.view.first).days + 1)

    def day_at(self, x: float) -> date:
        """The day at a place, kept inside the view."""
        days = int((x - self.days[0]) // self.day_width)
        last = (self.view.last - self.view.first).days
        return self.view.first + timedelta(days=min(max(days, 0), last))

    def station(self, key: str) -> Station | None:
        """The station of a moment, also of one that shares its mark; None outside the view."""
        return next(
            (item for item in self.stations if item.key == key or key in item.members), None
        )

    def band(self, key: str) -> Band | None:
        """The band of a period, if it is on the map."""
        return next((band for band in self.bands if band.key == key), None)

    def at(self, x: float, y: float) -> str | None:
        """Key of what lies under a point: the nearest mark, else a label, else a band."""
        hits = [station for station in self.stations if station.target.holds(x, y)]
        if hits:
            return min(hits, key=lambda hit: (hit.x - x) ** 2 + (hit.y - y) ** 2).key
        for label in self.labels:
            if label.rect.holds(x, y) and self.station(label.key):
                return label.key
        return next((band.key for band in self.bands if band.rect.holds(x, y)), None)
