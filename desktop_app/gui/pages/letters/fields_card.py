"""The blanks of a letter as fields: who gets it, days, names, choices and lines."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.letters.words import role_name
from desktop_app.gui.widgets.choice import Choice
from desktop_app.gui.widgets.date_field import DateField
from desktop_app.gui.widgets.fields import LineField, TextField
from desktop_app.gui.widgets.form_row import FormRow
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words
from desktop_app.rights.letters_model import Brief, Veld

LONGEST_LINE = 500
Read = Callable[[], str]
Show = Callable[[str], None]


class FieldsCard(Surface):
    """Each change is told at once; what the dossier knows stands in the fields already."""

    changed = Signal()
    role_chosen = Signal(str)

    def __init__(self, context: Context, letter: Brief, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent=parent)
        self._context = context
        self._letter = letter
        self.rows: dict[str, FormRow] = {}
        self._read: dict[str, Read] = {}
        self._show: dict[str, Show] = {}
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme, words = self._context.theme, self._context.words
        self._heading = Heading(theme, self.tr("Vul de brief in"), 3)
        self._known = Words(
            theme,
            self.tr("Wat je dossier weet, staat er al. Kijk of het klopt."),
            "small",
            "muted",
        )
        roles = [(role, role_name(role, words)) for role in self._letter.kop.aan]
        self.role = Choice(theme, roles)
        self._role_row = FormRow(theme, self.tr("Aan wie schrijf je?"), self.role)
        if len(roles) == 1:
            self._role_row.hide()
        for field in self._in_order():
            self.rows[field.id] = FormRow(
                theme,
                field.naam,
                self._field(field),
                help=field.uitleg,
                optional=not field.verplicht and field.soort != "keuze",
            )

    def _assemble(self) -> None:
        column = self.inside_column("gap")
        for part in (self._heading, self._known, self._role_row, *self.rows.values()):
            column.addWidget(part)
        column.addStretch(1)

    def _connect(self) -> None:
        self.role.changed.connect(lambda: self.role_chosen.emit(self.role.value() or ""))

    # ------------------------------------------------------------------ what is told and shown

    def told(self) -> dict[str, str]:
        """What stands in each field; a day as the contract writes it."""
        return {id: read() for id, read in self._read.items()}

    def show_values(self, values: Mapping[str, str], role: str) -> None:
        """Show other values, without telling; a field that says the same is left alone."""
        self.role.set_value(role)
        for id, show in self._show.items():
            wanted = values.get(id, "")
            if self._read[id]() != wanted:
                show(wanted)

    def first(self) -> QWidget:
        """Where the keyboard begins."""
        if len(self._letter.kop.aan) > 1:
            return self.role
        return next(iter(self.rows.values())).field

    # ------------------------------------------------------------------ inner workings

    def _in_order(self) -> list[Veld]:
        """Those of this letter first: the others are mostly filled in already."""
        return [*self._letter.kop.velden, *self._letter.gedeeld]

    def _field(self, field: Veld) -> QWidget:
        make = {"datum": self._day, "lang": self._lines, "keuze": self._choice}
        return make.get(field.soort, self._line)(field)

    def _day(self, field: Veld) -> QWidget:
        context = self._context
        future = {"later": True, "eerder": False}.get(field.moment or "")
        made = DateField(
            context.theme, context.words, lambda: context.desk.today, vague=False, future=future
        )
        made.changed.connect(self.changed)
        self._read[field.id] = lambda: made.value() or ""
        self._show[field.id] = lambda text: made.set_value(text or None)
        return made

    def _line(self, field: Veld) -> QWidget:
        made = LineField(self._context.theme)
        made.setMaxLength(LONGEST_LINE)
        made.changed.connect(self.changed)
        self._read[field.id] = made.text
        self._show[field.id] = _quietly(made, made.setText)
        return made

    def _lines(self, field: Veld) -> QWidget:
        made = TextField(self._context.theme, lines=3)
        made.changed.connect(self.changed)
        self._read[field.id] = made.text
        self._show[field.id] = _quietly(made, made.setText)
        return made

    def _choice(self, field: Veld) -> QWidget:
        made = Choice(self._context.theme, [(one.id, one.naam) for one in field.opties])
        made.changed.connect(self.changed)
        self._read[field.id] = lambda: made.value() or ""
        self._show[field.id] = lambda text: made.set_value(text or None)
        return made


def _quietly(field: QWidget, show: Show) -> Show:
    def shown(text: str) -> None:
        field.blockSignals(True)
        show(text)
        field.blockSignals(False)

    return shown
