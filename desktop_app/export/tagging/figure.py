"""Drawings with a text for who cannot see them, and text inside a drawing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

from reportlab.platypus import Flowable

from desktop_app.export.fonts import font_runs, run_width
from desktop_app.export.safe_text import one_line

Draw = Callable[[Any], None]


class Figure(Flowable):
    """A drawing of a fixed height over the full width, tagged as one figure.

    `draw_on(canvas)` draws with the origin in the lower left corner; `alt` says in at most
    250 signs what there is to see. A height of more than a page is an error of ours.
    """

    def __init__(
        self, height: float, draw_on: Draw, alt: str, *, before: float = 0, after: float = 0
    ) -> None:
        super().__init__()
        self.fixed_height = height
        self.draw_on = draw_on
        self.alt = one_line(alt, 250)
        self.spaceBefore, self.spaceAfter = before, after
        self.token: object = object()

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """The size that is needed."""
        self.width, self.height = width, self.fixed_height
        return width, self.height

    def draw(self) -> None:
        """Draw at the origin; called by reportlab."""
        with self.canv.figure(self.alt, (0, 0, self.width, self.height), self.token):
            self.draw_on(self.canv)


def draw_label(
    canvas: Any,
    x: float,
    y: float,
    text: str,
    size: float,
    *,
    bold: bool = False,
    align: Literal["left", "center", "right"] = "left",
) -> float:
    """Draw one line of text inside a figure or artifact, in the fill colour; returns its width.

    `x` is the left end, the middle or the right end, `y` the baseline. The text is cleaned here.
    """
    runs = font_runs(one_line(text), bold=bold)
    width = sum(run_width(run, size) for run in runs)
    x -= {"left": 0.0, "center": width / 2, "right": width}[align]
    words = canvas.beginText(x, y)
    for run in runs:
        words.setFont(run.font, size)
        words.show(run.text)
    canvas.drawText(words)
    return width
