"""Days in pairs: recovered and ill again, as often as it happened."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.pages.start.date_row import DateRow
from desktop_app.gui.pages.start.question import Fields
from desktop_app.gui.pages.start.view import order_tabs
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.form_row import FormRow

FIRST, SECOND = "hersteld", "weer_ziek"


class DayPair(QWidget):
    """Two days under each other."""

    def __init__(
        self, fields: Fields, first: str, second: str, *, future: bool | None = False
    ) -> None:
        super().__init__(fields)
        self._first = fields.date_row(first, future=future)
        self._second = fields.date_row(second, future=future)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(fields.context.theme.space("gap"))
        self.column.addWidget(self._first)
        self.column.addWidget(self._second)

    def load(self, first: str | None, second: str | None) -> None:
        """Show two days."""
        for row, value in zip(self.rows(), (first, second), strict=True):
            row.day.set_value(value)

    def values(self) -> tuple[str | None, str | None]:
        """Both days as the contract writes them."""
        return self._first.day.value(), self._second.day.value()

    def rows(self) -> tuple[DateRow, DateRow]:
        """Both rows."""
        return self._first, self._second


class Pairs(QWidget):
    """As many pairs as one wants; one is there from the beginning."""

    def __init__(self, fields: Fields) -> None:
        super().__init__(fields)
        self._fields = fields
        self.pairs: list[DayPair] = []
        self.removers: list[Button] = []
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        self.add_button = Button(
            self._fields.context.theme, self.tr("Voeg een keer toe"), icon="plus"
        )

    def _assemble(self) -> None:
        space = self._fields.context.theme.space("gap")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(space)
        flow = FlowLayout(space)
        flow.addWidget(self.add_button)
        self._column.addLayout(flow)
        self._set_count(1)

    def _connect(self) -> None:
        self.add_button.clicked.connect(self._add)

    def load(self, told: Iterable[Mapping[str, Any]]) -> None:
        """Show these pairs; an empty one when there are none."""
        pairs = list(told)
        self._set_count(max(1, len(pairs)))
        for place, pair in enumerate(self.pairs):
            known = pairs[place] if place < len(pairs) else {}
            pair.load(known.get(FIRST), known.get(SECOND))

    def told(self) -> list[dict[str, str]]:
        """The pairs of which both days are known."""
        values = (pair.values() for pair in self.pairs)
        return [{FIRST: first, SECOND: second} for first, second in values if first and second]

    def halves(self) -> bool:
        """Whether a pair has no or one day."""
        return len(self.told()) < len(self.pairs)

    def rows(self, head: str) -> list[tuple[str, FormRow]]:
        """The rows with their path; whole pairs are numbered as in the facts."""
        found: list[tuple[str, FormRow]] = []
        number = 0
        for pair in self.pairs:
            whole = all(pair.values())
            for name, row in zip((FIRST, SECOND), pair.rows(), strict=True):
                found.append((f"{head}[{number}].{name}" if whole else "", row))
            number += whole
        return found

    def _set_count(self, count: int) -> None:
        while len(self.pairs) > count:
            self._drop(len(self.pairs) - 1)
        while len(self.pairs) < count:
            self._insert()
        self._name_removers()

    def _insert(self) -> DayPair:
        number = len(self.pairs) + 1
        pair = DayPair(
            self._fields,
            self.tr("Keer {nummer}: hersteld vanaf").format(nummer=number),
            self.tr("Keer {nummer}: weer ziek vanaf").format(nummer=number),
        )
        remover = Button(self._fields.context.theme, self.tr("Haal weg"), icon="trash-2")
        remover.clicked.connect(lambda: self._remove(pair))
        pair.column.addWidget(remover, 0, Qt.AlignmentFlag.AlignLeft)
        self.pairs.append(pair)
        self.removers.append(remover)
        self._column.insertWidget(self._column.count() - 1, pair)
        pair.setVisible(True)
        return pair

    def _add(self) -> None:
        pair = self._insert()
        self._name_removers()
        order_tabs(self._fields)
        pair.rows()[0].day.setFocus()
        self._fields.changed.emit()

    def _remove(self, pair: DayPair) -> None:
        place = self.pairs.index(pair)
        kept = [other.values() for other in self.pairs if other is not pair]
        self._set_count(max(1, len(kept)))
        for other, values in zip(self.pairs, kept or [(None, None)], strict=True):
            other.load(*values)
        self.pairs[min(place, len(self.pairs) - 1)].rows()[0].day.setFocus()
        self._fields.changed.emit()

    def _drop(self, place: int) -> None:
        pair = self.pairs.pop(place)
        self.removers.pop(place)
        self._column.removeWidget(pair)
        pair.hide()
        pair.deleteLater()

    def _name_removers(self) -> None:
        """Each says what it removes; with one pair there is nothing to remove."""
        for number, remover in enumerate(self.removers, start=1):
            remover.setAccessibleName(self.tr("Haal keer {nummer} weg").format(nummer=number))
            remover.setVisible(len(self.pairs) > 1)
