"""Question 4: which moments are behind you already."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.start.question import Facts, Fields, Question
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.form_row import FormRow
from desktop_app.gui.widgets.option import CheckRow
from desktop_app.gui.widgets.words import Words
from desktop_app.map.words import title_in_full
from desktop_app.text.dates import short_date
from desktop_app.traject.model import Mijlpaal, Traject
from desktop_app.traject.rulebook import Regelboek

NAME = "gedaan"
MOST = 8
"""How many moments are asked about; the rest waits on the timeline."""


def asked_about(traject: Traject, regelboek: Regelboek) -> list[Mijlpaal]:
    """The moments whose day has passed or is near: the most important ones, by their day.

    Of a series only one: the last whose day has passed, else the first.
    """
    soon = traject.vandaag + timedelta(days=regelboek.parameters.number("binnenkort_dagen"))
    near: dict[str, Mijlpaal] = {}
    for milestone in traject.mijlpalen:
        if not _can_be_done(milestone, soon):
            continue
        if milestone.id not in near or _day(milestone) <= traject.vandaag:
            near[milestone.id] = milestone
    by_weight = sorted(near.values(), key=_weight)
    return sorted(by_weight[:MOST], key=_day)


def _can_be_done(milestone: Mijlpaal, soon: date) -> bool:
    return (
        milestone.kaart is not None
        and milestone.soort in ("moet", "verwacht")
        and milestone.stand in ("gedaan", "verstreken", "binnenkort")
        and milestone.uiterlijk is not None
        and milestone.uiterlijk <= soon
    )


def _day(milestone: Mijlpaal) -> date:
    return milestone.uiterlijk or date.max


def _weight(milestone: Mijlpaal) -> int:
    return milestone.kaart.voorrang if milestone.kaart is not None else MOST


class DoneQuestion(Question):
    """What has happened already, each with its day."""

    id = NAME
    facts = (NAME,)

    def title(self) -> str:
        """The question."""
        return QCoreApplication.translate("DoneQuestion", "Wat is er al gebeurd?")

    def short(self) -> str:
        """What it is about."""
        return QCoreApplication.translate("DoneQuestion", "Wat al gebeurd is")

    def help(self, context: Context) -> str:  # noqa: ARG002
        """Only what one knows."""
        return QCoreApplication.translate(
            "DoneQuestion", "Kies wat je zeker weet. De rest vul je later in op je tijdlijn."
        )

    def build(self, context: Context) -> Fields:
        """A list, with a day for each that is chosen."""
        return DoneFields(context)

    def answer(self, facts: Facts, context: Context) -> str:
        """How many."""
        done = facts.get(NAME)
        if not done:
            return ""
        return context.words.get("vragen.gedaan.aantal", aantal=len(done))


class DoneFields(Fields):
    """Built from the traject, so it is made anew when that has other moments."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._told: dict[str, str] = {}
        self.moments: dict[str, DoneMoment] = {}
        """What can be ticked, by the key of the milestone."""
        self._build_widgets()
        self._assemble()

    def _build_widgets(self) -> None:
        self._nothing = Words(
            self.context.theme, self.tr("Er is nog geen moment geweest. Ga verder.")
        )

    def _assemble(self) -> None:
        self.column.setSpacing(self.context.theme.space("small"))
        self.column.addWidget(self._nothing)

    def load(self, facts: Facts) -> None:
        """Show what is told, over the moments of the traject as it is now."""
        desk = self.context.desk
        self._told = dict(facts.get(NAME) or {})
        found = asked_about(desk.traject, desk.regelboek) if desk.traject is not None else []
        for moment in self.moments.values():
            self.column.removeWidget(moment)
            moment.hide()
            moment.deleteLater()
        self.moments = {milestone.sleutel: DoneMoment(self, milestone) for milestone in found}
        for key, moment in self.moments.items():
            moment.show_day(self._told.get(key))
            self.column.addWidget(moment)
            moment.show()
        self._nothing.setVisible(not found)

    def changes(self) -> dict[str, Any]:
        """What is ticked and has a day; what is not asked about here stays."""
        if not self.moments:
            return {}
        done = {key: day for key, day in self._told.items() if key not in self.moments}
        for key, moment in self.moments.items():
            value = moment.value()
            if value:
                done[key] = value
        return {NAME: done} if done or self._told else {}

    def missing(self) -> list[str]:
        """What is ticked without a day stays open."""
        count = sum(moment.ticked and not moment.value() for moment in self.moments.values())
        return [self.context.words.get("vragen.gedaan.zonder_dag", aantal=count)] if count else []

    def rows(self) -> tuple[tuple[str, FormRow], ...]:
        """The days that are asked."""
        return tuple(
            (f"{NAME}.{key}", moment.row) for key, moment in self.moments.items() if moment.ticked
        )

    def first(self) -> QWidget:
        """The first moment."""
        return next((moment.check for moment in self.moments.values()), self)


class DoneMoment(QWidget):
    """A moment to tick; then its day is asked under it.

    Its own last day is offered, and counts only when it is pressed: nothing is made up.
    """

    def __init__(self, fields: DoneFields, moment: Mijlpaal) -> None:
        super().__init__(fields)
        self._fields = fields
        self._moment = moment
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        context, name = self._fields.context, title_in_full(self._moment)
        expected = self._moment.uiterlijk
        form = "venster.dag.uiterlijk_vaag" if self._moment.vaag else "venster.dag.uiterlijk"
        self.check = CheckRow(context.theme, name, context.words.get(form, dag=expected))
        self.row = self._fields.date_row(self.tr("Wanneer was dit: {naam}?").format(naam=name))
        self.offer: Button | None = None
        if expected is not None and expected <= context.desk.today:
            day = short_date(expected, context.words.names)
            about = self.tr("Ongeveer {dag}").format(dag=day)
            self.offer = Button(context.theme, about)
            self.offer.setAccessibleName(f"{name}: {about}")
        self._asked = QWidget(self)

    def _assemble(self) -> None:
        small = self._fields.context.theme.space("small")
        below = QVBoxLayout(self._asked)
        below.setContentsMargins(4 * small, small, 0, small)
        below.setSpacing(small)
        below.addWidget(self.row)
        if self.offer is not None:
            below.addWidget(self.offer, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.check)
        column.addWidget(self._asked)
        self._asked.hide()

    def _connect(self) -> None:
        self.check.toggled.connect(self._ticked)
        if self.offer is not None:
            self.offer.clicked.connect(self._take_offer)

    @property
    def ticked(self) -> bool:
        """Whether it happened."""
        return self.check.isChecked()

    def value(self) -> str | None:
        """The day, when it is ticked and has one."""
        return self.row.day.value() if self.ticked else None

    def show_day(self, day: str | None) -> None:
        """Show what was told."""
        self.check.setChecked(day is not None)
        self.row.day.set_value(day)

    def _ticked(self, on: bool) -> None:
        self._asked.setVisible(on)
        self._fields.changed.emit()

    def _take_offer(self) -> None:
        if self._moment.uiterlijk is not None:
            self.row.day.set_value(f"~{self._moment.uiterlijk.isoformat()}")
            self.row.day.setFocus()
            self._fields.changed.emit()
