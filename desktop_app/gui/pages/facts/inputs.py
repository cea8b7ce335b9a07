"""A field for each kind of fact: shows a value of the contract, and gives one back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.facts.table import Fact
from desktop_app.gui.widgets.choice import CheckList, Choice, Option
from desktop_app.gui.widgets.date_field import DateField
from desktop_app.gui.widgets.fields import LineField

NONE, YES, NO = "", "ja", "nee"
LONGEST = 500
_TWO_COLUMNS = 6
"""From so many options they stand in two columns."""


class Input(QObject):
    """What one can do with any field."""

    committed = Signal()
    """Left, or Enter was pressed, or something was chosen."""
    typed = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.widget = widget
        self._shown: Any = None

    def value(self) -> Any:
        """As the contract has it; None when empty."""
        raise NotImplementedError

    def problem(self) -> str | None:
        """Why what is typed is no value."""
        return None

    def show_value(self, value: Any) -> None:
        """Show a value without a signal; it then counts as not changed."""
        self._put(value)
        self.settle()

    def settle(self) -> None:
        """What is filled in now has been kept."""
        self._shown = self.value()

    @property
    def touched(self) -> bool:
        """Whether it says something else than what was last kept."""
        return self.problem() is not None or bool(self.value() != self._shown)

    def _put(self, value: Any) -> None:
        raise NotImplementedError


class DayInput(Input):
    """A day, exact or not."""

    def __init__(self, context: Context, fact: Fact) -> None:
        desk = context.desk
        self.field = DateField(context.theme, context.words, lambda: desk.today, future=fact.future)
        super().__init__(self.field)
        self.field.changed.connect(self._changed)
        self.field.edit.editingFinished.connect(self.committed)
        _BackOfWindow(self, self.field.edit)

    def value(self) -> str | None:
        """The day as the contract writes it."""
        return self.field.value()

    def problem(self) -> str | None:
        """Why it is no day."""
        return self.field.problem()

    def _put(self, value: Any) -> None:
        self.field.set_value(str(value) if value is not None else None)

    def _changed(self) -> None:
        self.typed.emit()
        if self.field.calendar is not None:  # chosen there: nothing is left half typed
            self.committed.emit()


class TextInput(Input):
    """A line of text."""

    def __init__(self, context: Context) -> None:
        self.field = LineField(context.theme)
        super().__init__(self.field)
        self.field.setMaxLength(LONGEST)
        self.field.textEdited.connect(lambda _: self.typed.emit())
        self.field.editingFinished.connect(self.committed)
        _BackOfWindow(self, self.field)

    def value(self) -> Any:
        """The text without blanks around it."""
        return self.field.text().strip() or None

    def _put(self, value: Any) -> None:
        self.field.setText(str(value) if value is not None else "")
        self.field.setCursorPosition(0)


class NumberInput(TextInput):
    """A whole number."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._words = context.words

    def value(self) -> int | None:
        """The number; None while it is none."""
        text = self._text()
        return int(text) if text.isascii() and text.isdigit() else None

    def problem(self) -> str | None:
        """Why it is no number."""
        if not self._text() or self.value() is not None:
            return None
        return self._words.get("gegevens.getal")

    def _text(self) -> str:
        return self.field.text().strip().removesuffix("%").strip()[:18]


class ChoiceInput(Input):
    """One of a few; unless it is needed also none."""

    def __init__(self, context: Context, fact: Fact, options: Sequence[Option]) -> None:
        shown = list(options)
        if not fact.needed:
            shown.append((NONE, context.words.get("gegevens.niet_ingevuld")))
        columns = 2 if len(shown) >= _TWO_COLUMNS else 1
        self.field = Choice(context.theme, shown, columns=columns)
        super().__init__(self.field)
        self._none = None if fact.needed else NONE
        self.field.changed.connect(self.committed)

    def value(self) -> Any:
        """The chosen value."""
        return self.field.value() or None

    def _put(self, value: Any) -> None:
        self.field.set_value(self._none if value is None else str(value))


class YesNoInput(ChoiceInput):
    """Yes, no, or not known."""

    def __init__(self, context: Context, fact: Fact) -> None:
        words = context.words
        options = [(YES, words.get("gegevens.ja")), (NO, words.get("gegevens.nee"))]
        super().__init__(context, fact, options)

    def value(self) -> bool | None:
        """True, False or None."""
        return {YES: True, NO: False}.get(self.field.value() or "")

    def _put(self, value: Any) -> None:
        self.field.set_value(NONE if value is None else YES if value else NO)


class ChecksInput(Input):
    """Several of a few."""

    def __init__(self, context: Context, options: Sequence[Option]) -> None:
        self.field = CheckList(context.theme, options)
        super().__init__(self.field)
        self.field.changed.connect(self.committed)

    def value(self) -> list[str] | None:
        """What is chosen."""
        return list(self.field.values()) or None

    def _put(self, value: Any) -> None:
        self.field.set_values(value or ())


def make_input(context: Context, fact: Fact, options: Sequence[Option]) -> Input:
    """The field for a fact; for days that a letter names one of those days."""
    if fact.kind == "choice":
        return ChoiceInput(context, fact, options)
    if fact.kind == "checks":
        return ChecksInput(context, options)
    if fact.kind == "yes_no":
        return YesNoInput(context, fact)
    if fact.kind == "number":
        return NumberInput(context)
    if fact.kind == "text":
        return TextInput(context)
    return DayInput(context, fact)


class _BackOfWindow(QObject):
    """Ctrl+Z in a field: what is half typed goes first, then the last change of the dossier.

    Qt's own field keeps the key for itself, also when it has nothing to take back.
    """

    def __init__(self, input: Input, field: QWidget) -> None:  # noqa: A002
        super().__init__(input)
        self._input = input
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the key to the window when nothing was typed since the last change."""
        del watched
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and not self._input.touched
            and any(
                event.matches(key)
                for key in (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
            )
        ):
            event.ignore()
            return True
        return False
