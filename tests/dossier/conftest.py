"""A folder with nothing in it yet."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.dossier.house import House
from tests.robustness.zips import furnish


@pytest.fixture
def house(tmp_path: Path) -> House:
    """An empty folder in which a dossier can be made."""
    folder = tmp_path / "map"
    folder.mkdir()
    return House(folder)


@pytest.fixture
def furnished(house: House) -> House:
    """A house with a dossier that has something of everything."""
    with house.create() as session:
        furnish(session)
    return house
