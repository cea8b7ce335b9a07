"""A full-text index in memory: words and their beginnings, and parts of long Dutch words.

Two tables of SQLite with the same rows. One knows words, without accents, and finds them by their
beginning ("plan" finds "plannen"). The other knows every three letters in a row, so that
"verslag" finds "re-integratieverslag". What the words find comes before what the parts find.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

import apsw

LONGEST_QUERY = 200
"""Signs of a query that are looked at."""
SHORTEST_PART = 3
"""Letters that a part of a word has at least."""
_WORD = re.compile(r"\w+")
_TABLES = """
CREATE VIRTUAL TABLE word USING fts5(
    title, text, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');
CREATE VIRTUAL TABLE part USING fts5(title, text, tokenize = 'trigram');
"""
_FIND = {
    "word": "SELECT rowid FROM word WHERE word MATCH ? ORDER BY bm25(word, 4.0, 1.0), rowid",
    "part": "SELECT rowid FROM part WHERE part MATCH ? ORDER BY bm25(part, 4.0, 1.0), rowid",
}
_FILL = {
    "word": "INSERT INTO word(rowid, title, text) VALUES(?, ?, ?)",
    "part": "INSERT INTO part(rowid, title, text) VALUES(?, ?, ?)",
}


class Row(NamedTuple):
    """What can be found."""

    id: str
    title: str
    text: str = ""


class Index:
    """The rows as they were given; made anew when they change. Use it from one thread."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self._ids: list[str] = []
        self._db = apsw.Connection(":memory:")
        self._db.execute(_TABLES)
        with self._db:
            for number, row in enumerate(rows):
                self._ids.append(row.id)
                plain = (number, without_accents(row.title), without_accents(row.text))
                for fill in _FILL.values():
                    self._db.execute(fill, plain)

    def find(self, query: str) -> tuple[str, ...]:
        """Ids of the rows that have every word of the query, the best first.

        A query without a letter or digit finds nothing. Nothing in it is an operator.
        """
        words = _WORD.findall(without_accents(query[:LONGEST_QUERY]))
        if not words:
            return ()
        found = dict.fromkeys(self._matches("word", " ".join(f'"{word}"*' for word in words)))
        if all(len(word) >= SHORTEST_PART for word in words):
            found |= dict.fromkeys(self._matches("part", " ".join(f'"{word}"' for word in words)))
        return tuple(self._ids[number] for number in found)

    def _matches(self, table: str, expression: str) -> list[int]:
        return [int(str(row[0])) for row in self._db.execute(_FIND[table], (expression,))]


def without_accents(text: str) -> str:
    """The same text with "e" for "é" and "i" for "ï"."""
    parts = unicodedata.normalize("NFKD", text)
    return "".join(sign for sign in parts if not unicodedata.combining(sign))
