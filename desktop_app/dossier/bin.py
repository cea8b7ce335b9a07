"""The bin: what was deleted can return for 30 days, then it goes, with bytes nobody names."""

from __future__ import annotations

from datetime import datetime, timedelta

import apsw

from desktop_app.dossier import attachments
from desktop_app.dossier.records import moment_of
from desktop_app.dossier.sql import run

KEPT = timedelta(days=30)


def purge_bin(db: apsw.Connection, now: datetime) -> bool:
    """Remove what lay in the bin too long, and unused bytes. Returns whether anything went.

    Only while there is nothing to undo.
    """
    before = db.total_changes()
    empty_bin(db, moment_of(now - KEPT))
    attachments.remove_unused(db)
    return db.total_changes() != before


def empty_bin(db: apsw.Connection, until: str) -> None:
    """Remove what was deleted up to this moment; the bytes stay for undo until the next opening."""
    run(
        db,
        "DELETE FROM file WHERE deleted <= ?1"
        " OR entry IN (SELECT id FROM entry WHERE deleted <= ?1)",
        (until,),
    )
    run(db, "DELETE FROM entry WHERE deleted <= ?", (until,))
