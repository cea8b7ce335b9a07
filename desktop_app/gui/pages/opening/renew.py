"""A new password after the recovery code was used, with the new sheet that belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.start.key_dialog import KeyDialog
from desktop_app.gui.pages.start.password import NewPassword

if TYPE_CHECKING:
    from desktop_app.dossier import Key

ON_THE_SHEET = "dossier.niemand_helpt"
"""What the sheet says already."""


class RenewDialog(KeyDialog):
    """Asks for a new password; "Later" keeps the old one, and the sheet keeps working."""

    def __init__(self, context: Context, why: str, parent: QWidget | None = None) -> None:
        super().__init__(context, why, parent)
        self._head(self.tr("Kies een nieuw wachtwoord"))
        self.password.first.setFocus()

    def _made_fields(self) -> QWidget:
        self.password = NewPassword(self.context)
        return self.password

    def _assemble(self) -> None:
        super()._assemble()
        self.main = self.add_buttons(self.tr("Bewaar het wachtwoord"), self.tr("Later"))

    def accept(self) -> None:
        """Set the password; then on through the sheet to the end."""
        if self.sheet is not None:
            self.sheet.go_on()
        elif self.job is None and not self.password.problem():
            self._make_key()

    def _refuse(self, sentence: str) -> None:
        self.password.refuse(sentence)

    def _make_key(self) -> None:
        from desktop_app.dossier import Password, fresh_key

        password = Password(self.password.text())
        cost = self.context.desk.services.surroundings().cost
        said = self.tr("Even geduld. We beveiligen je dossier opnieuw.")
        self._reckon(said, lambda: fresh_key(password, cost), self._renew)

    def _renew(self, key: Key) -> None:
        """Write the file anew under this key, and show the new sheet."""
        said = self.tr("We bewaren je dossier met het nieuwe wachtwoord.")
        renewed = self._rewrite(said, key)
        if renewed is None:
            return
        self.password.wipe()
        words = self.context.words
        told = (words.say(one) for one in renewed.messages if one.id != ON_THE_SHEET)
        title = self.tr("Je nieuwe herstelblad")
        self._show_sheet(renewed.recovery_code or "", "\n".join(told), title)


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
