"""What must be true of every check: its tree, its sources, its facts; and the texts to read."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from desktop_app.rights.amounts import load_amounts
from desktop_app.rights.checks_loader import load_conditions
from desktop_app.rights.checks_model import WEET_NIET, Aanvulling, Check, Keuze, Uitkomst, Vraag
from desktop_app.rights.checks_prefill import ANCHORS, FIRST_OF
from desktop_app.rights.checks_words import PLACE
from desktop_app.rights.library import load_helplines
from desktop_app.text.message import Message
from desktop_app.traject.named import NAMED_DAYS, STATES
from desktop_app.traject.rulebook import Regelboek
from desktop_app.traject.rulecheck import anchors_of, is_field
from desktop_app.traject.rules import Conditie

_LETTER = re.compile(r"L\d\d[a-z]?")
_URGENT = re.compile(r"N\d\d")
_OF_RULES = ("gedaan", "mijlpaal", "wettelijk")


def check_faults(
    check: Check, book: Regelboek, pages: Collection[str] | None = None
) -> Iterator[Message]:
    """A message for everything that is wrong with a check.

    pages: ids of the pages that exist; None leaves those links unlooked at.
    """
    yield from _tree_faults(check)
    for question in check.vragen:
        yield from _question_faults(check, question)
        yield from _fact_faults(check, question, book)
    for outcome in check.uitkomsten:
        yield from _outcome_faults(check, outcome)
    yield from _link_faults(check, pages)
    for name, text in check_texts(check):
        for place in PLACE.findall(text):
            if not _is_place(place, book):
                yield _fault("check.plek", check, name, place)


def condition_faults(book: Regelboek) -> Iterator[Message]:
    """A message for every name in the shared conditions that does not exist."""
    for name, condition in load_conditions().items():
        for wrong in _unknown_names(condition, book):
            yield Message("check.feit", {"bestand": "condities.json", "regel": name, "veld": wrong})


def check_texts(check: Check) -> Iterator[tuple[str, str]]:
    """All that a reader sees of a check, each with a name for reports."""
    yield from _named(check.id, check, ("titel", "kort", "zwaar", "vooraf"))
    for entry in check.aanvullingen:
        yield from _named(f"{check.id}.{entry.id}", entry, ("tekst",))
    for question in check.vragen:
        yield from _named(question.id, question, ("tekst", "uitleg"))
        for choice in question.keuzes:
            name = f"{question.id}.{choice.id}"
            yield from _named(name, choice, ("tekst", "reden", "ontbreekt"))
        for number, fact in enumerate(question.uit_feiten):
            yield from _named(f"{question.id}.uit_feiten[{number}]", fact, ("reden",))
    for outcome in check.uitkomsten:
        names = ("titel", "zwaar", "tekst", "betekent", "doe_vandaag")
        yield from _named(outcome.id, outcome, names)
        for part in outcome.onderdelen:
            yield from _named(f"{outcome.id}.{part.kop}", part, ("kop", "tekst"))


def _named(place: str, entry: object, fields: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    for field in fields:
        value = getattr(entry, field)
        for number, text in enumerate((value,) if isinstance(value, str) else value):
            if text:
                yield (f"{place}.{field}" if value is text else f"{place}.{field}[{number}]"), text


# -- the tree ---------------------------------------------------------------------------------


def _tree_faults(check: Check) -> Iterator[Message]:
    for kind, ids in (
        ("vragen", [question.id for question in check.vragen]),
        ("uitkomsten", [outcome.id for outcome in check.uitkomsten]),
    ):
        for id in {id for id in ids if ids.count(id) > 1}:
            yield _fault("check.dubbel", check, id, kind)
    if check.question(check.begin) is None:
        yield _fault("check.verwijzing", check, check.begin, "begin")
        return
    seen: set[str] = set()
    ends: set[str] = set()
    yield from _visit(check, check.begin, (), seen, ends)
    for question in check.vragen:
        if question.id not in seen:
            yield _fault("check.onbereikbaar", check, question.id, "vragen")
    for outcome in check.uitkomsten:
        if outcome.id not in ends:
            yield _fault("check.onbereikbaar", check, outcome.id, "uitkomsten")


def _visit(
    check: Check, id: str, way: tuple[str, ...], seen: set[str], ends: set[str]
) -> Iterator[Message]:
    """Everything that can be reached from a question, once; a way back is a fault."""
    if id in way:
        yield _fault("check.kring", check, id, "naar")
    question = check.question(id)
    if id in seen or question is None:
        return
    seen.add(id)
    for choice in question.keuzes:
        found = _outcomes_of(check, choice)
        ends |= found
        nexts = {choice.naar} if choice.naar is not None else set()
        for end in found - {choice.waarschuwing}:
            outcome = check.outcome(end)
            if outcome is not None and outcome.vervolg not in {None, id}:
                nexts.add(outcome.vervolg)
        for after in sorted(filter(None, nexts)):
            yield from _visit(check, after, (*way, id), seen, ends)


def _outcomes_of(check: Check, choice: Keuze) -> set[str]:
    found = {*choice.uitkomsten, *choice.vervangt.values()}
    if choice.naar is None and not choice.uitkomsten:
        found |= {border.uitkomst for border in check.uitslag}
    return found | ({choice.waarschuwing} if choice.waarschuwing is not None else set())


def _question_faults(check: Check, question: Vraag) -> Iterator[Message]:
    if question.choice(WEET_NIET) is None:
        yield _fault("check.weet_niet", check, question.id, "keuzes")
    for choice in question.keuzes:
        place = f"{question.id}.{choice.id}"
        if choice.naar is not None and check.question(choice.naar) is None:
            yield _fault("check.verwijzing", check, place, choice.naar)
        for id in sorted(_outcomes_of(check, choice)):
            if check.outcome(id) is None:
                yield _fault("check.verwijzing", check, place, id)
        if choice.naar is None and not choice.uitkomsten and not _ends_by_points(check):
            yield _fault("check.dood", check, place, "uitkomsten")
        told = choice.ontbreekt and choice.vraag_na_bij
        if not (told if choice.id == WEET_NIET else choice.reden) or not choice.tekst:
            yield _fault("check.zonder_tekst", check, place, "reden")


def _ends_by_points(check: Check) -> bool:
    return bool(check.uitslag) and check.uitslag[-1].vanaf is None


def _outcome_faults(check: Check, outcome: Uitkomst) -> Iterator[Message]:
    for field in ("tekst", "doe_vandaag", "bronnen"):
        if not getattr(outcome, field):
            yield _fault("check.leeg", check, outcome.id, field)
    for source in outcome.bronnen:
        if source.soort in {"wet", "regeling"} and not source.artikel:
            yield _fault("regel.artikel", check, outcome.id, "bronnen")
    if outcome.vervolg is not None and check.question(outcome.vervolg) is None:
        yield _fault("check.verwijzing", check, outcome.id, outcome.vervolg)


def _link_faults(check: Check, pages: Collection[str] | None) -> Iterator[Message]:
    lines = {line.id for line in load_helplines()}
    for outcome in check.uitkomsten:
        wrong = [id for id in outcome.brieven if not _LETTER.fullmatch(id)]
        wrong += [id for id in outcome.hulp if id not in lines]
        yield from (_fault("check.verwijzing", check, outcome.id, id) for id in wrong)
    entries: tuple[Check | Uitkomst | Aanvulling, ...] = (
        check,
        *check.uitkomsten,
        *check.aanvullingen,
    )
    for entry in entries:
        wrong = [id for id in entry.dringend if not _URGENT.fullmatch(id)]
        if pages is not None:
            wrong += [id for id in (*entry.artikelen, *entry.dringend) if id not in pages]
        yield from (_fault("check.verwijzing", check, entry.id, id) for id in wrong)
    for question in check.vragen if pages is not None else ():
        wrong = [id for id in question.artikelen if id not in (pages or ())]
        yield from (_fault("check.verwijzing", check, question.id, id) for id in wrong)


# -- the facts --------------------------------------------------------------------------------


def _fact_faults(check: Check, question: Vraag, book: Regelboek) -> Iterator[Message]:
    for number, fact in enumerate(question.uit_feiten):
        place = f"uit_feiten[{number}]"
        if fact.keuze == WEET_NIET or question.choice(fact.keuze) is None:
            yield _fault("check.verwijzing", check, question.id, f"{place}.keuze")
        for wrong in _unknown_names(fact.als, book):
            yield _fault("check.feit", check, question.id, wrong)


def _unknown_names(condition: Conditie, book: Regelboek) -> Iterator[str]:
    """Names in a condition that neither facts, rules nor checks have."""
    below = (*(condition.alle or ()), *(condition.een_van or ()))
    for part in (*below, *((condition.niet,) if condition.niet is not None else ())):
        yield from _unknown_names(part, book)
    for term in (*(condition.voor or ()), *(condition.niet_na or ())):
        yield from (name for name in anchors_of(term) if not _is_anchor(name, book))
    if condition.bekend is not None and not _is_anchor(condition.bekend, book):
        yield condition.bekend
    state = condition.toestand
    if state is not None and state not in STATES and state not in load_conditions():
        yield state
    if condition.feit is not None and not is_field(condition.feit):
        yield condition.feit
    kind = condition.gebeurtenis
    if kind is not None and kind not in book.parameters.gebeurtenissen:
        yield kind


def _is_anchor(name: str, book: Regelboek) -> bool:
    prefix, colon, rest = name.partition(":")
    if not colon:
        return name in NAMED_DAYS or name in ANCHORS or is_field(name)
    if prefix in _OF_RULES:
        return rest in book.by_id
    return f"{prefix}:" in {"gebeurtenis:", FIRST_OF} and rest in book.parameters.gebeurtenissen


def _is_place(place: str, book: Regelboek) -> bool:
    kind, _, rest = place.partition(".")
    if kind == "bedrag":
        return rest in {amount.id for amount in load_amounts()}
    return kind == "dag" and _is_anchor(rest, book)


def _fault(message: str, check: Check, place: str, field: str) -> Message:
    return Message(message, {"bestand": f"{check.id}.json", "regel": place, "veld": field})
