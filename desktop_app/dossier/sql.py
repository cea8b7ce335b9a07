"""Running one statement, and several as one.

Always fetched to the end: apsw runs lazily, and skips what is left.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any

import apsw

Row = tuple[Any, ...]


def run(db: apsw.Connection, statement: str, values: Sequence[Any] = ()) -> list[Row]:
    """All rows of one statement with its values. Raises apsw.Error."""
    return db.execute(statement, tuple(values)).fetchall()


@contextmanager
def together(db: apsw.Connection) -> Iterator[None]:
    """All of it or nothing, within a transaction or as one of its own.

    Not the `with` of apsw: that hides the real error when SQLite took everything back by itself,
    as it does on a full disk.
    """
    run(db, "SAVEPOINT together")
    try:
        yield
        run(db, "RELEASE together")
    except BaseException:
        with suppress(apsw.Error):
            run(db, "ROLLBACK TO together")
            run(db, "RELEASE together")
        raise
