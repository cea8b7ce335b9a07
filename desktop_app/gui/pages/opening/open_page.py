"""Opening a file: a dossier with or without a password, or a file with facts."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.opening.facts_file import facts_of, is_facts_file, kinds_to_open
from desktop_app.gui.pages.opening.renew import ask_new_password
from desktop_app.gui.pages.opening.unlock import UnlockForm
from desktop_app.gui.pages.start.begin import PrivateLine
from desktop_app.gui.pages.start.keep import ask_before_close
from desktop_app.gui.pages.start.narrow import NarrowPage
from desktop_app.gui.pages.start.places import LAST_ONE, documents, last_place
from desktop_app.gui.pages.start.view import order_tabs
from desktop_app.gui.widgets.announce import announce
from desktop_app.gui.widgets.banner import Banner
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.words import Words
from desktop_app.text.message import Message
from desktop_app.traject.errors import InvoerFout, shown_path


class OpenPage(NarrowPage):
    """Its item is the path of the file, or the key of the last one."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.form: UnlockForm | None = None
        self._neutral = False
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme = self.context.theme
        self._heading = Heading(theme, self.tr("Open je dossier"), 1)
        self.file_words = Words(theme, self.tr("Kies het bestand dat je wilt openen."))
        self.problem = Banner(theme, "", dismissable=False)
        self.back_button = Button(theme, self.tr("Terug"))
        self.choose_button = Button(theme, self.tr("Kies een bestand"), icon="folder-open")
        self._private = PrivateLine(theme)

    def _assemble(self) -> None:
        self.column.addWidget(self._heading)
        self.column.addWidget(self.file_words)
        self.column.addWidget(self.problem)
        self._form_place = self.column.count()
        flow = FlowLayout(self.context.theme.space("gap"))
        flow.addWidget(self.back_button)
        flow.addWidget(self.choose_button)
        self.column.addLayout(flow)
        self.column.addWidget(self._private)
        self.column.addStretch(1)
        self.problem.hide()

    def _connect(self) -> None:
        self.back_button.clicked.connect(lambda: self.context.go("begin", ""))
        self.choose_button.clicked.connect(self._choose)

    def title(self) -> str:
        """Name of the page."""
        return self.tr("Open je dossier")

    def first_focus(self) -> QWidget:
        """The password, else the choice of a file."""
        return self.form.first() if self.form is not None else self.choose_button

    def hideEvent(self, event: QHideEvent) -> None:
        """The next time it begins anew, without the name of this file."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._drop_form()
            self.problem.hide()
            self.file_words.setText(self.tr("Kies het bestand dat je wilt openen."))

    def show_item(self, key: str) -> None:
        """Open this file: a path, or the last one without its name on the screen."""
        self._neutral = key == LAST_ONE
        path = last_place(self.context) if self._neutral else Path(key)
        if path is None:
            self._say_problem(self.context.words.get("openen.laatste_weg"))
            return
        self._begin(path)

    def _choose(self) -> None:
        path = self.context.files.choose_to_open(
            self.window(), self.tr("Kies een bestand"), kinds_to_open(), documents()
        )
        if path is not None:
            self._neutral = False
            self._begin(path)

    def _begin(self, path: Path) -> None:
        if not ask_before_close(self.context, self.window()):
            return
        self._drop_form()
        self.problem.hide()
        self.file_words.setText(self._about(path))
        try:
            if is_facts_file(path):
                self._open_facts(path)
            else:
                self._open_dossier(path)
        except InvoerFout as refusal:
            self._say_problem(self._said(refusal.message))

    def _about(self, path: Path) -> str:
        if self._neutral:
            return self.tr("Typ je wachtwoord om verder te gaan.")
        return self.context.words.get("openen.bestand", bestand=shown_path(path))

    def _open_facts(self, path: Path) -> None:
        facts = facts_of(path, self.context.desk)
        self.context.desk.begin(facts)
        self.context.desk.refused.emit(self.context.words.get("openen.feiten"))
        self.context.go("vandaag", "")

    def _open_dossier(self, path: Path) -> None:
        from desktop_app.dossier import is_encrypted, open_with_key

        if is_encrypted(path):
            self._show_form(path)
            return
        desk = self.context.desk
        desk.take(open_with_key(path, None, desk.services.surroundings()))
        self.context.go("vandaag", "")

    def _show_form(self, path: Path) -> None:
        self.form = UnlockForm(self.context, path, neutral=self._neutral)
        self.form.unlocked.connect(self._unlocked)
        self.column.insertWidget(self._form_place, self.form)
        self.form.show()
        order_tabs(self.body)
        self.form.first().setFocus()

    def _unlocked(self, by_code: bool) -> None:
        window = self.window()
        self._drop_form()
        self.context.go("vandaag", "")
        if by_code:
            ask_new_password(self.context, window)

    def _drop_form(self) -> None:
        if self.form is not None:
            self.column.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
            self.form = None

    def _said(self, message: Message) -> str:
        if not self._neutral:
            return self.context.words.say(message)
        values = {**message.values, "bestand": self.tr("je dossier")}
        return self.context.words.say(Message(message.id, values))

    def _say_problem(self, sentence: str) -> None:
        self.problem.set_text(sentence)
        self.problem.show()
        announce(self, sentence)
