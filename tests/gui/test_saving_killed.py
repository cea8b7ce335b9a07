"""A program that is killed in the middle of the questions has lost at most what was being typed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from desktop_app.dossier import Password, open_dossier
from tests.gui.conftest import WindowMaker, settle
from tests.gui.desks import services
from tests.gui.flows import PASSWORD

ROOT = Path(__file__).resolve().parents[2]
KILLED = 9
STORY = """
import os, sys
from pathlib import Path
import desktop_app.gui
from PySide6.QtWidgets import QApplication
from desktop_app.gui.theme import Theme
from desktop_app.gui.window import MainWindow
from tests.gui.desks import services
from tests.gui.flows import begin, go_to, keep

folder = Path(sys.argv[1])
app = QApplication([])
window = MainWindow(Theme(app), services(folder))
window.start()
window.show()
app.processEvents()
hands, page = begin(window)
keep(window, folder / "mijn.spoor")
go_to(hands, page, "contract")
page.current.form.fields.choice.row("vast").click()
go_to(hands, page, "naam")
hands.type("Sam")
os._exit(9)
"""


def test_every_answer_before_the_last_is_in_the_file(
    make_window: WindowMaker, tmp_path: Path
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", STORY, str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == KILLED, done.stderr
    around = services(tmp_path).surroundings()
    session = open_dossier(tmp_path / "mijn.spoor", Password(PASSWORD), around)
    assert not session.read_only
    assert session.facts_json() == {
        "eerste_ziektedag": "2026-02-02",
        "contract": {"soort": "vast"},
    }
    window = make_window()
    window.desk.take(session)
    window.go("vragen")
    settle()
    assert window.pages.current is not None
    assert window.pages.current.place() == "tussendoor", "on with the first open question"
