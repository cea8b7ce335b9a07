"""The words of this field, by their first letter; each with its meaning, and the way to more."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.rights.sources import checked_words, first_source
from desktop_app.gui.pages.rights.view import View
from desktop_app.gui.pages.timeline.segments import Segments
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.announce import announce
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.link import Link
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words
from desktop_app.rights.glossary import Begrip, load_glossary

OTHER = "0-9"
"""Words that begin with a digit."""


class TermCard(Surface):
    """A word and what it means; a reading stop."""

    def __init__(self, context: Context, term: Begrip, view: View) -> None:
        super().__init__(context.theme, reading=True)
        theme = context.theme
        self.setAccessibleName(term.term)
        self.setAccessibleDescription(term.uitleg)
        column = self.inside_column("tiny")
        column.addWidget(Heading(theme, term.term, 3))
        column.addWidget(Words(theme, term.uitleg))
        checked = checked_words(context, term.gecontroleerd)
        source = first_source(term.bronnen)
        told = f"{source}. {checked}" if source else checked
        column.addWidget(Words(theme, told, "small", "muted"))
        self.link = Link(theme, self.tr("Lees meer hierover"), parent=self)
        self.link.setAccessibleName(self.tr("Lees meer over {woord}").format(woord=term.term))
        self.link.clicked.connect(lambda: view.wanted.emit(f"artikel:{term.artikel}"))
        self.link.setVisible(term.artikel is not None)
        column.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)


class TermView(View):
    """One word."""

    def __init__(self, context: Context, term: Begrip) -> None:
        super().__init__(context)
        self.card = TermCard(context, term, self)
        more = Link(context.theme, self.tr("Bekijk alle begrippen"))
        more.clicked.connect(lambda: self.wanted.emit("begrippen"))
        self.column.addWidget(Heading(context.theme, self.tr("Wat betekent dit woord?"), 2))
        self.column.addWidget(self.card)
        self.column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

    def first(self) -> QWidget | None:
        """The word."""
        return self.card


class GlossaryView(View):
    """A letter is chosen; its words are shown."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._terms = sorted(load_glossary(), key=lambda term: _plain(term.term))
        self.cards: list[TermCard] = []
        self._build_widgets()
        self._assemble()
        self._connect()
        self.show_letter(self._letters[0])

    def _build_widgets(self) -> None:
        theme = self.context.theme
        self._letters = list(dict.fromkeys(letter_of(term) for term in self._terms))
        if OTHER in self._letters:
            self._letters = [*(one for one in self._letters if one != OTHER), OTHER]
        self._heading = Heading(theme, self.tr("Begrippen"), 2)
        self._line = Words(
            theme, self.tr("Kies de eerste letter. Of typ het woord in het zoekveld."), role="muted"
        )
        self.letters = Segments(
            theme, self.tr("Eerste letter"), [(one, one) for one in self._letters]
        )
        self._list = QWidget()

    def _assemble(self) -> None:
        for part in (self._heading, self._line, self.letters, self._list):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.letters.chosen.connect(self._choose)

    def first(self) -> QWidget | None:
        """The letter that is chosen."""
        return self.letters.segment(self.letters.value() or self._letters[0])

    def show_letter(self, letter: str) -> None:
        """Show the words that begin with a letter."""
        self.letters.set_value(letter)
        terms = [term for term in self._terms if letter_of(term) == letter]
        new = _listed(self.context.theme, [TermCard(self.context, term, self) for term in terms])
        self.cards = new.findChildren(TermCard)
        self.column.replaceWidget(self._list, new)
        self._list.hide()
        self._list.deleteLater()
        self._list = new
        new.show()

    def _choose(self, letter: str) -> None:
        self.show_letter(letter)
        count = len(self.cards)
        told = self.tr("{aantal} begrippen.").format(aantal=count)
        announce(self, self.tr("Eén begrip.") if count == 1 else told)


def letter_of(term: Begrip) -> str:
    """The letter under which a word stands."""
    first = _plain(term.term)[:1].upper()
    return first if first.isalpha() else OTHER


def _plain(text: str) -> str:
    parts = unicodedata.normalize("NFKD", text.lower())
    return "".join(sign for sign in parts if not unicodedata.combining(sign))


def _listed(theme: Theme, cards: Iterable[QWidget]) -> QWidget:
    shown = QWidget()
    column = QVBoxLayout(shown)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.space("small"))
    for card in cards:
        column.addWidget(card)
    return shown
