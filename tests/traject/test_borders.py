"""Cases at the borders of the law, thought of as a lawyer and as an opponent would.

All on example A of deadlines.md (first sick day 5-1-2026, E = 2-1-2028) unless said otherwise.
"""

from __future__ import annotations

import pytest

from tests.timeline import (
    A,
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

E = doc("zo 2-1-2028")
LEAVE = {"van": "2026-08-04", "tot_en_met": "2026-11-23", "zelfde_oorzaak": True}


def a(**facts: object) -> Json:
    """Example A with more facts."""
    return {"eerste_ziektedag": A, **facts}


def periods(data: Json, id: str) -> list[Json]:
    """All periods of that id."""
    return [entry for entry in data["perioden"] if entry["id"] == id]


def warned(data: Json, field: str) -> bool:
    """True when a warning names a field that begins so."""
    return any(entry["veld"].startswith(field) for entry in data["waarschuwingen"])


# -- leave and recovery ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("well", "ill"),
    [("2026-08-03", "2026-11-24"), ("2026-08-04", "2026-11-25"), ("2026-07-20", "2026-12-05")],
    ids=["one day before", "one day after", "around"],
)
def test_one_recovered_day_beside_leave_breaks_the_chain(well: str, ill: str) -> None:
    """Deadlines 1.3, consequence 3, and choice 21."""
    gaps = [{"hersteld": well, "weer_ziek": ill}]
    assert timeline(a(onderbrekingen=gaps, verlof=[LEAVE]))["reeks"]["eerste_dag"] == ill


def test_leave_that_is_also_told_as_a_recovery_still_counts_as_leave() -> None:
    gaps = [{"hersteld": "2026-08-04", "weer_ziek": "2026-11-24"}]
    data = timeline(a(onderbrekingen=gaps, verlof=[LEAVE]))
    assert data["reeks"]["eerste_dag"] == A
    assert data["wachttijd"]["dagen_niet_meegeteld"] == 112


def test_leave_with_another_cause_after_it_starts_again() -> None:
    """F4: broken leg - leave - burnout."""
    data = timeline(a(verlof=[{**LEAVE, "zelfde_oorzaak": False}]))
    assert data["reeks"]["eerste_dag"] == doc("24-11-2026")
    assert timeline(a(verlof=[LEAVE]))["reeks"]["eerste_dag"] == A


def test_leave_of_unknown_cause_counts_as_the_same_with_a_warning() -> None:
    data = timeline(a(verlof=[{**LEAVE, "zelfde_oorzaak": None}]))
    assert data["reeks"]["eerste_dag"] == A
    assert warned(data, "verlof[0].zelfde_oorzaak")


def test_sick_days_in_the_flexible_weeks_do_not_count() -> None:
    """F5: due 14-9-2026, leave from the latest day (18-8) on; flexible from 4-8 to 17-8."""
    late = {**LEAVE, "van": "2026-08-18", "tot_en_met": "2026-12-07"}
    data = timeline(a(verlof=[late], uitgerekende_datum="2026-09-14"))
    assert data["wachttijd"]["dagen_niet_meegeteld"] == 14 + 112
    assert data["wachttijd"]["laatste_dag"] == plus(E, 126)


def test_sick_only_in_the_flexible_weeks_is_a_new_chain_after_leave() -> None:
    """F4, decision table of UWV."""
    facts = {
        "eerste_ziektedag": "2026-08-06",
        "verlof": [{**LEAVE, "van": "2026-08-18", "tot_en_met": "2026-12-07"}],
        "uitgerekende_datum": "2026-09-14",
    }
    assert timeline(facts)["reeks"]["eerste_dag"] == "2026-12-08"


def test_a_due_date_without_leave_moves_nothing() -> None:
    data = timeline(a(uitgerekende_datum="2026-09-14"))
    assert data["wachttijd"]["laatste_dag"] == E
    assert milestone(data, "wazo_verlof")["vanaf"] == "2026-08-04"
    assert last_days(data, "wazo_verlof") == ("2026-08-18", "2026-08-18")
    twins = milestone(timeline(a(uitgerekende_datum="2026-09-14", meerling=True)), "wazo_verlof")
    assert (twins["vanaf"], twins["uiterlijk"]) == ("2026-07-07", "2026-07-21")


def test_three_clocks_run_apart_with_pregnancy() -> None:
    """F5 and choice 26: the opzegverbod also leaves out sickness because of pregnancy."""
    sick = [{"van": "2026-06-01", "tot_en_met": "2026-08-03"}]
    facts = {"eerste_ziektedag": "2026-06-01", "verlof": [LEAVE], "ziek_door_zwangerschap": sick}
    data = timeline(facts)
    assert data["wachttijd"]["laatste_dag"] == plus("2026-06-01", 727 + 112)
    assert period(data, "opzegverbod")["tot_en_met"] == plus("2028-05-31", 112 + 64)
    assert period(data, "loondoorbetaling")["tot_en_met"] == plus("2026-06-01", 727 + 112)


@pytest.mark.parametrize(("days", "week"), [(0, 42), (26, 42), (27, None)])
def test_the_week_stays_until_the_28th_day_of_recovery(days: int, week: int | None) -> None:
    recovered = doc("26-10-2026")
    data = timeline(a(hersteld_sinds=recovered), plus(recovered, days))
    assert data["ziekteweek"] == week
    assert data["fase"] == "hersteld"


@pytest.mark.parametrize(("recovered", "fulfilled"), [(E, False), (plus(E, 1), True)])
def test_recovered_on_the_last_day_means_the_wachttijd_is_not_full(
    recovered: str, fulfilled: bool
) -> None:
    data = timeline(a(hersteld_sinds=recovered), "2028-03-01")
    assert data["wachttijd"]["vervuld"] is fulfilled


# -- late application --------------------------------------------------------------------------


def letter(day: str, **names: str) -> Json:
    """UWV's letter about the WIA."""
    return {"soort": "uwv_wia_brief_ontvangen", "datum": day, "noemt": names}


def test_a_late_application_moves_wage_wia_opzegverbod_and_sanction_limit() -> None:
    """D6 and G5: filed ma 8-11-2027, 22 days late."""
    data = timeline(a(wia_aanvraag="2027-11-08"))
    assert data["wachttijd"]["laatste_dag"] == E
    assert data["wachttijd"]["eerste_wia_dag"] == doc("di 25-1-2028")
    assert period(data, "loondoorbetaling")["tot_en_met"] == doc("ma 24-1-2028")
    assert period(data, "opzegverbod")["tot_en_met"] == plus(doc("di 4-1-2028"), 22)
    assert last_days(data, "loonsanctie_besluit") == (doc("ma 13-12-2027"),) * 2


@pytest.mark.parametrize(
    ("received", "report", "filed", "late"),
    [
        ("2027-10-04", None, "2027-11-01", 0),
        ("2027-10-04", "2026-10-26", "2027-11-01", 0),
        ("2027-10-04", "2026-10-26", "2027-11-02", 16),
        ("2027-10-04", "2027-07-24", "2027-11-01", 0),
        ("2027-10-04", "2027-07-25", "2027-11-01", 15),
        ("2027-09-20", "2026-10-26", "2027-10-18", 0),
        ("2027-09-19", "2026-10-26", "2027-10-17", 0),
        ("2027-09-19", "2026-10-26", "2027-10-18", 1),
        (None, "2026-10-26", "2027-10-18", 1),
    ],
)
def test_the_repair_of_a_late_application(
    received: str | None, report: str | None, filed: str, late: int
) -> None:
    """D5: only a letter after T(623), four weeks, and a 42-week report before T(567)."""
    facts = a(wia_aanvraag=filed, gedaan={"aangifte_42e_week": report})
    if received:
        facts["gebeurtenissen"] = [letter(received)]
    data = timeline(facts)
    assert data["wachttijd"]["eerste_wia_dag"] == plus(E, 1 + late)


def test_an_eigenrisicodrager_pays_on_after_a_late_application() -> None:
    """D6: ziekengeld from an ERD (ZW 29 lid 10-11); A8: report within six weeks."""
    facts = a(uit_dienst="2027-03-31", eigenrisicodrager=True, wia_aanvraag="2027-11-08")
    data = timeline(facts)
    assert data["wachttijd"]["eerste_wia_dag"] == doc("di 25-1-2028")
    assert last_days(data, "erd_melding") == (doc("wo 12-5-2027"),) * 2
    assert not has(data, "ziek_uit_dienst")


# -- letters -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("named", "shown"),
    [("2027-10-01", "2027-10-01"), ("2027-10-17", "2027-10-17"), ("2027-11-01", "2027-10-17")],
)
def test_of_letter_and_law_the_earlier_last_day_is_shown(named: str, shown: str) -> None:
    facts = a(gebeurtenissen=[letter("2027-09-15", **{"wia_aanvraag.uiterlijk": named})])
    data = timeline(facts)
    found = milestone(data, "wia_aanvraag")
    assert (found["uiterlijk"], found["volgens_brief"]) == (shown, named)
    assert found["wettelijk_uiterlijk"] == "2027-10-17"
    assert warned(data, "gebeurtenissen") is (named != "2027-10-17")
    assert named > shown or named in [step["datum"] for step in found["herleiding"]]


def test_of_two_letters_the_later_one_counts() -> None:
    names = "wachttijd.laatste_dag"
    events = [
        letter("2027-10-01", **{names: "2028-01-20"}),
        letter("2027-09-01", **{names: "2028-01-10"}),
    ]
    for told in (events, events[::-1]):
        data = timeline(a(gebeurtenissen=told))
        assert data["wachttijd"]["laatste_dag"] == "2028-01-20"
        assert data["wachttijd"]["eerste_wia_dag"] == "2028-01-21"


def test_a_letter_of_an_earlier_chain_says_nothing_about_this_one() -> None:
    gap = [{"hersteld": "2026-03-02", "weer_ziek": "2026-03-30"}]
    old = letter(
        "2026-02-15", **{"wachttijd.laatste_dag": E, "wia_aanvraag.uiterlijk": "2027-10-01"}
    )
    data = timeline(a(onderbrekingen=gap, gebeurtenissen=[old]))
    assert data["wachttijd"]["laatste_dag"] == plus("2026-03-30", 727)
    assert milestone(data, "wia_aanvraag")["uiterlijk"] == plus("2026-03-30", 650)


# -- loonsanctie -------------------------------------------------------------------------------


def test_leave_inside_a_loonsanctie_moves_its_end() -> None:
    """E2: interrupted by leave; leave on the first day lets it begin later."""
    inside = {**LEAVE, "van": "2028-03-01", "tot_en_met": "2028-06-20"}
    data = timeline(a(loonsanctie={"weken": 52}, verlof=[inside]))
    found = period(data, "loonsanctie")
    assert (found["van"], found["tot_en_met"]) == (plus(E, 1), plus(doc("31-12-2028"), 112))
    assert data["wachttijd"]["laatste_dag"] == E
    first = {**LEAVE, "van": "2028-01-03", "tot_en_met": "2028-04-23"}
    found = period(timeline(a(loonsanctie={"weken": 52}, verlof=[first])), "loonsanctie")
    assert (found["van"], found["tot_en_met"]) == ("2028-04-24", plus("2028-04-24", 363))


@pytest.mark.parametrize(
    ("decided", "repaired", "last"),
    [
        ("2027-11-21", "2028-03-05", "16-4-2028"),
        ("2027-12-01", "2028-03-05", "6-4-2028"),
        ("2027-11-21", "2028-03-20", "16-4-2028"),
        (None, "2028-02-14", "27-3-2028"),
    ],
    ids=["in time", "sanction 10 days late", "answer 15 days late", "at once"],
)
def test_a_shortened_sanction(decided: str | None, repaired: str, last: str) -> None:
    """E1 and E3: what UWV itself was late comes off."""
    sanction = {"weken": 52, "besluit": decided, "hersteld_vastgesteld": repaired}
    asked = [{"soort": "bekorting_gevraagd", "datum": "2028-02-14"}]
    data = timeline(a(loonsanctie=sanction, gebeurtenissen=asked))
    assert period(data, "loonsanctie")["tot_en_met"] == doc(last)
    assert data["wachttijd"]["eerste_wia_dag"] == plus(doc(last), 1)


def test_the_end_of_employment_ends_a_sanction_and_lets_the_wia_begin() -> None:
    """E2 (ends with the end of employment) and E4."""
    data = timeline(a(loonsanctie={"weken": 52}, uit_dienst="2028-05-31"), "2028-07-01")
    assert period(data, "loonsanctie")["tot_en_met"] == "2028-05-31"
    assert period(data, "loondoorbetaling")["tot_en_met"] == "2028-05-31"
    assert data["wachttijd"]["eerste_wia_dag"] == "2028-06-01"
    assert data["fase"] == "na_104_weken"


# -- AOW and the end of employment -------------------------------------------------------------


@pytest.mark.parametrize(
    ("aow", "wage", "ban"),
    [
        ("2025-06-01", plus(A, 41), plus(A, 41)),
        (A, plus(A, 41), plus(A, 41)),
        ("2027-04-01", "2027-05-12", "2027-05-12"),
        (plus(E, -41), E, E),
        (plus(E, -40), E, plus(E, 1)),
        (E, E, doc("di 4-1-2028")),
        (plus(E, 1), E, doc("di 4-1-2028")),
    ],
)
def test_wage_and_opzegverbod_of_an_aow_gerechtigde(aow: str, wage: str, ban: str) -> None:
    """G2: six weeks, and never beyond 104 weeks."""
    data = timeline(a(aow_datum=aow))
    assert period(data, "loondoorbetaling")["tot_en_met"] == wage
    assert period(data, "opzegverbod")["tot_en_met"] == ban


@pytest.mark.parametrize(("days", "lapsed"), [(0, True), (1, True), (2, False)])
def test_no_wia_for_who_reaches_the_aow_age_before_it_begins(days: int, lapsed: bool) -> None:
    found = milestone(timeline(a(aow_datum=plus(E, days))), "wia_aanvraag")
    assert (found["stand"] == "vervallen") is lapsed


def test_no_plan_and_no_second_track_for_an_aow_gerechtigde() -> None:
    data = timeline(a(aow_datum=A))
    for id in ("plan_van_aanpak", "evaluatie_periodiek", "spoor2_start_na_eje"):
        assert all(entry["stand"] == "vervallen" for entry in milestones(data, id)), id


@pytest.mark.parametrize(
    ("left", "wage", "benefit", "reported"),
    [
        (plus(A, -1), None, (A, E), False),
        (A, A, (plus(A, 1), E), True),
        (plus(E, -1), plus(E, -1), (E, E), True),
        (E, E, None, True),
        (plus(E, 1), E, None, False),
    ],
    ids=["before D", "on D", "day before E", "on E", "after E"],
)
def test_the_employment_ends_around_a_border(
    left: str, wage: str | None, benefit: tuple[str, str] | None, reported: bool
) -> None:
    """I1 and I3; `ziektewet` begins the day after the employment."""
    data = timeline(a(uit_dienst=left))
    paid = [entry["tot_en_met"] for entry in periods(data, "loondoorbetaling")]
    assert paid == ([wage] if wage else [])
    found = [(entry["van"], entry["tot_en_met"]) for entry in periods(data, "ziektewet")]
    assert found == ([benefit] if benefit else [])
    assert has(data, "ziek_uit_dienst") is reported
    assert has(data, "ziekmelding_zonder_werkgever") is (wage is None)


def test_a_short_riv_only_when_six_weeks_lie_before_the_end() -> None:
    """I1: at least six weeks between D and the end."""
    for days, listed in ((41, False), (42, True)):
        left = plus(A, days)
        found = milestone(timeline(a(uit_dienst=left)), "re_integratieverslag")
        assert (found["uiterlijk"] == left and found["stand"] != "vervallen") is listed


# -- objections --------------------------------------------------------------------------------


def test_two_decisions_of_one_kind_each_have_their_own_terms() -> None:
    events = [
        {"soort": "wia_beslissing", "datum": "2027-12-01"},
        {"soort": "wia_beslissing", "datum": "2026-11-12"},
    ]
    data = timeline(a(gebeurtenissen=events, gedaan={"bezwaar.2": "2027-12-20"}), "2028-01-01")
    assert last_days(data, "bezwaar.1") == (doc("do 24-12-2026"),) * 2
    assert last_days(data, "bezwaar.2") == (doc("wo 12-1-2028"),) * 2
    assert milestone(data, "bezwaar.1")["stand"] == "vervallen"
    assert milestone(data, "bezwaar.2")["gedaan_op"] == "2027-12-20"
    answer = milestone(data, "beslissing_op_bezwaar")
    assert answer["uiterlijk"] == plus(doc("wo 12-1-2028"), 119)


# -- old law -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("first", "legal"),
    [("2011-09-19", "2013-06-16"), ("2011-09-20", "2013-07-01"), ("2004-01-01", "2005-09-28")],
)
def test_thirteen_weeks_until_july_2013_and_eleven_from_then_on(first: str, legal: str) -> None:
    assert last_days(timeline(first), "wia_aanvraag") == (legal, legal)
    filed = timeline({"eerste_ziektedag": first, "wia_aanvraag": plus(legal, 10)})
    assert filed["wachttijd"]["eerste_wia_dag"] == plus(first, 728 + 10)


@pytest.mark.parametrize(("first", "listed"), [("2008-01-11", False), ("2008-01-12", True)])
def test_the_42_week_report_exists_since_november_2008(first: str, listed: bool) -> None:
    data = timeline(first)
    assert has(data, "aangifte_42e_week") is listed
    refused = [entry["id"] for entry in data["niet_berekend"]]
    assert ("aangifte_42e_week" in refused) is not listed


def test_a_rule_outside_its_validity_shows_neither_milestone_nor_period() -> None:
    signed = [{"soort": "vso_gesloten", "datum": "2014-05-01"}]
    data = timeline({"eerste_ziektedag": "2013-10-01", "gebeurtenissen": signed}, "2014-05-02")
    assert not has(data, "bedenktermijn_vso")
    assert periods(data, "bedenktijd_vso") == []
    assert "bedenktermijn_vso" in [entry["id"] for entry in data["niet_berekend"]]
