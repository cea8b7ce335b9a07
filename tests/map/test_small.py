"""The small map: one line, few words, never one on another."""

from __future__ import annotations

from itertools import combinations

import pytest

from desktop_app.map.small import MOST_LABELS, lay_out_small, next_moment
from tests.map import trajects
from tests.map.test_layout import SCALES, WIDTHS, faults, outside

KINDS = {**trajects.all_kinds(), **trajects.samples()}


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("name", sorted(KINDS))
def test_it_is_low_and_whole_and_says_what_comes_next(name: str, scale: float) -> None:
    traject = KINDS[name]
    coming = next_moment(traject)
    for width in (320, *WIDTHS):
        layout = lay_out_small(traject, width, trajects.measure, scale, words=trajects.words())
        assert faults(layout) == [], width
        assert outside(layout) == [], width
        assert layout.height <= (140 if width >= 600 * scale else 170) * scale
        assert len(layout.labels) >= min(2 if width >= 600 else 1, len(layout.stations))
        assert {station.line for station in layout.stations} <= {"spoor1"}
        assert len(layout.labels) <= MOST_LABELS
        for one, two in combinations(layout.stations, 2):
            assert abs(one.x - two.x) >= 2 * one.radius
        shown = {label.key for label in layout.labels}
        if coming and layout.view.first <= coming.day <= layout.view.last and width >= 600:
            assert coming.key in shown
    assert layout.bands == ()
    assert layout.ticks == ()


def test_the_first_day_and_the_end_have_their_names() -> None:
    layout = lay_out_small(
        trajects.samples()["samira"], 1000, trajects.measure, words=trajects.words()
    )
    shown = {label.key for label in layout.labels}
    assert {"ziekmelding_werkgever", "einde_wachttijd", "wia_aanvraag"} <= shown
    assert layout.flag.pole is not None
