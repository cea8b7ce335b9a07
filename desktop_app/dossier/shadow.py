"""A copy in memory of what the person typed, for when the file is overwritten underneath us.

Only in memory, never on a disk; the bytes of attachments are not in it.
"""

from __future__ import annotations

from contextlib import suppress

import apsw

from desktop_app.dossier.history import Conflict, apply
from desktop_app.dossier.schema import TABLES, TRACKED
from desktop_app.dossier.sql import Row, run, together

KEPT = ("meta", *TRACKED)


class Shadow:
    """The tracked tables as they are in the file; follows each change."""

    def __init__(self, db: apsw.Connection) -> None:
        self._memory = apsw.Connection(":memory:")
        for table in KEPT:
            run(self._memory, TABLES[table])
        self._fill(db)

    def follow(self, changeset: bytes, db: apsw.Connection) -> None:
        """Do a change that was done in the file; when it does not fit, copy anew."""
        try:
            with together(self._memory):
                apply(self._memory, changeset)
        except (Conflict, apsw.Error):
            with suppress(apsw.Error):
                self._fill(db)

    def rows(self, table: str) -> list[Row]:
        """All rows of a table."""
        return run(self._memory, f"SELECT * FROM {table}")  # noqa: S608 (a name of ours)

    def _fill(self, db: apsw.Connection) -> None:
        with together(self._memory):
            for table in KEPT:
                run(self._memory, f"DELETE FROM {table}")  # noqa: S608
                rows = run(db, f"SELECT * FROM {table}")  # noqa: S608
                if rows:
                    places = ", ".join("?" * len(rows[0]))
                    self._memory.executemany(f"INSERT INTO {table} VALUES({places})", rows)
