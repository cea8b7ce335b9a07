"""Text on the window: always plain, in a kind of type and a colour role of the theme."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.lines import kept_whole

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

COMFORTABLE = 36.0
"""Preferred width of running text, in type sizes."""


class Words(QLabel):
    """A label that wraps, with room between its lines.

    It never reads its text as markup, because a dossier is untrusted. Qt's own label has no line
    height for plain text; so the lines are laid out here. Assistive technology reads `text()`.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        kind: str = "body",
        role: str = "ink",
        *,
        bold: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind = kind
        self._role = role
        self._bold = bold
        self._heights: dict[int, int] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)
        self._restyle()
        theme.changed.connect(self._restyle)

    def setText(self, text: str) -> None:
        """Show another text."""
        self._heights.clear()
        super().setText(text)

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all lines at a width."""
        if width not in self._heights:
            self._heights[width] = math.ceil(self._height(width))
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """One line, or a comfortable width for running text."""
        width = min(self._natural_width(), math.ceil(COMFORTABLE * self._size))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The longest word."""
        words = [kept_whole(word) for word in self.text().split()] or [""]
        width = max(self._theme.measure(word, self._size, bold=self._bold) for word in words)
        return QSize(math.ceil(width) + 1, math.ceil(self._line_height))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The lines, from the top left."""
        painter = QPainter(self)
        painter.setPen(self._theme.color(self._role))
        self._lay_lines(self.width(), painter)
        painter.end()

    @property
    def _size(self) -> float:
        return self._theme.size("type", self._kind) * self._theme.scale

    @property
    def _line_height(self) -> float:
        return self._size * self._theme.line_height(self._kind)

    def _natural_width(self) -> int:
        lines = self.text().split("\n")
        widths = (self._theme.measure(line, self._size, bold=self._bold) for line in lines)
        return math.ceil(max(widths)) + 2

    def _height(self, width: int) -> float:
        """Without breaking the text where it needs no break, as most of the words on a page."""
        if width >= self._natural_width():
            return (self.text().count("\n") + 1) * self._line_height
        return self._lay_lines(width, None)

    def _lay_lines(self, width: int, painter: QPainter | None) -> float:
        """Break the text for a width, paint it if asked, and say how high it is."""
        line_height, y = self._line_height, 0.0
        for paragraph in self.text().split("\n"):
            layout = self._lay(paragraph, width, y)
            y += layout.lineCount() * line_height
            if painter is not None:
                layout.draw(painter, QPointF(0, 0))
        return y

    def _lay(self, paragraph: str, width: int, top: float) -> QTextLayout:
        """The lines of a paragraph for a width, the first one at `top`."""
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = QTextLayout(paragraph, self._theme.font(self._kind, bold=self._bold))
        layout.setTextOption(option)
        line_height = self._line_height
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top + (line_height - line.height()) / 2))
            top += line_height
        layout.endLayout()
        return layout

    def _restyle(self) -> None:
        self._heights.clear()
        self.setFont(self._theme.font(self._kind, bold=self._bold))
        self.updateGeometry()
        self.update()


class Title(Words):
    """A heading that asks for one line, and wraps where it must."""

    def sizeHint(self) -> QSize:
        """The width of the whole text."""
        width = self._natural_width()
        return QSize(width, self.heightForWidth(width))
