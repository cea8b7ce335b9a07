"""Going to another page, and a change of a fact until every page shows it, beside a bare stack.

In a process of its own, without a screen, on the fullest example with 300 entries.
"""

from __future__ import annotations

import json

from measure import ROOT, Result, process

SWITCH_LIMIT_MS = 100
CHANGE_LIMIT_MS = 50
PAGES = (
    "vandaag",
    "tijdlijn",
    "rechten",
    "documenten",
    "spoor2",
    "antwoorden",
    "gegevens",
    "bestand",
    "instellingen",
    "hulp",
)

CODE = f"""
import json, os, statistics, sys, tempfile, time
from pathlib import Path
sys.path.insert(0, {str(ROOT)!r})
import desktop_app.gui
from PySide6.QtWidgets import QApplication, QLabel, QStackedWidget, QVBoxLayout, QWidget
from desktop_app import app as program
from desktop_app.dossier import Notitie
from desktop_app.gui.theme import Theme
from desktop_app.gui.window import MainWindow

qt = QApplication(["bench"])

def settle():
    for _ in range(3):
        QApplication.processEvents()

def timed(work):
    start = time.perf_counter()
    work()
    settle()
    return (time.perf_counter() - start) * 1000

facts = json.loads(Path("resources/samples/samira.json").read_text(encoding="utf-8"))
session = program.begin_unsaved(facts)
with session.action():
    for number in range(300):
        session.add_entry(Notitie(titel=f"Notitie {{number}}", tekst="Wat er is gezegd. " * 20))
folder = Path(tempfile.mkdtemp())
window = MainWindow(Theme(qt), program.services()._replace(settings_folder=folder))
window.desk.take(session)
window.start()
window.show()
settle()
first = {{page: timed(lambda: window.go(page, "")) for page in {PAGES!r}}}
again = []
for _ in range(6):
    again += [timed(lambda: window.go(page, "")) for page in {PAGES!r}]

def change(day):
    window.desk.set_facts({{"eerste_ziektedag": day}})
    for page in {PAGES!r}:
        window.page(page).bring_up_to_date()

window.go("vandaag", "")
settle()
changes = [timed(lambda: change(f"2026-02-{{day:02}}")) for day in range(3, 18)]

stack = QStackedWidget()
for _ in range(2):
    page = QWidget()
    column = QVBoxLayout(page)
    for number in range(40):
        column.addWidget(QLabel(f"Regel {{number}}"))
    stack.addWidget(page)
stack.resize(1280, 800)
stack.show()
settle()
floor = [timed(lambda: stack.setCurrentIndex(turn % 2)) for turn in range(30)]
print(json.dumps([statistics.median(again), max(again), max(first.values()),
                  statistics.median(changes), statistics.median(floor)]))
os._exit(0)
"""


def results() -> tuple[list[Result], list[str]]:
    """Switching and changing beside the bare stack; the slowest ones as sentences."""
    out = process(["-c", CODE]).stdout.strip().splitlines()[-1]
    again, worst, first, change, floor = json.loads(out)
    bare = "two pages of 40 labels"
    lines = [
        f"slowest page switch: {worst:.1f} ms; first opening of a page: {first:.1f} ms"
        + ("  TOO SLOW" if worst > SWITCH_LIMIT_MS else "")
    ]
    return [
        Result("switch to a page", again, bare, floor, limit_ms=SWITCH_LIMIT_MS),
        Result("a changed fact on all pages", change, bare, floor, limit_ms=CHANGE_LIMIT_MS),
    ], lines
