"""Expressions that are looked for in what somebody types, with or without typing errors."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from desktop_app.search.words import distance, sound, split_words

ANY = "*"
"""Stands in an expression for at most three words."""
BEGIN, END = "^", "$"
"""Before and after an expression: it begins, or ends, what is typed."""
_MOST_ANY = 3
_LONG = 6
"""Letters from which a word may have a typing error."""


class _Expression(NamedTuple):
    """The words to find; at the begin, or at the end, of what is typed."""

    words: tuple[str, ...]
    begin: bool
    end: bool


class Expressions:
    """Some expressions, each words with a space between, such as `^wil * niet meer`.

    typos: a long word may have a typing error.
    """

    def __init__(self, expressions: Iterable[str], *, typos: bool = False) -> None:
        self._typos = typos
        self._by_first: dict[str, list[_Expression]] = {}
        for text in expressions:
            one = _read(text)
            self._by_first.setdefault(one.words[0], []).append(one)
        self._long_firsts = [first for first in self._by_first if typos and len(first) >= _LONG]

    def found_in(self, words: Sequence[str]) -> list[tuple[int, int]]:
        """Where the expressions are among the words (of `split_words`): first, and behind last."""
        found = list[tuple[int, int]]()
        for start, word in enumerate(words):
            for one in self._beginning_with(word):
                end = None if one.begin and start else self._end(one.words, words, start)
                if end is not None and (not one.end or end == len(words)):
                    found.append((start, end))
        return found

    def _beginning_with(self, word: str) -> Iterator[_Expression]:
        yield from self._by_first.get(word, ())
        if len(word) >= _LONG - 1:
            for first in self._long_firsts:
                if first != word and _nearly(first, word):
                    yield from self._by_first[first]

    def _end(self, wanted: Sequence[str], words: Sequence[str], at: int) -> int | None:
        """Behind the last word of an expression that begins here; None when it does not."""
        for place, word in enumerate(wanted):
            if word == ANY:
                rest = wanted[place + 1 :]
                last = min(at + _MOST_ANY, len(words))
                ends = (self._end(rest, words, start) for start in range(at, last + 1))
                return next((end for end in ends if end is not None), None)
            if at >= len(words) or not self._same(word, words[at]):
                return None
            at += 1
        return at

    def _same(self, wanted: str, word: str) -> bool:
        return wanted == word or (self._typos and _nearly(wanted, word))


def _read(text: str) -> _Expression:
    """An expression as it is written. Raises ValueError when it does not begin with a word."""
    bare = text.removeprefix(BEGIN).removesuffix(END)
    words = tuple(
        word for part in bare.split() for word in ([ANY] if part == ANY else split_words(part))
    )
    if not words or words[0] == ANY:
        raise ValueError(f"no word to begin with: {text!r}")
    return _Expression(words, text.startswith(BEGIN), text.endswith(END))


@lru_cache(maxsize=20_000)
def _nearly(wanted: str, word: str) -> bool:
    """Whether a long word is the wanted one with at most one letter wrong, by eye or by ear."""
    if len(wanted) < _LONG or len(word) < _LONG - 1 or abs(len(wanted) - len(word)) > 2:
        return False
    return distance(word, wanted, 1) <= 1 or distance(sound(word), sound(wanted), 1) <= 1
