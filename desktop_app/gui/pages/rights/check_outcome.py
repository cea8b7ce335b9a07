"""Where a check ends: what it means, what to do today, who helps, and where it stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.marking import QT_TRANSLATE_NOOP
from desktop_app.gui.pages.help.reading import Section
from desktop_app.gui.pages.rights.check_panels import Panel, pages_of
from desktop_app.gui.pages.rights.check_rows import AnswerRows
from desktop_app.gui.pages.rights.check_run import outcomes_in
from desktop_app.gui.pages.rights.helpers import Helpers
from desktop_app.gui.pages.rights.leads import letters, place_of, screens
from desktop_app.gui.pages.rights.source_list import SourceList
from desktop_app.gui.pages.rights.sources import checked_words
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.chip import NEUTRAL, Chip
from desktop_app.gui.widgets.heading import Heading, Level
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words
from desktop_app.rights import Blok, load_helplines
from desktop_app.rights.checks import Aanvulling, Antwoord, Filler, Stand, Uitkomst
from desktop_app.text.message import Message
from desktop_app.text.messages import Messages

SHORT = {
    "ja": (QT_TRANSLATE_NOOP("OutcomePanel", "Ja"), "jij"),
    "nee": (QT_TRANSLATE_NOOP("OutcomePanel", "Nee"), NEUTRAL),
    "alleen_arts": (QT_TRANSLATE_NOOP("OutcomePanel", "Alleen de arts"), "bedrijfsarts"),
}
"""The short answers that some checks have, and the kind of chip."""


class OutcomePanel(Panel):
    """The most urgent first; said once where several outcomes say the same."""

    chosen = Signal(str)
    """An answer to the question that is offered after the outcome."""
    keep_wanted = Signal()
    home_wanted = Signal()
    """Back to the application that the check is about."""
    restarted = Signal()

    def __init__(
        self,
        context: Context,
        state: Stand,
        filler: Filler,
        *,
        can_go_back: bool,
        about: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """about: the check is about an application."""
        super().__init__(context.theme, parent)
        self._context = context
        self._state = state
        self._filler = filler
        self._can_go_back = can_go_back
        self._about = about
        self._outcomes = outcomes_in(state)
        self._first: QWidget | None = None
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme = self._theme
        self.keep_button = Button(theme, self.tr("Bewaar in je dossier"), main=True, parent=self)
        self.kept = Words(theme, "", bold=True, parent=self)
        self.home_button = Button(
            theme, self.tr("Terug naar je sollicitatie"), main=True, parent=self
        )
        self.home_button.hide()
        self.restart_button = Button(
            theme, self.tr("Begin opnieuw"), icon="rotate-ccw", parent=self
        )
        vervolg = self._state.vervolg
        self.rows = (
            AnswerRows(theme, vervolg.tekst, vervolg.keuzes, parent=self) if vervolg else None
        )

    def _assemble(self) -> None:
        state = self._state
        scored = bool(state.check.uitslag)
        if scored:
            self._add_weighed()
        for outcome in state.waarschuwingen:
            self._add_outcome(outcome, urgent=True)
        for outcome in state.uitkomsten:
            self._add_outcome(outcome)
        if state.eerder:
            self.column.addWidget(Heading(self._theme, self.tr("Dit geldt ook"), 2))
        for outcome in state.eerder:
            self._add_outcome(outcome, level=3)
        if not scored:
            self._add_weighed()
        self._add_points(self.tr("Dit weet je nog niet"), self._missing())
        also = [" ".join(self._filler.told(entry.tekst)) for entry in state.aanvullingen]
        self._add_points(self.tr("Dit geldt ook nog"), also)
        self._add_follow_up()
        self._add_keeping()
        self._add_more()

    def _connect(self) -> None:
        self.keep_button.clicked.connect(self.keep_wanted)
        self.home_button.clicked.connect(self.home_wanted)
        self.restart_button.clicked.connect(self.restarted)
        if self.rows is not None:
            self.rows.chosen.connect(self.chosen)

    # ------------------------------------------------------------------ as a screen

    def first(self) -> QWidget:
        """What is to be read first."""
        return self._first or self.restart_button

    def said(self) -> str:
        """That this is the outcome, and what it is called."""
        titles = [outcome.titel for outcome in self._outcomes]
        return self.tr("Uitkomst: {titels}.").format(titels="; ".join(titles))

    def show_kept(self, day: date | None, *, possible: bool) -> None:
        """Whether it is kept already, and since when. possible: a dossier is open."""
        had_focus = self.keep_button.hasFocus()
        self.keep_button.setVisible(possible and day is None)
        if day is not None:
            self.kept.setText(self._context.words.get("check.bewaard", dag=day))
        else:
            self.kept.setText(self.tr("Zonder dossier bewaren we niets."))
        self.kept.setVisible(day is not None or not possible)
        self.home_button.setVisible(self._about and day is not None)
        if had_focus and day is not None:
            (self.home_button if self._about else self.restart_button).setFocus()

    # ------------------------------------------------------------------ parts

    def _add_outcome(self, outcome: Uitkomst, *, level: Level = 2, urgent: bool = False) -> None:
        block = OutcomeBlock(self._context, outcome, self._filler, level=level, urgent=urgent)
        self.column.addWidget(block)
        self._first = self._first or block.sections[0]

    def _add_section(self, title: str, *blocks: Blok) -> None:
        section = Section(self._theme, [Blok("kop", (title,), 3), *blocks])
        self.column.addWidget(section)
        self._first = self._first or section

    def _add_points(self, title: str, lines: Sequence[str]) -> None:
        told = tuple(line for line in lines if line)
        if told:
            self._add_section(title, Blok("punten", told))

    def _add_weighed(self) -> None:
        """What speaks for and what against; never how much."""
        self._add_points(self.tr("Dit spreekt ervoor"), self._reasons(self._state.voor))
        self._add_points(self.tr("Dit spreekt ertegen"), self._reasons(self._state.tegen))

    def _reasons(self, answers: Sequence[Antwoord]) -> list[str]:
        return [self._filler.fill(answer.reden) or answer.keuze.reden for answer in answers]

    def _missing(self) -> list[str]:
        """What was answered with "weet ik niet", and who can tell."""
        words = self._context.words
        return [
            words.get(
                "check.vraag_na",
                tekst=entry.tekst,
                wie=tuple(who_can_tell(words, who) for who in entry.vraag_na_bij),
            )
            for entry in self._state.ontbreekt
        ]

    def _add_follow_up(self) -> None:
        question = self._state.vervolg
        if question is None or self.rows is None:
            return
        theme = self._theme
        self.column.addWidget(Heading(theme, self.tr("Wil je verder kijken?"), 3))
        self.column.addWidget(Words(theme, question.tekst, bold=True))
        if question.uitleg:
            self.column.addWidget(Words(theme, question.uitleg, role="muted"))
        self.column.addWidget(self.rows)

    def _add_keeping(self) -> None:
        self.column.addWidget(self.kept)
        back = [self.back_button()] if self._can_go_back else []
        close = Button(self._theme, self.tr("Sluit deze check"), icon="x", parent=self)
        close.clicked.connect(self.stopped)
        self.add_buttons(self.keep_button, self.home_button, *back, self.restart_button, close)

    def _add_more(self) -> None:
        outcomes = self._outcomes
        helpers = [id for outcome in outcomes for id in outcome.hulp]
        if helpers:
            self.column.addWidget(Helpers(self._context, helpers))
        self.add_links([("hulp", self.tr("Alle hulp van mensen"))])
        places = screens(self._state.check.schermen, self._context)
        self.add_links((place_of(lead), lead.text) for lead in places)
        to_write = letters([id for outcome in outcomes for id in outcome.brieven], self._context)
        if to_write:
            self.column.addWidget(Heading(self._theme, self.tr("Schrijf een brief"), 3))
            self.add_links(to_write)
        sides: list[Uitkomst | Aanvulling] = [*outcomes, *self._state.aanvullingen]
        pages = pages_of(
            [id for side in sides for id in side.artikelen],
            [id for side in sides for id in side.dringend],
        )
        if pages:
            self.column.addWidget(Heading(self._theme, self.tr("Lees verder"), 3))
            self.add_links(pages)
        sources = [source for outcome in outcomes for source in outcome.bronnen]
        checked = min(outcome.gecontroleerd for outcome in outcomes)
        told = checked_words(self._context, checked)
        self.column.addWidget(SourceList(self._context, sources, [told]))


class OutcomeBlock(Surface):
    """One outcome. urgent: it warns, and has the sign and the edge of that."""

    def __init__(
        self,
        context: Context,
        outcome: Uitkomst,
        filler: Filler,
        *,
        level: Level = 2,
        urgent: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context.theme, edge="attention" if urgent else "card", parent=parent)
        theme = context.theme
        self.setAccessibleName(outcome.titel)
        self.sections = [Section(theme, blocks) for blocks in _pieces(outcome, filler)]
        self.sections[0].setAccessibleName(outcome.titel)
        column = QVBoxLayout(self)
        room = theme.space("card_padding") if urgent else 0
        column.setContentsMargins(room, room, room, room)
        column.setSpacing(theme.space("small"))
        column.addWidget(Heading(theme, outcome.titel, level))
        if outcome.oordeel is not None:
            text, kind = SHORT[outcome.oordeel]
            column.addWidget(Chip(theme, QCoreApplication.translate("OutcomePanel", text), kind))
        for section in self.sections:
            column.addWidget(section)


def who_can_tell(words: Messages, who: str) -> Message | str:
    """What somebody is called: by the part they play, else by the name of who helps."""
    id = f"wie.{who}"
    if id in words.sentences:
        return Message(id)
    return next((line.naam for line in load_helplines() if line.id == who), who)


def _pieces(outcome: Uitkomst, filler: Filler) -> Iterator[list[Blok]]:
    """What it says, in the order of reading; the first piece has no heading."""
    yield [Blok("alinea", (" ".join(after_title(outcome, filler)),))]
    means, steps = filler.told(outcome.betekent), filler.told(outcome.doe_vandaag)
    if means:
        kop = QCoreApplication.translate("OutcomePanel", "Wat betekent dit?")
        yield [Blok("kop", (kop,), 3), _listed(means)]
    if steps:
        kop = QCoreApplication.translate("OutcomePanel", "Doe dit vandaag")
        yield [Blok("kop", (kop,), 3), Blok("stappen", steps)]
    for part in outcome.onderdelen:
        told = filler.told(part.tekst)
        if told:
            yield [Blok("kop", (part.kop,), 3), Blok("alinea", (" ".join(told),))]


def after_title(outcome: Uitkomst, filler: Filler) -> tuple[str, ...]:
    """What an outcome says, without a first sentence that is its title once more."""
    told = filler.told(outcome.tekst)
    again = told[:1] == (f"{outcome.titel}.",)
    return told[1:] if again and len(told) > 1 else told


def _listed(sentences: tuple[str, ...]) -> Blok:
    return Blok("punten", sentences) if len(sentences) > 1 else Blok("alinea", sentences)
