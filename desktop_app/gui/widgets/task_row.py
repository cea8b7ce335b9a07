"""One thing to do: what, why, whose turn or when, and a button that begins it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.beside import Beside
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.chip import Chip
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.icon_label import IconLabel
from desktop_app.gui.widgets.link import Link
from desktop_app.gui.widgets.words import Title, Words


class TaskRow(QWidget):
    """Icon, bold title, muted reason, chip at the right or under it, button below."""

    acted = Signal()
    linked = Signal()
    """The link beside the button."""

    def __init__(
        self,
        theme: Theme,
        title: str,
        reason: str,
        *,
        chip: tuple[str, str] | None = None,
        action: str | None = None,
        link: str | None = None,
        icon: str = "circle-dashed",
        main: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._build_widgets(title, reason, chip, action, icon, main)
        self.link = Link(theme, link, parent=self) if link else None
        self._assemble()
        self._connect()

    def _build_widgets(
        self,
        title: str,
        reason: str,
        chip: tuple[str, str] | None,
        action: str | None,
        icon: str,
        main: bool,
    ) -> None:
        theme = self._theme
        self._icon = IconLabel(theme, icon, "jij", parent=self)
        self.title = Title(theme, title, "body", bold=True, parent=self)
        self._reason = Words(theme, reason, "small", "muted", parent=self)
        self._reason.setVisible(bool(reason))
        self.chip = Chip(theme, *chip, parent=self) if chip else None
        self.action = Button(theme, action, main=main, parent=self) if action else None
        if self.action is not None:
            self.action.setAccessibleDescription(title)

    def _assemble(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, self._theme.space("medium"), 0, self._theme.space("medium"))
        row.setSpacing(12)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(self._theme.space("tiny"))
        head = Beside(self._theme)
        head.addWidget(self.title)
        if self.chip is not None:
            head.addWidget(self.chip)
        column.addLayout(head)
        column.addWidget(self._reason)
        buttons = [part for part in (self.action, self.link) if part is not None]
        if buttons:
            flow = FlowLayout(self._theme.space("small"))
            flow.setContentsMargins(0, self._theme.space("tiny"), 0, 0)
            for button in buttons:
                flow.addWidget(button)
            column.addLayout(flow)
        row.addLayout(column, 1)

    def _connect(self) -> None:
        if self.action is not None:
            self.action.clicked.connect(self.acted)
        if self.link is not None:
            self.link.setAccessibleName(self.link.text())
            self.link.clicked.connect(self.linked)
