"""How a row of the list is laid out at a width, and how it is painted."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from desktop_app.gui.pages.documents.papers import (
    ICONS,
    Paper,
    below_words,
    medical_words,
    state_line,
)
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.icon import icon_pixmap, text_size
from desktop_app.gui.widgets.lines import Lines
from desktop_app.text.messages import Messages

PAD = 12
GAP = 8
TEXT_BESIDE = 18.0
"""Least width of the words beside the pill of the state, in type sizes; else it stands below."""
PILLS = {
    "heb": ("uwv", "uwv_soft"),
    "gevraagd": ("jij", "jij_soft"),
    "geweigerd": ("jij", "jij_soft"),
    "ontbreekt": ("jij", "jij_soft"),
    "nvt": ("ink", "card"),
    "nog_niet": ("ink", "card"),
}
"""Colours of the word and its ground by state; the word and the icon say it. Never red."""


class Placed(NamedTuple):
    """Where everything in a row comes, from its top left."""

    head: float
    """Height of the heading above it."""
    text_width: float
    pill_width: float
    pill_height: float
    mark_left: float
    """Where the medical mark begins on the line of the name; 0 puts it on a line below."""
    mark_height: float
    """Height of the line of the mark; none without one, or where it stands beside the name."""
    beside: bool
    """Whether the state stands at the right, else under the words."""
    height: int


class RowShape:
    """All rows at one width; made again when width or text size change."""

    def __init__(self, theme: Theme, words: Messages, width: int) -> None:
        self._theme = theme
        self._words = words
        self.width = width
        self._name = Lines(theme, "body", bold=True)
        self._small = Lines(theme, "small")
        self._strong = Lines(theme, "small", bold=True)
        self._head = Lines(theme, "heading_3", bold=True)
        self._icon = text_size(theme)
        self._known: dict[tuple[str, ...], Placed] = {}

    def placed(self, paper: Paper, heading: str) -> Placed:
        """The layout of a row."""
        state = state_line(paper, self._words)
        mark = medical_words(paper, self._words)
        below = below_words(paper, self._words)
        key = (paper.name, below, mark, state, heading)
        if key not in self._known:
            self._known[key] = self._lay_out(*key)
        return self._known[key]

    def _lay_out(self, name: str, below: str, mark: str, state: str, heading: str) -> Placed:
        inner = self.width - 2 * PAD - self._icon - GAP
        wish = self._strong.natural_width(state) + self._ends
        beside = inner - wish - 2 * GAP >= TEXT_BESIDE * self._name.size
        pill = min(wish, inner)
        text = inner - wish - 2 * GAP if beside else inner
        pill_height = self._pill_height(state, pill)
        mark_left = self._mark_left(name, mark, text)
        mark_height = self._pill_height(mark, text) + 4 if mark and not mark_left else 0.0
        words = _height(self._name, name, text) + mark_height + _height(self._small, below, text)
        if not beside:
            words += pill_height + 4
        head = _height(self._head, heading, self.width - 2 * PAD) + 2 * GAP if heading else 0.0
        height = round(head + max(words, pill_height, self._icon) + 2 * PAD)
        return Placed(
            head, text, pill, pill_height, mark_left, mark_height, beside, max(height, 44)
        )

    def _mark_left(self, name: str, mark: str, width: float) -> float:
        """Where the mark comes on the line of the name; 0 where there is no room for both."""
        left = self._name.natural_width(name) + GAP
        wish = self._strong.natural_width(mark) + self._ends
        return left if mark and left + wish <= width else 0.0

    # ------------------------------------------------------------------ painting

    def paint(
        self, painter: QPainter, rect: QRect, paper: Paper, heading: str, *, soft: bool
    ) -> None:
        """The row in its rectangle: heading, icon, words, marks, state.

        soft: its ground is that of the selected row.
        """
        theme, placed = self._theme, self.placed(paper, heading)
        left, top = float(rect.left() + PAD), float(rect.top())
        if heading:
            painter.setPen(theme.color("ink"))
            self._head.draw(painter, heading, left, top + GAP, self.width - 2 * PAD)
        top += placed.head + PAD
        icon = icon_pixmap(theme, ICONS[paper.state], "jij", round(self._icon))
        lower = (self._name.line_height - self._icon) / 2
        painter.drawPixmap(QPointF(left, top + lower), icon)
        role = "ink" if soft else "muted"
        self._paint_words(painter, left + self._icon + GAP, top, paper, placed, role)

    def _paint_words(
        self, painter: QPainter, left: float, top: float, paper: Paper, placed: Placed, role: str
    ) -> None:
        theme, width = self._theme, placed.text_width
        text, ground = PILLS[paper.state]
        state = state_line(paper, self._words)
        if placed.beside:
            right = left + width + 2 * GAP
            self._pill(painter, state, right, top, placed.pill_width, text, ground)
        painter.setPen(theme.color("ink"))
        self._name.draw(painter, paper.name, left, top, width)
        y = top + self._name.height(paper.name, width)
        mark = medical_words(paper, self._words)
        if mark:
            room = min(self._strong.natural_width(mark) + self._ends, width)
            at = (left + placed.mark_left, top) if placed.mark_left else (left, y + 2)
            self._pill(painter, mark, *at, room, "bedrijfsarts", "bedrijfsarts_soft")
            y += placed.mark_height
        below = below_words(paper, self._words)
        painter.setPen(theme.color(role))
        self._small.draw(painter, below, left, y, width)
        if not placed.beside:
            y += self._small.height(below, width) + 4
            self._pill(painter, state, left, y, placed.pill_width, text, ground)

    def _pill(
        self,
        painter: QPainter,
        words: str,
        left: float,
        top: float,
        width: float,
        text: str,
        ground: str,
    ) -> None:
        theme = self._theme
        rect = QRectF(left, top, width, self._pill_height(words, width)).adjusted(1, 1, -1, -1)
        edged = ground == "card" or theme.name == "contrast"
        edge = theme.color("control_border" if ground == "card" else text)
        painter.setPen(QPen(edge, 1.5) if edged else Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(ground))
        end = min(rect.height() / 2, self._strong.size)
        painter.drawRoundedRect(rect, end, end)
        painter.setPen(theme.color(text))
        room = width - self._ends
        above = (rect.height() + 2 - self._strong.height(words, room)) / 2
        self._strong.draw(painter, words, left + self._ends / 2, top + above, room)

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
