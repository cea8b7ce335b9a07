"""The log of applications."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.dossier import Payload, Sollicitatie
from desktop_app.gui.pages.track.content import Application, Track
from desktop_app.gui.pages.track.entry_cards import ApplicationCard
from desktop_app.gui.pages.track.log_head import LogHead
from desktop_app.gui.pages.track.log_section import LogSection
from desktop_app.gui.pages.track.quick import read_application
from desktop_app.gui.pages.track.row_words import (
    APPLICATION_FILTERS,
    application_row,
    application_rows,
    applications_in,
)
from desktop_app.gui.pages.track.rows import Row
from desktop_app.gui.pages.track.rows_view import RowsView

LETTERS = {"v": "verstuurd", "g": "gesprek", "a": "afgewezen"}
"""Letter keys and the state they set; other states stand on the card."""


class Applications(LogSection[Application]):
    """Employer, job, hours, source, whether it fits, and how it stands."""

    kind = "sollicitatie"

    def _make_head(self) -> LogHead:
        return LogHead(
            self.context.theme,
            self.tr("Waar solliciteerde je?"),
            self.tr("Bijvoorbeeld: planner, gemeente Zwolle, 16 uur. Druk daarna op Enter."),
            [
                ("alles", self.tr("Alles ({aantal})")),
                ("loopt", self.tr("Loopt nog ({aantal})")),
                ("gesprek", self.tr("Gesprek ({aantal})")),
                ("aanbod", self.tr("Aanbod ({aantal})")),
                ("klaar", self.tr("Afgelopen ({aantal})")),
            ],
            self,
        )

    def _make_view(self) -> RowsView:
        view = RowsView(
            self.context.theme,
            self.tr("Sollicitaties"),
            self.tr(
                "Toetsen: v verstuurd, g gesprek, a afgewezen. "
                "Met Enter ga je naar de kaart. Met Delete verwijder je een regel."
            ),
            letters=LETTERS,
        )
        view.scored.connect(self._score)
        return view

    def _make_card(self) -> ApplicationCard:
        card = ApplicationCard(self.context)
        card.change_wanted.connect(self._change)
        card.remove_wanted.connect(self._remove)
        card.scored.connect(lambda state: self._score(self._key, state))
        card.judged.connect(self._judge)
        return card

    def _entries(self, track: Track, name: str, text: str) -> list[Application]:
        return applications_in(track, name, text)

    def _rows(self, track: Track, shown: list[Application]) -> list[Row]:
        return application_rows(track, shown)

    def _read(self, text: str) -> Payload | None:
        track = self._track
        return read_application(text, track.today, track.words) if track is not None else None

    def _understood(self, told: Payload) -> str:
        track = self._track
        if track is None or not isinstance(told, Sollicitatie):
            return ""
        row = application_row(track, Application("", told))
        return " · ".join(part for part in (row.title, row.state, row.below) if part)

    def _added(self) -> str:
        return self.tr("Sollicitatie opgeslagen.")

    def _ask(self, one: Application | None, told: Payload | None) -> str:
        return self.acts.ask_application(one, told if isinstance(told, Sollicitatie) else None)

    def _filters(self) -> Sequence[str]:
        return APPLICATION_FILTERS

    def _score(self, key: str, state: str) -> None:
        one = next((one for one in self._shown if one.id == key), None)
        if one is not None and state:
            self._key = key
            if not self.acts.set_state(one, state):
                self.card.rebuild()

    def _judge(self, fits: str) -> None:
        one = self._selected()
        if one is not None and not self.acts.set_fits(one, fits):
            self.card.rebuild()
