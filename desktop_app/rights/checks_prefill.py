"""What the facts of a dossier can answer in a check, and what they cannot.

Facts that are not sure answer a question only when every way they can be gives the same answer:
nobody is called protected because of a day that may be another.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import cached_property

from desktop_app.rights.checks_doubt import ways
from desktop_app.rights.checks_loader import load_conditions
from desktop_app.rights.checks_model import UitFeiten, Vraag
from desktop_app.traject.checks import check_facts
from desktop_app.traject.context import Context, event_day
from desktop_app.traject.errors import FeitenFout
from desktop_app.traject.facts import Feiten
from desktop_app.traject.outcome import Uitkomst as Day
from desktop_app.traject.outcome import begin
from desktop_app.traject.rulebook import Regelboek
from desktop_app.traject.rules import Conditie
from desktop_app.traject.terms import FactValue, Rekenaar

FIRST_OF = "eerste_gebeurtenis:"


class Moment:
    """One way the facts can be, on one day: what a condition of a check may ask.

    Beside the anchors and states of the rules there are the anchors of `ANCHORS`, the earliest
    event of a kind (`eerste_gebeurtenis:<kind>`), and the shared conditions as states.
    """

    def __init__(self, context: Context) -> None:
        self.context = context
        self._conditions = load_conditions()
        holidays = context.regelboek.parameters.feestdagen
        self._rekenaar = Rekenaar(self, context.teller, holidays)

    def holds(self, condition: Conditie) -> bool:
        """Whether the condition holds; what is not known never does."""
        return self._rekenaar.holds(condition)

    def anchor(self, name: str) -> Day | None:
        """The day of that name."""
        if name in ANCHORS:
            return ANCHORS[name](self.context)
        if name.startswith(FIRST_OF):
            events = self.context.events_of((name.removeprefix(FIRST_OF),))
            return event_day(events[0]) if events else None
        return self.context.anchor(name)

    def fact(self, path: str) -> FactValue:
        """A fact that is no day, by its path."""
        return self.context.fact(path)

    def state(self, name: str) -> bool:
        """A shared condition of the checks, or a state of the rules."""
        if name in self._conditions:
            return self.holds(self._conditions[name])
        return self.context.state(name)

    def has_safety_net(self, kinds: tuple[str, ...]) -> bool:
        """True when one of these kinds of vangnet applies."""
        return self.context.has_safety_net(kinds)

    def has_event(self, kind: str) -> bool:
        """True when such an event is known."""
        return self.context.has_event(kind)


class Knowledge:
    """What the facts say on one day. Without facts it knows nothing, and no question is answered.

    Raises FeitenFout when the facts cannot be.
    """

    def __init__(self, feiten: Feiten, vandaag: date, regelboek: Regelboek) -> None:
        check_facts(feiten, vandaag, regelboek)
        self.feiten = feiten
        self.vandaag = vandaag
        self.regelboek = regelboek

    @cached_property
    def _told(self) -> Moment:
        return Moment(Context(self.feiten, self.vandaag, self.regelboek))

    @cached_property
    def _moments(self) -> tuple[Moment, ...]:
        """Every way the facts can be; those that contradict themselves are none."""
        found: list[Moment] = []
        for way in ways(self.feiten, self.regelboek.parameters):
            try:
                check_facts(way, self.vandaag, self.regelboek)
            except FeitenFout:
                continue
            found.append(Moment(Context(way, self.vandaag, self.regelboek)))
        return tuple(found)

    def holds(self, condition: Conditie) -> bool:
        """Whether the condition holds in every way the facts can be."""
        return bool(self._moments) and all(moment.holds(condition) for moment in self._moments)

    def answer(self, question: Vraag) -> UitFeiten | None:
        """What the facts answer; None when they do not know, or say two things at once."""
        found = [entry for entry in question.uit_feiten if self.holds(entry.als)]
        return found[0] if len({entry.keuze for entry in found}) == 1 else None

    def day(self, name: str) -> Day | None:
        """A day by the name of its anchor, as the facts were told."""
        return self._told.anchor(name)


def _today(context: Context) -> Day:
    return begin(context.vandaag, False, "anker.feit", feit="", dag=context.vandaag)


def _plain(day: date | None) -> Day | None:
    return None if day is None else begin(day, False, "anker.aow", dag=day)


def _aow_days(context: Context) -> list[date]:
    """The AOW day as told and as reckoned from the day of birth."""
    facts, parameters = context.feiten, context.regelboek.parameters
    days = [facts.aow_datum.datum] if facts.aow_datum is not None else []
    if facts.geboortedatum is not None:
        reckoned = parameters.aow_date(facts.geboortedatum)
        days += [reckoned.datum] if reckoned else []
    return days


def _aow_at_the_earliest(context: Context) -> Day | None:
    """The first of them; of somebody too young for the table the last day of the table."""
    days = _aow_days(context)
    birth, parameters = context.feiten.geboortedatum, context.regelboek.parameters
    if not days and birth is not None and birth.datum > parameters.aow[-1].geboren_tot_en_met:
        days = [parameters.last_aow_date()]
    return _plain(min(days, default=None))


def _start_of_this_spell(context: Context) -> Day | None:
    again = [gap.weer_ziek.datum for gap in context.feiten.onderbrekingen]
    begun = [day for day in again if day <= context.vandaag]
    return _plain(max((context.chain.eerste_dag, *begun)))


ANCHORS: Mapping[str, Callable[[Context], Day | None]] = {
    "vandaag": _today,
    "aow_op_zijn_vroegst": _aow_at_the_earliest,
    "aow_op_zijn_laatst": lambda context: _plain(max(_aow_days(context), default=None)),
    "begin_deze_ziekte": _start_of_this_spell,
}
"""Days that only checks ask for; described in `resources/rights/README.md`."""
