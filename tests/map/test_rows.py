"""The map as rows: everything that it shows, in words, sorted and filtered; without Qt."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from desktop_app.map.moments import map_moments, map_periods
from desktop_app.map.own import OwnMoment
from desktop_app.map.row_words import (
    cell,
    cells,
    choice_words,
    column_name,
    difference_words,
    main_line,
    rest_line,
    spoken_row,
    when,
)
from desktop_app.map.rows import (
    COLUMNS,
    Column,
    Row,
    Wanted,
    choices,
    filtered,
    moment_row,
    ordered,
    rows_of,
)
from desktop_app.map.words import period_key
from tests.map import trajects

WORDS = trajects.words()
OWN = (
    OwnMoment("eigen:1", "Verhuisd", date(2026, 5, 1), done=True),
    OwnMoment("eigen:2", "Op vakantie", date(2026, 11, 20), date(2026, 12, 1)),
    OwnMoment("onderdeel:3", "Gesprek", date(2026, 12, 7), kind="gesprek", vague=True),
)


def by_key(rows: tuple[Row, ...]) -> dict[str, Row]:
    return {row.key: row for row in rows}


@pytest.fixture
def rows() -> tuple[Row, ...]:
    """The made-up example with own moments."""
    return rows_of(trajects.make(), OWN)


@pytest.mark.parametrize("name", sorted(trajects.all_kinds()))
def test_everything_on_the_map_has_a_row(name: str) -> None:
    traject = trajects.all_kinds()[name]
    keys = {row.key for row in rows_of(traject, OWN)}
    assert {moment.key for moment in map_moments(traject)} <= keys
    assert {period_key(period) for period in map_periods(traject)} <= keys
    assert {own.key for own in OWN} <= keys
    assert len(keys) == len(traject.mijlpalen) + len(traject.perioden) + len(OWN)


def test_rows_stand_in_the_order_of_time(rows: tuple[Row, ...]) -> None:
    assert [row.place for row in rows] == sorted(row.place for row in rows)


def test_the_difference_is_said_in_words() -> None:
    last = date(2026, 5, 7)

    def said(days: int, **fields: Any) -> str:
        done = last + timedelta(days=days)
        milestone = trajects.milestone(
            "evaluatie", "Evaluatie", last, stand="gedaan", gedaan_op=done,
            **{"wettelijk_uiterlijk": None, **fields},
        )  # fmt: skip
        return difference_words(moment_row(milestone, trajects.TODAY), WORDS)

    assert said(0) == "op tijd"
    assert said(1) == "1 dag later"
    assert said(3) == "3 dagen later"
    assert said(-2) == "2 dagen eerder"
    legal = last + timedelta(days=1)
    assert said(1, wettelijk_uiterlijk=legal) == "1 dag later, op tijd volgens de wet"
    assert said(2, wettelijk_uiterlijk=legal) == "2 dagen later"
    assert said(-2, vaag=True) == "ongeveer 2 dagen eerder"


def test_what_time_brings_is_never_late_nor_done_by_somebody() -> None:
    day = date(2026, 5, 7)
    row = moment_row(
        trajects.milestone("einde", "Einde", day, soort="gebeurt", stand="gedaan", gedaan_op=day),
        trajects.TODAY,
    )
    assert (row.late, row.done, row.last, row.at) == (None, None, None, day)
    assert cell(row, "uiterlijk", WORDS) == "7 mei 2026"


def test_the_cells_of_a_moment_and_a_period(rows: tuple[Row, ...]) -> None:
    known = by_key(rows)
    assert dict(zip(COLUMNS, cells(known["plan_van_aanpak"], WORDS), strict=True)) == {
        "wat": "Plan van aanpak",
        "vanaf": "",
        "uiterlijk": "29 mrt 2026",
        "wet": "29 mrt 2026",
        "wie": "werkgever en jij",
        "aan_zet": "werkgever",
        "stand": "gedaan",
        "gedaan_op": "26 mrt 2026",
        "verschil": "3 dagen eerder",
        "laag": "wet",
        "bron": "Regeling procesgang eerste en tweede ziektejaar, artikel 4 lid 2",
        "week": "",
    }
    band = dict(zip(COLUMNS, cells(known["periode:opzegverbod"], WORDS), strict=True))
    assert (band["vanaf"], band["uiterlijk"]) == ("2 feb 2026", "1 feb 2028")
    assert band["stand"] == "loopt nu"


def test_vague_days_say_so() -> None:
    rows = by_key(rows_of(trajects.make(vague=True)))
    assert cell(rows["wia_aanvraag"], "uiterlijk", WORDS) == "± 14 nov 2027"
    assert "uiterlijk ongeveer zondag" in spoken_row(rows["wia_aanvraag"], WORDS)
    assert "ongeveer van maandag" in spoken_row(rows["periode:opzegverbod"], WORDS)


def test_a_day_known_roughly_on_which_it_was_done_makes_only_that_day_rough() -> None:
    moment = trajects.milestone(
        "plan_van_aanpak", "Plan", date(2026, 3, 29), stand="gedaan",
        gedaan_op=date(2026, 3, 20), gedaan_vaag=True,
    )  # fmt: skip
    row = moment_row(moment, trajects.TODAY)
    assert cell(row, "gedaan_op", WORDS) == "± 20 mrt 2026"
    assert cell(row, "uiterlijk", WORDS) == "29 mrt 2026"
    assert cell(row, "verschil", WORDS).startswith("ongeveer")
    assert "gedaan rond vrijdag 20 maart 2026" in spoken_row(row, WORDS)


def test_a_row_is_heard_as_a_sentence(rows: tuple[Row, ...]) -> None:
    known = by_key(rows)
    assert spoken_row(known["plan_van_aanpak"], WORDS) == (
        "Plan van aanpak, uiterlijk zondag 29 maart 2026, "
        "gedaan op donderdag 26 maart 2026, 3 dagen eerder"
    )
    assert "je werkgever is aan zet" in spoken_row(known["aangifte_42e_week"], WORDS)
    assert spoken_row(known["periode:loon_jaar_2"], WORDS).startswith("Loon jaar 2, van maandag")
    assert "waarschijnlijk tussen" in spoken_row(known["uwv_brief_na_42_weken"], WORDS)


def test_your_own_turn_is_said_to_you() -> None:
    row = moment_row(
        trajects.milestone(
            "wia", "WIA aanvragen", date(2027, 11, 14), aan_zet="jij", stand="binnenkort"
        ),
        trajects.TODAY,
    )
    assert spoken_row(row, WORDS).endswith("jij bent aan zet")


def test_what_may_be_done_now_is_told_from_what_is_near() -> None:
    may = trajects.milestone(
        "mag", "Vervroegd", date(2027, 5, 16), soort="mag", vanaf=date(2026, 2, 23),
        stand="binnenkort", aan_zet="jij",
    )  # fmt: skip
    row = moment_row(may, trajects.TODAY)
    assert row.state == "kan_nu"
    assert cell(row, "stand", WORDS) == "kan nu"
    assert spoken_row(row, WORDS).endswith("kan nu, jij bent aan zet")


def test_own_moments_say_what_they_are(rows: tuple[Row, ...]) -> None:
    known = by_key(rows)
    assert cell(known["eigen:1"], "stand", WORDS) == "voorbij"
    assert cell(known["eigen:2"], "stand", WORDS) == "loopt nu"
    assert when(known["eigen:2"], WORDS) == "vanaf 20 nov 2026 t/m 1 dec 2026"
    assert main_line(known["onderdeel:3"], WORDS) == "± 7 dec 2026 · " + cell(
        known["onderdeel:3"], "stand", WORDS
    )
    kinds = [rest_line(known[own.key], ("stand", "uiterlijk"), WORDS) for own in OWN]
    assert [line.split(" · ")[-1] for line in kinds] == ["eigen moment", "eigen moment", "gesprek"]


def test_a_title_without_end_is_shortened() -> None:
    row = by_key(rows_of(trajects.make(), (OwnMoment("eigen:9", "x" * 5000, date(2026, 5, 1)),)))
    assert len(row["eigen:9"].name) <= 201


@pytest.mark.parametrize("name", sorted(trajects.samples()))
def test_nothing_is_lost_when_columns_are_left_out(name: str) -> None:
    """What no column shows stands in the line under the row."""
    few: tuple[Column, ...] = ("wat", "uiterlijk", "wie", "stand")
    for row in rows_of(trajects.samples()[name]):
        line = rest_line(row, few, WORDS)
        for column in COLUMNS:
            text = cell(row, column, WORDS)
            if column == "aan_zet" and text:
                assert "aan zet" in line
            elif column == "wet" and row.legal in (row.last, row.at):
                continue
            elif column not in few:
                assert text in line, (row.key, column)


# ---------------------------------------------------------------------- order and choice


@pytest.mark.parametrize("column", COLUMNS)
@pytest.mark.parametrize("down", [False, True])
def test_every_column_sorts_and_loses_nothing(
    rows: tuple[Row, ...], column: Column, down: bool
) -> None:
    found = ordered(rows, column, down=down)
    assert sorted(row.key for row in found) == sorted(row.key for row in rows)


def test_sorting_puts_the_unknown_last_both_ways(rows: tuple[Row, ...]) -> None:
    for down in (False, True):
        late = [row.late for row in ordered(rows, "verschil", down=down)]
        known = [value for value in late if value is not None]
        assert late[: len(known)] == sorted(known, reverse=down)
        assert len(known) < len(late)


def test_numbers_in_names_sort_as_numbers(rows: tuple[Row, ...]) -> None:
    names = [row.name for row in ordered(rows, "wat") if row.name.startswith("Evaluatie")]
    assert names == [f"Evaluatie {number}" for number in range(1, 13)]


def test_what_asks_most_comes_first_by_state(rows: tuple[Row, ...]) -> None:
    states = [row.state for row in ordered(rows, "stand")]
    assert states[0] == "binnenkort"
    assert states[-1] == "vervallen"


def test_choices_offer_only_what_there_is_and_each_finds_rows(rows: tuple[Row, ...]) -> None:
    offered = choices(rows)
    for field in ("turns", "layers", "states", "sources"):
        values = getattr(offered, field)
        assert values
        for value in values:
            assert choice_words(field, value, WORDS)
            assert filtered(rows, Wanted(**{field: (value,)})), (field, value)
    assert "kantonrechter" not in offered.turns


def test_choices_work_together(rows: tuple[Row, ...]) -> None:
    assert filtered(rows, Wanted()) == rows
    own = filtered(rows, Wanted(turns=("jij",), layers=("wet",)))
    assert {row.key for row in own} == {"ziekmelding_werkgever", "wia_aanvraag"}
    nobody = filtered(rows, Wanted(turns=("niemand",)))
    assert all(row.turn is None for row in nobody)
    assert filtered(rows, Wanted(turns=("jij", "niemand"))) != nobody


def test_every_column_has_a_name_of_its_own() -> None:
    names = [column_name(column, WORDS) for column in COLUMNS]
    assert len(set(names)) == len(names)
