"""Empty lines to write on by hand: decoration, so artifacts."""

from __future__ import annotations

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable


class RuledLines(Flowable):
    """`count` lines at a distance of `step` points; split over pages between two lines."""

    def __init__(self, count: int, step: float, color: str, *, after: float = 0) -> None:
        super().__init__()
        self.count = count
        self.step = step
        self.color = color
        self.spaceAfter = after

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """The size that is needed."""
        self.width, self.height = width, self.count * self.step
        return width, self.height

    def split(self, _width: float, height: float) -> list[Flowable]:
        """Two parts of which the first fits."""
        fit = int(height / self.step)
        if not 0 < fit < self.count:
            return []
        return [
            RuledLines(fit, self.step, self.color),
            RuledLines(self.count - fit, self.step, self.color, after=self.spaceAfter),
        ]

    def draw(self) -> None:
        """Draw at the origin; called by reportlab."""
        self.canv.setStrokeColor(HexColor(self.color))
        self.canv.setLineWidth(0.75)
        for number in range(self.count):
            y = number * self.step + 1
            self.canv.line(0, y, self.width, y)
