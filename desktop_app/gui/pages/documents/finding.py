"""The rows that the search field looks through, and the index over them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from desktop_app.gui.pages.documents.papers import Paper, medical_words, source_words
from desktop_app.text.messages import Messages
from desktop_app.traject.rulebook import Regelboek

if TYPE_CHECKING:
    from desktop_app.search import Index, Row

_NOTES = ("toelichting", "volgens_stuk", "volgens_mij", "van")


class Finder:
    """Finds papers by name, explanation, notes and names of files."""

    def __init__(self, book: Regelboek, words: Messages) -> None:
        self._texts = {one.id: f"{one.uitleg}\n{one.kopie}" for one in book.documenten}
        self._words = words
        self._papers: tuple[Paper, ...] = ()
        self._index: Index | None = None

    def look_through(self, papers: tuple[Paper, ...]) -> None:
        """From now on these papers; the index is made when something is searched for."""
        if papers != self._papers:
            self._papers = papers
            self._index = None

    def find(self, query: str) -> frozenset[str]:
        """Keys of the papers that have every word of the query."""
        from desktop_app.search import Index

        if self._index is None:
            self._index = Index(self._rows(self._papers))
        return frozenset(self._index.find(query))

    def _rows(self, papers: Iterable[Paper]) -> Iterable[Row]:
        from desktop_app.search import Row

        for paper in papers:
            texts = [self._texts.get(paper.key, ""), source_words(paper, self._words)]
            texts.append(medical_words(paper, self._words))
            for entry in paper.entries:
                texts += [getattr(entry.payload, field, "") for field in _NOTES]
            for file in paper.files:
                texts += [file.name, file.note]
            yield Row(paper.key, paper.name, "\n".join(text for text in texts if text))
