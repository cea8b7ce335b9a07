"""A new password after the recovery code was used, with the new sheet that belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.start.password import NewPassword
from desktop_app.gui.pages.start.sheet_dialog import SheetDialog
from desktop_app.gui.widgets.announce import announce
from desktop_app.gui.widgets.words import Words
from desktop_app.traject.errors import InvoerFout

if TYPE_CHECKING:
    from desktop_app.dossier import Key
    from desktop_app.gui.work import Job

ON_THE_SHEET = "dossier.niemand_helpt"
"""What the sheet says already."""


class RenewDialog(SheetDialog):
    """Asks for a new password; "Later" keeps the old one, and the sheet keeps working."""

    def __init__(self, context: Context, why: str, parent: QWidget | None = None) -> None:
        self._reason = why
        self.job: Job | None = None
        """What makes the key, while it does."""
        super().__init__(context, parent)
        self._head(self.tr("Kies een nieuw wachtwoord"))
        self.password.first.setFocus()

    def _build_widgets(self) -> None:
        super()._build_widgets()
        self._why = Words(self._theme, self._reason)
        self.password = NewPassword(self.context)
        self._wait = Words(self._theme, "", bold=True)
        self._told = Words(self._theme, "")

    def _assemble(self) -> None:
        super()._assemble()
        for widget in (self._why, self.password, self._wait, self._told):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self._wait.hide()
        self._told.hide()
        self.main = self.add_buttons(self.tr("Bewaar het wachtwoord"), self.tr("Later"))

    def accept(self) -> None:
        """Set the password; then on through the sheet to the end."""
        if self.sheet is not None:
            self.sheet.go_on()
        elif self.job is None and not self.password.problem():
            self._make_key()

    def reject(self) -> None:
        """Before the password is set nothing changed; after it all is kept."""
        if self.sheet is None:
            super().reject()
        else:
            self.done(QDialog.DialogCode.Accepted)

    def hideEvent(self, event: QHideEvent) -> None:
        """Who goes away while the key is made keeps the password there was."""
        super().hideEvent(event)
        if self.job is not None and not event.spontaneous():
            self.job.cancel()
            self._end_wait()

    def _make_key(self) -> None:
        from desktop_app.dossier import Password, fresh_key
        from desktop_app.gui.work import in_background

        password = Password(self.password.text())
        cost = self.context.desk.services.surroundings().cost
        self._wait.setText(self.tr("Even geduld. We beveiligen je dossier opnieuw."))
        self._wait.show()
        announce(self, self._wait.text())
        self.job = in_background(self, lambda: fresh_key(password, cost), self._renew, self._failed)

    def _end_wait(self) -> None:
        self.job = None
        self._wait.hide()

    def _failed(self, error: Exception) -> None:
        self._end_wait()
        if not isinstance(error, InvoerFout):
            raise error
        self.password.refuse(self.context.words.say(error.message))

    def _renew(self, key: Key) -> None:
        """Write the file anew under this key, and show the new sheet."""
        from desktop_app.gui.work import with_progress

        self._end_wait()
        session, words = self.context.desk.session, self.context.words
        if session is None:
            super().reject()
            return
        keeping = session.keeping
        try:
            renewed = with_progress(
                self,
                self.tr("We bewaren je dossier met het nieuwe wachtwoord."),
                lambda progress: keeping.set_password(key, progress.step),
            )
        except InvoerFout as refusal:
            self.password.refuse(words.say(refusal.message))
            return
        self.password.wipe()
        told = "\n".join(
            words.say(message) for message in renewed.messages if message.id != ON_THE_SHEET
        )
        self._show_sheet(renewed.recovery_code or "", told)

    def _show_sheet(self, code: str, told: str) -> None:
        self._why.hide()
        self.password.hide()
        self._told.setText(told)
        self._told.show()
        self._begin_sheet(code, self.tr("Je nieuwe herstelblad"))

    def _show_part(self) -> None:
        self._told.setVisible(self.sheet is not None and not self.sheet.testing)
        super()._show_part()


def ask_new_password(context: Context, parent: QWidget, why: str = "") -> None:
    """Offer a new password; a dossier that is open for reading only keeps its own.

    why: the sentence above it; without one that of somebody who used the recovery code.
    """
    session = context.desk.session
    if session is None or session.read_only:
        return
    dialog = RenewDialog(context, why or context.words.get("openen.nieuw_wachtwoord"), parent)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
