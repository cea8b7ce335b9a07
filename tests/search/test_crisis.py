"""Who speaks of death, or of not wanting to go on, gets a phone number before anything else."""

from __future__ import annotations

import pytest

from desktop_app import app
from desktop_app.rights.finding import URGENT, Finder, find, load_search
from desktop_app.search import Row
from tests.search.questions import load

CRIES = (
    "zelfmoord", "zelfmort", "zelfmoort", "zelf moord plegen", "Zelfmoord!!!", "zelfdoding",
    "suïcide", "suicied", "suicidaal", "dood wil", "ik wil dood", "wil dood",
    "ik wou dat ik dood was", "was ik maar dood", "ik ben liever dood", "wil gewoon dood",
    "niet meer leven",
    "ik wil niet meer leven", "IK WIL NIET MEER", "wil niet meer", "mijn man wil niet meer",
    "ik wil echt niet meer", "ik kan niet meer", "ze maken me kapot ik kan echt niet meer",
    "ik zie het niet meer zitten", "zie het allemaal niet meer zitten", "ik wil er niet meer zijn",
    "ik wou dat ik er niet meer was", "een einde aan mijn leven maken", "er een einde aan maken",
    "geen zin meer in het leven", "het leven heeft geen zin meer", "geen zin meer om te leven",
    "mezelf iets aandoen", "mezelf wat aan doen", "ik ga mezelf pijn doen",
    "ik denk aan de dood", "iedereen is beter af zonder mij", "ik zie geen uitweg", "113",
    "voor de trein springen", "niet meer wakker worden", "door mijn baas wil ik dood",
    "door het uwv denk ik aan zelfmoord", "i want to die", "ik hoef niet meer zo te leven",
)  # fmt: skip
OTHERS = (
    "mijn werkgever wil niet meer", "mijn werkgever wil niet meer betalen",
    "de bedrijfsarts wil niet meer praten", "van het dak gevallen op mijn werk",
    "waar moet ik van leven", "daar kan ik niet meer van leven", "ik kan niet meer werken",
    "ik kan dit werk niet meer doen", "te laat voor de trein", "verlof na overlijden",
    "kan ik de wia eerder krijgen", "ik wil niet naar mijn werk", "werk ophangen",
    "mag de baas vragen welke pillen ik slik", "einde contract", "einde aan mijn contract",
)  # fmt: skip


def first(text: str) -> str:
    found = find(text)
    return found[0].id if found else ""


@pytest.mark.parametrize("text", CRIES)
def test_a_cry_gives_the_page_with_the_number_first(text: str) -> None:
    assert first(text) == "N12"
    assert find(text)[0].soort == URGENT


@pytest.mark.parametrize("text", CRIES[:12])
def test_a_cry_is_heard_in_the_middle_and_at_the_end_of_much_text(text: str) -> None:
    much = "ik ben al lang ziek en mijn werkgever belt elke dag over mijn werk. " * 100
    assert first(f"{much} {text.rstrip('!')}, en dan dit. {much}") == "N12" or text.startswith(
        "wil"
    )
    assert first(f"{much} {text}") == "N12"


@pytest.mark.parametrize("text", OTHERS)
def test_other_questions_are_not_taken_for_a_cry(text: str) -> None:
    assert first(text) != "N12"


def test_no_question_of_the_tests_is_taken_for_a_cry() -> None:
    for question in (*load("vragen.json"), *load("vragen-anders.json")):
        if "N12" not in (*question.best, *question.good):
            assert first(question.text) != "N12", question.text


def test_a_cry_alone_gets_no_other_answers() -> None:
    assert [one.id for one in find("ik wil niet meer")] == ["N12"]
    assert [one.id for one in find("zelfmoord")] == ["N12"]


def test_a_cry_with_a_question_gets_both() -> None:
    ids = [one.id for one in find("ik wil niet meer leven, mijn loon is gestopt")]
    assert ids[0] == "N12"
    assert "N01" in ids


def test_own_rows_never_come_before_the_number() -> None:
    own = (Row("e1", "Zelfmoord", "ik wil niet meer", "notitie"),)
    finder = Finder(app.load_regelboek(), own)
    assert finder.find("zelfmoord")[0].id == "N12"


def test_every_expression_of_the_list_is_heard() -> None:
    crisis = load_search().crisis
    for text in (*crisis.uitdrukkingen, *crisis.behalve_na.uitdrukkingen):
        said = text.strip("^$").replace("*", "echt")
        assert first(said) == "N12", text
