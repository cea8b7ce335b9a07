"""What must be true of the lists beside the pages; their texts to read; and their days."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from datetime import date

from desktop_app.rights import amounts, asked, glossary, plans, roles, sensitive
from desktop_app.rights.amounts import Bedrag
from desktop_app.rights.asked import Gevraagd
from desktop_app.rights.check import fault, sentence_count, source_faults
from desktop_app.rights.glossary import Begrip, name_key
from desktop_app.rights.library import load_pages
from desktop_app.rights.plans import Plan
from desktop_app.rights.roles import Rol
from desktop_app.text.message import Message
from desktop_app.traject.model import Bron

MOST_SENTENCES = 2
"""How many sentences an explanation in a list has at most."""

_NOT_IN_ID = re.compile(r"[^a-z0-9]+")


def list_faults() -> Iterator[Message]:
    """All that is wrong with the lists, against the pages that they name. Raises RegelFout."""
    pages = {page.id for page in load_pages()}
    terms = glossary.load_glossary()
    for term in terms:
        yield from term_faults(term, pages)
    yield from hard_word_faults(glossary.load_hard_words(), terms)
    for role in roles.load_roles():
        yield from role_faults(role)
    for question in asked.load_asked():
        yield from asked_faults(question)
    for amount in amounts.load_amounts():
        yield from amount_faults(amount)
    for plan in plans.load_plans():
        yield from plan_faults(plan, pages)
    for kind in sensitive.sensitive_kinds():
        if not (kind.begin or kind.heel or kind.eind):
            yield fault("rechten.veld_leeg", sensitive.FILE, kind.id, "begin")


def list_texts() -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """All that a reader sees of the lists, by file: pairs of a name and the text."""
    terms, people = glossary.load_glossary(), roles.load_roles()
    yield glossary.FILE, [pair for term in terms for pair in term_texts(term)]
    yield roles.FILE, [pair for role in people for pair in role_texts(role)]
    yield asked.FILE, [pair for entry in asked.load_asked() for pair in asked_texts(entry)]
    yield amounts.FILE, [pair for entry in amounts.load_amounts() for pair in amount_texts(entry)]
    yield plans.FILE, [pair for entry in plans.load_plans() for pair in plan_texts(entry)]
    yield sensitive.FILE, [(kind.id, kind.naam) for kind in sensitive.sensitive_kinds()]


def list_days() -> Iterator[tuple[str, date]]:
    """Each entry of the lists with the day on which it was checked."""
    lists = (
        glossary.load_glossary(),
        roles.load_roles(),
        asked.load_asked(),
        amounts.load_amounts(),
        plans.load_plans(),
    )
    yield from ((entry.id, entry.gecontroleerd) for entries in lists for entry in entries)


def term_faults(term: Begrip, pages: Collection[str]) -> Iterator[Message]:
    """A message for everything that is wrong with a term. pages: ids that there are."""
    if term.id != _NOT_IN_ID.sub("-", term.term.lower()).strip("-"):
        yield fault("rechten.begrip_id", glossary.FILE, term.id, "id")
    if term.artikel is not None and term.artikel not in pages:
        yield fault("rechten.onbekende_pagina", glossary.FILE, term.id, "artikel")
    yield from _long(term.uitleg, glossary.FILE, term.id, "uitleg")
    yield from _sourced(term.bronnen, glossary.FILE, term.id)


def hard_word_faults(words: Collection[str], terms: Collection[Begrip]) -> Iterator[Message]:
    """A message for every hard word that the glossary does not explain."""
    known = {name_key(name) for term in terms for name in term.namen}
    for word in words:
        if name_key(word) not in known:
            yield fault("rechten.moeilijk_woord", glossary.HARD_WORDS, word, "")


def role_faults(role: Rol) -> Iterator[Message]:
    """A message for everything that is wrong with a role."""
    for field, texts in (("doet", role.doet), ("ziet", role.ziet)):
        if not texts:
            yield fault("rechten.veld_leeg", roles.FILE, role.id, field)
    for name, text in role_texts(role):
        yield from _long(text, roles.FILE, role.id, name.removeprefix(f"{role.id}."))
    yield from _sourced(role.bronnen, roles.FILE, role.id)


def asked_faults(question: Gevraagd) -> Iterator[Message]:
    """A message for everything that is wrong with a question."""
    if not question.door:
        yield fault("rechten.veld_leeg", asked.FILE, question.id, "door")
    for name, text in asked_texts(question):
        yield from _long(text, asked.FILE, question.id, name.removeprefix(f"{question.id}."))
    yield from _sourced(question.bronnen, asked.FILE, question.id)


def amount_faults(amount: Bedrag) -> Iterator[Message]:
    """A message for everything that is wrong with an amount: a known value has a source."""
    for value in amount.waarden:
        if value.waarde is not None:
            yield from _sourced(value.bronnen, amounts.FILE, f"{amount.id} {value.vanaf}")
    yield from _long(amount.onbekend, amounts.FILE, amount.id, "onbekend")


def plan_faults(plan: Plan, pages: Collection[str]) -> Iterator[Message]:
    """A message for everything that is wrong with a plan. pages: ids that there are."""
    for at, page in enumerate(plan.artikelen):
        if page not in pages:
            yield fault("rechten.onbekende_pagina", plans.FILE, plan.id, f"artikelen[{at}]")
    for name, text in plan_texts(plan):
        yield from _long(text, plans.FILE, plan.id, name.removeprefix(f"{plan.id}."))
    yield from _sourced(plan.bronnen, plans.FILE, plan.id)


def term_texts(term: Begrip) -> Iterator[tuple[str, str]]:
    """What a reader sees of a term, with a name for reports."""
    yield f"{term.id}.uitleg", term.uitleg


def role_texts(role: Rol) -> Iterator[tuple[str, str]]:
    """What a reader sees of a role, each text with a name for reports."""
    yield f"{role.id}.naam", role.naam
    for field in ("doet", "doet_niet", "ziet"):
        for at, text in enumerate(getattr(role, field)):
            yield f"{role.id}.{field}[{at}]", text
    for field in ("betaalt", "beslist", "klacht"):
        if text := getattr(role, field):
            yield f"{role.id}.{field}", text


def asked_texts(question: Gevraagd) -> Iterator[tuple[str, str]]:
    """What a reader sees of a question, each text with a name for reports."""
    for field in ("vraag", "waarom", "zeg"):
        yield f"{question.id}.{field}", getattr(question, field)


def amount_texts(amount: Bedrag) -> Iterator[tuple[str, str]]:
    """What a reader sees of an amount, each text with a name for reports."""
    yield f"{amount.id}.naam", amount.naam
    yield f"{amount.id}.onbekend", amount.onbekend


def plan_texts(plan: Plan) -> Iterator[tuple[str, str]]:
    """What a reader sees of a plan, each text with a name for reports."""
    for field in ("titel", "plan", "stand", "voor_jou"):
        yield f"{plan.id}.{field}", getattr(plan, field)


def _long(text: str, file: str, id: str, field: str) -> Iterator[Message]:
    if not text.strip():
        yield fault("rechten.veld_leeg", file, id, field)
    if sentence_count(text) > MOST_SENTENCES:
        yield fault("rechten.te_veel_zinnen", file, id, field)


def _sourced(sources: tuple[Bron, ...], file: str, id: str) -> Iterator[Message]:
    if not sources:
        yield fault("regel.bron", file, id, "bronnen")
    yield from source_faults(sources, file, id)
