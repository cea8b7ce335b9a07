"""The pages that fit now, without reading all the others: for who needs only the heaviest few.

Reading the head of every page takes longer than making a whole document. So of each page first
only its moments are read; the page itself when one of them holds.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

from desktop_app.rights.library import page_files, read_page
from desktop_app.rights.model import Pagina, Wanneer
from desktop_app.rights.reading import converted
from desktop_app.rights.themes import WITHOUT_THEME
from desktop_app.rights.when import holds, offered
from desktop_app.traject.errors import RegelFout
from desktop_app.traject.facts import Feiten
from desktop_app.traject.model import Traject

_HEAD = re.compile(r"\+\+\+\n(.*?)\n\+\+\+\n", re.DOTALL)
_MOMENTS = re.compile(r"^nu = \[$.*?^\]$|^nu = \[.*\]$", re.DOTALL | re.MULTILINE)
_ANY_MOMENTS = re.compile(r"^\W*nu\W", re.MULTILINE)


class _Peek(NamedTuple):
    """A page and its moments; None where they are written in another way than usual."""

    path: Path
    moments: tuple[Wanneer, ...] | None


def fitting_articles(feiten: Feiten, traject: Traject) -> tuple[Pagina, ...]:
    """The articles that `when.offered` gives of all pages, in its order. Raises RegelFout."""
    pages = [
        read_page(peek.path)
        for peek in _peeks()
        if peek.moments is None or any(holds(one, feiten, traject) for one in peek.moments)
    ]
    return offered(pages, feiten, traject)


@cache
def _peeks() -> tuple[_Peek, ...]:
    articles = [path for path in page_files().values() if path.parent.name not in WITHOUT_THEME]
    return tuple(_peek(path) for path in articles)


def _peek(path: Path) -> _Peek:
    import tomllib

    head = _HEAD.match(path.read_text(encoding="utf-8"))
    if head is None:
        return _Peek(path, None)
    found = _MOMENTS.search(head[1])
    if found is None:
        return _Peek(path, None if _ANY_MOMENTS.search(head[1]) else ())
    try:
        told = tomllib.loads(found[0])
        return _Peek(path, converted(told["nu"], tuple[Wanneer, ...], path.name, path.stem, "nu"))
    except (tomllib.TOMLDecodeError, RegelFout):
        return _Peek(path, None)  # reading the page says what is wrong
