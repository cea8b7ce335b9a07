"""One typed line as an activity or an application: `Planner, gemeente Zwolle, 16 uur`. Pure.

The first words say what it is. A day, a number of hours, `met …` and `bij …` are known wherever
they stand; without a day it is today.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from desktop_app.dossier import Activiteit, Sollicitatie
from desktop_app.export.track_words import take_duration
from desktop_app.text.messages import Messages
from desktop_app.text.typed_dates import Typed, read_day

LONGEST = 300
"""Signs that can be typed."""
_MOST_HOURS = 100
_WORDS_OF_A_DAY = 5
_RELATIVE = re.compile(
    r"vandaag|gisteren|eergisteren|morgen|overmorgen|maandag|dinsdag|woensdag|donderdag|vrijdag"
    r"|zaterdag|zondag",
    re.IGNORECASE,
)


class _Line:
    """What is left of a line while pieces are taken from it."""

    def __init__(self, text: str, today: date, words: Messages) -> None:
        self.hours, text = take_duration(text)
        """The first number of hours; taken first, as it may have a comma in it."""
        self.parts = [part for part in (" ".join(p.split()) for p in text.split(",")) if part]
        self._today = today
        self._words = words

    def take_day(self) -> str | None:
        """The first day: a piece of its own, or the first or last words of one."""
        for place, part in enumerate(self.parts):
            pieces = part.split(" ")
            for count in range(min(len(pieces), _WORDS_OF_A_DAY), 0, -1):
                for taken, rest in (
                    (pieces[:count], pieces[count:]),
                    (pieces[-count:], pieces[:-count]),
                ):
                    day = self._day(" ".join(taken))
                    if day is not None and (rest or len(self.parts) > 1):
                        self._replace(place, " ".join(rest).removesuffix(" op"))
                        return day
        return None

    def take_after(self, word: str) -> str:
        """What stands behind this word, to the end of its piece."""
        for place, part in enumerate(self.parts):
            found = re.search(rf"(?:^|\s){word}\s+(\S.*)$", part, re.IGNORECASE)
            if found and (part[: found.start()].strip() or place):
                self._replace(place, part[: found.start()])
                return found[1]
        return ""

    def _day(self, text: str) -> str | None:
        if not any(sign.isdigit() for sign in text) and not _RELATIVE.search(text):
            return None
        if text.isdigit():
            return None
        found = read_day(text, self._today, self._words.names, future=None)
        return found.day if isinstance(found, Typed) else None

    def _replace(self, place: int, text: str) -> None:
        text = " ".join(text.split())
        self.parts[place : place + 1] = [text] if text else []


def read_activity(
    text: str, today: date, words: Messages, parts: Mapping[str, str]
) -> Activiteit | None:
    """The activity that a line tells; None while there is no word of what it was."""
    line = _Line(text, today, words)
    hours, day, who = line.hours, line.take_day(), line.take_after("met")
    if not line.parts:
        return None
    title = line.parts[0]
    return Activiteit(
        titel=title,
        datum=day or today.isoformat(),
        soort=part_in(title, parts),
        uren=hours.hours if hours else None,
        minuten=hours.minutes if hours else 0,
        met=tuple(one.strip() for one in re.split(r" en |&", who) if one.strip()),
        resultaat=", ".join(line.parts[1:]),
    )


def read_application(text: str, today: date, words: Messages) -> Sollicitatie | None:
    """The application that a line tells; None while there is no word of what it was."""
    line = _Line(text, today, words)
    hours, day, via = line.hours, line.take_day(), line.take_after("via")
    employer = line.take_after("bij")
    if not line.parts:
        return None
    rest = line.parts[1:]
    if not employer and rest:
        employer = rest.pop(0)
    fits = hours is not None and not hours.minutes and hours.hours <= _MOST_HOURS
    return Sollicitatie(
        functie=line.parts[0],
        werkgever=employer,
        datum=day or today.isoformat(),
        uren=hours.hours if hours and fits else None,
        bron=via,
        stand="verstuurd",
        toelichting=", ".join(rest),
    )


def part_in(title: str, parts: Mapping[str, str]) -> str:
    """The part of the track that a title names; empty when it names none."""
    said = f" {re.sub(r'[^a-z0-9]+', ' ', title.casefold())} "
    for id, name in parts.items():
        for known in (name, id):
            if f" {re.sub(r'[^a-z0-9]+', ' ', known.casefold()).strip()} " in said:
                return id
    return ""
