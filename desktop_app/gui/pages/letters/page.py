"""Brieven: choose a letter, fill it in, let it leave, and remember what was sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desktop_app.dossier.sent import sent_in
from desktop_app.gui.context import Context
from desktop_app.gui.pages.letters.about import about_of
from desktop_app.gui.pages.letters.drafts import Draft, begun, draft_of, keep
from desktop_app.gui.pages.letters.letter_view import LetterView
from desktop_app.gui.pages.letters.overview import Overview
from desktop_app.gui.pages.letters.sent_view import SentView
from desktop_app.gui.pages.letters.writing import Writing
from desktop_app.gui.pages.order.content import order_of
from desktop_app.gui.pages.page import Page
from desktop_app.rights.letters import load_letters
from desktop_app.rights.letters_when import fitting
from desktop_app.traject.errors import InvoerFout

if TYPE_CHECKING:
    from desktop_app.dossier import Brief, Session
    from desktop_app.dossier.sent import Sent
    from desktop_app.rights.letters_model import Brief as Letter

ABOUT = ":"
"""Between the id of a letter and that of an entry it is about, in an item of the page."""


class LettersPage(Page):
    """All letters, one of them to write, or one that was sent."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._key = ""
        """What is shown; empty for all letters."""
        self._letters = {letter.id: letter for letter in load_letters()}
        self._sent: tuple[Sent, ...] = ()
        self.view: LetterView | None = None
        self.sent_view: SentView | None = None
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        self.overview = Overview(self.context)

    def _assemble(self) -> None:
        self.column.addWidget(self.overview)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.overview.letter_wanted.connect(self.show_item)
        self.overview.sent_wanted.connect(self.show_item)
        self.context.desk.closed.connect(self._forget)

    # ------------------------------------------------------------------ what the window asks

    def title(self) -> str:
        """The name of the page."""
        return self.tr("Brieven")

    def refresh(self) -> None:
        """Letters, drafts and what was sent as they are now."""
        desk = self.context.desk
        try:
            self._sent = sent_in(desk.entries("brief"), desk.today)
            self.overview.show_letters(self._fitting(), begun(desk), self._sent)
            self._refresh_view()
        except InvoerFout as refusal:  # the disk is gone
            desk.refused.emit(desk.words.say(refusal.message))

    def show_item(self, key: str) -> None:
        """Open a letter by its id, about an entry if that follows, or one that was sent."""
        id, _, about = key.partition(ABOUT)
        if id in self._letters:
            self._open_letter(self._letters[id], about)
        elif any(one.id == key for one in self._sent):
            self._open_sent(key)

    def place(self) -> str:
        """What is shown."""
        return self._key

    def kept_place(self) -> str:
        """Nothing: which letter somebody writes says too much."""
        return ""

    def first_focus(self) -> QWidget | None:
        """Where the keyboard begins in what is shown."""
        if self.view is not None:
            return self.view.first_focus()
        return self.sent_view.back_button if self.sent_view is not None else self.overview.search

    def commit(self) -> None:
        """Keep what was told and is not kept yet."""
        if self.view is not None:
            self.view.commit()

    def begin_again(self) -> None:
        """To all letters."""
        self.show_all()
        super().begin_again()

    def step_back(self) -> bool:
        """From a letter to all of them."""
        if not self._key:
            return False
        self.show_all()
        return True

    # ------------------------------------------------------------------ which is shown

    def show_all(self) -> None:
        """Back to the list, at the letter one comes from."""
        before = self._key.partition(ABOUT)[0]
        if not before:
            return
        self.commit()
        self._close()
        self._show_which("")
        row = self.overview.row(before) or self.overview.search
        QTimer.singleShot(0, self, row.setFocus)

    def _open_letter(self, letter: Letter, about: str) -> None:
        self.commit()
        desk = self.context.desk
        found = about_of(desk, about or draft_of(desk, letter).over)
        self._close()
        self.view = LetterView(self.context, Writing(desk, letter, found), self.body)
        self.view.closed.connect(self.show_all)
        self.view.sent.connect(self._note_sent)
        key = f"{letter.id}{ABOUT}{found.id}" if found is not None else letter.id
        self._place(self.view, key)

    def _open_sent(self, id: str) -> None:
        self.commit()
        self._close()
        found = next(one for one in self._sent if one.id == id)
        self.sent_view = view = SentView(self.context, found, self.body)
        view.closed.connect(self.show_all)
        view.answered.connect(self._note_answer)
        view.reminder_wanted.connect(self._remind)
        view.change_wanted.connect(self._change)
        view.remove_wanted.connect(self._remove)
        self._place(view, id)

    def _place(self, view: QWidget, key: str) -> None:
        self.column.insertWidget(1, view)
        view.show()
        self._show_which(key)
        QTimer.singleShot(0, self, self._focus_first)

    def _show_which(self, key: str) -> None:
        self._key = key
        self.overview.setVisible(not key)
        self.verticalScrollBar().setValue(0)

    def _focus_first(self) -> None:
        target = self.first_focus()
        if target is not None and self.isVisible():
            target.setFocus()

    def _close(self) -> None:
        """Take away what is shown beside the list."""
        for view in (self.view, self.sent_view):
            if view is not None:
                self.column.removeWidget(view)
                view.hide()
                view.deleteLater()
        self.view = self.sent_view = None

    def _forget(self) -> None:
        """Nothing of a closed dossier stays in a widget."""
        self._close()
        self._show_which("")
        self.overview.search.clear()

    def _refresh_view(self) -> None:
        if self.view is not None:
            self.view.refresh()
        if self.sent_view is None:
            return
        found = next((one for one in self._sent if one.id == self._key), None)
        if found is None:  # put in the bin, or not sent after all
            self.show_all()
        else:
            self.sent_view.show_sent(found)

    def _fitting(self) -> tuple[Letter, ...]:
        desk = self.context.desk
        if desk.facts is None or desk.traject is None:
            return ()
        order = order_of(desk)
        asked = [id for one in order.found for id in one.bevinding.brieven] if order else []
        return fitting(self._letters.values(), desk.facts, desk.traject, asked)

    # ------------------------------------------------------------------ what the person does

    def _note_sent(self, sent: Brief) -> None:
        letter, made = self._letters[sent.brief], list[str]()

        def command(session: Session) -> None:
            made.append(session.add_entry(sent).id)
            keep(session, letter, Draft())

        if self.view is not None:
            self.view.commit()
        if self.context.desk.change(command, self.tr("De brief staat bij wat je verstuurde.")):
            self._open_sent(made[0])

    def _note_answer(self) -> None:
        if self.sent_view is None:
            return
        today = self.context.desk.today.isoformat()
        told = replace(self.sent_view.sent.told, beantwoord_op=today)
        self._keep_sent(told, self.tr("Genoteerd: je kreeg antwoord."))

    def _remind(self) -> None:
        view = self.sent_view
        if view is not None and view.reminder is not None:
            self.show_item(f"{view.reminder}{ABOUT}{view.sent.id}")

    def _change(self) -> None:
        from desktop_app.gui.pages.letters.sent_dialog import SentDialog

        if self.sent_view is None:
            return
        dialog = SentDialog(self.context, self.sent_view.sent.told, self.window())
        if dialog.ask():
            self._keep_sent(dialog.result_letter, None)

    def _remove(self) -> None:
        if self.sent_view is None:
            return
        id = self.sent_view.sent.id
        said = self.tr("De brief ligt 30 dagen in de prullenbak.")
        self.context.desk.change(lambda session: session.delete_entry(id), said)

    def _keep_sent(self, told: Brief, said: str | None) -> None:
        if self.sent_view is not None:
            id = self.sent_view.sent.id
            self.context.desk.change(lambda session: session.change_entry(id, told), said)
