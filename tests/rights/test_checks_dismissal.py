"""The tree of `boom-ontslag`, row by row against the reference on rights (R1-18)."""

from __future__ import annotations

import pytest

from desktop_app.rights.checks import WEET_NIET, Check, load_check, walk
from tests.rights.ways import ends_of, ids

TABLE = """
Q0  | O-STOP Q3      | Q3           | O-STOP Q3
Q3  | O-STAANDE      | Q5           | O-STAANDE
Q5  | Q5a            | Q2           | O-STOP Q5a
Q5a | Q5d            | Q5c          | Q5d
Q5d | O-ZELF         | Q5b          | O-ZELF O-VSOTERUG
Q5b | O-VSOTERUG     | O-VSOLAAT    | O-VSOTERUG O-VSOLAAT
Q5c | O-VSOSLUIT     | Q5e          | Q5e
Q5e | O-VSO104       | O-VSONEE     | O-VSONEE
Q2  | Q2a            | Q7b          | O-ONZEKER
Q2a | O-PROEF        | O-PROEFNIETIG| O-PROEFNIETIG
Q7b | O-FAILLIET     | Q4           | O-ONZEKER
Q4  | Q4a            | Q1           | O-ONZEKER
Q4a | O-TIJD         | Q4b          | O-ONZEKER
Q4b | O-UITZEND      | Q1           | O-ONZEKER
Q1  | Q1a            | Q6           | O-ONZEKER
Q1a | O-AOW1         | O-AOW2       | O-AOW1
Q6  | O-ZIEKNA       | Q7           | O-ONZEKER
Q7  | Q7a            | Q11          | O-ONZEKER
Q7a | O-VERBODVERLOF | O-SLUIT      | O-ONZEKER
Q11 | Q11a           | Q10          | O-ONZEKER
Q11a| O-VERBODLANG Q10 | Q11b       | O-ONZEKER
Q11b| O-SLAPEND      | Q11c         | Q11c
Q11c| O-104          | O-NA104      | O-NA104
Q10 | Q10a           | Q8           | O-ONZEKER
Q10a| O-ZIEKNARECHTER| O-KANTON     | O-KANTON O-ZIEKNARECHTER
Q8  | O-REORG        | Q9           | Q9
Q9  | Q9a            | Q12          | O-ONZEKER
Q9a | Q9b            | O-NM0        | Q9b
Q9b | O-NMVERWEER    | O-NMRISICO   | O-NMVERWEER
Q12 | O-FREQ         | O-VERBOD     | O-VERBOD
"""
"""Question, then what follows ja, nee and weet niet: banner and question, or outcomes."""
ROWS = [[part.strip() for part in line.split("|")] for line in TABLE.strip().splitlines()]
PROTECTION = {"O-VERBOD", "O-REORG", "O-NM0", "O-FREQ"}
BANNERS = {"O-STOP", "O-VERBODLANG"}
SURE = {"Q6": {"nee"}, "Q7": {"nee"}, "Q11": {"ja", "nee"}}
"""What has to be answered before anybody is called protected, and how."""


@pytest.fixture(scope="module")
def tree() -> Check:
    return load_check("boom-ontslag")


@pytest.mark.parametrize(("id", "yes", "no", "unknown"), ROWS, ids=[row[0] for row in ROWS])
def test_a_row_is_as_in_the_reference(
    id: str, yes: str, no: str, unknown: str, tree: Check
) -> None:
    question = tree.question(id)
    assert question is not None
    told = {}
    for choice in question.keuzes:
        parts = [choice.waarschuwing] if choice.waarschuwing else []
        told[choice.id] = " ".join(
            [*parts, *choice.uitkomsten, *([choice.naar] if choice.naar else [])]
        )
    assert told == {"ja": yes, "nee": no, WEET_NIET: unknown}


def test_it_has_no_other_questions_than_the_one_that_goes_on(tree: Check) -> None:
    assert tree.begin == "Q0"
    assert set(ids(tree.vragen)) - {row[0] for row in ROWS} == {"Q5f"}


def test_after_saying_no_to_an_agreement_one_can_go_on(tree: Check) -> None:
    given = dict.fromkeys(("Q0", "Q3", "Q5a", "Q5c", "Q5e"), "nee") | {"Q5": "ja"}
    state = walk(tree, given)
    assert ids(state.uitkomsten) == ["O-VSONEE"]
    assert state.vervolg is not None
    assert state.vraag is None
    for choice in ("ja", WEET_NIET):
        onward = walk(tree, {**given, "Q5f": choice})
        assert onward.vraag is not None
        assert onward.vraag.id == "Q2"
        assert ids(onward.eerder) == ["O-VSONEE"]
        assert onward.uitkomsten == ()
    done = walk(tree, {**given, "Q5f": "nee"})
    assert (ids(done.uitkomsten), done.eerder, done.vervolg) == (["O-VSONEE"], (), None)


def test_the_question_that_goes_on_comes_nowhere_else(tree: Check) -> None:
    assert [outcome.id for outcome in tree.uitkomsten if outcome.vervolg] == ["O-VSONEE"]
    assert "Q5f" not in {choice.naar for question in tree.vragen for choice in question.keuzes}


def test_nobody_is_called_protected_before_it_is_known(tree: Check) -> None:
    seen = set()
    for state in ends_of(tree):
        answers = {answer.vraag.id: answer.keuze.id for answer in state.antwoorden}
        for outcome in set(ids(state.uitkomsten)) & PROTECTION:
            seen.add(outcome)
            for question, choices in SURE.items():
                assert answers[question] in choices, (outcome, answers)
            for question in ("Q11a", "Q10"):
                assert answers.get(question) != WEET_NIET, (outcome, answers)
            assert answers["Q10"] == "nee"
            assert answers["Q11"] == "nee" or answers["Q11a"] == "ja"
    assert seen == PROTECTION


def test_leave_protects_only_who_said_yes(tree: Check) -> None:
    for state in ends_of(tree, {"Q0": "nee"}):
        if "O-VERBODVERLOF" in ids(state.uitkomsten):
            answers = {answer.vraag.id: answer.keuze.id for answer in state.antwoorden}
            assert answers["Q7a"] == "ja"


def test_banners_stay_to_the_end(tree: Check) -> None:
    for state in ends_of(tree):
        answers = {answer.vraag.id: answer.keuze.id for answer in state.antwoorden}
        stop = answers["Q0"] != "nee" or answers.get("Q5") == WEET_NIET
        longer = answers.get("Q11a") == "ja"
        wanted = (["O-STOP"] if stop else []) + (["O-VERBODLANG"] if longer else [])
        assert ids(state.waarschuwingen) == wanted


def test_other_bans_are_always_named(tree: Check) -> None:
    for state in ends_of(tree, {"Q0": "nee"}):
        [extra] = [entry for entry in state.aanvullingen if entry.id == "andere-verboden"]
        assert extra.artikelen == ("zwanger-or",)


def test_what_is_not_known_is_named_with_who_can_tell(tree: Check) -> None:
    for state in ends_of(tree):
        unknown = [a.vraag.id for a in state.antwoorden if a.keuze.id == WEET_NIET]
        assert [entry.vraag for entry in state.ontbreekt] == unknown
        if "O-ONZEKER" in ids(state.uitkomsten):
            assert state.ontbreekt[-1].vraag == state.antwoorden[-1].vraag.id


def test_unknown_bankruptcy_names_the_register(tree: Check) -> None:
    question = tree.question("Q7b")
    assert question is not None
    choice = question.choice(WEET_NIET)
    assert choice is not None
    assert "Centraal Insolventieregister" in choice.ontbreekt


def test_the_urgent_outcomes_say_what_counts(tree: Check) -> None:
    words = {
        "O-ONZEKER": ("opzegverbod", "beschikbaar", "2 maanden", "Teken niets"),
        "O-STOP": ("Teken vandaag niets", "14 dagen"),
        "O-STAANDE": ("2 maanden", "vandaag"),
        "O-ZELF": ("trekt", "geen wettelijke bedenktijd"),
        "O-FAILLIET": ("zes weken", "binnen een week", "vijf dagen"),
        "O-104": ("26 weken", "14 dagen"),
        "O-REORG": ("vier weken",),
        "O-VERBODLANG": ("WIA en WW",),
        "O-VSOTERUG": ("één keer per zes maanden",),
    }
    for id, wanted in words.items():
        outcome = tree.outcome(id)
        assert outcome is not None
        told = " ".join((*outcome.tekst, *outcome.betekent, *outcome.doe_vandaag))
        for word in wanted:
            assert word in told, (id, word)


def test_protection_is_marked_as_such(tree: Check) -> None:
    marked = {outcome.id for outcome in tree.uitkomsten if outcome.beschermt}
    assert marked == PROTECTION | {"O-VERBODVERLOF", "O-VERBODLANG"}
