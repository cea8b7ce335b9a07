"""A folder with nothing in it yet."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.dossier.house import House


@pytest.fixture
def house(tmp_path: Path) -> House:
    """An empty folder in which a dossier can be made."""
    folder = tmp_path / "map"
    folder.mkdir()
    return House(folder)
