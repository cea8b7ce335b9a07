"""Own reminders: setting and changing one, and being asked once whether they may come."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.dossier import reminders
from desktop_app.dossier.payloads import Herinnering
from desktop_app.dossier.reminders import SETTING, Choices, choices_of
from desktop_app.gui.context import Context
from desktop_app.gui.pages.today.card import at_left
from desktop_app.gui.pages.today.content import LONGEST_TITLE
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.choice import Choice
from desktop_app.gui.widgets.date_field import DateField
from desktop_app.gui.widgets.dialog import Dialog
from desktop_app.gui.widgets.fields import LineField
from desktop_app.gui.widgets.form_row import FormRow
from desktop_app.map.own import shortened
from desktop_app.map.words import title_in_full

if TYPE_CHECKING:
    from desktop_app.dossier import Entry, Session
    from desktop_app.gui.desk import Desk

LONGEST = 200
"""Signs of a reminder that can be typed."""


def ask_reminder(
    context: Context, parent: QWidget, about_key: str | None, suggested_day: date | None
) -> bool:
    """Let the reader set a reminder about a moment or a paper, or about anything.

    about_key: key of a milestone, id of a paper or of an entry. True when one was kept.
    """
    return ReminderDialog(context, parent, about=about_key, day=suggested_day).ask()


def change_reminder(context: Context, parent: QWidget, entry: Entry) -> bool:
    """Let the reader change or remove a reminder. True when something was kept."""
    return ReminderDialog(context, parent, entry=entry).ask()


def choices_in(desk: Desk) -> Choices:
    """How the reader wants to be reminded."""
    return choices_of(desk.case_settings().get(SETTING))


def keep_choices(desk: Desk, choices: Choices, said: str | None = None) -> bool:
    """Keep how the reader wants to be reminded; `said` as for `Desk.change`."""
    kept = choices.as_json()
    return desk.change(lambda session: session.set_setting(SETTING, kept), said)


class ReminderDialog(Dialog):
    """What, and from which day; the first time also whether reminders may come at all."""

    def __init__(
        self,
        context: Context,
        parent: QWidget | None,
        *,
        about: str | None = None,
        day: date | None = None,
        entry: Entry | None = None,
    ) -> None:
        self.context = context
        self._entry = entry
        payload = entry.payload if entry is not None else None
        self._old = payload if isinstance(payload, Herinnering) else None
        self._about = self._old.over if self._old is not None else about
        self._choices = choices_in(context.desk)
        title = QCoreApplication.translate("ReminderDialog", "Maak een herinnering")
        if entry is not None:
            title = QCoreApplication.translate("ReminderDialog", "Verander je herinnering")
        super().__init__(context.theme, title, parent)
        self._fill(day)

    def _build_widgets(self) -> None:
        super()._build_widgets()
        theme, desk = self._theme, self.context.desk
        self.text = LineField(theme)
        self.text.setMaxLength(LONGEST)
        self.day = DateField(
            theme, self.context.words, lambda: desk.today, vague=False, future=True
        )
        self.may_come = Choice(
            theme,
            [
                ("ja", self.tr("Ja, herinner mij")),
                ("nee", self.tr("Nee"), self.tr("Je herinnering staat dan alleen in je lijst.")),
            ],
        )
        self._text_row = FormRow(theme, self.tr("Waaraan wil je denken?"), self.text)
        self._day_row = FormRow(theme, self.tr("Vanaf welke dag?"), self.day)
        self._ask_row = FormRow(
            theme,
            self.tr("Wil je dat Spoorboekje je herinnert?"),
            self.may_come,
            help=self.tr("Alleen in dit programma. Hoogstens één bericht per dag."),
        )
        self.remove_button = Button(theme, self.tr("Verwijder deze herinnering"))

    def _assemble(self) -> None:
        super()._assemble()
        self.column.addWidget(self._text_row)
        self.column.addWidget(self._day_row)
        self.column.addWidget(self._ask_row)
        self._ask_row.setVisible(self._choices.aan is not True)
        self.column.addLayout(at_left(self.remove_button))
        self.remove_button.setVisible(self._old is not None)
        self.column.addStretch(1)
        self.main_button = self.add_buttons(self.tr("Bewaar herinnering"), self.tr("Annuleer"))

    def _connect(self) -> None:
        super()._connect()
        self.remove_button.clicked.connect(self._remove)
        self.day.changed.connect(lambda: self._day_row.set_problem(None))
        self.text.changed.connect(lambda: self._text_row.set_problem(None))

    def _fill(self, day: date | None) -> None:
        if self._choices.aan is False:
            self.may_come.set_value("nee")
        if self._old is not None:
            self.text.setText(self._old.tekst)
            self.day.set_value(reminders.first_day(self._old).isoformat())
            return
        tomorrow = self.context.desk.today + timedelta(days=1)
        self.text.setText(name_of(self.context, self._about))
        self.day.set_value(max(day or tomorrow, tomorrow).isoformat())

    def accept(self) -> None:
        """Keep it, unless something is missing: then that is said beside the field."""
        text, day = self.text.text().strip(), self._day_given()
        if not text:
            self._text_row.set_problem(self.tr("Schrijf op waaraan je wilt denken."))
            self.text.setFocus()
        elif day is None:
            self.day.setFocus()
        elif self.context.desk.change(lambda session: self._keep(session, text, day)):
            super().accept()

    def _day_given(self) -> str | None:
        """The day, or None after saying what is wrong with it."""
        value, problem = self.day.value(), self.day.problem()
        if value is None:
            self._day_row.set_problem(problem or self.tr("Kies een dag."))
            return None
        unchanged = self._old is not None and value == reminders.first_day(self._old).isoformat()
        if value < self.context.desk.today.isoformat() and not unchanged:
            self._day_row.set_problem(self.tr("Deze dag is al geweest. Kies een latere dag."))
            return None
        return value

    def _keep(self, session: Session, text: str, day: str) -> None:
        if self._old is not None and self._entry is not None:
            changed = replace(self._old, tekst=text, datum=day, uitgesteld_tot=None)
            session.change_entry(self._entry.id, changed)
        else:
            session.add_entry(Herinnering(tekst=text, datum=day, over=self._about))
        answer = self.may_come.value()
        if self._choices.aan is not True and answer is not None:
            choices = replace(self._choices, aan=answer == "ja")
            session.set_setting(SETTING, choices.as_json())

    def _remove(self) -> None:
        entry = self._entry
        if entry is not None and self.context.desk.change(
            lambda session: session.delete_entry(entry.id)
        ):
            super().accept()


def name_of(context: Context, about: str | None) -> str:
    """What a reminder is about, in words: a moment or a paper; empty for nothing known."""
    desk = context.desk
    if about is None:
        return ""
    if desk.traject is not None:
        milestone = desk.traject.milestones_by_key.get(about)
        if milestone is not None:
            return title_in_full(milestone)
    if desk.traject is not None:
        papers = (one.naam for one in desk.traject.documenten if one.id == about)
        paper = next(papers, "")
        if paper:
            return paper
    titles = (getattr(one.payload, "titel", "") for one in desk.entries() if one.id == about)
    return shortened(next(titles, ""), LONGEST_TITLE)
