"""The window finds more than the command line, and pages as well as ever."""

from __future__ import annotations

import pytest

from desktop_app import app
from desktop_app.rights.asked import load_asked
from desktop_app.rights.finding import Finder, find
from desktop_app.rights.finding_more import MORE_WEIGHTS, more_rows
from desktop_app.rights.guides.conversations import load_conversations
from desktop_app.rights.plans import load_plans
from desktop_app.rights.roles import load_roles
from tests.search.questions import load, rates
from tests.search.test_questions import FIRST, OTHERS

MORE = Finder(app.load_regelboek(), more=more_rows)


def ids_of(text: str) -> list[str]:
    return [found.id for found in MORE.find(text)]


def test_pages_are_found_as_well_as_without_it() -> None:
    assert load("vragen.json") == FIRST
    usual, hard = rates(FIRST, ids_of), rates(OTHERS, ids_of)
    assert usual.three >= 0.95, usual.failed
    assert usual.first >= 0.80
    assert hard.three >= 0.90, hard.failed
    assert hard.first >= 0.80


@pytest.mark.parametrize(
    ("question", "kind", "id"),
    [
        ("eerstejaarsevaluatie", "gesprekssoort", "G04"),
        ("gesprek met de arbeidsdeskundige", "gesprekssoort", "G05"),
        ("intake tweede spoor", "gesprekssoort", "G06"),
        ("casemanager", "rol", "casemanager"),
        ("vertrouwenspersoon", "rol", "vertrouwenspersoon"),
        ("wanneer ben je weer beter", "gevraagd", "wanneer-beter"),
        ("welke medicijnen slik je", "gevraagd", "welke-medicijnen"),
    ],
)
def test_it_finds_what_it_is_asked_for(question: str, kind: str, id: str) -> None:
    assert (kind, id) in {(found.soort, found.id) for found in MORE.find(question)}


def test_nearly_everything_is_found_by_its_own_name() -> None:
    things = (*load_conversations(), *load_roles())
    named = [(one.id, one.naam) for one in things]
    named += [(one.id, one.vraag) for one in load_asked()]
    named += [(one.id, one.titel) for one in load_plans()]
    lost = [id for id, name in named if id not in ids_of(name)]
    assert len(lost) <= len(named) // 20, lost


def test_the_command_line_finds_none_of_it() -> None:
    for question in (*FIRST, *OTHERS):
        assert not {found.soort for found in find(question.text)} & set(MORE_WEIGHTS)


def test_a_page_comes_before_what_stands_beside_it() -> None:
    for question in ("eerstejaarsevaluatie", "plan van aanpak", "casemanager"):
        assert MORE.find(question)[0].soort == "artikel"


def test_of_a_heavy_conversation_only_what_is_said_before_it_is_shown() -> None:
    (found,) = [one for one in MORE.find("vaststellingsovereenkomst") if one.id == "G08"]
    assert found.eerste_zin == "Dit gaat over het einde van je contract."


def test_somebody_in_a_crisis_gets_the_number_first() -> None:
    assert MORE.find("ik wil dood en heb een gesprek met de bedrijfsarts")[0].id == "N12"
