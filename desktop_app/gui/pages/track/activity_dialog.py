"""The dialog for an activity of the track: making one and changing it."""

from __future__ import annotations

import re

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from desktop_app.dossier import Activiteit
from desktop_app.export.track_words import read_duration, written_duration
from desktop_app.gui.context import Context
from desktop_app.gui.widgets.choice import Choice
from desktop_app.gui.widgets.date_field import DateField
from desktop_app.gui.widgets.dialog import Dialog
from desktop_app.gui.widgets.fields import LineField, TextField
from desktop_app.gui.widgets.form_row import FormRow
from desktop_app.rights.guides.track import load_parts

LONGEST = 200
"""Signs of a name that can be typed."""
GROUP = "tweede_spoor"
_NONE = "geen"


class ActivityDialog(Dialog):
    """What, when, how long, with whom, what came of it, and which paper belongs to it."""

    def __init__(
        self,
        context: Context,
        told: Activiteit | None,
        *,
        new: bool,
        parent: QWidget | None = None,
    ) -> None:
        """told: what stands there first. new: it is not in the dossier yet."""
        self._context = context
        self._old = told or Activiteit(titel="", datum=context.desk.today.isoformat())
        name = QCoreApplication.translate("ActivityDialog", "Verander deze activiteit")
        if new:
            name = QCoreApplication.translate("ActivityDialog", "Voeg een activiteit toe")
        super().__init__(context.theme, name, parent)
        self._fill()

    def _build_widgets(self) -> None:
        super()._build_widgets()
        theme, desk = self._theme, self._context.desk
        self.name, self.hours, self.who = (LineField(theme) for _ in range(3))
        for field in (self.name, self.who):
            field.setMaxLength(LONGEST)
        self.hours.setMaxLength(30)
        self.day = DateField(
            theme, self._context.words, lambda: desk.today, vague=True, future=None
        )
        self.outcome, self.note = TextField(theme, lines=3), TextField(theme, lines=3)
        self.part = Choice(
            theme,
            [
                (_NONE, self.tr("Iets anders")),
                *((part.id, part.naam) for part in load_parts()),
            ],
            columns=2,
        )
        self.paper = Choice(theme, [(_NONE, self.tr("Geen papier")), *self._papers()], columns=2)
        self._build_rows()

    def _build_rows(self) -> None:
        theme = self._theme
        self.name_row = FormRow(theme, self.tr("Wat deed je?"), self.name)
        self.day_row = FormRow(theme, self.tr("Wanneer?"), self.day, optional=True)
        self.hours_row = FormRow(
            theme,
            self.tr("Hoelang duurde het?"),
            self.hours,
            help=self.tr("Bijvoorbeeld 2, 1,5 of 45 minuten."),
            optional=True,
        )
        self._who_row = FormRow(
            theme,
            self.tr("Met wie?"),
            self.who,
            help=self.tr("Meer mensen? Zet er een komma tussen."),
            optional=True,
        )
        self._result_row = FormRow(
            theme, self.tr("Wat leverde het op?"), self.outcome, optional=True
        )
        self._part_row = FormRow(theme, self.tr("Waar hoort het bij?"), self.part, optional=True)
        self._paper_row = FormRow(
            theme, self.tr("Welk papier hoort erbij?"), self.paper, optional=True
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
            self.name_row, self.day_row, self.hours_row, self._who_row, self._result_row,
            self._part_row, self._paper_row, self._note_row,
        ):  # fmt: skip
            self.column.addWidget(row)
        self.column.addStretch(1)
        self.main_button = self.add_buttons(self.tr("Bewaar activiteit"), self.tr("Annuleer"))

    def _connect(self) -> None:
        super()._connect()
        for field, row in (
            (self.name, self.name_row), (self.hours, self.hours_row), (self.day, self.day_row),
        ):  # fmt: skip
            field.changed.connect(lambda row=row: row.set_problem(None))

    def _papers(self) -> list[tuple[str, str]]:
        """Papers of the track, and the one that was chosen before."""
        desk = self._context.desk
        known = {one.id: one.naam for one in desk.regelboek.documenten if one.groep == GROUP}
        if self._old.papier is not None and self._old.papier not in known:
            every = {one.id: one.naam for one in desk.regelboek.documenten}
            own = desk.entries("document")
            titles = {entry.id: getattr(entry.payload, "titel", "") for entry in own}
            name = {**every, **titles}.get(self._old.papier)
            known[self._old.papier] = name or self.tr("Een papier dat er niet meer is")
        return list(known.items())

    def _fill(self) -> None:
        told = self._old
        self.name.setText(told.titel)
        self.day.set_value(told.datum)
        self.hours.setText(written_duration(told.uren, told.minuten))
        self.who.setText(", ".join(told.met))
        self.outcome.setText(told.resultaat)
        self.note.setText(told.toelichting)
        parts = {part.id for part in load_parts()}
        self.part.set_value(told.soort if told.soort in parts else _NONE)
        self.paper.set_value(told.papier or _NONE)

    def payload(self) -> Activiteit:
        """The activity as it was told; what the dialog does not ask stays as it was."""
        hours = read_duration(self.hours.text())
        part, paper = self.part.value(), self.paper.value()
        own = self._old.soort if part == _NONE and self._own_part else ""
        return replace(
            self._old,
            titel=self.name.text().strip(),
            datum=self.day.value(),
            uren=hours.hours if hours else None,
            minuten=hours.minutes if hours else 0,
            met=tuple(one for name in re.split(r"[,;]", self.who.text()) if (one := name.strip())),
            resultaat=self.outcome.text().strip(),
            soort=own if part in (None, _NONE) else str(part),
            papier=None if paper in (None, _NONE) else paper,
            toelichting=self.note.text().strip(),
        )

    @property
    def _own_part(self) -> bool:
        """Whether it had a part in own words, as a table of others may bring."""
        return self._old.soort not in {part.id for part in load_parts()}

    def accept(self) -> None:
        """Only with a name, and with a day and hours that can be."""
        if not self.name.text().strip():
            self._problem(self.name_row, self.name, self.tr("Vul in wat je deed."))
        elif self.day.problem():
            self._problem(self.day_row, self.day, self.day.problem() or "")
        elif self.hours.text().strip() and read_duration(self.hours.text()) is None:
            sentence = self.tr("Dit kunnen we niet lezen. Schrijf bijvoorbeeld 1,5.")
            self._problem(self.hours_row, self.hours, sentence)
        else:
            super().accept()

    def _problem(self, row: FormRow, field: QWidget, sentence: str) -> None:
        row.set_problem(sentence)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fit()
