"""Which words are in which rows: read once, and rows can be put behind those that are there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from desktop_app.search.language import Language
from desktop_app.search.words import split_words

IN_NAME, IN_SHORT, IN_TEXT, IN_TEXT_OFTEN = 1.0, 0.7, 0.45, 0.5
"""What a word is worth in a row, by where it stands."""
OFTEN, ALSO_OFTEN = 3, 0.05
OTHER_WORD = 0.9
"""A name counts for the other words of its words as well, a little less."""

Places = dict[int, float]
"""Numbers of rows, or of names of rows, and what something is worth there."""


class Row(NamedTuple):
    """What can be found.

    kind: what sort of thing it is, for the reader. also: other ways people ask for it. short: what
    it says in a sentence or two. weight: more than 1 is found more easily. same: names of what it
    is about, for who shows each thing once.
    """

    id: str
    title: str
    text: str = ""
    kind: str = ""
    also: tuple[str, ...] = ()
    short: str = ""
    weight: float = 1.0
    same: tuple[str, ...] = ()


class Reading:
    """The words of rows.

    rows: as they were given. row_of, words_of: of each name (a title, or another way to ask) its
    row and its words. in_names, in_rows: of each word its places.
    """

    def __init__(
        self, rows: Iterable[Row], language: Language, before: Reading | None = None
    ) -> None:
        """Read the rows. before: rows that come first; it stays as it is."""
        self.rows: list[Row] = [*before.rows] if before else []
        self.row_of: list[int] = [*before.row_of] if before else []
        self.words_of: list[tuple[str, ...]] = [*before.words_of] if before else []
        self.in_names: dict[str, Places] = {}
        self.in_rows: dict[str, Places] = {}
        self._language = language
        for row in rows:
            self._read(row)
        if before:
            self.in_names = _both(before.in_names, self.in_names)
            self.in_rows = _both(before.in_rows, self.in_rows)

    def _read(self, row: Row) -> None:
        number = len(self.rows)
        self.rows.append(row)
        for name in (row.title, *row.also):
            self._read_name(number, split_words(name))
        for word in split_words(row.short):
            self._note(word, number, IN_SHORT)
        for word, count in Counter(split_words(row.text)).items():
            self._note(word, number, IN_TEXT if count < OFTEN else IN_TEXT_OFTEN)
            if count >= OFTEN:
                self.in_rows[word][number] += ALSO_OFTEN

    def _read_name(self, number: int, words: list[str]) -> None:
        name = len(self.row_of)
        self.row_of.append(number)
        self.words_of.append(tuple(words))
        for word in words:
            self.in_names.setdefault(word, {})[name] = IN_NAME
            self._note(word, number, IN_NAME)
            for other in self._language.others.get((word,), ()):
                if len(other) == 1:
                    self.in_names.setdefault(other[0], {}).setdefault(name, OTHER_WORD)
                    self._note(other[0], number, OTHER_WORD)

    def _note(self, word: str, number: int, worth: float) -> None:
        rows = self.in_rows.setdefault(word, {})
        if rows.get(number, 0.0) < worth:
            rows[number] = worth


def raise_to(found: Places, places: Places, times: float) -> None:
    """Note in `found` what is worth more in `places`, so many times."""
    for place, worth in places.items():
        if found.get(place, 0.0) < worth * times:
            found[place] = worth * times


def _both(one: dict[str, Places], other: dict[str, Places]) -> dict[str, Places]:
    """The places of both; neither is changed."""
    both = dict(one)
    for word, places in other.items():
        both[word] = {**one[word], **places} if word in one else places
    return both
