"""The box under a question: it says at once what the answer means."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.announce import announce
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words

SETTLED_MS = 800
"""Who is typing hears what it means when the hands rest, not after each letter."""


class AnswerBox(Surface):
    """A first sentence in bold and the rest under it; hidden while there is nothing to say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, fill="jij_soft", edge="jij", reading=True, parent=parent)
        self._build_widgets()
        self._assemble()
        self.hide()

    def _build_widgets(self) -> None:
        self._first = Words(self._theme, "", bold=True)
        self._rest = Words(self._theme, "")
        self._aloud = QTimer(self)
        self._aloud.setSingleShot(True)
        self._aloud.setInterval(SETTLED_MS)
        self._aloud.timeout.connect(lambda: announce(self, self.text()))

    def _assemble(self) -> None:
        column = self.inside_column("tiny")
        column.addWidget(self._first)
        column.addWidget(self._rest)
        self.setAccessibleName(self.tr("Wat dit betekent"))

    def text(self) -> str:
        """Everything it says."""
        return "\n".join(part for part in (self._first.text(), self._rest.text()) if part)

    def say(self, sentences: Sequence[str], *, aloud: bool = True) -> None:
        """Show these sentences, and have them read out when they are new.

        aloud: False when the box is filled because its page opens: the focus is elsewhere then.
        """
        before = self.text()
        self._first.setText(sentences[0] if sentences else "")
        self._rest.setText("\n".join(sentences[1:]))
        self._rest.setVisible(len(sentences) > 1)
        self.setVisible(bool(sentences))
        self.setAccessibleDescription(self.text())
        if not aloud or not sentences:
            self._aloud.stop()
        elif self.text() != before:
            self._aloud.start()
