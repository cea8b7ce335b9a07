"""The fields of a few facts, three at a time; what is filled in is kept when it can be."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.facts.fact_row import FactRow
from desktop_app.gui.pages.facts.inputs import make_input
from desktop_app.gui.pages.facts.stores import Store, Told
from desktop_app.gui.pages.facts.table import (
    LAST_DAY,
    NAMED,
    Fact,
    Keys,
    Section,
    facts_of,
    preset,
    read,
    written,
)
from desktop_app.gui.pages.facts.wording import Wording
from desktop_app.gui.pages.start.view import attend
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from desktop_app.text.message import Message

AT_A_TIME = 3
"""So many fields are shown together, and no more (needs E2)."""


class Spot(NamedTuple):
    """A field that is asked: the fact and where its value stands."""

    fact: Fact
    keys: Keys


class FactForm(QWidget):
    """Asks the facts of one entry. An entry that is not there yet is kept once it can be."""

    kept = Signal()
    """Something was kept; `id` says under which entry."""
    closed = Signal()
    """Done with it: the Ready button, or Esc."""

    def __init__(
        self,
        context: Context,
        section: Section,
        store: Store,
        id: str | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.context = context
        self.section = section
        self.id = id
        self._store = store
        self._wording = Wording(context.words, context.desk.regelboek)
        self._draft: dict[str, Any] = dict(section.preset)
        self._extra: tuple[str, ...] = ()
        """Steps that the person wants to name a day of, beside those a letter mostly names."""
        self._page = 0
        self._keeping = False
        self.rows: dict[Keys, FactRow] = {}
        self._build_widgets()
        self._assemble()
        self._connect()
        self.refresh()

    def _build_widgets(self) -> None:
        theme = self.context.theme
        self.ready_button = Button(theme, self.tr("Klaar"), main=True)
        self.more_button = Button(theme, self.tr("Meer vragen"), icon="chevron-right")
        self.back_button = Button(theme, self.tr("Vorige vragen"), icon="chevron-left")
        self.step_button = Button(theme, self.tr("Kies andere stap"), icon="plus")

    def _assemble(self) -> None:
        space = self.context.theme.space
        column = QVBoxLayout(self)
        column.setContentsMargins(0, space("small"), 0, space("small"))
        column.setSpacing(space("gap"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(space("gap"))
        column.addLayout(self._rows)
        flow = FlowLayout(space("gap"))
        for button in (self.ready_button, self.back_button, self.more_button, self.step_button):
            flow.addWidget(button)
        column.addLayout(flow)

    def _connect(self) -> None:
        self.ready_button.clicked.connect(self.finish)
        self.more_button.clicked.connect(lambda: self._turn(1))
        self.back_button.clicked.connect(lambda: self._turn(-1))
        self.step_button.clicked.connect(self._choose_step)

    # ------------------------------------------------------------------ reading

    @property
    def told(self) -> Told:
        """What is known of the entry now."""
        return self._draft if self.id is None else self._store.told(self.id)

    def refresh(self) -> None:
        """Show what is kept; what is half typed or was refused stays."""
        if self._keeping:
            return
        spots = self._spots()
        self._make_rows(spots)
        told = self.told
        for row in self.rows.values():
            if not row.input.touched:
                row.input.show_value(read(told, row.keys))
                row.set_problem(None)
        self._show_page(spots)
        self.show_doubts(aloud=False)

    def show_doubts(self, *, aloud: bool) -> None:
        """Put the warnings of the traject beside their fields."""
        traject = self.context.desk.traject
        for row in self.rows.values():
            path = "" if self.id is None else self._store.path(self.id, row.keys)
            row.set_doubt(self._wording.doubts(traject, [path]) if path else "", aloud=aloud)

    def _spots(self) -> list[Spot]:
        told, spots = self.told, list[Spot]()
        for fact in facts_of(self.section):
            if not fact.shown or not fact.matters(told) or preset(self.section, fact):
                continue
            if fact.kind != "named_days":
                spots.append(Spot(fact, fact.keys))
                continue
            known = read(told, fact.keys) or {}
            names = dict.fromkeys([*known, *NAMED, *self._extra])
            spots += [Spot(fact, (*fact.keys, name)) for name in names]
        return spots

    def _make_rows(self, spots: list[Spot]) -> None:
        wanted = {spot.keys for spot in spots}
        for keys in [keys for keys in self.rows if keys not in wanted]:
            row = self.rows.pop(keys)
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, spot in enumerate(spots):
            if spot.keys not in self.rows:
                row = self._row(spot)
                row.committed.connect(self._commit)
                row.input.show_value(read(self.told, spot.keys))
                row.hide()
                self.rows[spot.keys] = row
                self._rows.insertWidget(place, row)
        self.rows = {spot.keys: self.rows[spot.keys] for spot in spots}

    def _row(self, spot: Spot) -> FactRow:
        fact, wording = spot.fact, self._wording
        options = wording.options(fact, self.section.kinds if fact.keys == ("soort",) else ())
        label, explained = wording.label(fact), wording.help(fact)
        if fact.kind == "named_days":
            name = spot.keys[-1]
            label, explained = wording.named(name), wording.named_help(name)
        made = make_input(self.context, fact, options)
        return FactRow(self.context, fact, spot.keys, made, label, explained)

    # ------------------------------------------------------------------ three at a time

    def _show_page(self, spots: list[Spot]) -> None:
        last = max(0, (len(spots) - 1) // AT_A_TIME)
        self._page = min(self._page, last)
        for place, spot in enumerate(spots):
            self.rows[spot.keys].setVisible(place // AT_A_TIME == self._page)
        self.more_button.setVisible(self._page < last)
        self.back_button.setVisible(self._page > 0)
        names_days = any(spot.fact.kind == "named_days" for spot in spots)
        self.step_button.setVisible(names_days and self._page == last)

    def _turn(self, step: int) -> None:
        self._page = max(0, self._page + step)
        self._show_page(self._spots())
        self.first().setFocus()

    @property
    def shown_rows(self) -> tuple[FactRow, ...]:
        """The rows that can be seen."""
        return tuple(row for row in self.rows.values() if not row.isHidden())

    def first(self) -> QWidget:
        """Where the keyboard begins."""
        rows = self.shown_rows
        return rows[0].input.widget if rows else self.ready_button

    def go_to(self, keys: Keys) -> None:
        """Bring a field into view and give it the keyboard."""
        if keys not in self.rows and keys[:1] == ("noemt",) and len(keys) == 2:
            self._extra = (*self._extra, keys[1])
            self._make_rows(self._spots())
        row = self.rows.get(keys)
        if row is not None:
            self._page = list(self.rows).index(keys) // AT_A_TIME
            self._show_page(self._spots())
        attend(row.input.widget if row is not None else self.first())

    def _choose_step(self) -> None:
        from desktop_app.gui.pages.facts.step_dialog import choose_step

        step = choose_step(self.context, self.window())
        if step is not None:
            self.go_to(("noemt", f"{step}{LAST_DAY}"))

    # ------------------------------------------------------------------ keeping

    def commit(self) -> bool:
        """Keep everything that is filled in and can be; False when something cannot."""
        for row in list(self.rows.values()):
            if row.input.touched:
                self._commit(row)
        return not any(row.input.touched for row in self.rows.values())

    def finish(self) -> None:
        """Keep it and close; stays open, at the field, when something cannot be kept."""
        done = self.commit()
        if done and self.id is None and self._begun:
            done = self._missing(self._draft) is None
        if done:
            self.closed.emit()
            return
        wrong = (row for row in self.rows.values() if row.problem)
        row = next(wrong, None)
        if row is not None:
            self.go_to(row.keys)

    @property
    def _begun(self) -> bool:
        """Whether anything was filled in of an entry that is not there yet."""
        return self._draft != dict(self.section.preset)

    def forget(self) -> None:
        """Leave everything as it was kept, and close."""
        self._draft = dict(self.section.preset)
        for row in self.rows.values():
            row.input.show_value(read(self.told, row.keys))
            row.set_problem(None)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves what was typed unchanged."""
        if event.key() == Qt.Key.Key_Escape:
            self.forget()
        else:
            super().keyPressEvent(event)

    def _commit(self, row: QWidget) -> None:
        if not isinstance(row, FactRow) or self._keeping or not row.input.touched:
            return
        problem = row.input.problem()
        if problem is not None:
            row.set_problem(problem)
            return
        refusal: str | None = None
        for others in self._combinations(row):
            refusal = self._try(row, others)
            if refusal is None:
                return
        row.set_problem(refusal)

    def _combinations(self, row: FactRow) -> Iterator[tuple[FactRow, ...]]:
        """The field by itself, else with what was refused before: together they may fit."""
        others = tuple(
            other
            for other in self.rows.values()
            if other is not row and other.input.touched and other.input.problem() is None
        )
        yield ()
        if others:
            yield others

    def _try(self, row: FactRow, others: tuple[FactRow, ...]) -> str | None:
        """Keep this field, with others; why not, in words, when it cannot be."""
        told: dict[str, Any] = dict(self.told)
        for each in (row, *others):
            told = written(told, each.keys, each.input.value())
        missing = self._missing(told)
        if self.id is None:
            self._draft = told
        if missing is not None:
            return self._not_whole(missing, row)
        refusal: Message | None = self._store.refusal(self.id, told)
        if refusal is not None:
            return self._wording.refusal(refusal)
        self._keep(told, (row, *others))
        return None

    def _missing(self, told: Told) -> Fact | None:
        """The first fact without which it cannot be."""
        needed = (fact for fact in facts_of(self.section) if fact.needed)
        return next((fact for fact in needed if read(told, fact.keys) is None), None)

    def _not_whole(self, missing: Fact, row: FactRow) -> str | None:
        """An entry that is not there yet waits for the rest; one that is there needs it."""
        words, name = self.context.words, self._wording.label(missing)
        if self.id is not None:
            return words.get("gegevens.nodig", naam=name)
        row.set_problem(None)
        row.input.settle()
        if missing.keys in self.rows:
            self.rows[missing.keys].set_doubt(words.get("gegevens.nog_nodig", naam=name))
        self._make_rows(self._spots())
        self._show_page(self._spots())
        return None

    def _keep(self, told: Told, rows: tuple[FactRow, ...]) -> None:
        self._keeping = True
        try:
            id = self._store.keep(self.id, told)
        finally:
            self._keeping = False
        if id is None:
            return
        self.id = id
        for row in rows:
            row.input.settle()
            row.set_problem(None)
        self.refresh()
        self.show_doubts(aloud=True)
        self._try_refused_again()
        self.kept.emit()

    def _try_refused_again(self) -> None:
        """What did not fit before may fit now."""
        for other in list(self.rows.values()):
            if other.input.touched and other.problem and other.input.problem() is None:
                self._commit(other)
