"""The dialog for a paper of the person's own: making one and changing it."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from desktop_app.dossier import Document, Level
from desktop_app.gui.context import Context
from desktop_app.gui.widgets.choice import Choice
from desktop_app.gui.widgets.date_field import DateField
from desktop_app.gui.widgets.dialog import Dialog
from desktop_app.gui.widgets.fields import LineField
from desktop_app.gui.widgets.form_row import FormRow

if TYPE_CHECKING:
    from desktop_app.dossier import Entry

LONGEST = 200
"""Signs of a title or a name that can be typed."""


class OwnPaperDialog(Dialog):
    """Title, from whom, day, whether it is medical, and who may see it."""

    def __init__(
        self,
        context: Context,
        parent: QWidget | None = None,
        *,
        entry: Entry | None = None,
        title: str = "",
    ) -> None:
        """entry: the paper to change; None makes a new one. title: what stands there first."""
        self._context = context
        payload = entry.payload if entry is not None else None
        self._old = payload if isinstance(payload, Document) else None
        name = QCoreApplication.translate("OwnPaperDialog", "Voeg een document toe")
        if self._old is not None:
            name = QCoreApplication.translate("OwnPaperDialog", "Verander dit document")
        super().__init__(context.theme, name, parent)
        self._fill(self._old or Document(titel=title))

    def _build_widgets(self) -> None:
        super()._build_widgets()
        theme, desk = self._theme, self._context.desk
        self.name = LineField(theme)
        self.name.setMaxLength(LONGEST)
        self.source = LineField(theme)
        self.source.setMaxLength(LONGEST)
        self.day = DateField(theme, self._context.words, lambda: desk.today, vague=True)
        self.medical = Choice(
            theme,
            [
                ("nee", self.tr("Nee")),
                ("functioneel", self.tr("Alleen wat ik kan en niet kan")),
                ("ja", self.tr("Ja"), self.tr("Dit gaat nooit naar je werkgever.")),
            ],
        )
        self.level = Choice(
            theme,
            [
                ("ik", self.tr("Alleen ik")),
                ("helper", self.tr("Ook wie mij helpt")),
                ("bedrijfsarts", self.tr("Ook de bedrijfsarts")),
                ("uwv", self.tr("Ook UWV")),
                ("werkgever", self.tr("Ook mijn werkgever")),
            ],
        )
        self._name_row = FormRow(theme, self.tr("Hoe heet dit document?"), self.name)
        self._source_row = FormRow(theme, self.tr("Van wie is het?"), self.source, optional=True)
        self._day_row = FormRow(theme, self.tr("Van welke dag is het?"), self.day, optional=True)
        self._medical_row = FormRow(
            theme,
            self.tr("Staat er iets medisch in?"),
            self.medical,
            help=self.tr("Bijvoorbeeld een klacht, een behandeling of een medicijn."),
        )
        self.level_row = FormRow(theme, self.tr("Wie mag dit zien?"), self.level)

    def _assemble(self) -> None:
        super()._assemble()
        for row in (
            self._name_row, self._source_row, self._day_row, self._medical_row, self.level_row,
        ):  # fmt: skip
            self.column.addWidget(row)
        self.column.addStretch(1)
        self.main_button = self.add_buttons(self.tr("Bewaar document"), self.tr("Annuleer"))

    def _connect(self) -> None:
        super()._connect()
        self.name.changed.connect(lambda: self._name_row.set_problem(None))
        self.day.changed.connect(lambda: self._day_row.set_problem(None))
        self.medical.changed.connect(lambda: self.level_row.set_problem(None))
        self.level.changed.connect(lambda: self.level_row.set_problem(None))

    def _fill(self, paper: Document) -> None:
        self.name.setText(paper.titel)
        self.source.setText(paper.van)
        self.day.set_value(paper.datum)
        self.medical.set_value(paper.medisch or "nee")
        self.level.set_value(paper.niveau)

    def payload(self) -> Document:
        """The paper as it was told; what the dialog does not ask stays as it was."""
        level: Level = next(one for one in get_args(Level) if one == (self.level.value() or "ik"))
        return replace(
            self._old or Document(titel=""),
            titel=self.name.text().strip(),
            van=self.source.text().strip(),
            datum=self.day.value(),
            medisch=self.medical.value() or "nee",
            niveau=level,
        )

    def accept(self) -> None:
        """Only with a name and a day that can be; what is medical is not for an employer."""
        if not self.name.text().strip():
            self._problem(self._name_row, self.name, self.tr("Vul een naam in."))
        elif self.day.problem():
            self._problem(self._day_row, self.day, self.day.problem() or "")
        elif self.medical.value() == "ja" and self.level.value() == "werkgever":
            sentence = self.tr("Dit is medisch. Kies iemand anders dan je werkgever.")
            self._problem(self.level_row, self.level, sentence)
        else:
            super().accept()

    def _problem(self, row: FormRow, field: QWidget, sentence: str) -> None:
        row.set_problem(sentence)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fit()
