"""What is doubtful about something that was filled in, behind a sign; it is kept all the same."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.icon_label import IconLabel
from desktop_app.gui.widgets.words import Words


class DoubtLine(QWidget):
    """A sign and a sentence; hidden while there is no doubt."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._build_widgets()
        self._assemble()
        self.hide()

    def _build_widgets(self) -> None:
        self._words = Words(self._theme, "")
        self._icon = IconLabel(self._theme, "info", "ink")

    def _assemble(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(self._theme.space("small"))
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._words, 1)

    @property
    def text(self) -> str:
        """What is shown; empty without a doubt."""
        return self._words.text()

    def say(self, text: str) -> None:
        """Show what is doubtful; nothing when the text is empty."""
        self._words.setText(text)
        self.setVisible(bool(text))
