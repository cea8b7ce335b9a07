"""How a row of the lists is laid out at a width, and how it is painted."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from desktop_app.gui.pages.track.rows import LOOKS, Row
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.icon import icon_pixmap, text_size
from desktop_app.gui.widgets.lines import Lines

PAD = 12
GAP = 8
TEXT_BESIDE = 16.0
"""Least width of the words beside the word of the state, in type sizes; else it stands below."""


class Placed(NamedTuple):
    """Where everything in a row comes, from its top left."""

    head: float
    """Height of the heading above it."""
    text_width: float
    pill_width: float
    pill_height: float
    beside: bool
    """Whether the state stands at the right, else under the words."""
    height: int


class RowShape:
    """All rows at one width; made again when width or text size change."""

    def __init__(self, theme: Theme, width: int) -> None:
        self._theme = theme
        self.width = width
        self._name = Lines(theme, "body", bold=True)
        self._small = Lines(theme, "small")
        self._strong = Lines(theme, "small", bold=True)
        self._head = Lines(theme, "heading_3", bold=True)
        self._icon = text_size(theme)
        self._known: dict[Row, Placed] = {}

    def placed(self, row: Row) -> Placed:
        """The layout of a row."""
        placed = self._known.get(row)
        if placed is None:
            placed = self._known[row] = self._lay_out(row)
        return placed

    def _lay_out(self, row: Row) -> Placed:
        inner = self.width - 2 * PAD - self._icon - GAP
        wish = self._strong.natural_width(row.state) + self._ends if row.state else 0.0
        beside = inner - wish - 2 * GAP >= TEXT_BESIDE * self._name.size
        pill = min(wish, inner)
        text = inner - wish - 2 * GAP if beside else inner
        pill_height = self._pill_height(row.state, pill)
        words = _height(self._name, row.title, text) + _height(self._small, row.below, text)
        if row.state and not beside:
            words += pill_height + 4
        head = 0.0
        if row.heading:
            head = _height(self._head, row.heading, self.width - 2 * PAD) + 2 * GAP
        height = round(head + max(words, pill_height if beside else 0.0, self._icon) + 2 * PAD)
        return Placed(head, text, pill, pill_height, beside, max(height, 44))

    # ------------------------------------------------------------------ painting

    def paint(self, painter: QPainter, rect: QRect, row: Row, *, soft: bool) -> None:
        """The row in its rectangle. soft: its ground is that of the selected row."""
        theme, placed = self._theme, self.placed(row)
        left, top = float(rect.left() + PAD), float(rect.top())
        if row.heading:
            painter.setPen(theme.color("ink"))
            self._head.draw(painter, row.heading, left, top + GAP, self.width - 2 * PAD)
        top += placed.head + PAD
        icon = icon_pixmap(theme, row.icon, "jij", round(self._icon))
        painter.drawPixmap(QPointF(left, top + (self._name.line_height - self._icon) / 2), icon)
        left += self._icon + GAP
        width = placed.text_width
        if row.state and placed.beside:
            self._pill(painter, row, left + width + 2 * GAP, top, placed.pill_width)
        painter.setPen(theme.color("ink"))
        self._name.draw(painter, row.title, left, top, width)
        y = top + _height(self._name, row.title, width)
        if row.below:
            painter.setPen(theme.color("ink" if soft else "muted"))
            self._small.draw(painter, row.below, left, y, width)
            y += _height(self._small, row.below, width)
        if row.state and not placed.beside:
            self._pill(painter, row, left, y + 4, placed.pill_width)

    def _pill(self, painter: QPainter, row: Row, left: float, top: float, width: float) -> None:
        theme = self._theme
        text, ground = LOOKS[row.look]
        rect = QRectF(left, top, width, self._pill_height(row.state, width)).adjusted(1, 1, -1, -1)
        edged = ground == "card" or theme.name == "contrast"
        edge = theme.color("control_border" if ground == "card" else text)
        painter.setPen(QPen(edge, 1.5) if edged else Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(ground))
        end = min(rect.height() / 2, self._strong.size)
        painter.drawRoundedRect(rect, end, end)
        painter.setPen(theme.color(text))
        room = width - self._ends
        above = (rect.height() + 2 - self._strong.height(row.state, room)) / 2
        self._strong.draw(painter, row.state, left + self._ends / 2, top + above, room)

    def _pill_height(self, words: str, width: float) -> float:
        if not words:
            return 0.0
        return _height(self._strong, words, width - self._ends) + 0.3 * self._strong.size

    @property
    def _ends(self) -> float:
        """Room left and right of the word in a pill, together."""
        return 1.6 * self._strong.size


def _height(lines: Lines, text: str, width: float) -> float:
    """Height of a text; one that fits on a line is not laid out, that takes longer."""
    if not text:
        return 0.0
    if "\n" not in text and lines.natural_width(text) <= width + 0.5:  # it has a pixel to spare
        return lines.line_height
    return lines.height(text, width)
