"""A few buttons of which one holds: a radio group that looks like buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QWidget

from desktop_app.gui.heard import heard
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.button import LONGEST, rows_of
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.frame import button_edge
from desktop_app.gui.widgets.press import Press, draw_ring


class Segment(Press, QRadioButton):
    """One of the group: filled while it holds, outlined else; heard as a radio button."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicking = False
        """It turns because of a click, that tells of itself."""
        self._prepare_press(theme)
        self._restyle()

    def nextCheckState(self) -> None:
        """Only a click comes here, by mouse or keyboard; assistive technology turns it at once."""
        self.clicking = True
        super().nextCheckState()
        self.clicking = False

    def sizeHint(self) -> QSize:
        """Room for the words, the edge and the focus ring."""
        size, rows = self._type_size, self._rows()
        width = max(self._width_of(row) for row in rows) + 36
        height = size * (2.2 + 1.25 * (len(rows) - 1))
        return QSize(round(width), max(self._theme.size("target", "main"), round(height)))

    @property
    def _type_size(self) -> float:
        return self._theme.size("type", "body") * self._theme.scale

    def _width_of(self, text: str) -> float:
        return self._theme.measure(text, self._type_size, bold=True)

    def _rows(self) -> list[str]:
        return rows_of(self.text(), self._width_of, LONGEST * self._type_size)

    def hitButton(self, pos: QPoint) -> bool:
        """The whole of it can be hit."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """As a button; full while it holds."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = button_edge(self)
        accent = "jij_hover" if self.underMouse() else "jij"
        painter.setPen(QPen(theme.color(accent), 1.5))
        painter.setBrush(theme.color(accent if self.isChecked() else "card"))
        painter.drawRoundedRect(inner, 8, 8)
        painter.setFont(theme.font(bold=True))
        painter.setPen(theme.color("on_jij" if self.isChecked() else accent))
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, "\n".join(self._rows()))
        draw_ring(painter, self, theme, 10)
        painter.end()

    def _restyle(self) -> None:
        self.setFont(self._theme.font(bold=True))
        super()._restyle()


class Segments(QWidget):
    """The group; nothing may hold too. Arrow keys choose, Tab leaves."""

    chosen = Signal(str)
    """The person chose this value, also when it held already."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        options: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        heard.as_role("Segments", "Grouping")
        self.setAccessibleName(name)
        self._silent = False
        self._group = QButtonGroup(self)
        self._all = {value: Segment(theme, text, self) for value, text in options}
        row = FlowLayout(theme.space("small"), self)
        for value, button in self._all.items():
            self._group.addButton(button)
            row.addWidget(button)
            button.clicked.connect(lambda _=False, value=value: self.chosen.emit(value))
            button.toggled.connect(lambda on, value=value: self._turned(value, on=on))
        self._settle_stop()

    def value(self) -> str | None:
        """What holds."""
        return next((value for value, one in self._all.items() if one.isChecked()), None)

    def set_value(self, value: str | None) -> None:
        """Let a value hold, or none; without a signal."""
        self._silent = True
        self._group.setExclusive(False)
        for key, button in self._all.items():
            button.setChecked(key == value)
        self._group.setExclusive(True)
        self._silent = False
        self._settle_stop()

    def _turned(self, value: str, *, on: bool) -> None:
        """Assistive technology turns a radio button without a click."""
        if on and not self._silent and not self._all[value].clicking:
            self.chosen.emit(value)

    def _settle_stop(self) -> None:
        """Only what holds, else the first, is a stop of the Tab key; after a click Qt does it."""
        buttons = list(self._all.values())
        stop = next((button for button in buttons if button.isChecked()), buttons[0])
        for button in buttons:
            button.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus
            )

    def segment(self, value: str) -> Segment:
        """The button of a value."""
        return self._all[value]
