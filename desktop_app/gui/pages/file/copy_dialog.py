"""One copy: what putting it back would do, and doing it. One under another password asks for it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.file.plain import clock_words, thing_words
from desktop_app.gui.pages.start.view import attend
from desktop_app.gui.widgets.announce import announce
from desktop_app.gui.widgets.dialog import Dialog
from desktop_app.gui.widgets.fields import PasswordField
from desktop_app.gui.widgets.form_row import FormRow
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words
from desktop_app.traject.errors import InvoerFout

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.dossier import Entry, FileRecord, Key, Preview
    from desktop_app.gui.work import Job

MOST = 8
"""Things that are named; of the others only how many there are."""


class CopyDialog(Dialog):
    """Accepted once the copy stands in the place of the dossier."""

    def __init__(self, context: Context, path: Path, parent: QWidget | None = None) -> None:
        self.context = context
        self._path = path
        self._key: Key | None = None
        self.preview: Preview | None = None
        """What it would do; None while the password is not known, or the copy cannot be read."""
        self.replaced: Path | None = None
        """Where the replaced dossier is kept."""
        self.job: Job | None = None
        super().__init__(context.theme, "", parent)
        self._head(self.tr("Bekijk de kopie"))
        self._look()

    def _build_widgets(self) -> None:
        super()._build_widgets()
        self._what = Words(self._theme, "")
        self.password = PasswordField(self._theme)
        self.row = FormRow(self._theme, self.tr("Wachtwoord van deze kopie"), self.password)
        self.card = Surface(self._theme, reading=True)
        self.told = Words(self._theme, "", parent=self.card)
        self.problem = Words(self._theme, "", bold=True)

    def _assemble(self) -> None:
        super()._assemble()
        from PySide6.QtWidgets import QVBoxLayout

        inside = QVBoxLayout(self.card)
        padding = self._theme.space("card_padding")
        inside.setContentsMargins(padding, padding, padding, padding)
        inside.addWidget(self.told)
        for widget in (self._what, self.row, self.card, self.problem):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.main = self.add_buttons(self.tr("Zet deze kopie terug"), self.tr("Annuleer"))
        for widget in (self.row, self.card, self.problem):
            widget.hide()

    def _connect(self) -> None:
        super()._connect()
        self.password.changed.connect(lambda: self.row.set_problem(None))

    # ------------------------------------------------------------------ looking

    def _look(self) -> None:
        from desktop_app.dossier import PasswordNeeded, WrongKeyOrDamaged

        session, words = self.context.desk.session, self.context.words
        if session is None:
            return
        try:
            self.preview = session.keeping.preview(self._path, self._key)
        except PasswordNeeded:
            self._ask_password()
        except WrongKeyOrDamaged as refusal:
            if self._key is None:
                self._say_problem(words.say(refusal.message))
            else:
                self._refuse(words.say(refusal.message))
        except InvoerFout as refusal:
            self._say_problem(words.say(refusal.message))
        else:
            self._show_preview(self.preview)

    def _ask_password(self) -> None:
        self._what.setText(self.context.words.get("mijnbestand.ander_wachtwoord"))
        self.main.setText(self.tr("Bekijk de kopie"))
        self.main.updateGeometry()
        self.row.show()
        self.password.setFocus()

    def _say_problem(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.show()
        self.main.setVisible(self.preview is not None)
        announce(self, sentence)

    def _refuse(self, sentence: str) -> None:
        self.row.set_problem(sentence)
        attend(self.password)
        self.password.selectAll()

    def _show_preview(self, preview: Preview) -> None:
        session, words = self.context.desk.session, self.context.words
        self.row.hide()
        self.password.clear()
        self.main.setText(self.tr("Zet deze kopie terug"))
        self.main.updateGeometry()
        self._what.setText(self._made(preview))
        lines = "\n".join(self._lines(preview))
        self.told.setText(lines)
        self.card.setAccessibleName(self.tr("Wat er verandert"))
        self.card.setAccessibleDescription(lines)
        self.card.show()
        self.card.setFocus()
        if session is not None and session.read_only_because is not None:
            self.main.hide()
            self.problem.setText(words.say(session.read_only_because))
            self.problem.show()

    def _made(self, preview: Preview) -> str:
        if preview.made is None:
            return self.tr("Dit gebeurt er als je deze kopie terugzet:")
        local = preview.made.astimezone()
        return self.context.words.get(
            "mijnbestand.kopie_gemaakt", dag=local.date(), tijd=clock_words(local)
        )

    def _lines(self, preview: Preview) -> list[str]:
        words = self.context.words
        lines = []
        if preview.facts:
            lines.append(words.get("mijnbestand.antwoorden", aantal=len(preview.facts)))
        lines += self._named(self.tr("Dit komt terug:"), preview.coming)
        lines += self._named(self.tr("Dit is er dan niet meer:"), preview.going)
        lines += self._named(self.tr("Dit wordt weer zoals het was:"), preview.changing)
        if not lines:
            lines.append(self.tr("Er verandert niets aan wat je ziet."))
        return [*lines, words.get("mijnbestand.oude_blijft")]

    def _named(self, head: str, things: Sequence[Entry | FileRecord]) -> list[str]:
        if not things:
            return []
        named = [f"– {thing_words(thing)}" for thing in things[:MOST]]
        left = len(things) - MOST
        if left > 0:
            named.append(self.context.words.get("mijnbestand.en_meer", aantal=left))
        return [head, *named]

    # ------------------------------------------------------------------ doing

    def accept(self) -> None:
        """Try the password, or put the copy back."""
        if self.job is not None or self.main.isHidden():
            return
        if self.preview is None:
            self._try()
        else:
            self._put_back()

    def hideEvent(self, event: QHideEvent) -> None:
        """Who goes away does not want it any more."""
        super().hideEvent(event)
        if self.job is not None and not event.spontaneous():
            self.job.cancel()
            self.job = None

    def _try(self) -> None:
        typed = self.password.text()
        if not typed:
            self._refuse(self.tr("Typ het wachtwoord."))
            return
        from desktop_app.dossier import Password, key_of_file
        from desktop_app.gui.work import in_background

        path, around = self._path, self.context.desk.services.surroundings()
        announce(self, self.tr("Even geduld. We controleren het wachtwoord."))
        self.job = in_background(
            self, lambda: key_of_file(path, Password(typed), around), self._reckoned, self._failed
        )

    def _reckoned(self, key: Key | None) -> None:
        self.job = None
        self._key = key
        self._look()

    def _failed(self, error: Exception) -> None:
        from desktop_app.gui.work import refusal_in

        self.job = None
        self._refuse(self.context.words.say(refusal_in(error).message))

    def _put_back(self) -> None:
        from desktop_app.gui.work import busy, with_progress

        session = self.context.desk.session
        if session is None or busy():
            return
        keeping, path, key = session.keeping, self._path, self._key
        try:
            self.replaced = with_progress(
                self,
                self.tr("We zetten de kopie terug."),
                lambda progress: keeping.put_back(path, key, progress.step),
            )
        except InvoerFout as refusal:
            self._say_problem(self.context.words.say(refusal.message))
            return
        self.done(QDialog.DialogCode.Accepted)

    def _head(self, title: str) -> None:
        self.setWindowTitle(title)
        self._heading.setText(title)
        announce(self, title)
