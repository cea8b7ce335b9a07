"""Which moments and periods of a traject are on the map, in the order of time."""

from __future__ import annotations

from datetime import date

from msgspec import Struct

from desktop_app.map.model import LineId, Mark
from desktop_app.map.own import OwnKind, OwnMoment
from desktop_app.map.words import moment_day, moment_mark, period_key
from desktop_app.traject.model import Mijlpaal, Periode, Traject

ON_LINES = ("wachttijd", "loondoorbetaling", "spoor2")
"""Periods that the lines themselves show; all others are bands."""
BAND_ORDER = ("opzegverbod", "loon_jaar_1", "loon_jaar_2", "loonsanctie", "ziektewet", "verlof")
"""The order of bands from the lines down; others follow."""
OWN_RANK = 6
BAND: OwnKind = "opbouw"
"""What of the reader's own is drawn as a band."""


class Moment(Struct, frozen=True):
    """A milestone, or a moment of the reader's own, with its place in time.

    Exactly one of `milestone` and `own` is set. end: the last day inside, for what lasts.
    rank: 1 is shown first, 9 last.
    """

    key: str
    """As the facts name a milestone; own moments have keys that no milestone can have."""
    day: date
    line: LineId
    mark: Mark
    small: bool
    rank: int
    milestone: Mijlpaal | None = None
    own: OwnMoment | None = None

    @property
    def end(self) -> date:
        """The last day; the same day for all but own moments that last."""
        return (self.own.last if self.own else None) or self.day

    @property
    def vague(self) -> bool:
        """True when its day is not known exactly."""
        if self.own is not None:
            return self.own.vague
        return self.milestone is not None and self.milestone.vaag and self.mark != "done"


def map_moments(
    traject: Traject, selected: str | None = None, own: tuple[OwnMoment, ...] = ()
) -> tuple[Moment, ...]:
    """All moments that the map draws, own ones among them; lapsed ones only while selected."""
    moments = [
        Moment(item.key, item.first, "eigen", _own_mark(item), small=False, rank=OWN_RANK, own=item)
        for item in own
        if item.kind != BAND
    ]
    for milestone in traject.mijlpalen:
        day = moment_day(milestone)
        if milestone.kaart is None or day is None:
            continue
        key = milestone.sleutel
        if milestone.stand == "vervallen" and key != selected:
            continue
        place, mark = milestone.kaart, moment_mark(milestone)
        moments.append(
            Moment(key, day, place.spoor, mark, place.klein, place.voorrang, milestone=milestone)
        )
    return tuple(sorted(moments, key=lambda moment: (moment.day, moment.rank, moment.key)))


def _own_mark(own: OwnMoment) -> Mark:
    return "own_past" if own.done else "own_ahead"


def map_periods(traject: Traject, own: tuple[OwnMoment, ...] = ()) -> tuple[Periode, ...]:
    """The periods that are drawn as bands, from the lines down; those of the reader's own last."""
    order = {id: number for number, id in enumerate(BAND_ORDER)}
    shown = [period for period in traject.perioden if period.id not in ON_LINES]
    shown += [_own_period(item) for item in own if item.kind == BAND]
    return tuple(
        sorted(shown, key=lambda item: (order.get(item.id, len(order)), item.van, period_key(item)))
    )


def _own_period(own: OwnMoment) -> Periode:
    """A band of the reader's own: it follows from no rule."""
    id, _, number = own.key.removeprefix("periode:").partition(".")
    return Periode(
        id=id,
        naam=own.title,
        van=own.first,
        tot_en_met=own.last or own.first,
        volgnummer=int(number),
        vaag=own.vague,
        voorwaarden=(),
        herleiding=(),
        bronnen=(),
        gecontroleerd=own.first,
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
