"""What wants to be chosen for one kind of thing: a conversation, a size, what is in a calendar."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.share.request import Fold, Output
from desktop_app.gui.widgets.choice import CheckList, Choice
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words

LARGE = ("overzicht", "inventaris", "chronologie", "wiamap")


class OptionsCard(Surface):
    """Shows only what belongs to the kind; hidden where there is nothing to choose."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent=parent)
        self.context = context
        self._talks: tuple[tuple[str, str], ...] = ()
        self._chosen_talk = ""
        self.talk: Choice | None = None
        self._papers: tuple[tuple[str, str], ...] = ()
        self.papers: CheckList | None = None
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme = self._theme
        self._title = Heading(theme, self.tr("Hoe wil je het?"), 3)
        self._no_talk = Words(
            theme,
            self.tr("Er is nog geen gesprek dat deze lezer mag zien. Plan er een bij Gesprekken."),
        )
        self._no_paper = Words(
            theme,
            self.tr("Er is nog geen papier met een bestand dat deze lezer mag zien."),
        )
        self.letters = CheckList(theme, [("groot", self.tr("Grote letters"))])
        self.fold = Choice(
            theme,
            [
                ("kaart", self.tr("Een heel blad"), self.tr("A4, met grote letters.")),
                ("vouw", self.tr("Een blad om te vouwen"), self.tr("Dubbel gevouwen is het A5.")),
            ],
        )
        self.calendar = CheckList(
            theme,
            [
                ("eigen", self.tr("Wat ik zelf moet doen")),
                ("anderen", self.tr("Wat anderen moeten doen")),
                ("gesprekken", self.tr("Mijn gesprekken")),
                (
                    "titels",
                    self.tr("Zet erbij waar het over gaat"),
                    self.tr("Doe dit niet in een agenda van je werk."),
                ),
                ("melding", self.tr("Waarschuw me 7 dagen en 1 dag ervoor")),
            ],
        )

    def _assemble(self) -> None:
        self._column = self.inside_column("medium")
        self._column.addWidget(self._title)
        for widget in (self._no_talk, self._no_paper, self.fold, self.calendar, self.letters):
            self._column.addWidget(widget)
        self.fold.set_value("kaart")
        self.fold.setAccessibleName(self.tr("Vorm van de kaart"))
        self.calendar.setAccessibleName(self.tr("Wat er in de agenda komt"))
        self.calendar.set_values(("eigen", "anderen", "gesprekken"))

    def _connect(self) -> None:
        for part in (self.letters, self.fold, self.calendar):
            part.changed.connect(self.changed)

    def show_for(
        self,
        output: Output,
        talks: Sequence[tuple[str, str]],
        papers: Sequence[tuple[str, str]],
    ) -> None:
        """Show what can be chosen. talks, papers: id and name of those for this reader."""
        card, bundle = output == "gesprekskaart", output == "bundel"
        if bundle:
            self._offer_papers(tuple(papers))
        if self.papers is not None:
            self.papers.setVisible(bundle and bool(papers))
        self._no_paper.setVisible(bundle and not papers)
        if card:
            self._offer(tuple(talks))
        if self.talk is not None:
            self.talk.setVisible(card and bool(talks))
        self._no_talk.setVisible(card and not talks)
        self.fold.setVisible(card and bool(talks))
        self.calendar.setVisible(output == "agenda")
        self.letters.setVisible(output in LARGE)
        self.setVisible(card or bundle or output == "agenda" or output in LARGE)

    def choose_talk(self, id: str) -> None:
        """Begin with this conversation."""
        self._chosen_talk = id
        if self.talk is not None:
            self.talk.set_value(id)

    @property
    def large(self) -> bool:
        """Large print was asked for."""
        return bool(self.letters.values())

    @property
    def shape(self) -> Fold:
        """The paper of a card."""
        return "vouw" if self.fold.value() == "vouw" else "kaart"

    @property
    def chosen_talk(self) -> str:
        """The conversation of the card; empty while there is none."""
        return (self.talk.value() or "") if self.talk is not None else ""

    @property
    def chosen_papers(self) -> tuple[str, ...]:
        """The entries of the papers for a bundle."""
        return self.papers.values() if self.papers is not None else ()

    @property
    def groups(self) -> frozenset[Literal["eigen", "anderen", "gesprekken"]]:
        """What goes into the calendar."""
        known = {"eigen", "anderen", "gesprekken"}
        chosen = frozenset(self.calendar.values()) & known
        return cast("frozenset[Literal['eigen', 'anderen', 'gesprekken']]", chosen)

    def _offer(self, talks: tuple[tuple[str, str], ...]) -> None:
        if talks == self._talks and self.talk is not None:
            return
        wanted = self.chosen_talk or self._chosen_talk
        if self.talk is not None:
            self._column.removeWidget(self.talk)
            self.talk.hide()
            self.talk.deleteLater()
            self.talk = None
        self._talks = talks
        if not talks:
            return
        self.talk = Choice(self._theme, talks)
        self.talk.setAccessibleName(self.tr("Welk gesprek"))
        self.talk.set_value(wanted if wanted in dict(talks) else talks[-1][0])
        self.talk.changed.connect(self.changed)
        self._column.insertWidget(1, self.talk)

    def _offer_papers(self, papers: tuple[tuple[str, str], ...]) -> None:
        if papers == self._papers and self.papers is not None:
            return
        known = dict(self._papers)
        chosen = set(self.chosen_papers)
        if self.papers is not None:
            self._column.removeWidget(self.papers)
            self.papers.hide()
            self.papers.deleteLater()
            self.papers = None
        self._papers = papers
        if not papers:
            return
        self.papers = CheckList(self._theme, papers)
        self.papers.setAccessibleName(self.tr("Welke papieren"))
        # what was not offered before is in it, until the person takes it out
        self.papers.set_values(id for id, _ in papers if id in chosen or id not in known)
        self.papers.changed.connect(self.changed)
        self._column.insertWidget(1, self.papers)
