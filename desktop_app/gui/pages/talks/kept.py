"""A field whose text is kept by itself: on leaving it, and a moment after the last key."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from desktop_app.gui.widgets.date_field import DateField
from desktop_app.gui.widgets.fields import LineField, TextField
from desktop_app.traject.calendar import parse_day

PAUSE_MS = 2500
"""So long after the last key what was typed is kept, also while the keyboard stays in the field."""


class KeptText(QObject):
    """Says when the text of a field has to be kept; shows another text only when none is typed."""

    kept = Signal(str)

    def __init__(self, field: LineField | TextField) -> None:
        super().__init__(field)
        self.field = field
        self._typed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._connect()

    def _connect(self) -> None:
        self.field.changed.connect(self._note)
        self.field.installEventFilter(self)
        self._timer.timeout.connect(self.commit)

    def show_text(self, text: str) -> None:
        """What the dossier has; left alone while something else is being typed."""
        if self._typed or text == self.field.text():
            return
        self.field.blockSignals(True)
        self.field.setText(text)
        self.field.blockSignals(False)

    def forget(self) -> None:
        """The field is going to show something else: what was typed is no longer waited for."""
        self._typed = False
        self._timer.stop()

    def commit(self) -> None:
        """Keep what was typed and is not kept yet."""
        if self._typed:
            self.forget()
            self.kept.emit(self.field.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaving the field keeps it."""
        if event.type() == QEvent.Type.FocusOut:
            self.commit()
        return super().eventFilter(watched, event)

    def _note(self) -> None:
        self._typed = True
        self._timer.start()


class KeptDay(QObject):
    """The same for a day: kept once it is understood and the keyboard leaves it."""

    kept = Signal(object)
    """The day as the contract writes it; None when the field was emptied."""
    refused = Signal(str)
    """Why a day that can be read is not kept; it stays in the field."""

    def __init__(self, field: DateField, wrong: Callable[[date], str] | None = None) -> None:
        """wrong: why a day cannot be; empty where it can."""
        super().__init__(field)
        self.field = field
        self._wrong = wrong
        self._typed = False
        field.changed.connect(self._note)
        field.edit.editingFinished.connect(self.commit)

    def show_day(self, day: str | None) -> None:
        """What the dossier has; left alone while another is being typed."""
        if not self._typed and day != self.field.value():
            self.field.set_value(day)

    def forget(self) -> None:
        """The field is going to show something else."""
        self._typed = False

    def commit(self) -> None:
        """Keep it, when it is a day that can be, or empty."""
        if not self._typed or self.field.problem() is not None:
            return
        value = self.field.value()
        wrong = self._wrong(parse_day(value).datum) if self._wrong and value else ""
        if wrong:
            self.refused.emit(wrong)
            return
        self._typed = False
        self.kept.emit(value)

    def _note(self) -> None:
        self._typed = True
