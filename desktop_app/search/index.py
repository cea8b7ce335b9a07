"""An index in memory over rows of text: by all words of a query, or the best for a question."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import NamedTuple, TypeVar

from desktop_app.search.language import NONE, Language
from desktop_app.search.places import Places, Reading, Row, raise_to
from desktop_app.search.question import LONGEST_QUESTION, Concept, concepts_of, weight_of
from desktop_app.search.vocabulary import STEM, Vocabulary
from desktop_app.search.words import split_words

QUESTION_SHARE = 0.6
"""Of the likeness of a question and a name: what of the question is in the name. The rest: what
of the name is in the question."""
NAME_SHARE = 0.55
"""Of the score: how much the best name is like the question. The rest: the row as a whole."""
LEAST = 0.15
"""What a row scores at least: less would only be in the way."""
UNKNOWN = 0.5
"""Of the worth of a word of the question that nothing here is like."""
_REMEMBERED = 600
_Key = TypeVar("_Key")


class Hit(NamedTuple):
    """A row that was found, and how well it fits (about 0 to 1)."""

    row: Row
    score: float


class _Said(NamedTuple):
    """Where a word, or what a question is about, is said: in which names and in which rows.

    most: what it is worth where it is said in full. known: our texts have it.
    """

    names: Places
    rows: Places
    most: float
    known: bool


class Index:
    """The rows as they were given; made anew when they change. Use it from one thread."""

    def __init__(
        self, rows: Iterable[Row] = (), language: Language = NONE, base: Index | None = None
    ) -> None:
        """Read the rows. base: an index whose rows come first, with its language; it stays."""
        self.language: Language = base.language if base else language
        self.reading: Reading = Reading(rows, self.language, base.reading if base else None)
        self._said_words: dict[tuple[str, bool], _Said] = {}
        self._said: dict[Concept, _Said] = {}
        self._masses: dict[int, float] = {}

    @property
    def rows(self) -> list[Row]:
        """All rows, in the order they were given."""
        return self.reading.rows

    def prepare(self) -> None:
        """Build what a first question would wait for."""
        self._vocabulary.prepare()

    def find(self, query: str) -> tuple[str, ...]:
        """Ids of the rows that have every word of the query, the best first.

        A query without a letter or digit finds nothing. Nothing in it is an operator.
        """
        cut = query[:LONGEST_QUESTION]
        return self._having(split_words(cut)) or self._having(split_words(cut.replace("-", " ")))

    def _having(self, words: Iterable[str]) -> tuple[str, ...]:
        """Ids of the rows that have all of these words, the best first."""
        scores: Places | None = None
        for word in words:
            places = Places()
            for other, sure in self._vocabulary.holding(word).items():
                raise_to(places, self.reading.in_rows[other], sure)
            if scores is not None:
                places = {row: scores[row] + places[row] for row in scores.keys() & places.keys()}
            scores = places
        ordered = sorted((scores or {}).items(), key=lambda one: (-one[1], one[0]))
        return tuple(self.rows[row].id for row, _ in ordered)

    def best(
        self, question: str, most: int = 5, weights: Mapping[str, float] | None = None
    ) -> list[Hit]:
        """The rows that fit a question best, the best first; none when nothing fits.

        weights: how much more, or less, rows of a kind are worth for this question.
        """
        if not self.rows:
            return []
        whole = 0.0
        names, rows = Places(), Places()
        for concept in concepts_of(question, self.language, self._vocabulary):
            said = self._find_concept(concept)
            whole += concept.weight * said.most
            for name, worth in said.names.items():
                names[name] = names.get(name, 0.0) + concept.weight * worth
            for row, worth in said.rows.items():
                rows[row] = rows.get(row, 0.0) + concept.weight * worth
        likeness = self._likeness(names, whole)
        weights = weights or {}
        scores = list[tuple[float, int]]()
        for row, held in rows.items():
            score = NAME_SHARE * likeness.get(row, 0.0) + (1 - NAME_SHARE) * held / whole
            one = self.rows[row]
            scores.append((-score * one.weight * weights.get(one.kind, 1.0), row))
        scores.sort()
        return [Hit(self.rows[row], -score) for score, row in scores[:most] if -score >= LEAST]

    def _likeness(self, names: Places, whole: float) -> Places:
        """Of each row, how much its best name and the question are like each other."""
        found = Places()
        for name, held in names.items():
            mass = max(self._mass(name), held)
            like = held / (QUESTION_SHARE * whole + (1 - QUESTION_SHARE) * mass)
            row = self.reading.row_of[name]
            if like > found.get(row, 0.0):
                found[row] = like
        return found

    @cached_property
    def _vocabulary(self) -> Vocabulary:
        return Vocabulary(self.reading.in_rows, self.language.whole)

    def _rarity(self, *words: str) -> float:
        """What it tells that a row has one of these words: much when few rows have them."""
        rows = sum(sum(self.reading.in_rows.get(word, {}).values()) for word in words)
        return math.log1p(len(self.rows) / (0.5 + rows))

    def _mass(self, name: int) -> float:
        """What all words of a name tell together."""
        mass = self._masses.get(name)
        if mass is None:
            stop = self.language.stop
            words = [word for word in self.reading.words_of[name] if word not in stop]
            mass = sum(weight_of(word, self.language) * self._rarity(word) for word in words)
            self._masses[name] = mass
        return mass

    def _find_concept(self, concept: Concept) -> _Said:
        """Where a concept is; worth no more than the question, or our texts, mostly say it."""
        found = self._said.get(concept)
        if found is None:
            ways = [
                (_together([self._find_word(word, typing=concept.typing) for word in words]), sure)
                for words, sure in concept.ways
            ]
            own = ways[0][0]
            most = own.most if own.known else max(way.most * sure for way, sure in ways)
            if concept.usual is not None:
                usual = _together([self._find_word(word, typing=False) for word in concept.usual])
                most = min(own.most if own.known else math.inf, usual.most)
            found = _Said({}, {}, most, own.known)
            for way, sure in ways:
                times = sure * min(1.0, most / way.most)
                raise_to(found.names, way.names, times)
                raise_to(found.rows, way.rows, times)
            _remember(self._said, concept, found)
        return found

    def _find_word(self, word: str, *, typing: bool) -> _Said:
        """Where a word is, or one that is like it."""
        found = self._said_words.get((word, typing))
        if found is None:
            alike = self._vocabulary.alike(word, typing=typing)
            same = [other for other, sure in alike.items() if sure >= STEM]
            limit = self._rarity(*same)
            worths = {
                other: sure * (limit if sure >= STEM else min(limit, self._rarity(other)))
                for other, sure in alike.items()
            }
            most = limit if same else max(worths.values(), default=UNKNOWN * limit)
            found = _Said({}, {}, most, bool(same))
            for other, worth in worths.items():
                raise_to(found.names, self.reading.in_names.get(other, {}), worth)
                raise_to(found.rows, self.reading.in_rows.get(other, {}), worth)
            _remember(self._said_words, (word, typing), found)
        return found


def _remember(known: dict[_Key, _Said], key: _Key, said: _Said) -> None:
    """Keep an answer for the next letter; not more than some hundreds of them."""
    if len(known) > _REMEMBERED:
        known.clear()
    known[key] = said


def _together(ways: list[_Said]) -> _Said:
    """Where several words are together; with half of them it is worth much less than half."""
    if len(ways) == 1:
        return ways[0]
    whole = sum(way.most for way in ways)
    most = math.hypot(*(way.most for way in ways))
    names, rows = Places(), Places()
    for way in ways:
        for name, worth in way.names.items():
            names[name] = names.get(name, 0.0) + worth
        for row, worth in way.rows.items():
            rows[row] = rows.get(row, 0.0) + worth
    for places in (names, rows):
        for place, worth in places.items():
            places[place] = most * (worth / whole) ** 2
    return _Said(names, rows, most, all(way.known for way in ways))
