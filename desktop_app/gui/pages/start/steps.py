"""How far the questions are: a bar of pieces, and the same in words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.words import Words

_HEIGHT, _GAP = 10, 6


class Steps(QWidget):
    """`Vraag 1 van 6` under a bar with six pieces, filled as far as one is."""

    def __init__(self, theme: Theme, total: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._total = total
        self._build_widgets()
        self._assemble()

    def _build_widgets(self) -> None:
        self._bar = _Bar(self._theme, self._total, self)
        self._words = Words(self._theme, "", "small", "muted")

    def _assemble(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.space("gap"))
        column.addWidget(self._bar)
        column.addWidget(self._words)

    def text(self) -> str:
        """The same in words."""
        return self._words.text()

    def show_number(self, number: int) -> None:
        """Show that this question is asked; 1 is the first."""
        self._bar.show_number(number)
        self._words.setText(
            self.tr("Vraag {nummer} van {totaal}").format(nummer=number, totaal=self._total)
        )


class _Bar(QWidget):
    """Pieces side by side; the words beside it carry the meaning."""

    def __init__(self, theme: Theme, total: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._total = total
        self._number = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_number(self, number: int) -> None:
        """Fill the pieces up to this one."""
        self._number = number
        self.update()

    def sizeHint(self) -> QSize:
        """Thin and wide."""
        return QSize(200, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Filled up to the question that is asked, hollow after it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = (self.width() - _GAP * (self._total - 1)) / self._total
        painter.setPen(QPen(self._theme.color("jij"), 1.5))
        for place in range(self._total):
            filled = place < self._number
            painter.setBrush(self._theme.color("jij" if filled else "paper"))
            left = place * (width + _GAP)
            piece = QRectF(left, 0, width, _HEIGHT).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(piece, 4, 4)
        painter.end()
