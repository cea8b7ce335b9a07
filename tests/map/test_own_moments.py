"""Own moments on the map: from the facts, on a line of their own, grouped where they are near."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import combinations

import pytest

from desktop_app.map.layout import lay_out
from desktop_app.map.model import MapLayout, View
from desktop_app.map.moment_words import name_of, spoken
from desktop_app.map.moments import map_moments
from desktop_app.map.own import OwnMoment, own_events
from desktop_app.traject.calendar import Dag, parse_day
from desktop_app.traject.facts import Gebeurtenis
from tests.map import trajects
from tests.map.test_layout import faults, outside

FIRST, TODAY = trajects.FIRST, trajects.TODAY


def own(days: int, key: str = "", title: str = "Feest", last: int | None = None) -> OwnMoment:
    """An own moment so many days after the first sick day."""
    first = FIRST + timedelta(days=days)
    end = None if last is None else FIRST + timedelta(days=last)
    return OwnMoment(key or f"eigen:{days}", title, first, end, done=(end or first) < TODAY)


def laid(*moments: OwnMoment, width: float = 1000, **options: object) -> MapLayout:
    return lay_out(
        trajects.make(), width, trajects.measure, words=trajects.words(), own=moments, **options  # type: ignore[arg-type]
    )  # fmt: skip


def event(day: str, title: str | None = None, soort: str = "eigen", until: str = "") -> Gebeurtenis:
    return Gebeurtenis(soort, parse_day(day), parse_day(until) if until else None, title)


def test_own_events_of_the_facts_become_moments_with_lasting_keys() -> None:
    facts = (
        event("2026-03-01", "Verhuisd\n  naar Utrecht"),
        event("2026-03-05", soort="vso_gesloten"),
        event("2026-03-01"),
        event("2026-05", "Op vakantie", until="2026-06-03"),
    )
    first, second, third = own_events(facts, TODAY, "Eigen moment")
    assert [item.key for item in (first, second)] == ["eigen:2026-03-01.1", "eigen:2026-03-01.2"]
    assert [first.title, second.title] == ["Verhuisd naar Utrecht", "Eigen moment"]
    assert first.done
    assert not first.vague
    assert third.vague
    assert third.last == date(2026, 6, 3)
    without = own_events(facts[2:], TODAY, "Eigen moment")
    assert without[0].key == "eigen:2026-03-01.1"


def test_a_day_that_is_not_over_is_still_to_come() -> None:
    today = Gebeurtenis("eigen", Dag(TODAY), titel="Vandaag")
    assert not own_events((today,), TODAY, "")[0].done


def test_own_moments_have_a_line_and_a_shape_of_their_own() -> None:
    layout = laid(own(100), own(600))
    past, ahead = layout.station("eigen:100"), layout.station("eigen:600")
    assert past is not None
    assert ahead is not None
    assert (past.mark, ahead.mark) == ("own_past", "own_ahead")
    assert {past.line, ahead.line} == {"eigen"}
    assert "Van jou" in [name.text for name in layout.names]
    assert "Van jou" not in [name.text for name in laid().names]


def test_what_lasts_is_a_stretch_and_is_seen_from_within() -> None:
    long = own(100, last=300)
    part = next(part for part in laid(long).segments if part.style == "span")
    assert part.x1 - part.x0 == pytest.approx(201 * laid(long).day_width)
    within = View(FIRST + timedelta(days=150), FIRST + timedelta(days=250))
    layout = laid(long, view=within)
    cut = next(part for part in layout.segments if part.style == "span")
    assert cut.cut_left
    assert cut.cut_right
    assert layout.station(long.key) is not None


def test_moments_that_lie_too_near_share_a_mark_that_says_how_many() -> None:
    near = [own(200, "a"), own(203, "b"), own(206, "c")]
    layout = laid(*near, own(400))
    group = layout.station("b")
    assert group is not None
    assert group.key == "a"
    assert group.members == ("a", "b", "c")
    assert group.name == "3 momenten"
    assert layout.at(group.x, group.y) == "a"
    chosen = laid(*near, own(400), selected="b").station("b")
    assert chosen is not None
    assert chosen.key == "b"
    assert chosen.name == "Feest"
    apart = laid(*near, view=View(near[0].first - timedelta(days=9), near[2].first))
    assert not any(station.members for station in apart.stations)


@pytest.mark.parametrize("width", [600, 1000, 1800])
def test_hundreds_of_own_moments_leave_the_map_whole(width: int) -> None:
    many = [own(n * 3, f"eigen:{n}", f"Moment met een lange naam {n}") for n in range(300)]
    for selected in (None, many[150].key, many[-1].key):
        layout = laid(*many, width=width, selected=selected)
        assert faults(layout) == []
        assert outside(layout) == []
        mine = [station for station in layout.stations if station.line == "eigen"]
        assert sum(len(station.members) or 1 for station in mine) == 300
        assert all(abs(a.x - b.x) >= 20 or a.y != b.y for a, b in combinations(mine, 2))


def test_days_and_state_are_heard() -> None:
    moments = map_moments(trajects.make(), own=(own(300, last=310),))
    moment = next(item for item in moments if item.own)
    assert spoken(moment, 2, 9, trajects.words(), TODAY) == (
        "mijlpaal 2 van 9, van jezelf: Feest, "
        "van zondag 29 november 2026 tot en met woensdag 9 december 2026, komt later"
    )


def test_a_title_of_a_book_is_cut_when_heard() -> None:
    moment = map_moments(trajects.make(), own=(own(300, title="woord " * 9000),))
    sentence = next(
        spoken(item, 1, 1, trajects.words(), TODAY) for item in moment if item.own is not None
    )
    assert len(sentence) < 320


def test_no_label_of_a_rule_shows_a_place_for_a_value() -> None:
    for traject in trajects.samples().values():
        for milestone in traject.mijlpalen:
            names = (milestone.naam, (milestone.kaart and milestone.kaart.label) or "")
            assert not any("{" in name for name in names), milestone.sleutel


def test_what_repeats_by_year_or_part_is_called_by_it_and_not_by_a_number() -> None:
    names = {
        moment.key: name_of(moment)
        for sample in ("daan-tijdelijk", "samira")
        for moment in map_moments(trajects.samples()[sample])
    }
    assert names["vervaltermijnen_kantonrechter.1"] == "Kantonrechter: 2 maanden"
    assert names["vakantiedagen_verval.2"] == "Vakantiedagen 2026"
    assert names["evaluatie_periodiek.3"] == "Evaluatie 3"
