"""Reads the pieces of a typed day: the second half of reading a day."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

from desktop_app.text.dates import DayNames
from desktop_app.text.daywords import Piece, pieces
from desktop_app.text.message import Message

FIRST_YEAR, LAST_YEAR = 1900, 2199
"""The years that a fact may name, both inside (as `desktop_app.traject.calendar` has them)."""


_EXACT = 10
"""Letters of an exact day."""


class Typed(NamedTuple):
    """A day that was understood: `2026-02-02`, `~2026-02-02` (about) or `2026-02` (a month)."""

    day: str

    @property
    def vague(self) -> bool:
        """True when it is not one exact day."""
        return len(self.day) != _EXACT


class NoDay(Exception):
    """Carries what to say."""

    def __init__(self, message: Message) -> None:
        super().__init__(message.id)
        self.message = message


class About(NamedTuple):
    """A day that stands for the days around it."""

    day: date


Found = date | About | str


class DayReader:
    """Reads one text. The kinds of its pieces, in a row, choose how it is read."""

    def __init__(self, today: date, names: DayNames, *, future: bool | None) -> None:
        self._today = today
        self._names = names
        self._future = future

    def read(self, text: str) -> Typed:
        """The day; raises `NoDay`."""
        every = pieces(text, self._names) or []
        parts = [piece for piece in every if piece.kind != "A"]
        kinds = "".join(piece.kind for piece in parts)
        for pattern, way in _WAYS:
            if re.fullmatch(pattern, kinds):
                return self._typed(way(self, parts), about=len(parts) < len(every))
        raise NoDay(Message("dag.vorm"))

    def _typed(self, found: Found, *, about: bool) -> Typed:
        if isinstance(found, str):
            return Typed(found)
        day = found.day if isinstance(found, About) else found
        self._check_year(day.year)
        sign = "~" if about or isinstance(found, About) else ""
        return Typed(f"{sign}{day.isoformat()}")

    def digits(self, parts: list[Piece]) -> Found:
        """`20260202` or `02022026`; of a bare year, ask for the month."""
        digits = parts[0].digits
        if len(digits) == 4:
            self._check_year(int(digits))
            raise NoDay(Message("dag.alleen_jaar"))
        if len(digits) != 8:
            raise NoDay(Message("dag.vorm"))
        if FIRST_YEAR <= int(digits[:4]) <= LAST_YEAR and 1 <= int(digits[4:6]) <= 12:
            return self._day(int(digits[6:]), int(digits[4:6]), int(digits[:4]))
        return self._day(int(digits[:2]), int(digits[2:4]), self._year(digits[4:]))

    def numbers(self, parts: list[Piece]) -> Found:
        """`2-2-2026`, `2-2-26`, `2026-02-02`, `2-2`, `2-2026`, `2026-02`."""
        weekday, parts = _weekday_first(parts)
        texts = [piece.digits for piece in parts]
        if len(texts[0]) == 4:
            texts.reverse()
        if len(texts) == 2 and len(texts[1]) > 2:
            return self._month(_small(texts[0]), self._year(texts[1]))
        year = self._year(texts[2]) if len(texts) == 3 else None
        return self._on(weekday, self._day(_small(texts[0]), _small(texts[1]), year))

    def words(self, parts: list[Piece]) -> Found:
        """`2 februari`, `ma 2 feb 2026`, `feb 2, 2026`."""
        weekday, parts = _weekday_first(parts)
        month = next(piece.value for piece in parts if piece.kind == "M")
        texts = [piece.digits for piece in parts if piece.kind == "N"]
        year = self._year(texts[1]) if len(texts) == 2 else None
        return self._on(weekday, self._day(_small(texts[0]), month, year))

    def month(self, parts: list[Piece]) -> Found:
        """`maart`, `mrt 26`."""
        year = self._year(parts[1].digits) if len(parts) == 2 else None
        return self._month(parts[0].value, year)

    def part(self, parts: list[Piece]) -> Found:
        """`half maart 2026`."""
        year = self._year(parts[2].digits) if len(parts) == 3 else None
        return About(self._day(parts[0].value, parts[1].value, year))

    def numbered_week(self, parts: list[Piece]) -> Found:
        """`week 42`, `wk 42 2026`, `maandag week 42`, `2026-W42`: from its Monday."""
        weekday = next((piece.value for piece in parts if piece.kind == "W"), None)
        texts = [piece.digits for piece in parts if piece.kind == "N"]
        if len(texts) == 2 and parts[0].kind == "N":
            texts.reverse()
        week = _small(texts[0])
        if len(texts) == 2:
            return self._week(week, self._year(texts[1]), weekday)
        return self._nearest_week(week, weekday)

    def relative_week(self, parts: list[Piece]) -> Found:
        """`vorige week`, `maandag vorige week`, `deze week vrijdag`."""
        step = next(_STEPS[piece.kind] for piece in parts if piece.kind in _STEPS)
        weekday = next((piece.value for piece in parts if piece.kind == "W"), None)
        monday = self._later(7 * step - self._today.weekday())
        return About(monday) if weekday is None else monday + timedelta(days=weekday - 1)

    def relative_month(self, parts: list[Piece]) -> Found:
        """`vorige maand`."""
        return self._months_on(_STEPS[parts[0].kind])

    def relative_day(self, parts: list[Piece]) -> Found:
        """`gisteren`."""
        return self._later(parts[0].value)

    def weekday(self, parts: list[Piece]) -> Found:
        """`afgelopen maandag` is before today; `maandag` alone may be today."""
        step = _STEPS[parts[0].kind] if len(parts) == 2 else 0
        forward = step > 0 or (step == 0 and self._future)
        day = self._later(step)
        apart = parts[-1].value - 1 - day.weekday()
        return day + timedelta(days=apart % 7 if forward else -(-apart % 7))

    def ago(self, parts: list[Piece]) -> Found:
        """`3 dagen geleden`; weeks and months are never meant to the day."""
        number = parts[0].value
        if len(parts[0].digits) > 3:
            raise NoDay(Message("dag.vorm"))
        if parts[1].kind == "G":
            return self._months_on(-number)
        days = self._later(-number * (7 if parts[1].kind == "K" else 1))
        return About(days) if parts[1].kind == "K" else days

    def _fits(self, day: date) -> bool:
        """Whether a day without a year is meant to be this one."""
        return day >= self._today if self._future else day <= self._today

    def _day(self, day: int, month: int, year: int | None) -> date:
        self._check_month(month)
        years = (year,) if year else self._years()
        longest = max(monthrange(each, month)[1] for each in years)
        if not 1 <= day <= longest:
            self._refuse_day(day, month, year, longest)
        days = [date(each, month, day) for each in years if day <= monthrange(each, month)[1]]
        if days and not year and self._future is None:
            return min(days, key=lambda each: abs(each - self._today))
        for each in days:
            if year or self._fits(each):
                return each
        raise NoDay(Message("dag.schrikkel"))

    def _years(self) -> tuple[int, ...]:
        """The years in which a day without one may fall, the likeliest first."""
        here = self._today.year
        if self._future is None:
            return here, here - 1, here + 1
        return here, here + (1 if self._future else -1)

    def _refuse_day(self, day: int, month: int, year: int | None, longest: int) -> None:
        if (day, month, year) == (29, 2, None):
            raise NoDay(Message("dag.schrikkel"))
        name = f"{self._names.months[month - 1]} {year or ''}".strip()
        raise NoDay(Message("dag.bestaat_niet", {"maand": name, "aantal": longest}))

    def _month(self, month: int, year: int | None) -> str:
        self._check_month(month)
        if year is None:
            year = self._year_of(month)
        self._check_year(year)
        return f"{year:04}-{month:02}"

    def _year_of(self, month: int) -> int:
        """The year of a month without one."""
        here, now = self._today.year, self._today.month
        if self._future is None:
            return here + (now - month > 6) - (month - now > 6)
        return here + (month < now) if self._future else here - (month > now)

    def _months_on(self, months: int) -> str:
        year, month = divmod(self._today.year * 12 + self._today.month - 1 + months, 12)
        return self._month(month + 1, year)

    def _week(self, week: int, year: int, weekday: int | None) -> Found:
        if not 1 <= week <= _weeks_of(year):
            raise NoDay(Message("dag.week_bestaat_niet", {"week": week, "jaar": year}))
        day = date.fromisocalendar(year, week, weekday or 1)
        return day if weekday else About(day)

    def _nearest_week(self, week: int, weekday: int | None) -> Found:
        """Without a year: the week that began last, or the first that is not over."""
        here = self._today.isocalendar().year
        last_day = timedelta(days=6 if self._future else 0)
        for year in (here, here + (1 if self._future else -1)):
            if 1 <= week <= _weeks_of(year):
                monday = date.fromisocalendar(year, week, 1)
                if self._fits(monday + last_day):
                    return self._week(week, year, weekday)
        if week == 53:
            raise NoDay(Message("dag.week_53"))
        return self._week(week, here, weekday)

    def _on(self, weekday: int | None, day: date) -> date:
        """The day, when it is on the weekday that was typed."""
        if weekday and day.isoweekday() != weekday:
            name = self._names.weekdays[weekday - 1]
            raise NoDay(Message("dag.weekdag", {"weekdag": name, "dag": day}))
        return day

    def _later(self, days: int) -> date:
        return self._today + timedelta(days=days)

    def _year(self, digits: str) -> int:
        if len(digits) not in (2, 4):
            raise NoDay(Message("dag.vorm"))
        year = int(digits) + (2000 if len(digits) == 2 else 0)
        self._check_year(year)
        return year

    def _check_year(self, year: int) -> None:
        if not FIRST_YEAR <= year <= LAST_YEAR:
            values = {"jaar": year, "van": FIRST_YEAR, "tot": LAST_YEAR}
            raise NoDay(Message("dag.jaar", values))

    def _check_month(self, month: int) -> None:
        if not 1 <= month <= 12:
            raise NoDay(Message("dag.maand_onbekend", {"nummer": month}))


_STEPS = {"V": -1, "D": 0, "X": 1}
_WAYS: tuple[tuple[str, Callable[[DayReader, list[Piece]], Found]], ...] = (
    ("N", DayReader.digits),
    ("W?NNN?", DayReader.numbers),
    ("W?NMN?|MNN", DayReader.words),
    ("MN?", DayReader.month),
    ("PMN?", DayReader.part),
    ("W?KNN?|KNN?W|NKN", DayReader.numbered_week),
    ("W?[VDX]K|[VDX]KW", DayReader.relative_week),
    ("[VDX]G", DayReader.relative_month),
    ("R", DayReader.relative_day),
    ("[VDX]?W", DayReader.weekday),
    ("N[UKG]L", DayReader.ago),
)


def _weekday_first(parts: list[Piece]) -> tuple[int | None, list[Piece]]:
    return (parts[0].value, parts[1:]) if parts[0].kind == "W" else (None, parts)


def _small(digits: str) -> int:
    """A day, month or week: two digits at most."""
    if len(digits) > 2:
        raise NoDay(Message("dag.vorm"))
    return int(digits)


def _weeks_of(year: int) -> int:
    """52 or 53: the week of 28 December is the last."""
    return date(year, 12, 28).isocalendar().week
