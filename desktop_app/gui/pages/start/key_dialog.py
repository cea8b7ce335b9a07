"""A dialog that reckons a key in the background and ends with the recovery sheet."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.start.sheet_dialog import SheetDialog
from desktop_app.gui.widgets.announce import announce
from desktop_app.gui.widgets.words import Words
from desktop_app.traject.errors import InvoerFout

if TYPE_CHECKING:
    from desktop_app.dossier import Key, Rekeyed
    from desktop_app.gui.work import Job

T = TypeVar("T")


class KeyDialog(SheetDialog):
    """Its kind makes the fields in `_made_fields`, and says in `_refuse` what is wrong in them."""

    def __init__(self, context: Context, why: str, parent: QWidget | None = None) -> None:
        """why: what stands above the fields."""
        self._reason = why
        self.job: Job | None = None
        """What makes the key, while it does."""
        super().__init__(context, parent)

    def _build_widgets(self) -> None:
        super()._build_widgets()
        self._why = Words(self._theme, self._reason)
        self._fields = self._made_fields()
        self._wait = Words(self._theme, "", bold=True)
        self._told = Words(self._theme, "")

    def _assemble(self) -> None:
        super()._assemble()
        for widget in (self._why, self._fields, self._wait, self._told):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self._wait.hide()
        self._told.hide()

    def _made_fields(self) -> QWidget:
        """What is asked."""
        raise NotImplementedError

    def _refuse(self, sentence: str) -> None:
        """Say it beside the field."""
        raise NotImplementedError

    def reject(self) -> None:
        """Before the sheet nothing changed; from then on it holds, tried or not."""
        if self.sheet is None:
            super().reject()
        else:
            self.done(QDialog.DialogCode.Accepted)

    def hideEvent(self, event: QHideEvent) -> None:
        """Who goes away while the key is made does not want it any more."""
        super().hideEvent(event)
        if self.job is not None and not event.spontaneous():
            self.job.cancel()
            self._end_wait()

    def _reckon(self, said: str, job: Callable[[], T], done: Callable[[T], None]) -> None:
        """Do `job` in the background, with a sentence; then `done`, or its refusal is said."""
        from desktop_app.gui.work import in_background, refusal_in

        def reckoned(outcome: T) -> None:
            self._end_wait()
            done(outcome)

        def failed(error: Exception) -> None:
            self._end_wait()
            self._refuse(self.context.words.say(refusal_in(error).message))

        self._wait.setText(said)
        self._wait.show()
        announce(self, said)
        self.job = in_background(self, job, reckoned, failed)

    def _end_wait(self) -> None:
        self.job = None
        self._wait.hide()

    def _rewrite(self, said: str, key: Key) -> Rekeyed | None:
        """Write the file anew under this key; None when that was refused, or it is closed."""
        from desktop_app.gui.work import with_progress

        session = self.context.desk.session
        if session is None:
            super().reject()
            return None
        keeping = session.keeping
        try:
            return with_progress(
                self, said, lambda progress: keeping.set_password(key, progress.step)
            )
        except InvoerFout as refusal:
            self._refuse(self.context.words.say(refusal.message))
            return None

    def _show_sheet(self, code: str, told: str, title: str) -> None:
        self._why.hide()
        self._fields.hide()
        self._told.setText(told)
        self._begin_sheet(code, title)

    def _show_part(self) -> None:
        showing = self.sheet is not None and not self.sheet.testing
        self._told.setVisible(showing and bool(self._told.text()))
        super()._show_part()
