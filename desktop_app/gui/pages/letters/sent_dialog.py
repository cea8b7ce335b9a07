"""Changes what is remembered of a letter that was sent."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.dossier import Brief
from desktop_app.gui.context import Context
from desktop_app.gui.pages.letters.sent_fields import SentFields
from desktop_app.gui.widgets.dialog import Dialog


class SentDialog(Dialog):
    """The same fields as when it was sent, and the day of the answer."""

    def __init__(self, context: Context, letter: Brief, parent: QWidget | None = None) -> None:
        self._context = context
        self._letter = letter
        self.result_letter = letter
        title = QCoreApplication.translate("SentDialog", "Verander deze brief")
        super().__init__(context.theme, title, parent)
        self.fields.show_letter(letter)

    def _build_widgets(self) -> None:
        super()._build_widgets()
        self.fields = SentFields(self._context, after=None, answered=True)

    def _assemble(self) -> None:
        super()._assemble()
        self.column.addWidget(self.fields)
        self.main_button = self.add_buttons(self.tr("Bewaar de gegevens"), self.tr("Annuleer"))

    def accept(self) -> None:
        """Only with days that can be."""
        told = self.fields.told(self._letter)
        if told is not None:
            self.result_letter = told
            super().accept()
