"""Reminders: off until asked, one message a day at most, never too early, and none gets lost."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from desktop_app.dossier import Entry, Herinnering, Notitie
from desktop_app.dossier.reminders import (
    Choices,
    choices_of,
    due,
    first_day,
    pending,
    put_off,
    silenced,
    told,
    unfinished,
)

TODAY = date(2026, 11, 22)
MADE = "2026-11-01T08:30:00.000Z"
ON = Choices(aan=True)


def entry(id: str, day: str = "2026-11-22", deleted: str | None = None, **fields: Any) -> Entry:
    """A reminder in the dossier."""
    payload = Herinnering(tekst=id, datum=day, **fields)
    return Entry(id, payload.kind, payload, MADE, MADE, deleted)


def ids(found: tuple[tuple[Entry, Herinnering], ...]) -> list[str]:
    """Which reminders these are."""
    return [one.id for one, _ in found]


def test_nothing_comes_before_somebody_was_asked() -> None:
    assert due([entry("a")], Choices(), TODAY) == ()
    assert due([entry("a")], Choices(aan=False), TODAY) == ()
    assert ids(due([entry("a")], ON, TODAY)) == ["a"]


def test_all_that_are_due_come_together_the_oldest_day_first() -> None:
    entries = [entry("nu"), entry("morgen", "2026-11-23"), entry("toen", "2026-10-01")]
    assert ids(due(entries, ON, TODAY)) == ["toen", "nu"]


def test_what_is_done_put_off_or_in_the_bin_does_not_come() -> None:
    entries = [
        entry("klaar", gezien_op="2026-11-22"),
        entry("later", uitgesteld_tot="2026-11-23"),
        entry("weg", deleted=MADE),
        Entry("tekst", "notitie", Notitie(tekst="x"), MADE, MADE),
    ]
    assert due(entries, ON, TODAY) == ()
    assert ids(unfinished(entries)) == ["later"]
    assert ids(pending(entries, TODAY + timedelta(days=1))) == ["later"]


def test_silence_of_a_day_ends_the_next_day() -> None:
    quiet = silenced(ON, TODAY, 1)
    assert due([entry("a")], quiet, TODAY) == ()
    assert ids(due([entry("a")], quiet, TODAY + timedelta(days=1))) == ["a"]


def test_a_vague_day_counts_as_the_day_that_was_named() -> None:
    assert first_day(Herinnering(tekst="x", datum="~2026-12-05")) == date(2026, 12, 5)


def test_putting_off_never_brings_it_forward() -> None:
    reminder = put_off(Herinnering(tekst="x", datum="2026-12-05"), TODAY, 1)
    assert first_day(reminder) == date(2026, 12, 5)


@pytest.mark.parametrize("choices", [Choices(), silenced(told(ON, TODAY), TODAY, 7)])
def test_choices_come_back_as_they_were_kept(choices: Choices) -> None:
    assert choices_of(choices.as_json()) == choices


@pytest.mark.parametrize("wrong", [None, 3, [], {"aan": "ja"}, {"stil_tot": "2026-02-31"}])
def test_a_setting_that_cannot_be_read_reminds_nobody(wrong: object) -> None:
    assert choices_of(wrong) == Choices()


# -- a life of days -----------------------------------------------------------------------------

ACTIONS = st.sampled_from(["niets", "gezien", "later 1", "later 3", "later 7", "stil 1", "stil 7"])
LIFE = st.lists(st.lists(ACTIONS, min_size=1, max_size=3), min_size=1, max_size=40)
DAYS = st.lists(st.integers(0, 40), min_size=1, max_size=5)


class Life:
    """Somebody who opens the program a few times a day, and acts on each message."""

    def __init__(self, days: list[int]) -> None:
        self.entries = {
            str(number): entry(str(number), (TODAY + timedelta(days=day)).isoformat())
            for number, day in enumerate(days)
        }
        self.choices = ON
        self.held = dict.fromkeys(self.entries, TODAY)
        """The first day on which each may come, as the test knows it."""

    def visit(self, today: date, action: str) -> list[str]:
        """One opening of the program; the reminders of the message, if one came."""
        found = due(self.entries.values(), self.choices, today)
        if found:
            self.choices = told(self.choices, today)
            for one, reminder in found:
                self.act(one, reminder, today, action)
        return ids(found)

    def act(self, one: Entry, reminder: Herinnering, today: date, action: str) -> None:
        """What the person does with one reminder of the message."""
        what, _, days = action.partition(" ")
        if what == "stil":
            self.choices = silenced(self.choices, today, int(days))
        elif what == "later":
            self.entries[one.id] = replace(one, payload=put_off(reminder, today, int(days)))
            self.held[one.id] = today + timedelta(days=int(days))
        elif what == "gezien":
            seen = replace(reminder, gezien_op=today.isoformat())
            self.entries[one.id] = replace(one, payload=seen)


@given(days=DAYS, life=LIFE)
def test_no_day_has_two_messages_and_none_comes_early_or_in_silence(
    days: list[int], life: list[list[str]]
) -> None:
    person = Life(days)
    for number, visits in enumerate(life):
        today, messages = TODAY + timedelta(days=number), 0
        for action in visits:
            silent = person.choices.is_silent(today)
            held = dict(person.held)
            came = person.visit(today, action)
            messages += bool(came)
            assert not (came and silent)
            for id in came:
                assert today >= TODAY + timedelta(days=days[int(id)])
                assert today >= held[id]
        assert messages <= 1


@given(days=DAYS, life=LIFE)
def test_none_gets_lost(days: list[int], life: list[list[str]]) -> None:
    person = Life(days)
    for number, visits in enumerate(life):
        for action in visits:
            person.visit(TODAY + timedelta(days=number), action)
    left = {one.id for one, _ in unfinished(person.entries.values())}
    end = TODAY + timedelta(days=len(life) + max(days) + 7)
    assert set(person.visit(end, "gezien")) == left
    assert unfinished(person.entries.values()) == ()
