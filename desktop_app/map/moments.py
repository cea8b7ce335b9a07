"""Which moments and periods of a traject are on the map, in the order of time."""

from __future__ import annotations

from datetime import date

from msgspec import Struct

from desktop_app.map.model import LineId, Mark
from desktop_app.map.words import moment_day, moment_mark, period_key
from desktop_app.traject.model import Mijlpaal, Periode, Traject

ON_LINES = ("wachttijd", "loondoorbetaling", "spoor2")
"""Periods that the lines themselves show; all others are bands."""
BAND_ORDER = ("opzegverbod", "loon_jaar_1", "loon_jaar_2", "loonsanctie", "ziektewet", "verlof")
"""The order of bands from the lines down; others follow."""


class Moment(Struct, frozen=True):
    """A milestone with its place in time."""

    milestone: Mijlpaal
    day: date
    line: LineId
    mark: Mark
    small: bool
    rank: int
    """1 is shown first, 9 last."""

    @property
    def key(self) -> str:
        """The milestone's key, as the facts name it."""
        return self.milestone.sleutel


def map_moments(traject: Traject, selected: str | None = None) -> tuple[Moment, ...]:
    """All moments that the map draws; lapsed ones only while selected."""
    moments: list[Moment] = []
    for milestone in traject.mijlpalen:
        day = moment_day(milestone)
        if milestone.kaart is None or day is None:
            continue
        if milestone.stand == "vervallen" and milestone.sleutel != selected:
            continue
        place = milestone.kaart
        moments.append(
            Moment(milestone, day, place.spoor, moment_mark(milestone), place.klein, place.voorrang)
        )
    return tuple(sorted(moments, key=lambda moment: (moment.day, moment.rank, moment.key)))


def map_periods(traject: Traject) -> tuple[Periode, ...]:
    """The periods that are drawn as bands, from the lines down."""
    order = {id: number for number, id in enumerate(BAND_ORDER)}
    shown = [period for period in traject.perioden if period.id not in ON_LINES]
    return tuple(
        sorted(shown, key=lambda item: (order.get(item.id, len(order)), item.van, period_key(item)))
    )


def first_choice(traject: Traject) -> str | None:
    """The moment to begin with: the next own step, else the next to come, else the last."""
    moments = map_moments(traject)
    keys = {moment.key for moment in moments}
    for step in (*traject.volgende_stappen, *traject.anderen_aan_zet):
        if step.id in keys:
            return step.id
    coming = [moment for moment in moments if moment.day >= traject.vandaag]
    chosen = coming[:1] or moments[-1:]
    return chosen[0].key if chosen else None
