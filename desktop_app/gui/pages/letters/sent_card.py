"""After a letter was copied, mailed, kept or printed: was it sent? Then that is remembered."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.dossier import Brief
from desktop_app.gui.context import Context
from desktop_app.gui.pages.letters.sent_fields import SentFields
from desktop_app.gui.widgets.announce import announce
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words


class SentCard(Surface):
    """Asks and shows the fields; nothing is kept before the person says so."""

    sent = Signal(object)
    """The letter as an entry of the dossier."""
    put_off = Signal()

    def __init__(self, context: Context, after: int | None, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, fill="jij_soft", parent=parent)
        self._context = context
        self._letter = Brief()
        self._build_widgets(after)
        self._assemble()
        self._connect()

    def _build_widgets(self, after: int | None) -> None:
        theme = self._context.theme
        self._heading = Heading(theme, self.tr("Heb je de brief verstuurd?"), 3)
        self._help = Words(
            theme, self.tr("Noteer het hier. Dan weet je later wat je stuurde, en wanneer.")
        )
        self.fields = SentFields(self._context, after=after)
        self.note_button = Button(theme, self.tr("Noteer als verstuurd"), main=True)
        self.later_button = Button(theme, self.tr("Nog niet verstuurd"))

    def _assemble(self) -> None:
        column = self.inside_column("gap")
        for part in (self._heading, self._help, self.fields):
            column.addWidget(part)
        flow = FlowLayout(self._context.theme.space("small"))
        flow.addWidget(self.note_button)
        flow.addWidget(self.later_button)
        column.addLayout(flow)

    def _connect(self) -> None:
        self.note_button.clicked.connect(self._note)
        self.later_button.clicked.connect(self.put_off)

    def ask(self, letter: Brief) -> None:
        """Ask it about this letter; what was filled in already stays."""
        if self.isHidden():
            self.fields.show_letter(letter)
        self._letter = letter
        self.show()
        announce(self, self._heading.text())

    def _note(self) -> None:
        told = self.fields.told(self._letter)
        if told is not None:
            self.sent.emit(told)
