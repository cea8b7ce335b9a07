"""A folder with a password and a dossier, and the program with the cheapest key."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app import app
from desktop_app.dossier import (
    Password,
)
from tests.cli.dossier.house import (
    AROUND,
    WORD,
    made,
)


@pytest.fixture(autouse=True)
def cheap(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The program with the cheapest key."""
    if "shipped" not in request.keywords:
        monkeypatch.setattr(app, "surroundings", lambda: AROUND)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder with a password file and nothing else."""
    folder = tmp_path / "map"
    folder.mkdir()
    (tmp_path / "woord.txt").write_text(f"{WORD}\n", encoding="utf-8")
    return folder


@pytest.fixture
def word(place: Path) -> list[str]:
    """The option that gives the password."""
    return ["--wachtwoord-bestand", str(place.parent / "woord.txt")]


@pytest.fixture
def dossier(place: Path) -> Path:
    """A dossier with a password."""
    return made(place / "mijn.spoor", Password(WORD))
