"""The log of what was done in the second track."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.dossier import Activiteit, Payload
from desktop_app.gui.pages.track.content import Activity, Track
from desktop_app.gui.pages.track.entry_cards import ActivityCard
from desktop_app.gui.pages.track.log_head import LogHead
from desktop_app.gui.pages.track.log_section import LogSection
from desktop_app.gui.pages.track.quick import read_activity
from desktop_app.gui.pages.track.row_words import (
    ACTIVITY_FILTERS,
    activities_in,
    activity_rows,
)
from desktop_app.gui.pages.track.rows import Row
from desktop_app.gui.pages.track.rows_view import RowsView


class Activities(LogSection[Activity]):
    """Date, kind, hours, with whom, result and paper of each."""

    kind = "activiteit"

    def _make_head(self) -> LogHead:
        return LogHead(
            self.context.theme,
            self.tr("Wat deed je?"),
            self.tr("Bijvoorbeeld: gisteren gesprek met Anna, 1 uur. Druk daarna op Enter."),
            [
                ("alles", self.tr("Alles ({aantal})")),
                ("maand", self.tr("Deze maand ({aantal})")),
                ("komt", self.tr("Komt nog ({aantal})")),
            ],
            self,
        )

    def _make_view(self) -> RowsView:
        return RowsView(
            self.context.theme,
            self.tr("Activiteiten"),
            self.tr("Met Enter ga je naar de kaart. Met Delete verwijder je een regel."),
        )

    def _make_card(self) -> ActivityCard:
        card = ActivityCard(self.context)
        card.change_wanted.connect(self._change)
        card.remove_wanted.connect(self._remove)
        return card

    def _entries(self, track: Track, name: str, text: str) -> list[Activity]:
        return activities_in(track, name, text)

    def _rows(self, track: Track, shown: list[Activity]) -> list[Row]:
        return activity_rows(track, shown)

    def _read(self, text: str) -> Payload | None:
        track = self._track
        if track is None:
            return None
        return read_activity(text, track.today, track.words, track.names.parts)

    def _understood(self, told: Payload) -> str:
        track = self._track
        if track is None or not isinstance(told, Activiteit):
            return ""
        (row,) = activity_rows(track, [Activity("", told)])
        return " · ".join(part for part in (row.title, row.state, row.below) if part)

    def _added(self) -> str:
        return self.tr("Activiteit opgeslagen.")

    def _ask(self, one: Activity | None, told: Payload | None) -> str:
        return self.acts.ask_activity(one, told if isinstance(told, Activiteit) else None)

    def _filters(self) -> Sequence[str]:
        return ACTIVITY_FILTERS
