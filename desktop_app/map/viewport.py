"""Which days the map shows: presets, zooming and panning, always within what there is to see.

Everything works on whole days. A view of None is "alles": the whole map, as `lay_out` sees it.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Literal

from msgspec import Struct

from desktop_app.map.axis import whole_view
from desktop_app.map.course import course_of
from desktop_app.map.model import View
from desktop_app.map.moments import map_moments, map_periods
from desktop_app.map.own import OwnMoment
from desktop_app.traject.model import Traject

Preset = Literal["alles", "jaar", "weken", "eigen"]
"""Everything, this calendar year, twelve weeks around today, or as the reader has set it."""
LEAST_DAYS = 21
LEAST_OF_YEAR = 26 * 7
"""A calendar year of which less is on the map is filled up to this."""
BEFORE, WEEKS = timedelta(weeks=4), timedelta(weeks=12)
STEP = 1.5
"""How much one step of zooming in or out changes the number of days."""
MARGIN = 0.06
"""Part of the view that is kept free beside a moment that is brought into view."""


class Limits(Struct, frozen=True):
    """The whole map, and all that one may pan to: moments far from the lines lie outside it.

    end: the last day of the lines.
    """

    whole: View
    everything: View
    end: date
    today: date


def limits_of(traject: Traject, own: tuple[OwnMoment, ...] = ()) -> Limits:
    """The limits of a traject; the same whole as `lay_out` shows without a view."""
    moments = map_moments(traject, own=own)
    course = course_of(traject, moments)
    ends = [item.tot_en_met for item in map_periods(traject) if item.tot_en_met is not None]
    near = [moment.day for moment in moments if not moment.small]
    whole = whole_view(traject, course.end, [*near, *ends])
    days = [whole.first, whole.last, *(day for item in moments for day in (item.day, item.end))]
    return Limits(whole, View(min(days), max(days)), course.end, traject.vandaag)


def length(view: View) -> int:
    """Number of days, both ends inside."""
    return (view.last - view.first).days + 1


def year_view(limits: Limits) -> View:
    """The calendar year of today as far as it is on the map; half a year at least."""
    year = limits.today.year
    first = max(date(year, 1, 1), limits.whole.first)
    last = min(date(year, 12, 31), limits.whole.last)
    if (last - first).days + 1 < LEAST_OF_YEAR:
        span = LEAST_OF_YEAR
        first = first if first > date(year, 1, 1) else last - timedelta(days=span - 1)
        return _of_length(first, span, limits.whole)
    return View(first, last)


def weeks_view(limits: Limits) -> View:
    """Twelve weeks: four behind you, eight ahead; moved where the map begins or ends."""
    return _of_length(limits.today - BEFORE, WEEKS.days, limits.whole)


def zoomed(view: View, limits: Limits, factor: float, around: date) -> View | None:
    """The view with `factor` times its days, `around` staying in its place; None for the whole."""
    days = max(round(length(view) * factor), min(LEAST_DAYS, length(limits.whole)))
    if days >= length(limits.whole):
        return None
    share = ((around - view.first).days + 0.5) / length(view)
    first = around - timedelta(days=round(share * days - 0.5))
    return _of_length(first, days, limits.everything)


def panned(view: View, limits: Limits, days: int) -> View:
    """The view moved by days, later when positive, as far as there is something to see."""
    return _of_length(view.first + timedelta(days=days), length(view), limits.everything)


def showing(view: View, limits: Limits, day: date) -> View:
    """The view, moved as little as brings this day well into it."""
    margin = timedelta(days=int(length(view) * MARGIN))
    if view.first + margin <= day <= view.last - margin:
        return view
    earlier = day - margin < view.first + margin
    first = day - margin if earlier else day + margin - timedelta(days=length(view) - 1)
    return _of_length(first, length(view), limits.everything)


def _of_length(first: date, days: int, bounds: View) -> View:
    """That many days from `first`, moved inside the bounds; the bounds where they are fewer."""
    span = timedelta(days=days - 1)
    first = max(min(first, bounds.last - span), bounds.first)
    return View(first, min(first + span, bounds.last))
