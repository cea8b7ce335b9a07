"""Documenten: what belongs in my file, and what do I have of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.documents.acts import PaperActs
from desktop_app.gui.pages.documents.card import PaperCard
from desktop_app.gui.pages.documents.copies import Copies
from desktop_app.gui.pages.documents.detail import detail_of
from desktop_app.gui.pages.documents.drops import Drops
from desktop_app.gui.pages.documents.finding import Finder
from desktop_app.gui.pages.documents.head import PapersHead
from desktop_app.gui.pages.documents.model import PapersModel
from desktop_app.gui.pages.documents.papers import FILTERS, Paper, filtered, papers_in
from desktop_app.gui.pages.documents.view import PapersView
from desktop_app.gui.pages.order.talk_leads import talks_with
from desktop_app.gui.pages.page import Page
from desktop_app.gui.pages.timeline.sight import ensure_seen
from desktop_app.gui.pages.today.papers import papers_of
from desktop_app.gui.widgets.announce import announce
from desktop_app.gui.widgets.empty import EmptyState
from desktop_app.gui.widgets.link import Link
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words
from desktop_app.traject.errors import InvoerFout

if TYPE_CHECKING:
    from desktop_app.dossier import Entry

LIST_PART = 0.55
"""Part of the height of the view that the list takes at most, so that the card stays in sight."""
LEAST_HEIGHT = 240
"""The list is at least this high, in pixels at 100 %; below that its rows scroll out of sight."""


class DocumentsPage(Page):
    """The list, what it shows of all papers, and the card of the selected one."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._papers: tuple[Paper, ...] = ()
        self._filter = "alles"
        self._key = ""
        self._row = 0
        """Where the selected paper stood: the next one comes there when a filter drops it."""
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme, words = self.context.theme, self.context.words
        self.head = PapersHead(theme)
        self.empty = EmptyState(
            theme,
            "folder-check",
            self.tr("Nog geen papieren"),
            self.tr("Vul eerst je eerste ziektedag in. Dan zie je hier welke papieren je krijgt."),
            self.tr("Bekijk je antwoorden"),
        )
        self._frame = Surface(theme)
        self.model = PapersModel(words, self)
        self.view = PapersView(theme, self.model, self._frame)
        self.nothing = Words(theme, "", parent=self._frame)
        self.card = PaperCard(theme, words)
        self.list_link = Link(theme, self.tr("Maak een lijst"))
        self.bundle_link = Link(theme, self.tr("Maak een bundel"))
        self.acts = PaperActs(self.context, self)
        self.copies = Copies(self.context, self)
        self.drops = Drops(self.body, self._key_at, self.view.show_drag)
        self._finder = Finder(self.context.desk.regelboek, words)

    def _assemble(self) -> None:
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(8, 8, 8, 8)
        inside.addWidget(self.nothing)
        inside.addWidget(self.view)
        for part in (self.head, self.empty, self._frame, self.card):
            self.column.addWidget(part)
        for link in (self.list_link, self.bundle_link):
            self.column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        self.empty.hide()
        self.nothing.hide()

    def _connect(self) -> None:
        self.head.filter_wanted.connect(self.show_filter)
        self.head.searched.connect(self._searched)
        self.head.new_wanted.connect(self._add_own)
        self.view.picked.connect(self._select)
        self.view.entered.connect(self._enter)
        self.view.scored.connect(self._score)
        self.drops.dropped.connect(self._dropped)
        self.drops.refused.connect(self._refuse_drop)
        self.empty.acted.connect(lambda: self.context.go("antwoorden", ""))
        self.list_link.clicked.connect(lambda: self.context.go("delen", "inventaris"))
        self.bundle_link.clicked.connect(lambda: self.context.go("delen", "bundel"))
        self.context.theme.changed.connect(self._give_room)
        self._connect_card()

    def _connect_card(self) -> None:
        card, acts = self.card, self.acts
        card.scored.connect(lambda state: self._score(self._key, state))
        card.day_wanted.connect(lambda: self._with_paper(acts.ask_day))
        card.add_wanted.connect(lambda: self._with_paper(acts.choose_and_add))
        card.note_wanted.connect(lambda: self._with_paper(acts.ask_notes))
        card.reminder_wanted.connect(lambda: self._with_paper(acts.remind))
        card.change_wanted.connect(lambda: self._with_paper(acts.ask_own))
        card.remove_wanted.connect(lambda: self._with_paper(acts.remove_own))
        card.timeline_wanted.connect(self._to_timeline)
        card.law_wanted.connect(lambda: self.context.go("rechten", f"papier:{self._key}"))
        card.lead_wanted.connect(self.context.go)
        card.track_wanted.connect(lambda: self.context.go("spoor2", ""))
        card.files.open_wanted.connect(self.copies.open)
        card.files.save_wanted.connect(self.copies.save)
        card.files.remove_wanted.connect(acts.remove_file)

    # ------------------------------------------------------------------ what the window asks

    def title(self) -> str:
        """The name of the page."""
        return self.tr("Documenten")

    def refresh(self) -> None:
        """The papers as they are now."""
        desk = self.context.desk
        traject = desk.traject
        for part in (self.head, self._frame, self.card, self.list_link, self.bundle_link):
            part.setVisible(traject is not None)
        self.empty.setVisible(traject is None)
        if traject is None:
            return
        try:
            entries, files = desk.entries("document"), desk.files()
        except InvoerFout as refusal:  # the disk is gone: the facts in memory still stand
            desk.refused.emit(desk.words.say(refusal.message))
            entries, files = (), ()
        self._papers = papers_in(traject, desk.regelboek, entries, files)
        self._finder.look_through(self._papers)
        self.head.show_line(papers_of(traject, self.context.words).lines[0])
        self._show_papers()

    def show_item(self, key: str) -> None:
        """Show a filter by its name, or a paper by its key."""
        if key in FILTERS:
            self.head.search.clear()
            self.show_filter(key)
            return
        if self._paper(key) is None:
            return
        if self.model.row_of(key) is None:
            self.head.search.clear()
            self.show_filter("alles")
        self._enter(key)

    def first_focus(self) -> QWidget | None:
        """The list, so that letters work at once."""
        if self.context.desk.traject is None:
            return self.empty.action
        return self.view if self.model.papers else self.head.search

    def place(self) -> str:
        """The selected paper."""
        return self._key

    @property
    def selected(self) -> Paper | None:
        """The paper that list and card show."""
        return self._paper(self._key)

    def show_filter(self, name: str) -> None:
        """Show the papers of a filter."""
        self._filter = name
        self._row = 0
        self._show_papers()
        self._say_count()

    # ------------------------------------------------------------------ events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list follows the height of the view."""
        super().resizeEvent(event)
        self._give_room()

    # ------------------------------------------------------------------ what is shown

    def _show_papers(self) -> None:
        shown = filtered(self._papers, self._filter)
        query = self.head.search.text().strip()
        if query:
            found = self._finder.find(query)
            shown = tuple(paper for paper in shown if paper.key in found)
        focused = self.view.hasFocus()
        self.model.set_papers(shown, self._papers, grouped=not query)
        counts = {name: len(filtered(self._papers, name)) for name in FILTERS}
        self.head.show_filters(self._filter, counts)
        self.head.show_count(len(shown) if query else None)
        self._show_nothing(searched=bool(query), empty=not shown)
        if focused and not shown:
            self.head.filters.segment(self._filter).setFocus()
        if self.model.row_of(self._key) is None and shown:
            self._key = shown[min(self._row, len(shown) - 1)].key
        self._show_selected(hidden=not shown)
        self._give_room()

    def _show_nothing(self, *, searched: bool, empty: bool) -> None:
        text = {
            "nu": self.tr("Je hebt nu nog geen papieren nodig."),
            "ontbreekt": self.tr("Er ontbreekt nu niets."),
            "medisch": self.tr("Er zijn geen medische papieren."),
        }.get(self._filter, self.tr("Er is geen papier dat past."))
        self.nothing.setText(self.tr("Er is geen papier dat past.") if searched else text)
        self.nothing.setVisible(empty)
        self.view.setVisible(not empty)

    def _show_selected(self, *, hidden: bool = False) -> None:
        """List and card show the same."""
        paper = self.selected
        self.card.setVisible(paper is not None and not hidden)
        if paper is None:
            return
        self.view.select_key(paper.key)
        self._row = self.model.row_of(paper.key) or 0
        self.card.show_paper(
            paper,
            detail_of(
                paper,
                self.context.desk.regelboek,
                self._reminders(paper),
                self.context.words,
                talks_with(paper.key, self.context),
            ),
        )

    def _reminders(self, paper: Paper) -> list[Entry]:
        about = {paper.key, *(entry.id for entry in paper.entries)}
        return [
            entry
            for entry in self.context.desk.entries("herinnering")
            if getattr(entry.payload, "over", None) in about
            and getattr(entry.payload, "gezien_op", None) is None
        ]

    def _give_room(self) -> None:
        least = round(LEAST_HEIGHT * self.context.theme.scale)
        room = max(round(self.viewport().height() * LIST_PART), least)
        self.view.setFixedHeight(self.view.wanted_height(room))

    def _searched(self) -> None:
        before = len(self.model.papers)
        self._row = 0
        self._show_papers()
        if len(self.model.papers) != before:  # not again after each letter
            self._say_count()

    def _say_count(self) -> None:
        """How many there are now, to who listens."""
        if not self.isVisible():
            return
        count = len(self.model.papers)
        if count == 0:
            announce(self.head, self.nothing.text())
        elif count == 1:
            announce(self.head, self.tr("Eén papier."))
        else:
            announce(self.head, self.tr("{aantal} papieren.").format(aantal=count))

    # ------------------------------------------------------------------ what the person does

    def _paper(self, key: str) -> Paper | None:
        return next((paper for paper in self._papers if paper.key == key), None)

    def _with_paper(self, act: Callable[[Paper], object]) -> None:
        paper = self.selected
        if paper is not None:
            act(paper)

    def _select(self, key: str) -> None:
        self._key = key
        self._show_selected()

    def _enter(self, key: str) -> None:
        self._select(key)
        QTimer.singleShot(0, self, self._reveal)

    def _reveal(self) -> None:
        head = self._placed(self.card, self.card.head_rect())
        place = self._placed(self._frame, self._frame.rect())
        ensure_seen(self, first=head, also=place)

    def _placed(self, widget: QWidget, rect: QRect) -> QRect:
        return QRect(widget.mapTo(self.body, rect.topLeft()), rect.size())

    def _score(self, key: str, state: str) -> None:
        paper = self._paper(key)
        if paper is None:
            return
        if paper.own:
            announce(self.view, self.tr("Dit is je eigen document. Dat heb je al."))
            return
        self._row = self.model.row_of(key) or 0
        if not self.acts.score(paper, state):
            self.card.states.set_value(paper.state)

    def _add_own(self, title: str = "") -> str:
        key = self.acts.ask_own(title=title)
        if key:
            self.show_item(key)
        return key

    def _to_timeline(self) -> None:
        paper = self.selected
        if paper is not None and paper.moment is not None:
            self.context.go("tijdlijn", paper.moment)

    # ------------------------------------------------------------------ dragging

    def _key_at(self, point: QPoint) -> str:
        """The paper at a point of the body."""
        inside = self.view.viewport().mapFrom(self.body, point)
        if not self.view.isVisible() or not self.view.viewport().rect().contains(inside):
            return ""
        return self.view.key_at(inside)

    def _dropped(self, files: list[Path], key: str) -> None:
        # After the drop: the program it came from waits for its end, and a dialog takes long.
        QTimer.singleShot(0, self, lambda: self._take(files, key))

    def _take(self, files: list[Path], key: str) -> None:
        if self.context.desk.traject is None or self.acts.refused():
            return
        if not key:
            key = self._ask_which(files[0].name)
        paper = self._paper(key)
        if paper is not None and self.acts.add_files(paper, files):
            self.show_item(key)

    def _ask_which(self, name: str) -> str:
        from desktop_app.gui.pages.documents.which_dialog import WhichPaperDialog

        dialog = WhichPaperDialog(self.context, self._papers, name, self._key, self)
        chosen, new = "", False
        if dialog.exec():
            chosen, new = dialog.key, dialog.new
        dialog.deleteLater()
        return self._add_own(Path(name).stem) if new else chosen

    def _refuse_drop(self) -> None:
        self.context.desk.refused.emit(self.context.words.get("papieren.geen_bestand"))
