"""What one does with a letter that is ready: copy, mail, keep as a file, print. One at a time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop_app.dossier import safe_name
from desktop_app.export.letter_text import Letter, as_text, mail_head, mail_link, mail_text
from desktop_app.gui.context import Context
from desktop_app.rights.letters_model import Brief
from desktop_app.traject.errors import InvoerFout, shown_path

Way = Literal["kopie", "mail", "pdf", "word", "druk"]
Maker = Callable[[], bytes]


class Leaving(QObject):
    """Belongs to the view of a letter; each says in a sentence how it went, and returns it."""

    def __init__(self, context: Context, brief: Brief, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._brief = brief
        self._page = parent

    def do(self, way: Way, letter: Letter, address: str) -> bool:
        """Do it; False when it was stopped or refused. address: to mail it to, if known."""
        if way == "kopie":
            return self._copy(letter)
        if way == "mail":
            return self._mail(letter, address)
        if way == "druk":
            return self._print(letter)
        return self._keep_pdf(letter) if way == "pdf" else self._keep_word(letter)

    # ------------------------------------------------------------------ text and mail

    def _copy(self, letter: Letter) -> bool:
        QGuiApplication.clipboard().setText(as_text(letter, self._context.words))
        self._say(self.tr("De brief is gekopieerd. Plak hem waar je hem wilt."))
        return True

    def _mail(self, letter: Letter, address: str) -> bool:
        """The mail program with the text in it; what is too long for that is on the clipboard."""
        link = mail_link(letter, address)
        whole = link is not None
        if not whole:
            QGuiApplication.clipboard().setText(mail_text(letter))
        opened = QDesktopServices.openUrl(_address(link or mail_head(letter, address)))
        if not opened:
            QGuiApplication.clipboard().setText(mail_text(letter))
            said = self.tr("Er opende geen mailprogramma. De tekst is gekopieerd.")
            self._context.desk.refused.emit(said)
            return False
        if whole:
            self._say(self.tr("Je mail staat klaar. Lees hem na voordat je hem verstuurt."))
        else:
            self._say(self.tr("De brief is lang. De tekst is gekopieerd: plak hem in je mail."))
        return True

    # ------------------------------------------------------------------ files and paper

    def _keep_pdf(self, letter: Letter) -> bool:
        def make() -> bytes:
            from desktop_app.export.letter_pdf import letter_pdf

            return letter_pdf(letter, self._context.desk.today, self._context.words)

        kinds = self.tr("PDF (*.pdf)")
        return self._write(make, self.tr("Waar wil je de PDF bewaren?"), kinds, ".pdf")

    def _keep_word(self, letter: Letter) -> bool:
        def make() -> bytes:
            from desktop_app.export.letter_docx import letter_docx

            return letter_docx(letter, self._context.desk.today, self._context.words)

        kinds = self.tr("Word (*.docx)")
        return self._write(make, self.tr("Waar wil je het bestand bewaren?"), kinds, ".docx")

    def _write(self, make: Maker, title: str, kinds: str, ending: str) -> bool:
        from desktop_app.export.atomic import write_atomically
        from desktop_app.gui.work import busy

        if busy():
            return False
        path = self._context.files.choose_to_save(
            self._page.window(), title, kinds, Path.home() / f"{self._file_name()}{ending}"
        )
        if path is None:
            return False
        desk = self._context.desk
        try:
            write_atomically(path, make())
        except InvoerFout as refusal:
            desk.refused.emit(desk.words.say(refusal.message))
            return False
        self._say(desk.words.get("brieven.bewaard", bestand=shown_path(path)))
        return True

    def _file_name(self) -> str:
        """What the letter is called and the day: nothing that was typed."""
        return safe_name(f"{self._brief.kop.titel} {self._context.desk.today.isoformat()}")

    def _print(self, letter: Letter) -> bool:
        from desktop_app.gui.pages.letters.printing import print_letter

        if not print_letter(self._page, letter, self._context):
            return False
        self._say(self.tr("De brief is naar de printer gestuurd."))
        return True

    def _say(self, sentence: str) -> None:
        self._context.desk.said.emit(sentence)


def _address(link: str) -> QUrl:
    """As it is written, so that nothing is decoded on the way."""
    return QUrl.fromEncoded(link.encode("ascii"), QUrl.ParsingMode.StrictMode)
