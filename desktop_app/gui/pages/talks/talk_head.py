"""The first lines of a conversation: what it is, when and with whom, and what one can do."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.pages.talks.content import Talk
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.words import Words

WIDEST = 10.0
"""Width that a word of the name keeps, in type sizes."""


class Name(Heading):
    """What a conversation is called; a very long word breaks before the page has to be wider."""

    def minimumSizeHint(self) -> QSize:
        """The longest word, up to a width that fits everywhere."""
        wish = super().minimumSizeHint()
        return QSize(min(wish.width(), round(WIDEST * self._size)), wish.height())


class TalkHead(QWidget):
    """Title, day and people, what it is for, and the buttons."""

    back_wanted = Signal()
    large_wanted = Signal()
    card_wanted = Signal()
    held_wanted = Signal()
    change_wanted = Signal()
    again_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme = self._theme
        self.back_button = Button(theme, self.tr("Alle gesprekken"), icon="chevron-left")
        self.title = Name(theme, "", 2)
        self.when = Words(theme, "", "body", "muted")
        self._heavy = Words(theme, "", bold=True)
        self._goal = Words(theme, "")
        self.held_button = Button(theme, self.tr("Schrijf afspraken op"), main=True, icon="pencil")
        self.large_button = Button(theme, self.tr("Toon groot"), icon="maximize-2")
        self.card_button = Button(theme, self.tr("Maak gesprekskaart"), icon="printer")
        self.change_button = Button(theme, self.tr("Verander dag of persoon"), icon="calendar")
        self.again_button = Button(theme, self.tr("Zet terug naar gepland"), icon="rotate-ccw")
        self.remove_button = Button(theme, self.tr("Verwijder gesprek"), icon="trash-2")

    def _assemble(self) -> None:
        space = self._theme.space
        back = FlowLayout(space("small"))
        back.addWidget(self.back_button)
        flow = FlowLayout(space("small"))
        for button in (
            self.held_button, self.large_button, self.card_button, self.change_button,
            self.again_button, self.remove_button,
        ):  # fmt: skip
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space("small"))
        column.addLayout(back)
        for part in (self.title, self.when, self._heavy, self._goal):
            column.addWidget(part)
        column.addLayout(flow)

    def _connect(self) -> None:
        for button, signal in (
            (self.back_button, self.back_wanted),
            (self.held_button, self.held_wanted),
            (self.large_button, self.large_wanted),
            (self.card_button, self.card_wanted),
            (self.change_button, self.change_wanted),
            (self.again_button, self.again_wanted),
            (self.remove_button, self.remove_wanted),
        ):
            button.clicked.connect(lambda _=False, signal=signal: signal.emit())

    def show_talk(self, talk: Talk, when: str, *, due: bool) -> None:
        """Another conversation; what is heavy is said first. due: it can have been by now."""
        kind = talk.kind
        self.title.setText(talk.title)
        self.when.setText(when[:1].upper() + when[1:])
        self._heavy.setText(kind.zwaar if kind is not None else "")
        self._heavy.setVisible(bool(self._heavy.text()) and not talk.held)
        self._goal.setText(kind.doel if kind is not None else "")
        self._goal.setVisible(bool(self._goal.text()) and not talk.held)
        focused = self.held_button.hasFocus() or self.again_button.hasFocus()
        self.held_button.setVisible(due and not talk.held)
        self.again_button.setVisible(talk.held)
        if focused and not (self.held_button.hasFocus() or self.again_button.hasFocus()):
            self.change_button.setFocus()
