"""The recovery code on the screen: groups under each other, easy to compare with paper."""

from __future__ import annotations

from math import ceil

from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.gui.pages.start.printing import GROUPS_A_LINE
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.lines import Lines
from desktop_app.gui.widgets.words import Words


class CodeGroups(QWidget):
    """All groups equally wide, as many on a line as on the sheet."""

    def __init__(self, theme: Theme, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = Lines(theme, "heading_3", bold=True)
        self.groups = [
            Words(theme, group, "heading_3", bold=True, parent=self) for group in code.split()
        ]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.space("gap"))
        grid.setVerticalSpacing(theme.space("tiny"))
        for place, group in enumerate(self.groups):
            grid.addWidget(group, place // GROUPS_A_LINE, place % GROUPS_A_LINE)
        grid.setColumnStretch(GROUPS_A_LINE, 1)
        theme.changed.connect(self._align)
        self._align()

    def _align(self) -> None:
        """One width for all, at the text size of now."""
        width = ceil(max(self._lines.natural_width(group.text()) for group in self.groups)) + 2
        for group in self.groups:
            group.setFixedWidth(width)
