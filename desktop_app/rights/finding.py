"""Finds the best answers to a question in all that is known here: pages, checks, words, moments.

Also what the search itself does not know: which questions are urgent, and that somebody who speaks
of death gets a phone number before anything else.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, cached_property
from typing import Literal, NamedTuple

from msgspec import Struct

from desktop_app.rights.asked import load_asked
from desktop_app.rights.checks_loader import load_checks
from desktop_app.rights.checks_model import Check
from desktop_app.rights.finding_more import MORE_WEIGHTS
from desktop_app.rights.glossary import load_glossary
from desktop_app.rights.library import load_pages
from desktop_app.rights.lists import list_path
from desktop_app.rights.model import Pagina
from desktop_app.rights.reading import converted, decoded
from desktop_app.search.expressions import Expressions
from desktop_app.search.index import Hit, Index
from desktop_app.search.language import dutch
from desktop_app.search.places import Row
from desktop_app.search.words import fold, split_words
from desktop_app.text.resources import resource_root
from desktop_app.traject.rulebook import Regelboek, load_regelboek

FILE = "zoeken.json"
MOST = 5
ARTICLE, CHECK, TERM, URGENT, MILESTONE = "artikel", "check", "begrip", "urgent", "mijlpaal"
WEIGHTS = {ARTICLE: 1.0, URGENT: 1.0, CHECK: 0.98, TERM: 0.95, MILESTONE: 0.9}
"""A page that explains goes before a mere word or day, when both fit equally well."""
_SHIPPED = {**WEIGHTS, **MORE_WEIGHTS}
ABOUT_ASKED = "wat-mag-gevraagd"
"""The check that is about questions others may ask."""
NEARLY = 0.65
"""A word or moment gives way to the page about it when that fits nearly as well."""
LONGEST_CRY = 12_000
"""Signs that are looked at for words of somebody in a crisis; the search itself reads fewer."""
LEAST = 0.45
"""Part of the best score: what ships and fits less is left out, and only in the way."""
CENTRAL = 0.02
"""A page that many others point to is a little more often what somebody means."""
BESIDE_CRISIS = 0.8
"""The page for a crisis is the first when it has to be, and not too easily otherwise."""
_LOOKED_AT = 4
_SENTENCE = re.compile(r".*?[.?!][”’)]*(?=\s|$)", re.DOTALL)


class Found(NamedTuple):
    """One answer. soort: artikel, check, begrip, urgent or mijlpaal, or that of a row of yours."""

    id: str
    soort: str
    titel: str
    eerste_zin: str


class BehalveNa(Struct, frozen=True, forbid_unknown_fields=True):
    """Expressions that mean something else right after some words ("werkgever wil niet meer")."""

    uitdrukkingen: tuple[str, ...]
    wie: tuple[str, ...]


class Crisis(Struct, frozen=True, forbid_unknown_fields=True):
    """Expressions after which one page always comes first."""

    pagina: str
    uitdrukkingen: tuple[str, ...]
    behalve_na: BehalveNa


class Voorkeur(Struct, frozen=True, forbid_unknown_fields=True):
    """Words that make answers of a kind worth so many times more.

    tenzij: not in a question such as these: who asks whether something may, has it before them.
    """

    soort: Literal["artikel", "check", "begrip", "urgent", "mijlpaal"]
    maal: float
    uitdrukkingen: tuple[str, ...]
    tenzij: tuple[str, ...] = ()


class Kern(Struct, frozen=True, forbid_unknown_fields=True):
    """What people type when they mean a whole subject, and the page that begins it."""

    pagina: str
    uitdrukkingen: tuple[str, ...]


class Zoeken(Struct, frozen=True, forbid_unknown_fields=True):
    """The file."""

    schema: Literal[1]
    crisis: Crisis
    voorkeur: tuple[Voorkeur, ...]
    kern: tuple[Kern, ...] = ()


def find(question: str, most: int = MOST) -> tuple[Found, ...]:
    """The best answers to a question, the best first; none when nothing fits.

    Raises RegelFout when a content file is wrong. The first call reads the content.
    """
    return _shipped().find(question, most)


class Finder:
    """Finds in what ships, and in rows of somebody's own. Made at once; reads when first used."""

    def __init__(
        self,
        book: Regelboek,
        own: Iterable[Row] = (),
        content: _Content | None = None,
        *,
        more: Callable[[], Iterable[Row]] | None = None,
    ) -> None:
        """book: names the moments. own: rows of the dossier, with a `kind` of their own.

        more: what else ships and may be found here, see `finding_more`.
        """
        self._content = content or _Content(book, more)
        self._own = tuple(own)
        self._book = book

    def with_own(self, own: Iterable[Row]) -> Finder:
        """The same with other rows of one's own; what ships is read once for both."""
        return Finder(self._book, own, self._content)

    def find(self, question: str, most: int = MOST) -> tuple[Found, ...]:
        """The best answers, the best first. Raises RegelFout when a content file is wrong."""
        words = split_words(question[:LONGEST_CRY])
        weights = dict(_SHIPPED)
        for kind, times, expressions, unless in _favours():
            if expressions.found_in(words) and not unless.found_in(words):
                weights[kind] *= times
        crisis = crisis_words(words)
        if crisis:
            question = " ".join(word for at, word in enumerate(words) if at not in crisis)
        hits = self._index.best(question, most * _LOOKED_AT, weights)
        least = hits[0].score * LEAST if hits else 0.0
        kept = _once([hit for hit in hits if hit.score >= least or hit.row.kind not in _SHIPPED])
        core = self._content.core(words)
        if core is not None:
            kept = [core, *(row for row in kept if row is not core)]
        if crisis:
            first = self._content.crisis
            kept = [first, *(row for row in kept if row is not first)]
        return tuple(_found(row) for row in kept[:most])

    def prepare(self) -> None:
        """Read and build all that the first question would wait for. Raises RegelFout."""
        self._index.prepare()
        self.find("mag ik op vakantie")

    @cached_property
    def _index(self) -> Index:
        shipped = self._content.index
        return Index(self._own, base=shipped) if self._own else shipped


class _Content:
    """What ships, read when it is first searched."""

    def __init__(self, book: Regelboek, more: Callable[[], Iterable[Row]] | None) -> None:
        self._book = book
        self._more = more

    @cached_property
    def index(self) -> Index:
        """The index over all that ships. Raises RegelFout."""
        terms = {term.term: term.vormen for term in load_glossary()}
        rows = [*shipped_rows(self._book), *(self._more() if self._more is not None else ())]
        return Index(rows, dutch(terms))

    @cached_property
    def crisis(self) -> Row:
        """The page that comes first for somebody in a crisis."""
        return self._pages[load_search().crisis.pagina]

    def core(self, words: Sequence[str]) -> Row | None:
        """The page that begins the subject these words are the name of; None for other words."""
        page = next((page for page, named in _cores() if named.found_in(words)), None)
        return self._pages[page] if page is not None else None

    @cached_property
    def _pages(self) -> dict[str, Row]:
        return {row.id: row for row in self.index.rows if row.kind in (ARTICLE, URGENT)}


def shipped_rows(book: Regelboek) -> Iterator[Row]:
    """Everything that ships, as rows to find. Raises RegelFout."""
    pages = load_pages()
    named = Counter(id for page in pages for id in page.kop.verwant)
    for page in pages:
        yield _page_row(page, named[page.id])
    for check in load_checks():
        yield Row(check.id, check.titel, _asked_in(check), CHECK, check.zoek, check.kort)
    for term in load_glossary():
        about: tuple[str, ...] = (term.artikel or "", term.id)
        yield Row(term.id, term.term, "", TERM, term.vormen, term.uitleg, same=about)
    for rule in book.mijlpaalregels:
        about = (rule.id.replace("_", "-"),)
        yield Row(rule.id, rule.naam, "", MILESTONE, (), rule.wat, same=about)


@cache
def load_search() -> Zoeken:
    """What the search does with some words. Raises RegelFout."""
    path = list_path(FILE)
    return converted(decoded(path), Zoeken, path.name)


def crisis_words(words: Sequence[str]) -> set[int]:
    """Which words (of `split_words`) speak of death, or of not wanting to go on."""
    always, unless = _crisis()
    who = load_search().crisis.behalve_na.wie
    places = always.found_in(words)
    places += [
        (start, end)
        for start, end in unless.found_in(words)
        if start == 0 or words[start - 1] not in who
    ]
    return {at for start, end in places for at in range(start, end)}


@cache
def _crisis() -> tuple[Expressions, Expressions]:
    crisis = load_search().crisis
    return (
        Expressions(crisis.uitdrukkingen, typos=True),
        Expressions(crisis.behalve_na.uitdrukkingen),
    )


@cache
def _favours() -> tuple[tuple[str, float, Expressions, Expressions], ...]:
    return tuple(
        (one.soort, one.maal, Expressions(one.uitdrukkingen), Expressions(one.tenzij))
        for one in load_search().voorkeur
    )


@cache
def _cores() -> tuple[tuple[str, Expressions], ...]:
    """Each page with what names its subject, which is all that was typed."""
    return tuple(
        (one.pagina, Expressions([f"^{text}$" for text in one.uitdrukkingen], typos=True))
        for one in load_search().kern
    )


@cache
def _shipped() -> Finder:
    return Finder(load_regelboek(resource_root()))


def _page_row(page: Pagina, named: int) -> Row:
    head = page.kop
    text = " ".join(line for block in page.blokken for line in block.regels)
    kind = URGENT if head.soort == "dringend" else ARTICLE
    weight = 1 + CENTRAL * math.log1p(named)
    if head.id == load_search().crisis.pagina:
        weight = BESIDE_CRISIS
    return Row(head.id, head.titel, text, kind, (*head.zoek, _spoken(head.id)), head.kort, weight)


def _asked_in(check: Check) -> str:
    """What a check asks, and the questions of others that it is about."""
    told = [question.tekst for question in check.vragen]
    if check.id == ABOUT_ASKED:
        told += [question.vraag for question in load_asked()]
    return " ".join(told)


def _spoken(id: str) -> str:
    """An id as words; nothing for a number such as R10-01."""
    return "" if any(sign.isdigit() for sign in id[:3]) else id.replace("-", " ")


def _once(hits: Sequence[Hit]) -> list[Row]:
    """Each thing once: a word or moment gives way to the page about it when that is found too."""
    pages = {hit.row.id: hit for hit in hits if hit.row.kind == ARTICLE}
    kept, seen = list[Row](), set[str]()
    for hit in hits:
        row = hit.row
        if row.kind in (TERM, MILESTONE):
            about = next((pages[id] for id in row.same if id in pages), None)
            if about is not None and about.score >= NEARLY * hit.score:
                row = about.row
        if seen.isdisjoint(_names(row)):
            kept.append(row)
            seen.add(_name(row))
    return kept


def _name(row: Row) -> str:
    """What a row is known by once it is shown: words and moments of one name are one thing."""
    if row.kind in (TERM, MILESTONE):
        return fold(row.title)
    return f"{row.kind}:{row.id}"


def _names(row: Row) -> set[str]:
    """What is the same thing as a row: of a word or moment also the page about it."""
    pages = row.same if row.kind in (TERM, MILESTONE) else ()
    return {_name(row), *(f"{ARTICLE}:{id}" for id in pages)}


def _found(row: Row) -> Found:
    return Found(row.id, row.kind, row.title, first_sentence(row.short or row.text))


def first_sentence(text: str) -> str:
    """The first sentence of a text, on one line."""
    plain = " ".join(text.split())
    found = _SENTENCE.match(plain)
    return found[0] if found else plain
