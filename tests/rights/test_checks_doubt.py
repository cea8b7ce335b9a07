"""Facts that are not sure, and laws that hold for all facts and all answers."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.rights.checks import WEET_NIET, load_check, load_checks, walk
from desktop_app.traject import FeitenFout
from tests.rights.ways import PERMANENT, answers, knowledge
from tests.strategies import facts_and_day, first_of, last_of
from tests.vagueness import replaced, text_at, vague_facts


@pytest.mark.parametrize(
    ("first_day", "day", "told"),
    [
        ("2026-03", "2026-11-22", {"Q11": "nee"}),
        ("2026-03", "2028-02-29", {"Q11": "nee"}),
        ("2026-03", "2028-03-01", {}),
        ("2026-03", "2028-03-30", {}),
        ("2026-03", "2028-03-31", {"Q11": "ja"}),
        ("~2026-03-15", "2028-02-29", {"Q11": "nee"}),
        ("~2026-03-15", "2028-03-01", {}),
        ("~2026-03-15", "2028-03-29", {"Q11": "ja"}),
    ],
)
def test_a_vague_first_day_answers_only_when_it_makes_no_difference(
    first_day: str, day: str, told: dict[str, str]
) -> None:
    facts = {"eerste_ziektedag": first_day, **PERMANENT}
    assert answers(facts, "Q11", day=date.fromisoformat(day)) == told


def test_with_too_much_that_is_not_sure_nothing_is_answered() -> None:
    gaps = [
        {"hersteld": f"~2026-{month:02}-03", "weer_ziek": f"~2026-{month:02}-20"}
        for month in (4, 7, 10)
    ]
    facts = {"eerste_ziektedag": "2026-02-02", "onderbrekingen": gaps, **PERMANENT}
    assert answers(facts) == {}


def test_vague_days_of_small_steps_do_not_stand_in_the_way() -> None:
    done = {f"evaluatie_periodiek.{number}": "2026-05" for number in range(1, 10)}
    facts = {"eerste_ziektedag": "2026-02-02", "gedaan": done, **PERMANENT}
    assert answers(facts, "Q11", "Q4") == {"Q11": "nee", "Q4": "nee"}


def test_an_untold_cause_of_leave_counts_both_ways() -> None:
    """Of another cause the leave breaks the chain, and the two years begin anew."""
    leave = {"van": "2025-01-06", "tot_en_met": "2025-04-27"}
    facts = {"eerste_ziektedag": "2024-06-03", "verlof": [leave], **PERMANENT}
    for cause, told in ((True, "ja"), (False, "nee")):
        known = {**facts, "verlof": [{**leave, "zelfde_oorzaak": cause}]}
        assert answers(known, "Q11", day=date(2026, 11, 1)) == {"Q11": told}
    assert answers(facts, "Q11", day=date(2026, 11, 1)) == {}


# ------------------------------------------------------------------ laws of the whole

CHOICES = {
    question.id: [choice.id for choice in question.keuzes]
    for question in load_check("boom-ontslag").vragen
}
SOME_ANSWERS = st.fixed_dictionaries(
    {}, optional={id: st.sampled_from(choices) for id, choices in CHOICES.items()}
)


@given(some=facts_and_day(), told=SOME_ANSWERS)
@settings(max_examples=150)
def test_facts_never_change_a_given_answer(
    some: tuple[dict[str, Any], date], told: dict[str, str]
) -> None:
    try:
        know = knowledge(*some)
    except FeitenFout:
        return
    for check in load_checks():
        mine = told if check.id == "boom-ontslag" else {}
        state = walk(check, mine, know)
        for answer in state.antwoorden:
            if answer.vraag.id in mine:
                assert (answer.keuze.id, answer.bron) == (mine[answer.vraag.id], "gegeven")
            else:
                assert answer.bron == "feiten"
                assert answer.keuze.id != WEET_NIET


@given(some=facts_and_day())
@settings(max_examples=100)
def test_facts_alone_never_come_to_an_end_in_the_dismissal_tree(
    some: tuple[dict[str, Any], date],
) -> None:
    try:
        know = knowledge(*some)
    except FeitenFout:
        return
    state = walk(load_check("boom-ontslag"), {}, know)
    assert state.vraag is not None
    assert state.vraag.id == "Q0"


@given(some=facts_and_day(), data=st.data())
@settings(max_examples=150)
def test_no_day_that_a_vague_one_may_be_gives_another_answer(
    some: tuple[dict[str, Any], date], data: st.DataObject
) -> None:
    facts, day = some
    vague = list(vague_facts(facts))
    sharp = facts
    for path in vague:
        written = text_at(facts, path)
        meant = data.draw(st.dates(first_of(written), last_of(written)))
        sharp = replaced(sharp, path, meant.isoformat())
    try:
        told, known = answers(facts, day=day), answers(sharp, day=day)
    except FeitenFout:
        return
    for question, choice in told.items():
        assert known.get(question, choice) == choice, (question, sharp)
