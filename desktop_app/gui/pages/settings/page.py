"""Instellingen: every choice holds at once, and stays on this computer."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.page import Page
from desktop_app.gui.pages.settings.about import AboutCard
from desktop_app.gui.pages.settings.card import SettingField, SettingsCard
from desktop_app.gui.pages.settings.lock_field import LockField
from desktop_app.gui.pages.settings.reminders_card import RemindersCard
from desktop_app.gui.pages.settings.text_size import TextSize
from desktop_app.gui.recents import forget_all, labels
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.words import Words

WIDEST = 52
"""Width of the cards, in type sizes."""


class SettingsPage(Page):
    """Text and colours, lock, reminders, memory, and about the program."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        context = self.context
        theme, settings = context.theme, context.settings
        self._title = Heading(theme, self.title(), 1)
        self._first = Words(theme, self.tr("Wat je hier kiest, geldt meteen."))
        self.look = SettingsCard(theme, self.tr("Tekst en kleuren"))
        self.text_size = TextSize(theme, settings)
        self.colours = SettingField(theme, settings, "thema", columns=2)
        self.safe = SettingsCard(theme, self.tr("Vergrendelen en verbergen"))
        self.lock = LockField(theme, settings)
        self.warning = SettingField(theme, settings, "waarschuwing_seconden", columns=2)
        self._cover = Words(theme, self.tr("Kijkt er iemand mee? Verberg alles met de toets F9."))
        self.reminders = RemindersCard(context)
        self.memory = SettingsCard(theme, self.tr("Deze computer"))
        self.remember = SettingField(theme, settings, "onthoud_laatste_dossier")
        self.names = SettingField(theme, settings, "namen_tonen")
        self._recent = Words(theme, "")
        self.forget = Button(theme, self.tr("Vergeet deze lijst"))
        self.about = AboutCard(context)
        self.keys = Button(theme, self.tr("Toon alle toetsen"))

    def _assemble(self) -> None:
        self.look.add(self.text_size, self.colours)
        self.safe.add(self.lock, self.warning, self._cover)
        self.safe.add_button(self.keys)
        self.memory.add(self.remember, self.names, self._recent)
        self.memory.add_button(self.forget)
        self.cards = (self.look, self.safe, self.reminders, self.memory, self.about)
        for widget in (self._title, self._first, *self.cards):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self._restyle()

    def _connect(self) -> None:
        self.context.theme.changed.connect(self._restyle)
        self.keys.clicked.connect(self._show_keys)
        self.forget.clicked.connect(self._forget)
        self.context.settings.changed.connect(self._show_recent)

    # ------------------------------------------------------------------ what the window asks

    def title(self) -> str:
        """The name of the page."""
        return self.tr("Instellingen")

    def first_focus(self) -> QWidget | None:
        """The size of the text: who needs it needs it first."""
        return self.text_size.larger

    def refresh(self) -> None:
        """Show what the open dossier says of reminders."""
        self.reminders.refresh()
        self.lock.refresh()
        self._show_recent()

    def commit(self) -> None:
        """Keep a number that was typed and not yet left."""
        self.lock.commit()

    # ------------------------------------------------------------------ inner workings

    def _show_recent(self, _name: str = "") -> None:
        """The list of files that were opened, by name or by day, as was chosen."""
        settings = self.context.settings
        listed = labels(settings, self.context.words)
        self.names.setVisible(bool(settings.get("onthoud_laatste_dossier")))
        self._recent.setText("\n".join(text for _, text in listed))
        self._recent.setVisible(bool(listed))
        self.forget.setVisible(bool(listed))

    def _forget(self) -> None:
        had_focus = self.forget.hasFocus()
        forget_all(self.context.settings)
        self.context.desk.said.emit(self.tr("De lijst is leeg."))
        if had_focus and self.names.check is not None:
            self.names.check.row("namen_tonen").setFocus()

    def _show_keys(self) -> None:
        from desktop_app.gui.shell.keys_dialog import KeysDialog

        KeysDialog(self.context.theme, self.window()).ask()

    def _restyle(self) -> None:
        theme = self.context.theme
        widest = round(WIDEST * theme.size("type", "body") * theme.scale)
        for card in self.cards:
            card.setMaximumWidth(widest)
