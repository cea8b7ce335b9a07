"""Lengths of the map at one text size. Marks grow slower than text, so that lines stay lines."""

from __future__ import annotations

from msgspec import Struct

LABEL_TEXT = 14.0
SCALE_TEXT = 14.0
LINE_HEIGHT = 1.25
ASCENT = 0.98
TARGET = 24.0


class Sizes(Struct, frozen=True):
    """All lengths that follow from the text scale; see `sizes_for`."""

    scale: float
    text: float
    tick_text: float
    line_height: float
    radius: float
    small_radius: float
    rail: float
    spacing: float
    """Least distance between two marks, also the height of one stack."""
    pad: float
    gap: float

    @property
    def label_height(self) -> float:
        """Height of a label of two lines."""
        return 2 * self.line_height


def sizes_for(text_scale: float) -> Sizes:
    """The lengths at this scale: 1 is the window's 100 %, below 1 is print."""
    growth = 1 + (text_scale - 1) * 0.4 if text_scale > 1 else text_scale
    radius = 10.0 * growth
    least = TARGET if text_scale >= 1 else 0.0
    return Sizes(
        scale=text_scale,
        text=LABEL_TEXT * text_scale,
        tick_text=SCALE_TEXT * text_scale,
        line_height=LABEL_TEXT * text_scale * LINE_HEIGHT,
        radius=radius,
        small_radius=6.5 * growth,
        rail=8.0 * growth,
        spacing=max(least, 2 * radius + 3 * growth),
        pad=4.0 * growth,
        gap=8.0 * growth,
    )
