"""What the search knows of Dutch: other words for the same, and words that tell little. Data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Literal

import msgspec
from msgspec import Struct

from desktop_app.search.vocabulary import Vocabulary
from desktop_app.search.words import split_words
from desktop_app.text.resources import resource_path

FILE = "synoniemen.json"
MOST_FILLERS = 2
"""Words that tell little, between two words of an expression."""
Words = tuple[str, ...]


class Woordenlijst(Struct, frozen=True, forbid_unknown_fields=True):
    """The file. synoniemen: what people type, and the words our texts have for it.

    stopwoorden: say nothing. lichte_woorden: say little. hele_woorden: are never looked at in
    parts ("werk" is not about every "werkgever").
    """

    schema: Literal[1]
    synoniemen: dict[str, tuple[str, ...]]
    stopwoorden: tuple[str, ...]
    lichte_woorden: tuple[str, ...]
    hele_woorden: tuple[str, ...]


class Language:
    """The lists, made ready for looking words up."""

    def __init__(
        self, data: Woordenlijst, terms: Mapping[str, Sequence[str]] | None = None
    ) -> None:
        """terms: words of a field of knowledge, and how else each is written; they tell most."""
        self.stop = frozenset(data.stopwoorden)
        self.light = frozenset(data.lichte_woorden)
        self.whole = frozenset(data.hele_woorden)
        self.others: dict[Words, tuple[Words, ...]] = {
            tuple(split_words(key)): tuple(tuple(split_words(other)) for other in others)
            for key, others in data.synoniemen.items()
        }
        self.terms = set[str]()
        for term, forms in (terms or {}).items():
            self._learn(tuple(split_words(term)), [tuple(split_words(form)) for form in forms])
        self._expressions: dict[str, list[Words]] = {}
        for key in sorted(self.others, key=len, reverse=True):
            if len(key) > 1:
                self._expressions.setdefault(key[0], []).append(key)
        self.keys = Vocabulary(words[0] for words in self.others if len(words) == 1)

    def _learn(self, term: Words, forms: Sequence[Words]) -> None:
        """Take a term and its other forms in."""
        for form in forms:
            if form and form != term:
                self.others[form] = (*self.others.get(form, ()), term)
        single = {name[0] for name in (term, *forms) if len(name) == 1}
        self.terms |= single - self.stop - self.light

    def expression_at(self, words: Sequence[str], at: int) -> tuple[Words, int] | None:
        """The longest expression of the list that begins at a word, and the place behind it.

        Words that tell little may stand between its words: "doet helemaal niks".
        """
        for key in self._expressions.get(words[at], ()):
            end = self._end(key, words, at)
            if end is not None:
                return key, end
        return None

    def _end(self, key: Words, words: Sequence[str], at: int) -> int | None:
        """The place behind an expression that begins here, or None."""
        last = at
        for wanted in key[1:]:
            place = last + 1
            while place < len(words) and words[place] != wanted:
                filler = words[place] in self.stop or words[place] in self.light
                if not filler or place - last > MOST_FILLERS:
                    return None
                place += 1
            if place >= len(words):
                return None
            last = place
        return last + 1


def dutch(terms: Mapping[str, Sequence[str]] | None = None) -> Language:
    """The shipped lists, with the terms of a field of knowledge and how else each is written.

    Raises OSError or msgspec.ValidationError when the file is broken.
    """
    return Language(_shipped(), terms)


@cache
def _shipped() -> Woordenlijst:
    raw = resource_path("text", FILE).read_bytes()
    return msgspec.json.decode(raw, type=Woordenlijst)


NONE = Language(Woordenlijst(1, {}, (), (), ()))
"""No knowledge of a language: every word counts for itself."""
