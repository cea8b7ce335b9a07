"""Every way through a check, by asking it again and again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from desktop_app.rights.checks import Check, Knowledge, Stand, load_checks, walk
from desktop_app.text.resources import resource_root
from desktop_app.traject import load_regelboek
from desktop_app.traject.decode import feiten_from
from tests.conftest import TODAY

BOOK = load_regelboek(resource_root())
PERMANENT = {"contract": {"soort": "vast", "begin": "2017-09-01"}}
LONGEST = 40
"""No way asks more questions than this; longer is going round."""


def ends_of(
    check: Check, given: Mapping[str, str] | None = None, know: Knowledge | None = None
) -> Iterator[Stand]:
    """Every end that can be reached from these answers, each way once; offered questions too."""
    given = dict(given or {})
    assert len(given) <= LONGEST, f"{check.id} goes round: {given}"
    state = walk(check, given, know)
    question = state.vraag
    if question is None:
        yield state
        question = state.vervolg
    for choice in question.keuzes if question is not None else ():
        yield from ends_of(check, {**given, question.id: choice.id}, know)


def ids(outcomes: tuple[object, ...]) -> list[str]:
    """The ids of outcomes or questions."""
    return [str(getattr(outcome, "id", "")) for outcome in outcomes]


def knowledge(facts: dict[str, Any], day: date = TODAY) -> Knowledge:
    return Knowledge(feiten_from(facts, "test"), day, BOOK)


def answers(facts: dict[str, Any], *questions: str, day: date = TODAY) -> dict[str, str]:
    """What the facts answer of these questions, of any check; unknown ones are left out."""
    know = knowledge(facts, day)
    found = {}
    for check in load_checks():
        for question in check.vragen:
            told = know.answer(question)
            if told is not None and (not questions or question.id in questions):
                found[question.id] = told.keuze
    return found
