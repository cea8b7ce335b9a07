"""What was last read of the open dossier: it stays in view when its file cannot be read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from desktop_app.traject.errors import InvoerFout

T = TypeVar("T")


class LastRead:
    """Reads for the pages. A stick that is pulled out is no fault of ours, and loses no page.

    cannot: called at the first reading that fails; again only after `begin_again`.
    """

    def __init__(self, cannot: Callable[[], None]) -> None:
        self._cannot = cannot
        self._known: dict[str, Any] = {}
        self._entries: set[str] = set()
        self._told = False

    def get(self, name: str, read: Callable[[], T], otherwise: T) -> T:
        """What `read` gives; when that fails what it gave before, or `otherwise`."""
        try:
            value = read()
        except InvoerFout:
            if not self._told:
                self._told = True
                self._cannot()
            known: T = self._known.get(name, otherwise)
            return known
        self._known[name] = value
        return value

    def once(self, name: str, read: Callable[[], T], otherwise: T) -> T:
        """As `get`, for what cannot change before an entry or a file does: it is read once."""
        if name in self._entries:
            known: T = self._known[name]
            return known
        value = self.get(name, read, otherwise)
        if name in self._known and not self._told:
            self._entries.add(name)
        return value

    def begin_again(self, *, entries: bool) -> None:
        """The file was written; `entries` when entries or files are others now.

        A reading that fails from now on is told again.
        """
        self._told = False
        if entries:
            self._entries.clear()

    def forget(self) -> None:
        """Nothing of the dossier may stay in memory."""
        self._known.clear()
        self._entries.clear()
        self._told = False
