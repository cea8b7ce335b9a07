"""Undo and redo: what each action changed, as changesets in memory until the file closes."""

from __future__ import annotations

import apsw

from desktop_app.dossier.schema import TRACKED

FEWEST_STEPS, MOST_STEPS = 50, 500
MOST_BYTES = 32 * 2**20
"""Beyond this the oldest steps go, but never below FEWEST_STEPS."""


class Conflict(Exception):
    """A step does not fit on the content any more; nothing was changed."""


class Recorder:
    """Records what happens to the tracked tables between its making and `changeset`."""

    def __init__(self, db: apsw.Connection) -> None:
        self._session = apsw.Session(db, "main")
        for table in TRACKED:
            self._session.attach(table)

    def changeset(self) -> bytes:
        """What changed so far; empty when nothing did."""
        return self._session.changeset() if not self._session.is_empty else b""

    def close(self) -> None:
        """Stop recording."""
        self._session.close()


class History:
    """The steps that can be undone and redone."""

    def __init__(self) -> None:
        self._done: list[bytes] = []
        self._undone: list[bytes] = []

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to do again."""
        return bool(self._undone)

    def did(self, changeset: bytes) -> None:
        """A new action: what was undone cannot be redone any more."""
        self._done.append(changeset)
        self._undone.clear()
        size = sum(map(len, self._done))
        while len(self._done) > FEWEST_STEPS and (
            len(self._done) > MOST_STEPS or size > MOST_BYTES
        ):
            size -= len(self._done.pop(0))

    def to_undo(self) -> bytes:
        """The changeset that takes the last action back."""
        return apsw.Changeset.invert(self._done[-1])

    def to_redo(self) -> bytes:
        """The changeset that does the last undone action again."""
        return self._undone[-1]

    def undid(self) -> None:
        """The last action was taken back."""
        self._undone.append(self._done.pop())

    def redid(self) -> None:
        """The last undone action was done again."""
        self._done.append(self._undone.pop())

    def forget(self) -> None:
        """Forget everything: the content was replaced."""
        self._done.clear()
        self._undone.clear()


def apply(db: apsw.Connection, changeset: bytes) -> None:
    """Apply a changeset inside the caller's transaction. Raises Conflict when it does not fit."""
    try:
        apsw.Changeset.apply(changeset, db, conflict=_abort)
    except apsw.AbortError:
        raise Conflict from None


def tables_of(changeset: bytes) -> frozenset[str]:
    """The tables a changeset touches."""
    return frozenset(change.name for change in apsw.Changeset.iter(changeset))


def _abort(_reason: int, _change: object) -> int:
    return int(apsw.SQLITE_CHANGESET_ABORT)
