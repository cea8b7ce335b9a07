"""The recovery sheet once more, or a new one: only for who knows the password."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.start.key_dialog import KeyDialog
from desktop_app.gui.pages.start.view import attend
from desktop_app.gui.widgets.fields import PasswordField
from desktop_app.gui.widgets.form_row import FormRow

if TYPE_CHECKING:
    from desktop_app.dossier import Key


class SheetAgainDialog(KeyDialog):
    """renew: a new sheet under the same password, after which the old one is worth nothing."""

    def __init__(self, context: Context, parent: QWidget | None = None, *, renew: bool) -> None:
        self._renew = renew
        super().__init__(context, "", parent)
        new, again = self.tr("Maak een nieuw herstelblad"), self.tr("Toon je herstelblad")
        self._head(new if renew else again)
        self.password.setFocus()

    def _build_widgets(self) -> None:
        super()._build_widgets()
        void = self.context.words.get("dossier.blad_vervalt_straks") if self._renew else ""
        why = self.tr("Typ je wachtwoord. Zo weten we dat jij het bent.")
        self._why.setText(f"{why}\n{void}".strip())

    def _made_fields(self) -> QWidget:
        self.password = PasswordField(self._theme)
        self.row = FormRow(self._theme, self.tr("Wachtwoord"), self.password)
        return self.row

    def _assemble(self) -> None:
        super()._assemble()
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

    def _try(self) -> None:
        session = self.context.desk.session
        typed = self.password.text()
        if session is None or not typed:
            self._refuse(self.tr("Typ je wachtwoord."))
            return
        from desktop_app.dossier import Password, fresh_key, key_of_file

        path, around, renew = session.path, self.context.desk.services.surroundings(), self._renew
        password = Password(typed)

        def reckon() -> tuple[Key | None, Key | None]:
            own = key_of_file(path, password, around)
            return own, fresh_key(password, around.cost) if renew else None

        said = self.tr("Even geduld. We controleren je wachtwoord.")
        self._reckon(said, reckon, self._reckoned)

    def _reckoned(self, keys: tuple[Key | None, Key | None]) -> None:
        own, fresh = keys
        session, words = self.context.desk.session, self.context.words
        if session is None:
            self.reject()
        elif not session.keeping.is_own_key(own):
            self._refuse(words.get("mijnbestand.wachtwoord_fout"))
        elif fresh is None:
            self._give(session.recovery_code(), "")
        else:
            self._make_new(fresh)

    def _make_new(self, fresh: Key) -> None:
        renewed = self._rewrite(self.tr("We maken een nieuw blad."), fresh)
        if renewed is not None:
            words = self.context.words
            void = (words.say(one) for one in renewed.messages if one.id == "dossier.blad_vervalt")
            self._give(renewed.recovery_code, "\n".join(void))

    def _give(self, code: str | None, told: str) -> None:
        self.password.clear()
        self._show_sheet(code or "", told, self.tr("Je herstelblad"))

    def _refuse(self, sentence: str) -> None:
        self.row.set_problem(sentence)
        attend(self.password)
        self.password.selectAll()

    def _proved(self) -> None:
        self.context.desk.said.emit(self.context.words.get("bewaar.blad.klopt"))
        super()._proved()
