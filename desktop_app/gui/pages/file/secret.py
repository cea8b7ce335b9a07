"""The password and the recovery sheet: change, choose, take away, show again, make anew."""

from __future__ import annotations

from desktop_app.gui.context import Context
from desktop_app.gui.pages.file.ask import ask_sure
from desktop_app.gui.pages.file.card import FileCard
from desktop_app.gui.pages.file.sheet_dialog import SheetAgainDialog
from desktop_app.gui.widgets.button import Button
from desktop_app.text.message import Message


class PasswordCard(FileCard):
    """Whether there is a password, and the sheet that belongs to it."""

    def _build_widgets(self) -> None:
        theme = self.context.theme
        self.set_title(self.tr("Wachtwoord en herstelblad"))
        self.password_button = Button(theme, self.tr("Verander wachtwoord"), icon="key-round")
        self.sheet_button = Button(theme, self.tr("Toon mijn herstelblad"), icon="file-text")

    def _assemble(self) -> None:
        self.add_buttons(self.password_button, self.sheet_button)

    def _connect(self) -> None:
        self.password_button.clicked.connect(self._renew)
        self.sheet_button.clicked.connect(lambda: ask_sheet(self.context, self, renew=False))

    def refresh(self) -> None:
        """Read it again; a dossier for reading only keeps the password it has."""
        desk = self.context.desk
        session = desk.session
        self.setVisible(session is not None and not desk.unsaved)
        if session is None:
            return
        self.password_button.setText(
            self.tr("Verander wachtwoord") if session.encrypted else self.tr("Kies een wachtwoord")
        )
        self.password_button.updateGeometry()
        self.password_button.setVisible(not session.read_only)
        self.sheet_button.setVisible(session.encrypted)
        told = self.tr("Wachtwoord kwijt? Met je herstelblad kom je er toch in.")
        if not session.encrypted:
            told = self.tr("Er is geen wachtwoord, en dus ook geen herstelblad.")
        self.show_lines(told)

    def _renew(self) -> None:
        from desktop_app.gui.pages.opening.renew import ask_new_password

        why = self.context.words.get("openen.ander_wachtwoord")
        ask_new_password(self.context, self.window(), why)


class MorePasswordCard(FileCard):
    """What is seldom needed: a new sheet for the same password, and no password at all."""

    def _build_widgets(self) -> None:
        theme = self.context.theme
        self.set_title(self.tr("Meer over je wachtwoord"))
        self.show_lines(self.tr("Is je herstelblad zoek? Maak dan een nieuw blad."))
        self.sheet_button = Button(theme, self.tr("Maak een nieuw herstelblad"), icon="file-text")
        self.remove_button = Button(theme, self.tr("Haal wachtwoord weg"), icon="lock-open")

    def _assemble(self) -> None:
        self.add_buttons(self.sheet_button, self.remove_button)

    def _connect(self) -> None:
        self.sheet_button.clicked.connect(lambda: ask_sheet(self.context, self, renew=True))
        self.remove_button.clicked.connect(self._remove)

    def refresh(self) -> None:
        """Only where there is a password that may be changed."""
        session = self.context.desk.session
        self.setVisible(session is not None and session.encrypted and not session.read_only)

    def _remove(self) -> None:
        session, words = self.context.desk.session, self.context.words
        if session is None or not ask_sure(
            self.context.theme,
            self.window(),
            self.tr("Wil je het wachtwoord weghalen?"),
            (words.get("bewaar.zonder_wachtwoord"), words.get("dossier.blad_vervalt_weg")),
            self.tr("Haal het weg"),
            self.tr("Houd mijn wachtwoord"),
        ):
            return
        keeping = session.keeping
        done = self.in_steps(
            self.tr("We halen het wachtwoord weg."), lambda step: keeping.set_password(None, step)
        )
        if done is not None:
            self.context.desk.refused.emit(
                "\n".join(words.say(message) for message in _without_sheet(done.messages))
            )


def _without_sheet(messages: tuple[Message, ...]) -> tuple[Message, ...]:
    """There is no new sheet to print when there is no password."""
    return tuple(message for message in messages if message.id != "dossier.blad_vervalt")


def ask_sheet(context: Context, card: FileCard, *, renew: bool) -> None:
    """Show the sheet again, or a new one, after the password was typed once more."""
    session = context.desk.session
    if session is None or not session.encrypted:
        return
    card.tell("")
    dialog = SheetAgainDialog(context, card.window(), renew=renew)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
