"""A button in the house style: full for the main action of a page, outlined for others."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.frame import button_edge
from desktop_app.gui.widgets.icon import icon_pixmap, text_size
from desktop_app.gui.widgets.press import Press, draw_ring

LONGEST = 16.0
"""Width of the words, in type sizes, from where they go on over a second line."""


def rows_of(text: str, width_of: Callable[[str], float], most: float) -> list[str]:
    """Words in as few rows as are no wider than `most`; a row has one word at least."""
    rows = [""]
    for word in text.split(" "):
        longer = f"{rows[-1]} {word}" if rows[-1] else word
        if rows[-1] and width_of(longer) > most:
            rows.append(word)
        else:
            rows[-1] = longer
    return rows


class Button(Press, QPushButton):
    """Verb and object, at least 44 pixels high, with a focus ring that is always seen."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        main: bool = False,
        icon: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        # Not in the constructor: trying which one fits would make Qt's icons known to Python.
        self.setText(text)
        self._main = main
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._prepare_press(theme)
        self._restyle()

    def sizeHint(self) -> QSize:
        """Room for the words, the edge and the focus ring."""
        size, rows = self._type_size, self._rows()
        width = self._width_of(rows) + 36 + self._icon_room
        height = size * (2.2 + 1.25 * (len(rows) - 1))
        return QSize(round(width), max(self._theme.size("target", "main"), round(height)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Fill, edge, words and, with the keyboard, a ring outside the edge."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = button_edge(self)
        strong = self.isEnabled() and (self._main or self.isDown())
        accent = "jij_hover" if self.underMouse() else "jij"
        accent = accent if self.isEnabled() else "disabled"
        painter.setPen(QPen(theme.color(accent), 1.5))
        painter.setBrush(theme.color(accent if strong else "card"))
        painter.drawRoundedRect(inner, 8, 8)
        painter.setFont(theme.font(bold=True))
        words = "on_jij" if strong else accent
        painter.setPen(theme.color(words))
        place = inner.adjusted(self._icon_room, 0, 0, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "\n".join(self._rows()))
        self._draw_icon(painter, words)
        draw_ring(painter, self, theme, 10)
        painter.end()

    @property
    def _type_size(self) -> float:
        return self._theme.size("type", "body") * self._theme.scale

    def _width_of(self, rows: list[str]) -> float:
        return max(self._theme.measure(row, self._type_size, bold=True) for row in rows)

    def _rows(self) -> list[str]:
        """The words on one line, or on more where that would be too wide."""
        return rows_of(self.text(), lambda row: self._width_of([row]), LONGEST * self._type_size)

    @property
    def _icon_size(self) -> float:
        return text_size(self._theme)

    @property
    def _icon_room(self) -> float:
        return self._icon_size + 8 if self._icon else 0.0

    def _draw_icon(self, painter: QPainter, role: str) -> None:
        """Before the words, as one group in the middle."""
        if self._icon is None:
            return
        left = (self.width() - self._width_of(self._rows()) - self._icon_room) / 2
        top = (self.height() - self._icon_size) / 2
        pixmap = icon_pixmap(
            self._theme, self._icon, role, self._icon_size, self.devicePixelRatioF()
        )
        painter.drawPixmap(round(left), round(top), pixmap)

    def _restyle(self) -> None:
        self.setFont(self._theme.font(bold=True))
        super()._restyle()
