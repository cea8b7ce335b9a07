"""Giving a dossier in memory its place and its password, and writing it there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.start.password import NewPassword
from desktop_app.gui.pages.start.places import first_place
from desktop_app.gui.pages.start.view import attend
from desktop_app.gui.widgets.announce import announce
from desktop_app.gui.widgets.banner import Banner
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.fields import LineField
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.form_row import FormRow
from desktop_app.gui.widgets.link import Link
from desktop_app.gui.widgets.words import Words
from desktop_app.text.message import Message
from desktop_app.traject.errors import InvoerFout, shown_path

if TYPE_CHECKING:
    from desktop_app.dossier import Key
    from desktop_app.gui.work import Job


class KeepForm(QWidget):
    """Place, password twice, or the explicit choice for none. Nothing is lost by a refusal."""

    kept = Signal()
    """It is written, and the desk goes on with the file."""
    changed = Signal()
    """Busy or not, with a password or without: buttons around it may read otherwise."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._path = first_place()
        self._open = False
        self.job: Job | None = None
        """What makes the key, while it does."""
        self._build_widgets()
        self._assemble()
        self._connect()
        self._show_way()

    def _build_widgets(self) -> None:
        theme = self.context.theme
        self.place = LineField(theme)
        self.place.setReadOnly(True)
        self.place_row = FormRow(
            theme,
            self.tr("Hier komt je dossier"),
            self.place,
            help=self.context.words.get("bewaar.plek"),
        )
        self.choose_button = Button(theme, self.tr("Kies een andere plek"), icon="folder-open")
        self.password = NewPassword(context=self.context)
        self.open_link = Link(theme, self.tr("Bewaar zonder wachtwoord"))
        self.warning = Banner(
            theme,
            self.context.words.get("bewaar.zonder_wachtwoord"),
            action=self.tr("Kies toch een wachtwoord"),
            dismissable=False,
        )
        self._wait = Words(theme, "", bold=True)

    def _assemble(self) -> None:
        space = self.context.theme.space("gap")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space)
        column.addWidget(self.place_row)
        flow = FlowLayout(space)
        flow.addWidget(self.choose_button)
        column.addLayout(flow)
        for widget in (self.password, self.open_link, self.warning, self._wait):
            column.addWidget(widget)
        self._wait.hide()
        self._show_path()

    def _connect(self) -> None:
        self.choose_button.clicked.connect(self._choose)
        self.open_link.clicked.connect(lambda: self._set_open(without=True))
        self.warning.acted.connect(lambda: self._set_open(without=False))

    # ------------------------------------------------------------------ reading

    @property
    def path(self) -> Path:
        """Where it will come."""
        return self._path

    @property
    def busy(self) -> bool:
        """While the key is made."""
        return self.job is not None

    @property
    def without_password(self) -> bool:
        """The person chose for a file that everybody can read."""
        return self._open

    def first(self) -> QWidget:
        """Where the keyboard begins."""
        return self.place if self._open else self.password.first

    # ------------------------------------------------------------------ keeping

    def submit(self) -> None:
        """Write the dossier; `kept` tells when it is done, a problem shows beside its field."""
        if self.busy:
            return
        self.place_row.set_problem(None)
        if self._open:
            self._keep(None)
            return
        if self.password.problem():
            return
        from desktop_app.dossier import Password, fresh_key
        from desktop_app.gui.work import in_background

        password = Password(self.password.text())
        cost = self.context.desk.services.surroundings().cost
        self.job = in_background(self, lambda: fresh_key(password, cost), self._keep, self._no_key)
        self._begin_wait()

    def _keep(self, key: Key | None) -> None:
        self._end_wait()
        if not self._may_write():
            return
        try:
            self._write(self._path, key)
        except InvoerFout as refusal:
            self._refuse(refusal.message)
            return
        self.password.wipe()
        self.context.desk.said.emit(self.context.words.get("bewaar.gelukt"))
        self.kept.emit()

    def _may_write(self) -> bool:
        """False when it was locked or kept while the key was made."""
        return self.context.desk.session is not None and self.context.desk.unsaved

    def _write(self, path: Path, key: Key | None) -> None:
        """Put it there, and go on with that. Raises InvoerFout."""
        self.context.desk.keep(path, key)

    def _refuse(self, message: Message) -> None:
        from desktop_app.dossier import NOT_MADE

        id = NOT_MADE.get(message.id, message.id)
        # The name the person chose, not that of the draft that could not be written.
        values = {**message.values, "bestand": shown_path(self._path)}
        self.place_row.set_problem(self.context.words.say(Message(id, values)))
        attend(self.choose_button)

    def _no_key(self, error: Exception) -> None:
        from desktop_app.gui.work import refusal_in

        self._end_wait()
        self.password.refuse(self.context.words.say(refusal_in(error).message))

    def _begin_wait(self) -> None:
        text = self.tr("Even geduld. We beveiligen je dossier.")
        self._wait.setText(text)
        self._wait.show()
        announce(self, text)
        self.changed.emit()

    def _end_wait(self) -> None:
        self.job = None
        self._wait.hide()
        self.changed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Who goes away while the key is made finds everything as it was, and nothing written."""
        super().hideEvent(event)
        if self.job is not None and not event.spontaneous():
            self.job.cancel()
            self._end_wait()

    # ------------------------------------------------------------------ choosing

    def _choose(self) -> None:
        from desktop_app.dossier import SUFFIX

        title, kinds = self.tr("Kies een plek"), self.tr("Dossier van Spoorboekje")
        chosen = self.context.files.choose_to_save(
            self.window(), title, f"{kinds} (*{SUFFIX})", self._path
        )
        if chosen is not None:
            self._path = chosen if chosen.suffix else chosen.with_suffix(SUFFIX)
            self.place_row.set_problem(None)
            self._show_path()

    def _show_path(self) -> None:
        self.place.setText(str(self._path))
        self.place.setCursorPosition(len(self.place.text()))

    def _set_open(self, *, without: bool) -> None:
        self._open = without
        self._show_way()
        if not without:
            self.password.first.setFocus()
        elif self.warning.action is not None:
            self.warning.action.setFocus()
            announce(self, self.warning.text())
        self.changed.emit()

    def _show_way(self) -> None:
        self.password.setVisible(not self._open)
        self.open_link.setVisible(not self._open)
        self.warning.setVisible(self._open)
