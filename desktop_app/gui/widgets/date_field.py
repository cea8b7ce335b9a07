"""A day as people write it, read at once, with a calendar for who rather points."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.announce import announce
from desktop_app.gui.widgets.fields import LineField
from desktop_app.gui.widgets.icon_button import IconButton
from desktop_app.gui.widgets.icon_label import IconLabel
from desktop_app.gui.widgets.words import Words
from desktop_app.text.message import Message
from desktop_app.text.messages import Messages
from desktop_app.text.typed_dates import Typed, day_in_words, read_day

if TYPE_CHECKING:
    from desktop_app.gui.widgets.calendar import CalendarPopup

Teller = Callable[[str | None], None]


class DateField(QWidget):
    """Typed Dutch days. Under the field stands what was understood, or what is wrong.

    vague: whether "maart 2026" or "ongeveer" will do. future: whether a day without a year is the
    next one, not the last one; None for the nearest. today: asked each time, since the window may
    be open at midnight.
    """

    changed = Signal()
    submitted = Signal()
    """Enter was pressed on a day that was understood, or on an empty field."""

    def __init__(
        self,
        theme: Theme,
        words: Messages,
        today: Callable[[], date],
        *,
        vague: bool = True,
        future: bool | None = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._today = today
        self._vague = vague
        self._future = future
        self._tell: Teller | None = None
        self.calendar: CalendarPopup | None = None
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme = self._theme
        self.edit = LineField(theme, kind="heading_3", bold=True, parent=self)
        self.button = IconButton(theme, "calendar", self.tr("Open kalender"), parent=self.edit)
        self._icon = IconLabel(theme, "circle-alert", kind="small", parent=self)
        self._echo = Words(theme, "", "small", "muted", parent=self)

    def _assemble(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(self._theme.space("small"))
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._echo, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.space("tiny"))
        column.addWidget(self.edit)
        column.addLayout(line)
        self._icon.hide()
        # A whole that hands the keyboard on has to take it, else Qt's Tab key passes it by.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(self.edit)
        self.edit.installEventFilter(self)

    def _connect(self) -> None:
        self.edit.changed.connect(self._typed)
        self.edit.editingFinished.connect(self._finish)
        self.edit.returnPressed.connect(self._submit)
        self.button.clicked.connect(self.open_calendar)

    def value(self) -> str | None:
        """The day as the contract writes it; None when empty or not understood."""
        found = self._read()
        return found.day if isinstance(found, Typed) else None

    def set_value(self, value: str | None) -> None:
        """Show a day of the contract in words, without a `changed` signal."""
        self.edit.blockSignals(True)
        self.edit.setText(day_in_words(value, self._words) if value else "")
        self.edit.blockSignals(False)
        self._show_problem(None)
        self._show_echo()

    def problem(self) -> str | None:
        """Why what is typed is no day; None when it is, or when nothing is typed."""
        found = self._read()
        return self._words.say(found) if isinstance(found, Message) else None

    def said(self) -> str:
        """The day in words; empty when there is none."""
        value = self.value()
        return day_in_words(value, self._words) if value else ""

    def echo(self) -> str:
        """What stands under the field."""
        return self._echo.text()

    def tell_problems_to(self, tell: Teller) -> None:
        """Let something else show the problem, such as the row of a form."""
        self._tell = tell

    def open_calendar(self) -> None:
        """Show a month, with the typed day or else today."""
        from desktop_app.gui.widgets.calendar import CalendarPopup

        value = (self.value() or "").lstrip("~")
        today = self._today()
        day = date.fromisoformat(f"{value}-01"[:10]) if value else today
        calendar = self.calendar = CalendarPopup(self._theme, day, today, self._long, self)
        calendar.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar.chosen.connect(self._choose)
        calendar.closed.connect(self._closed)
        calendar.adjustSize()
        calendar.move(self._room_for(calendar))
        calendar.show()
        calendar.month.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the button inside the field; Alt with arrow down opens the calendar."""
        if event.type() == QEvent.Type.Resize:
            self.button.stand_right(self.edit)
            self.edit.keep_free(self.button.width())
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
            if alt and event.key() == Qt.Key.Key_Down:
                self.open_calendar()
                return True
        return super().eventFilter(watched, event)

    def _read(self) -> Typed | Message | None:
        text = self.edit.text()
        if not text.strip():
            return None
        names = self._words.names
        return read_day(text, self._today(), names, vague=self._vague, future=self._future)

    def _typed(self) -> None:
        """No problem is told while someone is still typing."""
        self._show_problem(None)
        self._show_echo()
        self.changed.emit()

    def _finish(self) -> None:
        """On leaving: the words of the day, or what is wrong."""
        said = self.said()
        if said and said != self.edit.text():
            self.edit.blockSignals(True)
            self.edit.setText(said)
            self.edit.blockSignals(False)
            self._show_echo()
            announce(self.edit, said)
        elif not said:
            self._show_problem(self.problem())

    def _submit(self) -> None:
        if self.problem() is None:
            self.submitted.emit()

    def _choose(self, day: date) -> None:
        self.edit.setText(self._long(day))

    def _closed(self) -> None:
        self.calendar = None
        self.edit.setFocus(Qt.FocusReason.PopupFocusReason)

    def _long(self, day: date) -> str:
        return day_in_words(day.isoformat(), self._words)

    def _show_echo(self) -> None:
        """The line keeps its height, so that nothing under it moves away from a pointer."""
        said = self.said()
        self._echo.setText("" if said == self.edit.text() else said)

    def _show_problem(self, problem: str | None) -> None:
        if self._tell is not None:
            self._echo.setVisible(problem is None)
            self._tell(problem)
            return
        shown = not self._icon.isHidden()
        self._icon.setVisible(problem is not None)
        if problem is not None:
            self._echo.setText(problem)
            self.edit.setAccessibleDescription(problem)
            announce(self.edit, problem)
        elif shown:
            self.edit.setAccessibleDescription("")

    def _room_for(self, calendar: QWidget) -> QPoint:
        """Under the field at its right end, kept on the screen."""
        screen = self.screen().availableGeometry()
        corner = self.edit.mapToGlobal(QPoint(self.edit.width(), self.edit.height()))
        x = min(corner.x(), screen.right()) - calendar.width()
        y = corner.y()
        if y + calendar.height() > screen.bottom():
            y = max(screen.top(), y - self.edit.height() - calendar.height())
        return QPoint(max(screen.left(), x), y)
