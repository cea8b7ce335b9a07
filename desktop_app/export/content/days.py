"""Days for the narrow column of a table: short, and honest about what is not exact."""

from __future__ import annotations

from desktop_app.text.messages import Messages
from desktop_app.text.typed_dates import day_in_words
from desktop_app.traject.calendar import parse_day

_MONTH = len("JJJJ-MM")


def short_day(text: str, words: Messages) -> str:
    """A day text of the contract, short: `3 dec 2026`, `ongeveer 3 dec 2026` or `december 2026`.

    Raises ValueError for other texts.
    """
    if len(text) == _MONTH:
        return day_in_words(text, words)
    form = "pdf.ongeveer" if text.startswith("~") else "pdf.dag"
    return words.get(form, dag=parse_day(text).datum)


def sorting(text: str) -> str:
    """The day text so that texts sort by day; a month before its days."""
    return text.lstrip("~")
