"""Something that is folded away behind a button that says what it opens."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.pages.today.card import at_left
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.button import Button


class Fold(QWidget):
    """Put what is folded in `column`. The button's words say whether it is open."""

    turned = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        closed: str,
        opened: str,
        *,
        about: str = "",
        is_open: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """about: told with the words of the button, where several say the same."""
        super().__init__(parent)
        self._about = about
        self._theme = theme
        self._closed = closed
        self._opened = opened
        self._is_open = is_open
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        self.button = Button(self._theme, "")
        self._inside = QWidget(self)
        self.column = QVBoxLayout(self._inside)

    def _assemble(self) -> None:
        self.column.setContentsMargins(0, self._theme.space("small"), 0, 0)
        self.column.setSpacing(self._theme.space("small"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._button_row = at_left(self.button)
        outer.addLayout(self._button_row)
        outer.addWidget(self._inside)
        self._show()

    def _connect(self) -> None:
        self.button.clicked.connect(self.turn)

    @property
    def is_open(self) -> bool:
        """Whether what is folded can be seen."""
        return self._is_open

    def turn(self) -> None:
        """Open what is closed, close what is open."""
        self._is_open = not self._is_open
        self._show()
        self.turned.emit(self._is_open)

    def _show(self) -> None:
        text = self._opened if self._is_open else self._closed
        self.button.setText(text)
        self.button.setAccessibleName(f"{text}: {self._about}" if self._about else text)
        self.button.updateGeometry()
        self._inside.setVisible(self._is_open)
