"""Sees that the file was changed underneath us: by a cloud folder, a stick, a copy over it.

Each change of ours renews the random mark in table `meta`, so the page it stands on, with the
first page and the size, tells versions apart. The handle stays open for as long as the connection:
closing any handle on the file would drop the locks SQLite holds.
"""

from __future__ import annotations

import os
from enum import Enum
from io import FileIO
from pathlib import Path

from desktop_app.dossier.format import PAGE_SIZE


class Change(Enum):
    """What happened to the file since our last change."""

    NONE = "none"
    REPLACED = "replaced"
    """Another file stands under this name; ours is still open."""
    REWRITTEN = "rewritten"
    """Somebody wrote into the file itself; what we had there is gone."""
    GONE = "gone"
    """Nothing stands under this name any more."""
    OUT_OF_REACH = "out of reach"
    """The folder itself is away: a stick that was pulled."""


class Watch:
    """Remembers how the file looked after our last change."""

    def __init__(self, path: Path) -> None:
        """Raises OSError."""
        self._path = path
        self._file = path.open("rb", buffering=0)
        self._mark_page = 1
        self.note()

    def note(self, mark_page: int | None = None) -> None:
        """Take the present state as ours; `mark_page` is where the mark stands. Raises OSError."""
        self._mark_page = mark_page or self._mark_page
        self._known = self._state()

    def look(self) -> Change:
        """What happened since. Raises OSError when the file cannot be read."""
        try:
            there = self._path.stat()
        except (FileNotFoundError, NotADirectoryError):
            return Change.GONE if self._path.parent.is_dir() else Change.OUT_OF_REACH
        if not os.path.samestat(there, os.fstat(self._file.fileno())):
            return Change.REPLACED
        return Change.NONE if self._state() == self._known else Change.REWRITTEN

    def same_at_path(self) -> bool:
        """Whether another file under this name has exactly our content. Raises OSError."""
        with self._path.open("rb", buffering=0) as other:
            return _state(other, self._mark_page) == self._known

    def close(self) -> None:
        """Let go of the file; only after the connection is closed."""
        self._file.close()

    def _state(self) -> tuple[int, bytes]:
        return _state(self._file, self._mark_page)


def _state(file: FileIO, mark_page: int) -> tuple[int, bytes]:
    """The size and the two telling pages; 32 kB, and no library for a digest at the start."""
    pages = b""
    for page in (1, mark_page):
        file.seek((page - 1) * PAGE_SIZE)
        pages += file.read(PAGE_SIZE) or b""
    return os.fstat(file.fileno()).st_size, pages
