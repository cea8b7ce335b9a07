"""The meeting view: the own questions and messages in large letters, for on the table.

Nothing else of the dossier is shown: no notes, nothing of health, not what is to be left unsaid.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.talks.content import Talk
from desktop_app.gui.widgets.dialog import Dialog
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words

KIND = "heading_2"
"""Type of the text: 26 pixels, and more where the text is larger."""


class MeetingDialog(Dialog):
    """As large as the window; the page keys scroll, F9 hides it, Esc closes."""

    def __init__(self, context: Context, talk: Talk, parent: QWidget | None = None) -> None:
        self._talk = talk
        # A name that was typed could say too much on a table; that of a kind cannot.
        name = QCoreApplication.translate("MeetingDialog", "Mijn gesprek")
        super().__init__(context.theme, talk.kind.naam if talk.kind else name, parent)

    def _build_widgets(self) -> None:
        super()._build_widgets()
        told = self._talk.told
        numbered = [f"{at}. {text}" for at, text in enumerate(told.vragen, 1)]
        ending = (self.tr("Wat spreken we af? Wie doet wat, en wanneer?"),)
        nothing = () if numbered or told.boodschappen else (self.tr("Je koos nog geen vragen."),)
        found = (
            (self.tr("Mijn vragen"), numbered or nothing),
            (self.tr("Dit wil ik zeggen"), told.boodschappen),
            (self.tr("Tot slot"), ending),
        )
        self.parts = [self._part(title, tuple(lines)) for title, lines in found if lines]

    def _part(self, title: str, lines: tuple[str, ...]) -> Surface:
        part = Surface(self._theme, reading=True)
        column: QVBoxLayout = part.inside_column("gap")
        column.addWidget(Heading(self._theme, title, 2))
        for line in lines:
            column.addWidget(Words(self._theme, line, KIND))
        part.setAccessibleName(title)
        part.setAccessibleDescription(" ".join(lines))
        return part

    def _assemble(self) -> None:
        super()._assemble()
        for part in self.parts:
            self.column.addWidget(part)
        self.column.addWidget(
            Words(self._theme, self.tr("Met F9 verberg je alles."), KIND, "muted")
        )
        self.column.addStretch(1)
        self.main_button = self.add_buttons(self.tr("Sluit dit"))

    def _fit(self) -> None:
        """As large as the window it came from, or else the screen."""
        parent = self.parentWidget()
        room = self.screen().availableGeometry().size()
        self.resize(parent.window().size().boundedTo(room) if parent is not None else room)
