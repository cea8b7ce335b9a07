"""The form that opens a file: password or recovery code, and what is wrong beside the field."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.start.view import attend
from desktop_app.gui.widgets.announce import announce
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.fields import LineField, PasswordField
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.form_row import FormRow
from desktop_app.gui.widgets.link import Link
from desktop_app.gui.widgets.words import Words
from desktop_app.text.message import Message
from desktop_app.traject.errors import InvoerFout

if TYPE_CHECKING:
    from desktop_app.dossier import Key, Secret, Session
    from desktop_app.gui.work import Job

NEUTRAL = {"dossier.wachtwoord_of_schade": "openen.wachtwoord_of_schade"}
"""Sentences that name the file, and how they read where no name may be seen."""


class FormWords(NamedTuple):
    """What a form calls its fields, its button, and the links to the other field."""

    password: str
    code: str
    open: str
    to_code: str
    to_password: str


class UnlockForm(QWidget):
    """Opens one file and puts it on the desk. Nothing of it is shown before that.

    neutral: say nothing of the file, not even its name.
    """

    unlocked = Signal(bool)
    """The dossier is open; True when a recovery code was used, so that a password is due."""
    failed = Signal()
    """It did not open: wrong, or damaged."""

    def __init__(
        self, context: Context, path: Path, *, neutral: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.context = context
        self._path = path
        self._neutral = neutral
        self._by_code = False
        self._busy = False
        self.job: Job | None = None
        """What reckons the key, while it does."""
        self._build_widgets()
        self._assemble()
        self._connect()
        self._show_way()

    def _build_widgets(self) -> None:
        theme = self.context.theme
        self._words = self._own_words()
        self.password = PasswordField(theme)
        self.password_row = FormRow(theme, self._words.password, self.password)
        self.code = LineField(theme)
        self.code_row = FormRow(
            theme,
            self._words.code,
            self.code,
            help=self.context.words.get("pdf.herstel.openen"),
        )
        self.open_button = Button(theme, self._words.open, main=True, icon="lock-open")
        self.way_link = Link(theme, "")
        self._wait = Words(theme, "", bold=True)

    def _assemble(self) -> None:
        gap = self.context.theme.space("gap")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap)
        column.addWidget(self.password_row)
        column.addWidget(self.code_row)
        column.addWidget(self._wait)
        flow = FlowLayout(gap)
        flow.addWidget(self.open_button)
        flow.addWidget(self.way_link)
        column.addLayout(flow)
        self._wait.hide()

    def _connect(self) -> None:
        self.open_button.clicked.connect(self.submit)
        self.way_link.clicked.connect(self._other_way)
        for field, row in ((self.password, self.password_row), (self.code, self.code_row)):
            field.returnPressed.connect(self.submit)
            field.changed.connect(lambda row=row: row.set_problem(None))

    def _own_words(self) -> FormWords:
        """Other words than those of any other form that stands on the same page."""
        return FormWords(
            password=self.tr("Wachtwoord"),
            code=self.tr("Code van je herstelblad"),
            open=self.tr("Open mijn dossier"),
            to_code=self.tr("Ik heb een herstelblad"),
            to_password=self.tr("Gebruik mijn wachtwoord"),
        )

    # ------------------------------------------------------------------ opening

    @property
    def busy(self) -> bool:
        """While the key is reckoned."""
        return self._busy

    def first(self) -> QWidget:
        """Where the keyboard begins."""
        return self.code if self._by_code else self.password

    def submit(self) -> None:
        """Try what was typed; the key is reckoned in the background."""
        if self._busy:
            return
        typed = self.first_text()
        if not typed:
            self._refuse(self._empty())
            return
        from desktop_app.dossier import Password, RecoveryCode, key_of_file
        from desktop_app.gui.work import in_background

        secret: Secret = RecoveryCode(typed) if self._by_code else Password(typed)
        path, around = self._path, self.context.desk.services.surroundings()
        self._set_busy(busy=True)
        self.job = in_background(
            self, lambda: key_of_file(path, secret, around), self._open, self._failed
        )

    def first_text(self) -> str:
        """What was typed in the field that is shown."""
        return self.code.text() if self._by_code else self.password.text()

    def _empty(self) -> str:
        if self._by_code:
            return self.tr("Typ de code van je herstelblad.")
        return self.tr("Typ je wachtwoord.")

    def hideEvent(self, event: QHideEvent) -> None:
        """Who goes away does not want it opened after all."""
        super().hideEvent(event)
        if self.job is not None and not event.spontaneous():
            self.job.cancel()
            self._set_busy(busy=False)

    def _open(self, key: Key | None) -> None:
        from desktop_app.dossier import open_with_key

        self._set_busy(busy=False)
        try:
            session = open_with_key(self._path, key, self.context.desk.services.surroundings())
        except InvoerFout as refusal:
            self._refuse(self.said(refusal.message))
            return
        self._take(session)

    def _take(self, session: Session) -> None:
        by_code = self._by_code
        self.password.clear()
        self.code.clear()
        self.context.desk.take(session)
        self.unlocked.emit(by_code)

    def _failed(self, error: Exception) -> None:
        from desktop_app.gui.work import refusal_in

        self._set_busy(busy=False)
        self._refuse(self.said(refusal_in(error).message))

    def said(self, message: Message) -> str:
        """A refusal, without the name of the file where that may not be seen."""
        words = self.context.words
        if not self._neutral:
            return words.say(message)
        id = NEUTRAL.get(message.id, message.id)
        return words.say(Message(id, {**message.values, "bestand": self.tr("je dossier")}))

    def _refuse(self, sentence: str) -> None:
        row = self.code_row if self._by_code else self.password_row
        row.set_problem(sentence)
        field = self.code if self._by_code else self.password
        attend(field)
        field.selectAll()
        self.failed.emit()

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        if not busy:
            self.job = None
        text = self.tr("Even geduld. We openen je dossier.") if busy else ""
        self._wait.setText(text)
        self._wait.setVisible(busy)
        announce(self, text)

    # ------------------------------------------------------------------ two ways

    def _other_way(self) -> None:
        self._by_code = not self._by_code
        self._show_way()
        self.first().setFocus()

    def _show_way(self) -> None:
        self.password_row.setVisible(not self._by_code)
        self.code_row.setVisible(self._by_code)
        words = self._words
        self.way_link.setText(words.to_password if self._by_code else words.to_code)
        self.way_link.updateGeometry()
