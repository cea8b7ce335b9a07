"""The card of the selected paper: what it is, where it stands, its files, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.pages.documents.detail import Detail
from desktop_app.gui.pages.documents.file_list import FileList
from desktop_app.gui.pages.documents.papers import Paper
from desktop_app.gui.pages.order.lead_links import LeadLinks
from desktop_app.gui.pages.order.talk_leads import MOST
from desktop_app.gui.pages.timeline.segments import Segments
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.chip import Chip
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.link import Link
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words
from desktop_app.text.messages import Messages

TRACK = "tweede_spoor"
"""Group of the papers that belong to the second track."""


class PaperCard(Surface):
    """One paper at a time; its text is one stop for the keyboard, then come the buttons."""

    scored = Signal(str)
    """The state that the person chose; empty takes it away."""
    day_wanted = Signal()
    add_wanted = Signal()
    note_wanted = Signal()
    reminder_wanted = Signal()
    change_wanted = Signal()
    remove_wanted = Signal()
    timeline_wanted = Signal()
    law_wanted = Signal()
    track_wanted = Signal()
    lead_wanted = Signal(str, str)
    """A page of the window and the item on it."""

    def __init__(self, theme: Theme, words: Messages, parent: QWidget | None = None) -> None:
        super().__init__(theme, reading=True, parent=parent)
        self._words = words
        self._shown: tuple[Paper, Detail] | None = None
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme = self._theme
        self.title = Heading(theme, "", 3, parent=self)
        self.mark = Chip(theme, "", "bedrijfsarts", parent=self)
        self.state = Words(theme, "", bold=True, parent=self)
        self.states = Segments(
            theme,
            self.tr("Hoe staat het met dit papier?"),
            [
                ("heb", self.tr("Heb ik")),
                ("gevraagd", self.tr("Gevraagd")),
                ("geweigerd", self.tr("Geweigerd")),
                ("nvt", self.tr("Niet nodig")),
            ],
            self,
        )
        self.day_button = Button(theme, self.tr("Verander de datum"), icon="calendar", parent=self)
        self.clear_button = Button(theme, self.tr("Wis je keuze"), icon="rotate-ccw", parent=self)
        self.about = Words(theme, "", parent=self)
        self.source = Words(theme, "", "small", "muted", parent=self)
        self._by_paper_title = Words(theme, self.tr("Volgens het stuk"), bold=True, parent=self)
        self.by_paper = Words(theme, "", parent=self)
        self._by_me_title = Words(theme, self.tr("Volgens mij"), bold=True, parent=self)
        self.by_me = Words(theme, "", parent=self)
        self.remark = Words(theme, "", parent=self)
        self.reminders = Words(theme, "", parent=self)
        self._build_acts()
        self.files = FileList(theme, self._words, self)

    def _build_acts(self) -> None:
        theme = self._theme
        self.add_button = Button(theme, self.tr("Voeg bestand toe"), icon="plus", parent=self)
        self.note_button = Button(theme, self.tr("Schrijf een notitie"), icon="pencil", parent=self)
        self.remind_button = Button(theme, self.tr("Herinner me"), icon="bell", parent=self)
        self.change_button = Button(
            theme, self.tr("Verander document"), icon="file-text", parent=self
        )
        self.remove_button = Button(
            theme, self.tr("Verwijder document"), icon="trash-2", parent=self
        )
        self.timeline_link = Link(theme, self.tr("Bekijk op de tijdlijn"), parent=self)
        self.law_link = Link(theme, self.tr("Wat zegt de wet?"), parent=self)
        self.track_link = Link(theme, self.tr("Naar je tweede spoor"), parent=self)
        self.prepare = LeadLinks(theme, MOST, self)

    def _assemble(self) -> None:
        theme = self._theme
        padding = theme.space("card_padding")
        column = QVBoxLayout(self)
        column.setContentsMargins(padding, padding, padding, padding)
        column.setSpacing(theme.space("small"))
        self._head = FlowLayout(theme.space("small"))
        self._head.addWidget(self.title)
        self._head.addWidget(self.mark)
        self._choices = FlowLayout(theme.space("small"))
        for widget in (self.states, self.day_button, self.clear_button):
            self._choices.addWidget(widget)
        acts = FlowLayout(theme.space("small"))
        for button in (
            self.add_button, self.note_button, self.remind_button, self.change_button,
            self.remove_button, *self.prepare.links, self.timeline_link, self.law_link,
            self.track_link,
        ):  # fmt: skip
            acts.addWidget(button)
        column.addLayout(self._head)
        column.addWidget(self.state)
        column.addLayout(self._choices)
        for words in (
            self.about, self.source, self.remark, self._by_paper_title, self.by_paper,
            self._by_me_title, self.by_me, self.reminders,
        ):  # fmt: skip
            column.addWidget(words)
        column.addLayout(acts)
        column.addWidget(self.files)

    def _connect(self) -> None:
        self.states.chosen.connect(self.scored)
        self.clear_button.clicked.connect(lambda: self.scored.emit(""))
        self.day_button.clicked.connect(self.day_wanted)
        self.add_button.clicked.connect(self.add_wanted)
        self.note_button.clicked.connect(self.note_wanted)
        self.remind_button.clicked.connect(self.reminder_wanted)
        self.change_button.clicked.connect(self.change_wanted)
        self.remove_button.clicked.connect(self.remove_wanted)
        self.timeline_link.clicked.connect(self.timeline_wanted)
        self.law_link.clicked.connect(self.law_wanted)
        self.track_link.clicked.connect(self.track_wanted)
        self.prepare.wanted.connect(self.lead_wanted)

    # ------------------------------------------------------------------ what others ask

    def show_paper(self, paper: Paper, detail: Detail) -> None:
        """Show another paper, or this one as it is now."""
        if (paper, detail) == self._shown:
            return
        other = self._shown is None or self._shown[0].key != paper.key
        focus = self.window().focusWidget()
        held = focus is not None and self.isAncestorOf(focus)
        self._shown = (paper, detail)
        self.title.setText(paper.name)
        self.mark.setText(detail.medical)
        self.mark.updateGeometry()
        self.state.setText(detail.state)
        self._fill_words(detail)
        self._show_buttons(paper)
        self.prepare.show_leads(detail.prepare)
        self.files.show_files(paper.files, other=other)
        self.setAccessibleName(self.tr("Uitleg bij {naam}").format(naam=paper.name))
        self.setAccessibleDescription(self.as_text())
        if held and focus is not None and not focus.isVisibleTo(self):
            self.setFocus()

    def as_text(self) -> str:
        """Everything the card says, as it is heard."""
        shown = (
            self.mark, self.state, self.about, self.source, self.remark, self._by_paper_title,
            self.by_paper, self._by_me_title, self.by_me, self.reminders,
        )  # fmt: skip
        return "\n".join(one.text() for one in shown if not one.isHidden())

    def head_rect(self) -> QRect:
        """Title, state and choices, in the card: what must be seen of it."""
        bottom = max(self.state.geometry().bottom(), self._choices.geometry().bottom())
        return QRect(0, 0, self.width(), bottom + self._theme.space("card_padding") // 2)

    # ------------------------------------------------------------------ inner workings

    def _fill_words(self, detail: Detail) -> None:
        for words, text in (
            (self.about, "\n".join(detail.about)),
            (self.source, detail.source),
            (self.remark, detail.remark),
            (self.by_paper, detail.by_paper),
            (self.by_me, detail.by_me),
            (self.reminders, "\n".join(detail.reminders)),
        ):
            words.setText(text)
            words.setVisible(bool(text))
        self._by_paper_title.setVisible(bool(detail.by_paper))
        self._by_me_title.setVisible(bool(detail.by_me))
        self.mark.setVisible(bool(detail.medical))

    def _show_buttons(self, paper: Paper) -> None:
        told = paper.state not in ("ontbreekt", "nog_niet")
        self.states.setVisible(not paper.own)
        self.states.set_value(paper.state if told else None)
        self.day_button.setVisible(told and not paper.own)
        self.clear_button.setVisible(told and not paper.own)
        self.change_button.setVisible(paper.own)
        self.remove_button.setVisible(paper.own)
        self.timeline_link.setVisible(paper.moment is not None)
        self.law_link.setVisible(not paper.own)
        self.track_link.setVisible(paper.group == TRACK)
