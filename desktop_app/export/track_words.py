"""The words of the second track that window and CSV share: states, fits, hours.

Texts stand in `resources/text`; here is which one belongs to what.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from desktop_app.dossier import Activiteit
from desktop_app.text.messages import Messages

STATES = {
    "open": "tweedespoor.stand.open",
    "verstuurd": "tweedespoor.stand.verstuurd",
    "gesprek": "tweedespoor.stand.gesprek",
    "aanbod": "tweedespoor.stand.aanbod",
    "aangenomen": "tweedespoor.stand.aangenomen",
    "afgewezen": "tweedespoor.stand.afgewezen",
    "geen_antwoord": "tweedespoor.stand.geen_antwoord",
    "ingetrokken": "tweedespoor.stand.ingetrokken",
}
"""Of an application, in the order in which they come."""
FITS = {
    "ja": "tweedespoor.past.ja",
    "nee": "tweedespoor.past.nee",
    "twijfel": "tweedespoor.past.twijfel",
}
MOST_HOURS = 10_000

_HOURS = re.compile(
    r"(?P<hours>\d{1,5})"
    r"(?:[.,](?P<part>\d{1,2})|[:](?P<minutes>[0-5]\d))?"
    r"\s*(?:u|uur|uren|h)?\.?(?:\s*(?:en\s*)?(?P<more>[0-5]?\d)\s*(?:m|min|minuten|minuut)\.?)?",
    re.IGNORECASE,
)
_WITH_UNIT = re.compile(
    r"(?:^|[\s,])(\d{1,4}(?:[.,:]\d{1,2})?\s*(?:uur|uren|u|min|minuten|minuut)"
    r"(?:\s+(?:en\s+)?\d{1,2}\s*(?:min|minuten|minuut))?|half uur)(?:\s+per\s+week)?(?=[\s,]|$)",
    re.IGNORECASE,
)
_MINUTES = re.compile(r"(\d{1,5})\s*(?:m|min|minuten|minuut)\.?", re.IGNORECASE)


class Duration(NamedTuple):
    """Hours and minutes."""

    hours: int
    minutes: int = 0


def read_duration(text: str) -> Duration | None:
    """`2`, `1,5`, `1:30`, `2 uur`, `1 uur 15 min`, `90 minuten`; None for other texts."""
    bare = " ".join(text.split())
    short = _MINUTES.fullmatch(bare)
    if short:
        return _duration(int(short[1]))
    if bare.casefold() in ("half uur", "een half uur", "halfuur"):
        return Duration(0, 30)
    found = _HOURS.fullmatch(bare)
    if found is None or (found["part"] and found["more"]):
        return None
    part = found["part"] or ""
    rest = round(int(part) * 60 / 10 ** len(part)) if part else 0
    rest += int(found["minutes"] or 0) + int(found["more"] or 0)
    return _duration(int(found["hours"]) * 60 + rest)


def take_duration(text: str) -> tuple[Duration | None, str]:
    """The first duration with its unit in a text, and the text without it."""
    found = _WITH_UNIT.search(text)
    duration = read_duration(found[1]) if found else None
    if found is None or duration is None:
        return None, text
    return duration, f"{text[: found.start()]} {text[found.end() :]}"


def _duration(minutes: int) -> Duration | None:
    hours, rest = divmod(minutes, 60)
    return Duration(hours, rest) if hours <= MOST_HOURS else None


def written_duration(hours: int | None, minutes: int) -> str:
    """As it stands in a table: `1,5`, or `1:20` where that is no quarter; empty when unknown."""
    if hours is None and not minutes:
        return ""
    whole, quarters = hours or 0, {0: "", 15: ",25", 30: ",5", 45: ",75"}
    if minutes in quarters:
        return f"{whole}{quarters[minutes]}"
    return f"{whole}:{minutes:02}"


def minutes_of(activity: Activiteit) -> int:
    """How long it took, in minutes; 0 when that is not known."""
    return (activity.uren or 0) * 60 + activity.minuten


def duration_words(minutes: int, words: Messages) -> str:
    """`2 uur`, `1 uur en 30 minuten`, `20 minuten`."""
    hours, rest = divmod(minutes, 60)
    parts = []
    if hours or not rest:
        parts.append(words.get("tweedespoor.uren", aantal=hours))
    if rest:
        parts.append(words.get("tweedespoor.minuten", aantal=rest))
    return words.get("opsomming", eerste=parts[0], laatste=parts[1]) if rest and hours else parts[0]
