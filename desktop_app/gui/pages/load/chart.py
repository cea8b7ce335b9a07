"""Hours by week as bars: agreed as an outline, real as a filled bar, what it cost as dots.

The list under it says the same in words; to who listens the chart says the last weeks.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.dossier.hours import Week
from desktop_app.gui.pages.load.content import week_lines, week_title
from desktop_app.gui.theme import Theme
from desktop_app.text.messages import Messages

SHOWN = 16
"""Weeks at a time, the last ones."""
SPOKEN = 4
DOTS = {"weinig": 1, "merkbaar": 2, "veel": 3}
_HEIGHT = 150.0
_LEAST_HOURS = 8


class HoursChart(QWidget):
    """As wide as the page; a stop of the keyboard, so that it can be heard."""

    def __init__(self, theme: Theme, words: Messages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._weeks: tuple[Week, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Grafiek van je uren per week"))
        theme.changed.connect(self._restyle)

    def show_weeks(self, weeks: tuple[Week, ...]) -> None:
        """The last of these."""
        self._weeks = weeks[-SHOWN:]
        said = [
            f"{week_title(week, self._words)}: {' '.join(week_lines(week, self._words))}"
            for week in reversed(self._weeks[-SPOKEN:])
        ]
        self.setAccessibleDescription("\n".join(said))
        self.update()

    def sizeHint(self) -> QSize:
        """Bars, and under them the dots and the day."""
        return QSize(round(30 * self._size), round(_HEIGHT + 5.2 * self._size))

    def minimumSizeHint(self) -> QSize:
        """A few bars."""
        return QSize(round(12 * self._size), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Scale, bars, dots, days; a ring with the keyboard."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font("small"))
        top = self._size
        most = max([_LEAST_HOURS * 60, *(max(_both(week)) for week in self._weeks)])
        self._scale(painter, top, most)
        left = self._gutter
        room = (self.width() - left - 4) / max(SHOWN, 1)
        for number, week in enumerate(self._weeks):
            self._bar(painter, week, left + number * room, room, top, most)
        self._days(painter, left, room, top)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    @property
    def _size(self) -> float:
        return self._theme.size("type", "small") * self._theme.scale

    @property
    def _gutter(self) -> float:
        return self._theme.measure("100", self._size) + 12

    def _scale(self, painter: QPainter, top: float, most: int) -> None:
        """The highest number and nought, each with a line."""
        for share, text in ((0.0, str(-(-most // 60))), (1.0, "0")):
            y = top + share * _HEIGHT
            painter.setPen(QPen(self._theme.color("card_border"), 1))
            painter.drawLine(round(self._gutter), round(y), self.width() - 4, round(y))
            painter.setPen(self._theme.color("muted"))
            box = QRectF(0, y - self._size, self._gutter - 6, 2 * self._size)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, right, text)

    def _bar(
        self, painter: QPainter, week: Week, x: float, room: float, top: float, most: int
    ) -> None:
        agreed, real = _both(week)
        width, bottom = room * 0.6, top + _HEIGHT
        filled = QRectF(
            x + room * 0.2, bottom - _HEIGHT * real / most, width, _HEIGHT * real / most
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("jij"))
        painter.drawRect(filled)
        if agreed:
            height = _HEIGHT * agreed / most
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("ink"), 1.5))
            painter.drawRect(QRectF(x + room * 0.1, bottom - height, room * 0.8, height))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("ink"))
        radius = min(self._size * 0.18, room * 0.09)
        count = DOTS.get(week.told.gevolg or "", 0)
        for dot in range(count):
            middle = x + room / 2 + (dot - (count - 1) / 2) * radius * 3.2
            y = bottom + self._size * 0.7
            painter.drawEllipse(QRectF(middle - radius, y - radius, 2 * radius, 2 * radius))
        if week.told.terugval_van is not None:
            painter.setPen(self._theme.color("ink"))
            box = QRectF(x, bottom + self._size * 1.1, room, self._size * 1.4)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "T")

    def _days(self, painter: QPainter, left: float, room: float, top: float) -> None:
        """The first day of the first and last week, where they do not meet."""
        if not self._weeks:
            return
        painter.setPen(self._theme.color("muted"))
        y = top + _HEIGHT + self._size * 2.6
        first = self._words.get("kaart.dag", dag=self._weeks[0].first)
        painter.drawText(QRectF(left, y, self.width(), 2 * self._size), first)
        if len(self._weeks) < 2:
            return
        last = self._words.get("kaart.dag", dag=self._weeks[-1].first)
        width = self._theme.measure(last, self._size)
        x = min(left + (len(self._weeks) - 1) * room, self.width() - 4 - width)
        if x > left + self._theme.measure(first, self._size) + self._size:
            painter.drawText(QRectF(x, y, width + 4, 2 * self._size), last)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


def _both(week: Week) -> tuple[int, int]:
    return week.told.afgesproken or 0, week.told.echt or 0
