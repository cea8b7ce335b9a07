"""An explanation that unfolds under a button; folded at first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words


class Unfold(QWidget):
    """A button and, when it is pressed, the lines under it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = ""
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        self.button = Button(self._theme, "", icon="info")
        self._card = Surface(self._theme, reading=True)
        self._words = Words(self._theme, "")

    def _assemble(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.space("small"))
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._card)
        inside = self._card.inside_column("small")
        inside.addWidget(self._words)
        self._card.hide()

    def _connect(self) -> None:
        self.button.clicked.connect(self._turn)

    def show_text(self, title: str, lines: Sequence[str]) -> None:
        """Another explanation, folded; hidden when there is none."""
        self._title = title
        self._words.setText("\n".join(lines))
        self._card.setAccessibleName(title)
        self._card.setAccessibleDescription(self._words.text())
        self._fold(shown=False)
        self.setVisible(bool(title and lines))

    @property
    def unfolded(self) -> bool:
        """Whether the lines are shown."""
        return not self._card.isHidden()

    def _turn(self) -> None:
        self._fold(shown=not self.unfolded)

    def _fold(self, *, shown: bool) -> None:
        self._card.setVisible(shown)
        self.button.setText(self.tr("Verberg uitleg") if shown else self._title)
        self.button.setAccessibleName(self.button.text())
        self.button.updateGeometry()
