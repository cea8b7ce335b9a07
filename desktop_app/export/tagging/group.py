"""Boxes with flowables in them, and boxes side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec import Struct
from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable

from desktop_app.export.tagging.elements import Tag
from desktop_app.export.tagging.stack import draw_stack, split_stack, stack_height


class BoxStyle(Struct, frozen=True):
    """How a box looks: colours as #RRGGBB or None for nothing, lengths in points."""

    fill: str | None = None
    border: str | None = None
    border_width: float = 0.75
    radius: float = 6
    padding: float = 10
    before: float = 0
    after: float = 0


class Group(Flowable):
    """Flowables that belong together, in one element, with or without a box around them.

    A box that does not fit is split; both halves get a border.
    """

    def __init__(self, parts: Sequence[Any], style: BoxStyle, *, tag: Tag = "Div") -> None:
        super().__init__()
        self.parts = list(parts)
        self.style = style
        self.tag = tag
        self.spaceBefore, self.spaceAfter = style.before, style.after
        self.token: object = object()
        self.min_height = 0.0

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """The size that is needed."""
        inner = width - 2 * self.style.padding
        self.width = width
        own = stack_height(self.parts, inner) + 2 * self.style.padding
        self.height = max(own, self.min_height)
        return width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """Two boxes of which the first fits, or none."""
        padding = self.style.padding
        first, rest = split_stack(self.parts, width - 2 * padding, height - 2 * padding)
        if not first or not rest:
            return []
        return [self._part(first), self._part(rest)]

    def _part(self, parts: Sequence[Any]) -> Group:
        part = Group(parts, self.style, tag=self.tag)
        part.token = self.token
        return part

    def draw(self) -> None:
        """Draw at the origin; called by reportlab."""
        canvas, style = self.canv, self.style
        if style.fill or style.border:
            canvas.saveState()
            if style.fill:
                canvas.setFillColor(HexColor(style.fill))
            if style.border:
                canvas.setStrokeColor(HexColor(style.border))
                canvas.setLineWidth(style.border_width)
            canvas.roundRect(
                0,
                0,
                self.width,
                self.height,
                style.radius,
                stroke=int(bool(style.border)),
                fill=int(bool(style.fill)),
            )
            canvas.restoreState()
        with canvas.tagged(self.tag, self.token):
            inner = self.width - 2 * style.padding
            draw_stack(canvas, self.parts, style.padding, self.height - style.padding, inner)


class SideBySide(Flowable):
    """Boxes of equal height next to each other, read from left to right.

    `shares` divides the width; equally when None. When they do not fit on one page, they come
    one under another.
    """

    def __init__(
        self,
        boxes: Sequence[Group],
        gap: float = 10,
        *,
        shares: Sequence[float] | None = None,
        before: float = 0,
        after: float = 0,
    ) -> None:
        super().__init__()
        self.boxes = list(boxes)
        self.gap = gap
        self.shares = list(shares or [1] * len(self.boxes))
        self.spaceBefore, self.spaceAfter = before, after

    def _widths(self, width: float) -> list[float]:
        room = width - self.gap * (len(self.boxes) - 1)
        return [room * share / sum(self.shares) for share in self.shares]

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The size that is needed."""
        self.width = width
        self.height = 0.0
        for box, own in zip(self.boxes, self._widths(width), strict=True):
            box.min_height = 0
            self.height = max(self.height, box.wrap(own, height)[1])
        return width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """One under another if they are higher than a page; else they move on together."""
        frame = getattr(self, "_frame", None)
        if frame is not None and not frame._atTop:
            return []
        for box in self.boxes:
            box.spaceAfter = box.spaceAfter or self.gap
            box.min_height = 0
        first, others = self.boxes[0], self.boxes[1:]
        if first.wrap(width, height)[1] <= height:
            return [first, *others]
        halves = first.split(width, height)
        return [*halves, *others] if halves else []

    def draw(self) -> None:
        """Draw at the origin; called by reportlab."""
        x = 0.0
        for box, width in zip(self.boxes, self._widths(self.width), strict=True):
            box.min_height = self.height
            box.wrap(width, self.height)
            box.drawOn(self.canv, x, 0)
            x += width + self.gap


class Rule(Flowable):
    """A line over the full width: decoration, so an artifact."""

    def __init__(
        self, color: str, thickness: float = 1, *, before: float = 0, after: float = 0
    ) -> None:
        super().__init__()
        self.color = color
        self.thickness = thickness
        self.spaceBefore, self.spaceAfter = before, after

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """The size that is needed."""
        self.width = width
        return width, self.thickness

    def draw(self) -> None:
        """Draw at the origin; called by reportlab."""
        self.canv.setStrokeColor(HexColor(self.color))
        self.canv.setLineWidth(self.thickness)
        self.canv.line(0, self.thickness / 2, self.width, self.thickness / 2)
