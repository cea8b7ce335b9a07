"""Question 3: recovered in between, leave around a birth, or recovered now."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.start.pairs import DayPair, Pairs
from desktop_app.gui.pages.start.question import Facts, Fields, Question
from desktop_app.gui.pages.start.sources import source_line
from desktop_app.gui.widgets.choice import CheckList, Choice
from desktop_app.gui.widgets.form_row import FormRow

NAMES = ("onderbrekingen", "verlof", "hersteld_sinds")
GAPS, LEAVE, RECOVERED = NAMES
NO, YES = "nee", "ja"
_RULE = "gedeeltelijk_werken"


class BreaksQuestion(Question):
    """Whether the days of illness ran on, because the count does not always."""

    id = "tussendoor"
    facts = NAMES

    def title(self) -> str:
        """The question."""
        return QCoreApplication.translate(
            "BreaksQuestion", "Was je tussendoor hersteld, of had je verlof?"
        )

    def short(self) -> str:
        """What it is about."""
        return QCoreApplication.translate("BreaksQuestion", "Hersteld of verlof")

    def help(self, context: Context) -> str:
        """That working a little is no recovery."""
        return context.desk.regelboek.by_id[_RULE].wat

    def more_title(self) -> str:
        """Unfolds when one counts as recovered."""
        return QCoreApplication.translate("BreaksQuestion", "Wanneer ben je hersteld?")

    def more(self, context: Context) -> tuple[str, ...]:
        """The conditions of the rule, with the source."""
        rule = context.desk.regelboek.by_id[_RULE]
        source = context.words.say(source_line(self.id, context.desk.regelboek))
        return (*rule.voorwaarden, source)

    def build(self, context: Context) -> Fields:
        """Yes or no, and then the days."""
        return BreaksFields(context)

    def answer(self, facts: Facts, context: Context) -> str:
        """What was told, counted."""
        if not any(name in facts for name in NAMES):
            return ""
        said = []
        gaps, leave = facts.get(GAPS) or (), facts.get(LEAVE) or ()
        if gaps:
            said.append(context.words.get("vragen.tussendoor.keren", aantal=len(gaps)))
        if leave:
            said.append(QCoreApplication.translate("BreaksQuestion", "Je had verlof."))
        if facts.get(RECOVERED):
            said.append(QCoreApplication.translate("BreaksQuestion", "Je bent nu hersteld."))
        return " ".join(said) or QCoreApplication.translate("BreaksQuestion", "Nee")

    def derivation(self, context: Context, changes: Facts) -> list[str]:
        """How the spells count together, as the traject derives it."""
        traject = context.desk.traject_with(changes)
        if traject is None or not any(changes.get(name) for name in (GAPS, LEAVE)):
            return []
        return [context.words.say(step.tekst) for step in traject.reeks.herleiding[1:]]


class BreaksFields(Fields):
    """Yes or no; with yes what it was, and the days of each."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._leave_told: list[dict[str, Any]] = []
        self._known: set[str] = set()
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme = self.context.theme
        self.choice = Choice(theme, [(NO, self.tr("Nee")), (YES, self.tr("Ja"))], columns=2)
        self.choice.setAccessibleName(self.tr("Hersteld of verlof"))
        self.kinds = CheckList(
            theme,
            [
                (GAPS, self.tr("Ik was tussendoor hersteld")),
                (LEAVE, self.tr("Ik had zwangerschapsverlof of bevallingsverlof")),
                (RECOVERED, self.tr("Ik ben nu hersteld")),
            ],
        )
        self.kinds.setAccessibleName(self.tr("Wat was het?"))
        self.gaps = Pairs(self)
        self.leave = DayPair(
            self,
            self.tr("Eerste dag van je verlof"),
            self.tr("Laatste dag van je verlof"),
            future=None,
        )
        self.recovered = self.date_row(self.tr("Hersteld sinds"))
        self._yes = QWidget(self)

    def _assemble(self) -> None:
        below = QVBoxLayout(self._yes)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(self.context.theme.space("gap"))
        for widget in (self.kinds, self.gaps, self.leave, self.recovered):
            below.addWidget(widget)
        self.column.addWidget(self.choice)
        self.column.addWidget(self._yes)
        self._show_parts()

    def _connect(self) -> None:
        self.choice.changed.connect(self._chosen)
        self.kinds.changed.connect(self._chosen)

    def load(self, facts: Facts) -> None:
        """Show what was told."""
        gaps, leave = facts.get(GAPS) or [], facts.get(LEAVE) or []
        self._leave_told = [dict(entry) for entry in leave]
        self._known = {name for name in NAMES if name in facts}
        some = bool(gaps or leave or facts.get(RECOVERED))
        self.choice.set_value((YES if some else NO) if self._known else None)
        told = {GAPS: gaps, LEAVE: leave, RECOVERED: facts.get(RECOVERED)}
        self.kinds.set_values(name for name, value in told.items() if value)
        self.gaps.load(gaps)
        first = leave[0] if leave else {}
        self.leave.load(first.get("van"), first.get("tot_en_met"))
        self.recovered.day.set_value(facts.get(RECOVERED))
        self._show_parts()

    def changes(self) -> dict[str, Any]:
        """All three facts; what is filled in by half does not count yet."""
        choice = self.choice.value()
        if choice is None:
            return {}
        chosen = self._kinds()
        told = {
            GAPS: self.gaps.told() if GAPS in chosen else [],
            LEAVE: self._told_leave() if LEAVE in chosen else [],
            RECOVERED: self.recovered.day.value() if RECOVERED in chosen else None,
        }
        said = {name: value for name, value in told.items() if value or name in self._known}
        return said or ({GAPS: []} if choice == NO else {})  # "nee" is an answer too

    def _told_leave(self) -> list[dict[str, Any]]:
        begin, end = self.leave.values()
        if begin is None:
            return []
        known = self._leave_told[0] if self._leave_told else {"soort": "zwangerschap_bevalling"}
        first = {**known, "van": begin, "tot_en_met": end}
        return [
            {name: value for name, value in first.items() if value is not None},
            *self._leave_told[1:],
        ]

    def missing(self) -> list[str]:
        """What is ticked without its days."""
        chosen, words = self._kinds(), self.context.words
        said = []
        if GAPS in chosen and self.gaps.halves():
            said.append(words.get("vragen.tussendoor.half"))
        if LEAVE in chosen and self.leave.values()[0] is None:
            said.append(words.get("vragen.tussendoor.verlof_leeg"))
        if RECOVERED in chosen and self.recovered.day.value() is None:
            said.append(words.get("vragen.tussendoor.hersteld_leeg"))
        return said

    def rows(self) -> tuple[tuple[str, FormRow], ...]:
        """The rows that are in sight."""
        chosen, rows = self._kinds(), list[tuple[str, FormRow]]()
        if GAPS in chosen:
            rows += self.gaps.rows(GAPS)
        if LEAVE in chosen:
            rows += zip(
                (f"{LEAVE}[0].van", f"{LEAVE}[0].tot_en_met"), self.leave.rows(), strict=True
            )
        if RECOVERED in chosen:
            rows.append((RECOVERED, self.recovered))
        return tuple(rows)

    def first(self) -> QWidget:
        """Yes or no."""
        return self.choice

    def _kinds(self) -> tuple[str, ...]:
        return self.kinds.values() if self.choice.value() == YES else ()

    def _show_parts(self) -> None:
        chosen = self._kinds()
        self._yes.setVisible(self.choice.value() == YES)
        self.gaps.setVisible(GAPS in chosen)
        self.leave.setVisible(LEAVE in chosen)
        self.recovered.setVisible(RECOVERED in chosen)

    def _chosen(self) -> None:
        self._show_parts()
        self.changed.emit()
