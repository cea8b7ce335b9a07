"""Lays plain text over lines, for the widgets that paint their own words."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QPainter, QTextLayout, QTextOption

from desktop_app.gui.theme import Theme

LONGEST_WORD = 40
"""Letters; what is longer is an address or a slip of the keys, and is broken anywhere."""


def kept_whole(word: str) -> str:
    """The part of a word that has to stay on one line."""
    return word if len(word) <= LONGEST_WORD else word[: LONGEST_WORD // 4]


class Lines:
    """Text of one kind; asks the theme each time, so it follows the text size."""

    def __init__(self, theme: Theme, kind: str = "body", *, bold: bool = False) -> None:
        self._theme = theme
        self._kind = kind
        self._bold = bold

    @property
    def size(self) -> float:
        """Type size in pixels."""
        return self._theme.size("type", self._kind) * self._theme.scale

    @property
    def line_height(self) -> float:
        """From one line to the next, in pixels."""
        return self.size * self._theme.line_height(self._kind)

    def natural_width(self, text: str) -> float:
        """The text on one line, in pixels."""
        return self._theme.measure(text, self.size, bold=self._bold) + 1

    def widest_word(self, text: str) -> float:
        """The narrowest that cuts no word, in pixels."""
        words = [kept_whole(word) for word in text.split()] or [""]
        return max(self._theme.measure(word, self.size, bold=self._bold) for word in words) + 1

    def height(self, text: str, width: float) -> float:
        """All lines of the text at a width; none for an empty text."""
        return self._lay(text, width, None, QPointF(), underline=False)[0] if text else 0.0

    def draw(
        self,
        painter: QPainter,
        text: str,
        left: float,
        top: float,
        width: float,
        *,
        underline: bool = False,
    ) -> QPointF:
        """Paint in the painter's pen; where the last line ends: its end and its top."""
        return self._lay(text, width, painter, QPointF(left, top), underline=underline)[1]

    def _lay(
        self, text: str, width: float, painter: QPainter | None, at: QPointF, *, underline: bool
    ) -> tuple[float, QPointF]:
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        font = QFont(self._theme.font(self._kind, bold=self._bold))
        font.setUnderline(underline)
        y, end = 0.0, at
        for paragraph in text.split("\n"):
            layout = QTextLayout(paragraph, font)
            layout.setTextOption(option)
            layout.beginLayout()
            while (line := layout.createLine()).isValid():
                line.setLineWidth(max(1.0, width))
                line.setPosition(QPointF(0, y + (self.line_height - line.height()) / 2))
                end = at + QPointF(line.naturalTextWidth(), y)
                y += self.line_height
            layout.endLayout()
            if painter is not None:
                layout.draw(painter, at)
        return y, end
