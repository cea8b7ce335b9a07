"""The message of today with own reminders, and the list of all that are set."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.pages.today.card import TodayCard, at_left, inset, named_button
from desktop_app.gui.pages.today.fold import Fold
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.link import Link
from desktop_app.gui.widgets.task_row import TaskRow
from desktop_app.gui.widgets.words import Words


class Line(NamedTuple):
    """One reminder: the id of its entry, what it says, from when, and a moment to look at.

    name: the text, told apart from others with the same text. now: its day has come.
    """

    id: str
    name: str
    text: str
    when: str
    key: str
    now: bool


class ReminderBanner(TodayCard[tuple[Line, ...]]):
    """All reminders of today in one message, each with what to do with it."""

    done = Signal(str)
    later = Signal()
    silence = Signal()
    wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, fill="jij_soft", edge="jij", parent=parent)

    def _build(self, column: QVBoxLayout, content: tuple[Line, ...]) -> None:
        column.addLayout(self._heading(self.tr("Hier wilde je aan denken"), "bell", "jij"))
        for line in content:
            self._add_line(column, line)
        column.addLayout(inset(self._foot()))

    def _add_line(self, column: QVBoxLayout, line: Line) -> None:
        column.addLayout(inset(Words(self._theme, line.text, bold=True)))
        row = FlowLayout(self._theme.space("small"))
        done = named_button(self._theme, self.tr("Markeer als klaar"), line.name)
        done.clicked.connect(lambda: self.done.emit(line.id))
        row.addWidget(done)
        if line.key:
            link = Link(self._theme, self.tr("Bekijk deze stap"))
            link.setAccessibleName(self.tr("Bekijk deze stap: {wat}").format(wat=line.name))
            link.clicked.connect(lambda: self.wanted.emit(line.key))
            row.addWidget(link)
        column.addLayout(inset(row))

    def _foot(self) -> FlowLayout:
        row = FlowLayout(self._theme.space("small"))
        later = named_button(self._theme, self.tr("Herinner me later"), "")
        later.clicked.connect(self.later)
        silence = named_button(self._theme, self.tr("Zet herinneringen stil"), "")
        silence.clicked.connect(self.silence)
        row.addWidget(later)
        row.addWidget(silence)
        return row


class Own(NamedTuple):
    """The list: its lines, whether messages may come, and until when it is silent in words."""

    lines: tuple[Line, ...]
    on: bool | None
    silent: str


class OwnReminders(TodayCard[Own]):
    """Folded: what is set, changing it, and whether messages may come."""

    new = Signal()
    change = Signal(str)
    turn = Signal(bool)
    silence = Signal()
    sound = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._open = False

    def unfold(self) -> None:
        """Show what is folded."""
        if not self._open:
            self._open = True
            self.rebuild()

    def _build(self, column: QVBoxLayout, content: Own) -> None:
        self._title = self.tr("Jouw herinneringen")
        name = self.tr("Jouw herinneringen ({aantal})").format(aantal=len(content.lines))
        fold = Fold(self._theme, name, self.tr("Verberg herinneringen"), is_open=self._open)
        fold.turned.connect(self._remember)
        for line in content.lines:
            fold.column.addLayout(inset(self._line(line)))
        if not content.lines:
            none = self.tr("Je hebt nog geen herinneringen. Je kunt er een maken bij elke dag.")
            self._say(fold.column, none)
        new = Button(self._theme, self.tr("Maak een herinnering"), icon="plus")
        new.setAccessibleName(new.text())
        new.clicked.connect(self.new)
        fold.column.addLayout(at_left(new))
        self._add_state(fold.column, content)
        column.addWidget(fold)

    def _line(self, line: Line) -> TaskRow:
        row = TaskRow(
            self._theme,
            line.text,
            line.when,
            chip=(self.tr("nu"), "jij") if line.now else None,
            action=self.tr("Verander herinnering"),
            icon="bell",
        )
        if row.action is not None:
            name = self.tr("Verander herinnering: {wat}").format(wat=line.name)
            row.action.setAccessibleName(name)
        row.acted.connect(lambda: self.change.emit(line.id))
        return row

    def _add_state(self, column: QVBoxLayout, content: Own) -> None:
        if content.on is None:
            return
        if not content.on:
            self._add_choice(
                column,
                self.tr("Herinneringen staan uit."),
                self.tr("Zet herinneringen aan"),
                lambda: self.turn.emit(True),
            )
            return
        if content.silent:
            self._add_choice(column, content.silent, self.tr("Laat ze weer komen"), self.sound.emit)
        else:
            self._add_choice(column, "", self.tr("Zet herinneringen stil"), self.silence.emit)
        self._add_choice(
            column, "", self.tr("Zet herinneringen uit"), lambda: self.turn.emit(False)
        )

    def _add_choice(self, column: QVBoxLayout, text: str, action: str, act: object) -> None:
        if text:
            self._say(column, text)
        button = named_button(self._theme, action, "")
        button.clicked.connect(act)
        column.addLayout(at_left(button))

    def _remember(self, is_open: bool) -> None:
        self._open = is_open
        self.tell()
