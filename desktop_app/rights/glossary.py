"""The glossary: words of this field in plain Dutch, and where a text uses them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import Literal

from msgspec import Struct

from desktop_app.rights.lists import list_path, read_list, refuse_doubles
from desktop_app.text.resources import resource_path
from desktop_app.traject.errors import RegelFout
from desktop_app.traject.model import Bron

FILE = "begrippen.json"
HARD_WORDS = "hard-words.txt"
_SHORT = 2


class Begrip(Struct, frozen=True, forbid_unknown_fields=True):
    """One term. vormen: other spellings. artikel: id of the page that tells more."""

    id: str
    term: str
    vormen: tuple[str, ...]
    uitleg: str
    artikel: str | None
    bronnen: tuple[Bron, ...]
    gecontroleerd: date

    @property
    def namen(self) -> tuple[str, ...]:
        """Every way to write it, the term first."""
        return (self.term, *self.vormen)


class Begrippen(Struct, frozen=True, forbid_unknown_fields=True):
    """The file of the glossary."""

    schema: Literal[1]
    begrippen: tuple[Begrip, ...]


class Finder:
    """Finds the terms of a glossary in texts. Making one costs a little, using it does not."""

    def __init__(self, glossary: Sequence[Begrip]) -> None:
        self._by_name = {name_key(name): term for term in glossary for name in term.namen}
        self._pattern = re.compile(
            rf"(?<!\w)(?<!\w-)(?:{_pieces(self._by_name)})(?!\w|-\w)", re.IGNORECASE
        )

    def terms_in(self, text: str) -> list[tuple[int, int, Begrip]]:
        """The first place of each term in a text: start, end (not inside) and term, in order."""
        told = list[tuple[int, int, Begrip]]()
        seen = set[str]()
        for found in self._pattern.finditer(text):
            term = self._by_name[name_key(" ".join(found[0].split()))]
            if term.id not in seen:
                seen.add(term.id)
                told.append((found.start(), found.end(), term))
        return told


def load_glossary(folder: Path | None = None) -> tuple[Begrip, ...]:
    """All terms, in the order of the file. Raises RegelFout, also for a name of two terms."""
    return _glossary(list_path(FILE, folder))


def load_term(id: str) -> Begrip:
    """The term with this id. Raises KeyError when there is none, RegelFout for a wrong file."""
    return {term.id: term for term in load_glossary()}[id]


def terms_in(text: str) -> list[tuple[int, int, Begrip]]:
    """The first place of each term of our glossary in a text: start, end (not inside) and term.

    Whole words, the longest first; capitals do not matter, except in an abbreviation of two
    letters: `AD` is a person, `ad` is not. Raises RegelFout when the glossary is wrong.
    """
    return _finder().terms_in(text)


@cache
def load_hard_words() -> tuple[str, ...]:
    """Words of ours that many readers do not know, in the order of the file. Raises RegelFout."""
    try:
        text = resource_path("text", HARD_WORDS).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        raise RegelFout(HARD_WORDS, "", "", "regel.bestand") from None
    words = (line.split("#")[0].strip() for line in text.splitlines())
    return tuple(word for word in words if word)


def name_key(name: str) -> str:
    """How names are compared: in small letters, except an abbreviation of two letters."""
    return name if _is_short(name) else name.lower()


@cache
def _glossary(path: Path) -> tuple[Begrip, ...]:
    terms = read_list(path, Begrippen).begrippen
    refuse_doubles(terms, path.name)
    known = set[str]()
    for at, term in enumerate(terms):
        for name in term.namen:
            if not name.strip():
                raise RegelFout(path.name, term.id, f"begrippen[{at}].vormen", "rechten.veld_leeg")
            if name_key(name) in known:
                raise RegelFout(path.name, name, f"begrippen[{at}].vormen", "regel.dubbel")
            known.add(name_key(name))
    return terms


@cache
def _finder() -> Finder:
    return Finder(load_glossary())


def _is_short(name: str) -> bool:
    return len(name) <= _SHORT and name.isupper()


def _pieces(names: Iterable[str]) -> str:
    """The names as choices of the pattern, the longest first, by first sign: that is quicker."""
    groups = dict[str, list[str]]()
    for name in sorted(names, key=len, reverse=True):
        groups.setdefault(name[0].lower(), []).append(_piece(name))
    choices = (f"(?={re.escape(sign)})(?:{'|'.join(some)})" for sign, some in groups.items())
    return "|".join(choices) or "(?!)"


def _piece(name: str) -> str:
    """The name as a piece of the pattern; a space may be any white space."""
    piece = r"\s+".join(re.escape(part) for part in name.split())
    return f"(?-i:{piece})" if _is_short(name) else piece
