"""The dialog that plans a conversation, or changes when and with whom it is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from desktop_app.dossier import Gesprek
from desktop_app.gui.context import Context
from desktop_app.gui.pages.talks.content import kind_of, people_in, usual_names
from desktop_app.gui.pages.talks.who import WhoField
from desktop_app.gui.widgets.choice import Choice
from desktop_app.gui.widgets.date_field import DateField
from desktop_app.gui.widgets.dialog import Dialog
from desktop_app.gui.widgets.fields import LineField
from desktop_app.gui.widgets.form_row import FormRow
from desktop_app.rights.guides.conversations import load_conversations

if TYPE_CHECKING:
    from desktop_app.gui.pages.talks.content import Talk

OWN = "eigen"
LONGEST = 200
_TIME = re.compile(r"(\d{1,2})(?:\s*[:.u ]\s*(\d{2}))?\s*(?:u|uur)?")


def read_time(text: str) -> str | None:
    """A time as people type it ("10", "10.30", "9u15") as the dossier has it; None for no time."""
    found = _TIME.fullmatch(text.strip().lower())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return f"{hour:02}:{minute:02}" if hour < 24 and minute < 60 else None


class PlanDialog(Dialog):
    """Which kind, when, with whom and where; only a kind or a name of its own is needed."""

    def __init__(
        self, context: Context, parent: QWidget | None = None, *, talk: Talk | None = None
    ) -> None:
        """talk: the conversation to change; None plans a new one."""
        self._context = context
        self._old = talk.told if talk is not None else None
        self._people = people_in(context.desk.entries("contact"), context.words)
        name = QCoreApplication.translate("PlanDialog", "Plan een gesprek")
        if talk is not None:
            name = QCoreApplication.translate("PlanDialog", "Verander dit gesprek")
        super().__init__(context.theme, name, parent)
        self._fill(self._old)

    def _build_widgets(self) -> None:
        super()._build_widgets()
        theme, desk = self._theme, self._context.desk
        kinds = [(kind.id, kind.naam) for kind in load_conversations()]
        self.kind = Choice(theme, [*kinds, (OWN, self.tr("Een ander gesprek"))], columns=2)
        self.name = LineField(theme)
        self.name.setMaxLength(LONGEST)
        self.day = DateField(
            theme, self._context.words, lambda: desk.today, vague=False, future=True
        )
        self.time = LineField(theme)
        self.time.setMaxLength(10)
        self.who = WhoField(theme)
        self.who.set_people(self._people)
        self.place = LineField(theme)
        self.place.setMaxLength(LONGEST)
        self._kind_row = FormRow(theme, self.tr("Wat voor gesprek is het?"), self.kind)
        self.name_row = FormRow(theme, self.tr("Hoe noem je dit gesprek?"), self.name)
        self.day_row = FormRow(theme, self.tr("Welke dag?"), self.day, optional=True)
        self.time_row = FormRow(
            theme, self.tr("Hoe laat?"), self.time, help=self.tr("Bijvoorbeeld 10:30."),
            optional=True,
        )  # fmt: skip
        self.who_row = FormRow(
            theme, self.tr("Met wie?"), self.who, help=self.tr("Zet een komma tussen de namen."),
            optional=True,
        )  # fmt: skip
        self._place_row = FormRow(theme, self.tr("Waar?"), self.place, optional=True)

    def _assemble(self) -> None:
        super()._assemble()
        for row in (
            self._kind_row, self.name_row, self.day_row, self.time_row, self.who_row,
            self._place_row,
        ):  # fmt: skip
            self.column.addWidget(row)
        self.column.addStretch(1)
        text = self.tr("Plan gesprek") if self._old is None else self.tr("Bewaar gesprek")
        self.main_button = self.add_buttons(text, self.tr("Annuleer"))

    def _connect(self) -> None:
        super()._connect()
        self.kind.changed.connect(self._kind_chosen)
        self.name.changed.connect(lambda: self.name_row.set_problem(None))
        self.day.changed.connect(lambda: self.day_row.set_problem(None))
        self.time.changed.connect(lambda: self.time_row.set_problem(None))

    def _fill(self, told: Gesprek | None) -> None:
        if told is not None:
            self.kind.set_value(told.soort if kind_of(told.soort) else OWN)
            self.name.setText(told.onderwerp)
            self.day.set_value(told.datum)
            self.time.setText(told.tijd or "")
            self.who.set_names(told.met)
            self.place.setText(told.plaats)
        self._show_name()

    def _kind_chosen(self) -> None:
        """Who usually comes, as long as nobody was named."""
        self._kind_row.set_problem(None)
        kind = kind_of(self.kind.value())
        if kind is not None and self._old is None:
            self.who.set_names(usual_names(kind, self._people, self._context.words))
        self._show_name()

    def _show_name(self) -> None:
        self.name_row.setVisible(self.kind.value() == OWN)

    def payload(self) -> Gesprek:
        """The conversation as it was told; what the dialog does not ask stays as it was."""
        kind = kind_of(self.kind.value())
        return replace(
            self._old or Gesprek(),
            soort=kind.id if kind else None,
            onderwerp=kind.naam if kind else self.name.text().strip(),
            datum=self.day.value(),
            tijd=read_time(self.time.text()),
            met=self.who.names(),
            plaats=self.place.text().strip(),
        )

    def accept(self) -> None:
        """Only with a kind or a name, and a day and a time that can be."""
        time = self.time.text().strip()
        if self.kind.value() is None:
            self._problem(self._kind_row, self.kind, self.tr("Kies wat voor gesprek het is."))
        elif self.kind.value() == OWN and not self.name.text().strip():
            self._problem(self.name_row, self.name, self.tr("Geef het gesprek een naam."))
        elif self.day.problem():
            self._problem(self.day_row, self.day, self.day.problem() or "")
        elif time and read_time(time) is None:
            sentence = self.tr("Dit is geen tijd. Typ bijvoorbeeld 10:30.")
            self._problem(self.time_row, self.time, sentence)
        else:
            super().accept()

    def _problem(self, row: FormRow, field: QWidget, sentence: str) -> None:
        row.set_problem(sentence)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fit()
