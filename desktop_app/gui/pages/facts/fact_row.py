"""A field with its label and help, what is wrong with it, and what is doubtful about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.facts.doubt_line import DoubtLine
from desktop_app.gui.pages.facts.inputs import Input
from desktop_app.gui.pages.facts.table import Fact, Keys
from desktop_app.gui.widgets.announce import announce
from desktop_app.gui.widgets.form_row import FormRow


class FactRow(QWidget):
    """One fact. It keeps nothing itself: `committed` asks for that."""

    committed = Signal(QWidget)
    """This row."""

    def __init__(
        self,
        context: Context,
        fact: Fact,
        keys: Keys,
        shown: Input,
        label: str,
        explained: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self.fact = fact
        self.keys = keys
        self.input = shown
        self.label = label
        self._explained = explained
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme = self._context.theme
        self.form = FormRow(theme, self.label, self.input.widget, help=self._explained)
        self._doubt = DoubtLine(theme)

    def _assemble(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._context.theme.space("tiny"))
        column.addWidget(self.form)
        column.addWidget(self._doubt)

    def _connect(self) -> None:
        self.input.committed.connect(lambda: self.committed.emit(self))
        self.input.typed.connect(lambda: self.form.set_problem(None))

    @property
    def problem(self) -> str | None:
        """What is shown to be wrong."""
        return self.form.problem

    @property
    def doubt(self) -> str:
        """The warning that is shown."""
        return self._doubt.text

    def set_problem(self, text: str | None) -> None:
        """Show and say what is wrong; None when nothing is."""
        self.form.set_problem(text)

    def set_doubt(self, text: str, *, aloud: bool = False) -> None:
        """Show what is doubtful; it is kept all the same."""
        if text == self._doubt.text:
            return
        self._doubt.say(text)
        if aloud:
            announce(self.input.widget, text)
