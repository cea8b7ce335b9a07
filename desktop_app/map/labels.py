"""Which labels are shown and where: greedy by rank, in rows above and below the lines.

A row (line, side, tier) is a strip of its own, so that labels of different rows never meet and
inside a row only left and right count. Today's pole, the branches and the leaders of higher
tiers take their place in the rows they cross.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from msgspec import Struct

from desktop_app.map.model import Anchor, LineId

Side = Literal["above", "below"]


class Row(NamedTuple):
    """A strip for labels; tier 1 is nearest to its line."""

    line: LineId
    side: Side
    tier: int


class Wish(Struct, frozen=True):
    """A label that wants a place.

    texts: forms of the words with their widths, the fullest first; reach: the stretch that the
    label must touch (its mark, or a section of the line); sides: where it may stand.
    """

    key: str
    line: LineId
    x: float
    reach: tuple[float, float]
    texts: tuple[tuple[tuple[str, str], float], ...]
    rank: int
    sides: tuple[Side, ...]
    leader: bool = True
    must: bool = False


class Placed(Struct, frozen=True):
    """A label with its row and place in it."""

    wish: Wish
    row: Row
    left: float
    width: float
    text: tuple[str, str]
    anchor: Anchor


class Taken(NamedTuple):
    """A stretch of a row that is in use; a soft one may be covered by a label that must show."""

    left: float
    right: float
    soft: bool = False


class LabelRows:
    """The rows while they are being filled."""

    def __init__(
        self, bounds: tuple[float, float], pad: float, tiers: dict[tuple[LineId, Side], int]
    ) -> None:
        self._bounds = bounds
        self._pad = pad
        self._tiers = tiers
        self._taken: dict[Row, list[Taken]] = {}

    def block(
        self, line: LineId, side: Side, left: float, right: float, *, soft: bool = False
    ) -> None:
        """Keep a stretch free in all rows of one side of a line."""
        for tier in range(1, self._tiers.get((line, side), 0) + 1):
            self._taken.setdefault(Row(line, side, tier), []).append(Taken(left, right, soft))

    def place(self, wish: Wish) -> Placed | None:
        """The best free place for a label, or None when it must be hidden."""
        best = self._best(wish, firm_only=False)
        if best is None and wish.must:
            best = self._best(wish, firm_only=True)
        if best is not None:
            self._take(best)
        return best

    def _best(self, wish: Wish, *, firm_only: bool) -> Placed | None:
        best: tuple[float, Placed] | None = None
        for number, side in enumerate(wish.sides):
            for tier in range(1, self._tiers.get((wish.line, side), 0) + 1):
                if not wish.must and tier > _tiers_for(wish.rank):
                    break
                row = Row(wish.line, side, tier)
                if wish.leader and not self._leader_free(row, wish.x):
                    break
                for form, (text, width) in enumerate(wish.texts):
                    left = self._free_left(row, wish, width, firm_only=firm_only)
                    if left is None:
                        continue
                    slide = abs(left + width / 2 - wish.x)
                    cost = 1000.0 * (tier - 1) + 150.0 * form + 40.0 * number + slide
                    if best is None or cost < best[0]:
                        placed = Placed(wish, row, left, width, text, _anchor(left, width, wish.x))
                        best = (cost, placed)
        return best[1] if best is not None else None

    def _take(self, placed: Placed) -> None:
        row = placed.row
        self._taken.setdefault(row, []).append(Taken(placed.left, placed.left + placed.width))
        if placed.wish.leader:
            x = placed.wish.x
            for tier in range(1, row.tier + 1):
                self._taken.setdefault(row._replace(tier=tier), []).append(Taken(x, x))

    def _leader_free(self, row: Row, x: float) -> bool:
        """True when a leader to this row crosses no label on its way."""
        return all(
            x + self._pad <= taken.left or x - self._pad >= taken.right
            for tier in range(1, row.tier)
            for taken in self._taken.get(row._replace(tier=tier), ())
        )

    def _free_left(self, row: Row, wish: Wish, width: float, *, firm_only: bool) -> float | None:
        """The free place nearest to centred that still touches the label's reach."""
        pad = self._pad
        taken = [item for item in self._taken.get(row, []) if not (firm_only and item.soft)]
        low = max(self._bounds[0], wish.reach[0] - width)
        high = min(self._bounds[1] - width, wish.reach[1])
        if low > high:
            return None
        centred = min(max(wish.x - width / 2, low), high)
        spots = [centred, low, high]
        spots += [item.right + pad for item in taken] + [item.left - pad - width for item in taken]

        def free(left: float) -> bool:
            return low <= left <= high and all(
                left >= item.right + pad - 1e-6 or left + width <= item.left - pad + 1e-6
                for item in taken
            )

        return min(filter(free, spots), key=lambda left: abs(left - centred), default=None)


def _tiers_for(rank: int) -> int:
    """How far from its line a label may stand: only the important ones go further out."""
    return 3 if rank <= 1 else 2 if rank <= 5 else 1


def _anchor(left: float, width: float, x: float) -> Anchor:
    slide = left + width / 2 - x
    if abs(slide) < 1:
        return "middle"
    return "start" if slide > 0 else "end"
