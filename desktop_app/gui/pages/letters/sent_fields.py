"""When a letter went, to whom, how, and from when to look for an answer: fields for both places."""

from __future__ import annotations

from datetime import date, timedelta

from msgspec.structs import replace
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.dossier import Brief
from desktop_app.gui.context import Context
from desktop_app.gui.pages.letters.words import ways
from desktop_app.gui.widgets.choice import CheckList
from desktop_app.gui.widgets.date_field import DateField
from desktop_app.gui.widgets.fields import LineField
from desktop_app.gui.widgets.form_row import FormRow

LONGEST = 500


class SentFields(QWidget):
    """Fields over a letter that was sent; `told` gives what was filled in, or says what is wrong.

    after: so many days after sending one looks for an answer; None: no day is proposed.
    answered: whether the day of an answer can be filled in too.
    """

    def __init__(
        self,
        context: Context,
        *,
        after: int | None,
        answered: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._after = after
        self._with_answer = answered
        self._last: str | None = None
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme = self._context.theme
        self.day = self._day_field(future=False)
        self.to = LineField(theme)
        self.how = CheckList(theme, ways())
        self.copy = LineField(theme)
        self.remind = self._day_field(future=True)
        self.answered = self._day_field(future=False)
        for field in (self.to, self.copy):
            field.setMaxLength(LONGEST)
        self.day_row = FormRow(theme, self.tr("Welke dag verstuurde je hem?"), self.day)
        self._rows = (
            self.day_row,
            FormRow(theme, self.tr("Aan wie?"), self.to, optional=True),
            FormRow(theme, self.tr("Hoe verstuurde je hem?"), self.how),
            FormRow(theme, self.tr("Wie kreeg een kopie?"), self.copy, optional=True),
            FormRow(
                theme, self.tr("Vanaf welke dag kijk je of er antwoord is?"), self.remind,
                help=self.tr("Dan zie je dit terug op Vandaag."), optional=True,
            ),
            FormRow(theme, self.tr("Wanneer kreeg je antwoord?"), self.answered, optional=True),
        )  # fmt: skip
        if not self._with_answer:
            self._rows[-1].hide()

    def _day_field(self, *, future: bool) -> DateField:
        context = self._context
        return DateField(
            context.theme, context.words, lambda: context.desk.today, vague=False, future=future
        )

    def _assemble(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._context.theme.space("gap"))
        for row in self._rows:
            column.addWidget(row)

    def _connect(self) -> None:
        self.day.changed.connect(self._propose)

    def show_letter(self, told: Brief) -> None:
        """Show what is known of a letter."""
        self.day.set_value(told.datum)
        self.to.setText(told.aan)
        self.how.set_values(told.hoe)
        self.copy.setText(told.kopie)
        self.answered.set_value(told.beantwoord_op)
        self.remind.set_value(told.herinner_op)
        self._last = told.datum

    def told(self, letter: Brief) -> Brief | None:
        """The letter with what was filled in; None when a day is wrong, which is then said."""
        day = self.day.value()
        problem = self.day.problem()
        if day is None:
            problem = problem or self.tr("Kies de dag waarop je hem verstuurde.")
        elif day > self._context.desk.today.isoformat():
            problem = self.tr("Deze dag is nog niet geweest. Kies een andere dag.")
        self.day_row.set_problem(problem)
        if problem is not None or self.remind.problem() or self.answered.problem():
            if problem is not None:
                self.day.setFocus()
            return None
        return replace(
            letter,
            datum=day,
            aan=_line(self.to.text()),
            hoe=self.how.values(),
            kopie=_line(self.copy.text()),
            herinner_op=self.remind.value(),
            beantwoord_op=self.answered.value(),
        )

    def _propose(self) -> None:
        """Another day of sending moves the day to look, while that was not chosen otherwise."""
        day = self.day.value()
        if day is None:
            return
        if self.remind.value() == day_to_look(self._last, self._after):
            self.remind.set_value(day_to_look(day, self._after))
        self._last = day


def day_to_look(day: str | None, after: int | None) -> str | None:
    """So many days after a day, both as the contract writes them; None where one is not known."""
    if day is None or after is None:
        return None
    return (date.fromisoformat(day) + timedelta(days=after)).isoformat()


def _line(text: str) -> str:
    return " ".join(text.split())
