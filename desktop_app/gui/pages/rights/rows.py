"""Rows that lead to something: a title, a line under it, and a mark where it warns."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop_app.gui.heard import heard
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.icon import icon_pixmap, text_size
from desktop_app.gui.widgets.lines import Lines
from desktop_app.gui.widgets.press import Press

PADDING = 14
_ABOVE = 10
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class Entry(NamedTuple):
    """What a row says and where it leads. icon: a sign before it; role: its colour."""

    key: str
    title: str
    detail: str = ""
    icon: str = ""
    role: str = "jij"


class TopicRow(Press, QPushButton):
    """A card that can be pressed; the one that is open has a thick edge, and says so."""

    def __init__(self, theme: Theme, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        self._here = False
        self._title = Lines(theme, "body", bold=True)
        self._detail = Lines(theme, "small")
        self._prepare_press(theme)
        self._wrap_words()
        self.setAccessibleName(entry.title)
        self._tell()

    @property
    def here(self) -> bool:
        """Whether it is what is shown beside it."""
        return self._here

    def set_here(self, here: bool) -> None:
        """Mark it as what is shown."""
        if here != self._here:
            self._here = here
            self._tell()
            self.update()

    def heightForWidth(self, width: int) -> int:
        """Title and line over as many lines as they need, at least a main target."""
        return max(self._theme.size("target", "main"), round(self._text_height(width)) + 2 * _ABOVE)

    def sizeHint(self) -> QSize:
        """Both on one line, up to a comfortable width."""
        longest = max(
            self._title.natural_width(self.entry.title),
            self._detail.natural_width(self.entry.detail),
        )
        width = round(min(longest, 30 * self._title.size)) + self._left + PADDING
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The longest word."""
        widest = max(
            self._title.widest_word(self.entry.title), self._detail.widest_word(self.entry.detail)
        )
        return QSize(round(widest) + self._left + PADDING, self._theme.size("target", "main"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows are for the list; Qt itself would go anywhere with them."""
        if Qt.Key(event.key()) in _STEPS:
            event.ignore()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Edge, mark, title and line."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self._here or self.underMouse()
        thick = 3.0 if self.hasFocus() else 2.0 if self._here else 1.0
        role = "focus" if self.hasFocus() else "jij" if lit else "card_border"
        painter.setPen(QPen(theme.color(role), thick))
        painter.setBrush(theme.color("card"))
        edge = QRectF(self.rect()).adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2)
        painter.drawRoundedRect(edge, 12, 12)
        room = self.width() - self._left - PADDING
        top = (self.height() - self._text_height(self.width())) / 2
        if self.entry.icon:
            side = round(text_size(theme))
            down = top + (self._title.line_height - side) / 2
            picture = icon_pixmap(
                theme, self.entry.icon, self.entry.role, side, self.devicePixelRatioF()
            )
            painter.drawPixmap(PADDING, round(down), picture)
        painter.setPen(theme.color("ink"))
        self._title.draw(painter, self.entry.title, self._left, top, room)
        if self.entry.detail:
            painter.setPen(theme.color("muted"))
            below = top + self._title.height(self.entry.title, room)
            self._detail.draw(painter, self.entry.detail, self._left, below, room)
        painter.end()

    @property
    def _left(self) -> int:
        """Where the words begin."""
        return PADDING + (round(text_size(self._theme)) + 10 if self.entry.icon else 0)

    def _text_height(self, width: int) -> float:
        room = width - self._left - PADDING
        title = self._title.height(self.entry.title, room)
        return title + self._detail.height(self.entry.detail, room)

    def _tell(self) -> None:
        here = self.tr("Dit is nu open.") if self._here else ""
        self.setAccessibleDescription(" ".join(part for part in (self.entry.detail, here) if part))


class Rows(QWidget):
    """Rows under each other, heard as a list; the arrow keys go from one to the next."""

    wanted = Signal(str)
    """Key of the row that was pressed."""
    left = Signal()
    """The arrow key went up from the first row."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heard.as_role("Rows", "List")
        self._theme = theme
        self.rows: list[TopicRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self.setAccessibleName(name)

    def show_entries(self, entries: Iterable[Entry]) -> None:
        """Show these; a row that stays the same stays as it is, with the keyboard in it."""
        known = {row.entry: row for row in self.rows}
        wanted = list(dict.fromkeys(entries))
        for entry, row in known.items():
            if entry not in wanted:
                self._column.removeWidget(row)
                row.hide()
                row.deleteLater()
        self.rows = []
        for place, entry in enumerate(wanted):
            row = known.get(entry) or self._made(entry)
            self._column.insertWidget(place, row)
            row.show()
            self.rows.append(row)

    def mark(self, key: str) -> None:
        """Mark the row of what is open."""
        for row in self.rows:
            row.set_here(row.entry.key == key)

    def row(self, key: str) -> TopicRow | None:
        """The row with this key."""
        return next((row for row in self.rows if row.entry.key == key), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down among the rows."""
        step = _STEPS.get(Qt.Key(event.key()))
        places = [place for place, row in enumerate(self.rows) if row.hasFocus()]
        if step is None or not places or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
            return
        place = places[0] + step
        if place < 0:
            self.left.emit()
        elif place < len(self.rows):
            self.rows[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _made(self, entry: Entry) -> TopicRow:
        row = TopicRow(self._theme, entry, self)
        row.clicked.connect(self._pressed(entry.key))
        return row

    def _pressed(self, key: str) -> Callable[[], None]:
        return lambda: self.wanted.emit(key)
