"""What a typed line says, and what is counted per week and month: pure."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.dossier import Activiteit, Sollicitatie
from desktop_app.gui.pages.track.content import Activity, Application
from desktop_app.gui.pages.track.quick import part_in, read_activity, read_application
from desktop_app.gui.pages.track.totals import average_minutes, last_day, moved, name_of, totals
from desktop_app.rights.guides.track import load_parts
from desktop_app.text.messages import load_messages

WORDS = load_messages("nl")
TODAY = date(2026, 11, 22)
PARTS = {part.id: part.naam for part in load_parts()}


def activity(text: str) -> Activiteit | None:
    return read_activity(text, TODAY, WORDS, PARTS)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Intake", {"titel": "Intake", "soort": "intake"}),
        ("intake 2 uur", {"titel": "intake", "soort": "intake", "uren": 2}),
        ("intake, 1,5 uur", {"titel": "intake", "soort": "intake", "uren": 1, "minuten": 30}),
        ("1,5 uur gebeld", {"titel": "gebeld", "uren": 1, "minuten": 30}),
        ("cv gemaakt, half uur", {"titel": "cv gemaakt", "uren": 0, "minuten": 30}),
        ("gisteren gebeld met Anna", {"titel": "gebeld", "met": ("Anna",), "datum": "2026-11-21"}),
        ("gebeld met Anna en Piet", {"titel": "gebeld", "met": ("Anna", "Piet")}),
        ("12 november sollicitatietraining", {
            "titel": "sollicitatietraining", "soort": "sollicitatietraining",
            "datum": "2026-11-12",
        }),
        ("netwerken, maart 2026", {"titel": "netwerken", "datum": "2026-03"}),
        ("gesprek op 3-11-2026, nieuwe afspraak gemaakt", {
            "titel": "gesprek", "datum": "2026-11-03", "resultaat": "nieuwe afspraak gemaakt",
        }),
        ("intake 12 november 2026 met Anna", {
            "titel": "intake", "soort": "intake", "datum": "2026-11-12", "met": ("Anna",),
        }),
        ("cursus vorige week, 4 uur", {"titel": "cursus", "datum": "~2026-11-09", "uren": 4}),
        ("Mei 2026", {"titel": "Mei 2026"}),
        ("3 gesprekken", {"titel": "3 gesprekken"}),
        ("2 uur", None),
        ("met Anna", {"titel": "met Anna"}),
        (" , ", None),
        ("", None),
    ],
)  # fmt: skip
def test_a_line_about_an_activity(text: str, told: dict[str, object] | None) -> None:
    found = activity(text)
    if told is None:
        assert found is None
    else:
        assert found == Activiteit(**{"datum": "2026-11-22", **told})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Planner", {"functie": "Planner"}),
        ("Planner, gemeente Zwolle, 16 uur", {
            "functie": "Planner", "werkgever": "gemeente Zwolle", "uren": 16,
        }),
        ("Planner bij de gemeente 16u gisteren", {
            "functie": "Planner", "werkgever": "de gemeente", "uren": 16, "datum": "2026-11-21",
        }),
        ("Planner, Zwolle, via Indeed, leuke baan", {
            "functie": "Planner", "werkgever": "Zwolle", "bron": "Indeed",
            "toelichting": "leuke baan",
        }),
        ("Planner, 38,5 uur", {"functie": "Planner", "toelichting": "38 uur en 30 minuten"}),
        ("Verkoper, 24-32 uur, Action", {
            "functie": "Verkoper", "werkgever": "Action", "toelichting": "24-32 uur",
        }),
        ("Kok bij Jan, morgen", {
            "functie": "Kok", "werkgever": "Jan", "datum": "2026-11-23", "stand": "open",
        }),
        ("16 uur", None),
    ],
)  # fmt: skip
def test_a_line_about_an_application(text: str, told: dict[str, object] | None) -> None:
    found = read_application(text, TODAY, WORDS)
    if told is None:
        assert found is None
    else:
        base = {"datum": "2026-11-22", "stand": "verstuurd"}
        assert found == Sollicitatie(**{**base, **told})  # type: ignore[arg-type]


def test_a_part_is_known_by_its_name_as_a_whole_word() -> None:
    assert part_in("Eerste intake bij bureau", PARTS) == "intake"
    assert part_in("Detachering besproken", PARTS) == "detachering"
    assert part_in("Detacheringen", PARTS) == ""


LOG = [
    Activity("a", Activiteit(titel="a", datum="2026-11-22", uren=2)),
    Activity("b", Activiteit(titel="b", datum="2026-11-16", uren=1)),
    Activity("c", Activiteit(titel="c", datum="2026-11-15", uren=4)),
    Activity("d", Activiteit(titel="d", datum="~2026-01-01", minuten=30)),
    Activity("e", Activiteit(titel="e", datum="2026-10")),
    Activity("f", Activiteit(titel="f")),
    Activity("g", Activiteit(titel="g", datum="2026-12-01", uren=9)),
]
SENT = [Application("x", Sollicitatie(functie="x", datum="2026-11-17"))]


def test_weeks_begin_on_monday_and_follow_each_other() -> None:
    found = totals("week", LOG, SENT, TODAY)
    assert [(one.minutes, one.activities, one.applications) for one in found.each[-2:]] == [
        (240, 1, 0),
        (180, 2, 1),
    ]
    assert found.each[-1].first == date(2026, 11, 16)
    assert found.left_out == 2
    assert found.earlier
    assert all(
        (after.first - before.last).days == 1
        for before, after in zip(found.each, found.each[1:], strict=False)
    )


def test_months_count_what_has_only_a_month() -> None:
    found = totals("maand", LOG, SENT, TODAY)
    assert [one.activities for one in found.each[-2:]] == [1, 3]
    assert found.left_out == 1
    assert name_of(found.each[0], "maand", WORDS) == "December 2025"
    assert not found.earlier
    assert moved("maand", TODAY, -1) == date(2025, 11, 1)
    assert moved("week", TODAY, -1) == date(2026, 8, 24)


def test_the_average_knows_no_future_and_no_longer_than_twelve_weeks() -> None:
    assert average_minutes(LOG, TODAY) == 35  # seven hours over twelve weeks
    assert average_minutes(LOG[:2], TODAY) == 180  # one week
    assert average_minutes(LOG[4:], TODAY) is None
    assert average_minutes([], TODAY) is None
    assert last_day(LOG, SENT, TODAY) == TODAY
    assert last_day([], SENT, TODAY) == date(2026, 11, 17)
    assert last_day([], [], TODAY) is None
