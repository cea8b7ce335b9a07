"""Flowables that stay together on one page when they fit there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.platypus import Flowable

from desktop_app.export.tagging.stack import draw_stack, split_stack, stack_height


class Kept(Flowable):
    """Moves on to the next page as a whole; more than a page is simply laid out part by part."""

    def __init__(self, parts: Sequence[Any]) -> None:
        super().__init__()
        self.parts = list(parts)

    def getSpaceBefore(self) -> float:  # noqa: N802 - reportlab's name
        """The space above the first part."""
        return float(self.parts[0].getSpaceBefore()) if self.parts else 0.0

    def getSpaceAfter(self) -> float:  # noqa: N802 - reportlab's name
        """The space below the last part."""
        return float(self.parts[-1].getSpaceAfter()) if self.parts else 0.0

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """The size that is needed."""
        self.width = width
        self.height = stack_height(self.parts, width)
        return width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """Nothing where a whole page would hold it, so that it moves on; else what fits, and more.

        A part that is longer than a page is split itself.
        """
        frame = getattr(self, "_frame", None)
        if frame is not None and not frame._atTop and self.height <= frame._aH:
            return []
        first, rest = split_stack(self.parts, width, height)
        if not first or not rest:
            return []
        return [Kept(first), Kept(rest)]

    def draw(self) -> None:
        """Draw at the origin; called by reportlab."""
        draw_stack(self.canv, self.parts, 0, self.height, self.width)
