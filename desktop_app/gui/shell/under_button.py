"""The page under Meer that is open, right below Meer: so one sees where one is."""

from __future__ import annotations

import math
from collections.abc import Iterator

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.gui.pages.names import page_name
from desktop_app.gui.pages.registry import BY_ID, under_more
from desktop_app.gui.shell.nav_button import SPARE, NavButton
from desktop_app.gui.theme import Theme

INDENT, AROUND = 14, 6
WIDE = 10_000
LINES = 2
"""A long name goes over two lines; the bar need not become wider for it."""


class UnderButton(NavButton):
    """Indented in the bar, where its name wraps; on one line in the strip on top."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "ellipsis", "", parent=parent)
        self._indent = INDENT
        self.page = ""
        """Id of the page that it stands for; empty while it is not shown."""
        self._narrowest: dict[float, float] = {}
        """By type size: room for the words of every name, kept as the window asks often."""
        self.hide()

    def show_page(self, id: str) -> None:
        """Stand for this page, which is open; hide for an empty id."""
        if id and id != self.page:
            name = page_name(id)
            self._icon = BY_ID[id].icon
            self.setText(name)
            self.setAccessibleName(name)
            self.updateGeometry()
            self.update()
        self.page = id
        self.set_here(bool(id))
        self.setVisible(bool(id))

    def set_low(self, low: bool) -> None:
        """In the strip on top there is no Meer above it to stand in from."""
        self._indent = 0 if low else INDENT
        super().set_low(low)

    def sizeHint(self) -> QSize:
        """One line in the strip; in the bar no wider than it has to be, and all lines of the name.

        Not by `heightForWidth`: Qt keeps old answers to that when the bar changes its form.
        """
        if self._low:
            return super().sizeHint()
        room = max(self.width(), self.least_width) - self._beside
        return QSize(self.least_width, self._height_of(self.text(), room))

    def minimumSizeHint(self) -> QSize:
        """What it wants: it takes no more than it needs."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may be another number of lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    @property
    def least_width(self) -> int:
        """Width at which the name of every page that can stand here takes two lines at most."""
        size = self._theme.size("type", "body") * self._theme.scale
        if size not in self._narrowest:
            names = (page_name(entry.id) for entry in under_more(track_in_bar=False))
            self._narrowest[size] = max(min(self._halves(name, size)) for name in names)
        return round(self._narrowest[size]) + self._beside + SPARE

    @property
    def most_height(self) -> int:
        """Height that keeps room for the longest name."""
        return self._height_of("\n".join("M" * LINES), WIDE)

    def _height_of(self, text: str, room: float) -> int:
        metrics = QFontMetricsF(self._theme.font(bold=True))
        wrapped = metrics.boundingRect(QRectF(0, 0, room, 0), Qt.TextFlag.TextWordWrap, text)
        return max(self._least_height, math.ceil(wrapped.height()) + AROUND)

    def _halves(self, name: str, size: float) -> Iterator[float]:
        """For each way to divide a name over two lines: the width of the longer one."""
        words = name.split()
        for place in range(1, len(words) + 1):
            parts = (" ".join(words[:place]), " ".join(words[place:]))
            yield max(self._theme.measure(part, size, bold=True) for part in parts)
