"""A button that looks like a link, with an arrow: it leads to another place in the window."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.icon import icon_pixmap
from desktop_app.gui.widgets.lines import Lines
from desktop_app.gui.widgets.press import Press, draw_ring

_EDGE = 4


class Link(Press, QPushButton):
    """Bold coloured words that wrap, an arrow after the last, underlined under the pointer."""

    def __init__(self, theme: Theme, text: str, *, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._lines = Lines(theme, "body", bold=True)
        self._prepare_press(theme)
        self._wrap_words()
        self._restyle()

    def heightForWidth(self, width: int) -> int:
        """All lines, and at least a target's height."""
        lines = self._lines.height(self.text(), width - self._beside)
        return max(self._theme.size("target", "minimum"), round(lines)) + 2 * _EDGE

    def sizeHint(self) -> QSize:
        """One line."""
        width = round(self._lines.natural_width(self.text())) + self._beside
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The longest word and the arrow."""
        width = round(self._lines.widest_word(self.text())) + self._beside
        return QSize(width, self._theme.size("target", "minimum"))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The words, the arrow, and a ring with the keyboard."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role = "jij_hover" if self.underMouse() else "jij"
        if not self.isEnabled():
            role = "disabled"
        painter.setPen(theme.color(role))
        end = self._lines.draw(
            painter, self.text(), _EDGE, _EDGE, self.width() - self._beside,
            underline=self.underMouse(),
        )  # fmt: skip
        size = round(self._icon)
        top = end.y() + (self._lines.line_height - size) / 2
        arrow = icon_pixmap(theme, "arrow-right", role, size, self.devicePixelRatioF())
        painter.drawPixmap(round(end.x() + size / 4), round(top), arrow)
        draw_ring(painter, self, theme, 6)
        painter.end()

    @property
    def _icon(self) -> float:
        return self._theme.size("type", "body") * self._theme.scale * 1.15

    @property
    def _beside(self) -> int:
        """Everything on a line but its words."""
        return round(self._icon * 1.25) + 2 * _EDGE + 2

    def _restyle(self) -> None:
        self.setFont(self._theme.font(bold=True))
        super()._restyle()
