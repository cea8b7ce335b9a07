"""Chooses a few lines out of many and puts them in order: questions to ask, things to say."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.announce import announce
from desktop_app.gui.widgets.beside import Beside
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.chip import Chip
from desktop_app.gui.widgets.fields import LineField
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.form_row import FormRow
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.icon_button import IconButton
from desktop_app.gui.widgets.option import CheckRow
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words

LONGEST = 300
"""Signs of an own line that can be typed."""
_STEPS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class PickerWords(NamedTuple):
    """What a picker says. full: why no more can be chosen. own: label of the field to type in."""

    title: str
    explained: str
    own: str
    add: str
    full: str


class Picker(Surface):
    """At most `most` lines; those chosen stand on top in their order, the others below."""

    picked = Signal(tuple)
    """The lines that are chosen now, in their order."""

    def __init__(
        self,
        theme: Theme,
        words: PickerWords,
        *,
        most: int,
        marked: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        """marked: so many from the top are marked as the ones that matter."""
        super().__init__(theme, parent=parent)
        self._said = words
        self._most = most
        self._marked = marked
        self._lines: tuple[str, ...] = ()
        self._offered: tuple[tuple[str, str], ...] = ()
        self._next: tuple[str, str] | None = None
        """After the next change: where the keyboard goes, by what it is and its line."""
        self.chosen: list[ChosenRow] = []
        self.offers: dict[str, CheckRow] = {}
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme = self._theme
        self._heading = Heading(theme, self._said.title, 3)
        self._explained = Words(theme, self._said.explained, "small", "muted")
        self._top, self._low = QWidget(), QWidget()
        self.told = Words(theme, "", bold=True)
        self.own = LineField(theme)
        self.own.setMaxLength(LONGEST)
        self._own_row = FormRow(theme, self._said.own, self.own)
        self.add_button = Button(theme, self._said.add, icon="plus")

    def _assemble(self) -> None:
        column = self.inside_column("small")
        for part in (self._heading, self._explained, self._top, self.told, self._low):
            column.addWidget(part)
        column.addWidget(self._own_row)
        flow = FlowLayout(self._theme.space("small"))
        flow.addWidget(self.add_button)
        column.addLayout(flow)
        self._chosen_column = _column(self._top, self._theme)
        self._offer_column = _column(self._low, self._theme)
        for part in (self.told, self._top, self._low):
            part.hide()

    def _connect(self) -> None:
        self.add_button.clicked.connect(self._add_own)
        self.own.returnPressed.connect(self._add_own)
        self.own.changed.connect(lambda: self._own_row.set_problem(None))

    # ------------------------------------------------------------------ what is shown

    @property
    def lines(self) -> tuple[str, ...]:
        """What is chosen."""
        return self._lines

    def show_lines(self, lines: Sequence[str], offered: Sequence[tuple[str, str]]) -> None:
        """Other lines. offered: what there is to choose from, each with why."""
        if (tuple(lines), tuple(offered)) == (self._lines, self._offered):
            return
        self._lines, self._offered = tuple(lines), tuple(offered)
        for row in (*self.chosen, *self.offers.values()):
            row.hide()
            row.deleteLater()
        whys = dict(self._offered)
        self.chosen = [
            self._chosen_row(at, line, whys.get(line, "")) for at, line in enumerate(self._lines)
        ]
        self.offers = {
            text: self._offer_row(text, why)
            for text, why in self._offered
            if text not in self._lines
        }
        self._top.setVisible(bool(self.chosen))
        self._low.setVisible(bool(self.offers))
        if len(self._lines) < self._most:
            self._tell("")
        self._give_focus()

    def _chosen_row(self, at: int, line: str, why: str) -> ChosenRow:
        row = ChosenRow(self._theme, at + 1, line, why, marked=at < self._marked)
        row.moved.connect(lambda step: self._move(line, step))
        row.dropped.connect(lambda: self._drop(line))
        self._chosen_column.addWidget(row)
        row.show()
        return row

    def _offer_row(self, text: str, why: str) -> CheckRow:
        row = CheckRow(self._theme, text, why, self._low)
        row.toggled.connect(lambda _: self._choose(text))
        self._offer_column.addWidget(row)
        row.show()
        return row

    def _give_focus(self) -> None:
        """The rows are new: the keyboard goes on where it was."""
        after, self._next = self._next, None
        if after is None:
            return
        what, line = after
        target: QWidget = self.own
        row = next((one for one in self.chosen if one.line == line), None)
        if row is not None:
            target = row.button(what)
        elif line in self.offers:
            target = self.offers[line]
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    # ------------------------------------------------------------------ what the person does

    def _choose(self, text: str) -> None:
        if len(self._lines) >= self._most:
            row = self.offers[text]
            row.blockSignals(True)
            row.setChecked(False)
            row.blockSignals(False)
            row.update()
            self._tell(self._said.full)
            return
        rest = list(self.offers)
        place = rest.index(text)
        rest.remove(text)
        follows = rest[min(place, len(rest) - 1)] if rest else ""
        self._change((*self._lines, text), ("", follows))

    def _add_own(self) -> None:
        text = " ".join(self.own.text().split())
        if not text:
            self._own_row.set_problem(self.tr("Typ eerst een zin."))
        elif len(self._lines) >= self._most:
            self._tell(self._said.full)
        elif text in self._lines:
            self._own_row.set_problem(self.tr("Deze zin staat er al."))
        else:
            self.own.clear()
            self._change((*self._lines, text), ("", ""))

    def _move(self, line: str, step: int) -> None:
        lines = list(self._lines)
        place = lines.index(line)
        there = place + step
        if not 0 <= there < len(lines):
            end = self.tr("Dit staat al bovenaan.") if step < 0 else self.tr("Dit staat onderaan.")
            announce(self, end)
            return
        lines.insert(there, lines.pop(place))
        announce(self, self.tr("Nu op plek {nummer}.").format(nummer=there + 1))
        self._change(tuple(lines), ("up" if step < 0 else "down", line))

    def _drop(self, line: str) -> None:
        place = self._lines.index(line)
        rest = tuple(one for one in self._lines if one != line)
        after = ("drop", rest[min(place, len(rest) - 1)]) if rest else ("", line)
        self._change(rest, after)

    def _change(self, lines: tuple[str, ...], after: tuple[str, str]) -> None:
        self._next = after
        self._tell("")
        self.picked.emit(lines)
        self._next = None

    def _tell(self, sentence: str) -> None:
        self.told.setText(sentence)
        self.told.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)


class ChosenRow(QWidget):
    """A chosen line with its number; Alt with an arrow key moves it."""

    moved = Signal(int)
    dropped = Signal()

    def __init__(
        self,
        theme: Theme,
        number: int,
        line: str,
        why: str,
        *,
        marked: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.line = line
        self._build_widgets(number, why, marked)
        self._assemble()
        self._connect()

    def _build_widgets(self, number: int, why: str, marked: bool) -> None:
        theme, line = self._theme, self.line
        self.text = Words(theme, f"{number}. {line}", bold=True, parent=self)
        self._why = Words(theme, why, "small", "muted", parent=self)
        self._why.setVisible(bool(why))
        self.mark = Chip(theme, self.tr("belangrijk"), "jij", parent=self) if marked else None
        names = {
            "up": ("arrow-up", self.tr("Hoger: {zin}")),
            "down": ("arrow-down", self.tr("Lager: {zin}")),
            "drop": ("x", self.tr("Haal weg: {zin}")),
        }
        self._buttons = {
            id: IconButton(theme, icon, name.format(zin=line), parent=self)
            for id, (icon, name) in names.items()
        }
        moves = self.tr("Alt met pijl omhoog of omlaag verplaatst deze zin.")
        for id in ("up", "down"):
            self._buttons[id].setAccessibleDescription(moves)

    def _assemble(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, self._theme.space("small"))
        column.setSpacing(self._theme.space("tiny"))
        head = Beside(self._theme)
        head.addWidget(self.text)
        head.addWidget(self._tools())
        column.addLayout(head)
        below = Beside(self._theme) if self._why.text() else FlowLayout(self._theme.space("small"))
        if self._why.text():
            below.addWidget(self._why)
        if self.mark is not None:
            below.addWidget(self.mark)
        column.addLayout(below)

    def _tools(self) -> QWidget:
        """The buttons, side by side."""
        tools = QWidget(self)
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.space("tiny"))
        for button in self._buttons.values():
            row.addWidget(button)
        return tools

    def _connect(self) -> None:
        for button in self._buttons.values():
            button.installEventFilter(self)
        self._buttons["up"].clicked.connect(lambda: self.moved.emit(-1))
        self._buttons["down"].clicked.connect(lambda: self.moved.emit(1))
        self._buttons["drop"].clicked.connect(self.dropped)

    def button(self, what: str) -> IconButton:
        """Its button that does this (`up`, `down`, `drop`)."""
        return self._buttons.get(what, self._buttons["drop"])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt with an arrow key on one of its buttons; a button by itself would take the arrow."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
            step = _STEPS.get(event.key()) if alt else None
            if step is not None:
                self.moved.emit(step)
                return True
        return super().eventFilter(watched, event)


def _column(inside: QWidget, theme: Theme) -> QVBoxLayout:
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.space("small"))
    return column
