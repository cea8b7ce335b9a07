"""A letter that was sent: when, to whom, what it said, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.letters.words import LONGEST, state_words, when_words
from desktop_app.gui.pages.rights.helpers import Helpers
from desktop_app.gui.pages.talks.talk_head import Name
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words
from desktop_app.map.own import shortened
from desktop_app.rights.letters import Brief as Letter
from desktop_app.rights.letters import load_letters

if TYPE_CHECKING:
    from desktop_app.dossier.sent import Sent

HELP = ("vakbond", "juridisch-loket")
"""Who helps when the letter is not one of ours any more."""


class SentView(QWidget):
    """What can be done follows how it stands; the text itself is not changed any more."""

    closed = Signal()
    answered = Signal()
    reminder_wanted = Signal()
    change_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, context: Context, sent: Sent, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.sent = sent
        known = {letter.id: letter for letter in load_letters()}
        self._letter: Letter | None = known.get(sent.told.brief)
        self._build_widgets()
        self._assemble()
        self._connect()
        self.show_sent(sent)

    def _build_widgets(self) -> None:
        theme = self._context.theme
        self.back_button = Button(theme, self.tr("Alle brieven"), icon="chevron-left")
        self._title = Name(theme, "", 1)
        self._when = Words(theme, "", "body", "muted")
        self.state = Words(theme, "", bold=True)
        self.answered_button = Button(theme, self.tr("Ik kreeg antwoord"), icon="check")
        self.reminder_button = Button(
            theme, self.tr("Stuur een herinnering"), icon="mail", main=True
        )
        self.change_button = Button(theme, self.tr("Verander de gegevens"), icon="pencil")
        self.copy_button = Button(theme, self.tr("Kopieer de tekst"), icon="copy")
        self.remove_button = Button(theme, self.tr("Verwijder deze brief"), icon="trash-2")
        self.paper = Surface(theme, reading=True)
        self._paper_title = Heading(theme, self.tr("Dit stuurde je"), 3)
        self.text = Words(theme, "")
        ids = self._letter.kop.hulp if self._letter is not None else HELP
        self._help = Helpers(self._context, ids or HELP)

    def _assemble(self) -> None:
        space = self._context.theme.space
        back, flow = FlowLayout(space("small")), FlowLayout(space("small"))
        back.addWidget(self.back_button)
        for button in (
            self.answered_button, self.reminder_button, self.change_button, self.copy_button,
            self.remove_button,
        ):  # fmt: skip
            flow.addWidget(button)
        inside = self.paper.inside_column("medium")
        inside.addWidget(self._paper_title)
        inside.addWidget(self.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space("gap"))
        column.addLayout(back)
        for part in (self._title, self._when, self.state):
            column.addWidget(part)
        column.addLayout(flow)
        for card in (self.paper, self._help):
            column.addWidget(card)

    def _connect(self) -> None:
        for button, signal in (
            (self.back_button, self.closed),
            (self.answered_button, self.answered),
            (self.reminder_button, self.reminder_wanted),
            (self.change_button, self.change_wanted),
            (self.remove_button, self.remove_wanted),
        ):
            button.clicked.connect(lambda _=False, signal=signal: signal.emit())
        self.copy_button.clicked.connect(self._copy)

    def show_sent(self, sent: Sent) -> None:
        """The letter as it stands now."""
        self.sent = sent
        words, told = self._context.words, sent.told
        subject = shortened(told.onderwerp, LONGEST)
        title = subject or (self._letter.kop.titel if self._letter else self.tr("Brief"))
        self._title.setText(title)
        self._when.setText(when_words(sent, words))
        said = state_words(sent, words)
        self.state.setText(said)
        self.state.setVisible(bool(said))
        self.text.setText(told.tekst)
        self.paper.setAccessibleName(self._paper_title.text())
        self.paper.setAccessibleDescription(told.tekst)
        open_still = sent.state in ("kijk", "verstuurd")
        held = self.answered_button.hasFocus() or self.reminder_button.hasFocus()
        self.answered_button.setVisible(sent.state != "beantwoord")
        self.reminder_button.setVisible(open_still and self.reminder is not None)
        if held and not (self.answered_button.hasFocus() or self.reminder_button.hasFocus()):
            self.change_button.setFocus()

    @property
    def reminder(self) -> str | None:
        """Id of the letter that asks for an answer; None where none fits."""
        return self._letter.kop.herinnering_brief if self._letter is not None else None

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.sent.told.tekst)
        self._context.desk.said.emit(self.tr("De tekst is gekopieerd."))
