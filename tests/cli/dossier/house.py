"""Dossiers for the commands that make, open, pack and unpack one."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from desktop_app import app
from desktop_app.dossier import (
    Cost,
    Password,
    Session,
    Surroundings,
)
from desktop_app.dossier.opening import build_dossier
from tests.program import (
    SAMPLES,
    Outcome,
    assert_one_line,
)
from tests.robustness.zips import furnish

SAMIRA = next(path for path in SAMPLES if path.stem == "samira")
WORD = "paard  batterij nietje é 🐎"
AROUND = Surroundings(clock=app.now, machine="laptop", cost=Cost(2, 1, 1))
posix = pytest.mark.skipif(os.name != "posix", reason="needs modes, links or a terminal of Unix")
COMMANDS = ("nieuw", "uitpakken", "inpakken")


def made(path: Path, password: Password | None) -> Path:
    """A dossier with the facts of Samira and something of everything else."""

    def fill(session: Session) -> None:
        furnish(session)
        session.replace_facts(json.loads(SAMIRA.read_text(encoding="utf-8")))

    build_dossier(path, password, AROUND, fill)
    return path


def names(folder: Path) -> set[str]:
    """What stands in a folder."""
    return {path.name for path in folder.iterdir()}


def assert_locked(outcome: Outcome, *words: str) -> None:
    """Exit code 3, with one sentence."""
    assert outcome.code == 3, outcome
    assert not outcome.out
    assert_one_line(outcome.err)
    for one in words:
        assert one in outcome.err


def app_write(session: Session, target: Path) -> None:
    """An archive, as the command makes it."""
    from desktop_app.dossier.archive import write_archive

    write_archive(session, target, "Lees mij.")
