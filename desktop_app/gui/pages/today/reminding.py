"""Joins the rules for reminders to their two cards: what comes today, and what the reader does."""

from __future__ import annotations

from datetime import date

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from desktop_app.dossier import Entry, Session, reminders
from desktop_app.dossier.payloads import Herinnering
from desktop_app.dossier.reminders import Choices
from desktop_app.gui.context import Context
from desktop_app.gui.pages.today.content import LONGEST_TITLE
from desktop_app.gui.pages.today.delays import ask_later, ask_silence
from desktop_app.gui.pages.today.reminder_cards import Line, Own, OwnReminders, ReminderBanner
from desktop_app.gui.pages.today.reminders import (
    ask_reminder,
    change_reminder,
    choices_in,
    keep_choices,
)
from desktop_app.gui.widgets.announce import announce
from desktop_app.map.own import shortened

Found = tuple[tuple[Entry, Herinnering], ...]


class Reminding(QObject):
    """Belongs to the page; `refresh` after each change of the desk."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.context = context
        self._page = parent
        self._message: frozenset[str] = frozenset()
        self._message_day: date | None = None
        self.banner = ReminderBanner(context.theme, parent)
        self.banner.hide()
        self.own = OwnReminders(context.theme, parent)
        self._connect()

    def _connect(self) -> None:
        self.banner.done.connect(self._done)
        self.banner.later.connect(self._later)
        self.banner.silence.connect(self._silence)
        self.banner.wanted.connect(lambda key: self.context.go("tijdlijn", key))
        self.own.new.connect(lambda: ask_reminder(self.context, self._page, None, None))
        self.own.change.connect(self._change)
        self.own.turn.connect(self._turn)
        self.own.silence.connect(self._silence)
        self.own.sound.connect(self._sound)

    def refresh(self) -> None:
        """Show what is due today and what is set; one message a day."""
        session = self.context.desk.session
        if session is None:
            return
        entries = self.context.desk.entries(Herinnering.kind)
        choices, today = choices_in(self.context.desk), self.context.desk.today
        self._begin_message(entries, choices, today)
        self._show_message(entries, choices, today)
        self._show_own(entries, choices, today)

    # ------------------------------------------------------------------ the message

    def _begin_message(self, entries: tuple[Entry, ...], choices: Choices, today: date) -> None:
        if self._message_day == today:
            return
        self._message = frozenset()
        found = reminders.due(entries, choices, today)
        if found:
            self._message = frozenset(entry.id for entry, _ in found)
            self._message_day = today
            QTimer.singleShot(0, self, self._tell)

    def _tell(self) -> None:
        """Keep that today had its message, and have it said."""
        desk = self.context.desk
        if desk.session is None:
            return
        if not desk.session.read_only:
            keep_choices(desk, reminders.told(choices_in(desk), desk.today), said="")
        lines = self.banner.accessibleDescription().splitlines()
        announce(self.banner, ". ".join([self.banner.accessibleName(), *lines]))

    def _show_message(self, entries: tuple[Entry, ...], choices: Choices, today: date) -> None:
        may = choices.aan is True and not choices.is_silent(today)
        found = tuple(
            (entry, content)
            for entry, content in reminders.pending(entries, today)
            if may and entry.id in self._message
        )
        lines = self._lines(found, today)
        if lines:
            self.banner.show_content(lines)
        self.banner.setVisible(bool(lines))

    def _show_own(self, entries: tuple[Entry, ...], choices: Choices, today: date) -> None:
        silent = ""
        if choices.is_silent(today):
            silent = self.context.words.get("vandaag.herinnering.stil", dag=choices.stil_tot)
        lines = self._lines(reminders.unfinished(entries), today)
        self.own.show_content(Own(lines, choices.aan, silent))

    def _lines(self, found: Found, today: date) -> tuple[Line, ...]:
        """The reminders as lines; equal texts are told apart by a number."""
        traject = self.context.desk.traject
        known = traject.milestones_by_key if traject is not None else {}
        seen: dict[str, int] = {}
        lines = []
        for entry, content in found:
            text = shortened(content.tekst, LONGEST_TITLE)
            seen[text] = seen.get(text, 0) + 1
            name = text if seen[text] == 1 else f"{text} ({seen[text]})"
            day = reminders.first_day(content)
            form = "vandaag.herinnering.kwam" if day <= today else "vandaag.herinnering.dag"
            when = self.context.words.get(form, dag=day)
            key = content.over if content.over in known else None
            lines.append(Line(entry.id, name, text, when, key or "", day <= today))
        return tuple(lines)

    # ------------------------------------------------------------------ what the reader does

    def _done(self, id: str) -> None:
        today = self.context.desk.today.isoformat()

        def command(session: Session) -> None:
            content = session.entry(id).payload
            if isinstance(content, Herinnering):
                session.change_entry(id, replace(content, gezien_op=today))

        self.context.desk.change(command)

    def _later(self) -> None:
        days = ask_later(self.context.theme, self._page)
        if days is not None:
            self.context.desk.change(lambda session: self._put_off(session, days))

    def _put_off(self, session: Session, days: int) -> None:
        today = self.context.desk.today
        for entry, content in reminders.pending(session.entries(Herinnering.kind), today):
            if entry.id in self._message:
                session.change_entry(entry.id, reminders.put_off(content, today, days))

    def _silence(self) -> None:
        days = ask_silence(self.context.theme, self._page)
        if days is not None:
            desk = self.context.desk
            keep_choices(desk, reminders.silenced(choices_in(desk), desk.today, days))

    def _sound(self) -> None:
        keep_choices(self.context.desk, replace(choices_in(self.context.desk), stil_tot=None))

    def _turn(self, on: bool) -> None:
        keep_choices(self.context.desk, replace(choices_in(self.context.desk), aan=on))

    def _change(self, id: str) -> None:
        session = self.context.desk.session
        if session is not None:
            change_reminder(self.context, self._page, session.entry(id))
