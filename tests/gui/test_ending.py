"""The program ends as a program should: its window is taken down before the interpreter stops."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
STORY = """
import sys
from pathlib import Path
import desktop_app.gui
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desktop_app.dossier import create_dossier
from desktop_app.gui.run import run_window
from desktop_app.gui.window import MainWindow
from tests.gui.desks import sample, services

app = QApplication([])
folder = Path(sys.argv[1])
made = services(folder)
session = create_dossier(folder / "mijn.spoor", None, made.surroundings())
session.replace_facts(sample("ingrid-loonsanctie"))

def settle():
    for _ in range(4):
        QApplication.processEvents()

def go_about():
    (window,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow))
    for page in ("vandaag", "tijdlijn", "gesprekken", "orde", "wiamap", "opbouw", "spoor2"):
        window.go(page)
        settle()
    for name in ("activiteiten", "sollicitaties"):
        window.pages.current.show_item(name)
        section = window.pages.current.sections[name]
        section.head.quick.setText("planner, 16 uur")
        section.head.submitted.emit()
        settle()
    print("been everywhere")
    window.close()

QTimer.singleShot(300, go_about)
sys.exit(run_window(made, session))
"""


def test_the_program_ends_without_a_crash_after_much_was_shown(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", STORY, str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert "been everywhere" in done.stdout, done.stderr
    assert done.returncode == 0, done.stderr
