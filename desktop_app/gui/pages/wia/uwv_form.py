"""What came of UWV, on which day, and how it decided: one thing at a time, kept in the facts."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.wia.moment import (
    ADVANCE,
    APPLICATION,
    DECISION,
    LAST_DAY,
    LATE_NOTICE,
    LETTER,
    last_of,
    with_event,
)
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.choice import Choice
from desktop_app.gui.widgets.date_field import DateField
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.form_row import FormRow
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.surface import Surface
from desktop_app.rights.guides.wia import load_paths
from desktop_app.traject.calendar import parse_day

translate = QCoreApplication.translate
UNKNOWN = "weet_niet"
"""No outcome that the facts know: the letter is there, and not read yet."""


def kinds() -> list[tuple[str, str]]:
    """What may have come, in the order in which it usually comes."""
    return [
        (LETTER, translate("UwvForm", "Ik heb de brief dat ik WIA kan aanvragen")),
        (APPLICATION, translate("UwvForm", "Ik heb de WIA aangevraagd")),
        (ADVANCE, translate("UwvForm", "Ik kreeg een voorschot")),
        (LATE_NOTICE, translate("UwvForm", "UWV kreeg mijn brief dat het te laat is")),
        (DECISION, translate("UwvForm", "Ik heb de beslissing over de WIA")),
    ]


def outcomes() -> list[tuple[str, str]]:
    """How UWV may have decided."""
    known = [(path.id, path.naam) for path in load_paths() if path.id != "nog_niets"]
    return [*known, (UNKNOWN, translate("UwvForm", "Dat weet ik nog niet"))]


class UwvForm(Surface):
    """Asks what, when, and of a decision how; what is kept is an event or a day of the facts."""

    done = Signal()
    """It was kept, or left."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent=parent)
        self.context = context
        self._build_widgets()
        self._assemble()
        self._connect()
        self._show_rows()

    def _build_widgets(self) -> None:
        theme, words, desk = self._theme, self.context.words, self.context.desk
        self._heading = Heading(theme, self.tr("Wat is er gebeurd?"), 2)
        self.what = Choice(theme, kinds())
        self._what_row = FormRow(theme, self.tr("Wat wil je vertellen?"), self.what)
        self.day = DateField(theme, words, lambda: desk.today, vague=False)
        self._day_row = FormRow(
            theme,
            self.tr("Op welke dag?"),
            self.day,
            help=self.tr("Bij een brief: de dag die erboven staat."),
        )
        self.named = DateField(theme, words, lambda: desk.today, vague=False, future=True)
        self._named_row = FormRow(
            theme,
            self.tr("Tot welke dag kun je aanvragen?"),
            self.named,
            help=self.tr("Die dag staat in de brief. Hij gaat voor."),
            optional=True,
        )
        self.outcome = Choice(theme, outcomes())
        self._outcome_row = FormRow(theme, self.tr("Wat heeft UWV beslist?"), self.outcome)
        self.keep_button = Button(theme, self.tr("Bewaar dit"), main=True)
        self.later_button = Button(theme, self.tr("Niet nu"))

    def _assemble(self) -> None:
        column = self.inside_column("gap")
        for widget in (
            self._heading, self._what_row, self._day_row, self._named_row, self._outcome_row,
        ):  # fmt: skip
            column.addWidget(widget)
        flow = FlowLayout(self._theme.space("small"))
        flow.addWidget(self.keep_button)
        flow.addWidget(self.later_button)
        column.addLayout(flow)
        self._column: QVBoxLayout = column

    def _connect(self) -> None:
        self.what.changed.connect(self._chosen)
        self.day.changed.connect(lambda: self._day_row.set_problem(None))
        self.named.changed.connect(lambda: self._named_row.set_problem(None))
        self.outcome.changed.connect(lambda: self._outcome_row.set_problem(None))
        self.day.submitted.connect(self._keep)
        self.named.submitted.connect(self._keep)
        self.keep_button.clicked.connect(self._keep)
        self.later_button.clicked.connect(self.done)

    # ------------------------------------------------------------------ from outside

    def begin(self, kind: str = "") -> None:
        """Ask about one kind, with what is known of it; without a kind everything is empty."""
        self.what.set_value(kind or None)
        for field in (self.day, self.named):
            field.set_value(None)
        self.outcome.set_value(None)
        for row in (self._what_row, self._day_row, self._named_row, self._outcome_row):
            row.set_problem(None)
        self._chosen()

    def first(self) -> QWidget:
        """Where the keyboard begins."""
        return self.day.edit if self.what.value() else self.what

    # ------------------------------------------------------------------ inner workings

    def _chosen(self) -> None:
        kind = self.what.value() or ""
        self._what_row.set_problem(None)
        facts = self.context.desk.facts
        known = last_of(facts, kind)
        if kind == APPLICATION:
            told = self.context.desk.facts_json().get(APPLICATION)
            self.day.set_value(told)
        elif known is not None:
            self.day.set_value(known.datum.datum.isoformat())
            self.outcome.set_value(known.uitkomst)
            named = known.noemt.get(LAST_DAY)
            self.named.set_value(named.datum.isoformat() if named else None)
        self._show_rows()

    def _show_rows(self) -> None:
        kind = self.what.value()
        self._day_row.setVisible(kind is not None)
        self._named_row.setVisible(kind == LETTER)
        self._outcome_row.setVisible(kind == DECISION)

    def _keep(self) -> None:
        kind, day = self.what.value(), self.day.value()
        if kind is None:
            self._what_row.set_problem(self.tr("Kies wat er is gebeurd."))
            self.what.setFocus()
        elif day is None or self.day.problem():
            self._day_row.set_problem(self.day.problem() or self.tr("Vul een dag in."))
            self.day.edit.setFocus()
        elif self._wrong(day):
            self._day_row.set_problem(self._wrong(day))
            self.day.edit.setFocus()
        elif kind == DECISION and self.outcome.value() is None:
            self._outcome_row.set_problem(self.tr("Kies wat UWV heeft beslist."))
            self.outcome.setFocus()
        elif kind == LETTER and self.named.problem():
            self.named.edit.setFocus()
        elif kind == LETTER and (self.named.value() or day) < day:
            self._named_row.set_problem(self.tr("Deze dag ligt voor de dag van de brief."))
            self.named.edit.setFocus()
        elif self.context.desk.set_facts(self._changes(kind, day)):
            self.done.emit()

    def _wrong(self, day: str) -> str:
        """Why this cannot be the day on which it was; empty where it can."""
        told, traject = parse_day(day).datum, self.context.desk.traject
        if told > self.context.desk.today:
            return self.tr("Deze dag komt nog. Vul in wanneer het was.")
        if traject is not None and told < traject.reeks.eerste_dag:
            return self.tr("Deze dag ligt voor je eerste ziektedag.")
        return ""

    def _changes(self, kind: str, day: str) -> dict[str, Any]:
        told = self.context.desk.facts_json()
        if kind == APPLICATION:
            return {APPLICATION: day}
        more: dict[str, Any] = {}
        if kind == LETTER and self.named.value():
            more["noemt"] = {LAST_DAY: self.named.value()}
        if kind == DECISION and self.outcome.value() != UNKNOWN:
            more["uitkomst"] = self.outcome.value()
        return with_event(told, kind, day, **more)
