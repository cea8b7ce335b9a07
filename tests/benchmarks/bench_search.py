"""Typing all questions of the tests, letter by letter: each letter beside one plain FTS5 query.

The rows are all that ships and five hundred of one's own. The floor knows no Dutch: it finds rows
that have one of the words, or a word that begins with it, and puts them in the order of bm25.
"""

from __future__ import annotations

import json
import random
import statistics
from collections.abc import Callable, Iterable, Sequence
from functools import partial

import apsw

from desktop_app.app import load_regelboek
from desktop_app.rights.finding import Finder, shipped_rows
from desktop_app.rights.glossary import load_glossary
from desktop_app.search import Index, Row
from desktop_app.search.language import dutch
from desktop_app.search.words import split_words
from measure import ROOT, Result, paired, timed

OWN = 500
WALKS = 3
"""The same questions so many times: the best of each letter is free of what other programs did."""
ROUNDS = 9
LETTER_LIMIT_MS, WORST_LIMIT_MS, INDEX_LIMIT_MS = 4.0, 16.0, 150.0
QUESTIONS = ROOT / "tests" / "search"


def results() -> list[Result]:
    """Making the index, and the median and worst letter."""
    book = load_regelboek()
    shipped = list(shipped_rows(book))
    rows = [*shipped, *_own(shipped)]
    language = dutch({term.term: term.vormen for term in load_glossary()})
    plain = partial(_filled, rows)
    made = paired(lambda: Index(rows, language).prepare(), plain, ROUNDS)
    typed = _typed(_questions())
    ours, floors = _walks(Finder(book, rows[len(shipped) :]), typed), _walks(_Plain(rows), typed)
    name = f"search, {len(typed)} letters of questions in {len(rows)} rows"
    return [
        Result("search, reading all rows", made[0], "FTS5", made[1], limit_ms=INDEX_LIMIT_MS),
        _letter(f"{name}, median", statistics.median, ours, floors, LETTER_LIMIT_MS),
        _letter(f"{name}, worst", max, ours, floors, WORST_LIMIT_MS),
    ]


def _letter(
    name: str,
    choose: Callable[[Sequence[float]], float],
    ours: Sequence[float],
    floors: Sequence[float],
    limit: float,
) -> Result:
    return Result(name, choose(ours), "plain FTS5 query", choose(floors), limit_ms=limit)


def _questions() -> list[str]:
    files = (QUESTIONS / "vragen.json", QUESTIONS / "vragen-anders.json")
    data = [json.loads(path.read_text(encoding="utf-8")) for path in files]
    return [one["vraag"] for part in data for one in part["vragen"]]


def _typed(questions: Iterable[str]) -> list[str]:
    return [text[: end + 1] for text in questions for end in range(len(text))]


def _walks(finder: Finder | _Plain, typed: Sequence[str]) -> list[float]:
    finder.find("vakansie")  # what is made at the first question is measured on its own
    walks = [[timed(partial(finder.find, text)) for text in typed] for _ in range(WALKS)]
    return [min(times) for times in zip(*walks, strict=True)]


def _own(shipped: Sequence[Row]) -> list[Row]:
    """Made-up notes of somebody, in the words of our texts, with names that are nowhere else."""
    dice = random.Random(42)
    words = [word for row in shipped for word in row.text.split()]
    return [
        Row(
            f"eigen{number}",
            " ".join(dice.choices(words, k=4)),
            f"{' '.join(dice.choices(words, k=70))} mevrouw Jansen{number}",
            "eigen",
        )
        for number in range(OWN)
    ]


class _Plain:
    """The floor: the same rows in SQLite's own full-text index."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self._db = _filled(rows)

    def find(self, text: str) -> list[tuple[apsw.SQLiteValue, ...]]:
        words = split_words(text)
        if not words:
            return []
        query = " OR ".join(f'"{word}"*' for word in words)
        told = "SELECT rowid FROM plain WHERE plain MATCH ? ORDER BY rank LIMIT 5"
        return self._db.execute(told, (query,)).fetchall()


def _filled(rows: Iterable[Row]) -> apsw.Connection:
    db = apsw.Connection(":memory:")
    db.execute(
        "CREATE VIRTUAL TABLE plain USING fts5(title, also, text, "
        "tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')"
    )
    with db:
        db.executemany(
            "INSERT INTO plain VALUES (?, ?, ?)",
            ((row.title, " ".join(row.also), f"{row.short} {row.text}") for row in rows),
        )
    return db
