"""Day arithmetic: months, holidays, the Algemene termijnenwet, and days that may be vague."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache

from dateutil.easter import easter
from dateutil.relativedelta import relativedelta
from msgspec import Struct

from desktop_app.traject.model import Bron

ONE_DAY = timedelta(days=1)
FIRST_YEAR, LAST_YEAR = 1900, 2199
"""Years that a fact may name; beyond them a typing error is likely and the arithmetic ends."""
ROUGHLY = timedelta(days=14)
"""How far a day with `~` may lie from the day that was named, on either side."""

_EXACT = re.compile(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII)
_MONTH = re.compile(r"(\d{4})-(\d{2})", re.ASCII)


class Dag:
    """A day that counts as `datum`; `eerste` and `laatste` bound what a vague one may be."""

    __slots__ = ("datum", "eerste", "laatste")

    def __init__(self, datum: date, eerste: date | None = None, laatste: date | None = None):
        self.datum = datum
        self.eerste = eerste or datum
        self.laatste = laatste or datum

    @property
    def vaag(self) -> bool:
        """True when the day is not known exactly."""
        return self.eerste != self.laatste

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Dag) and self._parts() == other._parts()

    def __hash__(self) -> int:
        return hash(self._parts())

    def __repr__(self) -> str:
        return f"Dag({self.datum}{', vaag' if self.vaag else ''})"

    def _parts(self) -> tuple[date, date, date]:
        return self.datum, self.eerste, self.laatste


def parse_exact(text: str) -> date:
    """A day written `JJJJ-MM-DD`, and nothing else that `date.fromisoformat` would take.

    Raises ValueError with one of `vorm`, `bestaat_niet`, `jaar` as its text.
    """
    found = _EXACT.fullmatch(text)
    if not found:
        raise ValueError("vorm")
    year, month, day = (int(part) for part in found.groups())
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise ValueError("jaar")
    try:
        return date(year, month, day)
    except ValueError:
        raise ValueError("bestaat_niet") from None


def parse_day(text: str) -> Dag:
    """A day, exact or vague: `JJJJ-MM-DD`, `~JJJJ-MM-DD` (about) or `JJJJ-MM` (counts as the 1st).

    Raises ValueError as `parse_exact` does.
    """
    if text.startswith("~"):
        day = parse_exact(text[1:])
        return Dag(day, day - ROUGHLY, day + ROUGHLY)
    if _MONTH.fullmatch(text):
        first = parse_exact(f"{text}-01")
        return Dag(first, first, first.replace(day=monthrange(first.year, first.month)[1]))
    return Dag(parse_exact(text))


def add_months(day: date, months: int) -> date:
    """The same day number `months` later (or earlier), else the last day of that month.

    Source: HR 5-2-2021, ECLI:NL:HR:2021:188 (terms in months).
    """
    later: date = day + relativedelta(months=months)
    return later


class VasteFeestdag(Struct, frozen=True, forbid_unknown_fields=True):
    """A holiday on a fixed day; `vanaf` and `tot_en_met` are years, both inside."""

    maand: int
    dag: int
    vanaf: int | None = None
    tot_en_met: int | None = None


class Feestdagen(Struct, frozen=True, forbid_unknown_fields=True):
    """Official holidays as data (Algemene termijnenwet art. 3).

    na_pasen: days counted from Easter Sunday. gelijkgesteld: single days that the government put
    on a par with a holiday (art. 3 lid 3); these cannot be computed.
    """

    vast: tuple[VasteFeestdag, ...]
    na_pasen: tuple[int, ...]
    gelijkgesteld: tuple[date, ...] = ()
    bronnen: tuple[Bron, ...] = ()
    gecontroleerd: date | None = None
    toelichting: str | None = None

    def in_year(self, year: int) -> frozenset[date]:
        """All holidays of one year."""
        return _holidays(self, year)

    def is_working_day(self, day: date) -> bool:
        """False on Saturday, Sunday and holidays."""
        return day.weekday() < 5 and day not in _holidays(self, day.year)

    def next_working_day(self, day: date) -> date:
        """`day`, or the first working day after it (Algemene termijnenwet art. 1 lid 1)."""
        while not self.is_working_day(day):
            day += ONE_DAY
        return day

    def last_working_day(self, day: date) -> date:
        """`day`, or the last working day before it: our advice, never a right."""
        while not self.is_working_day(day):
            day -= ONE_DAY
        return day


@lru_cache(maxsize=512)
def _holidays(rules: Feestdagen, year: int) -> frozenset[date]:
    sunday = easter(year)
    days = {sunday + timedelta(days=after) for after in rules.na_pasen}
    days |= {
        date(year, fixed.maand, fixed.dag)
        for fixed in rules.vast
        if (fixed.vanaf or year) <= year <= (fixed.tot_en_met or year)
    }
    return frozenset(days | {day for day in rules.gelijkgesteld if day.year == year})
