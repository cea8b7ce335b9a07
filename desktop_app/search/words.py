"""Words as they are compared: without accents and capitals, by their sound, by their letters."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import cache, lru_cache

LONGEST_WORD = 40
"""Letters of a word that are looked at."""
_MARKS = re.compile("[\u0300-\u036f]")
_WORD = re.compile(r"[^\W\d_](?:\.[^\W\d_])+\b|[^\W_]+(?:['’&][^\W_]+)*")
_INSIDE = re.compile(r"['’&.]")
_JOINED = re.compile(r"\b(re|co|ex|oud)-(?=\w)")
_BORDER = re.compile(r"(?<=[a-z])(?=\d)|(?<=\d)(?=[a-z]{3})")
_LONG_VOWEL = re.compile(r"([aeou])\1")
_NO_GE = ("be", "ver", "ont", "her", "er")
"""Verbs that begin so have no "ge" in the past; the stemmer does not know their "d" and "t"."""
_AS_HEARD = (
    ("ij", "y"), ("ei", "y"), ("uy", "y"), ("ou", "au"), ("ie", "i"), ("ph", "f"), ("v", "f"),
    ("th", "t"), ("dt", "t"), ("td", "t"), ("sj", "s"), ("z", "s"), ("c", "k"), ("q", "k"),
    ("x", "ks"),
)  # fmt: skip
_TIE = re.compile(r"ti(?=[aeo])")
_SOFT_C = re.compile(r"c(?=[eiy])")
_TWICE = re.compile(r"(.)\1+")


def fold(text: str) -> str:
    """The same text in small letters, with "e" for "é" and "i" for "ï"."""
    if not text.isascii():
        text = _MARKS.sub("", unicodedata.normalize("NFKD", text))
    return text.casefold()


def split_words(text: str) -> list[str]:
    """The words of a text, folded. "Re-integratie" is one word, "WIA-aanvraag" are two.

    A number on its letters is a word of its own ("spoor2"), except a rank such as "2e".
    """
    found = list[str]()
    plain = fold(text)
    if "-" in plain:
        plain = _JOINED.sub(r"\1", plain)
    for word in _WORD.findall(plain):
        if word.isalpha():
            found.append(word[:LONGEST_WORD])
        else:
            found += _BORDER.split(_INSIDE.sub("", word[:LONGEST_WORD]))
    return found


@cache
def _stemmer() -> Callable[[str], str]:
    import snowballstemmer  # 18 ms, so only when something is searched for

    stemmer: Callable[[str], str] = snowballstemmer.stemmer("dutch").stemWord
    return stemmer


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """A key without Dutch endings, the same for "lonen" and "loon", "betaald" and "betalen"."""
    bare = _stemmer()(word)
    if len(bare) > 5 and bare[-1] in "dt" and bare.startswith(_NO_GE):
        bare = bare[:-1]
    return _LONG_VOWEL.sub(r"\1", bare)


@lru_cache(maxsize=20_000)
def sound(word: str) -> str:
    """How a word sounds, written in one way: "vakansie" is "vakantie", "sieke" is "zieke"."""
    if "ti" in word:
        word = _TIE.sub("si", word)
    if "c" in word:
        word = _SOFT_C.sub("s", word.replace("sch", "sg").replace("ch", "g"))
    for written, heard in _AS_HEARD:
        if written in word:
            word = word.replace(written, heard)
    word = _TWICE.sub(r"\1", word)
    if word.endswith("d"):
        return word[:-1] + "t"
    return word[:-1] if word.endswith("en") and len(word) > 4 else word


def distance(one: str, other: str, most: int, *, begin: bool = False) -> int:
    """Letters to change, add, drop or swap to make one word the other; `most` + 1 when more.

    begin: the first word may be the beginning of the other.
    """
    if not begin and abs(len(one) - len(other)) > most:
        return most + 1
    other = other[: len(one) + most]
    before, last = list[int](), list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        line = [row]
        for column, sign in enumerate(other, 1):
            cost = min(last[column] + 1, line[column - 1] + 1, last[column - 1] + (letter != sign))
            if row > 1 and column > 1 and letter == other[column - 2] and one[row - 2] == sign:
                cost = min(cost, before[column - 2] + 1)
            line.append(cost)
        if min(line) > most:
            return most + 1
        before, last = last, line
    found = min(last[max(0, len(one) - most) :]) if begin else last[-1]
    return min(found, most + 1)
