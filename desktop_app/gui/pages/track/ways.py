"""Work in sight: the ways to begin elsewhere, step by step, with what to look out for."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.order import leads
from desktop_app.gui.pages.order.parts import add_links, add_sources
from desktop_app.gui.pages.start.view import attend
from desktop_app.gui.pages.today.card import TodayCard, inset
from desktop_app.gui.pages.today.fold import Fold
from desktop_app.gui.pages.track.acts import TrackActs
from desktop_app.gui.pages.track.content import FITTING, Track
from desktop_app.gui.pages.track.part_card import titled
from desktop_app.gui.pages.track.section import Section
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.icon_label import IconLabel
from desktop_app.gui.widgets.words import Words
from desktop_app.rights.guides.track import Punt, Vlag, Weg, load_ways


class Ways(Section):
    """A card each, folded; on top the question that comes before all of them."""

    def __init__(self, context: Context, acts: TrackActs, parent: QWidget | None = None) -> None:
        super().__init__(context, acts, parent)
        theme = context.theme
        self.column.addWidget(Heading(theme, self.tr("Is er werk in zicht?"), 3))
        self.column.addWidget(
            Words(
                theme,
                self.tr(
                    "Kijk eerst of het werk past bij wat je kunt. "
                    "Teken niets voordat je advies hebt gevraagd."
                ),
            )
        )
        text = self.tr("Doe de check: is dit werk passend?")
        add_links(self.column, context, [leads.Lead("rechten", f"check:{FITTING}", text)])
        self.cards = {way.id: WayCard(context) for way in load_ways()}
        for card in self.cards.values():
            self.column.addWidget(card)

    def refresh(self, track: Track) -> None:  # noqa: ARG002
        """Which conversations are planned."""
        for way in load_ways():
            talks = tuple(leads.talks(way.gesprekken, self.context))
            self.cards[way.id].show_content(WayDetail(way, talks))

    def show_key(self, key: str) -> None:
        """Unfold a way."""
        card = self.cards.get(key)
        if card is not None:
            card.open()
            attend(card)

    def first_focus(self) -> QWidget | None:
        """The first way."""
        return next(iter(self.cards.values()))


class WayDetail(Struct, frozen=True):
    """A way to work elsewhere, and the way to its conversations."""

    way: Weg
    talks: tuple[leads.Lead, ...]


class WayCard(TodayCard[WayDetail]):
    """What it is and for whom; folded: who does what, steps, papers, red flags."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent=parent)
        self._context = context
        self._open = False
        self.fold: Fold | None = None

    def open(self) -> None:
        """Unfold it."""
        if self.fold is not None and not self.fold.is_open:
            self.fold.turn()

    def _build(self, column: QVBoxLayout, content: WayDetail) -> None:
        way = content.way
        column.addLayout(self._heading(way.naam))
        self._say(column, way.wat)
        self._say(column, way.wanneer, role="muted")
        self.fold = Fold(
            self._theme,
            self.tr("Toon de stappen"),
            self.tr("Toon minder"),
            about=way.naam,
            is_open=self._open,
        )
        self.fold.turned.connect(self._remember)
        self._inside_of(self.fold.column, content)
        column.addWidget(self.fold)

    def _remember(self, is_open: bool) -> None:
        self._open = is_open
        self.tell()

    def _inside_of(self, column: QVBoxLayout, content: WayDetail) -> None:
        theme, context, way = self._theme, self._context, content.way
        who = {
            "jij": self.tr("Jij"),
            "werkgever": self.tr("Je werkgever"),
            "nieuwe_werkgever": self.tr("De nieuwe werkgever"),
            "bureau": self.tr("Het bureau"),
            "uwv": self.tr("UWV"),
        }
        titled(
            column, theme, self.tr("Wie doet wat?"),
            (f"{who[one.wie]}: {_low(one.doet)}" for one in way.partijen),
        )  # fmt: skip
        steps = (f"{n}. {_with_why(one)}" for n, one in enumerate(way.stappen, start=1))
        column.addLayout(inset(Words(theme, self.tr("De stappen"), bold=True)))
        for step in steps:
            column.addLayout(inset(Words(theme, step)))
        titled(
            column, theme, self.tr("Dit zet je op papier"),
            (_with_why(one) for one in way.op_papier),
        )  # fmt: skip
        column.addLayout(inset(Words(theme, self.tr("Let hierop"), bold=True)))
        for flag in way.rode_vlaggen:
            column.addLayout(inset(self._flag(flag)))
        if way.elders:
            titled(column, theme, self.tr("Wat lees je elders?"), (way.elders,))
        links = [
            *leads.papers(way.documenten, context), *content.talks,
            *leads.urgent(way.dringend), *leads.articles(way.artikelen),
        ]  # fmt: skip
        add_links(column, context, links, way.naam)
        help_text = self.tr("Vraag hulp van een mens")
        add_links(column, context, [leads.Lead("hulp", "", help_text)], way.naam)
        add_sources(column, context, way.bronnen, way.gecontroleerd)

    def _flag(self, flag: Vlag) -> QHBoxLayout:
        """A sign that something is wrong, and what to do then."""
        theme = self._theme
        row = QHBoxLayout()
        row.setSpacing(theme.space("small"))
        mark = IconLabel(theme, "octagon-alert", "attention")
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Words(theme, f"{flag.tekst} {flag.doe}"), 1)
        return row


def _with_why(point: Punt) -> str:
    return f"{point.tekst} {point.waarom}".strip()


def _low(text: str) -> str:
    """A sentence behind a name: "Je overlegt …" and "Geeft werk …" begin small."""
    return f"{text[:1].lower()}{text[1:]}"
