"""Flowables one under another: measuring, splitting and drawing, for boxes and table cells."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

_ROUNDING = 1e-9  # stricter than the frame, so that what we say fits does fit


def stack_height(parts: Sequence[Any], width: float) -> float:
    """Height of the parts in a column of `width`, without the space above and below."""
    height = after = 0.0
    for number, part in enumerate(parts):
        height += part.wrap(width, 10_000)[1]
        height += max(after, part.getSpaceBefore()) if number else 0
        after = part.getSpaceAfter()
    return height


def split_stack(parts: Sequence[Any], width: float, height: float) -> tuple[list[Any], list[Any]]:
    """What fits in `height`, and the rest. The first list is empty when nothing fits."""
    fitting: list[Any] = []
    used = after = 0.0
    for number, part in enumerate(parts):
        gap = max(after, part.getSpaceBefore()) if number else 0
        own = part.wrap(width, 10_000)[1]
        if used + gap + own > height + _ROUNDING:
            halves = part.split(width, height - used - gap)
            if len(halves) > 1:
                return [*fitting, halves[0]], [*halves[1:], *parts[number + 1 :]]
            return fitting, list(parts[number:])
        fitting.append(part)
        used += gap + own
        after = part.getSpaceAfter()
    return fitting, []


def draw_stack(canvas: Any, parts: Sequence[Any], x: float, top: float, width: float) -> None:
    """Draw the parts downwards from `top`."""
    after = 0.0
    for number, part in enumerate(parts):
        height = part.wrap(width, 10_000)[1]
        top -= height + (max(after, part.getSpaceBefore()) if number else 0)
        part.drawOn(canvas, x, top)
        after = part.getSpaceAfter()
