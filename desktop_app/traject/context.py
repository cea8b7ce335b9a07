"""Everything a term may ask of one set of facts: days by name, facts by path, states.

The names are those of `resources/rules/README.md`; a rule can only ask what stands here.
"""

from __future__ import annotations

from datetime import date
from functools import cached_property

from desktop_app.text.message import Message
from desktop_app.traject.calendar import Dag, parse_exact
from desktop_app.traject.chain import Chain, Teller, build_chain, leave_end
from desktop_app.traject.clocks import Klokken
from desktop_app.traject.facts import Feiten, Gebeurtenis
from desktop_app.traject.letters import Letters
from desktop_app.traject.named import NAMED_DAYS, STATES
from desktop_app.traject.outcome import Uitkomst, begin
from desktop_app.traject.rulebook import Regelboek
from desktop_app.traject.rules import Regel, Termijnen
from desktop_app.traject.terms import FactValue, Rekenaar


class Context:
    """The surroundings of the rules for one set of facts. Days are worked out once, when asked."""

    feiten: Feiten
    vandaag: date
    regelboek: Regelboek
    chain: Chain
    teller: Teller
    clocks: Klokken

    def __init__(self, feiten: Feiten, vandaag: date, regelboek: Regelboek) -> None:
        self.feiten = feiten
        self.vandaag = vandaag
        self.regelboek = regelboek
        self.letters = Letters(feiten)
        first = self.letters.day("eerste_ziektedag")
        self.first_told = feiten.eerste_ziektedag
        start = Dag(first.datum) if first else feiten.eerste_ziektedag
        if first and first.vaag:
            start = Dag(first.datum, None, first.datum.max)
        self.chain = build_chain(feiten, start, regelboek.parameters)
        self.letters.chain_begin = self.chain.eerste_dag
        self.teller = Teller(self.chain.eerste_dag, self.chain.eerste_dag_vaag, self.chain.left_out)
        self.clocks = Klokken(
            feiten,
            self.chain,
            self.teller,
            regelboek.parameters,
            self.letters,
            self.aow,
            self.anchor,
        )
        self.rekenaar = Rekenaar(self, self.teller, regelboek.parameters.feestdagen)
        self._days: dict[str, Uitkomst | None] = {}
        self._busy: set[str] = set()
        self._events: dict[tuple[str, ...], list[Gebeurtenis]] = {}

    # -- days -----------------------------------------------------------------------------

    @cached_property
    def aow(self) -> Dag | None:
        """Day of the AOW age: told, or from the date of birth where the table knows it."""
        if self.feiten.aow_datum is not None:
            return self.feiten.aow_datum
        birth = self.feiten.geboortedatum
        return self.regelboek.parameters.aow_date(birth) if birth else None

    def anchor(self, name: str) -> Uitkomst | None:
        """The day of that name, worked out once. A circle of rules is a fault of the data."""
        if name not in self._days:
            if name in self._busy:
                raise RecursionError(name)
            self._busy.add(name)
            self._days[name] = self._find(name)
            self._busy.discard(name)
        return self._days[name]

    def _find(self, name: str) -> Uitkomst | None:
        if name in NAMED_DAYS:
            return NAMED_DAYS[name](self)
        prefix, colon, rest = name.partition(":")
        if not colon:
            return self.fact_day(name)
        if prefix == "gedaan":
            return self.done_outcome(rest, None)
        if prefix in ("mijlpaal", "wettelijk"):
            field = "uiterlijk" if prefix == "mijlpaal" else "wettelijk_uiterlijk"
            return self._rule_day(rest, field)
        if prefix == "brief":
            return self.letters.milestone(rest, None)
        if prefix == "gebeurtenis":
            return self._event_day(rest)
        if prefix == "dag":
            return Uitkomst(parse_exact(rest), False, ())
        return None

    def done_outcome(self, id: str, number: int | None) -> Uitkomst | None:
        """Day recorded in `gedaan` as the first step of a derivation."""
        day = self.done_day(id, number)
        if day is None:
            return None
        title = self.regelboek.by_id[id].naam
        form = "anker.gedaan_vaag" if day.vaag else "anker.gedaan"
        return begin(day.datum, day.vaag, form, stap=title, dag=day.datum)

    def fact_day(self, path: str) -> Uitkomst | None:
        """A day of the facts by its path, as the first step of a derivation."""
        value = self._look_up(path)
        if not isinstance(value, Dag):
            return None
        form = "anker.feit_vaag" if value.vaag else "anker.feit"
        return begin(value.datum, value.vaag, form, feit=Message(f"feit.{path}"), dag=value.datum)

    def _event_day(self, kind: str) -> Uitkomst | None:
        days = [event for event in self.feiten.gebeurtenissen if event.soort == kind]
        if not days:
            return None
        return event_day(max(days, key=lambda event: event.datum.datum))

    def _rule_day(self, id: str, field: str) -> Uitkomst | None:
        """A day of another rule, of its latest occurrence that is listed."""
        regel = self.regelboek.by_id[id]
        kinds = regel.herhaling.gebeurtenis if regel.herhaling else ()
        rekenaar = self.rekenaar
        if kinds:
            scopes = (Scope(self, event) for event in reversed(self.events_of(kinds)))
            found = next((scope for scope in scopes if scope.rekenaar.holds(regel.lijst)), None)
            if found is None:
                return None
            rekenaar = found.rekenaar
        elif not self.rekenaar.holds(regel.lijst):
            return None
        return self.rule_day(regel, field, rekenaar)

    def rule_day(self, regel: Regel, field: str, rekenaar: Rekenaar) -> Uitkomst | None:
        """One day of a rule in given surroundings, by the terms in force."""
        terms = self.terms_in_force(regel, rekenaar)
        return rekenaar.day(getattr(terms, field)) if terms else None

    def terms_in_force(self, regel: Regel, rekenaar: Rekenaar) -> Termijnen | None:
        """The terms of a rule, of its newest version that holds; None when no version does."""
        if not regel.versies:
            return regel.termijnen
        for version in reversed(regel.versies):
            day = self.reference_day(regel, version.termijnen, rekenaar)
            last = version.geldig_tot_en_met or date.max
            if day is not None and version.geldig_vanaf <= day <= last:
                return version.termijnen
        return None

    def reference_day(self, regel: Regel, terms: Termijnen, rekenaar: Rekenaar) -> date | None:
        """The day on which the validity of a rule with these terms is judged."""
        judged = rekenaar.day(regel.peil)
        if judged is not None:
            return judged.datum
        if regel.peildatum == "eerste_ziektedag":
            return self.chain.eerste_dag
        if regel.peildatum == "einde_wachttijd":
            return self.clocks.waiting_end.datum
        if regel.peildatum == "vandaag":
            return self.vandaag
        for term in (terms.wettelijk_uiterlijk, terms.uiterlijk, terms.verwacht_tot_en_met):
            outcome = rekenaar.day(term)
            if outcome is not None:
                return outcome.datum
        return None

    def leave_period(self, index: int) -> Uitkomst:
        """Last day of a leave, as told or reckoned."""
        leave = self.feiten.verlof[index]
        end, reckoned = leave_end(self.feiten, index, self.regelboek.parameters)
        vague = reckoned or leave.van.vaag or bool(leave.tot_en_met and leave.tot_en_met.vaag)
        start = begin(leave.van.datum, vague, "anker.verlof_begin", dag=leave.van.datum)
        id = "klok.verlof_einde_geschat" if reckoned else "anker.verlof_einde"
        return start.then(end, id, dag=end)

    # -- facts and states -----------------------------------------------------------------

    def fact(self, path: str) -> FactValue:
        """A fact that is no day, by its path; None when absent."""
        value = self._look_up(path)
        return value if isinstance(value, (str, bool, int)) else None

    def _look_up(self, path: str) -> object:
        value: object = self.feiten
        for part in path.split("."):
            value = getattr(value, part, None)
        return value

    def has_safety_net(self, kinds: tuple[str, ...]) -> bool:
        """True when one of these kinds of vangnet applies."""
        return any(kind in self.feiten.vangnet for kind in kinds)

    def has_event(self, kind: str) -> bool:
        """True when such an event is known."""
        return any(event.soort == kind for event in self.feiten.gebeurtenissen)

    def events_of(self, kinds: tuple[str, ...]) -> list[Gebeurtenis]:
        """Events of these kinds, in order of day; equal days in the order they were told."""
        if kinds not in self._events:
            events = [event for event in self.feiten.gebeurtenissen if event.soort in kinds]
            self._events[kinds] = sorted(events, key=lambda event: event.datum.datum)
        return self._events[kinds]

    def done_day(self, id: str, number: int | None) -> Dag | None:
        """Day recorded in `gedaan`; number 1 may go with or without its number."""
        done = self.feiten.gedaan
        if number in (None, 1):
            return done.get(id) or done.get(f"{id}.1")
        return done.get(f"{id}.{number}")

    def state(self, name: str) -> bool:
        """A state by its name. Raises KeyError for an unknown one (a fault of the data)."""
        return STATES[name](self)


class Scope:
    """A context in which one event, or one year, is the one a rule repeats over."""

    def __init__(
        self, context: Context, event: Gebeurtenis | None = None, year: int | None = None
    ) -> None:
        self.context = context
        self.event = event
        self.year = year
        self.rekenaar = Rekenaar(self, context.teller, context.regelboek.parameters.feestdagen)

    def anchor(self, name: str) -> Uitkomst | None:
        """As the context, with `gebeurtenis` and `kalenderjaar_einde` of this occurrence."""
        if name == "gebeurtenis" and self.event is not None:
            return event_day(self.event)
        if name == "kalenderjaar_einde" and self.year is not None:
            return begin(date(self.year, 12, 31), False, "anker.jaar", jaar=self.year)
        prefix, colon, id = name.partition(":")
        if self.event is not None and colon and prefix in ("gedaan", "mijlpaal", "wettelijk"):
            return self._of_same_event(prefix, id, name)
        return self.context.anchor(name)

    def _of_same_event(self, prefix: str, id: str, name: str) -> Uitkomst | None:
        """A day of another rule that repeats over this same event: of that very occurrence."""
        context = self.context
        regel = context.regelboek.by_id[id]
        kinds = regel.herhaling.gebeurtenis if regel.herhaling else ()
        if self.event is None or self.event.soort not in kinds:
            return context.anchor(name)
        if prefix == "gedaan":
            events = context.events_of(kinds)
            number = next(place for place, event in enumerate(events, 1) if event is self.event)
            return context.done_outcome(id, None if len(events) == 1 else number)
        field = "uiterlijk" if prefix == "mijlpaal" else "wettelijk_uiterlijk"
        return context.rule_day(regel, field, self.rekenaar)

    def fact(self, path: str) -> FactValue:
        """As the context, with `gebeurtenis.soort` and `gebeurtenis.uitkomst`."""
        if self.event is not None and path == "gebeurtenis.soort":
            return self.event.soort
        if self.event is not None and path == "gebeurtenis.uitkomst":
            return self.event.uitkomst
        return self.context.fact(path)

    def state(self, name: str) -> bool:
        """As the context."""
        return self.context.state(name)

    def has_safety_net(self, kinds: tuple[str, ...]) -> bool:
        """As the context."""
        return self.context.has_safety_net(kinds)

    def has_event(self, kind: str) -> bool:
        """As the context."""
        return self.context.has_event(kind)


def event_day(event: Gebeurtenis) -> Uitkomst:
    """The day of an event as the first step of a derivation."""
    day = event.datum
    kind = Message(f"gebeurtenis.{event.soort}")
    return begin(day.datum, day.vaag, "anker.gebeurtenis", gebeurtenis=kind, dag=day.datum)
