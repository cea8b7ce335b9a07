"""Bars for twelve weeks or months, painted from tokens; the list beside it says the same."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.gui.theme import Theme

HEIGHT = 190
"""In pixels at 100 %."""
WIDEST = 44
NARROWEST = 3


class Bar(NamedTuple):
    """One bar: what stands under it and on it, and how high it is."""

    name: str
    words: str
    value: float


class Chart(QWidget):
    """A picture; what it says is told in its description."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bars: tuple[Bar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    @property
    def bars(self) -> tuple[Bar, ...]:
        """What is shown."""
        return self._bars

    def show_bars(self, bars: Sequence[Bar], name: str, spoken: str) -> None:
        """Show these. name, spoken: what is heard."""
        self._bars = tuple(bars)
        self.setAccessibleName(name)
        self.setAccessibleDescription(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(480, round(HEIGHT * self._theme.scale))

    def minimumSizeHint(self) -> QSize:
        """Bars can be thin."""
        return QSize(160, round(HEIGHT * self._theme.scale))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The bars on their line, with their numbers as far as there is room."""
        if not self._bars:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        size = theme.size("type", "small") * theme.scale
        line = size * 1.45
        floor = self.height() - line - 4
        step = self.width() / len(self._bars)
        most = max((bar.value for bar in self._bars), default=0.0) or 1.0
        room = floor - line - 4
        thick = max(NARROWEST, min(WIDEST * theme.scale, step * 0.6))
        painter.setFont(theme.font("small"))
        painter.setPen(QPen(theme.color("control_border"), 1.5))
        painter.drawLine(QPointF(0, floor), QPointF(self.width(), floor))
        each = self._each(step, size)
        for number, bar in enumerate(self._bars):
            middle = step * (number + 0.5)
            height = room * bar.value / most
            if bar.value:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.color("jij"))
                rect = QRectF(middle - thick / 2, floor - height, thick, height)
                painter.drawRoundedRect(rect, 3, 3)
            if (len(self._bars) - 1 - number) % each == 0:
                self._write(painter, bar.name, middle, floor + 4, line, "muted")
                if bar.value:
                    self._write(painter, bar.words, middle, floor - height - line, line, "ink")
        painter.end()

    def _each(self, step: float, size: float) -> int:
        """Every how many bars there is room for their words."""
        widest = max(
            max(self._theme.measure(bar.name, size), self._theme.measure(bar.words, size))
            for bar in self._bars
        )
        return max(1, -(-round(widest + 6) // max(1, round(step))))

    def _write(
        self, painter: QPainter, text: str, middle: float, top: float, line: float, role: str
    ) -> None:
        """A word under or above a bar, kept within the edges."""
        size = self._theme.size("type", "small") * self._theme.scale
        width = self._theme.measure(text, size) + 2
        left = min(max(middle - width / 2, 0), self.width() - width)
        painter.setPen(self._theme.color(role))
        place = QRectF(left, top, width, line)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
