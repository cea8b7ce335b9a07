"""Which days the presets, zooming and panning show, for every kind of traject."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import product

import pytest

from desktop_app.map.layout import lay_out
from desktop_app.map.model import View
from desktop_app.map.own import OwnMoment
from desktop_app.map.viewport import (
    LEAST_DAYS,
    LEAST_OF_YEAR,
    Limits,
    length,
    limits_of,
    panned,
    showing,
    weeks_view,
    year_view,
    zoomed,
)
from tests.map import trajects

KINDS = {**trajects.all_kinds(), **trajects.samples()}
BOUNDS = View(date(2026, 1, 1), date(2028, 12, 31))
LIMITS = Limits(BOUNDS, BOUNDS, BOUNDS.last, date(2026, 11, 22))


def inside(view: View, bounds: View) -> bool:
    return bounds.first <= view.first <= view.last <= bounds.last


@pytest.mark.parametrize("name", sorted(KINDS))
def test_the_whole_is_what_the_map_shows_without_a_view(name: str) -> None:
    traject = KINDS[name]
    limits = limits_of(traject)
    layout = lay_out(traject, 1000, trajects.measure, words=trajects.words())
    assert layout.view == limits.whole
    assert inside(limits.whole, limits.everything)


@pytest.mark.parametrize("name", sorted(KINDS))
def test_presets_lie_on_the_map_and_hold_today_where_it_does(name: str) -> None:
    limits = limits_of(KINDS[name])
    for view in (year_view(limits), weeks_view(limits)):
        assert inside(view, limits.whole)
        if inside(View(limits.today, limits.today), limits.whole):
            assert view.first <= limits.today <= view.last
    assert length(weeks_view(limits)) == min(84, length(limits.whole))
    assert length(year_view(limits)) >= min(LEAST_OF_YEAR, length(limits.whole))


def test_this_year_is_the_calendar_year() -> None:
    assert year_view(LIMITS) == View(date(2026, 1, 1), date(2026, 12, 31))


@pytest.mark.parametrize(
    ("first", "last", "wanted"),
    [
        (date(2026, 11, 2), date(2028, 11, 1), View(date(2026, 11, 2), date(2027, 5, 2))),
        (date(2024, 2, 1), date(2026, 2, 1), View(date(2025, 8, 4), date(2026, 2, 1))),
    ],
    ids=["just begun", "nearly over"],
)
def test_a_year_of_which_little_is_on_the_map_is_filled_up_to_half_a_year(
    first: date, last: date, wanted: View
) -> None:
    whole = View(first, last)
    assert year_view(Limits(whole, whole, last, date(2026, 11, 22))) == wanted


def test_zooming_keeps_the_day_under_the_hand_in_its_place() -> None:
    view = BOUNDS
    for day, factor in product((date(2026, 9, 1), date(2027, 6, 1)), (0.5, 0.8)):
        near = zoomed(view, LIMITS, factor, day)
        assert near is not None
        before = (day - view.first).days / length(view)
        after = (day - near.first).days / length(near)
        assert after == pytest.approx(before, abs=2 / length(near))
        assert length(near) == round(length(view) * factor)


def test_zooming_ends_at_three_weeks_and_at_the_whole() -> None:
    view = View(date(2026, 11, 1), date(2026, 11, 30))
    near = zoomed(view, LIMITS, 0.01, date(2026, 11, 10))
    assert near is not None
    assert length(near) == LEAST_DAYS
    assert zoomed(view, LIMITS, 100, date(2026, 11, 10)) is None


def test_panning_keeps_the_length_and_stops_at_the_ends() -> None:
    view = View(date(2026, 11, 1), date(2026, 11, 30))
    for days in (-10_000, -31, 0, 5, 10_000):
        moved = panned(view, LIMITS, days)
        assert length(moved) == length(view)
        assert inside(moved, BOUNDS)
    assert panned(view, LIMITS, -10_000).first == BOUNDS.first
    assert panned(view, LIMITS, 10_000).last == BOUNDS.last


def test_a_day_is_brought_into_view_by_moving_as_little_as_needed() -> None:
    view = View(date(2026, 11, 1), date(2027, 1, 23))
    assert showing(view, LIMITS, date(2026, 12, 1)) == view
    for day in (date(2026, 10, 1), date(2027, 1, 22), date(2028, 12, 31), date(2026, 1, 1)):
        moved = showing(view, LIMITS, day)
        assert moved.first <= day <= moved.last
        assert length(moved) == length(view)
    later = showing(view, LIMITS, date(2027, 3, 1))
    assert later.last - date(2027, 3, 1) < timedelta(days=8), "no further than needed"


def test_own_moments_far_away_can_be_panned_to() -> None:
    far = OwnMoment("eigen:a", "Ver", date(2031, 5, 1), date(2031, 6, 1))
    limits = limits_of(trajects.make(), (far,))
    assert limits.whole == limits_of(trajects.make()).whole
    assert limits.everything.last == date(2031, 6, 1)
