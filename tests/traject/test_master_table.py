"""Every row of the master table of deadlines.md section 2, and the examples of 1.2 to 1.5."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from tests.timeline import (
    BOOK,
    A,
    B,
    Json,
    doc,
    has,
    last_days,
    milestone,
    milestones,
    period,
    plus,
    timeline,
)

Read = Callable[[Json], object]


def of(key: str, field: str = "uiterlijk") -> Read:
    """A field of a milestone."""
    return lambda data: milestone(data, key)[field]


def span(id: str, field: str) -> Read:
    """An end of a period."""
    return lambda data: period(data, id)[field]


ROWS: list[tuple[str, Json, Read, str, str]] = [
    ("1 day 1", {}, of("ziekmelding_werkgever"), "ma 5-1-2026", "do 12-11-2026"),
    ("1 day 1 chain", {}, lambda data: data["reeks"]["eerste_dag"], "ma 5-1-2026", "do 12-11-2026"),
    (
        "1 day 2",
        {"vangnet": ["no_risk"]},
        of("ziekmelding_werkgever", "wettelijk_uiterlijk"),
        "di 6-1-2026",
        "vr 13-11-2026",
    ),
    (
        "1 day 4",
        {"vangnet": ["bevalling"]},
        of("aangifte_uwv_vangnet_4e_dag"),
        "do 8-1-2026",
        "zo 15-11-2026",
    ),
    (
        "1 day 4 atw",
        {"vangnet": ["bevalling"]},
        of("aangifte_uwv_vangnet_4e_dag", "wettelijk_uiterlijk"),
        "do 8-1-2026",
        "ma 16-11-2026",
    ),
    ("1 last", {}, of("melding_arbodienst"), "zo 11-1-2026", "wo 18-11-2026"),
    ("6 last", {}, of("probleemanalyse"), "zo 15-2-2026", "wo 23-12-2026"),
    (
        "7 day 1",
        {},
        of("probleemanalyse", "wettelijk_uiterlijk"),
        "ma 16-2-2026",
        "do 24-12-2026",
    ),
    (
        "7 day 1 vangnet",
        {"vangnet": ["no_risk"]},
        of("aangifte_uwv_zes_weken", "wettelijk_uiterlijk"),
        "ma 16-2-2026",
        "do 24-12-2026",
    ),
    ("8 last", {}, of("plan_van_aanpak"), "zo 1-3-2026", "wo 6-1-2027"),
    ("every 6: 1", {}, of("evaluatie_periodiek.1"), "12-4-2026", "17-2-2027"),
    ("every 6: 2", {}, of("evaluatie_periodiek.2"), "24-5-2026", "31-3-2027"),
    ("14 day 4", {"vangnet": ["ouderen"]}, of("aangifte_29d"), "do 9-4-2026", "zo 14-2-2027"),
    ("43 day 1", {}, of("aangifte_42e_week"), "ma 26-10-2026", "do 2-9-2027"),
    ("46", {}, of("eerstejaarsevaluatie", "vanaf"), "16-11-2026", "23-9-2027"),
    ("52", {}, of("eerstejaarsevaluatie"), "3-1-2027", "10-11-2027"),
    ("52 last", {}, span("loon_jaar_1", "tot_en_met"), "zo 3-1-2027", "wo 10-11-2027"),
    ("53 day 1", {}, span("loon_jaar_2", "van"), "ma 4-1-2027", "do 11-11-2027"),
    ("EJE+6", {}, of("spoor2_start_na_eje"), "zo 14-2-2027", "wo 22-12-2027"),
    (
        "3-68, last",
        {},
        of("verkorte_wachttijd", "wettelijk_uiterlijk"),
        "25-4-2027",
        "1-3-2028",
    ),
    ("88 over", {}, of("uwv_kennisgeving_wia", "vanaf"), "13-9-2027", "20-7-2028"),
    ("89 last", {}, of("uwv_kennisgeving_wia"), "zo 19-9-2027", "wo 26-7-2028"),
    ("87", {}, of("eindevaluatie_actueel_oordeel", "vanaf"), "30-8-2027", "6-7-2028"),
    ("91", {}, of("eindevaluatie_actueel_oordeel"), "3-10-2027", "9-8-2028"),
    ("91 last", {}, of("re_integratieverslag"), "zo 3-10-2027", "wo 9-8-2028"),
    ("93 last", {}, of("wia_aanvraag"), "zo 17-10-2027", "wo 23-8-2028"),
    ("98 last", {}, of("loonsanctie_besluit"), "zo 21-11-2027", "wo 27-9-2028"),
    ("104 last", {}, of("einde_wachttijd"), "zo 2-1-2028", "wo 8-11-2028"),
    ("104 wage", {}, span("loondoorbetaling", "tot_en_met"), "zo 2-1-2028", "wo 8-11-2028"),
    ("104 period", {}, span("wachttijd", "tot_en_met"), "zo 2-1-2028", "wo 8-11-2028"),
    (
        "105 day 1",
        {},
        lambda data: data["wachttijd"]["eerste_wia_dag"],
        "ma 3-1-2028",
        "do 9-11-2028",
    ),
    ("+2 years", {}, span("opzegverbod", "tot_en_met"), "di 4-1-2028", "za 11-11-2028"),
    (
        "156 last",
        {"loonsanctie": {"weken": 52}},
        span("loonsanctie", "tot_en_met"),
        "zo 31-12-2028",
        "wo 7-11-2029",
    ),
]


@pytest.mark.parametrize(
    ("facts", "read", "a", "b"), [row[1:] for row in ROWS], ids=[r[0] for r in ROWS]
)
def test_row_of_the_master_table(facts: Json, read: Read, a: str, b: str) -> None:
    for first, expected in ((A, a), (B, b)):
        assert read(timeline({"eerste_ziektedag": first, **facts})) == doc(expected)


def test_week_42_is_full_on_its_last_day() -> None:
    """Row "42, last day": D+293."""
    for first, last in ((A, doc("zo 25-10-2026")), (B, doc("wo 1-9-2027"))):
        assert timeline(first, last)["ziekteweek"] == 42
        assert timeline(first, plus(last, 1))["ziekteweek"] == 43


@pytest.mark.parametrize(
    ("first", "limit", "letter"),
    [(A, "25-7-2027", "2027-10-04"), (B, "31-5-2028", "2028-08-10")],
    ids=["A", "B"],
)
def test_row_81_a_later_42_week_report_takes_the_repair_away(
    first: str, limit: str, letter: str
) -> None:
    events = [{"soort": "uwv_wia_brief_ontvangen", "datum": letter}]
    for days, listed in ((-1, True), (0, False)):
        done = {"aangifte_42e_week": plus(doc(limit), days)}
        facts = {"eerste_ziektedag": first, "gebeurtenissen": events, "gedaan": done}
        assert has(timeline(facts), "wia_geacht_tijdig") is listed


def test_early_wia_has_the_comfortable_edges_of_the_window() -> None:
    """Row "3-68" with D10: UI D+21 … D+468, last D+475."""
    found = milestone(timeline(A), "verkorte_wachttijd")
    assert (found["vanaf"], found["uiterlijk"]) == (plus(A, 21), plus(A, 468))


def test_evaluations_of_example_a() -> None:
    """The series of architecture.md for example A."""
    days = "12-4-2026 24-5-2026 5-7-2026 16-8-2026 27-9-2026 8-11-2026"
    days += " 14-2-2027 28-3-2027 9-5-2027 20-6-2027 1-8-2027 12-9-2027"
    found = milestones(timeline(A), "evaluatie_periodiek")
    assert [entry["uiterlijk"] for entry in found] == [doc(day) for day in days.split()]
    assert [entry["volgnummer"] for entry in found] == list(range(1, 13))


def test_a_first_sick_day_in_the_weekend_is_doubted() -> None:
    """Deadlines 1.2: an office worker ill on Saturday has Monday as D."""
    fields = [entry["veld"] for entry in timeline("2026-01-03")["waarschuwingen"]]
    assert "eerste_ziektedag" in fields
    assert "eerste_ziektedag" not in [entry["veld"] for entry in timeline(A)["waarschuwingen"]]


def test_another_first_sick_day_in_a_letter_moves_everything_and_warns() -> None:
    """Deadlines 1.2 and choice 22."""
    events = [
        {
            "soort": "uwv_wia_brief_ontvangen",
            "datum": "2026-05-01",
            "noemt": {"eerste_ziektedag": "2026-01-02"},
        }
    ]
    data = timeline({"eerste_ziektedag": A, "gebeurtenissen": events})
    assert data["reeks"]["eerste_dag"] == "2026-01-02"
    assert data["wachttijd"]["laatste_dag"] == plus("2026-01-02", 727)
    assert any("noemt.eerste_ziektedag" in entry["veld"] for entry in data["waarschuwingen"])


def test_a_short_recovery_does_not_move_the_six_and_eight_weeks() -> None:
    """Deadlines 1.3, consequence 4: calendar days from D."""
    gap = [{"hersteld": "2026-01-19", "weer_ziek": "2026-01-26"}]
    data = timeline({"eerste_ziektedag": A, "onderbrekingen": gap})
    assert last_days(data, "probleemanalyse") == (doc("15-2-2026"), doc("16-2-2026"))
    assert last_days(data, "plan_van_aanpak") == (doc("1-3-2026"), doc("2-3-2026"))


def test_partial_work_is_no_gap() -> None:
    """Deadlines 1.3, consequence 2, and F2."""
    work = [
        {"van": "2026-06-01", "uren_per_week": 20, "soort": soort} for soort in ("eigen", "ander")
    ]
    data = timeline({"eerste_ziektedag": A, "werkhervatting": work})
    assert data["wachttijd"]["laatste_dag"] == doc("zo 2-1-2028")


@pytest.mark.parametrize(
    ("year", "days"),
    [
        (2026, "3-4 5-4 6-4 27-4 5-5 14-5 24-5 25-5 1-1 25-12 26-12"),
        (2027, "26-3 28-3 29-3 27-4 5-5 6-5 16-5 17-5 1-1 25-12 26-12"),
        (2028, "14-4 16-4 17-4 27-4 5-5 25-5 4-6 5-6 1-1 25-12 26-12"),
    ],
)
def test_holidays_of_deadlines_1_4(year: int, days: str) -> None:
    expected = {date.fromisoformat(doc(f"{day}-{year}")) for day in days.split()}
    holidays = BOOK.parameters.feestdagen
    assert holidays.in_year(year) - set(holidays.gelijkgesteld) == expected


def test_only_short_terms_of_a_law_move_out_of_the_weekend() -> None:
    """Deadlines 1.4: bezwaar yes; WIA application, 42 weeks, procesgang and bedenktijd no."""
    decided = [{"soort": "wia_beslissing", "datum": "2026-11-13"}]
    data = timeline({"eerste_ziektedag": A, "gebeurtenissen": decided})
    assert last_days(data, "bezwaar") == (doc("vr 25-12-2026"), doc("ma 28-12-2026"))
    assert milestone(data, "bezwaar")["advies"] == doc("do 24-12-2026")
    for first in (A, plus(A, 4), plus(A, 5), plus(A, 6)):
        plain = timeline(first)
        assert milestone(plain, "wia_aanvraag")["wettelijk_uiterlijk"] == plus(first, 650)
        assert milestone(plain, "aangifte_42e_week")["wettelijk_uiterlijk"] == plus(first, 294)
        assert milestone(plain, "probleemanalyse")["wettelijk_uiterlijk"] == plus(first, 42)
    signed = [{"soort": "vso_gesloten", "datum": "2026-11-14"}]
    data = timeline({"eerste_ziektedag": A, "gebeurtenissen": signed})
    assert last_days(data, "bedenktermijn_vso") == (doc("za 28-11-2026"),) * 2


def test_the_court_terms_move_since_2019_only() -> None:
    """Deadlines 1.4 with H10: example end 30-11-2026."""
    data = timeline({"eerste_ziektedag": A, "uit_dienst": "2026-11-30"})
    first, second = "vervaltermijnen_kantonrechter.1", "vervaltermijnen_kantonrechter.2"
    assert last_days(data, first) == (doc("za 30-1-2027"), doc("ma 1-2-2027"))
    assert last_days(data, second) == (doc("zo 28-2-2027"), doc("ma 1-3-2027"))
    assert milestone(data, first)["advies"] == doc("vr 29-1-2027")
    assert milestone(data, second)["advies"] == doc("vr 26-2-2027")


@pytest.mark.parametrize(
    ("first", "last"),
    [
        (A, "di 4-1-2028"),
        ("2024-02-29", "28-2-2026"),
        ("2026-03-01", "29-2-2028"),
        ("2028-02-29", "28-2-2030"),
    ],
)
def test_two_calendar_years_of_deadlines_1_5(first: str, last: str) -> None:
    assert period(timeline(first, plus(first, 10)), "opzegverbod")["tot_en_met"] == doc(last)
