"""Activities and applications as CSV: harmless in a spreadsheet, and the same when they return."""

from __future__ import annotations

import csv
import io
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from desktop_app.dossier import Activiteit, ContentFout, Payload, Sollicitatie, Stopped
from desktop_app.dossier.payloads import checked
from desktop_app.export.csv_cells import CsvFault, clean_cell, safe_cell
from desktop_app.export.track_csv import COLUMNS, Kind, Names, track_csv
from desktop_app.export.track_csv_read import Incoming, read_track_csv
from desktop_app.export.track_words import (
    FITS,
    STATES,
    Duration,
    duration_words,
    read_duration,
    written_duration,
)
from desktop_app.text.messages import load_messages

WORDS = load_messages("nl")
TODAY = date(2026, 11, 22)
NAMES = Names(
    {"intake": "Intake", "jobhunting": "Jobhunting en netwerken"},
    {"D13": "Voortgangsrapport", "abc-1": "=Mijn papier"},
)
CHOOSE = "Dit woord kennen we niet. Kies uit:"
STATES_SAID = (
    "nog niet verstuurd, verstuurd, gesprek, aanbod gekregen, baan gekregen, afgewezen, "
    "geen antwoord gekregen en zelf gestopt"
)
HOSTILE = (
    "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "  =1", "＝1", "'=1", "''@x",
    "' -1", '=HYPERLINK("http://x";"y")', "=1;2", 'zeg "ja"; dan', "a\nb", "-", "'", "'s avonds",
)  # fmt: skip


def table(kind: Kind, *entries: Payload) -> bytes:
    return track_csv(kind, entries, NAMES, WORDS)


def read(data: bytes | str, *known: Payload, **more: Any) -> Incoming:
    raw = data.encode() if isinstance(data, str) else data
    return read_track_csv(raw, "lijst.csv", NAMES, WORDS, TODAY, known, **more)


def cells(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))


def said(incoming: Incoming) -> list[str]:
    return [WORDS.say(one.message()) for one in incoming.refused]


# -- out --------------------------------------------------------------------------------------


def test_a_dutch_spreadsheet_opens_it_as_a_table() -> None:
    paper = Sollicitatie(functie="Planner", werkgever="Café Zwolle", datum="2026-11-02", uren=16)
    data = table("sollicitatie", paper)
    assert data.startswith(b"\xef\xbb\xbf")
    heading, row = cells(data)
    assert heading[:4] == ["Datum", "Functie", "Werkgever", "Uren per week"]
    assert row[:4] == ["2-11-2026", "Planner", "Café Zwolle", "16"]
    assert row[7] == "nog niet verstuurd"
    assert len(heading) == len(row) == len(COLUMNS["sollicitatie"])


@pytest.mark.parametrize("text", HOSTILE)
def test_no_cell_is_computed_and_none_is_lost(text: str) -> None:
    told = Sollicitatie(functie="x", werkgever="y", antwoord=text)
    data = table("sollicitatie", told)
    for cell in (cell for row in cells(data) for cell in row):
        assert cell.lstrip()[:1] not in ("=", "+", "-", "@", "＝")
        assert cell[:1] not in ("\t", "\r", "\n")
    (back,) = read(data).entries
    assert isinstance(back, Sollicitatie)
    assert back.antwoord == text.replace("\r", "\n").strip()


@given(st.text(max_size=40))
def test_every_text_is_harmless_and_returns(text: str) -> None:
    safe = safe_cell(text)
    assert safe.lstrip()[:1] not in set("=+-@＝＋－＠")
    assert safe[:1] not in set("\t\r\n")
    assert clean_cell(safe) == text.replace("\r\n", "\n").replace("\r", "\n").strip()


def test_a_name_of_a_paper_or_part_is_made_harmless_too() -> None:
    data = table("activiteit", Activiteit(titel="x", soort="=1+1", papier="abc-1"))
    row = dict(zip(*cells(data), strict=True))
    assert (row["Onderdeel"], row["Papier"]) == ("'=1+1", "'=Mijn papier")
    (back,) = read(data).entries
    assert back == Activiteit(titel="x", soort="=1+1", papier="abc-1")


def test_a_medical_paper_is_not_named_and_its_row_is_still_known() -> None:
    told = Activiteit(titel="Intake", datum="2026-11-02", papier="abc-1", niveau="uwv")
    names = NAMES._replace(hidden=frozenset({"abc-1"}))
    data = track_csv("activiteit", [told], names, WORDS)
    assert b"papier" not in data.partition(b"\n")[2]
    assert b"abc-1" not in data
    found = read_track_csv(data, "lijst.csv", names, WORDS, TODAY, [told])
    assert (found.entries, found.known) == ((), 1)


# -- there and back ---------------------------------------------------------------------------

LINES = st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=20)
DAYS = st.sampled_from([None, "2026-11-02", "2026-03", "~2026-03-09"])
TEXTS = st.one_of(st.just(""), LINES, st.sampled_from(["a\nb", "=1\n@2", '"', ";,;"]))
ACTIVITIES = st.builds(
    Activiteit,
    titel=LINES,
    datum=DAYS,
    tot_en_met=DAYS,
    soort=st.sampled_from(["", "intake", "jobhunting", "iets anders"]),
    met=st.lists(LINES.filter(lambda text: "," not in text), max_size=3).map(tuple),
    resultaat=TEXTS,
    papier=st.sampled_from([None, "D13", "abc-1"]),
    toelichting=TEXTS,
)
TIMES = st.one_of(st.just((None, 0)), st.tuples(st.integers(0, 10_000), st.integers(0, 59)))
APPLICATIONS = st.builds(
    Sollicitatie,
    functie=LINES,
    werkgever=st.one_of(st.just(""), LINES),
    datum=DAYS,
    uren=st.one_of(st.none(), st.integers(0, 100)),
    bron=st.one_of(st.just(""), LINES),
    hoe=st.one_of(st.just(""), LINES),
    past=st.sampled_from([None, *FITS]),
    stand=st.sampled_from(list(STATES)),
    gesprek_op=DAYS,
    reactie_op=DAYS,
    antwoord=TEXTS,
    toelichting=TEXTS,
)


@given(st.lists(st.tuples(ACTIVITIES, TIMES), max_size=4))
def test_activities_return_as_they_left(told: list[tuple[Activiteit, tuple[Any, int]]]) -> None:
    every = [replace(one, uren=time[0], minuten=time[1]) for one, time in told]
    incoming = read(table("activiteit", *every))
    assert incoming.entries == tuple(every)
    assert not incoming.refused


@given(st.lists(APPLICATIONS, max_size=4))
def test_applications_return_as_they_left(told: list[Sollicitatie]) -> None:
    incoming = read(table("sollicitatie", *told))
    assert incoming.entries == tuple(told)
    assert not incoming.refused


@given(st.one_of(ACTIVITIES, APPLICATIONS))
def test_what_is_made_up_here_can_be_in_a_dossier(told: Payload) -> None:
    try:
        assert checked(told) == told
    except ContentFout as fault:
        raise AssertionError(fault.message) from fault


# -- in ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_tables_of_others_are_understood(encoding: str, separator: str) -> None:
    rows = [
        ["Bedrijf", "Vacature", "Status", "Datum", "Salaris"],
        ["Café Zwolle", "Planner – dag", "Afgewezen", "2 november 2026", "12"],
    ]
    text = "\r\n".join(separator.join(row) for row in rows)
    incoming = read(text.encode(encoding))
    assert incoming.kind == "sollicitatie"
    assert incoming.unknown == ("Salaris",)
    assert incoming.entries == (
        Sollicitatie(
            functie="Planner – dag",
            werkgever="Café Zwolle",
            stand="afgewezen",
            datum="2026-11-02",
        ),
    )


def test_the_line_by_which_a_spreadsheet_tells_its_separator_is_no_heading() -> None:
    incoming = read("sep=,\nFunctie,Uren per week\nPlanner,40 uren te veel\nInpakker,8\n")
    assert [entry.functie for entry in incoming.entries] == ["Inpakker"]  # type: ignore[attr-defined]
    assert said(incoming)[0].startswith("Rij 3, kolom ‘Uren per week’: ")


def test_the_kind_follows_from_the_headings() -> None:
    incoming = read("Datum;Wat;Uren;Onderdeel\n1-11-2026;;1,5;intake\n")
    assert incoming.kind == "activiteit"
    assert incoming.entries == (
        Activiteit(titel="Intake", soort="intake", datum="2026-11-01", uren=1, minuten=30),
    )


def test_each_refusal_names_its_row_its_column_and_what_to_do() -> None:
    incoming = read(
        "Datum;Functie;Werkgever;Uren per week;Past het;Stand\n"
        "31-2-2026;A;B;16;past;verstuurd\n"
        "\n"
        "gisteren;A;B;16;past;verstuurd\n"
        "1-11-2026;;;16;past;verstuurd\n"
        "1-11-2026;A;B;16,5;past;verstuurd\n"
        "1-11-2026;A;B;16;prima;verstuurd\n"
        "1-11-2026;A;B;16;past;weg\n"
        f"1-11-2026;{'x' * 501};B;16;past;verstuurd\n"
        "1-11-2026;A\x07;B;16;past;verstuurd\n"
        "1-11-2026;A;B;16;past;verstuurd;over\n"
        "1-11-2026;Goed;B;16;past;verstuurd\n"
    )
    assert [entry.functie for entry in incoming.entries] == ["Goed"]  # type: ignore[attr-defined]
    assert said(incoming) == [
        "Rij 2, kolom ‘Datum’: Die dag bestaat niet. De maand februari 2026 heeft 28 dagen.",
        f"Rij 4, kolom ‘Datum’: {WORDS.get('dag.vorm')}",
        "Rij 5, kolom ‘Functie’: Deze cel is leeg. Vul hier iets in.",
        "Rij 6, kolom ‘Uren per week’: Schrijf hier een heel getal van 0 tot en met 100.",
        f"Rij 7, kolom ‘Past het’: {CHOOSE} past, te zwaar en misschien te zwaar.",
        f"Rij 8, kolom ‘Stand’: {CHOOSE} {STATES_SAID}.",
        "Rij 9, kolom ‘Functie’: Deze tekst is te lang. Maak hem korter.",
        "Rij 10, kolom ‘Functie’: Hier staat een teken dat niet kan. Typ de tekst opnieuw.",
        "Rij 11: Deze rij heeft meer cellen dan de rij met koppen.",
    ]  # fmt: skip


def test_an_unknown_paper_is_refused_and_an_own_part_is_kept() -> None:
    incoming = read("Wat;Onderdeel;Papier\nGebeld;Mijn stap;\nGemaild;;Iets\n")
    assert incoming.entries == (Activiteit(titel="Gebeld", soort="Mijn stap"),)
    assert said(incoming)[0].startswith("Rij 3, kolom ‘Papier’: ")


def test_what_is_there_already_does_not_come_twice() -> None:
    one = Sollicitatie(functie="Planner", werkgever="B", niveau="uwv")
    two = Sollicitatie(functie="Inpakker", werkgever="C")
    incoming = read(table("sollicitatie", one, two), one)
    assert (incoming.known, incoming.entries) == (1, (two,))


@pytest.mark.parametrize(
    ("data", "id"),
    [
        (b"", "csv.leeg"),
        (b"\xef\xbb\xbf \r\n", "csv.leeg"),
        (b"PK\x03\x04\0\0", "csv.geen_tekst"),
        (b"\x81\x8d;x", "csv.geen_tekst"),
        (b"\xff\xfe\x00", "csv.geen_tekst"),
        (b"Naam;Straat\nA;B\n", "csv.geen_kolommen"),
        (b"Datum;Uren\n1-1-2026;2\n", "csv.geen_kolommen"),
        (b'Functie;Werkgever\nA;"B\n', "csv.aanhalingsteken"),
        (b'Functie;Werkgever\nA;"B"c\n', "csv.aanhalingsteken"),
        (b"Functie\n" + b"x" * 200_000, "csv.te_lange_cel"),
        (b"Functie\n" + b"x\n" * 10_001, "csv.te_veel_rijen"),
        (b"x" * 20_000_001, "csv.te_groot"),
    ],
)
def test_a_file_that_is_no_such_table_is_refused_whole(data: bytes, id: str) -> None:
    with pytest.raises(CsvFault) as refusal:
        read(data)
    assert refusal.value.message.id == id
    assert "lijst.csv" in WORDS.say(refusal.value.message)


def test_both_ways_can_be_stopped() -> None:
    every = [Sollicitatie(functie=str(number)) for number in range(5)]
    seen: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> bool:
        seen.append((done, total))
        return done < 3

    with pytest.raises(Stopped):
        track_csv("sollicitatie", every, NAMES, WORDS, stop)
    with pytest.raises(Stopped):
        read(table("sollicitatie", *every), steps=stop)
    assert seen == [(0, 5), (1, 5), (2, 5), (3, 5)] * 2


# -- hours ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2", (2, 0)), ("1,5", (1, 30)), ("1.25", (1, 15)), ("1:05", (1, 5)), ("2 uur", (2, 0)),
        ("2u", (2, 0)), ("1 uur 15 min", (1, 15)), ("1 uur en 15 minuten", (1, 15)),
        ("90 min", (1, 30)), ("half uur", (0, 30)), ("0", (0, 0)),
        ("", None), ("1,5 uur 10 min", None), ("-1", None), ("1:75", None), ("veel", None),
        ("1e9", None), ("99999", None), ("²", None),
    ],
)  # fmt: skip
def test_hours_are_read_as_people_write_them(text: str, found: tuple[int, int] | None) -> None:
    assert read_duration(text) == found


@given(st.integers(0, 10_000), st.integers(0, 59))
def test_written_hours_are_read_back(hours: int, minutes: int) -> None:
    assert read_duration(written_duration(hours, minutes)) == Duration(hours, minutes)


def test_hours_in_words() -> None:
    said = [duration_words(minutes, WORDS) for minutes in (0, 20, 60, 61, 150)]
    assert said == ["0 uur", "20 minuten", "1 uur", "1 uur en 1 minuut", "2 uur en 30 minuten"]
