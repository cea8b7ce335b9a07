"""One typed line as an activity or an application: `Planner, gemeente Zwolle, 16 uur`. Pure.

The first words say what it is. A day, a number of hours, `met …` and `bij …` are known wherever
they stand; without a day it is today.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date

from desktop_app.dossier import Activiteit, Sollicitatie
from desktop_app.export.track_words import duration_words, take_duration
from desktop_app.text.messages import Messages
from desktop_app.text.typed_dates import Typed, read_day
from desktop_app.traject.calendar import parse_day

LONGEST = 300
"""Signs that can be typed."""
_MOST_HOURS = 100
_WORDS_OF_A_DAY = 5
_HOURS = re.compile(r"\d+\s*(?:-|–|tot|à)\s*\d+\s*uur(?:\s+per\s+week)?", re.IGNORECASE)
"""Hours from so many to so many."""
_RELATIVE = re.compile(
    r"vandaag|gisteren|eergisteren|morgen|overmorgen|maandag|dinsdag|woensdag|donderdag|vrijdag"
    r"|zaterdag|zondag|vorige\s+week",
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
        """The first day in a piece, the longest way to read it; a piece of its own may be one."""
        for place, part in enumerate(self.parts):
            pieces = part.split(" ")
            for start, end in _stretches(len(pieces)):
                rest = [*pieces[:start], *pieces[end:]]
                if not rest and len(self.parts) == 1:
                    continue
                day = self._day(" ".join(pieces[start:end]))
                if day is not None:
                    before = " ".join(pieces[:start]).removesuffix(" op")
                    self._replace(place, f"{before} {' '.join(pieces[end:])}")
                    return day
        return None

    def take_matching(self, pattern: re.Pattern[str]) -> list[str]:
        """The pieces, after the first, that are nothing else than this."""
        found = [part for part in self.parts[1:] if pattern.fullmatch(part)]
        self.parts = [*self.parts[:1], *(part for part in self.parts[1:] if part not in found)]
        return found

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


def _stretches(count: int) -> Iterator[tuple[int, int]]:
    """Where a day may stand among so many words: its begin and end, the longest first."""
    for length in range(min(count, _WORDS_OF_A_DAY), 0, -1):
        for start in range(count - length + 1):
            yield start, start + length


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
    odd = line.take_matching(_HOURS)
    if not line.parts:
        return None
    rest = line.parts[1:]
    if not employer and rest:
        employer = rest.pop(0)
    fits = hours is not None and not hours.minutes and hours.hours <= _MOST_HOURS
    if hours is not None and not fits:  # of an application only whole hours are kept
        odd.append(duration_words(hours.hours * 60 + hours.minutes, words))
    to_come = day is not None and parse_day(day).datum > today
    return Sollicitatie(
        functie=line.parts[0],
        werkgever=employer,
        datum=day or today.isoformat(),
        uren=hours.hours if hours and fits else None,
        bron=via,
        stand="open" if to_come else "verstuurd",
        toelichting=", ".join([*odd, *rest]),
    )


def part_in(title: str, parts: Mapping[str, str]) -> str:
    """The part of the track that a title names; empty when it names none."""
    said = f" {re.sub(r'[^a-z0-9]+', ' ', title.casefold())} "
    for id, name in parts.items():
        for known in (name, id):
            if f" {re.sub(r'[^a-z0-9]+', ' ', known.casefold()).strip()} " in said:
                return id
    return ""
