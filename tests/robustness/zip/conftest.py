"""A sound archive, and packing whatever was made of it."""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest

from desktop_app import app
from desktop_app.dossier import Cost, Surroundings, create_dossier, open_dossier, store
from desktop_app.dossier.archive import write_archive
from tests.dossier.house import Ticking
from tests.program import Outcome, assert_one_line, in_process
from tests.robustness.zips import (
    README,
    Parts,
    furnish,
    parts_of,
)

SLOWEST = 5
AROUND = Surroundings(clock=app.now, machine="laptop", cost=Cost(2, 1, 1))


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program with the cheapest key."""
    monkeypatch.setattr(app, "surroundings", lambda: AROUND)


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sound archive, the same at each run."""
    folder = tmp_path_factory.mktemp("heel")
    around, numbers = AROUND._replace(clock=Ticking()), count(1)
    with (
        pytest.MonkeyPatch.context() as patch,
        create_dossier(folder / "heel.spoor", None, around) as session,
    ):
        patch.setattr(store, "new_id", lambda: f"{next(numbers):016x}")
        furnish(session)
        write_archive(session, folder / "heel.zip", README)
    return folder / "heel.zip"


@pytest.fixture
def parts(sound: Path) -> Parts:
    """The members of the sound archive."""
    return parts_of(sound)


@pytest.fixture
def pack(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[[bytes], Outcome]:
    """`inpakken` of these bytes; whatever happens, only a whole dossier may be left."""
    source, target = tmp_path / "uit.zip", tmp_path / "nieuw.spoor"

    def do(raw: bytes) -> Outcome:
        source.write_bytes(raw)
        begun = time.perf_counter()
        outcome = in_process(
            capsys.readouterr,
            "inpakken", str(source), "--dossier", str(target), "--zonder-wachtwoord",
        )  # fmt: skip
        assert time.perf_counter() - begun < SLOWEST
        assert not outcome.out
        assert_one_line(outcome.err)
        left = {path.name for path in tmp_path.iterdir()} - {"uit.zip"}
        if outcome.code == 0:
            assert left == {"nieuw.spoor"}
            open_dossier(target, None, AROUND, read_only=True).close()
            target.unlink()
        else:
            assert outcome.code == 2
            assert left == set()
        return outcome

    return do
