"""Question 5: a name or initials, which nobody needs to give."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.start.question import Facts, Fields, Question
from desktop_app.gui.widgets.fields import LineField
from desktop_app.gui.widgets.form_row import FormRow

NAME = "naam"
_BSN_DIGITS, _MODULUS = 9, 11
_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)


def looks_like_bsn(text: str) -> bool:
    """Whether nine digits in a row pass the 11-test of a citizen service number.

    Spaces, points and strokes between the digits do not hide it.
    """
    joined = re.sub(r"(?<=\d)[ .\-]+(?=\d)", "", text)
    for digits in re.findall(r"\d+", joined):
        if len(digits) == _BSN_DIGITS:
            total = sum(int(digit) * weight for digit, weight in zip(digits, _WEIGHTS, strict=True))
            if total % _MODULUS == 0:
                return True
    return False


class NameQuestion(Question):
    """How the person wants to be called in what they print."""

    id = NAME
    facts = (NAME,)

    def title(self) -> str:
        """The question."""
        return QCoreApplication.translate("NameQuestion", "Hoe wil je heten in je overzicht?")

    def short(self) -> str:
        """What it is about."""
        return QCoreApplication.translate("NameQuestion", "Naam of voorletters")

    def help(self, context: Context) -> str:  # noqa: ARG002
        """It may stay empty."""
        return QCoreApplication.translate(
            "NameQuestion", "Dit hoeft niet. Alleen je voorletters mag ook."
        )

    def build(self, context: Context) -> Fields:
        """One line."""
        return NameFields(context)

    def answer(self, facts: Facts, context: Context) -> str:  # noqa: ARG002
        """The name."""
        return str(facts.get(NAME) or "")


class NameFields(Fields):
    """One line of text; a number that is too private is met with a hint."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._had = False
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        self.line = LineField(self.context.theme)
        self.row = FormRow(
            self.context.theme, self.tr("Naam of voorletters"), self.line, optional=True
        )

    def _assemble(self) -> None:
        self.column.addWidget(self.row)

    def _connect(self) -> None:
        self.line.changed.connect(self._typed)

    def load(self, facts: Facts) -> None:
        """Show the name."""
        self._had = bool(facts.get(NAME))
        self.line.setText(str(facts.get(NAME) or ""))

    def changes(self) -> dict[str, Any]:
        """The name; emptied when there was one."""
        text = self.line.text().strip()
        if text:
            return {NAME: text}
        return {NAME: None} if self._had else {}

    def rows(self) -> tuple[tuple[str, FormRow], ...]:
        """One row."""
        return ((NAME, self.row),)

    def first(self) -> QWidget:
        """The line."""
        return self.line

    def _typed(self) -> None:
        self._hint()
        self.changed.emit()

    def clear_problems(self) -> None:
        """The hint stays as long as the number stands there."""
        self._hint()

    def _hint(self) -> None:
        private = looks_like_bsn(self.line.text())
        hint = self.tr("Dit lijkt op een burgerservicenummer. Laat dat hier liever weg.")
        self.row.set_problem(hint if private else None)
