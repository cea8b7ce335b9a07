"""A week written down quickly: two numbers and a level; the rest is as it was last time."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.dossier.hours import Week
from desktop_app.dossier.payloads import Uren
from desktop_app.gui.context import Context
from desktop_app.gui.pages.file.card import CardFold
from desktop_app.gui.pages.load.content import (
    Kind,
    Told,
    as_in_facts,
    effects,
    kinds,
    minutes_of,
    monday,
    typed,
    weeks_in,
)
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.choice import Choice
from desktop_app.gui.widgets.date_field import DateField
from desktop_app.gui.widgets.fields import LineField, TextField
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.form_row import FormRow
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.surface import Surface
from desktop_app.traject.calendar import parse_day

WEEK = timedelta(days=7)
LONGEST = 2_000


class HoursForm(Surface):
    """Gives what is to be kept; the page keeps it."""

    kept = Signal(object)
    """`Told`."""
    left = Signal()
    """The person stopped changing a week."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent=parent)
        self.context = context
        self._id: str | None = None
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme, words, desk = self._theme, self.context.words, self.context.desk

        def day(*, future: bool | None = False) -> DateField:
            return DateField(theme, words, lambda: desk.today, vague=False, future=future)

        self._heading = Heading(theme, "", 2)
        self.week = day()
        self.real, self.agreed = LineField(theme), LineField(theme)
        self.kind = Choice(theme, kinds(), columns=2)
        self.effect = Choice(theme, effects())
        self.until = day(future=None)
        self.relapse, self.recovered = day(), day()
        self.note = TextField(theme, lines=2)
        hours = self.tr("Bijvoorbeeld 10 of 10:30.")
        self.rows = {
            "week": FormRow(
                theme, self.tr("Welke week?"), self.week, help=self.tr("Elke dag van die week mag.")
            ),
            "echt": FormRow(theme, self.tr("Hoeveel uur werkte je?"), self.real, help=hours),
            "afgesproken": FormRow(
                theme, self.tr("Hoeveel uur was afgesproken?"), self.agreed, optional=True
            ),
            "soort": FormRow(
                theme, self.tr("Wat voor werk was het?"), self.kind,
                help=self.tr(
                    "Loonwaarde is hoeveel loon je werk waard is."
                    " Bij arbeidstherapie telt die niet."
                ),
            ),
            "tot": FormRow(
                theme, self.tr("Tot en met welke dag is dit afgesproken?"), self.until,
                optional=True,
            ),
            "gevolg": FormRow(theme, self.tr("Wat kostte het je daarna?"), self.effect),
            "terugval_van": FormRow(
                theme, self.tr("Eerste dag van je terugval"), self.relapse, optional=True,
                help=self.tr("Kon je opeens minder? Vul in vanaf wanneer."),
            ),
            "terugval_tot": FormRow(
                theme, self.tr("Laatste dag van je terugval"), self.recovered, optional=True
            ),
            "toelichting": FormRow(
                theme, self.tr("Wil je er iets bij schrijven?"), self.note, optional=True,
                help=self.tr("Alleen jij leest dit."),
            ),
        }  # fmt: skip
        self.fold = CardFold(theme, self.tr("Terugval of notitie"), self.tr("Toon minder"))
        self.keep_button = Button(theme, self.tr("Bewaar deze week"), main=True)
        self.leave_button = Button(theme, self.tr("Annuleer"))

    def _assemble(self) -> None:
        column = self.inside_column("gap")
        column.addWidget(self._heading)
        for name in ("week", "echt", "afgesproken", "gevolg", "soort", "tot"):
            column.addWidget(self.rows[name])
        self.fold.column.setSpacing(self._theme.space("gap"))
        for name in ("terugval_van", "terugval_tot", "toelichting"):
            self.fold.column.addWidget(self.rows[name])
        column.addWidget(self.fold)
        flow = FlowLayout(self._theme.space("small"))
        flow.addWidget(self.keep_button)
        flow.addWidget(self.leave_button)
        column.addLayout(flow)

    def _connect(self) -> None:
        self.keep_button.clicked.connect(self._keep)
        self.leave_button.clicked.connect(self.left)
        self.kind.changed.connect(self._other_kind)
        for field in (self.real, self.agreed):
            field.returnPressed.connect(self._keep)
        for name in ("week", "echt", "afgesproken", "tot", "terugval_van", "terugval_tot"):
            self._forget_problem(name)

    def _forget_problem(self, name: str) -> None:
        field = self.rows[name].field
        field.changed.connect(lambda: self.rows[name].set_problem(None))  # type: ignore[attr-defined]

    # ------------------------------------------------------------------ from outside

    @property
    def busy(self) -> bool:
        """Something was typed, or an earlier week is being changed."""
        return self._id is not None or bool(self.real.text().strip())

    def first(self) -> QWidget:
        """Where the keyboard begins: the number that is new each week."""
        return self.real

    def begin(self) -> None:
        """A new week: the first that is not written down yet, up to this one; as it was before."""
        weeks = weeks_in(self.context.desk)
        last = weeks[-1].told if weeks else as_in_facts(self.context.desk)
        self._show(None, self._next_week(weeks), last)
        self.real.setText("")
        self.effect.set_value(None)
        for row in (self.relapse, self.recovered):
            row.set_value(None)
        self.note.setText("")
        if self.fold.is_open:
            self.fold.turn()

    def change(self, week: Week) -> None:
        """Change a week that was written down."""
        told = week.told
        self._show(week.id, week.first, told)
        self.real.setText(typed(told.echt))
        self.effect.set_value(told.gevolg)
        self.relapse.set_value(told.terugval_van)
        self.recovered.set_value(told.terugval_tot)
        self.note.setText(told.toelichting)
        if bool(told.terugval_van or told.toelichting) != self.fold.is_open:
            self.fold.turn()

    def refuse_week(self) -> None:
        """This week stands there already."""
        self._refuse("week", self.tr("Deze week staat er al. Verander die hieronder."))

    # ------------------------------------------------------------------ inner workings

    def _next_week(self, weeks: tuple[Week, ...]) -> date:
        now = monday(self.context.desk.today)
        if not weeks or weeks[-1].first >= now:
            return now
        return min(weeks[-1].first + WEEK, now)

    def _show(self, id: str | None, week: date, told: Uren | None) -> None:
        self._id = id
        new = self.tr("Schrijf je week op")
        self._heading.setText(new if id is None else self.tr("Verander deze week"))
        self.leave_button.setVisible(id is not None)
        self.week.set_value(week.isoformat())
        self.agreed.setText(typed(told.afgesproken) if told else "")
        self.kind.set_value(told.soort if told else "aangepast")
        self.until.set_value(told.tot if told else None)
        for row in self.rows.values():
            row.set_problem(None)

    def _other_kind(self) -> None:
        """Of a new week: the last day that was agreed for this kind of work, not for another."""
        if self._id is None:
            weeks = [w for w in weeks_in(self.context.desk) if w.told.soort == self.kind.value()]
            self.until.set_value(weeks[-1].told.tot if weeks else None)

    def _keep(self) -> None:
        told = self._told()
        if told is not None:
            self.kept.emit(told)

    def _told(self) -> Told | None:
        """What is typed; None after saying beside the field what is wrong."""
        for name in ("week", "tot", "terugval_van", "terugval_tot"):
            if not self._day_is_good(name):
                return None
        real = self._hours("echt", self.real)
        agreed = self._hours("afgesproken", self.agreed)
        if "problem" in (real, agreed):
            return None
        begin, end = self.relapse.value(), self.recovered.value()
        if end is not None and (begin is None or parse_day(end).datum < parse_day(begin).datum):
            self._refuse("terugval_tot", self.tr("Deze dag ligt voor de eerste dag."))
            return None
        kind: Kind = next((id for id, _, _ in kinds() if id == self.kind.value()), "aangepast")
        effect = next((id for id, _ in effects() if id == self.effect.value()), None)
        return Told(
            self._id,
            Uren(
                week=monday(parse_day(self.week.value() or "").datum).isoformat(),
                afgesproken=agreed if isinstance(agreed, int) else None,
                echt=real if isinstance(real, int) else None,
                soort=kind,
                tot=self.until.value(),
                gevolg=effect,
                terugval_van=begin,
                terugval_tot=end,
                toelichting=self.note.text().strip()[:LONGEST],
            ),
        )

    def _day_is_good(self, name: str) -> bool:
        field = self.rows[name].field
        assert isinstance(field, DateField)  # noqa: S101  (made above)
        if field.problem():
            field.edit.setFocus()
            return False
        if name == "week":
            value = field.value()
            if value is None:
                self._refuse(name, self.tr("Vul een dag van die week in."))
                return False
            wrong = self._wrong_week(parse_day(value).datum)
            if wrong:
                self._refuse(name, wrong)
                return False
        return True

    def _wrong_week(self, day: date) -> str:
        """Why nothing can be written down of the week of this day; empty where it can."""
        traject = self.context.desk.traject
        if day > self.context.desk.today + WEEK:
            return self.tr("Deze week komt nog.")
        if traject is not None and monday(day) < monday(traject.reeks.eerste_dag):
            return self.tr("Deze week ligt voor je eerste ziektedag.")
        return ""

    def _hours(self, name: str, field: LineField) -> int | str | None:
        """The minutes; None when nothing was typed; `problem` after saying what is wrong."""
        text = field.text().strip()
        if not text and name == "afgesproken":
            return None
        minutes = minutes_of(text)
        if minutes is None:
            self._refuse(name, self.tr("Vul uren in, zoals 10 of 10:30."))
            return "problem"
        return minutes

    def _refuse(self, name: str, text: str) -> None:
        row = self.rows[name]
        row.set_problem(text)
        if name.startswith("terugval") and not self.fold.is_open:
            self.fold.turn()
        row.field.setFocus()
