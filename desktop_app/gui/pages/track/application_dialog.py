"""The dialog for an application: making one and changing it."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from desktop_app.dossier import Sollicitatie
from desktop_app.export.track_words import FITS, STATES, read_duration
from desktop_app.gui.context import Context
from desktop_app.gui.widgets.choice import Choice
from desktop_app.gui.widgets.date_field import DateField
from desktop_app.gui.widgets.dialog import Dialog
from desktop_app.gui.widgets.fields import LineField, TextField
from desktop_app.gui.widgets.form_row import FormRow

LONGEST = 200
"""Signs of a name that can be typed."""
MOST_HOURS = 100
_UNKNOWN = "weet_niet"


class ApplicationDialog(Dialog):
    """Which job, where it was found, whether it fits, how it stands and what they said."""

    def __init__(
        self,
        context: Context,
        told: Sollicitatie | None,
        *,
        new: bool,
        parent: QWidget | None = None,
    ) -> None:
        """told: what stands there first. new: it is not in the dossier yet."""
        self._context = context
        self._old = told or Sollicitatie(datum=context.desk.today.isoformat(), stand="verstuurd")
        name = QCoreApplication.translate("ApplicationDialog", "Verander deze sollicitatie")
        if new:
            name = QCoreApplication.translate("ApplicationDialog", "Voeg een sollicitatie toe")
        super().__init__(context.theme, name, parent)
        self._fill()

    def _build_widgets(self) -> None:
        super()._build_widgets()
        theme, words = self._theme, self._context.words
        self.job, self.employer, self.hours, self.source, self.way = (
            LineField(theme) for _ in range(5)
        )
        for field in (self.job, self.employer, self.source, self.way):
            field.setMaxLength(LONGEST)
        self.hours.setMaxLength(20)
        self.sent, self.talk, self.outcome = self._day(), self._day(), self._day()
        fits = [(id, _capital(words.get(said))) for id, said in FITS.items()]
        self.fits = Choice(theme, [*fits, (_UNKNOWN, self.tr("Weet ik nog niet"))], columns=2)
        self.state = Choice(
            theme, [(id, _capital(words.get(said))) for id, said in STATES.items()], columns=2
        )
        self.answer, self.note = TextField(theme, lines=3), TextField(theme, lines=3)
        self._build_rows()

    def _build_rows(self) -> None:
        theme = self._theme
        self.job_row = FormRow(theme, self.tr("Welke functie?"), self.job)
        self._employer_row = FormRow(theme, self.tr("Bij welke werkgever?"), self.employer)
        self.hours_row = FormRow(theme, self.tr("Hoeveel uur per week?"), self.hours, optional=True)
        self._source_row = FormRow(
            theme, self.tr("Waar vond je de vacature?"), self.source, optional=True
        )
        self._way_row = FormRow(
            theme,
            self.tr("Hoe solliciteerde je?"),
            self.way,
            help=self.tr("Bijvoorbeeld met een brief, via een website of via iemand die je kent."),
            optional=True,
        )
        self._fits_row = FormRow(
            theme,
            self.tr("Past het bij wat je kunt?"),
            self.fits,
            help=self.tr("Leg het naast het advies van de bedrijfsarts."),
            optional=True,
        )
        self._state_row = FormRow(theme, self.tr("Hoe staat het ermee?"), self.state)
        self.sent_row = FormRow(theme, self.tr("Wanneer verstuurd?"), self.sent, optional=True)
        self.talk_row = FormRow(
            theme, self.tr("Wanneer is of was het gesprek?"), self.talk, optional=True
        )
        self.outcome_row = FormRow(
            theme, self.tr("Wanneer kwam de uitkomst?"), self.outcome, optional=True
        )
        self._answer_row = FormRow(
            theme, self.tr("Wat was het antwoord?"), self.answer, optional=True
        )
        self._note_row = FormRow(
            theme,
            self.tr("Toelichting"),
            self.note,
            help=self.tr("Schrijf hier niets over je ziekte. UWV kan dit later lezen."),
            optional=True,
        )

    def _assemble(self) -> None:
        super()._assemble()
        for row in (
            self.job_row, self._employer_row, self.hours_row, self._source_row, self._way_row,
            self._fits_row, self._state_row, self.sent_row, self.talk_row, self.outcome_row,
            self._answer_row, self._note_row,
        ):  # fmt: skip
            self.column.addWidget(row)
        self.column.addStretch(1)
        self.main_button = self.add_buttons(self.tr("Bewaar sollicitatie"), self.tr("Annuleer"))

    def _connect(self) -> None:
        super()._connect()
        for field, row in (
            (self.job, self.job_row), (self.employer, self.job_row), (self.hours, self.hours_row),
            (self.sent, self.sent_row), (self.talk, self.talk_row),
            (self.outcome, self.outcome_row),
        ):  # fmt: skip
            field.changed.connect(lambda row=row: row.set_problem(None))

    def _day(self) -> DateField:
        desk = self._context.desk
        return DateField(
            self._theme, self._context.words, lambda: desk.today, vague=True, future=None
        )

    def _fill(self) -> None:
        told = self._old
        self.job.setText(told.functie)
        self.employer.setText(told.werkgever)
        self.hours.setText("" if told.uren is None else str(told.uren))
        self.source.setText(told.bron)
        self.way.setText(told.hoe)
        self.fits.set_value(told.past or _UNKNOWN)
        self.state.set_value(told.stand)
        self.sent.set_value(told.datum)
        self.talk.set_value(told.gesprek_op)
        self.outcome.set_value(told.reactie_op)
        self.answer.setText(told.antwoord)
        self.note.setText(told.toelichting)

    def payload(self) -> Sollicitatie:
        """The application as it was told; what the dialog does not ask stays as it was."""
        fits = self.fits.value()
        chosen: dict[str, Any] = {
            "stand": self.state.value() or "open",
            "past": None if fits == _UNKNOWN else fits,
        }
        return replace(
            self._old,
            functie=self.job.text().strip(),
            werkgever=self.employer.text().strip(),
            uren=self._hours(),
            bron=self.source.text().strip(),
            hoe=self.way.text().strip(),
            datum=self.sent.value(),
            gesprek_op=self.talk.value(),
            reactie_op=self.outcome.value(),
            antwoord=self.answer.text().strip(),
            toelichting=self.note.text().strip(),
            **chosen,
        )

    def _hours(self) -> int | None:
        found = read_duration(self.hours.text())
        good = found is not None and not found.minutes and found.hours <= MOST_HOURS
        return found.hours if found is not None and good else None

    def accept(self) -> None:
        """Only with a job or an employer, hours that can be, and days that can be."""
        if not self.job.text().strip() and not self.employer.text().strip():
            sentence = self.tr("Vul een functie of een werkgever in.")
            self._problem(self.job_row, self.job, sentence)
            return
        if self.hours.text().strip() and self._hours() is None:
            sentence = self.tr("Schrijf een heel getal van 0 tot en met 100.")
            self._problem(self.hours_row, self.hours, sentence)
            return
        for row, field in (
            (self.sent_row, self.sent), (self.talk_row, self.talk),
            (self.outcome_row, self.outcome),
        ):  # fmt: skip
            if field.problem():
                self._problem(row, field, field.problem() or "")
                return
        super().accept()

    def _problem(self, row: FormRow, field: QWidget, sentence: str) -> None:
        row.set_problem(sentence)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fit()


def _capital(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"
