"""The outcomes of checks that were kept: what came out on which day, in the words of now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.file.card import CardFold
from desktop_app.gui.pages.rights.check_about import application_of, place_of
from desktop_app.gui.pages.rights.kept_outcome import Retold, doubt_words, retell
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.link import Link
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words
from desktop_app.traject.errors import InvoerFout

if TYPE_CHECKING:
    from desktop_app.dossier import Entry, Session, Uitkomst

AT_ONCE = 5
"""Outcomes that are shown, the last ones first; the others come by that many at a time."""


class KeptOutcomes(QWidget):
    """A heading and a card for each; hidden while there is none. The page calls `refresh`."""

    check_wanted = Signal(str)
    """Id of a check to do again; with the entry that it was about after a colon."""
    wanted = Signal(str)
    """The place of what a check was about."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.cards: dict[str, KeptCard] = {}
        """By the id of the entry, the last ones first."""
        self._shown: tuple[Entry, ...] = ()
        self._most = AT_ONCE
        self._build_widgets()
        self._assemble()
        self._connect()
        self.refresh()

    def _build_widgets(self) -> None:
        theme = self.context.theme
        self._heading = Heading(theme, self.tr("Bewaarde uitkomsten"), 2, parent=self)
        self._explained = Words(
            theme,
            self.tr("Een uitkomst hoort bij de dag waarop je de check deed."),
            "small",
            "muted",
            parent=self,
        )
        self._list = QWidget(self)
        self.older_button = Button(theme, self.tr("Toon wat ouder is"), parent=self)

    def _assemble(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(self.context.theme.space("medium"))
        for part in (self._heading, self._explained, self._list):
            self._column.addWidget(part)
        self._column.addWidget(self.older_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _connect(self) -> None:
        self.older_button.clicked.connect(self._show_older)
        self.context.desk.closed.connect(self.refresh)

    def refresh(self) -> None:
        """Read again what is kept."""
        try:
            entries = self.context.desk.entries("uitkomst")
        except InvoerFout as refusal:  # the disk is gone
            self.context.desk.refused.emit(self.context.words.say(refusal.message))
            entries = ()
        entries = tuple(sorted(entries, key=_when, reverse=True))
        self.setVisible(bool(entries))
        self.older_button.setVisible(len(entries) > self._most)
        shown = entries[: self._most]
        if shown != self._shown:
            self._shown = shown
            self._show()

    def _show(self) -> None:
        old, self._list = self._list, QWidget(self)
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.context.theme.space("gap"))
        self.cards = {}
        for entry in self._shown:
            card = KeptCard(self.context, entry)
            card.remove_wanted.connect(self._remove)
            card.check_wanted.connect(self.check_wanted)
            card.wanted.connect(self.wanted)
            self.cards[entry.id] = card
            column.addWidget(card)
        self._column.insertWidget(self._column.indexOf(old), self._list)
        self._column.removeWidget(old)
        self._list.show()
        old.hide()
        old.deleteLater()

    def _show_older(self) -> None:
        first = self._most
        self._most += AT_ONCE
        self.refresh()
        list(self.cards.values())[first].setFocus(Qt.FocusReason.TabFocusReason)

    def _remove(self, id: str) -> None:
        place = list(self.cards).index(id)
        sentence = self.tr("De uitkomst ligt 30 dagen in de prullenbak.")

        def remove(session: Session) -> None:
            session.delete_entry(id)

        if not self.context.desk.change(remove, sentence):
            return
        self.refresh()
        left = list(self.cards.values())
        if left:
            left[min(place, len(left) - 1)].setFocus(Qt.FocusReason.TabFocusReason)


class KeptCard(Surface):
    """One outcome: its day and check, what came out, and, unfolded, the answers."""

    remove_wanted = Signal(str)
    check_wanted = Signal(str)
    wanted = Signal(str)
    """The place of what it is about."""

    def __init__(self, context: Context, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, reading=True, parent=parent)
        self.context = context
        self._entry = entry
        self._kept: Uitkomst = entry.payload  # type: ignore[assignment]
        self.told: Retold = retell(self._kept)
        self._about = application_of(context.desk, self._kept.over)
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme = self.context.theme
        title = self._title()
        self._heading = Heading(theme, title, 3, parent=self)
        self.lines = self._lines()
        self.fold = CardFold(
            theme,
            self.tr("Bekijk je antwoorden"),
            self.tr("Verberg je antwoorden"),
            about=title,
            parent=self,
        )
        self.again_button = Button(theme, self.tr("Doe de check opnieuw"), parent=self)
        self.remove_button = Button(
            theme, self.tr("Verwijder uitkomst"), icon="trash-2", parent=self
        )
        self.about_link = Link(theme, self.tr("Naar je sollicitatie"), parent=self)
        for button in (self.again_button, self.remove_button, self.about_link):
            button.setAccessibleName(self.tr("{doe}: {wat}").format(doe=button.text(), wat=title))
        self.setAccessibleName(title)
        self.setAccessibleDescription(" ".join(self.lines))

    def _title(self) -> str:
        told, words = self.told, self.context.words
        check = told.check or self.tr("een check van eerder")
        if told.day is None:
            return check[:1].upper() + check[1:]
        return words.get("check.bewaard_kop", dag=told.day, check=check)

    def _lines(self) -> list[str]:
        """What came out, and whether that still stands so."""
        told = self.told
        lines = [f"{title}." for title in told.titles]
        if self._about:
            about = self.tr("Dit gaat over je sollicitatie: {naam}")
            lines.append(about.format(naam=self._about))
        return [*lines, *doubt_words(told, self.context.words)]

    def _assemble(self) -> None:
        theme, told = self.context.theme, self.told
        column = self.inside_column("small")
        column.addWidget(self._heading)
        for place, line in enumerate(self.lines):
            column.addWidget(Words(theme, line, bold=place < len(told.titles)))
        for question, answer in told.answers:
            self.fold.column.addWidget(Words(theme, question, "small", "muted"))
            self.fold.column.addWidget(Words(theme, answer))
        self.fold.setVisible(bool(told.answers))
        column.addWidget(self.fold)
        flow = FlowLayout(theme.space("gap"))
        flow.addWidget(self.again_button)
        flow.addWidget(self.remove_button)
        flow.addWidget(self.about_link)
        column.addLayout(flow)
        self.again_button.setVisible(not told.gone)
        self.about_link.setVisible(bool(self._about))

    def _connect(self) -> None:
        again = self._kept.check
        if self._about:
            again = f"{again}:{self._kept.over}"
        self.again_button.clicked.connect(lambda: self.check_wanted.emit(again))
        self.about_link.clicked.connect(lambda: self.wanted.emit(place_of(self._kept.over or "")))
        self.remove_button.clicked.connect(lambda: self.remove_wanted.emit(self._entry.id))


def _when(entry: Entry) -> tuple[str, str]:
    """By the day it was kept, then by the moment."""
    return str(getattr(entry.payload, "datum", "") or ""), entry.created
