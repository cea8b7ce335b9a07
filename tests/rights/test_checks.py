"""All checks: every way ends, every outcome has a source and a next step, and plain words."""

from __future__ import annotations

import re
from datetime import date
from itertools import product

import pytest

from desktop_app.audit.language import faults_of, score, score_faults, sentences_of
from desktop_app.rights.check_checks import check_faults, check_texts, condition_faults
from desktop_app.rights.checks import WEET_NIET, Check, Filler, Stand, amounts_on, load_checks, walk
from desktop_app.text.messages import Messages
from desktop_app.text.resources import resource_path
from desktop_app.traject import InvoerFout, Regelboek
from tests.rights.ways import ends_of, ids

CHECKS = load_checks()
every = pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)


def test_the_six_of_the_contract_ship() -> None:
    assert ids(CHECKS) == [
        "boom-ontslag",
        "loon-gestopt",
        "passend-factoren",
        "spoor2-wanneer",
        "niet-eens",
        "wat-mag-gevraagd",
    ]


def test_outcomes_have_one_name_over_all_checks() -> None:
    found = [outcome.id for check in CHECKS for outcome in check.uitkomsten]
    assert len(set(found)) == len(found)
    assert all(re.fullmatch(r"[OU]-[A-Z0-9-]+", id) for id in found)


# ------------------------------------------------------------------ the trees


@every
def test_every_way_ends_and_everything_is_reached(check: Check) -> None:
    questions, outcomes, banners = set[str](), set[str](), set[str]()
    for state in ends_of(check):
        assert state.uitkomsten
        assert state.vraag is None
        assert state.nog == (0, 0)
        questions |= {answer.vraag.id for answer in state.antwoorden}
        outcomes |= {*ids(state.uitkomsten), *ids(state.eerder)}
        banners |= set(ids(state.waarschuwingen))
        asked = [answer.vraag.id for answer in state.antwoorden]
        assert len(set(asked)) == len(asked)
    assert questions == set(ids(check.vragen))
    assert outcomes | banners == set(ids(check.uitkomsten))


@every
def test_the_house_finds_no_fault(check: Check, regelboek: Regelboek) -> None:
    assert list(check_faults(check, regelboek)) == []


def test_the_shared_conditions_have_no_fault(regelboek: Regelboek) -> None:
    assert list(condition_faults(regelboek)) == []


@every
def test_links_to_pages_lead_somewhere(check: Check, regelboek: Regelboek) -> None:
    pages = {path.stem for path in resource_path("rights", "nl").glob("*/*.md")}
    assert list(check_faults(check, regelboek, pages)) == []


@every
def test_every_outcome_has_a_source_a_day_and_something_to_do(check: Check) -> None:
    for outcome in check.uitkomsten:
        assert outcome.bronnen, outcome.id
        assert outcome.doe_vandaag, outcome.id
        assert outcome.hulp, outcome.id
        assert outcome.artikelen, outcome.id
        assert outcome.gecontroleerd >= date(2026, 11, 22)
        assert all(source.gecontroleerd for source in outcome.bronnen)


@every
def test_not_knowing_never_protects(check: Check) -> None:
    """Unless every other answer to that question protects as well."""
    for question in check.vragen:
        protects = {
            choice.id: bool(choice.uitkomsten)
            and any(
                outcome.beschermt for outcome in check.uitkomsten if outcome.id in choice.uitkomsten
            )
            for choice in question.keuzes
        }
        if protects.pop(WEET_NIET):
            assert all(protects.values()), question.id


def test_only_one_question_protects_whatever_is_answered() -> None:
    found = [
        question.id
        for check in CHECKS
        for question in check.vragen
        for choice in question.keuzes
        if choice.id == WEET_NIET
        and any(o.beschermt for o in check.uitkomsten if o.id in choice.uitkomsten)
    ]
    assert found == ["Q12"]


@every
def test_the_number_of_questions_to_come_is_right(check: Check) -> None:
    least, most = walk(check, {}).nog
    lengths = [
        len(state.antwoorden)
        for state in ends_of(check)
        if not state.eerder and not _went_on(state)
    ]
    assert (least, most) == (min(lengths), max(lengths))


def _went_on(state: Stand) -> bool:
    return any(answer.vraag.id == "Q5f" for answer in state.antwoorden)


def test_choosing_a_way_of_disagreeing_takes_five_questions_at_most() -> None:
    check = next(check for check in CHECKS if check.id == "niet-eens")
    found = set()
    for state in ends_of(check):
        assert len(state.antwoorden) <= 5
        found |= set(ids(state.uitkomsten))
        for outcome in state.uitkomsten:
            heads = [part.kop for part in outcome.onderdelen]
            assert heads == ["Wie beslist?", "Wat kost het?", "En je loon?", "Wat stuur je mee?"]
    assert {"U-SECOND", "U-DO-WERK", "U-KLACHT-BA", "U-BEZWAAR"} <= found


def test_asking_ends_in_yes_no_or_only_a_doctor() -> None:
    check = next(check for check in CHECKS if check.id == "wat-mag-gevraagd")
    found = {outcome.oordeel for outcome in check.uitkomsten}
    assert found == {"ja", "nee", "alleen_arts"}


@every
def test_every_question_can_be_left_open_and_has_few_choices(check: Check) -> None:
    for question in check.vragen:
        assert question.keuzes[-1].id == WEET_NIET
        assert 2 <= len(question.keuzes) <= 5


# ------------------------------------------------------------------ the score of passend werk

WEIGHED = ("B1", "B2", "B3", "B4", "B5", "B6")


def passend(*answers: str, **more: str) -> str:
    check = next(check for check in CHECKS if check.id == "passend-factoren")
    given = {f"A{number}": "ja" for number in range(1, 6)}
    given |= dict(zip(WEIGHED, answers, strict=True))
    [outcome] = walk(check, {**given, **more}).uitkomsten
    return outcome.id


def test_the_weighing_is_as_in_the_reference() -> None:
    worth = {"ja": 1, "nee": -1, WEET_NIET: 0}
    travel = {**worth, "nee_klachten": -2}
    bonus = {"ja": 1, "nee": 0, WEET_NIET: 0}
    for answers in product(worth, worth, travel, worth, bonus, bonus):
        tables = (worth, worth, travel, worth, bonus, bonus)
        points = sum(table[answer] for table, answer in zip(tables, answers, strict=True))
        wanted = "U-PASSEND" if points >= 2 else "U-TWIJFEL" if points >= -1 else "U-PROTEST"
        assert passend(*answers) == wanted, answers


def test_who_can_do_less_than_the_doctor_wrote_never_hears_that_it_is_fine() -> None:
    assert passend(*["ja"] * 6, A3="minder") == "U-TWIJFEL"
    assert passend(*["nee"] * 6, A3="minder") == "U-PROTEST"


@pytest.mark.parametrize(
    ("block", "choice", "outcome"),
    [
        ("A1", "nee", "U-CONCREET"),
        ("A1", WEET_NIET, "U-CONCREET"),
        ("A2", "nee", "U-BA"),
        ("A2", WEET_NIET, "U-BA"),
        ("A3", "nee", "U-NIET"),
        ("A3", WEET_NIET, "U-BA"),
        ("A4", "nee", "U-ARBO"),
        ("A4", WEET_NIET, "U-BA"),
        ("A5", "nee", "U-BEKWAAM"),
        ("A5", WEET_NIET, "U-BA"),
    ],
)
def test_the_first_part_blocks(block: str, choice: str, outcome: str) -> None:
    assert passend(*["ja"] * 6, **{block: choice}) == outcome


def test_what_speaks_for_and_against_comes_from_the_answers() -> None:
    check = next(check for check in CHECKS if check.id == "passend-factoren")
    given = {f"A{number}": "ja" for number in range(1, 6)}
    given |= {
        "B1": "nee",
        "B2": "ja",
        "B3": "nee_klachten",
        "B4": WEET_NIET,
        "B5": "nee",
        "B6": "ja",
    }
    state = walk(check, given)
    assert {"B2", "B6"} <= {answer.vraag.id for answer in state.voor}
    assert [answer.vraag.id for answer in state.tegen] == ["B1", "B3"]
    assert [entry.vraag for entry in state.ontbreekt] == ["B4"]


@every
def test_no_points_are_ever_in_words(check: Check) -> None:
    for name, text in check_texts(check):
        assert not re.search(r"\bpunt(?:en)?\b.*\d|\bscore\b", text), name


# ------------------------------------------------------------------ given answers


def test_an_unknown_question_or_choice_is_refused() -> None:
    for given in ({"Q99": "ja"}, {"Q0": "misschien"}, {"Q0": ""}, {"A1": "ja"}):
        with pytest.raises(InvoerFout):
            walk(CHECKS[0], given)


def test_an_answer_that_is_not_on_the_way_is_named_and_counts_for_nothing() -> None:
    state = walk(CHECKS[0], {"Q0": "nee", "Q3": "ja", "Q12": "ja"})
    assert ids(state.uitkomsten) == ["O-STAANDE"]
    assert state.niet_gebruikt == ("Q12",)


def test_the_order_of_the_answers_does_not_matter() -> None:
    given = {"Q5": "ja", "Q0": "ja", "Q3": "nee"}
    assert walk(CHECKS[0], given) == walk(CHECKS[0], dict(sorted(given.items())))


# ------------------------------------------------------------------ words


@every
def test_the_words_are_plain(check: Check) -> None:
    texts = list(check_texts(check))
    for name, text in texts:
        assert list(faults_of(name, text)) == []
        assert not re.search(r"!|\b(halte|wissel|station|baas)\b", text), name
        assert not re.search(r"[\"']", text), name
    assert list(score_faults(score(check.id, [text for _, text in texts]))) == []


@every
def test_help_is_two_sentences_at_most(check: Check) -> None:
    for question in check.vragen:
        assert len(sentences_of(question.uitleg)) <= 2, question.id
        assert question.tekst.endswith("?"), question.id


@every
def test_everything_can_be_said_without_facts(check: Check, messages: Messages) -> None:
    filler = Filler(messages, amounts_on(date(2026, 11, 22)))
    for outcome in check.uitkomsten:
        for sentence in (*outcome.tekst, *outcome.betekent, *outcome.doe_vandaag):
            assert filler.fill(sentence), (outcome.id, sentence)


def test_an_amount_that_is_not_known_is_left_out(messages: Messages) -> None:
    filler = Filler(messages, lambda _: None)
    told = filler.told(("Dit blijft.", "Dit kost {bedrag.deskundigenoordeel_werknemer}."))
    assert told == ("Dit blijft.",)
    assert filler.fill("{onzin}") is None
