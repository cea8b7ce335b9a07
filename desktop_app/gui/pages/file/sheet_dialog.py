"""The recovery sheet once more, or a new one: only for who knows the password."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.start.sheet import RecoverySheet
from desktop_app.gui.pages.start.view import attend, order_tabs
from desktop_app.gui.widgets.announce import announce
from desktop_app.gui.widgets.dialog import Dialog
from desktop_app.gui.widgets.fields import PasswordField
from desktop_app.gui.widgets.form_row import FormRow
from desktop_app.gui.widgets.words import Words
from desktop_app.traject.errors import InvoerFout

if TYPE_CHECKING:
    from desktop_app.dossier import Key
    from desktop_app.gui.work import Job


class SheetAgainDialog(Dialog):
    """renew: a new sheet under the same password, after which the old one is worth nothing."""

    def __init__(self, context: Context, parent: QWidget | None = None, *, renew: bool) -> None:
        self.context = context
        self._renew = renew
        self.sheet: RecoverySheet | None = None
        self.job: Job | None = None
        """What reckons the key, while it does."""
        super().__init__(context.theme, "", parent)
        new, again = self.tr("Maak een nieuw herstelblad"), self.tr("Toon je herstelblad")
        self._head(new if renew else again)
        self.password.setFocus()

    def _build_widgets(self) -> None:
        super()._build_widgets()
        void = self.context.words.get("dossier.blad_vervalt_straks") if self._renew else ""
        why = self.tr("Typ je wachtwoord. Zo weten we dat jij het bent.")
        self._why = Words(self._theme, f"{why}\n{void}".strip())
        self.password = PasswordField(self._theme)
        self.row = FormRow(self._theme, self.tr("Wachtwoord"), self.password)
        self._wait = Words(self._theme, "", bold=True)
        self._told = Words(self._theme, "")

    def _assemble(self) -> None:
        super()._assemble()
        for widget in (self._why, self.row, self._wait, self._told):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self._wait.hide()
        self._told.hide()
        make, show = self.tr("Maak het blad"), self.tr("Toon het blad")
        self.main = self.add_buttons(make if self._renew else show, self.tr("Annuleer"))

    def _connect(self) -> None:
        super()._connect()
        self.password.changed.connect(lambda: self.row.set_problem(None))

    # ------------------------------------------------------------------ steps

    def accept(self) -> None:
        """Try the password; then on through the sheet to the end."""
        if self.sheet is not None:
            self.sheet.go_on()
        elif self.job is None:
            self._try()

    def reject(self) -> None:
        """The sheet holds from when it is made, tried or not."""
        if self.sheet is None:
            super().reject()
        else:
            self.done(QDialog.DialogCode.Accepted)

    def hideEvent(self, event: QHideEvent) -> None:
        """Who goes away does not want it any more."""
        super().hideEvent(event)
        if self.job is not None and not event.spontaneous():
            self.job.cancel()
            self.job = None

    def _try(self) -> None:
        session = self.context.desk.session
        typed = self.password.text()
        if session is None or not typed:
            self._refuse(self.tr("Typ je wachtwoord."))
            return
        from desktop_app.dossier import Password, fresh_key, key_of_file
        from desktop_app.gui.work import in_background

        path, around, renew = session.path, self.context.desk.services.surroundings(), self._renew
        password = Password(typed)

        def reckon() -> tuple[Key | None, Key | None]:
            own = key_of_file(path, password, around)
            return own, fresh_key(password, around.cost) if renew else None

        self._wait.setText(self.tr("Even geduld. We controleren je wachtwoord."))
        self._wait.show()
        announce(self, self._wait.text())
        self.job = in_background(self, reckon, self._reckoned, self._failed)

    def _reckoned(self, keys: tuple[Key | None, Key | None]) -> None:
        own, fresh = keys
        self._end_wait()
        session, words = self.context.desk.session, self.context.words
        if session is None:
            super().reject()
        elif not session.keeping.is_own_key(own):
            self._refuse(words.get("mijnbestand.wachtwoord_fout"))
        elif fresh is None:
            self._show_sheet(session.recovery_code() or "", "")
        else:
            self._make_new(fresh)

    def _make_new(self, fresh: Key) -> None:
        from desktop_app.gui.work import with_progress

        session, words = self.context.desk.session, self.context.words
        if session is None:
            return
        keeping = session.keeping
        try:
            renewed = with_progress(
                self,
                self.tr("We maken een nieuw blad."),
                lambda progress: keeping.set_password(fresh, progress.step),
            )
        except InvoerFout as refusal:
            self._refuse(words.say(refusal.message))
            return
        told = [words.say(one) for one in renewed.messages if one.id == "dossier.blad_vervalt"]
        self._show_sheet(renewed.recovery_code or "", "\n".join(told))

    def _failed(self, error: Exception) -> None:
        self._end_wait()
        if not isinstance(error, InvoerFout):
            raise error
        self._refuse(self.context.words.say(error.message))

    def _end_wait(self) -> None:
        self.job = None
        self._wait.hide()

    def _refuse(self, sentence: str) -> None:
        self.row.set_problem(sentence)
        attend(self.password)
        self.password.selectAll()

    # ------------------------------------------------------------------ the sheet

    def _show_sheet(self, code: str, told: str) -> None:
        self.password.clear()
        self._why.hide()
        self.row.hide()
        self._told.setText(told)
        self.sheet = RecoverySheet(self.context, code)
        self.column.insertWidget(0, self.sheet)
        self.sheet.show()
        order_tabs(self)
        self.sheet.changed.connect(self._show_part)
        self.sheet.proved.connect(self._proved)
        self._head(self.tr("Je herstelblad"))
        self._show_part()
        self.sheet.first().setFocus()

    def _show_part(self) -> None:
        if self.sheet is not None:
            testing = self.sheet.testing
            self.main.setText(self.tr("Controleer de code") if testing else self.tr("Ga verder"))
            self.main.updateGeometry()
            self._told.setVisible(bool(self._told.text()) and not testing)
        self._fit()

    def _proved(self) -> None:
        self.context.desk.said.emit(self.context.words.get("bewaar.blad.klopt"))
        self.done(QDialog.DialogCode.Accepted)

    def _head(self, title: str) -> None:
        self.setWindowTitle(title)
        self._heading.setText(title)
        announce(self, title)
