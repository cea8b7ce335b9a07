"""Beside the questions: what to leave unsaid, what to bring, and who comes along."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.gui.pages.talks.kept import KeptText
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.beside import Beside
from desktop_app.gui.widgets.chip import NEUTRAL, Chip
from desktop_app.gui.widgets.fields import LineField, TextField
from desktop_app.gui.widgets.form_row import FormRow
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.icon_label import IconLabel
from desktop_app.gui.widgets.link import Link
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words
from desktop_app.rights.guides.conversations import Gesprekssoort, Zwijgen, load_conversations
from desktop_app.rights.guides.picture import Beeld
from desktop_app.rights.guides.words import Partij

if TYPE_CHECKING:
    from desktop_app.dossier import Gesprek

_NOT_FOR_YOU = "nvt"


class Silence(Struct, frozen=True):
    """What to leave unsaid with some parties, and what may be said. who: in words."""

    who: str
    not_: tuple[str, ...]
    may: str


class Thing(Struct, frozen=True):
    """Something to bring. state: of a paper; empty for what is none."""

    text: str
    state: str = ""
    paper: str = ""


def silences(
    parties: Sequence[Partij], kind: Gesprekssoort | None, names: dict[Partij, str]
) -> tuple[Silence, ...]:
    """What each party should not hear; parties with the same advice stand together."""
    found: dict[tuple[tuple[str, ...], str], list[str]] = {}
    for party in parties:
        told = _advice(party, kind)
        if told is not None:
            found.setdefault((told.niet, told.wel), []).append(names[party])
    return tuple(Silence(", ".join(who), *advice) for advice, who in found.items())


def _advice(party: Partij, kind: Gesprekssoort | None) -> Zwijgen | None:
    """Of the kind; for an own conversation what a kind with the same party says."""
    kinds = (kind,) if kind is not None else load_conversations()
    return next((one.niet_zeggen[party] for one in kinds if party in one.niet_zeggen), None)


def things(kind: Gesprekssoort | None, beeld: Beeld | None) -> Iterator[Thing]:
    """What to bring, each paper with how it stands in the file."""
    for thing in kind.neem_mee if kind is not None else ():
        if thing.document is None:
            yield Thing(thing.tekst or "")
            continue
        paper = beeld.documents.get(thing.document) if beeld is not None else None
        if beeld is None or paper is None or paper.stand == _NOT_FOR_YOU:
            continue
        state = "heb" if beeld.has_paper(thing.document) else paper.stand
        yield Thing(paper.naam[:1].upper() + paper.naam[1:], state, thing.document)


class SilenceCard(Surface):
    """Read with the keyboard too; an own line can be added, which only the reader sees."""

    kept = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, edge="bedrijfsarts", parent=parent)
        self._shown: tuple[Silence, ...] | None = None
        self._list = QWidget()
        self.own = TextField(theme, lines=2)
        self.text = KeptText(self.own)
        self.text.kept.connect(self.kept)
        self._column = self.inside_column("small")
        self._column.addWidget(Heading(theme, self.tr("Zeg hier niets over"), 3))
        self._column.addWidget(self._list)
        label = self.tr("Hier wil je zelf niets over zeggen")
        self._column.addWidget(FormRow(theme, label, self.own, optional=True))

    def show_silences(self, found: tuple[Silence, ...], own: Sequence[str]) -> None:
        """Other advice, and the lines of the reader's own."""
        self.text.show_text("\n".join(own))
        if found == self._shown:
            return
        self._shown = found
        new = QWidget()
        column = QVBoxLayout(new)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.space("small"))
        for one in found:
            about = self.tr("Tegen: {wie}").format(wie=one.who)
            for text, strong in ((about, True), *((line, False) for line in (*one.not_, one.may))):
                column.addWidget(Words(self._theme, text, bold=strong))
        self._column.replaceWidget(self._list, new)
        self._list.hide()
        self._list.deleteLater()
        self._list = new
        new.show()


class BringCard(Surface):
    """The papers that are there and those that are missing, with the way to Documenten."""

    papers_wanted = Signal(str)
    """The paper to look at first; empty for all."""
    kept = Signal(str)
    """Who comes along."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._shown: tuple[Thing, ...] | None = None
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme = self._theme
        self._heading = Heading(theme, self.tr("Neem mee"), 3)
        self._list = QWidget()
        self.link = Link(theme, self.tr("Bekijk je documenten"))
        self.along = LineField(theme)
        self.along.setMaxLength(200)
        self.text = KeptText(self.along)

    def _assemble(self) -> None:
        self._column = self.inside_column("small")
        for part in (self._heading, self._list, self.link):
            self._column.addWidget(part)
        label, explained = self.tr("Wie gaat er met je mee?"), self.tr("Meld dat vooraf.")
        row = FormRow(self._theme, label, self.along, help=explained, optional=True)
        self._column.addWidget(row)

    def _connect(self) -> None:
        self.link.clicked.connect(lambda: self.papers_wanted.emit(self._first_missing()))
        self.text.kept.connect(self.kept)

    def show_things(self, found: tuple[Thing, ...], told: Gesprek) -> None:
        """Other things to bring, and who comes along."""
        self.text.show_text(told.mee)
        if found == self._shown:
            return
        self._shown = found
        new = QWidget()
        column = QVBoxLayout(new)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.space("small"))
        for thing in found:
            column.addWidget(self._row(thing))
        self._column.replaceWidget(self._list, new)
        self._list.hide()
        self._list.deleteLater()
        self._list = new
        new.setVisible(bool(found))
        self._heading.setText(self.tr("Neem mee") if found else self.tr("Neem iemand mee"))
        self.link.setVisible(any(thing.paper for thing in found))

    def _row(self, thing: Thing) -> QWidget:
        theme = self._theme
        icons = {"heb": "check", "": "circle-dashed"}
        words = {
            "heb": self.tr("heb je"),
            "gevraagd": self.tr("gevraagd"),
            "geweigerd": self.tr("geweigerd"),
            "": "",
        }
        state = words.get(thing.state, self.tr("ontbreekt"))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.space("small"))
        icon = IconLabel(theme, icons.get(thing.state, "x"), "ink")
        line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        beside = Beside(theme)
        beside.addWidget(Words(theme, thing.text))
        if state:
            beside.addWidget(Chip(theme, state, NEUTRAL))
        line.addLayout(beside, 1)
        return row

    def _first_missing(self) -> str:
        """The first paper that is not there."""
        papers = [thing for thing in self._shown or () if thing.paper]
        return next((one.paper for one in papers if one.state != "heb"), "")
