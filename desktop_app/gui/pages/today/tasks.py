"""What the reader can do now, and what others must do: the card that comes first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop_app.gui.pages.today.agreements import is_agreement
from desktop_app.gui.pages.today.card import TodayCard, inset
from desktop_app.gui.pages.today.content import Row
from desktop_app.gui.pages.today.fold import Fold
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.task_row import TaskRow

if TYPE_CHECKING:
    from desktop_app.gui.pages.order.leads import Lead

MOST_OWN = 3
MOST_OTHERS = 2
"""What others must do comes second; the rest is one press away."""


class Tasks(Struct, frozen=True):
    """The rows of both parts, and what to say where the first is empty.

    prepare: the first of them that has a conversation, and the way to that.
    """

    own: tuple[Row, ...]
    others: tuple[Row, ...]
    nothing: str
    prepare: tuple[Row, Lead] | None = None


def together(steps: tuple[Row, ...], agreed: tuple[Row, ...], most: int) -> tuple[Row, ...]:
    """Steps of the law first; but the first agreement is always among the `most` in sight."""
    return (*steps[: most - 1], *agreed[:1], *steps[most - 1 :], *agreed[1:])


class TasksCard(TodayCard[Tasks]):
    """Each own row has one action: look at that step on the timeline."""

    wanted = Signal(str)
    """Key of the step to look at."""
    lead_wanted = Signal(str, str)
    """A page of the window and the item on it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._others_open = False
        self._first: QWidget | None = None

    def _build(self, column: QVBoxLayout, content: Tasks) -> None:
        self._first = None
        column.setSpacing(0)
        column.addLayout(self._heading(self.tr("Dit kun je nu doen")))
        for number, row in enumerate(content.own[:MOST_OWN]):
            if number:
                column.addLayout(inset(Rule(self._theme)))
            column.addLayout(inset(self._own(row, content.prepare, first=number == 0)))
        if not content.own:
            column.addSpacing(self._theme.space("small"))
            self._say(column, content.nothing)
            column.addSpacing(self._theme.space("medium"))
        if content.others:
            self._add_others(column, content)
        column.addStretch(1)

    def first_action(self) -> QWidget | None:
        """The button of the first step; None where there is nothing to look at."""
        return self._first

    def _own(self, row: Row, prepare: tuple[Row, Lead] | None, *, first: bool) -> TaskRow:
        says = row.action or self.tr("Bekijk deze stap")
        action = says if row.key else None
        shown = self._row(row, action, prepare, main=first)
        if shown.action is not None:
            name = self.tr("{doe}: {wat}").format(doe=says, wat=row.title)
            shown.action.setAccessibleName(name)
            shown.action.setAccessibleDescription(" ".join([row.reason, *(row.chip or ())[:1]]))
            self._first = self._first or shown.action
            shown.acted.connect(lambda key=row.key: self.wanted.emit(key))
        return shown

    def _add_others(self, column: QVBoxLayout, content: Tasks) -> None:
        others, prepare = content.others, content.prepare
        column.addLayout(inset(Rule(self._theme)))
        column.addSpacing(self._theme.space("medium"))
        column.addLayout(self._heading(self.tr("Dit moeten anderen nu doen")))
        for row in others[:MOST_OTHERS]:
            column.addLayout(inset(self._other(row, prepare)))
        rest = others[MOST_OTHERS:]
        if rest:
            more = self.tr("Toon nog {aantal}").format(aantal=len(rest))
            less, about = self.tr("Toon minder"), self.tr("wat anderen moeten doen")
            fold = Fold(self._theme, more, less, about=about, is_open=self._others_open)
            for row in rest:
                fold.column.addLayout(inset(self._other(row, prepare)))
            fold.turned.connect(self._remember)
            column.addWidget(fold)

    def _other(self, row: Row, prepare: tuple[Row, Lead] | None) -> TaskRow:
        action = self.tr("Bekijk deze afspraak") if is_agreement(row.key) else None
        shown = self._row(row, action, prepare, icon="clock")
        if shown.action is not None:
            name = self.tr("Bekijk deze afspraak: {wat}").format(wat=row.title)
            shown.action.setAccessibleName(name)
            shown.acted.connect(lambda: self.wanted.emit(row.key))
        return shown

    def _row(
        self,
        row: Row,
        action: str | None,
        prepare: tuple[Row, Lead] | None,
        *,
        icon: str = "circle-dashed",
        main: bool = False,
    ) -> TaskRow:
        """A row, with the way to its conversation where it is the one that has it."""
        lead = prepare[1] if prepare is not None and prepare[0] == row else None
        shown = TaskRow(
            self._theme,
            row.title,
            row.reason,
            chip=row.chip,
            action=action,
            link=lead.text if lead is not None else None,
            icon=icon,
            main=main,
        )
        if lead is not None:
            shown.linked.connect(lambda: self.lead_wanted.emit(lead.page, lead.item))
        return shown

    def _remember(self, is_open: bool) -> None:
        self._others_open = is_open
        self.tell()


class Rule(QWidget):
    """A thin line between rows; it says nothing."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """One pixel high."""
        return QSize(1, 1)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The line."""
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("card_border"))
        painter.drawRect(self.rect())
        painter.end()
