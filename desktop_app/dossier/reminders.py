"""Which own reminders come today: decided here, so that every view says the same. No clock.

Reminders are off until the person was asked once. All that are due come together in one message,
at most one a day; what was not dealt with comes again on a later day, so nothing gets lost.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from desktop_app.dossier.payloads import Herinnering
from desktop_app.dossier.records import Entry
from desktop_app.traject.calendar import parse_day, parse_exact

SETTING = "herinneringen"
"""Name of the setting of the dossier that holds `Choices`."""


class Choices(Struct, frozen=True):
    """How the person wants to be reminded.

    aan: None while never asked. stil_tot: the first day on which messages may come again.
    laatst: the day of the last message.
    """

    aan: bool | None = None
    stil_tot: date | None = None
    laatst: date | None = None

    def as_json(self) -> dict[str, Any]:
        """As it stands in the dossier."""
        return {"aan": self.aan, "stil_tot": _text(self.stil_tot), "laatst": _text(self.laatst)}

    def is_silent(self, today: date) -> bool:
        """Whether no message may come on this day."""
        return self.stil_tot is not None and today < self.stil_tot


def choices_of(setting: object) -> Choices:
    """The choices in a setting of a dossier; what cannot be read counts as not told."""
    told = setting if isinstance(setting, dict) else {}
    on = told.get("aan")
    return Choices(
        on if isinstance(on, bool) else None, _day(told.get("stil_tot")), _day(told.get("laatst"))
    )


def silenced(choices: Choices, today: date, days: int) -> Choices:
    """The same with no message on `days` days, today the first of them."""
    return replace(choices, stil_tot=today + timedelta(days=days))


def told(choices: Choices, today: date) -> Choices:
    """The same after the message of today."""
    return replace(choices, laatst=today)


def put_off(reminder: Herinnering, today: date, days: int) -> Herinnering:
    """The reminder, back after this many days."""
    return replace(reminder, uitgesteld_tot=(today + timedelta(days=days)).isoformat())


def first_day(reminder: Herinnering) -> date:
    """The first day on which it may come. A vague day counts as the day that was named."""
    day = parse_day(reminder.datum).datum
    if reminder.uitgesteld_tot is None:
        return day
    return max(day, parse_day(reminder.uitgesteld_tot).datum)


def unfinished(entries: Iterable[Entry]) -> tuple[tuple[Entry, Herinnering], ...]:
    """The reminders that the person is not done with, the first day first."""
    found = [
        (entry, entry.payload)
        for entry in entries
        if entry.deleted is None
        and isinstance(entry.payload, Herinnering)
        and entry.payload.gezien_op is None
    ]
    return tuple(sorted(found, key=lambda one: (first_day(one[1]), one[0].created, one[0].id)))


def pending(entries: Iterable[Entry], today: date) -> tuple[tuple[Entry, Herinnering], ...]:
    """The unfinished reminders whose day has come."""
    return tuple(one for one in unfinished(entries) if first_day(one[1]) <= today)


def due(
    entries: Iterable[Entry], choices: Choices, today: date
) -> tuple[tuple[Entry, Herinnering], ...]:
    """The reminders of the one message that comes now; empty when no message may come.

    Who shows them keeps `told(choices, today)`. Another day than `laatst` is enough, so that a
    clock that once stood wrong does not keep everything back.
    """
    if choices.aan is not True or choices.is_silent(today) or choices.laatst == today:
        return ()
    return pending(entries, today)


def _day(text: object) -> date | None:
    try:
        return parse_exact(text) if isinstance(text, str) else None
    except ValueError:
        return None


def _text(day: date | None) -> str | None:
    return day.isoformat() if day is not None else None
