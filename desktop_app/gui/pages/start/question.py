"""One question: what it asks, the fields it is answered with, and the facts that follow."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.start.date_row import DateRow
from desktop_app.gui.widgets.form_row import FormRow

Facts = Mapping[str, Any]


class Fields(QWidget):
    """The fields of one question, built as all views: widgets, assemble, connect."""

    changed = Signal()
    """Something was typed or chosen."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(context.theme.space("gap"))

    @abstractmethod
    def load(self, facts: Facts) -> None:
        """Show what the facts say."""

    @abstractmethod
    def changes(self) -> dict[str, Any]:
        """The facts that follow from what is filled in; empty when nothing is."""

    def rows(self) -> tuple[tuple[str, FormRow], ...]:
        """The rows with the path of the fact they hold, for telling what is wrong beside them."""
        return ()

    def problem(self) -> bool:
        """Show beside each field why it cannot be read; True when one cannot."""
        wrong = False
        for _, row in self.rows():
            if isinstance(row, DateRow):
                text = row.day.problem()
                row.set_problem(text)
                wrong = wrong or text is not None
        return wrong

    def missing(self) -> list[str]:
        """Friendly sentences about what is filled in by half; it does not count yet."""
        return []

    def clear_problems(self) -> None:
        """Take away what was shown beside the fields."""
        for _, row in self.rows():
            row.set_problem(None)

    @property
    def month_only(self) -> Callable[[], None] | None:
        """What "Kies alleen een maand" does; None where that is not offered."""
        return None

    def first(self) -> QWidget:
        """Where the keyboard begins."""
        return self

    def date_row(self, label: str, *, explained: str = "", future: bool | None = False) -> DateRow:
        """A row with a day, which may be vague."""
        row = DateRow(self.context, label, explained=explained, future=future)
        row.day.changed.connect(self.changed)
        return row


class Question:
    """What is asked. One small class each, without widgets until `build`."""

    id: ClassVar[str]
    facts: ClassVar[tuple[str, ...]]
    """Top-level facts that the answer changes; their paths begin with these names."""
    can_skip: ClassVar[bool] = True

    def title(self) -> str:
        """The question."""
        raise NotImplementedError

    def short(self) -> str:
        """What it is about, in a few words, for the list of answers."""
        raise NotImplementedError

    def help(self, context: Context) -> str:
        """One or two sentences under the question."""
        raise NotImplementedError

    def more_title(self) -> str:
        """What unfolds `more`; empty when there is nothing more."""
        return ""

    def more(self, context: Context) -> tuple[str, ...]:  # noqa: ARG002
        """The whole explanation, with its source."""
        return ()

    def build(self, context: Context) -> Fields:
        """The fields to answer it with."""
        raise NotImplementedError

    def answer(self, facts: Facts, context: Context) -> str:
        """What was answered, in words; empty while it was not."""
        raise NotImplementedError

    def derivation(self, context: Context, changes: Facts) -> list[str]:  # noqa: ARG002
        """Extra sentences of the traject that say why; only where the question needs them."""
        return []
