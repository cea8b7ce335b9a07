"""Choosing a password: typed twice, pasting allowed, no rules, only a hint."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.start.view import attend
from desktop_app.gui.widgets.fields import PasswordField
from desktop_app.gui.widgets.form_row import FormRow
from desktop_app.gui.widgets.words import Words

SHORT = 10
"""Signs of a password under which a longer one is suggested."""


class NewPassword(QWidget):
    """Two fields and a hint. The text is held by the fields alone, and wiped when it is used."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme = self.context.theme
        self.first = PasswordField(theme)
        self.second = PasswordField(theme)
        self.first_row = FormRow(
            theme,
            self.tr("Kies een wachtwoord"),
            self.first,
            help=self.context.words.get("bewaar.waarom_wachtwoord"),
        )
        self.second_row = FormRow(theme, self.tr("Typ het nog een keer"), self.second)
        self._hint = Words(theme, "", "small", "muted")

    def _assemble(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.context.theme.space("gap"))
        for widget in (self.first_row, self._hint, self.second_row):
            column.addWidget(widget)
        self._hint.hide()

    def _connect(self) -> None:
        for field in (self.first, self.second):
            field.changed.connect(self._typed)

    def text(self) -> str:
        """The password, as it is typed."""
        return self.first.text()

    def hint(self) -> str:
        """What is suggested about it; empty when nothing is."""
        return self._hint.text()

    def problem(self) -> bool:
        """Show beside the fields what is not right; True when it cannot be used so."""
        words, first, second = self.context.words, self.first.text(), self.second.text()
        empty = words.get("dossier.wachtwoord_leeg") if not first else None
        other = words.get("cli.wachtwoord_anders") if first and first != second else None
        self.first_row.set_problem(empty)
        self.second_row.set_problem(other)
        if empty:
            attend(self.first)
        elif other:
            attend(self.second)
        return bool(empty or other)

    def refuse(self, sentence: str) -> None:
        """Show why a password cannot be."""
        self.first_row.set_problem(sentence)
        attend(self.first)

    def wipe(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.second.clear()

    def _typed(self) -> None:
        self.first_row.set_problem(None)
        self.second_row.set_problem(None)
        short = 0 < len(self.first.text()) < SHORT
        self._hint.setText(self.context.words.get("bewaar.korter") if short else "")
        self._hint.setVisible(short)
        self.changed.emit()
