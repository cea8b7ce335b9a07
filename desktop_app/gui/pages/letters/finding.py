"""Finds letters by words as they are typed, in what is said of each of them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from desktop_app.rights.letters_groups import load_situations
from desktop_app.rights.letters_model import Brief
from desktop_app.search import Index, Row
from desktop_app.search.language import dutch

MOST = 5
"""Letters that are only like what was typed."""


class LetterFinder:
    """Reads the letters when something is first asked."""

    def __init__(self, letters: Iterable[Brief]) -> None:
        self._letters = tuple(letters)

    def find(self, words: str) -> tuple[str, ...]:
        """Ids of the letters that have all of these words, else those that are most like them."""
        if not words.strip():
            return ()
        alike = (hit.row.id for hit in self._index.best(words, MOST))
        return self._index.find(words) or tuple(alike)

    @cached_property
    def _index(self) -> Index:
        groups = {id: group.naam for group in load_situations() for id in group.brieven}
        rows = [
            Row(letter.id, letter.kop.titel, _text(letter, groups.get(letter.id, "")))
            for letter in self._letters
        ]
        return Index(rows, dutch())


def _text(letter: Brief, group: str) -> str:
    kop = letter.kop
    names = [field.naam for field in kop.velden]
    return "\n".join((kop.onderwerp, kop.wanneer, group, *kop.waarop_letten, *names))
