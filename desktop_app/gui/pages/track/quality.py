"""Does the track hold at UWV: each point of the test, what the file shows, and what to do."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.track.acts import TrackActs
from desktop_app.gui.pages.track.content import Track
from desktop_app.gui.pages.track.point_card import PointCard, PointDetail
from desktop_app.gui.pages.track.row_words import point_rows
from desktop_app.gui.pages.track.rows_view import RowsView
from desktop_app.gui.pages.track.section import ListFrame, Section
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.words import Words
from desktop_app.rights.guides.findings import load_quality
from desktop_app.rights.guides.judge import Oordeel


class Quality(Section):
    """What asks for attention first, seven at most; then what only the reader can know."""

    def __init__(self, context: Context, acts: TrackActs, parent: QWidget | None = None) -> None:
        super().__init__(context, acts, parent)
        self._track: Track | None = None
        self._key = ""
        self._row = 0
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme = self.context.theme
        self._heading = Heading(theme, self.tr("Houdt dit stand bij UWV?"), 3)
        self._before = Words(theme, "\n".join(load_quality().vooraf))
        self.view = RowsView(
            theme,
            self.tr("Punten waar UWV naar kijkt"),
            self.tr(
                "Toetsen: j is in orde, n is niet in orde. Backspace wist je antwoord. "
                "Met Enter ga je naar de uitleg."
            ),
            letters={"j": "ja", "n": "nee"},
        )
        self.frame = ListFrame(theme, self.view)
        self.card = PointCard(self.context)

    def _assemble(self) -> None:
        for part in (self._heading, self._before, self.frame, self.card):
            self.column.addWidget(part)

    def _connect(self) -> None:
        self.view.picked.connect(self._pick)
        self.view.entered.connect(self._enter)
        self.view.scored.connect(self._answer)
        self.card.answered.connect(lambda answer: self._answer(self._key, answer))
        self.card.silence_wanted.connect(self._silence)
        self.card.again_wanted.connect(self._show_again)

    # ------------------------------------------------------------------ what the page asks

    def refresh(self, track: Track) -> None:
        """Judge the file as it is now."""
        self._track = track
        rows = point_rows(track)
        self.frame.set_rows(rows, self.tr("Vul eerst je eerste ziektedag in."))
        if not self.view.has(self._key):
            self._key = rows[min(self._row, len(rows) - 1)].key if rows else ""
        self._show_card()

    def show_key(self, key: str) -> None:
        """Show a point."""
        if self.view.has(key):
            self._enter(key)

    def first_focus(self) -> QWidget | None:
        """The list, so that letters work at once."""
        return self.view if self.view.rows else None

    def give_room(self, height: int) -> None:
        """The list takes no more than this."""
        self.frame.give_room(height)

    def place(self) -> str:
        """The selected point."""
        return f"punt:{self._key}" if self._key else ""

    # ------------------------------------------------------------------ inner workings

    def _point(self) -> Oordeel | None:
        track = self._track
        judged = track.judged if track is not None else ()
        return next((one for one in judged if one.punt.id == self._key), None)

    def _show_card(self) -> None:
        point, track = self._point(), self._track
        self.card.setVisible(point is not None)
        if point is None or track is None:
            return
        self.view.select_key(self._key)
        self._row = next((n for n, row in enumerate(self.view.rows) if row.key == self._key), 0)
        answer = track.kept.answers.get(self._key)
        self.card.show_content(PointDetail(point, answer, self._key in track.silent))

    def _pick(self, key: str) -> None:
        self._key = key
        self._show_card()

    def _enter(self, key: str) -> None:
        self._pick(key)
        self.reveal_wanted.emit(self.card, self.frame)

    def _answer(self, key: str, answer: str) -> None:
        self._key = key
        point, track = self._point(), self._track
        if point is None or track is None:
            return
        said = {"ja": True, "nee": False}.get(answer)
        if track.kept.answers.get(key) == said or not self.acts.answer(point, said):
            self.card.rebuild()

    def _silence(self) -> None:
        point = self._point()
        if point is not None:
            self.acts.silence(point)

    def _show_again(self) -> None:
        point = self._point()
        if point is not None:
            self.acts.show_again(point)
