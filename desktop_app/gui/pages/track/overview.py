"""The first view: does the track play, what belongs in it, and how does it look."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.dossier import Activiteit
from desktop_app.gui.context import Context
from desktop_app.gui.pages.order import leads
from desktop_app.gui.pages.track.acts import TrackActs
from desktop_app.gui.pages.track.content import Track
from desktop_app.gui.pages.track.overview_cards import (
    CHECK,
    LATEST,
    SHOWN,
    Latest,
    LatestCard,
    Start,
    StateCard,
    Summary,
    TestCard,
)
from desktop_app.gui.pages.track.part_card import PartCard, PartDetail
from desktop_app.gui.pages.track.row_words import (
    PART_LETTERS,
    application_rows,
    part_rows,
    part_state_words,
    point_row,
)
from desktop_app.gui.pages.track.rows_view import RowsView
from desktop_app.gui.pages.track.section import ListFrame, Section
from desktop_app.gui.pages.track.state import state_of
from desktop_app.gui.widgets.flow import Columns
from desktop_app.gui.widgets.heading import Heading
from desktop_app.rights.guides.findings import load_quality


class Overview(Section):
    """Left the parts of the track and the card of one; right the test and the last applications."""

    wanted = Signal(str)
    """Name of another view."""

    def __init__(self, context: Context, acts: TrackActs, parent: QWidget | None = None) -> None:
        super().__init__(context, acts, parent)
        self._track: Track | None = None
        self._key = ""
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        context, theme = self.context, self.context.theme
        self.state = StateCard(context)
        self._heading = Heading(theme, self.tr("Zo loopt jouw traject"), 3)
        self.view = RowsView(
            theme,
            self.tr("Onderdelen van het tweede spoor"),
            self.tr(
                "Toetsen: b bezig, k klaar, n niet nodig. Backspace wist je keuze. "
                "Met Enter ga je naar de uitleg."
            ),
            letters=PART_LETTERS,
        )
        self._frame = ListFrame(theme, self.view)
        self.card = PartCard(context)
        self.test = TestCard(theme)
        self.latest = LatestCard(theme)
        self._columns = Columns(theme, shares=(3, 2))

    def _assemble(self) -> None:
        gap = self.context.theme.space("gap")
        self.column.addWidget(self.state)
        self.column.addWidget(self._columns)
        left, right = self._columns.left, self._columns.right
        left.setSpacing(gap)
        right.setSpacing(gap)
        for part in (self._heading, self._frame, self.card):
            left.addWidget(part)
        left.addStretch(1)
        for card in (self.test, self.latest):
            right.addWidget(card)
        right.addStretch(1)

    def _connect(self) -> None:
        self.view.picked.connect(self._pick)
        self.view.entered.connect(self._enter)
        self.view.scored.connect(self._score)
        self.card.scored.connect(self._score)
        self.card.log_wanted.connect(self._log)
        self.test.wanted.connect(lambda: self.wanted.emit("toets"))
        self.latest.wanted.connect(lambda: self.wanted.emit("sollicitaties"))

    # ------------------------------------------------------------------ what the page asks

    def refresh(self, track: Track) -> None:
        """Show the file as it is now."""
        self._track = track
        traject = self.context.desk.traject
        self.state.setVisible(traject is not None)
        if traject is not None:
            self.state.show_content(Start(state_of(traject, track.words), track.checked(CHECK)))
        self._frame.set_rows(part_rows(track), "")
        self._key = self._key or next(iter(track.parts))
        self._show_card()
        self.test.show_content(_summary(track))
        newest = track.applications[:LATEST]
        rows = application_rows(track, newest)
        self.latest.show_content(Latest(tuple(rows), len(track.applications)))

    def show_key(self, key: str) -> None:
        """Show a part."""
        if self.view.has(key):
            self._enter(key)

    def first_focus(self) -> QWidget | None:
        """The list, so that letters work at once."""
        return self.view

    def give_room(self, height: int) -> None:
        """The list takes no more than this."""
        self._frame.give_room(height)

    def place(self) -> str:
        """The selected part."""
        return f"deel:{self._key}" if self._key else ""

    # ------------------------------------------------------------------ inner workings

    def _show_card(self) -> None:
        track = self._track
        if track is None or self._key not in track.parts:
            return
        self.view.select_key(self._key)
        part = track.parts[self._key]
        talks = tuple(leads.talks(part.gesprekken, self.context))
        state = track.kept.parts.get(part.id, "")
        self.card.show_content(PartDetail(part, state, track.logged(part.id), talks))

    def _pick(self, key: str) -> None:
        self._key = key
        self._show_card()

    def _enter(self, key: str) -> None:
        self._pick(key)
        self.reveal_wanted.emit(self.card, self._frame)

    def _score(self, key: str, state: str) -> None:
        track = self._track
        if track is None:
            return
        self._key = key
        if track.kept.parts.get(key, "") == state:
            return
        words = part_state_words(state, track.words)
        if not self.acts.set_part(key, track.parts[key].naam, state, words):
            self.card.rebuild()

    def _log(self, part: str) -> None:
        track = self._track
        if track is not None:
            told = Activiteit(
                titel=track.parts[part].naam, soort=part, datum=track.today.isoformat()
            )
            self.acts.ask_activity(told=told)


def _summary(track: Track) -> Summary:
    """What asks for attention first; then what is not known, then what is in order."""
    found = track.findings
    rest = [
        one
        for stand in ("weet_niet", "goed")
        for one in track.judged
        if one.stand == stand and one.punt.id not in track.silent
    ]
    shown = [*found, *rest][:SHOWN]
    before = load_quality().vooraf[0] if track.judged else ""
    return Summary(
        tuple(point_row(one, track.words) for one in shown), max(len(found) - SHOWN, 0), before
    )
