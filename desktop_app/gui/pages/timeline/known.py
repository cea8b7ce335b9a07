"""Everything that can be selected on the page, by key: what hangs on it, and its explanation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from desktop_app.gui.desk import Desk
from desktop_app.gui.pages.timeline.attached import Attached, attached_of
from desktop_app.gui.pages.timeline.explanation import Explainer
from desktop_app.gui.pages.timeline.sections import Explanation
from desktop_app.gui.timeline.own import own_moments, talk_of
from desktop_app.map.own import OwnMoment
from desktop_app.map.words import period_key
from desktop_app.traject.errors import InvoerFout
from desktop_app.traject.model import Mijlpaal, Traject

if TYPE_CHECKING:
    from desktop_app.dossier import Entry, FileRecord


class Known:
    """The traject, own moments and attachments of the desk as they were when last read."""

    def __init__(self, desk: Desk, explainer: Explainer) -> None:
        self._desk = desk
        self._explainer = explainer
        self._attached: Mapping[str, tuple[Attached, ...]] = {}
        self.own: tuple[OwnMoment, ...] = ()
        """Own events, conversations and agreements."""
        self._entries: tuple[Entry, ...] = ()

    @property
    def traject(self) -> Traject | None:
        """What the desk shows now."""
        return self._desk.traject

    def read(self) -> None:
        """Read own moments, notes and files again; what cannot be read is said, and left out."""
        desk = self._desk
        entries: tuple[Entry, ...] = ()
        files: tuple[FileRecord, ...] = ()
        try:
            entries, files = desk.entries(), desk.files()
        except InvoerFout as refusal:  # the disk is gone: the facts in memory still stand
            desk.refused.emit(desk.words.say(refusal.message))
        self.own = own_moments(desk.facts, entries, desk.today, desk.words)
        self._entries = entries
        self._attached = attached_of(entries, files, desk.words)

    def milestone(self, key: str) -> Mijlpaal | None:
        """The milestone with this key."""
        return self.traject.milestones_by_key.get(key) if self.traject is not None else None

    def explanation(self, key: str) -> Explanation | None:
        """What the card says about this key; None when there is no such thing."""
        traject, milestone = self.traject, self.milestone(key)
        if traject is None:
            return None
        if milestone is not None:
            kept = self._attached.get(key, ())
            return self._explainer.of_moment(milestone, traject, kept)
        period = next((item for item in traject.perioden if period_key(item) == key), None)
        if period is not None:
            return self._explainer.of_period(period)
        own = next((item for item in self.own if item.key == key), None)
        return self._explainer.of_own(own, traject) if own is not None else None

    def talk(self, key: str) -> str:
        """The conversation that this moment is, or in which it was agreed; empty for none."""
        return talk_of(key, self._entries)

    def comes_on_map(self, key: str) -> bool:
        """Lapsed moments come on the map once they are selected."""
        found = self.milestone(key)
        return found is not None and found.kaart is not None and found.stand == "vervallen"
