"""One person going through one check: answers in memory, and which screen that leads to."""

from __future__ import annotations

from typing import Literal

from desktop_app.rights.checks import (
    Antwoord,
    Check,
    Knowledge,
    Stand,
    Uitkomst,
    Vraag,
    walk,
)

Screen = Literal["begin", "vraag", "zwaar", "uitkomst"]
"""Before it begins, a question, what is said before a heavy outcome, and the outcome."""


class CheckRun:
    """What was answered stays when an earlier answer changes, and counts again where it fits."""

    def __init__(self, check: Check, know: Knowledge | None = None) -> None:
        self.check = check
        self.know = know
        self.forget()

    def forget(self) -> None:
        """Back to before the beginning, without any answer."""
        self.begun = False
        self.restart()

    def restart(self) -> None:
        """Back to the first question, without any answer."""
        self._given: dict[str, str] = {}
        self._again: str | None = None
        self._may_open: tuple[str, ...] = ()
        self._walk()

    def learn(self, know: Knowledge | None) -> None:
        """Other facts: what they answer may be otherwise now."""
        self.know = know
        self._walk()
        if self._place(self._again) is None:
            self._again = None

    # ------------------------------------------------------------------ where one is

    @property
    def state(self) -> Stand:
        """What the check says to the answers so far."""
        return self._state

    @property
    def screen(self) -> Screen:
        """What there is to show."""
        if not self.begun:
            return "begin"
        if self.question is not None:
            return "vraag"
        return "zwaar" if self.heavy and self._may_open != self._ends() else "uitkomst"

    @property
    def question(self) -> Vraag | None:
        """The question that is asked, for the first time or again."""
        place = self._place(self._again)
        return self._state.vraag if place is None else self._state.antwoorden[place].vraag

    @property
    def earlier(self) -> Antwoord | None:
        """The answer that the question already has, when it is asked again."""
        place = self._place(self._again)
        return None if place is None else self._state.antwoorden[place]

    @property
    def heavy(self) -> tuple[str, ...]:
        """What is said before these outcomes are shown; each sentence once."""
        shown = (*self._state.uitkomsten, *self._state.eerder)
        return tuple(dict.fromkeys(outcome.zwaar for outcome in shown if outcome.zwaar))

    @property
    def can_go_back(self) -> bool:
        """Whether there is a question before this one that the person answered."""
        return self._before() is not None

    # ------------------------------------------------------------------ going on

    def begin(self) -> None:
        """To the first question."""
        self.begun = True

    def open_outcome(self) -> None:
        """Show the heavy outcome."""
        self._may_open = self._ends()

    def choose(self, choice: str) -> None:
        """Answer the question that is asked, or the one that is offered after the outcome.

        Whoever says what the facts say leaves it to the facts.
        """
        question = self.question or self._state.vervolg
        if question is None:
            return
        told = self.know.answer(question) if self.know is not None else None
        if told is not None and told.keuze == choice:
            self._given.pop(question.id, None)
        else:
            self._given[question.id] = choice
        self._again = None
        self._walk()

    def go_back(self) -> None:
        """Ask the question before this one again."""
        place = self._before()
        if place is not None:
            self._again = self._state.antwoorden[place].vraag.id

    def change(self, question: str) -> None:
        """Ask an answered question again."""
        if self._place(question) is not None:
            self._again = question

    def leave_as_it_is(self) -> None:
        """Stop asking again: the answer stays."""
        self._again = None

    # ------------------------------------------------------------------ inner workings

    def _walk(self) -> None:
        self._state = walk(self.check, self._given, self.know)

    def _ends(self) -> tuple[str, ...]:
        return tuple(outcome.id for outcome in self._state.uitkomsten)

    def _place(self, question: str | None) -> int | None:
        """Where on the way a question was answered."""
        ids = [answer.vraag.id for answer in self._state.antwoorden]
        return ids.index(question) if question in ids else None

    def _before(self) -> int | None:
        """Where the last own answer before this screen stands."""
        here = self._place(self._again)
        way = self._state.antwoorden[:here]
        own = [place for place, answer in enumerate(way) if answer.bron == "gegeven"]
        return own[-1] if own else None


def outcomes_in(state: Stand) -> tuple[Uitkomst, ...]:
    """Everything that was reached: the end, what came before going on, and the warnings."""
    found = (*state.uitkomsten, *state.eerder, *state.waarschuwingen)
    return tuple({outcome.id: outcome for outcome in found}.values())
