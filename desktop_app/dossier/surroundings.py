"""What a dossier needs from outside and tests replace: cost, clock, machine, file system."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from desktop_app.dossier.keys import SHIPPED, Cost


class Surroundings(NamedTuple):
    """Built by `app.py`, and by tests.

    clock: the moment, with its time zone.
    machine: the name by which the person knows this computer; stands only in the lock file.
    vfs: name of an SQLite file system; None is the real one.
    temporary: where private copies are put; None is the system's own place.
    """

    clock: Callable[[], datetime]
    machine: str = ""
    cost: Cost = SHIPPED
    vfs: str | None = None
    temporary: Path | None = None
