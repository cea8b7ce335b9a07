"""The answers to a question as big rows: one press, one key or one letter gives an answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop_app.gui.heard import heard
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.frame import PADDING, draw_frame
from desktop_app.gui.widgets.lines import Lines
from desktop_app.gui.widgets.press import Press
from desktop_app.rights.checks import WEET_NIET, Keuze

LETTERS: Mapping[str, str] = {"ja": "J", "nee": "N", WEET_NIET: "W"}
"""Keys of the usual answers; every answer has its number as well."""
_ABOVE = 12
_STEPS: Mapping[int, int] = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
}


class AnswerRow(Press, QPushButton):
    """An answer that wraps, a line about it under it, and its key at the right."""

    def __init__(
        self, theme: Theme, text: str, key: str, note: str = "", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setAccessibleDescription(note)
        self._text, self._key, self._note = text, key, note
        self._words = Lines(theme, "body", bold=True)
        self._small = Lines(theme, "small")
        self._prepare_press(theme)
        self._wrap_words()
        self._restyle()

    def heightForWidth(self, width: int) -> int:
        """Answer and note over their lines, at least a main target."""
        height = self._text_height(width) + 2 * _ABOVE
        return max(self._theme.size("target", "main"), round(height))

    def sizeHint(self) -> QSize:
        """Answer and note on one line each, up to a comfortable width."""
        longest = max(self._words.natural_width(self._text), self._small.natural_width(self._note))
        width = round(min(longest, 36 * self._words.size) + self._beside)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The longest word beside the key."""
        widest = max(self._words.widest_word(self._text), self._small.widest_word(self._note))
        return QSize(round(widest + self._beside), self._theme.size("target", "main"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows are for the group: a button by itself goes to any other that is near."""
        if event.key() in _STEPS:
            event.ignore()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Edge, answer, note, key."""
        theme, pointed = self._theme, self.underMouse()
        draw_frame(
            self,
            theme,
            focused=self.hasFocus(),
            edge="jij_hover" if pointed else "jij",
            fill="jij_soft" if self._note or self.isDown() else "card",
            width=2 if pointed or self._note else 1.5,
        )
        painter = QPainter(self)
        room = self.width() - self._beside
        top = (self.height() - self._text_height(self.width())) / 2
        painter.setPen(theme.color("jij"))
        self._words.draw(painter, self._text, PADDING, top, room)
        painter.setPen(theme.color("muted"))
        if self._note:
            below = top + self._words.height(self._text, room)
            self._small.draw(painter, self._note, PADDING, below, room)
        wide = self._small.natural_width(self._key)
        lower = (self._words.line_height - self._small.line_height) / 2
        self._small.draw(painter, self._key, self.width() - PADDING - wide, top + lower, wide)
        painter.end()

    def _text_height(self, width: int) -> float:
        room = width - self._beside
        return self._words.height(self._text, room) + self._small.height(self._note, room)

    @property
    def _beside(self) -> float:
        """Everything on a line but the words: the edges and the key."""
        return 3 * PADDING + self._small.natural_width(self._key)

    def _restyle(self) -> None:
        self.setFont(self._theme.font(bold=True))
        super()._restyle()


class AnswerRows(QWidget):
    """Arrows go from row to row, Enter answers; so do letters and numbers, from any row."""

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        question: str,
        choices: Sequence[Keuze],
        notes: Mapping[str, str] | None = None,
        *,
        parent: QWidget | None = None,
    ) -> None:
        """notes: said under an answer, by its id."""
        heard.as_role("AnswerRows", "Grouping")  # before it has a name, which makes Qt ask for it
        super().__init__(parent)
        self._theme = theme
        self._choices = choices
        self._notes = notes or {}
        self.setAccessibleName(question)
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        self.rows = {
            choice.id: AnswerRow(
                self._theme,
                choice.tekst,
                LETTERS.get(choice.id, str(number)),
                self._notes.get(choice.id, ""),
                parent=self,
            )
            for number, choice in enumerate(self._choices, start=1)
        }
        """By the id of the answer."""

    def _assemble(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.space("small"))
        for row in self.rows.values():
            column.addWidget(row)

    def _connect(self) -> None:
        for id, row in self.rows.items():
            row.clicked.connect(lambda _=False, id=id: self.chosen.emit(id))

    def first(self) -> AnswerRow:
        """Where the keyboard begins: at the answer that was given before, else at the first."""
        noted = [row for id, row in self.rows.items() if id in self._notes]
        return (noted or list(self.rows.values()))[0]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that a row does not use itself."""
        if not self.use_key(event):
            super().keyPressEvent(event)

    def use_key(self, event: QKeyEvent) -> bool:
        """Move or answer by a key; False when it is none of ours."""
        step = _STEPS.get(event.key(), 0)
        if step:
            self._move(step)
            return True
        plain = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier
        if event.modifiers() not in plain or event.isAutoRepeat():
            return False  # a key that is held down answers one question, not all of them
        id = self._answer_of(event.text().upper())
        if id is None:
            return False
        self.chosen.emit(id)
        return True

    def _answer_of(self, sign: str) -> str | None:
        ids = list(self.rows)
        by_letter = {LETTERS[id]: id for id in ids if id in LETTERS}
        by_number = {str(number): id for number, id in enumerate(ids, start=1)}
        return (by_letter | by_number).get(sign)

    def _move(self, step: int) -> None:
        rows = list(self.rows.values())
        here = next((place for place, row in enumerate(rows) if row.hasFocus()), -1)
        there = (here + step) % len(rows) if here >= 0 else 0
        rows[there].setFocus(Qt.FocusReason.TabFocusReason)
