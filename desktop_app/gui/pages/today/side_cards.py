"""The cards beside the tasks: what protects, the papers, and the end of the job."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop_app.gui.pages.today.card import TodayCard, inset
from desktop_app.gui.pages.today.fold import Fold
from desktop_app.gui.pages.today.papers import Papers
from desktop_app.gui.pages.today.protection import Protection
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.link import Link

_BAR = 6
_BAR_HEIGHT = 10


class ProtectionCard(TodayCard[Protection]):
    """Until when the employer may not give notice; the conditions are folded."""

    help_wanted = Signal()
    check_wanted = Signal()
    """The reader wants to know whether the employer may give notice now."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, fill="jij_soft", parent=parent)
        self._open = False

    def _build(self, column: QVBoxLayout, content: Protection) -> None:
        column.addLayout(self._heading(content.title, "shield-check", "jij"))
        for line in content.lines:
            self._say(column, line)
        if content.conditions:
            column.addWidget(self._conditions(content.conditions))
        else:
            link = Link(self._theme, self.tr("Bekijk wie je helpt"))
            link.setAccessibleName(self.tr("Bekijk wie je helpt bij ontslag"))
            link.clicked.connect(self.help_wanted)
            column.addWidget(link)
        check = Link(self._theme, self.tr("Doe de ontslagcheck"))
        check.setAccessibleName(check.text())
        check.clicked.connect(self.check_wanted)
        column.addWidget(check)
        if content.source:
            self._say(column, content.source, "small", "muted")

    def _conditions(self, conditions: tuple[str, ...]) -> Fold:
        fold = Fold(
            self._theme,
            self.tr("Bekijk de voorwaarden"),
            self.tr("Verberg de voorwaarden"),
            is_open=self._open,
        )
        for condition in conditions:
            self._say(fold.column, condition)
        fold.turned.connect(self._remember)
        return fold

    def _remember(self, is_open: bool) -> None:
        self._open = is_open
        self.tell()


class PapersCard(TodayCard[Papers]):
    """How many papers there are of those that matter now."""

    wanted = Signal(str)
    """Which papers to look at: a filter of the page with papers."""

    def _build(self, column: QVBoxLayout, content: Papers) -> None:
        column.addLayout(self._heading(self.tr("Papieren")))
        if content.needed:
            column.addLayout(inset(Bar(self._theme, content.have / content.needed)))
        first, *rest = content.lines
        self._say(column, first)
        for line in rest:
            self._say(column, line, role="muted")
        missing = content.have < content.needed
        text = self.tr("Bekijk wat ontbreekt") if missing else self.tr("Bekijk je papieren")
        link = Link(self._theme, text)
        link.clicked.connect(lambda: self.wanted.emit("ontbreekt" if missing else "alles"))
        column.addWidget(link)


class Bar(QWidget):
    """A part of a whole as a bar; the words beside it say the same, so it says nothing."""

    def __init__(self, theme: Theme, part: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._part = part
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As high as the bar."""
        return QSize(100, _BAR_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """An edge around the whole, filled for the part."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        radius = whole.height() / 2
        path = QPainterPath()
        path.addRoundedRect(whole, radius, radius)
        painter.save()
        painter.setClipPath(path)
        filled = QRectF(whole)
        filled.setWidth(whole.width() * self._part)
        painter.fillRect(filled, self._theme.color("uwv"))
        painter.restore()
        painter.setPen(self._theme.color("control_border"))
        painter.drawPath(path)
        painter.end()


class Flag(NamedTuple):
    """What must be known before anything is signed."""

    title: str
    text: str
    action: str


class FlagCard(TodayCard[Flag]):
    """The only card with red: at the left edge, beside an icon and words that say it."""

    help_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        around = self._outer.contentsMargins()
        around.setLeft(around.left() + _BAR)
        self._outer.setContentsMargins(around)

    def _build(self, column: QVBoxLayout, content: Flag) -> None:
        column.addLayout(self._heading(content.title, "octagon-alert", "attention"))
        self._say(column, content.text)
        link = Link(self._theme, content.action)
        link.setAccessibleName(content.action)
        link.clicked.connect(self.help_wanted)
        column.addWidget(link)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card, with a thick edge at the left."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)
        painter.setClipPath(path)
        painter.fillRect(QRectF(0, 0, _BAR, self.height()), self._theme.color("attention"))
        painter.end()
