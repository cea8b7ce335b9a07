"""Walks a check: answers and facts in, the next question or the outcome out. Pure.

A given answer goes before the facts; where neither knows, the question is asked. What was given
for a question that is not on the way counts for nothing, and is named.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal

from msgspec import Struct

from desktop_app.rights.checks_model import (
    WEET_NIET,
    Aanvulling,
    Check,
    Keuze,
    Uitkomst,
    Vraag,
    Wie,
)
from desktop_app.rights.checks_prefill import Knowledge
from desktop_app.traject.errors import InvoerFout, shown


class Antwoord(Struct, frozen=True):
    """An answered question of the way. reden: the answer as a sentence, may hold places."""

    vraag: Vraag
    keuze: Keuze
    bron: Literal["gegeven", "feiten"]
    reden: str

    @property
    def weegt(self) -> Literal["", "voor", "tegen"]:
        """Whether it speaks for or against."""
        if self.keuze.weegt:
            return self.keuze.weegt
        points = self.keuze.punten
        return "voor" if points > 0 else "tegen" if points < 0 else ""


class Ontbrekend(Struct, frozen=True):
    """A fact that somebody did not know, and who can tell."""

    vraag: str
    tekst: str
    vraag_na_bij: tuple[Wie, ...]


class Stand(Struct, frozen=True):
    """Where somebody is in a check.

    antwoorden: the way so far. vraag: the next question, or None at the end.
    uitkomsten: the end, the most urgent first; empty while there is a question.
    eerder: outcomes that were reached before going on. vervolg: a question offered after the end.
    waarschuwingen: stay in sight, in the order in which they came.
    niet_gebruikt: questions that were answered but are not on the way.
    nog: fewest and most questions to come.
    """

    check: Check
    antwoorden: tuple[Antwoord, ...]
    vraag: Vraag | None
    uitkomsten: tuple[Uitkomst, ...]
    eerder: tuple[Uitkomst, ...]
    vervolg: Vraag | None
    waarschuwingen: tuple[Uitkomst, ...]
    aanvullingen: tuple[Aanvulling, ...]
    niet_gebruikt: tuple[str, ...]
    nog: tuple[int, int]

    @property
    def redenen(self) -> tuple[Antwoord, ...]:
        """The answers that say something, in the order of the way."""
        return tuple(answer for answer in self.antwoorden if answer.reden)

    @property
    def voor(self) -> tuple[Antwoord, ...]:
        """The answers that speak for it."""
        return tuple(answer for answer in self.redenen if answer.weegt == "voor")

    @property
    def tegen(self) -> tuple[Antwoord, ...]:
        """The answers that speak against it."""
        return tuple(answer for answer in self.redenen if answer.weegt == "tegen")

    @property
    def ontbreekt(self) -> tuple[Ontbrekend, ...]:
        """What somebody answered with "weet ik niet", and who can tell."""
        return tuple(
            Ontbrekend(answer.vraag.id, answer.keuze.ontbreekt, answer.keuze.vraag_na_bij)
            for answer in self.antwoorden
            if answer.keuze.id == WEET_NIET
        )


def walk(check: Check, gegeven: Mapping[str, str], know: Knowledge | None = None) -> Stand:
    """The way through a check with these answers (choice by question).

    know: what the facts can answer; None without facts.
    Raises InvoerFout for a question or a choice that the check does not have.
    """
    _refuse_unknown(check, gegeven)
    return _Walk(check, gegeven, know).state()


class _Walk:
    def __init__(self, check: Check, given: Mapping[str, str], know: Knowledge | None) -> None:
        self.check = check
        self.given = given
        self.know = know
        self.told: dict[str, Antwoord | None] = {}
        self.way: list[Antwoord] = []
        self.earlier: list[str] = []

    def state(self) -> Stand:
        """Answer what can be answered, and tell where that ends."""
        question: Vraag | None = self._question(self.check.begin)
        ends: tuple[str, ...] = ()
        after: Vraag | None = None
        while question is not None:
            answer = self._answer(question)
            if answer is None:
                break
            self.way.append(answer)
            question, ends, after = self._next(answer.keuze)
        return self._told(question, ends, after)

    def _next(self, choice: Keuze) -> tuple[Vraag | None, tuple[str, ...], Vraag | None]:
        """The next question, else the outcomes with the question that is offered after them."""
        if choice.naar is not None:
            return self._question(choice.naar), (), None
        ends = self._replaced(choice.uitkomsten or self._by_points())
        offered = [outcome.vervolg for outcome in self._outcomes(ends) if outcome.vervolg]
        seen = {answer.vraag.id for answer in self.way}
        if not offered or offered[0] in seen:
            self.earlier = [id for id in self.earlier if id not in ends]
            return None, ends, None
        after = self._question(offered[0])
        if self._answer(after) is None:
            return None, ends, after
        self.earlier += ends
        return after, (), None

    def _answer(self, question: Vraag) -> Antwoord | None:
        """What was given, else what the facts say; worked out once."""
        if question.id not in self.told:
            self.told[question.id] = self._find_answer(question)
        return self.told[question.id]

    def _find_answer(self, question: Vraag) -> Antwoord | None:
        if question.id in self.given:
            chosen = question.choice(self.given[question.id])
            return None if chosen is None else Antwoord(question, chosen, "gegeven", chosen.reden)
        told = self.know.answer(question) if self.know is not None else None
        choice = question.choice(told.keuze) if told is not None else None
        if told is None or choice is None:
            return None
        return Antwoord(question, choice, "feiten", told.reden or choice.reden)

    def _by_points(self) -> tuple[str, ...]:
        """The outcome of the points so far."""
        points = sum(answer.keuze.punten for answer in self.way)
        for border in self.check.uitslag:
            if border.vanaf is None or points >= border.vanaf:
                return (border.uitkomst,)
        return ()

    def _replaced(self, ends: tuple[str, ...]) -> tuple[str, ...]:
        """The outcomes after what single answers rule out."""
        for answer in self.way:
            ends = tuple(answer.keuze.vervangt.get(id, id) for id in ends)
        return ends

    def _told(self, question: Vraag | None, ends: tuple[str, ...], after: Vraag | None) -> Stand:
        on_the_way = {answer.vraag.id for answer in self.way}
        banners = [a.keuze.waarschuwing for a in self.way if a.keuze.waarschuwing is not None]
        return Stand(
            check=self.check,
            antwoorden=tuple(self.way),
            vraag=question,
            uitkomsten=self._outcomes(ends),
            eerder=self._outcomes(self.earlier),
            vervolg=after,
            waarschuwingen=self._outcomes(dict.fromkeys(banners)),
            aanvullingen=self._additions(at_end=question is None),
            niet_gebruikt=tuple(id for id in self.given if id not in on_the_way),
            nog=(0, 0) if question is None else self._left(question, {}),
        )

    def _additions(self, *, at_end: bool) -> tuple[Aanvulling, ...]:
        return tuple(
            entry
            for entry in self.check.aanvullingen
            if (at_end or entry.ook_bij_vragen)
            and (entry.als is None or (self.know is not None and self.know.holds(entry.als)))
        )

    def _left(self, question: Vraag, seen: dict[str, tuple[int, int]]) -> tuple[int, int]:
        """Fewest and most questions from here on that facts and answers do not answer."""
        if question.id not in seen:
            answer = self._answer(question)
            choices = question.keuzes if answer is None else (answer.keuze,)
            after = [
                (0, 0) if choice.naar is None else self._left(self._question(choice.naar), seen)
                for choice in choices
            ]
            own = 1 if answer is None else 0
            least, most = min(low for low, _ in after), max(high for _, high in after)
            seen[question.id] = (own + least, own + most)
        return seen[question.id]

    def _question(self, id: str) -> Vraag:
        found = self.check.question(id)
        if found is None:
            raise KeyError(id)
        return found

    def _outcomes(self, ids: Iterable[str]) -> tuple[Uitkomst, ...]:
        found = {outcome.id: outcome for outcome in self.check.uitkomsten}
        return tuple(found[id] for id in ids)


def _refuse_unknown(check: Check, given: Mapping[str, str]) -> None:
    for id, choice in given.items():
        question = check.question(id)
        if question is None:
            raise InvoerFout("check.onbekende_vraag", vraag=shown(id))
        if question.choice(choice) is None:
            known = tuple(option.id for option in question.keuzes)
            raise InvoerFout("check.onbekende_keuze", vraag=id, keuze=shown(choice), keuzes=known)
