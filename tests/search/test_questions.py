"""Questions as people type them find the answer they are looking for."""

from __future__ import annotations

import pytest

from desktop_app import app
from desktop_app.rights.checks import load_checks
from desktop_app.rights.finding import find
from desktop_app.rights.glossary import load_glossary
from desktop_app.rights.library import load_pages
from tests.search.questions import Question, load, rates

FIRST = load("vragen.json")
"""Written with the pages at hand."""
OTHERS = load("vragen-anders.json")
"""Written by thinking of somebody who asks, without the index: these are harder."""


def ids_of(text: str) -> list[str]:
    return [found.id for found in find(text)]


def test_there_are_enough_questions() -> None:
    assert len(FIRST) >= 150
    assert len(OTHERS) >= 60


@pytest.mark.parametrize("questions", [FIRST, OTHERS], ids=["first", "others"])
def test_every_expected_answer_exists(questions: tuple[Question, ...]) -> None:
    known = {page.id for page in load_pages()} | {check.id for check in load_checks()}
    known |= {term.id for term in load_glossary()}
    known |= {rule.id for rule in app.load_regelboek().mijlpaalregels}
    named = {id for question in questions for id in (*question.best, *question.good)}
    assert named - known == set()
    texts = [question.text for question in questions]
    assert len(set(texts)) == len(texts)


def test_usual_questions_find_their_answer() -> None:
    found = rates(FIRST, ids_of)
    assert found.three >= 0.95, found.failed
    assert found.first >= 0.80


def test_hard_questions_mostly_find_their_answer() -> None:
    found = rates(OTHERS, ids_of)
    assert found.three >= 0.90, found.failed
    assert found.first >= 0.80


def test_every_page_is_found_by_its_own_title() -> None:
    lost = [page.id for page in load_pages() if page.id not in ids_of(page.titel)[:3]]
    assert lost == []


def test_every_page_is_found_by_its_other_words() -> None:
    lost = [
        (page.id, text)
        for page in load_pages()
        for text in page.kop.zoek
        if page.id not in ids_of(text)
    ]
    assert len(lost) <= len(load_pages()) // 20, lost


@pytest.mark.parametrize("text", ["qqqq", "hjklqwe zxcvb", "?!", "...", "🙂🙂", "12345678"])
def test_what_is_not_here_is_not_found(text: str) -> None:
    assert find(text) == ()
