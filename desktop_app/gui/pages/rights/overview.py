"""The left part of the page: what fits now, and the ways to everything else."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.rights.content import Content, entry_of
from desktop_app.gui.pages.rights.rows import Entry, Rows
from desktop_app.gui.pages.today.fold import Fold
from desktop_app.gui.widgets.heading import Heading
from desktop_app.rights import Pagina
from desktop_app.rights.checks import Check
from desktop_app.rights.library import page_files

DUTIES = "mijn-plichten"
"""The page with what is asked of the reader: it stands beside the rights."""


class Overview(QWidget):
    """At most five kinds of choices; the others are folded."""

    wanted = Signal(str)

    def __init__(self, context: Context, content: Content) -> None:
        super().__init__()
        self._context = context
        self._content = content
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme = self._context.theme
        self._fitting_title = Heading(theme, self.tr("Past nu bij jou"), 3)
        self.fitting = Rows(theme, self._fitting_title.text())
        self._ways_title = Heading(theme, self.tr("Kijk verder"), 3)
        self.ways = Rows(theme, self._ways_title.text())
        self.fold = Fold(theme, self.tr("Meer"), self.tr("Minder"), about=self._ways_title.text())
        self.more = Rows(theme, self.tr("Meer keuzes"))

    def _assemble(self) -> None:
        theme = self._context.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("small"))
        for part in (self._fitting_title, self.fitting):
            column.addWidget(part)
        column.addSpacing(theme.space("small"))
        column.addWidget(self._ways_title)
        column.addWidget(self.ways)
        column.addWidget(self.fold)
        self.fold.column.addWidget(self.more)
        column.addStretch(1)
        self.ways.show_entries(self._main_ways())

    def _connect(self) -> None:
        for rows in self._all:
            rows.wanted.connect(self.wanted)

    def _main_ways(self) -> Iterator[Entry]:
        yield Entry(
            "dringend",
            self.tr("Doe dit vandaag"),
            "",
            "octagon-alert",
            "attention",
        )
        yield Entry("onderwerpen", self.tr("Alle onderwerpen"))
        yield Entry("checks", self.tr("Checks"))

    def _folded_ways(self) -> Iterator[Entry]:
        if DUTIES in page_files():
            yield Entry(f"artikel:{DUTIES}", self.tr("Mijn plichten"))
        yield Entry("begrippen", self.tr("Begrippen"))
        yield Entry("rollen", self.tr("Wie doet wat?"))
        yield Entry("gevraagd", self.tr("Mag dit gevraagd worden?"))
        yield Entry("plannen", self.tr("Wat verandert er misschien?"))
        if self._context.desk.session is not None:
            yield Entry("bladwijzers", self.tr("Bladwijzers"))

    @property
    def _all(self) -> tuple[Rows, ...]:
        return (self.fitting, self.ways, self.more)

    def refresh(self) -> None:
        """What fits now, and what is there to choose."""
        fitting = [self._entry(one) for one in self._content.fitting()]
        self.fitting.show_entries(fitting)
        for part in (self._fitting_title, self.fitting):
            part.setVisible(bool(fitting))
        self.more.show_entries(self._folded_ways())

    def mark(self, key: str) -> None:
        """Mark what is open."""
        for rows in self._all:
            rows.mark(key)

    def first(self) -> QWidget:
        """Where the keyboard begins."""
        return (self.fitting.rows or self.ways.rows)[0]

    def row(self, key: str) -> QWidget | None:
        """The row that leads to a place, when it is in sight."""
        found = (rows.row(key) for rows in self._all)
        return next((row for row in found if row is not None and row.isVisible()), None)

    def _entry(self, one: Pagina | Check) -> Entry:
        if isinstance(one, Check):
            return Entry(f"check:{one.id}", one.titel, self.tr("Check · een paar vragen"))
        themes = {theme.id: theme.naam for theme in self._content.themes()}
        theme = themes.get(one.thema, "")
        explained = self.tr("{onderwerp} · uitleg").format(onderwerp=theme)
        return entry_of(one, explained if theme else self.tr("Uitleg"))
