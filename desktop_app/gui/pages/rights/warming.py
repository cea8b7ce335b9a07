"""Reads the content before somebody asks for it, in a thread; nothing of Qt is touched here.

Reading all of it takes about as long as opening a page may, and making the index as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.rights.finding import Finder
    from desktop_app.traject.rulebook import Regelboek

_made: list[tuple[Regelboek, Finder]] = []
"""The finder of the rulebook in use; made once, as it reads everything that ships."""


def finder_of(book: Regelboek) -> Finder:
    """A finder in what ships, without anything of a dossier."""
    from desktop_app.rights.finding import Finder
    from desktop_app.rights.finding_more import more_rows

    for known, finder in _made:
        if known is book:
            return finder
    finder = Finder(book, more=more_rows)
    _made[:] = [(book, finder)]
    return finder


def warm(book: Regelboek) -> None:
    """Read pages, checks, themes and terms, and make the index. Raises RegelFout."""
    from desktop_app.rights import load_pages
    from desktop_app.rights.checks import load_checks
    from desktop_app.rights.glossary import terms_in
    from desktop_app.rights.themes import load_themes

    load_pages()
    load_themes()
    load_checks()
    terms_in("")
    finder_of(book).find("loon")
