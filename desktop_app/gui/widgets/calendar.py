"""A month to point at, for who rather sees a day than types it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QFont, QHideEvent, QIcon, QTextCharFormat
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCalendarWidget,
    QFrame,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.announce import announce
from desktop_app.gui.widgets.icon import icon_pixmap, text_size
from desktop_app.text.typed_dates import FIRST_YEAR, LAST_YEAR

_NO_ARROW = "QToolButton{font-weight:bold}QToolButton::menu-indicator{image:none}"
"""Qt's arrow of the month falls half outside its button."""


class CalendarPopup(QFrame):
    """Arrow keys move, Enter chooses, Esc closes. The week begins on Monday."""

    chosen = Signal(date)
    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        day: date,
        today: date,
        say: Callable[[date], str],
        parent: QWidget,
    ) -> None:
        """day: chosen at first. say: a day in words, for who hears the calendar."""
        super().__init__(parent, Qt.WindowType.Popup)
        self._theme = theme
        self._say = say
        self._today = today
        self._build_widgets(day)
        self._assemble()
        self._connect()

    def _build_widgets(self, day: date) -> None:
        self.setFrameShape(QFrame.Shape.Box)
        self.setAccessibleName(self.tr("Kalender"))
        self.month = QCalendarWidget(self)
        self.month.setLocale(QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands))
        self.month.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.month.setDateRange(QDate(FIRST_YEAR, 1, 1), QDate(LAST_YEAR, 12, 31))
        self.month.setDateEditEnabled(False)
        self.month.setSelectedDate(_qt(day))
        view = self.month.findChild(QAbstractItemView)
        if isinstance(view, QAbstractItemView):
            view.setAccessibleName(self.tr("Kies een dag"))
            view.setAccessibleDescription(
                self.tr("Page Up en Page Down gaan een maand terug of verder.")
            )
        self._dress()

    def _assemble(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.month)
        self.setFocusProxy(self.month)

    def _connect(self) -> None:
        self.month.clicked.connect(self._choose)
        self.month.activated.connect(self._choose)
        self.month.selectionChanged.connect(self._tell)

    def hideEvent(self, event: QHideEvent) -> None:
        """Say that it is gone, however it went."""
        super().hideEvent(event)
        self.closed.emit()

    def _dress(self) -> None:
        """Colours and sizes of the theme: Qt's own has red weekends and black arrows."""
        theme = self._theme
        self.setFont(theme.font())
        width, height = round(44 * theme.scale), round(38 * theme.scale)
        self.month.setMinimumSize(7 * width, 8 * height)
        ink, muted = QTextCharFormat(), QTextCharFormat()
        ink.setForeground(theme.color("ink"))
        muted.setForeground(theme.color("muted"))
        self.month.setHeaderTextFormat(muted)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.month.setWeekdayTextFormat(day, ink)
        today = QTextCharFormat(ink)
        today.setFontWeight(QFont.Weight.Bold)
        today.setFontUnderline(True)
        self.month.setDateTextFormat(_qt(self._today), today)
        size = round(text_size(theme))
        arrows = (
            ("prevmonth", "chevron-left", self.tr("Vorige maand")),
            ("nextmonth", "chevron-right", self.tr("Volgende maand")),
        )
        for end, icon, name in arrows:
            button = self.month.findChild(QToolButton, f"qt_calendar_{end}")
            if isinstance(button, QToolButton):
                pixmap = icon_pixmap(theme, icon, "selection_text", size, self.devicePixelRatioF())
                button.setIcon(QIcon(pixmap))
                button.setIconSize(QSize(size, size))
                button.setAccessibleName(name)
        menu = self.month.findChild(QToolButton, "qt_calendar_monthbutton")
        if isinstance(menu, QToolButton):
            menu.setStyleSheet(_NO_ARROW)

    def _choose(self, day: QDate) -> None:
        self.chosen.emit(_plain(day))
        self.close()

    def _tell(self) -> None:
        """A bare number says too little to who does not see the month."""
        announce(self.month, self._say(_plain(self.month.selectedDate())))


def _plain(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
