"""Which colours really meet on the screen: every role gets a colour of its own and is looked up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from itertools import groupby

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from tests.gui.test_theme_contrast import COLORS, PAIRS

BLEND = 3
"""So many mixed pixels may lie between two colours that still touch."""
OFTEN = 12
"""Seen less often than this it is an accident of mixing."""
GROUNDS = {"paper", "card", "sidebar", "sidebar_selected", "rail_fill", "selection"} | {
    role for role in COLORS["light"] if role.endswith("_soft")
}
"""Areas; where two of these meet, nothing is read off the difference."""
DECORATION = {"card_border", "grid_line"}
RINGS = {"focus", "sidebar_focus"}
"""A ring is seen against the ground it stands on, not against the edge inside it."""
RAILS = {"spoor1_line", "spoor2_line", "uwv_line"}
MARKS = {"ink", "focus"}
"""A mark on a rail is seen against the ground around it and inside it."""
EDGES = {"jij", "werkgever", "bedrijfsarts", "uwv", "deskundige", "attention", *RAILS}
"""Of neighbours on the map; each is seen against its own side."""

Pair = frozenset[str]
LISTED: set[Pair] = {frozenset((pair["foreground"], pair["background"])) for pair in PAIRS}


def probe_palette() -> Mapping[str, str]:
    """Colours far apart from each other, one for each role."""
    return {
        role: f"#{(number * 89) % 251:02X}{(number * 151) % 241:02X}{(number * 37) % 239:02X}"
        for number, role in enumerate(COLORS["light"], start=1)
    }


def unlisted_pairs(widget: QWidget) -> set[Pair]:
    """Pairs of roles that touch in the picture of a widget and that nobody measures."""
    roles = {int(f"FF{value[1:]}", 16): role for role, value in probe_palette().items()}
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    seen = _touching(image, roles)
    return {
        pair
        for pair, count in seen.items()
        if count >= OFTEN and pair not in LISTED and not _needs_no_contrast(pair)
    }


def _needs_no_contrast(pair: Pair) -> bool:
    """Whether the two only happen to stand side by side."""
    of_side_bar = {role for role in pair if role.startswith("sidebar")}
    return bool(
        pair & DECORATION
        or pair <= GROUNDS
        or (pair & RINGS and not pair & GROUNDS)
        or (pair & RAILS and pair & MARKS)
        or pair <= EDGES
        or (len(of_side_bar) == 1 and not pair & RINGS)
    )


def _touching(image: QImage, roles: Mapping[int, str]) -> Counter[Pair]:
    """How often two roles touch, along the rows of the picture."""
    raw, width = bytes(image.constBits()), image.bytesPerLine()
    seen: Counter[tuple[int, int]] = Counter()
    rows = Counter(raw[start : start + width] for start in range(0, len(raw), width))
    for row, times in rows.items():  # of most pictures many rows are alike
        for pixels, count in Counter(_in_row(memoryview(row).cast("I"), roles)).items():
            seen[pixels] += count * times
    counted: Counter[Pair] = Counter()
    for pixels, count in seen.items():
        counted[frozenset(roles[pixel] for pixel in pixels)] += count
    return counted


def _in_row(pixels: memoryview, roles: Mapping[int, str]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    before, mixed = 0, BLEND + 1
    for pixel, run in groupby(pixels):
        if pixel not in roles:
            mixed += len(tuple(run))
            continue
        if mixed <= BLEND and pixel != before:
            found.append((before, pixel))
        before, mixed = pixel, 0
    return found
