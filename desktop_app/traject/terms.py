"""Terms and conditions of rules worked out against anchors and facts.

Nothing here knows a rule: the meaning of length, start and weekend shift is all there is.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Protocol

from desktop_app.text.message import Message
from desktop_app.traject.calendar import ONE_DAY, Feestdagen, add_months
from desktop_app.traject.chain import Teller
from desktop_app.traject.model import HerleidingStap
from desktop_app.traject.outcome import Uitkomst
from desktop_app.traject.rules import Conditie, Duur, Termijn

_WIDEST_DOUBT = timedelta(days=31)
"""Further apart than a month, no vague day can change which of two comes first."""

FactValue = str | bool | int | None


class Surroundings(Protocol):
    """What a term may ask: days by name, facts by path, states by name."""

    def anchor(self, name: str, /) -> Uitkomst | None:
        """The day of that name, or None when it is not known."""
        ...

    def fact(self, path: str, /) -> FactValue:
        """A fact that is no day, by its path."""
        ...

    def state(self, name: str, /) -> bool:
        """A state of the traject, by its name."""
        ...

    def has_safety_net(self, kinds: tuple[str, ...], /) -> bool:
        """True when one of these kinds of vangnet applies."""
        ...

    def has_event(self, kind: str, /) -> bool:
        """True when such an event is known."""
        ...


class Rekenaar:
    """Works out terms and conditions in given surroundings."""

    def __init__(self, around: Surroundings, teller: Teller, holidays: Feestdagen) -> None:
        self.around = around
        self.teller = teller
        self.holidays = holidays
        self._in_doubt = False

    def day(self, term: Termijn | None) -> Uitkomst | None:
        """The day of a term, or None when something it needs is not known or does not hold.

        Where a condition rests on a vague day and could fall out otherwise, the day is vague too.
        """
        outside, self._in_doubt = self._in_doubt, False
        outcome = self._day(term)
        doubt = self._in_doubt
        self._in_doubt = outside or doubt
        if outcome is not None and doubt and not outcome.vaag:
            return outcome._replace(vaag=True)
        return outcome

    def _day(self, term: Termijn | None) -> Uitkomst | None:
        if term is None or (term.als is not None and not self.holds(term.als)):
            return None
        if term.vroegste:
            return self._choose(term.vroegste, min, "keuze.vroegste")
        if term.laatste:
            return self._choose(term.laatste, max, "keuze.laatste")
        if term.eerste_bekende:
            known = (self.day(option) for option in term.eerste_bekende)
            return next((day for day in known if day is not None), None)
        start = (
            self.around.anchor(term.anker) if isinstance(term.anker, str) else self.day(term.anker)
        )
        if start is None:
            return None
        result = self._count(start, term)
        if term.verschuiving == "termijnenwet":
            shifted = self.holidays.next_working_day(result.datum)
            if shifted != result.datum:
                result = result.then(shifted, "termijn.termijnenwet", dag=shifted)
        return result

    def holds(self, condition: Conditie | None) -> bool:
        """Whether a condition holds; no condition always does, an unknown fact never."""
        if condition is None:
            return True
        return self._holds_together(condition) and self._holds_alone(condition)

    def _holds_together(self, condition: Conditie) -> bool:
        """The parts that are conditions themselves."""
        if condition.alle is not None and not all(self.holds(part) for part in condition.alle):
            return False
        if condition.een_van is not None and not any(map(self.holds, condition.een_van)):
            return False
        return condition.niet is None or not self.holds(condition.niet)

    def _holds_alone(self, condition: Conditie) -> bool:
        """The parts that ask for one day, fact, event or state."""
        around = self.around
        if condition.bekend is not None and around.anchor(condition.bekend) is None:
            return False
        if condition.feit is not None and around.fact(condition.feit) not in condition.waarden:
            return False
        if condition.vangnet is not None and not around.has_safety_net(condition.vangnet):
            return False
        if condition.gebeurtenis is not None and not around.has_event(condition.gebeurtenis):
            return False
        if condition.toestand is not None and not around.state(condition.toestand):
            return False
        return self._in_order(condition)

    def _in_order(self, condition: Conditie) -> bool:
        if condition.voor is not None and not self._ordered(condition.voor, strict=True):
            return False
        return condition.niet_na is None or self._ordered(condition.niet_na, strict=False)

    def _ordered(self, pair: tuple[Termijn, Termijn], *, strict: bool) -> bool:
        first, second = self.day(pair[0]), self.day(pair[1])
        if first is None or second is None:
            return False
        vague = first.vaag or second.vaag
        if vague and abs(first.datum - second.datum) <= _WIDEST_DOUBT:
            self._in_doubt = True
        return first.datum < second.datum if strict else first.datum <= second.datum

    def _choose(
        self,
        options: tuple[Termijn, ...],
        pick: Callable[..., Uitkomst],
        id: str,
    ) -> Uitkomst | None:
        known = [day for option in options if (day := self.day(option)) is not None]
        if not known:
            return None
        chosen = pick(known, key=lambda outcome: outcome.datum)
        for other in known:
            if other.datum != chosen.datum:
                chosen = chosen.noted(id, dag=chosen.datum, andere=other.datum)
        return Uitkomst(chosen.datum, any(day.vaag for day in known), chosen.stappen)

    def _count(self, start: Uitkomst, term: Termijn) -> Uitkomst:
        length = term.termijn
        if length is None:
            return start if term.uitleg is None else _own_words(start, start.datum, term.uitleg)
        inclusive = term.start == "dag_telt_mee"
        if length.eenheid in ("ziektedagen", "ziekteweken"):
            days = length.aantal * (7 if length.eenheid == "ziekteweken" else 1)
            last = self.teller.day(days)
            vague = start.vaag or self.teller.is_vague(last)
            start = Uitkomst(start.datum, vague, start.stappen)
            left_out = self.teller.left_out_before(last)
            if left_out:
                start = start.noted("termijn.niet_meegeteld", aantal=left_out)
            day = last if inclusive else last + ONE_DAY
        elif term.richting == "terug":
            day = _move(start.datum, length, -1)
        else:
            day = _move(start.datum, length, 1) - (ONE_DAY if inclusive else timedelta())
        if term.uitleg is not None:
            return _own_words(start, day, term.uitleg)
        way = "terug" if term.richting == "terug" else term.start or "dag_erna"
        return start.then(day, f"termijn.{length.eenheid}.{way}", aantal=length.aantal)


def _own_words(start: Uitkomst, day: date, sentence: str) -> Uitkomst:
    step = HerleidingStap(Message("zin", {"zin": sentence}), day)
    return Uitkomst(day, start.vaag, (*start.stappen, step))


def _move(day: date, length: Duur, sign: int) -> date:
    if length.eenheid == "maanden":
        return add_months(day, sign * length.aantal)
    if length.eenheid == "jaren":
        return add_months(day, sign * 12 * length.aantal)
    weeks = 7 if length.eenheid == "weken" else 1
    return day + timedelta(days=sign * weeks * length.aantal)
