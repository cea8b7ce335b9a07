"""What facts answer in a check, what they do not, and that a given answer goes before them."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

import pytest

from desktop_app.rights.checks import (
    Filler,
    Stand,
    amounts_on,
    load_check,
    walk,
)
from desktop_app.rights.checks_json import reasons
from desktop_app.text.messages import Messages
from desktop_app.traject import FeitenFout
from tests.conftest import TODAY
from tests.program import SAMPLES
from tests.rights.ways import PERMANENT, answers, ids, knowledge

NO = dict.fromkeys(("Q0", "Q3", "Q5", "Q2", "Q7b", "Q4", "Q1", "Q6", "Q7", "Q10", "Q8"), "nee")


def sample(name: str) -> dict[str, Any]:
    path = next(path for path in SAMPLES if path.stem == name)
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def dismissal(facts: dict[str, Any], day: date = TODAY, **given_answers: str) -> Stand:
    return walk(load_check("boom-ontslag"), given_answers, knowledge(facts, day))


# ------------------------------------------------------------------ the samples

TOLD: dict[str, dict[str, str]] = {
    "samira": {"Q2": "nee", "Q4": "nee", "Q1": "nee", "Q11": "nee", "S1": "ja", "S7": "nee"},
    "bram-onderbreking": {"Q4": "nee", "Q11": "nee", "P1": "nee"},
    "daan-tijdelijk": {"Q4": "ja", "Q4b": "nee", "Q11": "nee"},
    "fatima-verlof": {"Q4": "nee", "Q7a": "ja", "Q11": "nee"},
    "henk-aow": {"Q1": "nee", "Q4": "nee", "S7": "ja"},
    "ingrid-loonsanctie": {"Q11": "ja", "Q11a": "ja", "S3": "ja", "S4": "nee", "E10": "ja"},
    "lotte-ongeveer": {"Q11": "nee"},
    "mehmet-late-aanvraag": {"Q11": "ja", "Q11a": "ja", "S4": "ja"},
    "nora-na-104-weken": {"Q11": "ja", "Q1": "nee", "P1": "ja", "S1": "nee"},
    "piet-uit-dienst": {"Q4": "ja", "Q4b": "ja", "P1": "ja", "E3": "ja"},
}  # fmt: skip
UNKNOWN: dict[str, tuple[str, ...]] = {
    "samira": ("Q0", "Q3", "Q5", "Q6", "Q7", "Q7a", "Q10", "Q8", "Q9", "Q12", "Q11a"),
    "bram-onderbreking": ("Q1", "Q6"),
    "lotte-ongeveer": ("Q4", "Q1", "Q2"),
    "nora-na-104-weken": ("Q11a", "Q11b", "Q11c"),
    "piet-uit-dienst": ("Q11", "Q1", "Q5e"),
    "daan-tijdelijk": ("Q4a", "Q1"),
}


@pytest.mark.parametrize("name", TOLD)
def test_the_facts_of_a_sample_answer_what_they_know(name: str) -> None:
    found = answers(sample(name))
    assert TOLD[name].items() <= found.items()
    assert not set(UNKNOWN.get(name, ())) & set(found)


def test_henk_reaches_his_aow_age() -> None:
    day = date(2027, 2, 10)
    assert answers(sample("henk-aow"), "Q1", day=day) == {"Q1": "ja"}
    assert answers(sample("henk-aow"), "Q1", day=day - timedelta(1)) == {"Q1": "nee"}


def test_nothing_is_known_without_facts() -> None:
    state = walk(load_check("boom-ontslag"), {})
    assert state.antwoorden == ()
    assert state.vraag is not None


def test_facts_that_cannot_be_are_refused() -> None:
    with pytest.raises(FeitenFout):
        knowledge({"eerste_ziektedag": "1990-01-01"})


def test_facts_are_shown_as_such_and_not_asked() -> None:
    state = dismissal(sample("samira"), **{**NO, "Q9": "nee", "Q12": "nee"})
    assert ids(state.uitkomsten) == ["O-VERBOD"]
    assert {a.vraag.id: a.bron for a in state.antwoorden}["Q11"] == "feiten"
    assert state.nog == (0, 0)


def test_ingrid_is_warned_to_sign_nothing() -> None:
    given_answers = {id: choice for id, choice in NO.items() if id not in {"Q4", "Q2"}}
    state = dismissal(sample("ingrid-loonsanctie"), **given_answers)
    assert ids(state.waarschuwingen) == ["O-VERBODLANG"]
    assert state.vraag is not None
    assert state.vraag.id == "Q9"


def test_reasons_name_the_day(messages: Messages) -> None:
    know = knowledge(sample("samira"))
    state = walk(load_check("boom-ontslag"), NO, know)
    told = reasons(state.redenen, Filler(messages, amounts_on(TODAY), know))
    assert "Je opzegverbod loopt nog, tot en met 1 februari 2028." in told
    plain = reasons(state.redenen, Filler(messages, amounts_on(TODAY)))
    assert "Je bent nog geen 104 weken ziek." in plain


def test_a_day_that_is_not_sure_says_so(messages: Messages) -> None:
    know = knowledge(sample("lotte-ongeveer"))
    filler = Filler(messages, amounts_on(TODAY), know)
    assert filler.fill("Tot {dag.einde_opzegverbod}.") == "Tot ongeveer 14 maart 2028."
    assert filler.fill("Tot {dag.aow_datum}.") is None


# ------------------------------------------------------------------ two years, not 104 weeks


@pytest.mark.parametrize(
    ("day", "told"),
    [
        ("2028-01-30", "nee"),  # last day of 104 weeks
        ("2028-01-31", "nee"),
        ("2028-02-01", "nee"),  # last day of two years
        ("2028-02-02", "ja"),
        ("2028-06-01", "ja"),
    ],
)
def test_the_two_years_of_the_ban_decide(day: str, told: str) -> None:
    facts = {"eerste_ziektedag": "2026-02-02", **PERMANENT}
    found = answers(facts, "Q11", "Q5e", day=date.fromisoformat(day))
    assert found == {"Q11": told, "Q5e": told}


@pytest.mark.parametrize(
    "more",
    [
        {"uit_dienst": "2026-10-31"},
        {"hersteld_sinds": "2026-10-01"},
        {"contract": {"soort": "tijdelijk", "einde": "2026-10-31"}},
    ],
    ids=["left", "recovered", "contract ended"],
)
def test_a_ban_that_ended_otherwise_answers_nothing(more: dict[str, Any]) -> None:
    facts = {"eerste_ziektedag": "2026-02-02", **PERMANENT, **more}
    assert answers(facts, "Q11", "Q5e") == {}


def test_before_the_first_sick_day_nothing_runs() -> None:
    facts = {"eerste_ziektedag": "2026-12-01", **PERMANENT}
    assert answers(facts, "Q11", "Q5e", "P1", "S1") == {}


# ------------------------------------------------------------------ longer than two years

LONG = {"eerste_ziektedag": "2024-06-03", **PERMANENT}


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ({"loonsanctie": {"weken": 52}}, {"Q11": "ja", "Q11a": "ja"}),
        ({"loonsanctie": {"tot_en_met": "2027-01-31"}}, {"Q11": "ja", "Q11a": "ja"}),
        ({"loonsanctie": {"weken": 4}}, {"Q11": "ja"}),
        ({"loonsanctie": {"besluit": "2026-04-13"}}, {"Q11": "ja"}),
        ({"vrijwillige_verlenging_tot_en_met": "2027-01-31"}, {"Q11": "ja", "Q11a": "ja"}),
        ({}, {"Q11": "ja"}),
    ],
    ids=["sanction", "to a day", "over", "of unknown length", "voluntary", "none"],
)
def test_an_extension_that_is_sure_answers(more: dict[str, Any], told: dict[str, str]) -> None:
    assert answers({**LONG, **more}, "Q11", "Q11a") == told


def test_a_late_application_counts_only_when_somebody_said_it_was_late() -> None:
    facts = sample("mehmet-late-aanvraag")
    assert answers(facts, "Q11a") == {"Q11a": "ja"}
    del facts["wia_te_laat_door"]
    assert answers(facts, "Q11", "Q11a") == {"Q11": "ja"}


# ------------------------------------------------------------------ the other questions


@pytest.mark.parametrize(
    ("received", "told"),
    [("2026-01-30", "ja"), ("2026-02-02", None), ("2026-02-03", "nee"), ("2026-02", None)],
    ids=["before", "same day", "after", "vague"],
)
def test_the_day_uwv_received_the_request(received: str, told: str | None) -> None:
    event = {"soort": "ontslagaanvraag_ontvangen_uwv", "datum": received}
    facts = {"eerste_ziektedag": "2026-02-02", "gebeurtenissen": [event], **PERMANENT}
    assert answers(facts, "Q6") == ({"Q6": told} if told else {})


def test_a_request_between_two_spells_answers_nothing() -> None:
    event = {"soort": "ontslagaanvraag_ontvangen_uwv", "datum": "2026-03-10"}
    facts = {**sample("bram-onderbreking"), "gebeurtenissen": [event]}
    assert answers(facts, "Q6") == {}


def test_two_requests_on_both_sides_answer_nothing() -> None:
    kind = "ontslagaanvraag_ontvangen_uwv"
    events = [{"soort": kind, "datum": day} for day in ("2026-01-05", "2026-06-01")]
    facts = {"eerste_ziektedag": "2026-02-02", "gebeurtenissen": events, **PERMANENT}
    assert answers(facts, "Q6") == {}


@pytest.mark.parametrize(
    ("contract", "told"),
    [
        ({"soort": "vast"}, {"Q4": "nee"}),
        ({"soort": "vast", "einde": "2027-12-31"}, {}),
        ({"soort": "tijdelijk"}, {"Q4": "ja", "Q4b": "nee"}),
        ({"soort": "uitzend_met_beding"}, {"Q4": "ja", "Q4b": "ja"}),
        ({"soort": "uitzend_zonder_beding"}, {"Q4": "ja", "Q4b": "nee"}),
        ({"soort": "oproep"}, {}),
        ({"soort": "ambtenaar"}, {}),
        ({"soort": "huishoudelijk"}, {}),
        ({}, {}),
    ],
    ids=json.dumps,
)
def test_the_kind_of_contract(contract: dict[str, Any], told: dict[str, str]) -> None:
    facts = {"eerste_ziektedag": "2026-02-02", "contract": contract}
    assert answers(facts, "Q4", "Q4b") == told


@pytest.mark.parametrize(
    ("contract", "told"),
    [
        ({"begin": "2026-09-01"}, {}),
        ({"begin": "2026-05-01"}, {"Q2": "nee"}),
        ({"begin": "2026-05"}, {}),
        ({"begin": "2026-05-01", "proeftijd_tot": "2026-10-01"}, {}),
        ({"begin": "2026-05-01", "proeftijd_tot": "2026-09-01"}, {"Q2": "nee"}),
        ({"proeftijd_tot": "2026-12-31"}, {}),
        ({}, {}),
    ],
    ids=json.dumps,
)
def test_a_trial_period_is_over_only_when_it_is_long_ago(
    contract: dict[str, Any], told: dict[str, str]
) -> None:
    assert answers({"eerste_ziektedag": "2026-10-05", "contract": contract}, "Q2") == told


def test_after_a_letter_of_dismissal_the_trial_period_is_asked() -> None:
    event = {"soort": "opzegging_ontvangen", "datum": "2026-11-02"}
    facts = {**sample("samira"), "gebeurtenissen": [event]}
    assert answers(facts, "Q2", "Q5f") == {"Q5f": "ja"}


@pytest.mark.parametrize(
    ("kind", "day", "told"),
    [
        ("vso_gesloten", "2026-11-08", "ja"),
        ("vso_gesloten", "2026-11-07", None),
        ("vso_gesloten", "2026-11-01", None),
        ("vso_gesloten", "2026-10-31", "nee"),
        ("vso_gesloten_zonder_bedenktijd", "2026-11-01", "ja"),
        ("vso_gesloten_zonder_bedenktijd", "2026-10-31", "nee"),
        ("instemming_opzegging", "2026-11-08", "ja"),
        ("instemming_opzegging", "2026-11-07", None),
        ("vso_gesloten", "2026-11", None),
    ],
)
def test_the_days_to_go_back_on_an_agreement(kind: str, day: str, told: str | None) -> None:
    facts = {**sample("samira"), "gebeurtenissen": [{"soort": kind, "datum": day}]}
    found = answers(facts, "Q5", "Q5a", "Q5b")
    assert found.get("Q5b") == told
    if day != "2026-11":
        assert (found["Q5"], found["Q5a"]) == ("ja", "ja")


def test_an_agreement_that_was_undone_or_was_before_the_sickness_answers_nothing() -> None:
    event = {"soort": "vso_gesloten", "datum": "2026-11-10"}
    facts = {**sample("samira"), "gebeurtenissen": [event]}
    undone = {**facts["gedaan"], "bedenktermijn_vso": "2026-11-15"}
    assert answers({**facts, "gedaan": undone}, "Q5", "Q5a") == {}
    before = {**event, "datum": "2026-01-20"}
    assert answers({**facts, "gebeurtenissen": [before]}, "Q5", "Q5a") == {}


@pytest.mark.parametrize(
    ("told_day", "birth", "answer"),
    [
        ("2026-11-22", None, "ja"),
        ("2026-11-23", None, "nee"),
        ("2026-11", None, None),
        ("2027-02", None, "nee"),
        (None, "1959-11-22", "ja"),
        (None, "1959-11", None),
        (None, "1990-01-01", "nee"),
        ("2026-01-01", "1960-02-10", None),  # the two do not agree
        (None, None, None),
    ],
)
def test_the_aow_day(told_day: str | None, birth: str | None, answer: str | None) -> None:
    facts = {"eerste_ziektedag": "2026-02-02", "aow_datum": told_day, "geboortedatum": birth}
    assert answers(facts, "Q1") == ({"Q1": answer} if answer else {})


@pytest.mark.parametrize(
    ("leave", "told"),
    [
        ({"van": "2026-11-22"}, {"Q7a": "ja"}),
        ({"van": "2026-08-04", "tot_en_met": "2026-11-22"}, {"Q7a": "ja"}),
        ({"van": "2026-08-04", "tot_en_met": "2026-11-21"}, {}),
        ({"van": "2026-08-01"}, {}),  # sixteen weeks, but perhaps more
        ({"van": "2026-11"}, {}),
    ],
    ids=json.dumps,
)
def test_leave(leave: dict[str, str], told: dict[str, str]) -> None:
    facts = {"eerste_ziektedag": "2026-02-02", "verlof": [leave], **PERMANENT}
    assert answers(facts, "Q7a") == told


def test_leave_is_said_beside_every_outcome() -> None:
    state = dismissal(sample("fatima-verlof"), Q0="nee", Q3="ja")
    assert ids(state.aanvullingen) == ["andere-verboden", "verlof"]


def test_who_recovered_hears_so_at_once() -> None:
    facts = {"eerste_ziektedag": "2026-02-02", "hersteld_sinds": "2026-11-16"}
    state = dismissal(facts)
    assert [(entry.id, entry.dringend) for entry in state.aanvullingen] == [("hersteld", ("N09",))]
    assert dismissal({"eerste_ziektedag": "2026-02-02"}).aanvullingen == ()


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        ({"gedaan": {"eerstejaarsevaluatie": "2026-10-12"}}, {"S10": "ja", "S14": "nee"}),
        ({"gedaan": {"eerstejaarsevaluatie": "2026-10-10"}}, {"S10": "ja", "S14": "ja"}),
        ({"gedaan": {"eerstejaarsevaluatie": "2026-10"}}, {"S10": "ja"}),
        (
            {"gedaan": {"eerstejaarsevaluatie": "2026-08-01"}},
            {"S9": "nee", "S10": "ja", "S14": "ja"},
        ),
        (
            {"gedaan": {"eerstejaarsevaluatie": "2026-10-12"}, "belastbaar_sinds": "2026-11-02"},
            {"S10": "ja", "S12": "ja", "S14": "nee"},
        ),
        (
            {"gedaan": {"eerstejaarsevaluatie": "2026-09-01"}, "spoor2_start": "2026-10-13"},
            {"S3": "ja", "S4": "ja", "S10": "ja", "S14": "ja"},
        ),
        (
            {"gedaan": {"eerstejaarsevaluatie": "2026-09-01"}, "spoor2_start": "2026-10-14"},
            {"S3": "ja", "S4": "nee", "S10": "ja", "S14": "ja"},
        ),
        ({"spoor2_start": "2026-10-14"}, {"S3": "ja"}),
        ({"spoor2_start": "2026-12-14"}, {"S3": "nee"}),
    ],
    ids=json.dumps,
)
def test_the_start_of_the_second_track(facts: dict[str, Any], told: dict[str, str]) -> None:
    whole = {"eerste_ziektedag": "2025-10-13", **PERMANENT, **facts}
    asked = ("S3", "S4", "S9", "S10", "S12", "S14")
    assert answers(whole, *asked) == told


@pytest.mark.parametrize(
    "facts",
    [{"vangnet": ["no_risk"]}, {"vangnet": ["zwangerschap"]}, {"uit_dienst": "2026-10-31"}],
    ids=str,
)
def test_where_uwv_gives_no_opinion_on_own_work(facts: dict[str, Any]) -> None:
    whole = {"eerste_ziektedag": "2026-02-02", **facts}
    assert answers(whole, "E3") == {"E3": "ja"}
    assert answers({"eerste_ziektedag": "2026-02-02"}, "E3") == {}
