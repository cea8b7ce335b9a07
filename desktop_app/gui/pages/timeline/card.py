"""The card of the selected moment or period: what, when, whose turn, why this date, sources."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.pages.order.lead_links import LeadLinks
from desktop_app.gui.pages.order.leads import Lead
from desktop_app.gui.pages.order.talk_leads import MOST
from desktop_app.gui.pages.timeline.sections import Explanation, Section
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.announce import announce
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.chip import Chip
from desktop_app.gui.widgets.flow import Columns, FlowLayout
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.link import Link
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words


class Offer(NamedTuple):
    """What the card lets a person do with what it shows.

    happened: it can be recorded. recorded: it is, and that can be changed or taken back.
    elsewhere: it follows from other answers. remind: a reminder can be set.
    """

    happened: bool = False
    recorded: bool = False
    elsewhere: bool = False
    remind: bool = False
    papers: bool = False
    """Papers belong to it, and can be looked at."""
    law: bool = False
    """What the law says of it can be read."""
    track: bool = False
    """It belongs to the second track, that has a page of its own."""
    talk: bool = False
    """It is a conversation, or was agreed in one."""
    prepare: tuple[Lead, ...] = ()
    """Conversations that belong to it: to prepare, or planned already."""
    main: bool = True
    """False where recording it is possible, and hardly what one comes for."""


class Card(Surface):
    """One explanation at a time; its text is one stop for the keyboard, then come the buttons."""

    happened = Signal()
    """The person says that it happened, or wants another day."""
    undone = Signal()
    reminder_wanted = Signal()
    answers_wanted = Signal()
    papers_wanted = Signal()
    law_wanted = Signal()
    track_wanted = Signal()
    talk_wanted = Signal()
    lead_wanted = Signal(str, str)
    """A page of the window and the item on it."""
    grown = Signal(QWidget)
    """This was opened and wants to be seen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, reading=True, parent=parent)
        self._open = False
        self._explanation: Explanation | None = None
        self._offer = Offer()
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme = self._theme
        self._title = Heading(theme, "", 3, parent=self)
        self._chips: list[Chip] = []
        self._state = Words(theme, "", bold=True, parent=self)
        self._source = Words(theme, "", "small", "muted", parent=self)
        self.happened_button = Button(
            theme, self.tr("Dit is gebeurd"), main=True, icon="check", parent=self
        )
        self.late_button = Button(theme, self.tr("Dit is wel gebeurd"), icon="check", parent=self)
        self.change_button = Button(
            theme, self.tr("Verander de datum"), icon="calendar", parent=self
        )
        self.undone_button = Button(
            theme, self.tr("Toch niet gebeurd"), icon="rotate-ccw", parent=self
        )
        self.remind_button = Button(theme, self.tr("Herinner me"), icon="bell", parent=self)
        self.answers_link = Link(theme, self.tr("Bekijk je antwoorden"), parent=self)
        self.papers_link = Link(theme, self.tr("Bekijk de papieren"), parent=self)
        self.law_link = Link(theme, self.tr("Wat zegt de wet?"), parent=self)
        self.track_link = Link(theme, self.tr("Naar je tweede spoor"), parent=self)
        self.talk_link = Link(theme, self.tr("Naar het gesprek"), parent=self)
        self.prepare = LeadLinks(theme, MOST, self)
        self._body = QWidget(self)
        self._more = QWidget(self)
        self.more_button = Button(theme, "", parent=self)
        self.copy_button = Button(theme, self.tr("Kopieer de uitleg"), icon="copy", parent=self)

    def _assemble(self) -> None:
        theme = self._theme
        self._column = self.inside_column("medium")
        self._head = FlowLayout(theme.space("small"))
        self._head.addWidget(self._title)
        self._buttons = FlowLayout(theme.space("small"))
        for button in self._actions:
            self._buttons.addWidget(button)
        feet = FlowLayout(theme.space("small"))
        feet.addWidget(self.more_button)
        feet.addWidget(self.copy_button)
        self._column.addLayout(self._head)
        self._column.addWidget(self._state)
        self._column.addLayout(self._buttons)
        self._column.addWidget(self._source)
        self._column.addWidget(self._body)
        self._column.addLayout(feet)
        self._column.addWidget(self._more)

    def _connect(self) -> None:
        self.happened_button.clicked.connect(self.happened)
        self.late_button.clicked.connect(self.happened)
        self.change_button.clicked.connect(self.happened)
        self.undone_button.clicked.connect(self.undone)
        self.remind_button.clicked.connect(self.reminder_wanted)
        self.answers_link.clicked.connect(self.answers_wanted)
        self.papers_link.clicked.connect(self.papers_wanted)
        self.law_link.clicked.connect(self.law_wanted)
        self.track_link.clicked.connect(self.track_wanted)
        self.talk_link.clicked.connect(self.talk_wanted)
        self.prepare.wanted.connect(self.lead_wanted)
        self.more_button.clicked.connect(self._toggle)
        self.copy_button.clicked.connect(self.copy)

    # ------------------------------------------------------------------ what others ask

    @property
    def explanation(self) -> Explanation | None:
        """What is shown now."""
        return self._explanation

    def show_explanation(self, explanation: Explanation, offer: Offer) -> None:
        """Show another text and other buttons; the keyboard stays where it makes sense."""
        if (explanation, offer) == (self._explanation, self._offer):
            return
        same = self._explanation is not None and self._explanation.key == explanation.key
        focus = self.window().focusWidget()  # also while a dialog stands before the window
        held = focus is not None and self.isAncestorOf(focus)
        self._explanation, self._offer = explanation, offer
        self._fill_head(explanation)
        self._show_buttons(offer)
        self._fill_body(explanation)
        self.setAccessibleName(self.tr("Uitleg bij {naam}").format(naam=explanation.title))
        self.setAccessibleDescription(explanation.as_text())
        if held and focus is not None and focus.isHidden():
            self._move_focus(same=same)

    def head_rect(self) -> QRect:
        """Title, state and buttons, in the card: what must be seen of it."""
        padding = self._theme.space("card_padding")
        bottom = self._buttons.geometry().bottom() if self._visible_actions else 0
        bottom = max(bottom, self._state.geometry().bottom())
        return QRect(0, 0, self.width(), bottom + padding // 2)

    def copy(self) -> None:
        """Put the whole explanation on the clipboard, as plain text."""
        if self._explanation is not None:
            QGuiApplication.clipboard().setText(self._explanation.as_text(whole=True))
            announce(self, self.tr("De uitleg is gekopieerd."))

    # ------------------------------------------------------------------ events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The reading stop can be copied from."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        super().keyPressEvent(event)

    # ------------------------------------------------------------------ inner workings

    @property
    def _actions(self) -> tuple[Button | Link, ...]:
        return (
            self.happened_button,
            self.change_button,
            self.undone_button,
            self.late_button,
            self.remind_button,
            *self.prepare.links,
            self.answers_link,
            self.papers_link,
            self.law_link,
            self.track_link,
            self.talk_link,
        )

    @property
    def _visible_actions(self) -> list[Button | Link]:
        return [button for button in self._actions if not button.isHidden()]

    def _fill_head(self, explanation: Explanation) -> None:
        self._title.setText(explanation.title)
        for chip in self._chips:
            self._head.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [Chip(self._theme, word, kind, self) for word, kind in explanation.chips]
        for chip in self._chips:
            self._head.addWidget(chip)
            chip.show()
        self._state.setText(explanation.state)
        self._source.setText(explanation.source)
        self._source.setVisible(bool(explanation.source))

    def _show_buttons(self, offer: Offer) -> None:
        self.happened_button.setVisible(offer.happened and offer.main)
        self.late_button.setVisible(offer.happened and not offer.main)
        self.change_button.setVisible(offer.recorded)
        self.undone_button.setVisible(offer.recorded)
        self.remind_button.setVisible(offer.remind)
        self.answers_link.setVisible(offer.elsewhere)
        self.papers_link.setVisible(offer.papers)
        self.law_link.setVisible(offer.law)
        self.track_link.setVisible(offer.track)
        self.talk_link.setVisible(offer.talk)
        self.prepare.show_leads(offer.prepare)

    def _fill_body(self, explanation: Explanation) -> None:
        self._body = self._replaced(self._body, self._columns(explanation.left, explanation.right))
        self.more_button.setVisible(bool(explanation.more))
        self._fill_more(explanation)

    def _fill_more(self, explanation: Explanation) -> None:
        opened = self._open and bool(explanation.more)
        half = (len(explanation.more) + 1) // 2
        rest = explanation.more if opened else ()
        self._more = self._replaced(self._more, self._columns(rest[:half], rest[half:]))
        self._more.setVisible(opened)
        self.more_button.setText(
            self.tr("Toon minder") if self._open else self.tr("Toon meer uitleg")
        )
        self.more_button.updateGeometry()

    def _replaced(self, old: QWidget, new: QWidget) -> QWidget:
        self._column.replaceWidget(old, new)
        old.hide()
        old.deleteLater()
        new.show()
        return new

    def _move_focus(self, *, same: bool) -> None:
        """What had the keyboard is gone: the next button of the same moment, else the text."""
        actions = self._visible_actions
        target: QWidget = actions[0] if same and actions else self
        target.setFocus()

    def _toggle(self) -> None:
        """Open or close the rest; it stays that way for the next moment."""
        if self._explanation is None:
            return
        self._open = not self._open
        self._fill_more(self._explanation)
        if self._open:
            self.grown.emit(self._more)

    def _columns(self, left: tuple[Section, ...], right: tuple[Section, ...]) -> Columns:
        columns = Columns(self._theme, self)
        for layout, sections in ((columns.left, left), (columns.right, right)):
            for section in sections:
                _add(self._theme, layout, section)
            layout.addStretch(1)
        return columns


def _add(theme: Theme, column: QVBoxLayout, section: Section) -> None:
    """A heading and its lines, one label for all lines."""
    if section.title:
        column.addWidget(Words(theme, section.title, "body", bold=True))
    role = "ink" if section.title is None else "muted"
    column.addWidget(Words(theme, "\n".join(section.lines), "body", role, bold=section.strong))
    column.addSpacing(theme.space("tiny"))
