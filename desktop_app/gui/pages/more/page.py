"""Meer: the pages that have no entry of their own in the side bar, each with what it is for."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.names import page_name
from desktop_app.gui.pages.page import Page
from desktop_app.gui.pages.registry import Group, under_more
from desktop_app.gui.pages.rights.rows import Entry, Rows
from desktop_app.gui.pages.track.state import plays
from desktop_app.gui.widgets.flow import Columns
from desktop_app.gui.widgets.heading import Heading


class MorePage(Page):
    """Two lists of pages: about the way through the 104 weeks, and about one's own data."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme = self.context.theme
        self._title = Heading(theme, self.title(), 1)
        self._columns = Columns(theme)
        titles: dict[Group, str] = {
            "traject": self.tr("Over je traject"),
            "eigen": self.tr("Je gegevens en dit programma"),
        }
        self._headings = {group: Heading(theme, title, 3) for group, title in titles.items()}
        self.groups = {group: Rows(theme, title) for group, title in titles.items()}
        """The rows of each group; the key of a row is the id of its page."""

    def _assemble(self) -> None:
        self.column.addWidget(self._title)
        sides = (self._columns.left, self._columns.right)
        for side, group in zip(sides, self.groups, strict=True):
            side.addWidget(self._headings[group])
            side.addWidget(self.groups[group])
            side.addStretch(1)
        self.column.addWidget(self._columns)
        self.column.addStretch(1)

    def _connect(self) -> None:
        for rows in self.groups.values():
            rows.wanted.connect(lambda id: self.context.go(id, ""))

    # ------------------------------------------------------------------ what the window asks

    def title(self) -> str:
        """The name of the page."""
        return page_name("meer")

    def first_focus(self) -> QWidget | None:
        """The first row."""
        return self.groups["traject"].rows[0]

    def refresh(self) -> None:
        """The second track is here as long as it has no place in the side bar."""
        for group, rows in self.groups.items():
            rows.show_entries(self._entries(group))

    # ------------------------------------------------------------------ inner workings

    def _entries(self, group: Group) -> Iterator[Entry]:
        for entry in under_more(track_in_bar=plays(self.context.desk.traject)):
            if entry.under == group:
                yield Entry(entry.id, page_name(entry.id), self._what_for(entry.id), entry.icon)

    def _what_for(self, id: str) -> str:
        return {
            "spoor2": self.tr("Passend werk zoeken bij een andere werkgever."),
            "orde": self.tr("Wat opvalt in je dossier, en wat je kunt doen."),
            "opbouw": self.tr("Je uren per week, en wat het werk je kost."),
            "wiamap": self.tr("Je papieren voor de WIA-aanvraag, en je voorbereiding."),
            "na104": self.tr("Wat er komt na de beslissing van UWV, met jouw dagen."),
            "delen": self.tr("Een overzicht, kaart of bundel, voor één lezer."),
            "brieven": self.tr("Brieven die je zelf aanpast en verstuurt."),
            "gegevens": self.tr("Alles wat je vertelde. Hier verander je het."),
            "bestand": self.tr("Je wachtwoord, je reservekopieën en je prullenbak."),
            "instellingen": self.tr("Letters, kleuren, vergrendelen en herinneringen."),
        }[id]
