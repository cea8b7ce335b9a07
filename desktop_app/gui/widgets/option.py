"""A row to choose: a round or square mark, a label that wraps, and a line of help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QRadioButton, QSizePolicy, QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.frame import PADDING, draw_frame
from desktop_app.gui.widgets.icon import icon_pixmap
from desktop_app.gui.widgets.lines import Lines

_ABOVE = 10


# To Qt a row is one kind of button; a second Qt class beside it would end the program.
if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton as _Base
else:
    _Base = object


class _Row(_Base):
    """What both kinds of row share; mixed in before Qt's own button."""

    _theme: Theme
    _label: str
    _detail: str
    _words: Lines
    _small: Lines

    def _prepare(self, theme: Theme, label: str, detail: str) -> None:
        self._theme = theme
        self._label = label
        self._detail = detail
        self._words = Lines(theme, "body")
        self._small = Lines(theme, "small")
        self.setText(label.replace("&", "&&"))
        self.setAccessibleName(label)
        self.setAccessibleDescription(detail)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)
        self._restyle()

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Label and help over their lines, at least a main target."""
        room = width - self._left - PADDING
        height = self._words.height(self._label, room) + self._small.height(self._detail, room)
        return max(self._theme.size("target", "main"), round(height) + 2 * _ABOVE)

    def sizeHint(self) -> QSize:
        """Label and help on one line each, up to a comfortable width."""
        longest = max(
            self._words.natural_width(self._label), self._small.natural_width(self._detail)
        )
        width = round(min(longest, 36 * self._words.size)) + self._left + PADDING + 2
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The longest word beside the mark."""
        widest = max(self._words.widest_word(self._label), self._small.widest_word(self._detail))
        return QSize(round(widest) + self._left + PADDING, self._theme.size("target", "main"))

    def hitButton(self, pos: QPoint) -> bool:
        """The whole row can be pressed."""
        return self.rect().contains(pos)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be chosen."""
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Edge, mark, label, help."""
        theme, chosen = self._theme, self.isChecked()
        draw_frame(
            self,
            theme,
            focused=self.hasFocus(),
            edge="jij" if chosen or self.underMouse() else "control_border",
            fill="jij_soft" if chosen else "card",
            width=2 if chosen else 1.5,
        )
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = (self.height() - self._text_height()) / 2
        middle = top + self._words.line_height / 2
        self._draw_mark(painter, QPointF(PADDING + self._mark / 2, middle))
        room = self.width() - self._left - PADDING
        painter.setPen(theme.color("ink" if self.isEnabled() else "disabled"))
        self._words.draw(painter, self._label, self._left, top, room)
        if self._detail:
            painter.setPen(theme.color("muted" if self.isEnabled() else "disabled"))
            below = top + self._words.height(self._label, room)
            self._small.draw(painter, self._detail, self._left, below, room)
        painter.end()

    def _text_height(self) -> float:
        room = self.width() - self._left - PADDING
        return self._words.height(self._label, room) + self._small.height(self._detail, room)

    @property
    def _mark(self) -> float:
        """Width of the mark, in pixels."""
        return 20 * self._theme.scale

    @property
    def _left(self) -> int:
        """Where the words begin."""
        return round(PADDING + self._mark + 12)

    def _draw_mark(self, painter: QPainter, middle: QPointF) -> None:
        raise NotImplementedError

    def _restyle(self) -> None:
        self.setFont(self._theme.font())
        self.updateGeometry()
        self.update()


class RadioRow(_Row, QRadioButton):
    """One of a group: a ring, with a dot when it is chosen."""

    def __init__(
        self, theme: Theme, label: str, detail: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._prepare(theme, label, detail)

    def _draw_mark(self, painter: QPainter, middle: QPointF) -> None:
        chosen, radius = self.isChecked(), self._mark / 2 - 1
        colour = self._theme.color("jij" if chosen else "control_border")
        painter.setPen(QPen(colour, 2))
        painter.setBrush(self._theme.color("card"))
        painter.drawEllipse(middle, radius, radius)
        if chosen:
            painter.setBrush(colour)
            painter.drawEllipse(middle, radius * 0.45, radius * 0.45)


class CheckRow(_Row, QCheckBox):
    """One that stands by itself: a square, with a tick when it is chosen."""

    def __init__(
        self, theme: Theme, label: str, detail: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._prepare(theme, label, detail)

    def _draw_mark(self, painter: QPainter, middle: QPointF) -> None:
        chosen, half = self.isChecked(), self._mark / 2 - 1
        painter.setPen(QPen(self._theme.color("jij" if chosen else "control_border"), 2))
        painter.setBrush(self._theme.color("jij" if chosen else "card"))
        painter.drawRoundedRect(
            QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half), 4, 4
        )
        if chosen:
            size = round(self._mark * 0.8)
            ratio = self.devicePixelRatioF()
            tick = icon_pixmap(self._theme, "check", "on_jij", size, ratio)
            painter.drawPixmap(round(middle.x() - size / 2), round(middle.y() - size / 2), tick)
