"""Words and numbers that do not belong in a paper for an employer or a bureau (R6-10).

The words are data, `resources/rights/nl/gevoelig.json`: by kind, as beginnings of words, whole
words, ends of words, and the exceptions. They are shown before something leaves; the person
decides. A list finds what is often typed, never everything, so nothing may rely on it alone.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Annotated, Literal, NamedTuple

from msgspec import Meta, Struct

from desktop_app.rights.lists import list_path, refuse_doubles
from desktop_app.rights.reading import converted, decoded

FILE = "gevoelig.json"
NUMBER = "bsn"
"""The kind of nine digits that can be a burgerservicenummer; its name is a message id."""

Words = tuple[Annotated[str, Meta(min_length=2, max_length=60)], ...]


class Soort(Struct, frozen=True, forbid_unknown_fields=True):
    """A kind of words; naam: what it is, such as "een behandeling of therapie".

    begin, heel, eind: how a word begins, is, or ends. niet: words like them that are fine.
    """

    id: str
    naam: str
    begin: Words
    heel: Words
    eind: Words
    niet: Words


class _File(Struct, frozen=True, forbid_unknown_fields=True):
    schema: Literal[1]
    soorten: tuple[Soort, ...]


class Found(NamedTuple):
    """A place in a text that should be looked at: its kind, the words as typed, and where."""

    kind: str
    text: str
    start: int
    end: int


def sensitive_kinds() -> tuple[Soort, ...]:
    """The kinds of words. Raises RegelFout when the file is wrong."""
    return _load()


def sensitive_in(text: str) -> tuple[Found, ...]:
    """What in a text should be looked at, in the order of the text, none inside another."""
    found = sorted((*_numbers(text), *_words(text)), key=lambda one: (one.start, -one.end))
    kept: list[Found] = []
    for one in found:
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return tuple(kept)


_DIGITS = re.compile(r"(?<![\d.,])\d(?:[ .-]?\d){8}(?![\d])(?![.,]\d)", re.ASCII)


def _numbers(text: str) -> Iterator[Found]:
    for match in _DIGITS.finditer(text):
        if passes_eleven(re.sub(r"\D", "", match[0])):
            yield Found(NUMBER, match[0], match.start(), match.end())


def passes_eleven(digits: str) -> bool:
    """True when nine digits pass the test of eleven that every burgerservicenummer passes."""
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    total = sum(weight * int(digit) for weight, digit in zip(weights, digits, strict=True))
    return total % 11 == 0 and int(digits) > 0


def _words(text: str) -> Iterator[Found]:
    folded = _folded(text)
    for pattern, exceptions, kind in _patterns():
        for match in pattern.finditer(folded):
            if match[0] not in exceptions:
                yield Found(kind, text[match.start() : match.end()], match.start(), match.end())


def _folded(text: str) -> str:
    """The text in small letters without accents, of the same length, so that places agree."""
    return "".join(_plain(sign) for sign in text)


def _plain(sign: str) -> str:
    if sign in "‐‑–":
        return "-"
    base = unicodedata.normalize("NFD", sign)[0].lower()
    return base if len(base) == 1 else sign


@cache
def _load() -> tuple[Soort, ...]:
    kinds = converted(decoded(list_path(FILE)), _File, FILE).soorten
    refuse_doubles(kinds, FILE)
    return kinds


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], frozenset[str], str], ...]:
    """For each kind the words to find, and those that are fine after all, both folded."""
    return tuple(
        (_pattern(kind), frozenset(map(_folded, kind.niet)), kind.id) for kind in sensitive_kinds()
    )


def _pattern(kind: Soort) -> re.Pattern[str]:
    forms = [
        *(_spaced(word) + r"[\w-]*" for word in kind.begin),
        *(_spaced(word) for word in kind.heel),
        *(r"[\w-]*" + _spaced(word) for word in kind.eind),
    ]
    # the longest form first, so that a compound is shown whole
    return re.compile(rf"(?<![\w-])(?:{'|'.join(sorted(forms, key=len, reverse=True))})(?![\w])")


def _spaced(word: str) -> str:
    return r"\s+".join(re.escape(part) for part in _folded(word).split())
