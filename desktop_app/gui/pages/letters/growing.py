"""A text field that is as high as its text, so that all of a letter is in sight."""

from __future__ import annotations

import math

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.fields import TextField

MOST = 60
"""Lines from where it scrolls after all."""


class GrowingField(TextField):
    """Grows and shrinks with what is typed, between its first height and a long page."""

    def __init__(self, theme: Theme, *, lines: int = 2, parent: QWidget | None = None) -> None:
        self._least = lines
        super().__init__(theme, lines=lines, parent=parent)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width gives other lines."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """Room for the lines that there are."""
        margins = self.viewportMargins()
        inside = 2 * self.document().documentMargin() + margins.top() + margins.bottom()
        line = math.ceil(QFontMetricsF(self.font()).lineSpacing())
        height = math.ceil(self._rows * line + inside) + 2
        least = self._theme.size("target", "main")
        return QSize(super().sizeHint().width(), max(height, least))

    def minimumSizeHint(self) -> QSize:
        """The same height: it does not scroll while that can be helped."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def _fit(self) -> None:
        rows = min(max(self._least, round(self.document().size().height())), MOST)
        if rows != self._rows:
            self._rows = rows
            self.updateGeometry()
