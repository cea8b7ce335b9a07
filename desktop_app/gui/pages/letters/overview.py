"""All letters: what fits now, what one is at, what was sent, and each by its situation."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.letters.finding import LetterFinder
from desktop_app.gui.pages.letters.words import LONGEST, chip_of, state_words, when_words
from desktop_app.gui.pages.rights.rows import Entry, Rows
from desktop_app.gui.pages.talks.rows import ListCard, RowTold
from desktop_app.gui.widgets.announce import announce
from desktop_app.gui.widgets.fields import LineField
from desktop_app.gui.widgets.form_row import FormRow
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.words import Words
from desktop_app.map.own import shortened
from desktop_app.rights.letters import load_letters
from desktop_app.rights.letters_groups import load_situations
from desktop_app.rights.letters_model import Brief

if TYPE_CHECKING:
    from desktop_app.dossier.sent import Sent


class Part(QWidget):
    """A heading with rows under it; hidden while there are none."""

    wanted = Signal(str)

    def __init__(self, context: Context, title: str, level: int = 2) -> None:
        super().__init__()
        theme = context.theme
        self.rows = Rows(theme, title)
        self.rows.wanted.connect(self.wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("small"))
        column.addWidget(Heading(theme, title, 2 if level == 2 else 3))
        column.addWidget(self.rows)

    def show_letters(self, letters: Iterable[Brief]) -> None:
        """Show these."""
        entries = [Entry(one.id, one.kop.titel, one.kop.wanneer) for one in letters]
        self.rows.show_entries(entries)
        self.setVisible(bool(entries))


class Overview(QWidget):
    """What can be chosen; a search shows only what was found."""

    letter_wanted = Signal(str)
    sent_wanted = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._letters = {letter.id: letter for letter in load_letters()}
        self._finder = LetterFinder(self._letters.values())
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme = self._context.theme
        self._heading = Heading(theme, self.tr("Brieven"), 1)
        self._help = Words(theme, self.tr("Kies een brief. We vullen in wat je al vertelde."))
        self.search = LineField(theme)
        self._search_row = FormRow(theme, self.tr("Zoek een brief"), self.search)
        self.nothing = Words(theme, self.tr("Geen brief gevonden. Probeer een ander woord."))
        self.found = Part(self._context, self.tr("Gevonden"))
        self.fitting = Part(self._context, self.tr("Past nu bij jou"))
        self.begun = Part(self._context, self.tr("Hier was je aan bezig"))
        self.sent = ListCard(theme, self.tr("Dit verstuurde je"), icon="mail")
        self._all_title = Heading(theme, self.tr("Alle brieven"), 2)
        self.groups = {group.id: Part(self._context, group.naam, 3) for group in load_situations()}

    def _assemble(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._context.theme.space("gap"))
        for part in (
            self._heading, self._help, self._search_row, self.nothing, self.found, self.fitting,
            self.begun, self.sent, self._all_title, *self.groups.values(),
        ):  # fmt: skip
            column.addWidget(part)
        for group in load_situations():
            self.groups[group.id].show_letters(self._letters[id] for id in group.brieven)
        self._show_parts()

    def _connect(self) -> None:
        self.search.changed.connect(self._search)
        self.search.returnPressed.connect(self._open_first)
        self.sent.acted.connect(self.sent_wanted)
        for part in self._parts:
            part.wanted.connect(self.letter_wanted)

    @property
    def _parts(self) -> tuple[Part, ...]:
        return (self.found, self.fitting, self.begun, *self.groups.values())

    # ------------------------------------------------------------------ what is shown

    def show_letters(
        self, fitting: Iterable[Brief], begun: Iterable[str], sent: Sequence[Sent]
    ) -> None:
        """What fits now, what one is at and what was sent."""
        self.fitting.show_letters(fitting)
        self.begun.show_letters(letter for id, letter in self._letters.items() if id in set(begun))
        self.sent.show_rows([self._row(one) for one in sent])
        self._show_parts()

    def row(self, id: str) -> QWidget | None:
        """The first row of a letter or of what was sent that is in sight."""
        sent = self.sent.rows.get(id)
        if sent is not None:
            return sent.action
        rows = (part.rows.row(id) for part in self._parts if not part.isHidden())
        return next((row for row in rows if row is not None), None)

    def _row(self, one: Sent) -> RowTold:
        words = self._context.words
        title = shortened(one.told.onderwerp, LONGEST) or self.tr("Brief")
        lines = (when_words(one, words), state_words(one, words))
        reason = "\n".join(line for line in lines if line)
        return RowTold(one.id, title, reason, chip_of(one), self.tr("Bekijk deze brief"))

    def _search(self) -> None:
        found = self._finder.find(self.search.text())
        self.found.show_letters(self._letters[id] for id in found)
        self._show_parts()
        if self._searching:
            said = self.tr("{aantal} gevonden").format(aantal=len(found))
            announce(self.search, said if found else self.nothing.text())

    def _open_first(self) -> None:
        if self._searching and self.found.rows.rows:
            self.letter_wanted.emit(self.found.rows.rows[0].entry.key)

    @property
    def _searching(self) -> bool:
        return bool(self.search.text().strip())

    def _show_parts(self) -> None:
        searching = self._searching
        some = bool(self.found.rows.rows)
        self.found.setVisible(searching and some)
        self.nothing.setVisible(searching and not some)
        for part in (self.fitting, self.begun):
            part.setVisible(not searching and bool(part.rows.rows))
        self.sent.setVisible(not searching and bool(self.sent.rows))
        for widget in (self._all_title, *self.groups.values()):
            widget.setVisible(not searching)
