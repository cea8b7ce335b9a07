"""Question 1: the first sick day, from which everything is counted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.start.question import Facts, Fields, Question
from desktop_app.gui.pages.start.sources import source_line
from desktop_app.gui.widgets.form_row import FormRow
from desktop_app.text.typed_dates import day_in_words

NAME = "eerste_ziektedag"
_LENGTH_OF_MONTH = len("2026-02")
_EXAMPLES = (
    "vragen.eerste_dag.naar_huis",
    "vragen.eerste_dag.weekend",
    "vragen.eerste_dag.vakantie",
    "vragen.eerste_dag.nacht",
    "vragen.eerste_dag.brief",
)


class FirstDayQuestion(Question):
    """The one answer without which there is no traject; a month or "ongeveer" is enough."""

    id = NAME
    facts = (NAME,)
    can_skip = False

    def title(self) -> str:
        """The question."""
        return QCoreApplication.translate("FirstDayQuestion", "Wat was je eerste ziektedag?")

    def short(self) -> str:
        """What it is about."""
        return QCoreApplication.translate("FirstDayQuestion", "Eerste ziektedag")

    def help(self, context: Context) -> str:
        """Which day counts."""
        return context.words.get("vragen.eerste_dag.hulp")

    def more_title(self) -> str:
        """Unfolds the examples."""
        return QCoreApplication.translate("FirstDayQuestion", "Welke dag telt?")

    def more(self, context: Context) -> tuple[str, ...]:
        """Which day counts, by examples, with the source."""
        lines = [context.words.get(id) for id in _EXAMPLES]
        lines.append(context.words.say(source_line(NAME, context.desk.regelboek)))
        return tuple(lines)

    def build(self, context: Context) -> Fields:
        """One day."""
        return FirstDayFields(context)

    def answer(self, facts: Facts, context: Context) -> str:
        """The day in words."""
        told = facts.get(NAME)
        return day_in_words(told, context.words) if told else ""


class FirstDayFields(Fields):
    """The day, exact or vague."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._build_widgets()
        self._assemble()

    def _build_widgets(self) -> None:
        self.row = self.date_row(
            self.tr("Eerste ziektedag"),
            explained=self.tr("Typ een dag, een maand, of zet er ‘ongeveer’ voor."),
        )

    def _assemble(self) -> None:
        self.column.addWidget(self.row)

    def load(self, facts: Facts) -> None:
        """Show the day."""
        self.row.day.set_value(facts.get(NAME))

    def changes(self) -> dict[str, Any]:
        """The day, when there is one."""
        value = self.row.day.value()
        return {NAME: value} if value else {}

    def problem(self) -> bool:
        """Also an empty field is a problem here: without this day nothing can be counted."""
        if super().problem():
            return True
        if self.row.day.value() is None:
            self.row.set_problem(self.tr("Vul een dag of een maand in. Ongeveer mag ook."))
            return True
        return False

    @property
    def month_only(self) -> Callable[[], None]:
        """Keep the month of the day that is typed, or ask for it."""
        return self._only_month

    def _only_month(self) -> None:
        value = self.row.day.value()
        if value:
            self.row.day.set_value(value.lstrip("~")[:_LENGTH_OF_MONTH])
            self.changed.emit()
        else:
            self.row.set_problem(self.tr("Typ dan alleen de maand, bijvoorbeeld ‘maart 2026’."))
        self.first().setFocus()

    def rows(self) -> tuple[tuple[str, FormRow], ...]:
        """One row."""
        return ((NAME, self.row),)

    def first(self) -> QWidget:
        """The day."""
        return self.row.day
