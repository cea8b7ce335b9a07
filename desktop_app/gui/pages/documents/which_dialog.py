"""Asks to which paper the files belong that were dropped beside the list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.documents.head import SearchField
from desktop_app.gui.pages.documents.model import PapersModel
from desktop_app.gui.pages.documents.papers import Paper
from desktop_app.gui.pages.documents.view import PapersView
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.dialog import Dialog
from desktop_app.gui.widgets.form_row import FormRow
from desktop_app.gui.widgets.words import Words

HEIGHT = 260
"""Height of the list in pixels at 100 %."""


class WhichPaperDialog(Dialog):
    """Chooses one of the papers, or a new one."""

    def __init__(
        self,
        context: Context,
        papers: Sequence[Paper],
        name: str,
        key: str,
        parent: QWidget | None = None,
    ) -> None:
        """name: of the file. key: the paper that is chosen at first."""
        self._context = context
        self._papers = tuple(papers)
        self._name = name
        self.new = False
        """Whether the person wants a new paper of their own for it."""
        title = QCoreApplication.translate("WhichPaperDialog", "Bij welk papier hoort dit?")
        super().__init__(context.theme, title, parent)
        self._show("")
        self.view.select_key(key)
        self.view.setFocus()

    def _build_widgets(self) -> None:
        super()._build_widgets()
        theme = self._theme
        self._file = Words(theme, self._name, bold=True)
        self.search = SearchField(theme)
        self._search_row = FormRow(theme, self.tr("Zoek een papier"), self.search)
        self.model = PapersModel(self._context.words, self)
        self.view = PapersView(theme, self.model)
        self.view.setAccessibleDescription(self.tr("Kies een papier met de pijltjestoetsen."))
        self.new_button = Button(theme, self.tr("Maak eigen document"), icon="plus")
        self._buttons.addWidget(self.new_button)

    def _assemble(self) -> None:
        super()._assemble()
        self.view.setFixedHeight(round(HEIGHT * self._theme.scale))
        for part in (self._file, self._search_row, self.view):
            self.column.addWidget(part)
        self.main_button = self.add_buttons(self.tr("Voeg hier toe"), self.tr("Annuleer"))

    def _connect(self) -> None:
        super()._connect()
        self.search.changed.connect(lambda: self._show(self.search.text()))
        self.new_button.clicked.connect(self._make_new)
        self.view.entered.connect(lambda _: self.main_button.setFocus())

    @property
    def key(self) -> str:
        """The chosen paper; empty when a new one is wanted."""
        return "" if self.new else self.view.selected_key

    def accept(self) -> None:
        """Only with a choice."""
        if self.new or self.view.selected_key:
            super().accept()

    def _show(self, text: str) -> None:
        before = self.view.selected_key
        wanted = text.strip().casefold()
        found = [one for one in self._papers if wanted in one.name.casefold()]
        self.model.set_papers(found, self._papers, grouped=False)
        self.view.select_key(before)
        if not self.view.selected_key and found:
            self.view.select_key(found[0].key)

    def _make_new(self) -> None:
        self.new = True
        self.accept()
