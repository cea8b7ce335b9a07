"""The open file as far as the page goes: entries, what was told, and how the track is judged."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.dossier import Activiteit, Sollicitatie, Uitkomst
from desktop_app.export.track_csv import Names
from desktop_app.gui.pages.order.silenced import silences_in
from desktop_app.gui.pages.rights.kept_outcome import newest_of
from desktop_app.gui.pages.track.kept import SILENT, Kept, kept_in
from desktop_app.gui.picture import picture_of
from desktop_app.rights.guides.findings import load_quality
from desktop_app.rights.guides.judge import Oordeel, judge_track, track_findings
from desktop_app.rights.guides.track import Onderdeel, load_parts
from desktop_app.text.messages import Messages
from desktop_app.traject.calendar import parse_day

if TYPE_CHECKING:
    from desktop_app.dossier import Entry
    from desktop_app.gui.desk import Desk

FITTING = "passend-factoren"
"""The check whether work is fitting."""


class Activity(NamedTuple):
    """An entry of the log."""

    id: str
    told: Activiteit


class Application(NamedTuple):
    """An application and its entry. checked: the outcome that was kept last on whether it fits."""

    id: str
    told: Sollicitatie
    checked: Uitkomst | None = None


class Track:
    """The open file as far as this page goes; made anew after each change."""

    def __init__(self, desk: Desk, words: Messages) -> None:
        self._desk = desk
        self.words = words
        self.today = desk.today
        self.kept: Kept = kept_in(desk)
        self.activities = [
            Activity(entry.id, entry.payload)
            for entry in desk.entries("activiteit")
            if isinstance(entry.payload, Activiteit)
        ]
        self.applications = [
            Application(entry.id, entry.payload, self.checked(FITTING, entry.id))
            for entry in desk.entries("sollicitatie")
            if isinstance(entry.payload, Sollicitatie)
        ]
        self.activities.sort(key=lambda one: _latest(one.told.datum), reverse=True)
        self.applications.sort(key=lambda one: _latest(one.told.datum), reverse=True)

    def checked(self, check: str, about: str | None = None) -> Uitkomst | None:
        """The outcome of a check that was kept last, of those about an entry or about none."""
        return newest_of(self._outcomes.get(about, ()), check, about)

    @cached_property
    def _outcomes(self) -> dict[str | None, list[Entry]]:
        """Kept outcomes by the entry that they are about."""
        found: dict[str | None, list[Entry]] = {}
        for entry in self._desk.entries("uitkomst"):
            found.setdefault(getattr(entry.payload, "over", None), []).append(entry)
        return found

    @cached_property
    def parts(self) -> dict[str, Onderdeel]:
        """The parts of the track, by id, in their usual order."""
        return {part.id: part for part in load_parts()}

    @cached_property
    def names(self) -> Names:
        """What parts and papers are called; own papers by their title."""
        papers = {paper.id: paper.naam for paper in self._desk.regelboek.documenten}
        for entry in self._desk.entries("document"):
            if getattr(entry.payload, "soort", None) not in papers:
                papers[entry.id] = getattr(entry.payload, "titel", "")
        return Names({id: part.naam for id, part in self.parts.items()}, papers)

    @cached_property
    def judged(self) -> tuple[Oordeel, ...]:
        """Every point of the test; none while there is no traject."""
        picture = picture_of(self._desk)
        if picture is None:
            return ()
        return judge_track(picture, load_quality().punten, self.kept.answers)

    @cached_property
    def silent(self) -> frozenset[str]:
        """Ids of the points that are left out."""
        kept = silences_in(self._desk)
        return frozenset(key.removeprefix(SILENT) for key in kept if key.startswith(SILENT))

    @property
    def findings(self) -> tuple[Oordeel, ...]:
        """At most seven points that ask for attention."""
        return track_findings(self.judged, self.silent)

    def logged(self, part: str) -> int:
        """How often a part stands in the log."""
        return self._logged.get(part, 0)

    @cached_property
    def _logged(self) -> dict[str, int]:
        found: dict[str, int] = {}
        for one in self.activities:
            found[one.told.soort] = found.get(one.told.soort, 0) + 1
        return found


def _latest(day: str | None) -> str:
    """Sorts the newest first; what has no day stands on top."""
    return parse_day(day).datum.isoformat() if day else "9"
