"""The map stays readable: nothing lies on anything else, at any width and text size."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import combinations, permutations, product

import pytest

from desktop_app.map.axis import Axis, Weeks
from desktop_app.map.layout import lay_out
from desktop_app.map.model import Band, Label, MapLayout, Rect, TextLine, View
from desktop_app.map.moments import map_moments
from desktop_app.map.own import OwnMoment
from desktop_app.map.viewport import limits_of, weeks_view, year_view, zoomed
from desktop_app.map.wishes import EXTENSION_KEY
from tests.map import trajects

KINDS = {**trajects.all_kinds(), **{f"voorbeeld {k}": v for k, v in trajects.samples().items()}}
WIDTHS = range(600, 2401, 200)
SCALES = (1.0, 1.5, 2.0)


def laid(name: str, width: float = 1000, scale: float = 1.0, **options: object) -> MapLayout:
    return lay_out(
        KINDS[name], width, trajects.measure, scale, words=trajects.words(), **options  # type: ignore[arg-type]
    )  # fmt: skip


def text_rect(line: TextLine) -> Rect:
    text = line.text
    width = trajects.measure(text, line.size, bold=line.bold)
    left = line.x - {"start": 0.0, "middle": width / 2, "end": width}[line.anchor]
    return Rect(left, line.baseline - line.size * 0.8, width, line.size)


def faults(layout: MapLayout) -> list[str]:
    """Everything that lies on something else, in words."""
    found = [f"{one} on {two}" for (one, a), (two, b) in _pairs(layout) if a.meets(b)]
    for label in layout.labels:
        found += [
            f"label {label.key} on {what}"
            for what, rect in _ground(layout, label)
            if label.rect.meets(rect)
        ]
    for band, other in permutations(layout.bands, 2):
        found += _band_faults(band, other)
    return found


Named = tuple[str, Rect]


def _pairs(layout: MapLayout) -> Iterator[tuple[Named, Named]]:
    """Things of one kind that must stay clear of each other."""
    yield from combinations([(f"label {x.key}", x.rect) for x in layout.labels], 2)
    yield from combinations(_marks(layout), 2)
    yield from combinations([(str(x.text), x.rect) for x in layout.ticks if x.rect], 2)
    words = [(f"words of {x.key}", text_rect(x.text)) for x in layout.bands if x.text]
    yield from combinations(words, 2)


def _marks(layout: MapLayout) -> list[Named]:
    return [
        (f"mark {x.key}", Rect(x.x - x.radius, x.y - x.radius, 2 * x.radius, 2 * x.radius))
        for x in layout.stations
    ]


def _ground(layout: MapLayout, label: Label) -> Iterator[Named]:
    """All that no label may cover. The selected one may stand before today's pole."""
    yield from _marks(layout)
    yield from ((f"band {band.key}", band.rect) for band in layout.bands)
    yield from (("a number or month", tick.rect) for tick in layout.ticks if tick.rect)
    yield from ((f"name {name.text}", text_rect(name)) for name in layout.names)
    yield "the flag", layout.flag.rect
    if layout.flag.pole is not None and not label.selected:
        top, bottom = layout.flag.pole
        yield "the pole", Rect(layout.flag.x - 1, top, 2, bottom - top)
    for part in layout.segments:
        rail = Rect(part.x0, part.y - layout.rail / 2, part.x1 - part.x0, layout.rail)
        yield f"{part.line} {part.style}", rail
    for curve in layout.curves:
        (x0, y0), _, _, (x1, y1) = curve.points
        yield "a branch", Rect(x0, y0, x1 - x0, y1 - y0)


def _band_faults(band: Band, other: Band) -> Iterator[str]:
    if band.rect.meets(other.rect) and band.rect.x < other.rect.x < band.rect.right - 0.5:
        yield f"band {band.key} on {other.key}"
    if band.text and text_rect(band.text).meets(other.rect):
        yield f"words of {band.key} on {other.key}"


def outside(layout: MapLayout) -> list[str]:
    """Everything that sticks out of the map."""
    rects = [(label.key, label.rect) for label in layout.labels]
    rects += [(station.key, station.target) for station in layout.stations]
    rects += [(band.key, band.rect) for band in layout.bands]
    rects += [(t.text.text, t.rect) for t in layout.ticks if t.rect and t.text]
    rects += [(b.name, text_rect(b.text)) for b in layout.bands if b.text]
    rects.append(("flag", layout.flag.rect))
    frame = (-0.5, -0.5, layout.width + 0.5, layout.height + 0.5)
    return [
        key
        for key, rect in rects
        if rect.x < frame[0] or rect.y < frame[1] or rect.right > frame[2] or rect.bottom > frame[3]
    ]


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", sorted(KINDS))
def test_nothing_lies_on_anything_else_and_nothing_sticks_out(
    name: str, width: int, scale: float
) -> None:
    layout = laid(name, width, scale)
    assert faults(layout) == []
    assert outside(layout) == []


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("name", sorted(KINDS))
def test_neither_in_this_year_nor_in_twelve_weeks_nor_anywhere_between(
    name: str, scale: float
) -> None:
    limits = limits_of(KINDS[name])
    views = [year_view(limits), weeks_view(limits)]
    views += [view for view in (zoomed(views[0], limits, 0.6, limits.today),) if view]
    for width, view in product(WIDTHS, views):
        layout = laid(name, width, scale, view=view)
        assert layout.view == view
        assert faults(layout) == [], (width, view)
        assert outside(layout) == [], (width, view)


@pytest.mark.parametrize("name", sorted(KINDS))
def test_rows_that_are_kept_from_another_view_put_nothing_on_anything(name: str) -> None:
    limits = limits_of(KINDS[name])
    for width, scale in product((600, 1400), SCALES):
        whole = laid(name, width, scale)
        near = laid(name, width, scale, view=weeks_view(limits), room=whole.room)
        assert faults(near) == []
        assert outside(near) == []
        assert near.height >= whole.height
        assert near.room.with_(whole.room) == near.room


@pytest.mark.parametrize("name", sorted(KINDS))
def test_the_selected_moment_always_has_its_label(name: str) -> None:
    sizes = list(product((600, 1000, 1600), SCALES))
    for number, milestone in enumerate(KINDS[name].mijlpalen):
        key = milestone.sleutel
        for width, scale in sizes[number % 4 :: 4]:  # every size in turn
            layout = laid(name, width, scale, selected=key)
            assert key in {label.key for label in layout.labels}, (key, width)
            assert faults(layout) == [], (key, width, scale)


@pytest.mark.parametrize("name", sorted(KINDS))
def test_every_moment_has_a_mark_of_its_own_to_click(name: str) -> None:
    for scale in SCALES:
        layout = laid(name, 1000, scale)
        for station in layout.stations:
            assert station.target.width >= 24
            assert layout.at(station.x, station.y) == station.key
        for one, two in combinations(layout.stations, 2):
            far = (one.x - two.x) ** 2 + (one.y - two.y) ** 2
            assert far >= 24**2 * 0.98, (one.key, two.key)


@pytest.mark.parametrize("width", [1000, 1400, 2000])
def test_the_most_important_labels_are_shown_where_there_is_room(width: int) -> None:
    shown = {label.key for label in laid("samira", width).labels}
    wanted = {
        "plan_van_aanpak",
        "eerstejaarsevaluatie",
        "spoor2_start_na_eje",
        "wia_aanvraag",
        "einde_wachttijd",
        "ziekmelding_werkgever",
    }
    assert wanted <= shown


def test_small_repeated_moments_get_labels_only_when_zoomed_in() -> None:
    far = {label.key for label in laid("samira").labels}
    near = {
        label.key
        for label in laid("samira", view=View(date(2026, 11, 1), date(2027, 1, 23))).labels
    }
    assert not any(key.startswith("evaluatie_periodiek") for key in far)
    assert "evaluatie_periodiek.6" in near


def test_a_lapsed_moment_is_drawn_only_while_selected() -> None:
    assert laid("samira").station("verkorte_wachttijd") is None
    chosen = laid("samira", selected="verkorte_wachttijd").station("verkorte_wachttijd")
    assert chosen is not None
    assert chosen.mark == "lapsed"


def test_without_spoor2_there_is_no_second_line() -> None:
    layout = laid("aow")
    assert {part.line for part in layout.segments} == {"spoor1", "uwv"}
    assert layout.curves == ()


def test_spoor2_is_dashed_where_it_may_and_solid_where_it_must() -> None:
    layout = laid("samira")
    styles = [part.style for part in layout.segments if part.line == "spoor2"]
    assert styles == ["dashed", "ahead"]
    assert [curve.style for curve in layout.curves] == ["dashed", "ahead"]
    began = [part.style for part in laid("spoor2_begonnen").segments if part.line == "spoor2"]
    assert began == ["dashed", "travelled", "ahead"]
    assert laid("spoor2_begonnen").curves[-1].style == "travelled"


def test_an_extension_is_an_added_section_with_its_own_label() -> None:
    layout = laid("loonsanctie", 1200)
    extended = {part.line for part in layout.segments if part.style == "extension"}
    assert extended == {"spoor1", "spoor2", "uwv"}
    assert EXTENSION_KEY in {label.key for label in layout.labels}
    part = next(part for part in layout.segments if part.style == "extension")
    assert part.filled_to == pytest.approx(layout.flag.x, abs=2), "what is behind you is filled"


def test_behind_is_travelled_and_ahead_is_hollow_exactly_at_today() -> None:
    layout = laid("samira")
    travelled = [p for p in layout.segments if p.line == "spoor1" and p.style == "travelled"]
    ahead = [p for p in layout.segments if p.line == "spoor1" and p.style == "ahead"]
    assert travelled[-1].x1 == pytest.approx(ahead[0].x0)
    assert abs(ahead[0].x0 - layout.flag.x) < 2


def test_days_that_do_not_count_are_a_thin_stretch() -> None:
    layout = laid("onderbreking")
    assert [p.style for p in layout.segments if p.line == "spoor1"][:3] == [
        "travelled",
        "paused",
        "travelled",
    ]


def test_the_two_clocks_are_apart() -> None:
    layout = laid("samira", 1200)
    end = next(part for part in reversed(layout.segments) if part.line == "spoor1")
    protection = layout.band("periode:opzegverbod")
    assert protection is not None
    assert protection.rect.right > end.x1 + 1


def test_a_week_of_illness_begins_on_a_counted_day() -> None:
    weeks = Weeks(KINDS["onderbreking"])
    first = trajects.FIRST
    assert weeks.start(1) == first
    assert weeks.start(13) == first + timedelta(days=84)
    # The gap of 16 days from 4 May lies in week 14.
    assert weeks.start(15) == first + timedelta(days=98 + 16)
    assert weeks.start(104) == KINDS["onderbreking"].wachttijd.laatste_dag - timedelta(days=6)
    assert weeks.start(105) == KINDS["onderbreking"].wachttijd.laatste_dag + timedelta(days=1)


def test_axis_goes_from_day_to_place_and_back() -> None:
    axis = Axis(View(date(2026, 2, 2), date(2028, 1, 30)), 80.0, 990.0)
    for days in range(0, 728, 13):
        day = axis.view.first + timedelta(days=days)
        place = axis.middle(day)
        assert axis.x(day) < place < axis.end(day)
    layout = laid("samira", view=axis.view)
    for station in layout.stations:
        assert abs((layout.day_at(station.x) - station.day).days) <= 16
    assert layout.day_at(-100) == axis.view.first
    assert layout.day_at(5000) == axis.view.last


def test_vague_days_are_marked_in_words_and_haze() -> None:
    layout = laid("ongeveer")
    open_marks = [station for station in layout.stations if station.mark == "open"]
    assert all(station.vague for station in open_marks if station.day_text.find("rond") < 0)
    label = next(label for label in layout.labels if label.key == "eerstejaarsevaluatie")
    assert "±" in label.lines[1].text


def test_today_outside_the_view_is_said_without_a_pole() -> None:
    before, after = laid("nog_niet_ziek"), laid("lang_geleden")
    assert after.flag.pole is None
    assert after.flag.text.text == trajects.words().get("kaart.hier_later")
    assert before.flag.pole is not None, "three weeks before the first sick day is near enough"


def test_every_moment_is_numbered_in_the_order_of_time() -> None:
    layout = laid("samira")
    total = len(map_moments(KINDS["samira"]))
    first = min(layout.stations, key=lambda station: station.day)
    assert first.spoken.startswith(f"mijlpaal 1 van {total}, Ziekmelding")


def test_a_very_long_title_is_cut_and_the_map_stays_whole() -> None:
    long = OwnMoment("eigen:2027-05-01.1", "Afspraak\n" * 400, date(2027, 5, 1))
    for width, scale, chosen in product((600, 1000), SCALES, (None, long.key)):
        layout = laid("samira", width, scale, own=(long,), selected=chosen)
        assert faults(layout) == []
        assert outside(layout) == []
        titles = [label.lines[0].text for label in layout.labels if label.key == long.key]
        assert all(title.endswith("…") for title in titles)
        assert titles or chosen is None


def test_words_of_the_law_are_never_cut_and_no_band_is_without_words() -> None:
    for name, width, scale in product(trajects.samples(), WIDTHS, SCALES):
        layout = laid(f"voorbeeld {name}", width, scale)
        cut = [line.text for x in layout.labels for line in x.lines if line.text.endswith("…")]
        assert cut == [], (name, width, scale)
        assert all(band.text is not None for band in layout.bands), (name, width, scale)


@pytest.mark.parametrize("name", sorted(trajects.samples()))
def test_the_first_in_rank_have_their_labels_wherever_the_window_can_show_them(name: str) -> None:
    for scale, least in ((1.0, 700), (1.5, 800), (2.0, 1000)):
        for width in (width for width in WIDTHS if width >= least):
            layout = laid(f"voorbeeld {name}", width, scale)
            shown = {label.key for label in layout.labels}
            first = {
                moment.key
                for moment in map_moments(KINDS[f"voorbeeld {name}"])
                if moment.rank == 1 and not moment.small and layout.station(moment.key)
            }
            assert first <= shown, (width, scale)
