"""Dates from published rulings, decrees, tables and tools outside this repository.

Every case is named after its source.
"""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.timeline import Json, doc, last_days, milestone, period, plus, timeline


def case(*values: object, id: str) -> object:
    """A case with its source."""
    return pytest.param(*values, id=id)


# -- waiting time, sanction, late application -------------------------------------------------


@pytest.mark.parametrize(
    ("first", "last"),
    [
        case("2007-06-26", "22-6-2009", id="ECLI:NL:CRVB:2012:BY6453"),
        case("2010-06-21", "17-6-2012", id="ECLI:NL:HR:2021:188"),
        case("2012-10-29", "26-10-2014", id="ECLI:NL:RBMNE:2015:5703"),
        case("2024-03-01", "26-2-2026", id="regelrecht: scenario Wet WIA art. 23"),
    ],
)
def test_end_of_the_waiting_time(first: str, last: str) -> None:
    data = timeline(first, first)
    assert data["wachttijd"]["laatste_dag"] == doc(last)
    assert data["wachttijd"]["eerste_wia_dag"] == plus(doc(last), 1)


def test_sanction_of_52_weeks() -> None:
    """ECLI:NL:RBMNE:2015:5703: ill 29-10-2012, sanction until 26-10-2015."""
    facts: Json = {"eerste_ziektedag": "2012-10-29", "loonsanctie": {"weken": 52}}
    data = timeline(facts, "2014-11-30")
    assert period(data, "loonsanctie")["van"] == doc("27-10-2014")
    assert period(data, "loonsanctie")["tot_en_met"] == doc("25-10-2015")
    assert data["wachttijd"]["eerste_wia_dag"] == doc("26-10-2015")


def test_sanction_decided_late_because_the_application_was_late() -> None:
    """ECLI:NL:RBAMS:2011:BU8675: ill 25-8-2008, applied 7-7-2010, sanction decided 19-8-2010."""
    facts: Json = {"eerste_ziektedag": "2008-08-25", "wia_aanvraag": "2010-07-07"}
    data = timeline(facts, "2010-08-19")
    assert last_days(data, "wia_aanvraag")[1] == doc("23-5-2010")
    assert last_days(data, "loonsanctie_besluit") == (doc("25-8-2010"),) * 2
    assert last_days(timeline("2008-08-25"), "loonsanctie_besluit")[1] == doc("11-7-2010")


def test_two_weeks_of_recovery_do_not_start_a_new_waiting_time() -> None:
    """judex.nl, wachttijd van de WIA: ill 1-3-2009, at work 1-6-2009, ill again 15-6-2009."""
    gap = [{"hersteld": "2009-06-01", "weer_ziek": "2009-06-15"}]
    data = timeline({"eerste_ziektedag": "2009-03-01", "onderbrekingen": gap}, "2009-07-01")
    assert data["reeks"]["eerste_dag"] == doc("1-3-2009")
    assert data["wachttijd"]["dagen_niet_meegeteld"] == 14
    assert data["wachttijd"]["laatste_dag"] == doc("12-3-2011")


# -- objections -------------------------------------------------------------------------------


def objection(kind: str, decided: str) -> tuple[str | None, str | None]:
    """Last days of the objection to a decision, of someone ill for a year."""
    first = max(plus(decided, -365), "2004-01-01")
    event = {"soort": kind, "datum": decided}
    return last_days(
        timeline({"eerste_ziektedag": first, "gebeurtenissen": [event]}, decided), "bezwaar"
    )


@pytest.mark.parametrize(
    ("kind", "decided", "last"),
    [
        case("wia_beslissing", "2015-01-06", "di 17-2-2015", id="judex.nl, tijd voor bezwaar"),
        case("wia_beslissing", "2008-12-19", "vr 30-1-2009", id="ECLI:NL:CRVB:2010:BM5975"),
        case("wia_beslissing", "2021-03-11", "do 22-4-2021", id="ECLI:NL:CRVB:2023:2090"),
        case("ziektewet_beslissing", "2009-12-10", "24-12-2009", id="ECLI:NL:CRVB:2011:BR3302"),
        case("ziektewet_beslissing", "2013-10-11", "25-10-2013", id="ECLI:NL:CRVB:2016:632"),
        case("ziektewet_beslissing", "2014-02-17", "3-3-2014", id="ECLI:NL:CRVB:2016:4281"),
    ],
)
def test_last_day_of_an_objection(kind: str, decided: str, last: str) -> None:
    assert objection(kind, decided) == (doc(last),) * 2


EQUATED: dict[str, dict[str, str]] = {
    "BWBR0015963": {
        "2005-05-06": "ma 9-5-2005",
        "2006-05-26": "ma 29-5-2006",
        "2007-05-18": "ma 21-5-2007",
        "2007-12-27": "wo 2-1-2008",
        "2007-12-28": "wo 2-1-2008",
        "2007-12-31": "wo 2-1-2008",
    },
    "BWBR0022669": {
        "2007-12-24": "wo 2-1-2008",
        "2008-05-02": "di 6-5-2008",
        "2009-01-02": "ma 5-1-2009",
        "2009-05-01": "wo 6-5-2009",
        "2009-05-04": "wo 6-5-2009",
        "2009-05-22": "ma 25-5-2009",
        "2010-05-14": "ma 17-5-2010",
    },
    "BWBR0027755": {
        "2011-05-06": "ma 9-5-2011",
        "2011-06-03": "ma 6-6-2011",
        "2012-05-18": "ma 21-5-2012",
        "2012-12-24": "do 27-12-2012",
        "2012-12-31": "wo 2-1-2013",
        "2013-04-29": "wo 1-5-2013",
        "2013-05-10": "ma 13-5-2013",
        "2013-12-27": "ma 30-12-2013",
    },
    "BWBR0033679": {
        "2014-05-30": "ma 2-6-2014",
        "2015-01-02": "ma 5-1-2015",
        "2015-05-04": "wo 6-5-2015",
        "2015-05-15": "ma 18-5-2015",
        "2016-05-06": "ma 9-5-2016",
    },
    "BWBR0038666": {
        "2017-04-28": "ma 1-5-2017",
        "2017-05-26": "ma 29-5-2017",
        "2018-05-11": "ma 14-5-2018",
        "2018-12-24": "do 27-12-2018",
        "2018-12-31": "wo 2-1-2019",
        "2019-05-31": "ma 3-6-2019",
    },
    "Besluit 20-9-2019": {
        "2020-05-22": "ma 25-5-2020",
        "2021-05-14": "ma 17-5-2021",
        "2022-05-27": "ma 30-5-2022",
    },
    "Besluit 2023-2025": {
        "2023-04-28": "ma 1-5-2023",
        "2023-05-19": "ma 22-5-2023",
        "2024-05-10": "ma 13-5-2024",
        "2024-12-27": "ma 30-12-2024",
        "2025-05-30": "ma 2-6-2025",
    },
    "Besluit 2026-2028": {
        "2026-01-02": "ma 5-1-2026",
        "2026-05-15": "ma 18-5-2026",
        "2027-05-07": "ma 10-5-2027",
        "2028-04-28": "ma 1-5-2028",
        "2028-05-26": "ma 29-5-2028",
    },
}
"""Days put on a par with holidays (Algemene termijnenwet 3 lid 3) and the day a term moves to.

Left out: 27-12-2019 (BWBR0038666), on which an example of UWV itself ends a term."""


def equated_days() -> list[object]:
    """A case for each of those days, under its decree."""
    return [
        case(day, last, id=f"{decree}, {day}")
        for decree, days in EQUATED.items()
        for day, last in days.items()
    ]


@pytest.mark.parametrize(("day", "last"), equated_days())
def test_a_term_does_not_end_on_a_day_equated_with_a_holiday(day: str, last: str) -> None:
    assert objection("wia_beslissing", plus(day, -42)) == (day, doc(last))


# -- end of the contract, settlement ------------------------------------------------------------


def test_two_months_were_not_extended_before_2019() -> None:
    """ECLI:NL:HR:2021:747: dismissed 26-10-2018; the term ended on the second Christmas day."""
    data = timeline({"eerste_ziektedag": "2018-01-02", "uit_dienst": "2018-10-26"}, "2018-10-27")
    assert last_days(data, "vervaltermijnen_kantonrechter.1") == (doc("wo 26-12-2018"),) * 2


def test_notice_of_the_end_in_the_first_half_of_2015() -> None:
    """fiorens.nl and salarisjobs.nl: the duty to give notice holds since 1-1-2015."""
    contract = {"soort": "tijdelijk", "begin": "2014-04-01", "einde": "2015-03-31"}
    data = timeline({"eerste_ziektedag": "2014-10-01", "contract": contract}, "2015-02-01")
    assert last_days(data, "aanzegging") == (doc("28-2-2015"),) * 2


def test_settlement_withdrawn_on_the_last_day() -> None:
    """Rechtbank Noord-Holland 2021 (extendum.nl): agreed 1-3-2021, withdrawn 15-3-2021."""
    event = {"soort": "vso_gesloten", "datum": "2021-03-01"}
    data = timeline({"eerste_ziektedag": "2020-06-01", "gebeurtenissen": [event]}, "2021-03-02")
    assert last_days(data, "bedenktermijn_vso") == (doc("ma 15-3-2021"),) * 2


# -- pregnancy --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("due", "twins", "earliest", "latest"),
    [
        case("2026-07-01", False, "21-5-2026", "4-6-2026", id="wazo.test.js, one child"),
        case("2026-07-01", True, "23-4-2026", "7-5-2026", id="wazo.test.js, more children"),
        case("2014-07-01", True, "21-5-2014", "4-6-2014", id="WAZO 3:1 before 1-4-2016, twins"),
    ],
)
def test_start_of_the_leave(due: str, twins: bool, earliest: str, latest: str) -> None:
    first = plus(due, -150)
    facts: Json = {"eerste_ziektedag": first, "uitgerekende_datum": due, "meerling": twins}
    found = milestone(timeline(facts, plus(due, -120)), "wazo_verlof")
    assert (found["vanaf"], found["uiterlijk"]) == (doc(earliest), doc(latest))


@pytest.mark.parametrize(
    ("start", "born", "twins", "last"),
    [
        case("2026-05-21", None, False, "9-9-2026", id="wazo.test.js 1"),
        case("2026-06-04", None, False, "23-9-2026", id="wazo.test.js 2"),
        case("2026-04-23", None, True, "9-9-2026", id="wazo.test.js 4"),
        case("2026-05-21", "2026-06-24", False, "9-9-2026", id="wazo.test.js 5"),
        case("2026-05-21", "2026-07-08", False, "16-9-2026", id="wazo.test.js 6"),
        case("2026-06-04", "2026-07-15", False, "7-10-2026", id="wazo.test.js 7"),
        case("2026-06-04", "2026-06-17", False, "23-9-2026", id="wazo.test.js 8"),
        case("2026-05-07", None, True, "23-9-2026", id="wazo.test.js 9"),
        case("2026-05-07", "2026-07-15", True, "7-10-2026", id="wazo.test.js 9b"),
        case("2026-05-07", "2026-06-17", True, "23-9-2026", id="wazo.test.js 9c"),
    ],
)
def test_end_of_the_leave(start: str, born: str | None, twins: bool, last: str) -> None:
    """WAZO 3:1 lid 3, due 1-7-2026, as a public leave calculator tests it."""
    leave = {"soort": "zwangerschap_bevalling", "van": start, "zelfde_oorzaak": True}
    facts: Json = {
        "eerste_ziektedag": "2026-01-05",
        "uitgerekende_datum": "2026-07-01",
        "bevallen_op": born,
        "meerling": twins,
        "verlof": [leave],
    }
    assert period(timeline(facts), "verlof")["tot_en_met"] == doc(last)


# -- AOW --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("born", "pension"),
    [
        case("1947-05-15", "15-5-2012", id="pellemans.nl"),
        case("1947-12-31", "31-12-2012", id="vmdkoster.nl 2012"),
        case("1948-01-01", "1-2-2013", id="vmdkoster.nl 2013 first"),
        case("1948-11-30", "30-12-2013", id="vmdkoster.nl 2013 last"),
        case("1948-12-01", "1-2-2014", id="vmdkoster.nl 2014 first"),
        case("1948-12-10", "10-2-2014", id="telegraaf.nl 1044428"),
        case("1949-10-31", "31-12-2014", id="vmdkoster.nl 2014 last"),
        case("1949-11-01", "1-2-2015", id="vmdkoster.nl 2015 first"),
        case("1950-09-30", "30-12-2015", id="Wikipedia, AOW-leeftijd"),
        case("1950-10-01", "1-4-2016", id="vmdkoster.nl 2016 first"),
        case("1951-06-30", "30-12-2016", id="vmdkoster.nl 2016 last"),
        case("1951-07-01", "1-4-2017", id="vmdkoster.nl 2017 first"),
        case("1952-03-31", "31-12-2017", id="vmdkoster.nl 2017 last"),
        case("1952-04-01", "1-4-2018", id="vmdkoster.nl 2018 first"),
        case("1952-12-31", "31-12-2018", id="vmdkoster.nl 2018 last"),
        case("1956-12-01", "1-10-2023", id="jaarruimte.test.ts 2023"),
        case("1957-06-15", "15-6-2024", id="jaarruimte.test.ts 2024"),
        case("1959-03-15", "15-3-2026", id="jaarruimte.test.ts 2026"),
        case("1960-12-31", "31-12-2027", id="ed.nl, 67 in 2027"),
        case("1961-01-01", "1-4-2028", id="spin.nl, 67 and 3 months in 2028"),
        case("1963-09-30", "30-12-2030", id="Kamerbrief 2024, 67 and 3 months in 2030"),
        case("1964-09-30", "30-12-2031", id="syfers.nl, 67 and 3 months in 2031"),
    ],
)
def test_aow_day(born: str, pension: str) -> None:
    facts: Json = {"eerste_ziektedag": "2012-01-02", "geboortedatum": born}
    assert timeline(facts, "2012-06-01")["aow_datum"] == doc(pension)


def test_the_equated_days_are_working_days() -> None:
    """A slip in the list above would be a day in the weekend."""
    days = [date.fromisoformat(day) for decree in EQUATED.values() for day in decree]
    assert all(day.weekday() < 5 for day in days)
    assert len(set(days)) == len(days)
    assert max(days) - min(days) > timedelta(days=365 * 23)
