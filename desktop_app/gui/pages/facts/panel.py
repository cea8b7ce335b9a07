"""The old and the new day of what a change moved, beside the form that moved it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.widgets.announce import announce
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words
from desktop_app.map.difference import differences
from desktop_app.traject.model import Traject

MOST = 7
"""Lines; more is not read."""


class ChangePanel(Surface):
    """Tells of the last change only."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, reading=True, parent=parent)
        self.context = context
        self._build_widgets()
        self._assemble()
        self._connect()
        self.rest()

    def _build_widgets(self) -> None:
        theme = self.context.theme
        self._title = Heading(theme, self.tr("Dit verandert er"), 2)
        self.words: list[Words] = []
        """One for each line, made when there are more than before."""
        self.undo_button = Button(theme, self.tr("Maak ongedaan"), icon="undo-2")

    def _assemble(self) -> None:
        space = self.context.theme.space
        padding = space("card_padding")
        column = QVBoxLayout(self)
        column.setContentsMargins(padding, padding, padding, padding)
        column.setSpacing(space("small"))
        column.addWidget(self._title)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(space("small"))
        column.addLayout(self._lines)
        column.addWidget(self.undo_button)
        self.setAccessibleName(self._title.text())

    def _connect(self) -> None:
        self.undo_button.clicked.connect(self._undo)

    @property
    def lines(self) -> list[str]:
        """What is told now."""
        return [words.text() for words in self.words if not words.isHidden()]

    def rest(self) -> None:
        """Nothing was changed yet."""
        self._say([self.tr("Verander iets. Dan zie je hier welke dagen verschuiven.")])
        self.undo_button.hide()

    def tell(self, before: Traject | None, after: Traject | None, cause: str) -> None:
        """What a change did; cause as the dossier tells it: `change`, `undo`, `redo`."""
        words = self.context.words
        found = differences(before, after) if before is not None and after is not None else ()
        said = [words.say(one.message()) for one in found[:MOST]]
        if len(found) > MOST:
            said.append(words.get("gegevens.verschil.meer", aantal=len(found) - MOST))
        if not found:
            said.append(words.get("vragen.verschil.geen"))
        if cause == "undo":
            said.insert(0, self.tr("Teruggedraaid."))
        elif cause == "redo":
            said.insert(0, self.tr("Opnieuw gedaan."))
        self._say(said)
        session = self.context.desk.session
        had_focus = self.undo_button.hasFocus()
        self.undo_button.setVisible(session is not None and session.can_undo)
        if had_focus and self.undo_button.isHidden():
            self.setFocus()
        announce(self, " ".join(said))

    def _undo(self) -> None:
        self.context.desk.undo()

    def _say(self, lines: list[str]) -> None:
        while len(self.words) < len(lines):
            words = Words(self.context.theme, "")
            self.words.append(words)
            self._lines.addWidget(words)
        for place, words in enumerate(self.words):
            words.setText(lines[place] if place < len(lines) else "")
            words.setVisible(place < len(lines))
        self.setAccessibleDescription(" ".join(lines))
