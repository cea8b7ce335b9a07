"""A question as people type it, taken apart into what it is about."""

from __future__ import annotations

from typing import NamedTuple

from desktop_app.search.language import Language, Words
from desktop_app.search.vocabulary import Vocabulary
from desktop_app.search.words import split_words

LONGEST_QUESTION = 300
"""Signs of a question that are looked at."""
MOST_WORDS = 40
SYNONYM, APART, COMPOUND = 0.85, 0.95, 0.8
"""How sure another way to say something is: another word, two words for one, parts of one."""
CLEAR = 0.7
"""How much a word has to be like one of the list, to be taken for it."""
LIGHT, NUMBER, TERM = 0.3, 0.4, 1.2
"""What words tell that say little, numbers, and the terms of a field; other words tell 1."""
Ways = tuple[tuple[Words, float], ...]
"""Ways to say something, and how sure each is."""


class Concept(NamedTuple):
    """One thing a question is about: the ways to say it, the person's own first, and how sure.

    usual: how our texts mostly say it, when that is known; the concept tells no more than that.
    weight: how much it tells. typing: its last word may be unfinished.
    """

    ways: Ways
    usual: Words | None
    weight: float
    typing: bool


def concepts_of(question: str, language: Language, vocabulary: Vocabulary) -> list[Concept]:
    """What a question is about, in the order of its words; nothing for one without words."""
    cut = question[:LONGEST_QUESTION]
    words = split_words(cut)[:MOST_WORDS]
    unfinished = bool(words) and cut[-1:].isalnum() and len(words) < MOST_WORDS
    reader = _Reader(words, unfinished, language, vocabulary)
    return reader.read() or reader.read(stop=False)


def weight_of(word: str, language: Language) -> float:
    """How much one word tells, whatever its rarity."""
    if word in language.light or word in language.stop:
        return LIGHT
    if word in language.terms:
        return TERM
    return NUMBER if word.isdigit() else 1.0


class _Reader:
    """Reads the words one after another."""

    def __init__(
        self, words: list[str], unfinished: bool, language: Language, vocabulary: Vocabulary
    ) -> None:
        self._words = words
        self._unfinished = unfinished
        self._language = language
        self._vocabulary = vocabulary

    def read(self, *, stop: bool = True) -> list[Concept]:
        """The concepts. stop: words that say nothing are left out."""
        found = list[Concept]()
        at = 0
        while at < len(self._words):
            ways, size = self._phrase(at) or self._joined(at) or self._single(at, stop=stop)
            at += size
            if ways:
                own = tuple(self._words[at - size : at])
                usual = next(iter(self._language.others.get(ways[0][0], ())), None)
                weight = 1.0
                if size == 1:
                    weight = max(weight_of(word, self._language) for word in usual or own)
                typing = self._unfinished and at == len(self._words)
                found.append(Concept(ways, usual, weight if stop else LIGHT, typing))
        return found

    def _phrase(self, at: int) -> tuple[Ways, int] | None:
        """An expression of several words that has other words."""
        found = self._language.expression_at(self._words, at)
        if found is None:
            return None
        words, end = found
        return ((words, 1.0), *self._others(words)), end - at

    def _joined(self, at: int) -> tuple[Ways, int] | None:
        """Two words that our texts write as one."""
        pair = tuple(self._words[at : at + 2])
        if len(pair) < 2 or min(map(len, pair)) < 2 or not self._tells(*pair):
            return None
        joined = "".join(pair)
        known = joined in self._vocabulary or (joined,) in self._language.others
        if not known or not joined.isalpha():
            return None
        return (((joined,), 1.0), (pair, APART), *self._others((joined,))), 2

    def _tells(self, one: str, other: str) -> bool:
        """Whether neither word says nothing, and one of them says much."""
        stop, light = self._language.stop, self._language.light
        return not (one in stop or other in stop or (one in light and other in light))

    def _single(self, at: int, *, stop: bool) -> tuple[Ways, int]:
        word = self._words[at]
        if stop and word in self._language.stop:
            return (), 1
        ways: list[tuple[Words, float]] = [((word,), 1.0)]
        ways += self._others((word,))
        if word not in self._vocabulary:
            if len(ways) == 1:
                ways += self._others_of_alike(word)
            two = self._vocabulary.two_words(word)
            if two is not None:
                ways.append((two, COMPOUND))
        return tuple(ways), 1

    def _others(self, words: Words) -> list[tuple[Words, float]]:
        return [(other, SYNONYM) for other in self._language.others.get(words, ())]

    def _others_of_alike(self, word: str) -> list[tuple[Words, float]]:
        """Other words for a word that is written a little otherwise than in the list."""
        return [
            (other, SYNONYM * sure)
            for key, sure in self._language.keys.alike(word).items()
            if sure >= CLEAR
            for other in self._language.others[key,]
        ]
