"""A person who hears the program makes the whole journeys, on a screen that nobody sees."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.a11y.screen import SYSTEM_PYTHON, invisible_screen, missing_parts

HERE = Path(__file__).parent
REQUIRED = os.environ.get("SPOORBOEKJE_TOEGANKELIJK") == "verplicht"
LONGEST = 90
"""Seconds for one journey; a quiet machine needs a third of that."""
JOURNEYS = {
    "from the first question to the dossier that is opened again": "journey.py",
    "from the example to a dossier that was damaged and came back": "journey_papers.py",
    "from a proposed conversation to the test of the second track": "journey_talks.py",
}


@pytest.fixture(scope="module")
def screen_reader() -> None:
    """The parts to read a window from outside; where they must be there, missing is a failure."""
    missing = missing_parts() if sys.platform.startswith("linux") else ["Linux met AT-SPI"]
    if not missing:
        return
    reason = "Voor lezen als een schermlezer ontbreekt: " + ", ".join(missing)
    if REQUIRED:
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.mark.slow
@pytest.mark.usefixtures("screen_reader")
@pytest.mark.parametrize("script", JOURNEYS.values(), ids=JOURNEYS.keys())
def test_the_whole_way_by_role_and_name(tmp_path: Path, script: str) -> None:
    command = ["dbus-run-session", "--", SYSTEM_PYTHON, str(HERE / script)]
    program = [sys.executable, "-m", "desktop_app"]
    with invisible_screen() as display:
        done = subprocess.run(
            [*command, str(tmp_path), *program],
            env={**os.environ, "DISPLAY": display},
            capture_output=True,
            text=True,
            timeout=LONGEST,
            check=False,
        )
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    assert "De hele reis is gemaakt." in done.stdout


def test_what_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert {"Xvfb", "openbox", "dbus-run-session"} <= set(missing_parts())
