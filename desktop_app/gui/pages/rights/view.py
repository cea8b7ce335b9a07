"""What stands in the right part of the page: one thing to read or to choose from."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.rights.rows import Entry, Rows
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.link import Link
from desktop_app.gui.widgets.words import Words
from desktop_app.rights import Pagina


class View(QWidget):
    """Made anew for each place; filled in `column`."""

    wanted = Signal(str)
    """Key of a place, on this page or on another one."""

    page: Pagina | None = None
    """The page of content that is shown, when it is one."""
    whole = False
    """Whether that page is shown whole, so that it can be printed."""
    keeps = False
    """Whether it holds what the person told, and has to stay as it was left."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(context.theme.space("gap"))

    def first(self) -> QWidget | None:
        """Where the keyboard begins."""
        return None

    def refresh(self) -> None:
        """The dossier changed: show what is the reader's own as it is now."""


class ListView(View):
    """A heading, a line, and rows that lead further."""

    def __init__(
        self, context: Context, title: str, line: str, entries: Iterable[Entry] = ()
    ) -> None:
        super().__init__(context)
        theme = context.theme
        self._heading = Heading(theme, title, 2)
        self.rows = Rows(theme, title)
        self.rows.show_entries(entries)
        self.rows.wanted.connect(self.wanted)
        self.column.addWidget(self._heading)
        if line:
            self.column.addWidget(Words(theme, line, role="muted"))
        self.column.addWidget(self.rows)
        self.column.addStretch(1)

    def first(self) -> QWidget | None:
        """The first row."""
        return next(iter(self.rows.rows), None)


class Links(QWidget):
    """A heading and links under it."""

    wanted = Signal(str)

    def __init__(self, theme: Theme, title: str, links: Iterable[tuple[str, str]]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space("small"), 0, theme.space("small"), 0)
        column.setSpacing(theme.space("tiny"))
        column.addWidget(Heading(theme, title, 3))
        self.links: dict[str, Link] = {}
        for key, text in links:
            link = Link(theme, text, parent=self)
            link.clicked.connect(lambda _=False, key=key: self.wanted.emit(key))
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
            self.links[key] = link
        if not self.links:
            self.hide()
