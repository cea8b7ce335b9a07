"""Letters that were sent: which wait for an answer, and for which a reminder fits now.

Decided here, so that every view says the same. No clock.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Literal

from msgspec import Struct

from desktop_app.dossier.payloads import Brief
from desktop_app.dossier.records import Entry
from desktop_app.traject.calendar import parse_day

State = Literal["beantwoord", "herinnerd", "kijk", "wacht", "verstuurd"]
"""Answered; a reminder was sent; no answer on the day to look; still before it; no such day."""


class Sent(Struct, frozen=True):
    """A letter that was sent, the days of it that are known, and how it stands."""

    id: str
    told: Brief
    day: date | None
    remind: date | None
    answered: date | None
    state: State


def sent_in(entries: Iterable[Entry], today: date) -> tuple[Sent, ...]:
    """All letters among the entries, the last one sent first."""
    letters = [(entry, entry.payload) for entry in entries if isinstance(entry.payload, Brief)]
    reminded = {told.vorige for _, told in letters if told.vorige is not None}
    found = [_sent(entry.id, told, entry.id in reminded, today) for entry, told in letters]
    found.reverse()  # of one day the one that was noted last comes first
    return tuple(sorted(found, key=lambda one: one.day or date.min, reverse=True))


def unanswered(entries: Iterable[Entry], today: date) -> tuple[Sent, ...]:
    """Those of which the day to look for an answer has come, the oldest of those days first."""
    found = [one for one in sent_in(entries, today) if one.state == "kijk"]
    return tuple(sorted(found, key=lambda one: one.remind or today))


def _sent(id: str, told: Brief, reminded: bool, today: date) -> Sent:
    remind = _day(told.herinner_op)
    state: State = "verstuurd"
    if told.beantwoord_op is not None:
        state = "beantwoord"
    elif reminded:
        state = "herinnerd"
    elif remind is not None:
        state = "kijk" if remind <= today else "wacht"
    return Sent(id, told, _day(told.datum), remind, _day(told.beantwoord_op), state)


def _day(text: str | None) -> date | None:
    return parse_day(text).datum if text else None
