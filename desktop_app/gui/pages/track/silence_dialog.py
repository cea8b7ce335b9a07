"""Leaving out a point of the test, and why. Nothing is deleted, and it can be shown again."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.order.silence_dialog import reasons
from desktop_app.gui.pages.order.silenced import LONGEST, Reason
from desktop_app.gui.widgets.choice import Choice
from desktop_app.gui.widgets.dialog import Dialog
from desktop_app.gui.widgets.fields import LineField
from desktop_app.gui.widgets.form_row import FormRow
from desktop_app.gui.widgets.words import Words


class LeavePointDialog(Dialog):
    """A reason, and in own words if wanted."""

    def __init__(self, context: Context, question: str, parent: QWidget | None = None) -> None:
        self._question = question
        title = QCoreApplication.translate("LeavePointDialog", "Laat dit punt weg")
        super().__init__(context.theme, title, parent)

    def _build_widgets(self) -> None:
        super()._build_widgets()
        theme = self._theme
        self._sentence = Words(theme, self._question)
        self.why = Choice(theme, reasons())
        self._why_row = FormRow(theme, self.tr("Waarom laat je dit weg?"), self.why)
        self.own = LineField(theme)
        self.own.setMaxLength(LONGEST)
        self._own_row = FormRow(
            theme, self.tr("Wil je er iets bij schrijven?"), self.own, optional=True
        )

    def _assemble(self) -> None:
        super()._assemble()
        for part in (self._sentence, self._why_row, self._own_row):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.main_button = self.add_buttons(self.tr("Laat weg"), self.tr("Annuleer"))

    def _connect(self) -> None:
        super()._connect()
        self.why.changed.connect(lambda: self._why_row.set_problem(None))

    @property
    def reason(self) -> Reason | None:
        """What was chosen."""
        return next((one for one, _ in reasons() if one == self.why.value()), None)

    def accept(self) -> None:
        """Only with a reason."""
        if self.reason is None:
            self._why_row.set_problem(self.tr("Kies waarom je dit weglaat."))
            self.why.setFocus(Qt.FocusReason.OtherFocusReason)
            self._fit()
            return
        super().accept()
