"""A new password after the recovery code was used, with the new sheet that belongs to it."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.start.password import NewPassword
from desktop_app.gui.pages.start.sheet_dialog import SheetDialog
from desktop_app.gui.widgets.announce import announce
from desktop_app.gui.widgets.words import Words
from desktop_app.traject.errors import InvoerFout

BREATH_MS = 50
"""By then the sentence that it takes a moment is painted."""
ON_THE_SHEET = "dossier.niemand_helpt"
"""What the sheet says already."""


class RenewDialog(SheetDialog):
    """Asks for a new password; "Later" keeps the old one, and the sheet keeps working."""

    def __init__(self, context: Context, why: str, parent: QWidget | None = None) -> None:
        self._reason = why
        self._busy = False
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
        elif not self._busy and not self.password.problem():
            self._busy = True
            self._wait.setText(self.tr("Even geduld. We beveiligen je dossier opnieuw."))
            self._wait.show()
            announce(self, self._wait.text())
            # The dossier lives on this thread; first let the sentence be painted.
            QTimer.singleShot(BREATH_MS, self, self._after_a_breath)

    def reject(self) -> None:
        """Before the password is set nothing changed; after it all is kept."""
        if self.sheet is None:
            self._busy = False
            super().reject()
        else:
            self.done(QDialog.DialogCode.Accepted)

    def _after_a_breath(self) -> None:
        if self._busy:
            self.renew_now()

    def renew_now(self) -> None:
        """Set the password and show the new sheet; takes half a second."""
        from desktop_app.dossier import Password

        self._busy = False
        self._wait.hide()
        session, words = self.context.desk.session, self.context.words
        if session is None:
            super().reject()
            return
        try:
            renewed = session.keeping.set_password(Password(self.password.text()))
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
