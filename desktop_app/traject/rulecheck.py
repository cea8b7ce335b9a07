"""Mistakes that the shape of a rule file does not show: names that do not exist, half a term.

Runs at every load, because a wrong name would silently leave out a day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from msgspec import UNSET

from desktop_app.traject.calendar import parse_exact
from desktop_app.traject.errors import RegelFout
from desktop_app.traject.facts import Contract, Feiten, Loon, Loonsanctie, day_facts
from desktop_app.traject.model import Bron
from desktop_app.traject.named import NAMED_DAYS, STATES
from desktop_app.traject.rules import Conditie, Regel, Termijn, Termijnen

if TYPE_CHECKING:
    from desktop_app.traject.rulebook import Regelboek

_SLUG = re.compile(r"[a-z0-9]+(_[a-z0-9]+)*")
_BWB = re.compile(r"BWB[RV]\d{7}")
_GROUPS = {"contract": Contract, "loonsanctie": Loonsanctie, "loon": Loon}
_LOCAL = ("gebeurtenis", "kalenderjaar_einde")
_RULE_PREFIXES = ("gedaan", "mijlpaal", "wettelijk", "brief")
_EVENT_FACTS = ("gebeurtenis.soort", "gebeurtenis.uitkomst")
"""Of the event that a repeated rule is about; outside a rule they name nothing."""
_KINDS_OF_TERM = ("vroegste", "laatste", "eerste_bekende")


def check_rules(book: Regelboek) -> None:
    """Raise RegelFout for the first mistake, naming file, rule and field."""
    checker = _Checker(book)
    for regel in book.regels:
        checker.check(regel)
    checker.check_circles()
    for document in book.documenten:
        if document.mijlpaal is not None and document.mijlpaal not in book.by_id:
            raise RegelFout("catalogus.json", document.id, "mijlpaal", "regel.onbekende_regel")
        for field, id in _faults_of_sources(document.bronnen):
            raise RegelFout("catalogus.json", document.id, field, id)


def _faults_of_sources(sources: tuple[Bron, ...]) -> Iterator[tuple[str, str]]:
    """Field and message of each mistake in the sources of a rule or a paper."""
    if not sources:
        yield "bronnen", "regel.bron"
    for number, source in enumerate(sources):
        field = f"bronnen[{number}]"
        if source.bwb is not None and not _BWB.fullmatch(source.bwb):
            yield f"{field}.bwb", "regel.bwb"
        if source.link is not None and not source.link.startswith("https://"):
            yield f"{field}.link", "regel.link"
        if source.gecontroleerd is None:
            yield f"{field}.gecontroleerd", "regel.gecontroleerd"


class _Checker:
    def __init__(self, book: Regelboek) -> None:
        self.book = book
        self.regel = book.regels[0]

    def check(self, regel: Regel) -> None:
        self.regel = regel
        if not _SLUG.fullmatch(regel.id):
            raise self._fault("id", "regel.id")
        if regel.weergave == "mijlpaal" and regel.soort is UNSET:
            raise self._fault("soort", "regel.soort")
        if not regel.voorbeelden:
            raise self._fault("voorbeelden", "regel.voorbeeld")
        if regel.niveau == "werkgever":  # follows from the rule itself, or may not be
            raise self._fault("niveau", "regel.niveau")
        self._check_validity(regel)
        self._check_sources(regel)
        self._check_references(regel)
        for field, term in terms_of(regel):
            self._check_term(term, field)
        for field, condition in _conditions_of(regel):
            self._check_condition(condition, field)
        self._check_kinds(regel.herhaling.gebeurtenis if regel.herhaling else (), "herhaling")

    def _check_references(self, regel: Regel) -> None:
        for number, paper in enumerate(regel.papieren):
            if paper not in self.book.document_ids:
                raise self._fault(f"papieren[{number}]", "regel.onbekend_papier")
        for number, other in enumerate(regel.ingehaald_door):
            if other not in self.book.by_id:
                raise self._fault(f"ingehaald_door[{number}]", "regel.onbekende_regel")
        for number, path in enumerate(regel.gedaan_door):
            self._check_anchor(path, f"gedaan_door[{number}]")
        if regel.legt_vast is not None and (
            regel.legt_vast not in regel.gedaan_door or regel.legt_vast not in day_facts()
        ):
            raise self._fault("legt_vast", "regel.onbekend_feit")

    def _check_validity(self, regel: Regel) -> None:
        if regel.geldig_tot_en_met is not None and regel.geldig_tot_en_met < regel.geldig_vanaf:
            raise self._fault("geldig_tot_en_met", "regel.dagen")
        for number, (one, other) in enumerate(
            zip(regel.versies, regel.versies[1:], strict=False), 1
        ):
            if one.geldig_tot_en_met is None or one.geldig_tot_en_met >= other.geldig_vanaf:
                raise self._fault(f"versies[{number}].geldig_vanaf", "regel.dagen")

    def _check_sources(self, regel: Regel) -> None:
        for field, id in _faults_of_sources(regel.bronnen):
            raise self._fault(field, id)
        statutes = [source for source in regel.bronnen if source.soort in ("wet", "regeling")]
        if regel.laag == "wet" and not any(source.artikel for source in statutes):
            raise self._fault("bronnen", "regel.artikel")

    def _check_term(self, term: Termijn, field: str) -> None:
        given = [kind for kind in _KINDS_OF_TERM if getattr(term, kind)]
        if len(given) + (term.anker is not None) != 1:
            raise self._fault(field, "regel.termijn")
        if term.als is not None:
            self._check_condition(term.als, f"{field}.als")
        for kind in given:
            for number, part in enumerate(getattr(term, kind)):
                self._check_term(part, f"{field}.{kind}[{number}]")
        if isinstance(term.anker, str):
            self._check_anchor(term.anker, f"{field}.anker")
        elif term.anker is not None:
            self._check_term(term.anker, f"{field}.anker")
        length = term.termijn
        if length is None:
            return
        back, counted = term.richting == "terug", length.eenheid.startswith("ziekte")
        if back != (term.start is None) or length.aantal < 1:
            raise self._fault(f"{field}.start", "regel.start")
        if counted and (back or term.anker != "eerste_ziektedag"):
            raise self._fault(f"{field}.termijn.eenheid", "regel.ziekteweken")

    def _check_condition(self, condition: Conditie, field: str) -> None:
        self._check_parts(condition, field)
        if condition.bekend is not None:
            self._check_anchor(condition.bekend, f"{field}.bekend")
        if condition.toestand is not None and condition.toestand not in STATES:
            raise self._fault(f"{field}.toestand", "regel.onbekende_toestand")
        fact = condition.feit
        if fact is not None and fact not in _EVENT_FACTS and not is_field(fact):
            raise self._fault(f"{field}.feit", "regel.onbekend_feit")
        if condition.gebeurtenis is not None:
            self._check_kinds((condition.gebeurtenis,), field)

    def _check_parts(self, condition: Conditie, field: str) -> None:
        for kind in ("alle", "een_van"):
            for number, part in enumerate(getattr(condition, kind) or ()):
                self._check_condition(part, f"{field}.{kind}[{number}]")
        if condition.niet is not None:
            self._check_condition(condition.niet, f"{field}.niet")
        for kind in ("voor", "niet_na"):
            for number, term in enumerate(getattr(condition, kind) or ()):
                self._check_term(term, f"{field}.{kind}[{number}]")

    def _check_kinds(self, kinds: tuple[str, ...], field: str) -> None:
        for kind in kinds:
            if kind not in self.book.parameters.gebeurtenissen:
                raise self._fault(f"{field}.gebeurtenis", "regel.onbekende_gebeurtenis")

    def _check_anchor(self, name: str, field: str) -> None:
        prefix, colon, rest = name.partition(":")
        if not colon:
            known = name in NAMED_DAYS or name in _LOCAL or is_field(name)
        elif prefix in _RULE_PREFIXES:
            known = rest in self.book.by_id
        elif prefix == "gebeurtenis":
            known = rest in self.book.parameters.gebeurtenissen
        elif prefix == "dag":
            known = _is_day(rest)
        else:
            known = prefix == "invoer" and self.regel.weergave == "uitleg"
        if not known:
            raise self._fault(field, "regel.onbekend_anker")

    def check_circles(self) -> None:
        """No rule may need its own day in the end."""
        needs = {
            regel.id: {
                name.partition(":")[2]
                for _, term in terms_of(regel)
                for name in anchors_of(term)
                if name.startswith(("mijlpaal:", "wettelijk:"))
            }
            for regel in self.book.regels
        }
        for regel in self.book.regels:
            seen: set[str] = set()
            todo = list(needs[regel.id] - {regel.id})
            while todo:
                id = todo.pop()
                if id == regel.id:
                    self.regel = regel
                    raise self._fault("termijnen", "regel.kring")
                if id not in seen:
                    seen.add(id)
                    todo += needs.get(id, ())

    def _fault(self, field: str, id: str) -> RegelFout:
        return RegelFout(self.book.files[self.regel.id], self.regel.id, field, id)


def terms_of(regel: Regel) -> Iterator[tuple[str, Termijn]]:
    """Every term of a rule with its field path, versions, parts, series and periods included."""
    for name, terms in _term_groups(regel):
        for field in Termijnen.__struct_fields__:
            term = getattr(terms, field)
            if term is not None:
                yield f"{name}.{field}", term
    if regel.peil is not None:
        yield "peil", regel.peil
    for number, period in enumerate(regel.perioden):
        yield f"perioden[{number}].van", period.van
        yield f"perioden[{number}].tot_en_met", period.tot_en_met
    for number, part in enumerate(regel.herhaling.serie if regel.herhaling else ()):
        path = f"herhaling.serie[{number}]"
        yield f"{path}.anker", part.anker
        for field in ("voor", "tot_en_met"):
            if getattr(part, field) is not None:
                yield f"{path}.{field}", getattr(part, field)


def _term_groups(regel: Regel) -> Iterator[tuple[str, Termijnen]]:
    if regel.termijnen:
        yield "termijnen", regel.termijnen
    for number, version in enumerate(regel.versies):
        yield f"versies[{number}].termijnen", version.termijnen
    for number, part in enumerate(regel.herhaling.delen if regel.herhaling else ()):
        yield f"herhaling.delen[{number}].termijnen", part.termijnen


def _conditions_of(regel: Regel) -> Iterator[tuple[str, Conditie]]:
    if regel.lijst is not None:
        yield "lijst", regel.lijst
    for number, period in enumerate(regel.perioden):
        if period.lijst is not None:
            yield f"perioden[{number}].lijst", period.lijst
    for number, part in enumerate(regel.herhaling.delen if regel.herhaling else ()):
        if part.lijst is not None:
            yield f"herhaling.delen[{number}].lijst", part.lijst


def anchors_of(term: Termijn) -> Iterator[str]:
    """The anchors that a term and its parts name."""
    if isinstance(term.anker, str):
        yield term.anker
    elif term.anker is not None:
        yield from anchors_of(term.anker)
    for part in (*term.vroegste, *term.laatste, *term.eerste_bekende):
        yield from anchors_of(part)


def _is_day(text: str) -> bool:
    try:
        parse_exact(text)
    except ValueError:
        return False
    return True


def is_field(path: str) -> bool:
    """True when the facts have a field with this path, at the top or in a group."""
    group, dot, rest = path.partition(".")
    if not dot:
        return group in Feiten.__struct_fields__
    return group in _GROUPS and rest in _GROUPS[group].__struct_fields__
