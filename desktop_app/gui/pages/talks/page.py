"""Gesprekken: which conversation comes, how to prepare it, and what was agreed."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.page import Page
from desktop_app.gui.pages.talks.acts import TalkActs
from desktop_app.gui.pages.talks.content import (
    Talk,
    coming,
    kind_of,
    people_in,
    proposals,
    talks_in,
)
from desktop_app.gui.pages.talks.overview import Overview
from desktop_app.gui.pages.talks.talk_view import TalkView
from desktop_app.gui.picture import picture_of
from desktop_app.rights.guides.conversations import Gesprekssoort
from desktop_app.traject.errors import InvoerFout

_ON_MAP = "onderdeel:"
"""Before the id of an entry, in the keys of the timeline."""


class TalksPage(Page):
    """All conversations, or one of them; the page remembers which."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._id = ""
        """The conversation that is shown; empty for all of them."""
        self._talks: tuple[Talk, ...] = ()
        self._asked: Gesprekssoort | None = None
        """The kind that the person came for, while it is not planned."""
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        self.acts = TalkActs(self.context, self)
        self.overview = Overview(self.context)
        self.talk = TalkView(self.context, self.acts)

    def _assemble(self) -> None:
        for part in (self.overview, self.talk):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.talk.hide()

    def _connect(self) -> None:
        overview = self.overview
        overview.plan_wanted.connect(self._plan)
        overview.write_wanted.connect(lambda: self._open_new(self.acts.write_new()))
        overview.open_wanted.connect(self.open_talk)
        overview.hold_wanted.connect(self._hold)
        overview.take_wanted.connect(self._take)
        overview.people_wanted.connect(lambda: self.context.go("gegevens", "mensen"))
        self.talk.closed.connect(self.show_all)

    # ------------------------------------------------------------------ what the window asks

    def title(self) -> str:
        """The name of the page."""
        return self.tr("Gesprekken")

    def refresh(self) -> None:
        """Conversations, proposals and people as they are now."""
        desk, words = self.context.desk, self.context.words
        try:
            entries, people = desk.entries("gesprek"), desk.entries("contact")
            beeld = picture_of(desk)
        except InvoerFout as refusal:  # the disk is gone
            desk.refused.emit(words.say(refusal.message))
            return
        self._talks = talks_in(entries, self.tr("Gesprek"))
        found = proposals(beeld, self._talks) if beeld is not None else ()
        self.overview.show_talks(self._talks, found, people_in(people, words), self._asked)
        self._show_which()

    def show_item(self, key: str) -> None:
        """Open a conversation by its id; of a kind the one that comes first, else offer it."""
        kind = kind_of(key)
        if kind is None:
            self.open_talk(key.removeprefix(_ON_MAP))
            return
        planned = next((talk for talk in coming(self._talks) if talk.kind is kind), None)
        if planned is not None:
            self.open_talk(planned.id)
        else:
            self._offer(kind)

    def entered(self) -> None:
        """From another page: what one came for before is not offered any more."""
        self._ask_no_more()

    def place(self) -> str:
        """The conversation that is shown."""
        return self._id

    def first_focus(self) -> QWidget | None:
        """Where the keyboard begins in what is shown."""
        if self._id:
            return self.talk.first_focus()
        asked = next(iter(self.overview.asked.rows.values()), None)
        return asked.action if asked is not None else self.overview.plan_button

    def commit(self) -> None:
        """Keep what was typed and not yet kept."""
        if self._id:
            self.talk.commit()

    def begin_again(self) -> None:
        """To the list."""
        self._ask_no_more()
        self.show_all()
        super().begin_again()

    def step_back(self) -> bool:
        """From a conversation to the list."""
        if not self._id:
            return False
        self.show_all()
        return True

    # ------------------------------------------------------------------ which is shown

    def open_talk(self, id: str) -> None:
        """Show one conversation, from its top."""
        if not any(talk.id == id for talk in self._talks):
            return
        self.commit()
        self._id = id
        self._ask_no_more()
        self._show_which()
        self.verticalScrollBar().setValue(0)
        QTimer.singleShot(0, self, self._focus_first)

    def _offer(self, kind: Gesprekssoort) -> None:
        """Above the list, with the keyboard at it; nothing is planned before somebody says so."""
        self.show_all()
        self._asked = kind
        self.refresh()
        self.verticalScrollBar().setValue(0)
        QTimer.singleShot(0, self, self._focus_first)

    def _ask_no_more(self) -> None:
        if self._asked is not None:
            self._asked = None
            self.refresh()

    def show_all(self) -> None:
        """Back to the list, at the conversation one comes from."""
        before, self._id = self._id, ""
        if not before:
            return
        self.talk.commit()
        self._show_which()
        self.verticalScrollBar().setValue(0)
        rows = {**self.overview.coming.rows, **self.overview.held.rows}
        row = rows.get(before)
        target = row.action if row is not None and row.action else self.overview.plan_button
        QTimer.singleShot(0, self, target.setFocus)

    def _show_which(self) -> None:
        talk = next((one for one in self._talks if one.id == self._id), None)
        if talk is None:
            self._id = ""
        focus = self.window().focusWidget()
        focused = focus is not None and self.talk.isAncestorOf(focus)
        self.talk.setVisible(talk is not None)
        self.overview.setVisible(talk is None)
        if talk is not None:
            self.talk.show_talk(talk)
        elif focused:
            self.overview.plan_button.setFocus()

    def _focus_first(self) -> None:
        target = self.first_focus()
        if target is not None and self.isVisible():
            target.setFocus()

    # ------------------------------------------------------------------ what the person does

    def _plan(self) -> None:
        from desktop_app.gui.pages.talks.plan_dialog import PlanDialog

        dialog = PlanDialog(self.context, self.window())
        if dialog.ask():
            said = self.tr("Het gesprek staat bij wat eraan komt.")
            self._open_new(self.acts.add(dialog.payload(), said))

    def _take(self, kind: str) -> None:
        found = kind_of(kind)
        if found is not None:
            self._open_new(self.acts.take_over(found))

    def _open_new(self, id: str) -> None:
        if id:
            self.open_talk(id)

    def _hold(self, id: str) -> None:
        talk = next((one for one in self._talks if one.id == id), None)
        if talk is not None and self.acts.hold(talk):
            self.open_talk(id)
