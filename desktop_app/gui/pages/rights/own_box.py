"""What holds for the reader, with the reader's own days; computed when it is shown, never kept."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.icon_label import IconLabel
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words


class OwnBox(Surface):
    """Hidden while there is nothing to say; a reading stop of its own where it is asked for."""

    def __init__(self, theme: Theme, *, reading: bool = False) -> None:
        super().__init__(theme, fill="jij_soft", edge="jij_soft", reading=reading)
        self._lines: tuple[str, ...] = ()
        self._told = QVBoxLayout()
        self._told.setSpacing(theme.space("tiny"))
        self._words: list[Words] = []
        self.setAccessibleName(self.tr("Voor jou"))
        self._assemble()
        self.hide()

    def _assemble(self) -> None:
        theme = self._theme
        row = QHBoxLayout(self)
        medium = theme.space("medium")
        row.setContentsMargins(medium, medium, medium, medium)
        row.setSpacing(theme.space("small"))
        aside = QVBoxLayout()
        aside.addWidget(IconLabel(theme, "calendar", "jij"))
        aside.addStretch(1)
        row.addLayout(aside)
        column = QVBoxLayout()
        column.setSpacing(theme.space("tiny"))
        column.addWidget(Words(theme, self.tr("Voor jou"), bold=True))
        column.addLayout(self._told)
        row.addLayout(column, 1)

    @property
    def lines(self) -> tuple[str, ...]:
        """What it says."""
        return self._lines

    def show_lines(self, lines: tuple[str, ...]) -> None:
        """Say this."""
        if lines == self._lines:
            return
        self._lines = lines
        for words in self._words:
            self._told.removeWidget(words)
            words.hide()
            words.deleteLater()
        self._words = [Words(self._theme, line) for line in lines]
        for words in self._words:
            self._told.addWidget(words)
        self.setAccessibleDescription(" ".join(lines))
        self.setVisible(bool(lines))


def side_by_side(theme: Theme, *widgets: QWidget) -> QHBoxLayout:
    """Small things in a row, at the left."""
    row = QHBoxLayout()
    row.setSpacing(theme.space("small"))
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
