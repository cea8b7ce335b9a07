"""The dialog that makes agreements: for each line who does it, and by when."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.talks.split import Line
from desktop_app.gui.widgets.date_field import DateField
from desktop_app.gui.widgets.dialog import Dialog
from desktop_app.gui.widgets.fields import LineField
from desktop_app.gui.widgets.form_row import FormRow

LONGEST, LONGEST_NAME = 500, 100


class _Fields(NamedTuple):
    text: LineField
    who: LineField
    day: DateField
    text_row: FormRow
    day_row: FormRow


class AgreementsDialog(Dialog):
    """One group of fields for each agreement; a line that is emptied is left out."""

    def __init__(
        self,
        context: Context,
        title: str,
        lines: Sequence[Line],
        action: str,
        parent: QWidget | None = None,
    ) -> None:
        self._context = context
        self._lines = tuple(lines)
        self._action = action
        super().__init__(context.theme, title, parent)

    def _build_widgets(self) -> None:
        super()._build_widgets()
        self.fields = [self._fields(at, line) for at, line in enumerate(self._lines, 1)]

    def _fields(self, at: int, line: Line) -> _Fields:
        theme, desk, words = self._theme, self._context.desk, self._context.words
        text, who = LineField(theme), LineField(theme)
        text.setMaxLength(LONGEST)
        text.setText(line.text)
        text.setCursorPosition(0)
        who.setMaxLength(LONGEST_NAME)
        who.setText(line.who)
        day = DateField(theme, words, lambda: desk.today, vague=False, future=True)
        day.set_value(line.day)
        explained = self.tr("Typ ‘ik’, of de naam van de ander.") if at == 1 else ""
        text_row = FormRow(theme, self._label(self.tr("Wat is afgesproken?"), at), text)
        day_row = FormRow(theme, self._label(self.tr("Wanneer is het klaar?"), at), day)
        who_row = FormRow(theme, self._label(self.tr("Wie doet dit?"), at), who, help=explained)
        group = QWidget()
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, theme.space("medium"))
        column.setSpacing(theme.space("small"))
        for row in (text_row, who_row, day_row):
            column.addWidget(row)
        self.column.addWidget(group)
        text.changed.connect(lambda: text_row.set_problem(None))
        day.changed.connect(lambda: day_row.set_problem(None))
        return _Fields(text, who, day, text_row, day_row)

    def _label(self, label: str, at: int) -> str:
        if len(self._lines) == 1:
            return label
        return self.tr("{nummer}. {vraag}").format(nummer=at, vraag=label)

    def _assemble(self) -> None:
        super()._assemble()
        self.column.addStretch(1)
        self.main_button = self.add_buttons(self._action, self.tr("Annuleer"))

    def lines(self) -> tuple[Line, ...]:
        """The agreements as they were told."""
        return tuple(
            Line(text, " ".join(one.who.text().split()), one.day.value())
            for one in self.fields
            if (text := " ".join(one.text.text().split()))
        )

    def accept(self) -> None:
        """Only with something agreed, and days that can be."""
        for one in self.fields:
            problem = one.day.problem()
            if problem:
                self._problem(one.day_row, one.day, problem)
                return
        if not self.lines():
            first = self.fields[0]
            self._problem(first.text_row, first.text, self.tr("Vul in wat is afgesproken."))
            return
        super().accept()

    def _problem(self, row: FormRow, field: QWidget, sentence: str) -> None:
        row.set_problem(sentence)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fit()
