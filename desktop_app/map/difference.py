"""What a change of facts does to the dates: two trajects laid side by side, nothing reckoned."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import zip_longest
from typing import Literal

from msgspec import Struct

from desktop_app.map.words import moment_day, period_key, title_in_full
from desktop_app.text.message import Message
from desktop_app.traject.model import Mijlpaal, Periode, Traject

Change = Literal["moved", "new", "gone"]
_LAST = 10_000
"""Rank of what has no place on the map."""


class Difference(Struct, frozen=True):
    """One date that is another one after the change.

    key: of the milestone or period, as on the map. before: its day until now; None when it is new.
    after: its day from now on; None when it is gone. vague: the new day is not exact.
    """

    key: str
    what: Change
    name: Message | str
    before: date | None
    after: date | None
    vague: bool = False

    def message(self) -> Message:
        """The sentence: old day and new day."""
        if self.before is None:
            id = "gegevens.verschil.nieuw_vaag" if self.vague else "gegevens.verschil.nieuw"
            return Message(id, {"naam": self.name, "dag": self.after})
        if self.after is None:
            return Message("gegevens.verschil.weg", {"naam": self.name, "eerder": self.before})
        id = "gegevens.verschil.dag_vaag" if self.vague else "gegevens.verschil.dag"
        values = {"naam": self.name, "eerder": self.before, "dag": self.after}
        return Message(id, values)


def differences(before: Traject, after: Traject) -> tuple[Difference, ...]:
    """Every date that differs, what matters most first.

    First the end of the weeks, then milestones and ends of periods in turn: milestones that stand
    large on the map go before the small ones. A milestone that was only marked as done is not
    among them: its day did not move.
    """
    both = zip_longest(_milestones(before, after), _periods(before, after))
    in_turn = (one for pair in both for one in pair if one is not None)
    return (*_waiting(before, after), *in_turn)


def _waiting(before: Traject, after: Traject) -> Iterator[Difference]:
    old, new = before.wachttijd, after.wachttijd
    if old.laatste_dag != new.laatste_dag:
        name = Message("gegevens.verschil.einde", {"weken": after.weken_totaal})
        yield Difference("wachttijd", "moved", name, old.laatste_dag, new.laatste_dag, new.vaag)


def _periods(before: Traject, after: Traject) -> Iterator[Difference]:
    old = {period_key(period): period for period in before.perioden}
    new = {period_key(period): period for period in after.perioden}
    waiting = before.wachttijd.laatste_dag, after.wachttijd.laatste_dag
    for key in dict.fromkeys([*new, *old]):
        ends = _end(old.get(key)), _end(new.get(key))
        if ends[0] == ends[1] or (key == "periode:wachttijd" and ends == waiting):
            continue
        known = new.get(key) or old[key]
        yield _difference(key, known.naam, *ends, vague=known.vaag, period=True)


def _end(period: Periode | None) -> date | None:
    return period.tot_en_met if period is not None else None


def _milestones(before: Traject, after: Traject) -> Iterator[Difference]:
    old = {milestone.sleutel: milestone for milestone in before.mijlpalen}
    new = {milestone.sleutel: milestone for milestone in after.mijlpalen}
    found = []
    for key in dict.fromkeys([*new, *old]):
        was, becomes = old.get(key), new.get(key)
        days = _day(was), _day(becomes)
        known = becomes or old[key]
        if days[0] != days[1]:
            found.append((_rank(known), key, known, days))
    for _, key, known, days in sorted(found, key=lambda entry: entry[:2]):
        yield _difference(key, title_in_full(known), *days, vague=known.vaag, period=False)


def _day(milestone: Mijlpaal | None) -> date | None:
    """The day to reckon with, whether it was done or not; none for what has lapsed."""
    if milestone is None or milestone.stand == "vervallen":
        return None
    return milestone.uiterlijk or moment_day(milestone)


def _rank(milestone: Mijlpaal) -> tuple[bool, bool, int, date]:
    """Open before done, large before small, then as the map lets labels go first."""
    place = milestone.kaart
    small = place is None or place.klein
    rank = place.voorrang if place is not None else _LAST
    return milestone.stand == "gedaan", small, rank, moment_day(milestone) or date.max


def _difference(
    key: str,
    name: Message | str,
    before: date | None,
    after: date | None,
    *,
    vague: bool,
    period: bool,
) -> Difference:
    what: Change = "moved"
    if before is None:
        what = "new"
    elif after is None:
        what = "gone"
    if period and what != "gone":
        name = Message("gegevens.verschil.periode", {"naam": name})
    return Difference(key, what, name, before, after, vague)
