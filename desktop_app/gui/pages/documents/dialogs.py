"""Short questions about a paper: since when, what to note, and whether a file is trusted."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.date_field import DateField
from desktop_app.gui.widgets.dialog import Dialog
from desktop_app.gui.widgets.fields import TextField
from desktop_app.gui.widgets.form_row import FormRow
from desktop_app.gui.widgets.words import Words


class PaperDayDialog(Dialog):
    """The day of a state; it may be left empty."""

    def __init__(
        self, context: Context, name: str, day: str | None, parent: QWidget | None = None
    ) -> None:
        self._context = context
        super().__init__(context.theme, name, parent)
        self.day.set_value(day)
        self.day.edit.selectAll()

    def _build_widgets(self) -> None:
        super()._build_widgets()
        desk = self._context.desk
        self.day = DateField(self._theme, self._context.words, lambda: desk.today, vague=True)
        self.day_row = FormRow(
            self._theme,
            self.tr("Sinds wanneer is dat zo?"),
            self.day,
            help=self.tr("Weet je het niet precies? Typ dan een maand, of ‘ongeveer’."),
            optional=True,
        )

    def _assemble(self) -> None:
        super()._assemble()
        self.column.addWidget(self.day_row)
        self.column.addStretch(1)
        self.main_button = self.add_buttons(self.tr("Bewaar de datum"), self.tr("Annuleer"))

    def _connect(self) -> None:
        super()._connect()
        self.day.changed.connect(lambda: self.day_row.set_problem(None))

    def accept(self) -> None:
        """Only with a day that can be."""
        fault = self.day.problem()
        if fault:
            self.day_row.set_problem(fault)
            self.day.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().accept()


class NotesDialog(Dialog):
    """What the paper says, and how the person sees it: two truths, kept apart."""

    def __init__(
        self, theme: Theme, name: str, by_paper: str, by_me: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, name, parent)
        self.by_paper.setText(by_paper)
        self.by_me.setText(by_me)

    def _build_widgets(self) -> None:
        super()._build_widgets()
        self.by_paper = TextField(self._theme, lines=4)
        self.by_me = TextField(self._theme, lines=4)
        self._rows = (
            FormRow(
                self._theme,
                self.tr("Volgens het stuk"),
                self.by_paper,
                help=self.tr("Wat staat er in dit papier?"),
                optional=True,
            ),
            FormRow(
                self._theme,
                self.tr("Volgens mij"),
                self.by_me,
                help=self.tr("Hoe is het volgens jou?"),
                optional=True,
            ),
        )

    def _assemble(self) -> None:
        super()._assemble()
        for row in self._rows:
            self.column.addWidget(row)
        self.column.addStretch(1)
        self.main_button = self.add_buttons(self.tr("Bewaar notitie"), self.tr("Annuleer"))


class RiskDialog(Dialog):
    """Asks before a file leaves that may start a program."""

    def __init__(
        self, theme: Theme, name: str, sentence: str, go_on: str, parent: QWidget | None = None
    ) -> None:
        """go_on: what the main button says."""
        self._sentence = sentence
        self._name = name
        self._go_on = go_on
        title = QCoreApplication.translate("RiskDialog", "Vertrouw je dit bestand?")
        super().__init__(theme, title, parent)

    def _build_widgets(self) -> None:
        super()._build_widgets()
        self._file = Words(self._theme, self._name, bold=True)
        self._text = Words(self._theme, self._sentence)

    def _assemble(self) -> None:
        super()._assemble()
        self.column.addWidget(self._file)
        self.column.addWidget(self._text)
        self.column.addStretch(1)
        self.main_button = self.add_buttons(self._go_on, self.tr("Annuleer"))
