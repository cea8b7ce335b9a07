"""From an older format to the present one: numbered steps, each in one transaction.

A step is a small function on the connection. Steps are added at the end and never changed: there
are files in the world that stand between any two of them. Before the first step a copy is made.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import apsw
from msgspec import Struct

from desktop_app.dossier.connection import number_of
from desktop_app.dossier.format import Version, version_of
from desktop_app.dossier.sql import run, together


class Step(Struct, frozen=True):
    """Brings a file that is below `to` up to it."""

    to: Version
    change: Callable[[apsw.Connection], None]


STEPS: tuple[Step, ...] = ()
"""Format 1.0 is the first; there is nothing older yet."""


def upgrade(db: apsw.Connection, steps: Sequence[Step]) -> Version:
    """Do the steps this file has not had. Returns its version. Raises apsw.Error.

    A step that fails leaves the file as it was before that step.
    """
    for step in steps:
        if version_of(number_of(db, "user_version")) < step.to:
            with together(db):
                step.change(db)
                run(db, f"PRAGMA user_version={step.to.number}")
    return version_of(number_of(db, "user_version"))
