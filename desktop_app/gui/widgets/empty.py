"""What a page shows while there is nothing to show: why, and what one can do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.icon_label import IconLabel
from desktop_app.gui.widgets.words import Words


class EmptyState(QWidget):
    """An icon, a heading, a sentence, perhaps a button."""

    acted = Signal()

    def __init__(
        self,
        theme: Theme,
        icon: str,
        title: str,
        text: str,
        action: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._build_widgets(icon, title, text, action)
        self._assemble()
        self._connect()

    def _build_widgets(self, icon: str, title: str, text: str, action: str | None) -> None:
        self._icon = IconLabel(self._theme, icon, "jij", kind="heading_2", parent=self)
        self._title = Heading(self._theme, title, 2, parent=self)
        self._text = Words(self._theme, text, "body", "muted", parent=self)
        self.action = Button(self._theme, action, main=True, parent=self) if action else None

    def _assemble(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, self._theme.space("page_margin"), 0, 0)
        column.setSpacing(self._theme.space("small"))
        column.addWidget(self._icon)
        column.addWidget(self._title)
        column.addWidget(self._text)
        if self.action is not None:
            row = QHBoxLayout()
            row.setContentsMargins(0, self._theme.space("small"), 0, 0)
            row.addWidget(self.action, 0, Qt.AlignmentFlag.AlignLeft)
            column.addLayout(row)

    def _connect(self) -> None:
        if self.action is not None:
            self.action.clicked.connect(self.acted)
