"""One of a few, or several of a few: every choice is in sight, and large enough to hit."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.gui.heard import heard
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.option import CheckRow, RadioRow

Option = tuple[str, str] | tuple[str, str, str]
_NARROWEST = 180
"""Narrowest column, in pixels at 100 %."""
_FORWARD = (Qt.Key.Key_Down, Qt.Key.Key_Right)
_BACK = (Qt.Key.Key_Up, Qt.Key.Key_Left)


def _parts(option: Option) -> tuple[str, str, str]:
    """Value, label and help."""
    return option[0], option[1], option[2] if len(option) > 2 else ""


class Choice(QWidget):
    """One of several: arrow keys move and choose, Tab sees the group as one stop."""

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        options: Sequence[Option],
        *,
        columns: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._columns = columns
        self._options = [_parts(option) for option in options]
        heard.as_role("Choice", "Grouping")
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        self._group = QButtonGroup(self)
        self._rows = {
            value: RadioRow(self._theme, label, detail, self)
            for value, label, detail in self._options
        }

    def _assemble(self) -> None:
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(self._theme.space("small"))
        for row in self._rows.values():
            self._group.addButton(row)
        self._place(self._columns)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # or Tab would pass the chosen row by
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._settle_stop()

    def _connect(self) -> None:
        for row in self._rows.values():
            row.installEventFilter(self)
            row.toggled.connect(self._toggled)

    def value(self) -> str | None:
        """The chosen value; None while nothing is chosen."""
        return next((value for value, row in self._rows.items() if row.isChecked()), None)

    def set_value(self, value: str | None) -> None:
        """Choose without a `changed` signal; None or an unknown value takes the choice away."""
        if value == self.value():
            return
        self._group.blockSignals(True)
        for row in self._rows.values():
            row.blockSignals(True)
        self._group.setExclusive(False)
        for key, row in self._rows.items():
            row.setChecked(key == value)
        self._group.setExclusive(True)
        for row in self._rows.values():
            row.blockSignals(False)
            row.update()
        self._group.blockSignals(False)
        self._settle_stop()

    def row(self, value: str) -> RadioRow:
        """The button of a value."""
        return self._rows[value]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where more would be too narrow to read."""
        super().resizeEvent(event)
        narrow = event.size().width() < self._columns * _NARROWEST * self._theme.scale
        columns = 1 if narrow else self._columns
        if columns != self._shown_columns:
            self._place(columns)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys go round the group."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = 1 if event.key() in _FORWARD else -1 if event.key() in _BACK else 0
            if step:
                self._move(watched, step)
                return True
        return super().eventFilter(watched, event)

    def _place(self, columns: int) -> None:
        self._shown_columns = columns
        for column in range(self._columns):
            self._grid.setColumnStretch(column, int(column < columns))
        for place, row in enumerate(self._rows.values()):
            self._grid.addWidget(row, place // columns, place % columns)

    def _move(self, row: QObject, step: int) -> None:
        rows = [each for each in self._rows.values() if each.isEnabled()]
        if row not in rows:
            return
        there = rows[(rows.index(row) + step) % len(rows)]
        there.setFocus(Qt.FocusReason.TabFocusReason)
        there.setChecked(True)

    def _toggled(self, on: bool) -> None:
        if on:
            self._settle_stop()
            self.changed.emit()

    def _settle_stop(self) -> None:
        """Only the chosen row, else the first, is a stop of the Tab key."""
        rows = list(self._rows.values())
        stop = next((row for row in rows if row.isChecked()), rows[0] if rows else None)
        for row in rows:
            policy = Qt.FocusPolicy.StrongFocus if row is stop else Qt.FocusPolicy.ClickFocus
            row.setFocusPolicy(policy)
        if stop is not None:
            self.setFocusProxy(stop)


class CheckList(QWidget):
    """Several of several: each row is a stop of its own."""

    changed = Signal()

    def __init__(
        self, theme: Theme, options: Sequence[Option], *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._options = [_parts(option) for option in options]
        heard.as_role("CheckList", "Grouping")
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        self._rows = {
            value: CheckRow(self._theme, label, detail, self)
            for value, label, detail in self._options
        }

    def _assemble(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.space("small"))
        for row in self._rows.values():
            column.addWidget(row)
        for first in list(self._rows.values())[:1]:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # or Tab would pass the first row by
            self.setFocusProxy(first)

    def _connect(self) -> None:
        for row in self._rows.values():
            row.toggled.connect(self.changed)

    def values(self) -> tuple[str, ...]:
        """The chosen values, in the order of the list."""
        return tuple(value for value, row in self._rows.items() if row.isChecked())

    def set_values(self, values: Iterable[str]) -> None:
        """Choose exactly these, without a `changed` signal."""
        chosen = set(values)
        for value, row in self._rows.items():
            row.blockSignals(True)
            row.setChecked(value in chosen)
            row.blockSignals(False)
            row.update()

    def row(self, value: str) -> CheckRow:
        """The box of a value."""
        return self._rows[value]
