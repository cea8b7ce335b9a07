"""The map as rows: everything that it shows, one row a moment, period or own moment; no words.

For the list in the window, and for printing it. Days are those of the traject;
nothing of law is reckoned here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any, Literal

from msgspec import Struct

from desktop_app.map.model import LineId
from desktop_app.map.own import OwnMoment, shortened
from desktop_app.map.words import (
    middle_of,
    moment_day,
    period_key,
    shown_state,
    title_in_full,
)
from desktop_app.traject.model import Actor, Bron, Laag, Mijlpaal, Periode, Spanne, Traject

Column = Literal[
    "wat",
    "vanaf",
    "uiterlijk",
    "wet",
    "wie",
    "aan_zet",
    "stand",
    "gedaan_op",
    "verschil",
    "laag",
    "bron",
    "week",
]
State = Literal[
    "gedaan", "open", "binnenkort", "kan_nu", "verstreken", "vervallen", "loopt", "voorbij"
]
"""The state of a moment, or of a period or own moment: still to come (open), now, or over."""
Difference = Literal["eerder", "op_tijd", "later"]

STATES: tuple[State, ...] = (
    "verstreken", "binnenkort", "kan_nu", "loopt", "open", "gedaan", "voorbij", "vervallen",
)  # fmt: skip
"""From what asks most to what is over: the order of a sorted column."""
LAYERS: tuple[Laag, ...] = ("wet", "uwv", "tip")
ACTORS: tuple[Actor, ...] = (
    "jij", "werkgever", "bedrijfsarts", "casemanager", "arbeidsdeskundige", "bureau", "uwv",
    "eigenrisicodrager", "kantonrechter",
)  # fmt: skip
LONGEST_NAME = 200
"""Signs of an own title that a row shows; the card has the rest."""


class Row(Struct, frozen=True):
    """One row.

    key: as the map knows it. who: everybody who acts; turn: who is next.
    first, last: of a moment the first and the last (safe) day, of a period its days, both inside.
    at: the one day on which it happens by itself. legal: the last day by the letter of the law.
    expected: between which days practice expects it; around: the day that stands for those.
    late: days from the last day to the day it was done, below zero when it was earlier.
    """

    key: str
    kind: Literal["moment", "periode", "eigen", "gesprek", "afspraak", "opbouw"]
    name: str
    state: State
    who: tuple[Actor, ...] = ()
    turn: Actor | None = None
    line: LineId | None = None
    first: date | None = None
    last: date | None = None
    at: date | None = None
    legal: date | None = None
    expected: Spanne = Spanne()
    around: date | None = None
    vague: bool = False
    done: date | None = None
    done_vague: bool = False
    late: int | None = None
    layer: Laag | None = None
    source: Bron | None = None
    week: int | None = None
    place: date = date.max
    """Where it stands in time, for the order."""

    @property
    def within_law(self) -> bool:
        """Done after the safe day, and not after the last day by the letter of the law."""
        late = self.late is not None and self.late > 0
        return late and self.legal is not None and self.done is not None and self.done <= self.legal

    @property
    def difference(self) -> Difference | None:
        """Earlier, in time or later than its last day; None when that is not known."""
        if self.late is None:
            return None
        if self.late < 0:
            return "eerder"
        return "op_tijd" if self.late == 0 or self.within_law else "later"


class Wanted(Struct, frozen=True):
    """Which rows to show; an empty choice means all. "niemand": nobody's turn."""

    turns: tuple[str, ...] = ()
    layers: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


def rows_of(traject: Traject, own: Iterable[OwnMoment] = ()) -> tuple[Row, ...]:
    """All rows in the order of time."""
    rows = [
        *(moment_row(milestone, traject.vandaag) for milestone in traject.mijlpalen),
        *(_period_row(period, traject.vandaag) for period in traject.perioden),
        *(_own_row(moment, traject.vandaag) for moment in own),
    ]
    return tuple(sorted(rows, key=_in_time))


def moment_row(milestone: Mijlpaal, today: date) -> Row:
    """The row of a milestone."""
    last, done = milestone.uiterlijk, milestone.gedaan_op
    by_itself = milestone.soort == "gebeurt"
    measured = done is not None and last is not None and not by_itself
    shown = shown_state(milestone, today)
    return Row(
        key=milestone.sleutel,
        kind="moment",
        name=title_in_full(milestone),
        state=next(state for state in STATES if state == shown),
        who=milestone.wie,
        turn=milestone.aan_zet,
        line=milestone.kaart.spoor if milestone.kaart is not None else None,
        first=None if milestone.vanaf == last else milestone.vanaf,
        last=None if by_itself else last,
        at=last if by_itself else None,
        legal=milestone.wettelijk_uiterlijk,
        expected=milestone.verwacht,
        around=middle_of(milestone) if last is None else None,
        vague=milestone.vaag,
        done=None if by_itself else done,
        done_vague=milestone.gedaan_vaag,
        late=(done - last).days if measured and done and last else None,
        layer=milestone.laag,
        source=milestone.bronnen[0] if milestone.bronnen else None,
        week=milestone.ziekteweek,
        place=moment_day(milestone) or date.max,
    )


def _period_row(period: Periode, today: date) -> Row:
    return Row(
        key=period_key(period),
        kind="periode",
        name=period.naam,
        state=_running(period.van, period.tot_en_met, today),
        first=period.van,
        last=period.tot_en_met,
        vague=period.vaag,
        source=period.bronnen[0] if period.bronnen else None,
        place=period.van,
    )


def _own_row(moment: OwnMoment, today: date) -> Row:
    lasts = moment.last is not None
    return Row(
        key=moment.key,
        kind=moment.kind,
        name=shortened(moment.title, LONGEST_NAME),
        state=_running(moment.first, moment.last or moment.first, today),
        first=moment.first if lasts else None,
        last=moment.last,
        at=None if lasts else moment.first,
        vague=moment.vague,
        place=moment.first,
    )


def _running(first: date, last: date | None, today: date) -> State:
    if today < first:
        return "open"
    return "voorbij" if last is not None and today > last else "loopt"


def _in_time(row: Row) -> tuple[date, str]:
    return row.place, row.key


# -- choosing and ordering --------------------------------------------------------------------

NOBODY = "niemand"


def filtered(rows: Iterable[Row], wanted: Wanted) -> tuple[Row, ...]:
    """The rows that fit every choice."""
    return tuple(row for row in rows if _fits(row, wanted))


EVERYTHING = Wanted(
    turns=(*ACTORS, NOBODY),
    layers=LAYERS,
    states=STATES,
    sources=("wet", "regeling", "beleid", "praktijk", "rechtspraak"),
)
"""Every choice there can be, in a fixed order."""


def choices(rows: Iterable[Row]) -> Wanted:
    """The choices that some row fits: what a filter can offer."""
    rows = tuple(rows)
    return Wanted(
        turns=tuple(one for one in EVERYTHING.turns if any(_turn(row) == one for row in rows)),
        layers=tuple(one for one in LAYERS if any(row.layer == one for row in rows)),
        states=tuple(one for one in STATES if any(row.state == one for row in rows)),
        sources=tuple(
            one for one in EVERYTHING.sources if any(_source(row) == one for row in rows)
        ),
    )


def _fits(row: Row, wanted: Wanted) -> bool:
    asked = (
        (wanted.turns, _turn(row)),
        (wanted.layers, row.layer or ""),
        (wanted.states, row.state),
        (wanted.sources, _source(row)),
    )
    return all(not chosen or value in chosen for chosen, value in asked)


def _turn(row: Row) -> str:
    return row.turn or NOBODY


def _source(row: Row) -> str:
    return row.source.soort if row.source is not None else ""


def ordered(rows: Iterable[Row], column: Column, *, down: bool = False) -> tuple[Row, ...]:
    """The rows by a column, within equal ones by time; rows without a value come last.

    down: the highest, latest or last first.
    """
    in_time = sorted(rows, key=_in_time)
    value = _VALUES[column]
    known = [row for row in in_time if value(row) is not None]
    known.sort(key=value, reverse=down)
    return (*known, *(row for row in in_time if value(row) is None))


def _place_of(order: tuple[str, ...], value: str | None) -> int | None:
    return order.index(value) if value is not None and value in order else None


def _source_words(row: Row) -> tuple[str, int, str] | None:
    if row.source is None:
        return None
    article = row.source.artikel or ""
    digits = "".join(sign for sign in article.partition(":")[0] if sign.isdigit())
    return row.source.wet.casefold(), int(digits or 0), article


_VALUES: Mapping[Column, Callable[[Row], Any]] = {
    "wat": lambda row: _natural(row.name),
    "vanaf": lambda row: row.first or row.at or row.expected.van,
    "uiterlijk": lambda row: row.last or row.at or row.around,
    "wet": lambda row: row.legal,
    "wie": lambda row: tuple(_place_of(ACTORS, one) for one in row.who) or None,
    "aan_zet": lambda row: _place_of(ACTORS, row.turn),
    "stand": lambda row: _place_of(STATES, row.state),
    "gedaan_op": lambda row: row.done,
    "verschil": lambda row: row.late,
    "laag": lambda row: _place_of(LAYERS, row.layer),
    "bron": _source_words,
    "week": lambda row: row.week,
}
COLUMNS: tuple[Column, ...] = tuple(_VALUES)


def _natural(text: str) -> tuple[tuple[str, int], ...]:
    """Text so that `Evaluatie 10` comes after `Evaluatie 9`."""
    parts: list[tuple[str, int]] = []
    for word in text.casefold().split():
        number = word.isascii() and word.isdigit()
        parts.append(("", int(word)) if number else (word, 0))
    return tuple(parts)
