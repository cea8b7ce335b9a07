"""A page in large letters, for on the table at a conversation: nothing private is on it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.help.reading import Section, pieces_of
from desktop_app.gui.pages.rights.sources import first_source
from desktop_app.gui.widgets.dialog import Dialog
from desktop_app.gui.widgets.words import Words
from desktop_app.rights import Blok, Pagina

KIND = "heading_2"
"""Type of the text: 26 pixels, and more where the text is larger."""


class LargeDialog(Dialog):
    """As large as the window; the page keys scroll, Esc closes."""

    def __init__(self, context: Context, page: Pagina, parent: QWidget | None = None) -> None:
        self._page = page
        super().__init__(context.theme, page.titel, parent)

    def _build_widgets(self) -> None:
        super()._build_widgets()
        theme, page = self._theme, self._page
        first = () if page.kop.soort == "dringend" else (Blok("alinea", (page.kort,)),)
        self.parts = [
            Section(theme, piece, kind=KIND, level=2)
            for piece in pieces_of((*first, *page.blokken))
        ]
        self.parts[0].setAccessibleName(page.titel)
        self._source = Words(theme, first_source(page.kop.bronnen), KIND, "muted")

    def _assemble(self) -> None:
        super()._assemble()
        for part in self.parts:
            self.column.addWidget(part)
        self.column.addWidget(self._source)
        self.column.addStretch(1)
        self.main_button = self.add_buttons(self.tr("Sluit dit"))

    def _fit(self) -> None:
        """As large as the window it came from, or else the screen."""
        parent = self.parentWidget()
        room = self.screen().availableGeometry().size()
        self.resize(parent.window().size().boundedTo(room) if parent is not None else room)
