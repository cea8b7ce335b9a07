"""The test vectors of deadlines.md section 15, through the JSON of the contract."""

from __future__ import annotations

import pytest

from tests.timeline import A, B, Json, doc, has, last_days, milestone, period, timeline


def a(**facts: object) -> Json:
    """Example A with more facts."""
    return {"eerste_ziektedag": A, **facts}


def letter(names: Json, day: str = "2027-09-15") -> Json:
    """UWV's letter about the WIA that names days."""
    return {"soort": "uwv_wia_brief_ontvangen", "datum": day, "noemt": names}


RECOVERED_21 = [{"hersteld": "2026-03-02", "weer_ziek": "2026-03-23"}]
LEAVE = [{"van": "2026-08-04", "tot_en_met": "2026-11-23", "zelfde_oorzaak": True}]
RECOVERED_14 = [{"hersteld": "2027-11-01", "weer_ziek": "2027-11-15"}]


def test_vector_1_plain_a() -> None:
    data = timeline(A)
    assert last_days(data, "aangifte_42e_week") == (doc("ma 26-10-2026"),) * 2
    assert data["wachttijd"]["laatste_dag"] == doc("zo 2-1-2028")
    assert last_days(data, "wia_aanvraag") == (doc("zo 17-10-2027"),) * 2
    assert data["wachttijd"]["eerste_wia_dag"] == doc("ma 3-1-2028")
    # free of the opzegverbod from wo 5-1-2028 on
    assert period(data, "opzegverbod")["tot_en_met"] == doc("di 4-1-2028")


def test_vector_2_plain_b() -> None:
    data = timeline(B)
    assert last_days(data, "aangifte_42e_week") == (doc("do 2-9-2027"),) * 2
    assert data["wachttijd"]["laatste_dag"] == doc("wo 8-11-2028")
    assert last_days(data, "wia_aanvraag") == (doc("wo 23-8-2028"),) * 2
    assert last_days(data, "re_integratieverslag") == (doc("wo 9-8-2028"),) * 2


def test_vector_3_recovered_21_days() -> None:
    data = timeline(a(onderbrekingen=RECOVERED_21))
    assert last_days(data, "aangifte_42e_week") == (doc("ma 16-11-2026"),) * 2
    assert period(data, "loon_jaar_1")["tot_en_met"] == doc("zo 24-1-2027")
    assert data["wachttijd"]["laatste_dag"] == doc("zo 23-1-2028")
    assert data["wachttijd"]["eerste_wia_dag"] == doc("ma 24-1-2028")
    assert data["wachttijd"]["dagen_niet_meegeteld"] == 21
    assert period(data, "opzegverbod")["tot_en_met"] == doc("di 25-1-2028")


def test_vector_4_leave() -> None:
    data = timeline(a(verlof=LEAVE))
    assert last_days(data, "aangifte_42e_week") == (doc("ma 15-2-2027"),) * 2
    assert period(data, "loon_jaar_1")["tot_en_met"] == doc("zo 25-4-2027")
    assert data["wachttijd"]["laatste_dag"] == doc("zo 23-4-2028")
    assert data["wachttijd"]["eerste_wia_dag"] == doc("ma 24-4-2028")
    assert milestone(data, "re_integratieverslag")["wettelijk_uiterlijk"] == doc("zo 23-1-2028")


@pytest.mark.parametrize(
    ("facts", "moved", "end"),
    [
        ({"onderbrekingen": RECOVERED_21}, "zo 7-11-2027", "zo 23-1-2028"),
        ({"verlof": LEAVE}, "zo 6-2-2028", "zo 23-4-2028"),
        ({"onderbrekingen": RECOVERED_14}, "zo 31-10-2027", "zo 16-1-2028"),
    ],
    ids=["vector 3", "vector 4", "vector 5"],
)
def test_vectors_3_to_5_application_stays_unmoved_until_uwv_confirms(
    facts: Json, moved: str, end: str
) -> None:
    unmoved = doc("zo 17-10-2027")
    assert last_days(timeline(a(**facts)), "wia_aanvraag") == (unmoved, doc(moved))
    confirmed = a(**facts, gebeurtenissen=[letter({"wachttijd.laatste_dag": doc(end)})])
    assert last_days(timeline(confirmed), "wia_aanvraag") == (doc(moved), doc(moved))


@pytest.mark.parametrize("field", ["eerste_ziektedag", "wachttijd.eerste_wia_dag"])
def test_a_letter_that_names_no_new_end_does_or_does_not_confirm(field: str) -> None:
    """Only a letter about the end confirms it: a first sick day says nothing about recoveries."""
    day = {"eerste_ziektedag": A, "wachttijd.eerste_wia_dag": doc("ma 24-1-2028")}[field]
    events = [letter({field: day})]
    data = timeline(a(onderbrekingen=RECOVERED_21, gebeurtenissen=events))
    shown = doc("zo 17-10-2027") if field == "eerste_ziektedag" else doc("zo 7-11-2027")
    assert last_days(data, "wia_aanvraag") == (shown, doc("zo 7-11-2027"))


def test_vector_5_recovered_in_the_last_weeks() -> None:
    data = timeline(a(onderbrekingen=RECOVERED_14))
    assert data["wachttijd"]["laatste_dag"] == doc("zo 16-1-2028")
    assert last_days(data, "wia_aanvraag") == (doc("zo 17-10-2027"), doc("zo 31-10-2027"))
    shown, legal = last_days(data, "re_integratieverslag")
    assert (shown, legal) == (doc("zo 3-10-2027"), doc("zo 17-10-2027"))


def test_vector_6_gap_of_28_days_is_a_new_case() -> None:
    data = timeline(a(onderbrekingen=[{"hersteld": "2026-03-02", "weer_ziek": "2026-03-30"}]))
    assert data["reeks"]["eerste_dag"] == data["wachttijd"]["eerste_dag"] == doc("30-3-2026")


def test_vector_7_first_sick_day_on_29_february() -> None:
    data = timeline("2028-02-29", "2028-03-01")
    assert data["wachttijd"]["laatste_dag"] == doc("ma 25-2-2030")
    assert data["wachttijd"]["eerste_wia_dag"] == doc("di 26-2-2030")
    assert period(data, "opzegverbod")["tot_en_met"] == doc("do 28-2-2030")
    assert milestone(data, "aangifte_42e_week")["uiterlijk"] == doc("di 19-12-2028")


def test_vector_8_court_case_of_2009() -> None:
    """CRvB 24-3-2021 (2021-659), also deadlines 1.6."""
    assert timeline("2009-03-23")["wachttijd"]["eerste_wia_dag"] == doc("21-3-2011")


def test_vector_9_late_under_the_term_of_13_weeks() -> None:
    """LENM, also deadlines 1.6: 60 days late."""
    data = timeline({"eerste_ziektedag": "2006-06-26", "wia_aanvraag": "2008-05-22"})
    assert last_days(data, "wia_aanvraag") == (doc("23-3-2008"),) * 2
    assert data["wachttijd"]["eerste_wia_dag"] == doc("22-8-2008")


def test_deadlines_1_6_wga_from_day_728() -> None:
    """HR 5-2-2021 (2021-188): ill 21-6-2010, WGA from 18-6-2012."""
    assert timeline("2010-06-21")["wachttijd"]["eerste_wia_dag"] == doc("18-6-2012")


@pytest.mark.parametrize(
    "left", [{"uit_dienst": "2018-02-28"}, {"contract": {"einde": "2018-02-28"}}]
)
def test_vectors_10_and_25_three_months_after_28_february(left: Json) -> None:
    """HR 2021-188; a notice per 1 maart ends the contract on the last day of February."""
    data = timeline({"eerste_ziektedag": "2017-11-01", **left}, "2018-03-01")
    assert last_days(data, "vervaltermijnen_kantonrechter.2")[0] == doc("28-5-2018")
    assert last_days(data, "vervaltermijnen_kantonrechter.1")[0] == doc("28-4-2018")


def test_vector_11_objection_to_a_decision_of_2018() -> None:
    events = [{"soort": "wia_beslissing", "datum": "2018-08-21"}]
    data = timeline({"eerste_ziektedag": "2016-09-01", "gebeurtenissen": events}, "2018-08-22")
    assert last_days(data, "bezwaar") == (doc("2-10-2018"),) * 2


def test_vector_12_settlement() -> None:
    for kind, last in (
        ("vso_gesloten", "24-11-2026"),
        ("vso_gesloten_zonder_bedenktijd", "1-12-2026"),
    ):
        data = timeline(a(gebeurtenissen=[{"soort": kind, "datum": "2026-11-10"}]))
        assert last_days(data, "bedenktermijn_vso") == (doc(last),) * 2
        assert period(data, "bedenktijd_vso")["tot_en_met"] == doc(last)


def test_vector_13_aow() -> None:
    assert timeline(a(geboortedatum="1962-03-12"))["aow_datum"] == doc("12-6-2029")


@pytest.mark.parametrize(
    ("first", "legal"),
    [
        ("do 8-1-2026", "ma 12-1-2026"),
        ("10-5-2021", "17-5-2021"),
        ("do 12-11-2026", "ma 16-11-2026"),
    ],
    ids=["vector 14", "vector 15", "table B"],
)
def test_vectors_14_and_15_fourth_day(first: str, legal: str) -> None:
    data = timeline({"eerste_ziektedag": doc(first), "vangnet": ["bevalling"]})
    assert milestone(data, "aangifte_uwv_vangnet_4e_dag")["wettelijk_uiterlijk"] == doc(legal)


@pytest.mark.parametrize(
    ("first", "day", "legal"),
    [
        ("7-6-2021", "19-7-2021", "19-7-2021"),
        ("14-11-2019", "26-12-2019", "27-12-2019"),
        ("1-2-2018", "15-3-2018", "15-3-2018"),
        ("5-1-2026", "16-2-2026", "ma 16-2-2026"),
    ],
    ids=["vector 16", "vector 17", "vector 18", "vector 27"],
)
@pytest.mark.parametrize("kind", ["no_risk", "zwangerschap", "orgaandonatie"])
def test_vectors_16_to_18_and_27_six_weeks(first: str, day: str, legal: str, kind: str) -> None:
    data = timeline({"eerste_ziektedag": doc(first), "vangnet": [kind]})
    assert last_days(data, "aangifte_uwv_zes_weken") == (doc(day), doc(legal))
    assert not has(data, "aangifte_42e_week")


def test_vector_19_burnout_leave_burnout_is_one_chain() -> None:
    data = timeline(a(verlof=LEAVE))
    assert data["reeks"]["eerste_dag"] == A
    assert data["wachttijd"]["dagen_niet_meegeteld"] == 112


def test_vector_20_a_recovered_week_before_leave_breaks_the_chain() -> None:
    gap = [{"hersteld": "2026-07-28", "weer_ziek": "2026-11-24"}]
    data = timeline(a(onderbrekingen=gap, verlof=LEAVE))
    assert data["reeks"]["eerste_dag"] == doc("24-11-2026")
    assert data["wachttijd"]["dagen_niet_meegeteld"] == 0


def test_vector_21_gap_of_27_and_28_days() -> None:
    for back, first in (("2026-03-29", A), ("2026-03-30", "2026-03-30")):
        gap = [{"hersteld": "2026-03-02", "weer_ziek": back}]
        assert timeline(a(onderbrekingen=gap))["reeks"]["eerste_dag"] == first


def test_vector_22_shortened_sanction() -> None:
    asked = [{"soort": "bekorting_gevraagd", "datum": "2028-02-14"}]
    sanction = {"weken": 52, "hersteld_vastgesteld": "2028-03-05"}
    data = timeline(a(loonsanctie=sanction, gebeurtenissen=asked), "2028-02-20")
    assert last_days(data, "loonsanctie_bekorting") == (doc("5-3-2028"), doc("6-3-2028"))
    assert period(data, "loonsanctie")["tot_en_met"] == doc("zo 16-4-2028")
    assert data["wachttijd"]["eerste_wia_dag"] == doc("17-4-2028")


def test_vector_23_late_letter_of_uwv() -> None:
    facts = a(gebeurtenissen=[letter({}, "2027-10-04")], gedaan={"aangifte_42e_week": "2026-10-26"})
    assert last_days(timeline(facts), "wia_geacht_tijdig") == (doc("ma 1-11-2027"),) * 2
    assert timeline({**facts, "wia_aanvraag": "2027-11-01"})["wachttijd"]["eerste_wia_dag"] == doc(
        "ma 3-1-2028"
    )


def test_vector_24_temporary_contract_without_notice() -> None:
    contract = {"soort": "tijdelijk", "begin": "2026-04-01", "einde": "2027-03-31"}
    data = timeline({"eerste_ziektedag": "2027-02-01", "contract": contract}, "2027-04-01")
    assert last_days(data, "vervaltermijnen_kantonrechter.3") == (doc("vr 28-5-2027"),) * 2
    assert last_days(data, "vervaltermijnen_kantonrechter.2") == (doc("wo 30-6-2027"),) * 2


def test_vector_26_stopped_ziekengeld_has_two_weeks() -> None:
    events = [{"soort": "ziektewet_beslissing", "datum": "2026-11-12"}]
    assert last_days(timeline(a(gebeurtenissen=events)), "bezwaar") == (doc("do 26-11-2026"),) * 2


def test_vector_28_late_claim_of_someone_out_of_service() -> None:
    facts = a(contract={"soort": "tijdelijk", "einde": "2026-06-30"}, wia_aanvraag="2027-11-08")
    data = timeline(facts, "2027-11-09")
    assert data["wachttijd"]["eerste_wia_dag"] == doc("ma 3-1-2028")
    assert period(data, "ziektewet")["tot_en_met"] == doc("zo 2-1-2028")
    assert period(data, "ziektewet")["van"] == doc("1-7-2026")
