"""Where something stands: a line for each law with its articles."""

from __future__ import annotations

import re
from collections.abc import Iterable

from desktop_app.text.message import Message
from desktop_app.text.messages import Messages
from desktop_app.traject.model import Bron

_FIRM = (("wet", "regeling", "rechtspraak"), ("beleid",), ("praktijk",))
"""What says it most firmly, in this order."""
_BOOK = re.compile(r"(.+) Boek (\w+)")
"""A law in books: one names the book before the article, as in 7:670."""


def source_lines(sources: Iterable[Bron], words: Messages) -> tuple[str, ...]:
    """`Ziektewet, artikel 38 lid 1 en 8`: each law once, in the order in which it is named first.

    Only what says it most firmly: where a law does, what UWV or others write of it is left out.
    """
    laws: dict[str, dict[str, list[str]]] = {}
    for source in _firmest(tuple(sources)):
        articles = laws.setdefault(source.wet, {})
        if source.artikel is not None:
            lids = articles.setdefault(source.artikel, [])
            if source.lid is not None and source.lid not in lids:
                lids.append(source.lid)
    return tuple(_line(law, articles, words) for law, articles in laws.items())


def _firmest(sources: tuple[Bron, ...]) -> list[Bron]:
    for kinds in _FIRM:
        found = [source for source in sources if source.soort in kinds]
        if found:
            return found
    return []


def _line(law: str, articles: dict[str, list[str]], words: Messages) -> str:
    if not articles:
        return law
    book = _BOOK.fullmatch(law)
    told = tuple(
        _article(f"{book[2]}:{article}" if book else article, lids)
        for article, lids in articles.items()
    )
    if book:
        return words.get("pdf.bron.boek", wet=book[1], artikel=told)
    return words.get("bron.artikel", wet=law, artikel=told)


def _article(article: str, lids: list[str]) -> Message:
    if lids:
        return Message("pdf.bron.lid", {"artikel": article, "lid": tuple(lids)})
    return Message("pdf.bron.artikel", {"artikel": article})
