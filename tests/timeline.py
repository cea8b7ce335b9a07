"""Reads the timeline as another program would: facts in as JSON, the contract's JSON out."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from desktop_app.app import load_regelboek
from desktop_app.text.messages import load_messages
from desktop_app.traject.decode import feiten_from
from desktop_app.traject.engine import compute_traject
from desktop_app.traject.to_json import traject_to_json

Json = dict[str, Any]

BOOK = load_regelboek()
TODAY = date(2026, 11, 22)
A, B = "2026-01-05", "2026-11-12"
"""The two examples of deadlines.md section 2."""

_DAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")


def timeline(facts: Json | str, vandaag: date | str = TODAY) -> Json:
    """The contract's JSON for facts (or only a first sick day) on a day."""
    if isinstance(facts, str):
        facts = {"eerste_ziektedag": facts}
    today = date.fromisoformat(vandaag) if isinstance(vandaag, str) else vandaag
    traject = compute_traject(feiten_from(facts, "test"), today, BOOK)
    return traject_to_json(traject, load_messages("nl"))


def milestones(data: Json, id: str) -> list[Json]:
    """All milestones of that id, in the order of their numbers."""
    found = [entry for entry in data["mijlpalen"] if entry["id"] == id]
    return sorted(found, key=lambda entry: entry["volgnummer"] or 0)


def milestone(data: Json, key: str) -> Json:
    """The milestone of an id, or of `id.number`."""
    id, _, number = key.partition(".")
    found = [
        entry for entry in milestones(data, id) if not number or entry["volgnummer"] == int(number)
    ]
    assert len(found) == 1, f"{key}: {len(found)} found"
    return found[0]


def last_days(data: Json, key: str) -> tuple[str | None, str | None]:
    """`uiterlijk` and `wettelijk_uiterlijk` of a milestone."""
    found = milestone(data, key)
    return found["uiterlijk"], found["wettelijk_uiterlijk"]


def period(data: Json, id: str) -> Json:
    """The one period of that id."""
    found = [entry for entry in data["perioden"] if entry["id"] == id]
    assert len(found) == 1, f"{id}: {len(found)} found"
    return found[0]


def has(data: Json, id: str) -> bool:
    """True when a milestone with that id is listed."""
    return bool(milestones(data, id))


def doc(text: str) -> str:
    """A day as deadlines.md writes it (`zo 2-1-2028`), to JSON; its weekday is checked."""
    weekday, _, numbers = text.rpartition(" ")
    day, month, year = (int(part) for part in numbers.split("-"))
    found = date(year, month, day)
    assert weekday in ("", _DAYS[found.weekday()]), text
    return found.isoformat()


def plus(day: str, days: int) -> str:
    """The day `days` later."""
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()
