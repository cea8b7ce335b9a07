"""Keeping a dossier from anywhere: in a dialog, and when the window is closed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.start.keep_form import KeepForm
from desktop_app.gui.pages.start.sheet_dialog import SheetDialog
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.dialog import Dialog
from desktop_app.gui.widgets.words import Words


class KeepDialog(SheetDialog):
    """Place and password, then the recovery sheet. Accepted once the dossier is in a file."""

    def __init__(
        self, context: Context, parent: QWidget | None = None, form: KeepForm | None = None
    ) -> None:
        """form: what is written, and how; without one it is the dossier that is open."""
        self._form = form
        super().__init__(context, parent)
        self._head(self.tr("Bewaar je dossier"))
        self.form.first().setFocus()

    def _build_widgets(self) -> None:
        super()._build_widgets()
        self.form = self._form or KeepForm(self.context)

    def _assemble(self) -> None:
        super()._assemble()
        self.column.addWidget(self.form)
        self.column.addStretch(1)
        self.main = self.add_buttons(self.tr("Bewaar je dossier"), self.tr("Later"))

    def _connect(self) -> None:
        super()._connect()
        self.form.kept.connect(self._show_sheet)
        self.form.changed.connect(self._fit)

    def accept(self) -> None:
        """Keep it; then on through the sheet to the end."""
        if self.sheet is None:
            self.form.submit()
        else:
            self.sheet.go_on()

    def reject(self) -> None:
        """Nothing is lost: before it is kept all stays in memory, after that it is in the file."""
        if self.sheet is None:
            super().reject()
        else:
            self._finish()

    def _show_sheet(self) -> None:
        session = self.context.desk.session
        code = session.recovery_code() if session is not None else None
        if code is None:
            self._finish()
            return
        self.form.hide()
        self._begin_sheet(code, self.tr("Je herstelblad"))

    def _proved(self) -> None:
        self.context.desk.said.emit(self.context.words.get("bewaar.blad.klopt"))
        self._finish()

    def _finish(self) -> None:
        self.done(QDialog.DialogCode.Accepted)


def open_keep(context: Context, parent: QWidget) -> KeepDialog:
    """Ask for place and password, and keep the dossier; the window lives on meanwhile."""
    dialog = KeepDialog(context, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


class LeaveDialog(Dialog):
    """The one question when a dossier that is not kept would be closed."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self.context = context
        self.keep = False
        """The person wants it kept."""
        super().__init__(context.theme, "", parent)
        self.set_title(self.tr("Wil je je dossier bewaren?"))

    def _build_widgets(self) -> None:
        super()._build_widgets()
        self._words = Words(self._theme, self.context.words.get("bewaar.bij_sluiten"))
        self.cancel_button = Button(self._theme, self.tr("Annuleer"), parent=self)
        self.drop_button = Button(self._theme, self.tr("Niet bewaren"), parent=self)

    def _assemble(self) -> None:
        super()._assemble()
        self.column.addWidget(self._words)
        self._buttons.addWidget(self.cancel_button)
        self._buttons.addWidget(self.drop_button)
        self.keep_button = self.add_buttons(self.tr("Bewaren"))
        self.keep_button.setFocus()

    def _connect(self) -> None:
        super()._connect()
        self.cancel_button.clicked.connect(self.reject)
        self.drop_button.clicked.connect(lambda: self._decide(keep=False))

    def accept(self) -> None:
        """The main button keeps."""
        self._decide(keep=True)

    def _decide(self, *, keep: bool) -> None:
        self.keep = keep
        self.done(QDialog.DialogCode.Accepted)


def ask_before_close(context: Context, parent: QWidget) -> bool:
    """Whether the window, or this dossier, may be closed now.

    Asks only when something the person told would be lost; an example that was only looked at
    never asks. Keeping comes first, and goes on only when that was done.
    """
    if not context.desk.would_lose:
        return True
    question = LeaveDialog(context, parent)
    if not question.ask():
        return False
    return KeepDialog(context, parent).ask() if question.keep else True
