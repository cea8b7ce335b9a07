"""Days as people type them, to the day texts of the contract, and back to words.

Understood are, among others, `2-2-2026`, `2 feb`, `maandag 2 februari 2026`, `gisteren`,
`vorige week maandag`, `week 42`, `maart 2026`, `rond 3 maart` and `half maart`. The day comes
before the month. A day that is not known exactly becomes `~2026-03-03` or `2026-03`.
"""

from __future__ import annotations

from datetime import date

from desktop_app.text.dates import DayNames, long_date
from desktop_app.text.dayreader import FIRST_YEAR, LAST_YEAR, DayReader, NoDay, Typed
from desktop_app.text.message import Message
from desktop_app.text.messages import Messages, load_messages

__all__ = ["FIRST_YEAR", "LAST_YEAR", "Problem", "Typed", "day_in_words", "read_day"]

Problem = Message
"""Why a text is no day, and how to write one."""

_MONTH = 7
"""Letters of a month, as in `2026-02`."""


def read_day(
    text: str,
    today: date,
    names: DayNames | None = None,
    *,
    vague: bool = True,
    future: bool | None = False,
) -> Typed | Problem:
    """A typed day, or what is wrong with it.

    today: for words like "gisteren", and for the year of a day without one.
    names: of weekdays and months; None takes the Dutch ones.
    vague: whether a month, a week or "ongeveer" will do.
    future: whether a day without a year is the next one, not the last one; None for the nearest.
    """
    reader = DayReader(today, names or load_messages().names, future=future)
    try:
        found = reader.read(text)
    except NoDay as problem:
        return problem.message
    if found.vague and not vague:
        return Message("dag.precies")
    return found


def day_in_words(text: str, words: Messages) -> str:
    """A day text of the contract in words: `ongeveer maandag 2 februari 2026`.

    Raises ValueError for other texts.
    """
    if len(text) == _MONTH:
        first = date.fromisoformat(f"{text}-01")
        return words.get("dag.maand", maand=words.names.months[first.month - 1], jaar=first.year)
    if text.startswith("~"):
        return words.get("dag.ongeveer", dag=date.fromisoformat(text[1:]))
    return long_date(date.fromisoformat(text), words.names)
