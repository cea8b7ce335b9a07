"""A list of conversations, proposals or people; rebuilt when it says something else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from desktop_app.gui.pages.today.tasks import Rule
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.task_row import TaskRow
from desktop_app.gui.widgets.words import Words

AT_ONCE = 10
"""Rows that are shown; the others come by that many at a time."""


class RowTold(NamedTuple):
    """A row: what it is about, why or when, a chip, and what its button says."""

    id: str
    title: str
    reason: str
    chip: tuple[str, str] | None
    action: str


class ListCard(Surface):
    """A heading and rows with one button each."""

    acted = Signal(str)

    def __init__(
        self, theme: Theme, title: str, explained: str = "", *, icon: str, nothing: str = ""
    ) -> None:
        """nothing: what is said of an empty list; without it an empty list is hidden."""
        super().__init__(theme)
        self._icon = icon
        self._nothing_said = nothing
        self._most = AT_ONCE
        self._told: tuple[RowTold, ...] | None = None
        self.rows: dict[str, TaskRow] = {}
        self._heading = Heading(theme, title, 3)
        self._explained = Words(theme, explained, "small", "muted")
        self._nothing = Words(theme, nothing, "body", "muted")
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._rules: list[Rule] = []
        self.more_button = Button(theme, self.tr("Toon meer"))
        self.more_button.setAccessibleName(self.tr("Toon meer: {wat}").format(wat=title))
        column = self.inside_column("small")
        for part in (self._heading, self._explained, self._nothing):
            column.addWidget(part)
        column.addLayout(self._list)
        flow = FlowLayout(theme.space("small"))
        flow.addWidget(self.more_button)
        column.addLayout(flow)
        self._explained.setVisible(bool(explained))
        self.more_button.clicked.connect(self._show_more)

    def show_rows(self, told: Sequence[RowTold]) -> None:
        """Other rows; the keyboard stays at the row where it was, or at the next."""
        if tuple(told) == self._told:
            return
        self._told = tuple(told)
        self._show()

    def _show(self) -> None:
        told = self._told or ()
        ids = list(self.rows)
        at = next((i for i, id in enumerate(ids) if self._button(id).hasFocus()), None)
        for part in (*self.rows.values(), *self._rules):
            self._list.removeWidget(part)
            part.hide()
            part.deleteLater()
        self.rows, self._rules = {}, []
        for one in told[: self._most]:
            if self.rows:
                rule = Rule(self._theme)
                self._rules.append(rule)
                self._list.addWidget(rule)
            self._add(one)
        self.setVisible(bool(told) or bool(self._nothing_said))
        self._nothing.setVisible(not told)
        self.more_button.setVisible(len(told) > self._most)
        if at is not None and self.rows:
            left = list(self.rows)
            same = ids[at] if ids[at] in self.rows else left[min(at, len(left) - 1)]
            self._button(same).setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, one: RowTold) -> None:
        row = TaskRow(
            self._theme, one.title, one.reason, chip=one.chip, action=one.action or None,
            icon=self._icon, parent=self,
        )  # fmt: skip
        if row.action is not None:
            name = self.tr("{doe}: {wat}").format(doe=one.action, wat=one.title)
            row.action.setAccessibleName(name)
            row.action.setAccessibleDescription(one.reason)
        row.acted.connect(lambda: self.acted.emit(one.id))
        self.rows[one.id] = row
        self._list.addWidget(row)
        row.show()

    def _button(self, id: str) -> Button | TaskRow:
        row = self.rows[id]
        return row.action or row

    def _show_more(self) -> None:
        first = self._most
        self._most += AT_ONCE
        self._show()
        rows = list(self.rows)
        self._button(rows[min(first, len(rows) - 1)]).setFocus(Qt.FocusReason.OtherFocusReason)
