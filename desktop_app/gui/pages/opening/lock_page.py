"""The locked window: neutral, with nothing of the dossier but the way back in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.opening.renew import ask_new_password
from desktop_app.gui.pages.opening.restore_panel import RestorePanel
from desktop_app.gui.pages.opening.unlock import UnlockForm
from desktop_app.gui.pages.start.narrow import NarrowPage
from desktop_app.gui.pages.start.view import order_tabs
from desktop_app.gui.widgets.banner import Banner
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.words import Words
from desktop_app.text.message import Message
from desktop_app.traject.errors import InvoerFout


class LockPage(NarrowPage):
    """A dossier with a password asks for it; another one was only hidden, and says so."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.form: UnlockForm | None = None
        self._path: Path | None = None
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme = self.context.theme
        self._heading = Heading(theme, self.tr("Spoorboekje is vergrendeld"), 1)
        self.words = Words(theme, "")
        self.problem = Banner(theme, "", dismissable=False)
        self.restore = RestorePanel(self.context)
        self.show_button = Button(theme, self.tr("Toon mijn dossier"), main=True, icon="eye")
        self.keep_button = Button(theme, self.tr("Toon en bewaar dossier"), icon="save")

    def _assemble(self) -> None:
        self.column.addWidget(self._heading)
        self.column.addWidget(self.words)
        self.column.addWidget(self.problem)
        self._form_place = self.column.count()
        self.column.addWidget(self.restore)
        flow = FlowLayout(self.context.theme.space("gap"))
        flow.addWidget(self.show_button)
        flow.addWidget(self.keep_button)
        self.column.addLayout(flow)
        self.column.addStretch(1)
        self.problem.hide()

    def _connect(self) -> None:
        self.show_button.clicked.connect(self._show_again)
        self.keep_button.clicked.connect(self._keep)
        self.restore.unlocked.connect(self._unlocked)

    def title(self) -> str:
        """Name of the page."""
        return self.tr("Vergrendeld")

    def first_focus(self) -> QWidget:
        """The password, else the button."""
        return self.form.first() if self.form is not None else self.show_button

    def refresh(self) -> None:
        """Ask for what opens the dossier that waits behind the lock."""
        desk = self.context.desk
        if not desk.locked:
            return
        path = desk.locked_path
        if self.form is not None and path == self._path:
            return
        self._path = path
        encrypted = path is not None and self._asks_password(path)
        self._show_form(path if encrypted else None)
        self.show_button.setVisible(not encrypted)
        self.keep_button.setVisible(path is None)
        self.words.setText(self._about(path, encrypted=encrypted))

    def _asks_password(self, path: Path) -> bool:
        """What it was when that cannot be read now: the way in then says what is wrong."""
        from desktop_app.dossier import is_encrypted

        try:
            return is_encrypted(path)
        except InvoerFout:
            return self.context.desk.locked_encrypted

    def _about(self, path: Path | None, *, encrypted: bool) -> str:
        if encrypted:
            return self.tr("Typ je wachtwoord om verder te gaan.")
        words = self.context.words
        return words.get("slot.niet_bewaard" if path is None else "slot.zonder_wachtwoord")

    def _show_form(self, path: Path | None) -> None:
        if self.form is not None:
            self.column.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        if path is not None:
            self.form = UnlockForm(self.context, path, neutral=True)
            self.form.unlocked.connect(self._unlocked)
            self.form.failed.connect(lambda: self.restore.offer(path, neutral=True))
            self.column.insertWidget(self._form_place, self.form)
            self.form.show()
            order_tabs(self.body)

    def _unlocked(self, by_code: bool) -> None:
        if by_code:
            ask_new_password(self.context, self.window())

    def _show_again(self) -> None:
        desk = self.context.desk
        if self._path is None:
            desk.uncover()
            return
        from desktop_app.dossier import open_with_key

        try:
            desk.take(open_with_key(self._path, None, desk.services.surroundings()))
        except InvoerFout as refusal:
            message = refusal.message
            values = {**message.values, "bestand": self.tr("je dossier")}
            self.problem.set_text(self.context.words.say(Message(message.id, values)))
            self.problem.show()
            self.restore.offer(self._path, neutral=True)

    def _keep(self) -> None:
        from desktop_app.gui.pages.start.keep import open_keep

        window = self.window()
        self.context.desk.uncover()
        open_keep(self.context, window)
