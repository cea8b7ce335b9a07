"""What was found, in the place of the choices, while something is searched for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.rights.rows import Entry, Rows
from desktop_app.gui.widgets.announce import announce
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.link import Link
from desktop_app.gui.widgets.words import Words


class Results(QWidget):
    """Best answer first; that one is marked, because Enter opens it."""

    wanted = Signal(str)
    left = Signal()
    """Up from the first one: back to the field."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        theme = context.theme
        self._heading = Heading(theme, self.tr("Gevonden"), 3)
        self.rows = Rows(theme, self._heading.text())
        self.nothing = Words(
            theme, self.tr("Niets gevonden. Probeer één woord, zoals loon of ontslag.")
        )
        self.help_link = Link(theme, self.tr("Vraag het een mens"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("small"))
        for part in (self._heading, self.rows, self.nothing, self.help_link):
            column.addWidget(part)
        column.addStretch(1)
        self.rows.wanted.connect(self.wanted)
        self.rows.left.connect(self.left)
        self.help_link.clicked.connect(lambda: self.wanted.emit("hulp"))

    def show_found(self, entries: Sequence[Entry]) -> None:
        """Show these, and say how many there are."""
        before = [row.entry for row in self.rows.rows]
        self.rows.show_entries(entries)
        self.rows.mark("")
        for part in (self.nothing, self.help_link):
            part.setVisible(not entries)
        self.rows.setVisible(bool(entries))
        if self.isVisible() and list(entries) != before:
            announce(self, self._said(entries))

    def _said(self, entries: Sequence[Entry]) -> str:
        if not entries:
            return self.nothing.text()
        count = len(entries)
        found = self.tr("{aantal} antwoorden.").format(aantal=count)
        found = self.tr("Eén antwoord.") if count == 1 else found
        return self.tr("{aantal} Eerste: {titel}").format(aantal=found, titel=entries[0].title)

    @property
    def best(self) -> str:
        """Key of the best answer; empty without one."""
        return self.rows.rows[0].entry.key if self.rows.rows else ""

    def first(self) -> QWidget | None:
        """The best answer."""
        return self.rows.rows[0] if self.rows.rows else None
