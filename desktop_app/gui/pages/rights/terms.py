"""Words of this field explained where they stand: pressed, an explanation opens under the text."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.announce import announce
from desktop_app.gui.widgets.icon_button import IconButton
from desktop_app.gui.widgets.link import Link
from desktop_app.gui.widgets.press import Press, draw_ring
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words
from desktop_app.rights.glossary import Begrip, terms_in

Found = tuple[int, int, Begrip]
BESIDE = 3
"""Room of the ring left and right of a word, in pixels."""


class TermButton(Press, QPushButton):
    """Lies over a word of a text; the text itself is painted under it."""

    def __init__(self, theme: Theme, word: str, term: Begrip, parent: QWidget) -> None:
        super().__init__(parent)
        self.term = term
        self._prepare_press(theme)
        self.setAccessibleName(self.tr("Leg uit: {woord}").format(woord=word))
        self.setAccessibleDescription(term.uitleg)

    def sizeHint(self) -> QSize:
        """It takes the size of its word; the text places it."""
        least = self._theme.size("target", "minimum")
        return QSize(least, least)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """A full line under the word below the pointer, a ring with the keyboard."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ring(painter, self, self._theme, 6)
        painter.end()


class TermWords(Words):
    """A paragraph in which some words have a dotted line under them and can be pressed."""

    asked = Signal(str)
    """Id of the term that was pressed."""

    def __init__(
        self, theme: Theme, text: str, found: Sequence[Found], kind: str = "body", *, bold: bool
    ) -> None:
        self._found = tuple(found)
        self.buttons: dict[str, TermButton] = {}
        super().__init__(theme, text, kind, bold=bold)
        for start, end, term in found:
            button = TermButton(theme, text[start:end], term, self)
            button.clicked.connect(partial(self._ask, term.id))
            self.buttons[term.id] = button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons go where their words are now."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, and the dotted lines."""
        super().paintEvent(event)
        painter = QPainter(self)
        pen = QPen(QColor(self._theme.color(self._role)), 1.5 * math.sqrt(self._theme.scale))
        pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        for start, end, _ in self._found:
            for rect in self._pieces(start, end):
                painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.end()

    def _ask(self, id: str, _: bool = False) -> None:  # noqa: FBT002 (Qt's)
        self.asked.emit(id)

    def _pieces(self, start: int, end: int) -> Iterator[QRectF]:
        """Where the signs from start to end (not inside) stand, a piece a line."""
        layout = self._lay(self.text(), self.width(), 0.0)
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first = max(start, line.textStart())
            last = min(end, line.textStart() + line.textLength())
            if first < last:
                left, right = _x(line.cursorToX(first)), _x(line.cursorToX(last))
                top, height = number * self._line_height, self._line_height
                base = line.y() + line.ascent() + 3
                yield QRectF(QPointF(left, top), QPointF(right, min(base, top + height)))

    def _place(self) -> None:
        least = self._theme.size("target", "minimum")
        for start, end, term in self._found:
            piece = next(self._pieces(start, end), None)
            if piece is None or term.id not in self.buttons:
                continue
            width = max(least, math.ceil(piece.width()) + 2 * BESIDE)
            height = max(least, math.floor(self._line_height))
            left = min(max(0, math.floor(piece.left()) - BESIDE), max(0, self.width() - width))
            middle = piece.top() + self._line_height / 2
            top = min(max(0, round(middle - height / 2)), max(0, self.height() - height))
            self.buttons[term.id].setGeometry(QRect(left, top, width, height))

    def _restyle(self) -> None:
        super()._restyle()
        self._place()


class TermNote(Surface):
    """What a word means, in at most two sentences, with the way to more."""

    closed = Signal()
    wanted = Signal(str)
    """Key of the page that tells more."""

    def __init__(self, theme: Theme, term: Begrip, *, more: bool) -> None:
        """more: with the way to the page that tells more, where there is one."""
        super().__init__(theme, fill="jij_soft")
        self.term = term
        self._more = more and term.artikel is not None
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme, term = self._theme, self.term
        self._word = Words(theme, term.term, bold=True)
        self._text = Words(theme, term.uitleg)
        self.close_button = IconButton(
            theme, "x", self.tr("Sluit de uitleg van {woord}").format(woord=term.term)
        )
        self.link = Link(theme, self.tr("Lees meer hierover"), parent=self)
        self.link.setAccessibleName(self.tr("Lees meer over {woord}").format(woord=term.term))
        self.link.setVisible(self._more)

    def _assemble(self) -> None:
        row = QHBoxLayout(self)
        small = self._theme.space("small")
        row.setContentsMargins(self._theme.space("medium"), small, small, small)
        row.setSpacing(small)
        column = QVBoxLayout()
        column.setSpacing(2)
        for part in (self._word, self._text):
            column.addWidget(part)
        column.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(column, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.closed)
        self.link.clicked.connect(lambda: self.wanted.emit(f"artikel:{self.term.artikel}"))


class Explained(QWidget):
    """A paragraph whose hard words can be asked for; the answer stays under it until closed."""

    wanted = Signal(str)

    def __init__(
        self,
        theme: Theme,
        text: str,
        found: Sequence[Found],
        kind: str = "body",
        *,
        bold: bool = False,
        on: str = "",
    ) -> None:
        """on: id of the page it stands on, to which nothing needs to lead."""
        super().__init__()
        self._theme = theme
        self._on = on
        self.words = TermWords(theme, text, found, kind, bold=bold)
        self._terms = {term.id: term for _, _, term in found}
        self.note: TermNote | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space("tiny"))
        self._column.addWidget(self.words)
        self.words.asked.connect(self._ask)

    def close_note(self) -> None:
        """Put the explanation away; the keyboard goes back to its word."""
        note, self.note = self.note, None
        if note is None:
            return
        held = self.window().focusWidget()
        if held is not None and note.isAncestorOf(held):
            self.words.buttons[note.term.id].setFocus(Qt.FocusReason.OtherFocusReason)
        self._column.removeWidget(note)
        note.hide()
        note.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the explanation."""
        if event.key() == Qt.Key.Key_Escape and self.note is not None:
            self.close_note()
            return
        super().keyPressEvent(event)

    def _ask(self, id: str) -> None:
        """Open the explanation of a word, or close it when it was open."""
        again = self.note is not None and self.note.term.id == id
        self.close_note()
        if again:
            return
        term = self._terms[id]
        note = TermNote(self._theme, term, more=term.artikel != self._on)
        note.closed.connect(self.close_note)
        note.wanted.connect(self.wanted)
        self._column.addWidget(note)
        note.show()
        self.note = note
        announce(self, note.term.uitleg)


class Explainer:
    """Makes the paragraphs of one page; each term can be asked for where it comes first."""

    def __init__(self, theme: Theme, wanted: Callable[[str], None], on: str) -> None:
        """wanted: told which page somebody wants to read. on: id of this page."""
        self._theme = theme
        self._wanted = wanted
        self._on = on
        self._seen: set[str] = set()

    def paragraph(self, text: str, kind: str = "body", *, bold: bool = False) -> QWidget:
        """A text as a widget; plain where there is nothing to explain."""
        found = [one for one in terms_in(text) if one[2].id not in self._seen]
        self._seen |= {term.id for _, _, term in found}
        if not found:
            return Words(self._theme, text, kind, bold=bold)
        made = Explained(self._theme, text, found, kind, bold=bold, on=self._on)
        made.wanted.connect(self._wanted)
        return made


def _x(told: object) -> float:
    """PySide gives the place with the sign; its types do not say what."""
    place = told[0] if isinstance(told, tuple) else told
    return float(place) if isinstance(place, float | int) else 0.0
