"""Keeping a dossier from anywhere: in a dialog, and when the window is closed."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.start.keep_form import KeepForm
from desktop_app.gui.pages.start.sheet import RecoverySheet
from desktop_app.gui.pages.start.view import order_tabs
from desktop_app.gui.widgets.announce import announce
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.dialog import Dialog
from desktop_app.gui.widgets.words import Words


class KeepDialog(Dialog):
    """Place and password, then the recovery sheet. Accepted once the dossier is in a file."""

    def __init__(
        self, context: Context, parent: QWidget | None = None, form: KeepForm | None = None
    ) -> None:
        """form: what is written, and how; without one it is the dossier that is open."""
        self.context = context
        self._form = form
        self.sheet: RecoverySheet | None = None
        super().__init__(context.theme, "", parent)
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
        self.sheet = RecoverySheet(self.context, code)
        self.column.insertWidget(0, self.sheet)
        self.sheet.show()
        order_tabs(self)
        self.sheet.proved.connect(self._proved)
        self.sheet.changed.connect(self._show_part)
        self._head(self.tr("Je herstelblad"))
        self._show_part()
        self.sheet.first().setFocus()

    def _show_part(self) -> None:
        if self.sheet is not None:
            testing = self.sheet.testing
            self.main.setText(self.tr("Controleer de code") if testing else self.tr("Ga verder"))
            self.main.updateGeometry()
        self._fit()

    def _proved(self) -> None:
        self.context.desk.said.emit(self.context.words.get("bewaar.blad.klopt"))
        self._finish()

    def _finish(self) -> None:
        self.done(QDialog.DialogCode.Accepted)

    def _head(self, title: str) -> None:
        self.setWindowTitle(title)
        self._heading.setText(title)
        announce(self, title)


def keep_now(context: Context, parent: QWidget) -> bool:
    """Ask for place and password and keep the dossier; False when the person stopped before."""
    dialog = KeepDialog(context, parent)
    try:
        return dialog.exec() == QDialog.DialogCode.Accepted
    finally:
        dialog.deleteLater()


class LeaveDialog(Dialog):
    """The one question when a dossier that is not kept would be closed."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self.context = context
        self.keep = False
        """The person wants it kept."""
        super().__init__(context.theme, "", parent)
        title = self.tr("Wil je je dossier bewaren?")
        self.setWindowTitle(title)
        self._heading.setText(title)

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
    never asks. "Bewaren" keeps it first, and goes on only when that was done.
    """
    if not context.desk.would_lose:
        return True
    dialog = LeaveDialog(context, parent)
    try:
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return False
        keep = dialog.keep
    finally:
        dialog.deleteLater()
    return keep_now(context, parent) if keep else True
