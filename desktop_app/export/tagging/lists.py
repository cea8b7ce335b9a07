"""Lists with bullets or numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.platypus import Flowable

from desktop_app.export.tagging.stack import draw_stack, split_stack, stack_height
from desktop_app.export.tagging.text import Text, TextStyle, Words

_BULLET = "•"


class _Item(Flowable):
    """One item: a label in the margin and a body beside it, inside the L of its list."""

    def __init__(
        self,
        list_token: object,
        numbering: str,
        label: Text | None,
        body: Sequence[Any],
        indent: float,
    ) -> None:
        super().__init__()
        self.list_token = list_token
        self.numbering = numbering
        self.label = label
        self.body = list(body)
        self.indent = indent
        self.token: object = object()

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self.width = width
        own = stack_height(self.body, width - self.indent)
        label = 0 if self.label is None else self.label.wrap(self.indent, 0)[1]
        self.height = max(own, label)  # an empty item still has its label
        return width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        first, rest = split_stack(self.body, width - self.indent, height)
        if not first or not rest:
            return []
        halves = []
        for label, body in ((self.label, first), (None, rest)):
            half = _Item(self.list_token, self.numbering, label, body, self.indent)
            half.token = self.token
            halves.append(half)
        halves[1].spaceAfter = self.getSpaceAfter()
        return halves

    def draw(self) -> None:
        canvas = self.canv
        with canvas.tagged("L", self.list_token, numbering=self.numbering), \
                canvas.tagged("LI", self.token):  # fmt: skip
            if self.label is not None:
                height = self.label.wrap(self.indent, self.height)[1]
                self.label.drawOn(canvas, 0, self.height - height)
            with canvas.tagged("LBody", (self.token, "body")):
                draw_stack(canvas, self.body, self.indent, self.height, self.width - self.indent)


def bullet_list(
    items: Sequence[Words | Sequence[Flowable]],
    style: TextStyle,
    *,
    numbered: bool = False,
    gap: float = 3,
    after: float = 0,
) -> list[Flowable]:
    """The flowables of a list; an item is text, or a list of flowables (a text and a list, say).

    `gap` is the space between items, `after` the space below the last.
    """
    token = object()
    numbering = "Decimal" if numbered else "Disc"
    flowables: list[Flowable] = []
    for number, item in enumerate(items, start=1):
        label = Text(f"{number}." if numbered else _BULLET, style, tag="Lbl")
        body = list(item) if _is_flowables(item) else [Text(item, style)]  # type: ignore[arg-type]
        indent = style.size * (2.0 if numbered else 1.3)
        entry = _Item(token, numbering, label, body, indent)
        entry.spaceAfter = gap if number < len(items) else after
        flowables.append(entry)
    return flowables


def _is_flowables(item: Any) -> bool:
    return isinstance(item, (list, tuple)) and bool(item) and isinstance(item[0], Flowable)
