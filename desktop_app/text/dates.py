"""Days in Dutch words, from data of our own (the window may use QLocale instead)."""

from __future__ import annotations

from datetime import date

from msgspec import Struct


class DayNames(Struct, frozen=True):
    """Names of one language; Monday and January first."""

    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    months_short: tuple[str, ...]
    weekdays_short: tuple[str, ...]


def long_date(day: date, names: DayNames) -> str:
    """`zondag 1 maart 2026`."""
    return f"{names.weekdays[day.weekday()]} {day.day} {names.months[day.month - 1]} {day.year}"


def plain_date(day: date, names: DayNames) -> str:
    """`1 maart 2026`: as in a running text, where the weekday is not needed."""
    return f"{day.day} {names.months[day.month - 1]} {day.year}"


def short_date(day: date, names: DayNames) -> str:
    """`1 mrt 2026`."""
    return f"{day.day} {names.months_short[day.month - 1]} {day.year}"


def column_date(day: date, names: DayNames) -> str:
    """`zo  1 mrt 2026`: fixed width for columns."""
    month = names.months_short[day.month - 1]
    return f"{names.weekdays_short[day.weekday()]} {day.day:>2} {month} {day.year}"
