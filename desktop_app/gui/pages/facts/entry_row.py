"""What is filled in of an entry, with the buttons to change it and to take it away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.facts.doubt_line import DoubtLine
from desktop_app.gui.widgets.beside import Beside
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.words import Words


class EntryRow(QWidget):
    """A summary in words, what is doubtful about it, and what one can do."""

    change_wanted = Signal()
    remove_wanted = Signal()

    def __init__(
        self, context: Context, about: str, *, removable: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._about = about
        self._removable = removable
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme = self._context.theme
        self.said = Words(theme, "")
        self._doubt = DoubtLine(theme)
        self.change_button = Button(theme, self.tr("Verander"), icon="pencil")
        self.remove_button = Button(theme, self.tr("Haal weg"), icon="trash-2")

    def _assemble(self) -> None:
        space = self._context.theme.space
        flow = FlowLayout(space("small"))
        flow.addWidget(self.change_button)
        flow.addWidget(self.remove_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space("tiny"))
        if self._removable:
            column.addWidget(self.said)
            column.addWidget(self._doubt)
            column.addLayout(flow)
        else:
            head = Beside(self._context.theme)
            head.addWidget(self.said)
            head.addWidget(self.change_button)
            column.addLayout(head)
            column.addWidget(self._doubt)
        self.remove_button.setVisible(self._removable)

    def _connect(self) -> None:
        self.change_button.clicked.connect(self.change_wanted)
        self.remove_button.clicked.connect(self.remove_wanted)

    def show_entry(self, said: str, doubt: str, *, empty: bool) -> None:
        """Another summary; empty when nothing is filled in."""
        self.said.setText(said)
        self.change_button.setText(self.tr("Vul in") if empty else self.tr("Verander"))
        self.change_button.updateGeometry()
        self._doubt.say(doubt)
        heard = said.replace("\n", ", ")
        for button in (self.change_button, self.remove_button):
            name = self.tr("{doe}: {wat}").format(doe=button.text(), wat=self._about)
            button.setAccessibleName(name)
            button.setAccessibleDescription(" ".join(part for part in (heard, doubt) if part))

    @property
    def doubt(self) -> str:
        """The warning that is shown."""
        return self._doubt.text
