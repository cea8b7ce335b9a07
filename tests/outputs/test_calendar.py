"""The calendar file: valid for three readers, neutral, and an update of the file before it."""

from __future__ import annotations

import re
from datetime import UTC, date, timedelta
from pathlib import Path
from typing import Any

import icalendar
import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from desktop_app.dossier import Afspraak, Gesprek
from desktop_app.export.atomic import ExportError
from desktop_app.export.calendar import calendar_bytes, escaped, write_calendar
from desktop_app.export.calendar_plan import Choices
from desktop_app.traject import read_feiten
from desktop_app.traject.calendar import Dag
from desktop_app.traject.facts import Feiten
from tests.outputs.calendars import (
    FULL,
    SAMIRA,
    SAMPLES,
    TODAY,
    WORDS,
    entry,
    events,
    made,
    plan,
    traject_of,
)
from tests.outputs.ics import read, unescaped

# -- three readers ------------------------------------------------------------------------------


@pytest.mark.parametrize("choices", [None, Choices(full_titles=True, alarms=True)])
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_three_readers_see_the_same_in_every_sample(sample: Path, choices: Choices | None) -> None:
    data = calendar_bytes(plan(read_feiten(sample), choices=choices))
    strict = {
        one.values["UID"]: (one.values["SUMMARY"], one.values["DESCRIPTION"], one.day, one.end)
        for one in read(data).of("VEVENT")
    }
    library = {
        str(one["UID"]): (str(one["SUMMARY"]), str(one["DESCRIPTION"]), one.start, one.end)
        for one in icalendar.Calendar.from_ical(data).walk("VEVENT")
    }
    other = {
        one.uid.value: (
            one.summary.value,
            one.description.value,
            one.dtstart.value,
            one.dtend.value,
        )
        for one in vobject.readOne(data.decode("utf-8")).vevent_list
    }
    assert len(strict) > 10
    assert strict == library == other


TITLES = st.text(
    st.one_of(
        st.sampled_from("\\;,:\"'\n\r\tNn łśżąŻ Αθήνα ğışİ 😀👩‍🦽 é \u202e\x00\u2028"),
        st.characters(exclude_categories=("Cs",)),
    ),
    max_size=300,
)


@settings(max_examples=60, deadline=None)
@given(
    first=st.dates(date(2020, 1, 1), date(2028, 1, 1)),
    passed=st.integers(-300, 1500),
    title=TITLES,
    place=TITLES,
    clock=st.times(),
    day=st.dates(date(2020, 1, 1), date(2030, 12, 31)),
)
def test_any_day_and_any_text_are_read_back(
    first: date, passed: int, title: str, place: str, clock: Any, day: date
) -> None:
    talk = Gesprek(
        datum=day.isoformat(), tijd=f"{clock:%H:%M}", onderwerp=title, met=(title,), plaats=place
    )
    facts = Feiten(Dag(first))
    data = calendar_bytes(
        plan(
            facts,
            first + timedelta(passed),
            [entry("g1", talk)],
            Choices(full_titles=True, alarms=True),
        )
    )
    event = events(read(data))["g1"]
    assert event.values["DTSTART"] == f"{day:%Y%m%d}T{clock:%H%M}00"
    for one in icalendar.Calendar.from_ical(data).walk("VEVENT"):
        if one["UID"] == event.values["UID"]:
            assert str(one["SUMMARY"]) == event.values["SUMMARY"]
    for one in vobject.readOne(data.decode("utf-8")).vevent_list:
        if one.uid.value == event.values["UID"]:
            assert one.summary.value == event.values["SUMMARY"]


@given(TITLES)
def test_what_is_escaped_is_read_as_it_was(text: str) -> None:
    text = text.replace("\r", "")
    assert unescaped(escaped(text)) == text


@pytest.mark.parametrize(
    "title",
    [
        "C:\\Notities\\Nieuw; eerst a, dan b",
        "Rozmowa z lekarzem: żółć, gęślą jaźń " * 3,
        "Συνάντηση με τον γιατρό στην Αθήνα " * 3,
        "Gesprek 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
    ],
)
def test_a_title_is_read_as_it_was_typed(title: str) -> None:
    talk = Gesprek(datum="2026-12-01", onderwerp=title)
    data = calendar_bytes(plan(entries=[entry("g1", talk)], choices=FULL))
    shown = title.strip() if len(title) <= 120 else title[:119].rstrip() + "…"
    assert events(read(data))["g1"].values["SUMMARY"] == shown
    names = [str(one["SUMMARY"]) for one in icalendar.Calendar.from_ical(data).walk("VEVENT")]
    assert shown in names


# -- what every event has -----------------------------------------------------------------------


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_every_step_with_a_day_stands_on_it_for_one_day(sample: Path) -> None:
    facts = read_feiten(sample)
    found = events(made(facts))
    for milestone in traject_of(facts).mijlpalen:
        day = milestone.uiterlijk or milestone.verwacht.tot_en_met
        if day is None:
            continue
        event = found.pop(milestone.sleutel)
        assert (event.day, event.end) == (day, day + timedelta(1))
        lapsed = milestone.stand == "vervallen"
        assert event.values["STATUS"] == ("CANCELLED" if lapsed else "CONFIRMED")
    assert not found


def test_the_head_and_the_fixed_fields() -> None:
    calendar = made(replace(SAMIRA, id="dossier-1"))
    assert calendar.values["X-WR-CALNAME"] == "Spoorboekje"
    assert "Spoorboekje" in calendar.values["PRODID"]
    assert "METHOD" not in calendar.values, "publishing asks for an organiser, with an address"
    for event in calendar.of("VEVENT"):
        assert event.values["UID"].endswith("@dossier-1.spoorboekje.invalid")
        assert event.values["DTSTAMP"] == event.values["LAST-MODIFIED"] == "20261122T000000Z"
        assert event.values["SEQUENCE"] == str((TODAY - date(2000, 1, 1)).days)
        assert event.values["TRANSP"] == "TRANSPARENT"
        assert event.values["CLASS"] == "PRIVATE"


def test_without_an_id_the_facts_are_called_facts() -> None:
    assert "probleemanalyse@feiten.spoorboekje.invalid" in {
        one.values["UID"] for one in made().of("VEVENT")
    }


@pytest.mark.parametrize("id", ["Samira de Vries", "a@b;c,d", "ł" * 500, "x\ny"])
def test_an_id_that_is_no_simple_word_still_gives_one(id: str) -> None:
    for event in made(replace(SAMIRA, id=id)).of("VEVENT"):
        assert re.fullmatch(r"[\w.]+@[0-9a-f]{16}\.spoorboekje\.invalid", event.values["UID"])


def test_the_same_input_gives_the_same_bytes() -> None:
    entries = [entry("g1", Gesprek(datum="2026-12-01", tijd="10:00"))]
    once, again = (calendar_bytes(plan(entries=entries)) for _ in range(2))
    assert once == again


def test_a_second_import_updates_and_doubles_nothing() -> None:
    talk = Gesprek(datum="2026-12-01", tijd="10:00", onderwerp="x")
    before = events(made(entries=[entry("g1", talk)]))
    later = replace(talk, datum="2026-12-08", stand="vervallen")
    facts = replace(SAMIRA, hersteld_sinds=Dag(date(2026, 12, 1)))
    after = events(made(facts, date(2026, 12, 31), [entry("g1", later)]))
    assert len(before.keys() & after.keys()) > 15
    for key in before.keys() & after.keys():
        assert int(after[key].values["SEQUENCE"]) > int(before[key].values["SEQUENCE"])
    assert after["g1"].values["STATUS"] == "CANCELLED"
    assert after["g1"].values["DTSTART"] == "20261208T100000"
    assert before["wia_aanvraag"].values["STATUS"] == "CONFIRMED"
    assert after["einde_wachttijd"].values["STATUS"] == "CANCELLED"


# -- conversations and agreements ---------------------------------------------------------------


def test_ten_o_clock_is_ten_o_clock_in_summer_and_in_winter() -> None:
    for day, offset in (("2026-12-01", 1), ("2027-07-01", 2)):
        data = calendar_bytes(plan(entries=[entry("g1", Gesprek(datum=day, tijd="10:00"))]))
        assert events(read(data))["g1"].values["DTSTART"].endswith("T100000")
        (talk,) = (
            one for one in icalendar.Calendar.from_ical(data).walk("VEVENT") if "g1@" in one["UID"]
        )
        assert talk.start.hour == 10
        assert talk.start.utcoffset() == timedelta(hours=offset)
        (other,) = (
            one for one in vobject.readOne(data.decode()).vevent_list if "g1@" in one.uid.value
        )
        assert other.dtstart.value.astimezone(UTC).hour == 10 - offset


def test_without_a_clock_time_there_is_no_zone_in_the_file() -> None:
    calendar = made(entries=[entry("g1", Gesprek(datum="2026-12-01"))])
    assert calendar.of("VTIMEZONE") == []
    assert events(calendar)["g1"].day == date(2026, 12, 1)


@pytest.mark.parametrize("day", ["2026-12", "~2026-12-01"])
def test_a_day_that_is_not_sure_is_a_whole_day_and_says_so(day: str) -> None:
    event = events(made(entries=[entry("g1", Gesprek(datum=day, tijd="10:00"))]))["g1"]
    assert event.day == date(2026, 12, 1)
    assert WORDS.get("agenda.ongeveer") in event.values["DESCRIPTION"]


def test_a_conversation_in_full_says_with_whom_and_where_and_never_what_is_prepared() -> None:
    talk = Gesprek(
        datum="2026-12-01",
        soort="G04",
        met=("Kees", "Ayşe"),
        plaats="Kamer 2; links",
        boodschappen=("GEHEIM",),
        vragen=("GEHEIM",),
        niet_bespreken=("GEHEIM",),
        verslag="GEHEIM",
    )
    data = calendar_bytes(plan(entries=[entry("g1", talk)], choices=FULL))
    event = events(read(data))["g1"]
    assert event.values["SUMMARY"] == "Eerstejaarsevaluatie"
    assert "Met: Kees en Ayşe." in event.values["DESCRIPTION"]
    assert event.values["LOCATION"] == "Kamer 2; links"
    assert "GEHEIM" not in data.decode()
    assert not {"ATTENDEE", "ORGANIZER"} & event.values.keys(), "nobody gets an invitation"


def test_agreements_have_their_day_and_their_owner() -> None:
    entries = [
        entry("a1", Afspraak(tekst="Ik bel", wie="ik", uiterlijk="2026-12-03")),
        entry("a2", Afspraak(tekst="Hij mailt", wie="Kees", uiterlijk="2026-12-04")),
        entry("a3", Afspraak(tekst="Klaar", uiterlijk="2026-12-05", gedaan_op="2026-12-01")),
        entry("a4", Afspraak(tekst="Ooit")),
    ]
    whole = plan(entries=entries, choices=FULL)
    found = events(read(calendar_bytes(whole)))
    assert found["a1"].values["SUMMARY"] == "Ik bel"
    assert "Wie: Kees." in found["a2"].values["DESCRIPTION"]
    assert found["a3"].values["SUMMARY"] == "Klaar (gedaan)"
    assert "a4" not in found
    assert [part.why for part in whole.left_out] == ["er is nog geen dag"]
    groups = {item.key: item.group for item in whole.items}
    assert (groups["a1"], groups["a2"]) == ("eigen", "anderen")


# -- writing --------------------------------------------------------------------------------------


def test_it_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "uit.ics"
    write_calendar(plan(), path)
    assert path.read_bytes() == calendar_bytes(plan())
    with pytest.raises(ExportError):
        write_calendar(plan(), tmp_path / "weg" / "uit.ics")
    assert [each.name for each in tmp_path.iterdir()] == ["uit.ics"]
