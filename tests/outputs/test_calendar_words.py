"""What a calendar file tells, to whom, and when it rings: neutral unless somebody chooses."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from pathlib import Path

import icalendar
import pytest
from msgspec.structs import replace

from desktop_app.dossier import Afspraak, Gesprek
from desktop_app.export.audience import Audience
from desktop_app.export.calendar import calendar_bytes
from desktop_app.export.calendar_items import step_numbers
from desktop_app.export.calendar_plan import Choices
from desktop_app.traject import read_feiten
from tests.outputs.calendars import (
    BOOK,
    FULL,
    SAMPLES,
    TODAY,
    entry,
    events,
    made,
    plan,
)
from tests.outputs.ics import read

NEUTRAL = re.compile(
    r"Spoorboekje: (stap \d+(\.\d+)?( \((gedaan|vervallen)\))?|gesprek( \(vervallen\))?"
    r"|afspraak( \(gedaan\))?)"
)
TELLS = re.compile(
    r"ziek|arts|uwv|werkgever|wia|verzuim|re-integr|herstel|medisch|loon|contract|ontslag|spoor \d",
    re.IGNORECASE,
)
"""What a neutral line never says."""


# -- choices, audience, neutral -----------------------------------------------------------------


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
@pytest.mark.parametrize("today", [TODAY, date(2028, 3, 1)])
def test_a_neutral_file_tells_nothing(sample: Path, today: date) -> None:
    entries = [
        entry("g1", Gesprek(datum="2026-12-01", onderwerp="PLANT", met=("PLANT",), plaats="PLANT")),
        entry("a1", Afspraak(tekst="PLANT", wie="PLANT", uiterlijk="2026-12-03")),
    ]
    facts = replace(read_feiten(sample), naam="PLANT", werkgever="PLANT", functie="PLANT")
    calendar = made(facts, today, entries, Choices(alarms=True))
    for event in calendar.of("VEVENT"):
        assert NEUTRAL.fullmatch(event.values["SUMMARY"])
        told = {name: text for name, text in event.values.items() if name != "UID"}
        parts = [value for part in event.parts for value in part.values.values()]
        for text in (*told.values(), *parts):
            assert not TELLS.search(text), text
            assert "PLANT" not in text
    assert "PLANT" not in calendar.values["X-WR-CALNAME"]


def test_the_number_of_a_step_does_not_depend_on_the_facts() -> None:
    titles: dict[str, set[str]] = {}
    for sample in SAMPLES:
        for today in (TODAY, date(2027, 12, 1)):
            for key, event in events(made(read_feiten(sample), today)).items():
                number = event.values["SUMMARY"].split(" (")[0]
                titles.setdefault(key, set()).add(number)
    assert len(titles) > 25
    assert all(len(found) == 1 for found in titles.values())
    assert len({title for found in titles.values() for title in found}) == len(titles)
    assert len(set(step_numbers(BOOK).values())) == len(BOOK.mijlpaalregels)


def test_the_plan_tells_what_each_neutral_title_is() -> None:
    (part,) = (one for one in plan().inside if one.what.startswith("Eerstejaarsevaluatie"))
    assert part.what == "Eerstejaarsevaluatie, 31 januari 2027"
    assert part.why == f"Spoorboekje: stap {step_numbers(BOOK)['eerstejaarsevaluatie']}"
    assert {one.why for one in plan(choices=FULL).inside} == {""}


def test_only_what_is_chosen() -> None:
    talk = [entry("g1", Gesprek(datum="2026-12-01"))]
    own = events(made(entries=talk, choices=Choices(frozenset({"eigen"}))))
    others = events(made(entries=talk, choices=Choices(frozenset({"anderen"}))))
    talks = events(made(entries=talk, choices=Choices(frozenset({"gesprekken"}))))
    assert set(talks) == {"g1"}
    assert {"wia_aanvraag", "eerstejaarsevaluatie", "einde_wachttijd"} <= own.keys()
    assert {"probleemanalyse", "re_integratieverslag"} <= others.keys()
    assert not own.keys() & others.keys()


@pytest.mark.parametrize("audience", ["helper", "bedrijfsarts", "uwv", "werkgever"])
def test_nothing_goes_further_than_its_level(audience: Audience) -> None:
    entries = [
        entry(f"g-{level}", Gesprek(datum="2026-12-01", onderwerp=f"X{level}X", niveau=level))
        for level in ("ik", "helper", "bedrijfsarts", "uwv", "werkgever")
    ]
    ladder = ["ik", "helper", "bedrijfsarts", "uwv", "werkgever"]
    data = calendar_bytes(plan(entries=entries, choices=FULL, audience=audience)).decode()
    for level in ladder:
        assert (f"X{level}X" in data) == (ladder.index(level) >= ladder.index(audience))
    if audience == "werkgever":
        assert "verkorte_wachttijd" not in data


# -- alarms ---------------------------------------------------------------------------------------


def test_alarms_come_only_when_chosen_at_ten_in_the_morning() -> None:
    talk = [entry("g1", Gesprek(datum="2026-12-08", tijd="14:30"))]
    assert not any(event.parts for event in made(entries=talk).of("VEVENT"))
    data = calendar_bytes(plan(entries=talk, choices=Choices(alarms=True)))
    for event in icalendar.Calendar.from_ical(data).walk("VEVENT"):
        start = event.start
        begin = start if isinstance(start, datetime) else datetime.combine(start, time(), None)
        for alarm in event.walk("VALARM"):
            moment = begin + alarm["TRIGGER"].dt
            assert (moment.hour, moment.minute) == (10, 0)
            assert (begin.date() - moment.date()).days in (1, 7)
    rung = {key: event.parts for key, event in events(read(data)).items()}
    assert len(rung["g1"]) == len(rung["eerstejaarsevaluatie"]) == 2
    assert len(rung["aangifte_42e_week"]) == 1, "tomorrow: a week before has passed"
    assert not rung["probleemanalyse"], "done"
    assert not rung["evaluatie_periodiek.5"], "its day has passed"
