"""Reads what was agreed from free text: a line is an agreement, with its owner and its day."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from msgspec import Struct

from desktop_app.gui.pages.talks.content import ME, lines_in
from desktop_app.text.messages import Messages
from desktop_app.text.typed_dates import Typed, read_day

MOST = 20
"""Lines that are split at a time; the rest waits."""
_OWNER = re.compile(r"([^:.,\d]{2,40}):\s+(\S.*)")
_FIRST = re.compile(r"(?:(?:de|het|mijn)\s+)?([A-ZÀ-Ýa-zà-ÿ][\w’'-]*)\s", re.IGNORECASE)
_I = "ik"
_ROLES = (
    "wie.werkgever",
    "wie.bedrijfsarts",
    "wie.casemanager",
    "wie.arbeidsdeskundige",
    "wie.bureau",
    "wie.uwv",
)


class Line(Struct, frozen=True):
    """One agreement as it was read. day: as the contract writes it; empty without one."""

    text: str
    who: str = ""
    day: str | None = None


def split(text: str, names: Iterable[str], today: date, words: Messages) -> tuple[Line, ...]:
    """The agreements in a text. names: of who was there; an owner is known by these or a role."""
    roles = [words.get(id) for id in _ROLES]
    known = {name.casefold(): name for name in (*roles, *names)}
    known |= {name.split()[0].casefold(): name for name in known.values() if name.split()}
    return tuple(_read(line, known, today, words) for line in lines_in(text)[:MOST])


def rest_of(text: str) -> str:
    """What `split` leaves for later."""
    return "\n".join(lines_in(text)[MOST:])


def _read(line: str, known: dict[str, str], today: date, words: Messages) -> Line:
    who, told = "", line
    found = _OWNER.fullmatch(line)
    if found:
        who, told = found[1].strip(), found[2]
        who = known.get(who.casefold(), _I if who.casefold() in ME else who)
    else:
        first = _FIRST.match(line)
        word = first[1].casefold() if first else ""
        who = _I if word in ME else known.get(word, "")
    return Line(told[:500], who, _day_in(told, today, words))


def _day_in(text: str, today: date, words: Messages) -> str | None:
    """The last day that is named in a text."""
    months = "|".join((*words.names.months, *words.names.months_short))
    pattern = rf"\b\d{{1,2}}(?:[-/]\d{{1,2}}(?:[-/]\d{{2,4}})?|\s+(?:{months})\.?(?:\s+\d{{4}})?)\b"
    for found in reversed(re.findall(pattern, text, re.IGNORECASE)):
        day = read_day(found, today, words.names, vague=False, future=True)
        if isinstance(day, Typed):
            return day.day
    return None
