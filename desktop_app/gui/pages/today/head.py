"""The first lines of Vandaag, and the two buttons beside them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop_app.gui.pages.today.content import Head
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.words import Words

_WIDE = 640
"""From this width, in pixels at 100 %, the buttons stand beside the lines."""


class TodayHead(QWidget):
    """Where am I, which day is it, what comes; `overview` and `alert` are its buttons."""

    seen = Signal()
    """It has been painted for the first time."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._was_seen = False
        self._shown: tuple[Head, int] | None = None
        self._build_widgets()
        self._assemble()

    def _build_widgets(self) -> None:
        theme = self._theme
        self.where = Heading(theme, "", 1)
        self._day = Words(theme, "", "body", "muted")
        self._steps = Words(theme, "")
        self._buttons = QWidget(self)
        self.alert = Button(theme, "", icon="info")
        self.alert.hide()
        self.overview = Button(theme, self.tr("Maak overzicht"), icon="printer")
        self.overview.setAccessibleName(self.overview.text())

    def _assemble(self) -> None:
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(self._theme.space("gap"))
        lines = QVBoxLayout()
        lines.setSpacing(self._theme.space("tiny"))
        for line in (self.where, self._day, self._steps):
            lines.addWidget(line)
        self._row.addLayout(lines, 1)
        flow = FlowLayout(self._theme.space("small"), self._buttons)
        flow.addWidget(self.alert)
        flow.addWidget(self.overview)
        self._row.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignTop)

    def show_head(self, head: Head, notices: int) -> None:
        """Show these lines; `notices` is how much there is to mind."""
        if (head, notices) == self._shown:
            return
        self._shown = (head, notices)
        self.where.setText(head.where)
        self._day.setText(head.day)
        self._steps.setText(head.steps)
        self.alert.setText(self.tr("Let op ({aantal})").format(aantal=notices))
        self.alert.setAccessibleName(self.alert.text())
        self.alert.setVisible(notices > 0)
        # Lines take no keyboard; who listens hears them with the first button.
        pdf = self.tr("Een PDF die laat zien waar je nu staat.")
        self.overview.setAccessibleDescription(f"{pdf} {' '.join(head)}")

    def text(self) -> str:
        """All lines, as they are read."""
        return "\n".join(line.text() for line in (self.where, self._day, self._steps))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing of its own; the first time is told."""
        super().paintEvent(event)
        if not self._was_seen:
            self._was_seen = True
            self.seen.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Buttons under the lines where there is little room."""
        super().resizeEvent(event)
        wide = event.size().width() >= _WIDE * self._theme.scale
        sides = QBoxLayout.Direction
        direction = sides.LeftToRight if wide else sides.TopToBottom
        if direction != self._row.direction():
            self._row.setDirection(direction)
