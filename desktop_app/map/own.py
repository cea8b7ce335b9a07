"""Moments of the reader's own: events, conversations and agreements, beside those of the law."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Literal

from msgspec import Struct

from desktop_app.traject.facts import Gebeurtenis

OwnKind = Literal["eigen", "gesprek", "afspraak", "opbouw"]
"""What it is; build-up is drawn as a band, the others are marks on a line of their own."""
EVENT = "eigen"
"""The kind of event in the facts that starts no term and is only for the reader."""


class OwnMoment(Struct, frozen=True):
    """One moment of the reader's own.

    key: unique on the map; of a band as that of a period, `periode:opbouw.<n>`.
    title: the reader's words, of any length. first, last: both inside;
    last is None for one day. done: it has been; else it is still to come.
    """

    key: str
    title: str
    first: date
    last: date | None = None
    kind: OwnKind = "eigen"
    vague: bool = False
    done: bool = False


def own_events(events: Iterable[Gebeurtenis], today: date, unnamed: str) -> tuple[OwnMoment, ...]:
    """The own moments among the events of the facts; `unnamed` is the title of those without.

    A key is the day and a number on that day, so that it stays the same when others come or go.
    """
    moments: list[OwnMoment] = []
    on_day: dict[date, int] = {}
    for event in events:
        if event.soort != EVENT:
            continue
        first = event.datum.datum
        on_day[first] = on_day.get(first, 0) + 1
        last = event.tot_en_met.datum if event.tot_en_met else None
        moments.append(
            OwnMoment(
                key=f"{EVENT}:{first.isoformat()}.{on_day[first]}",
                title=one_line(event.titel or "") or unnamed,
                first=first,
                last=last if last and last > first else None,
                vague=event.datum.vaag or bool(event.tot_en_met and event.tot_en_met.vaag),
                done=(last or first) < today,
            )
        )
    return tuple(moments)


def one_line(text: str) -> str:
    """The text without breaks and runs of blanks: a label has one line."""
    return " ".join(text.split())


def shortened(text: str, most: int) -> str:
    """The reader's own text on one line, at most this many signs."""
    line = one_line(text[: 10 * most])
    return line if len(line) <= most else f"{line[: most - 1].rstrip()}…"
