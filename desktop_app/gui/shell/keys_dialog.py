"""The list of keys, under F1."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.gui.shell.keys import GROUPS, KeyGroup
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.dialog import Dialog
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words


class KeysDialog(Dialog):
    """What each key does, by the place where it works."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.set_title(self.tr("Toetsen"))
        for group in GROUPS:
            self.column.addWidget(GroupCard(theme, group))
        self.add_buttons(self.tr("Sluit lijst")).setFocus()


class GroupCard(Surface):
    """The keys of one place; a reading stop, so that the list can be scrolled with the keyboard."""

    def __init__(self, theme: Theme, group: KeyGroup) -> None:
        super().__init__(theme, reading=True)
        self._group = group
        self.setAccessibleName(group.said())
        lines = (f"{entry.said_keys()}: {entry.said()}." for entry in group.entries)
        self.setAccessibleDescription(" ".join(lines))
        column = self.inside_column("small")
        column.addWidget(Heading(theme, group.said(), 3))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.space("gap"))
        grid.setVerticalSpacing(theme.space("small"))
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        for row, entry in enumerate(group.entries):
            grid.addWidget(Words(theme, entry.said_keys(), bold=True), row, 0)
            grid.addWidget(Words(theme, entry.said()), row, 1)
        column.addLayout(grid)
