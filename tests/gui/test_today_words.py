"""What Vandaag says where plain counting would say something odd."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from desktop_app.gui.pages.today.content import head_of, own_rows
from desktop_app.gui.pages.today.papers import papers_of
from desktop_app.text.messages import load_messages
from desktop_app.traject.decode import feiten_from
from desktop_app.traject.engine import compute_traject
from desktop_app.traject.model import Traject
from tests.gui.desks import BOOK

WORDS = load_messages("nl")
PHASES = {phase.id: phase.naam for phase in BOOK.parameters.fasen}
ILL = {"eerste_ziektedag": "2026-02-02"}


def traject(facts: dict[str, Any], day: date = date(2026, 11, 22)) -> Traject:
    return compute_traject(feiten_from(facts, "proef"), day, BOOK)


def test_who_has_recovered_is_not_told_a_week_of_illness() -> None:
    head = head_of(traject({**ILL, "hersteld_sinds": "2026-11-02"}), WORDS, PHASES)
    assert head.where == "Hersteld"


def test_a_passed_day_of_the_reader_says_to_do_it_still_and_not_why_to_be_on_time() -> None:
    late = traject({"eerste_ziektedag": "2025-01-06"})
    (row,) = (row for row in own_rows(late, WORDS) if row.key == "wia_aanvraag")
    (moment,) = (one for one in late.mijlpalen if one.sleutel == "wia_aanvraag")
    assert row.reason.startswith("Die dag is voorbij. Doe het alsnog")
    assert moment.waarom not in row.reason


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ({}, "Kijk of je dit hebt:"),
        ({"D01": {"stand": "geweigerd"}}, "Dit ontbreekt nog:"),
        ({"D01": {"stand": "heb"}}, "Dit ontbreekt nog:"),
    ],
)
def test_papers_are_called_missing_only_by_who_told_of_papers(
    told: dict[str, Any], words: str
) -> None:
    lines = papers_of(traject({**ILL, "documenten": told}), WORDS).lines
    assert lines[-1].startswith(words)


def test_the_plan_is_asked_for_before_a_talk_about_it() -> None:
    asked = [row.key for row in own_rows(traject(ILL, date(2026, 10, 30)), WORDS)]
    titles = [row.title for row in own_rows(traject(ILL, date(2026, 10, 30)), WORDS)]
    plan = next(at for at, key in enumerate(asked) if key == "plan_van_aanpak")
    talk = [at for at, title in enumerate(titles) if "om een evaluatie" in title]
    assert all(plan < at for at in talk)
    assert talk or len(asked) == BOOK.parameters.number("hoogste_aantal_stappen")
