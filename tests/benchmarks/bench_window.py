"""The first paint of the window, beside a bare `QMainWindow`, without a screen.

Both run as a process of their own up to the moment that the first paint is done. Ours opens the
fullest example as a dossier without a password, with 300 entries: a password is a wait by design.
"""

from __future__ import annotations

import json
import statistics
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from measure import SAMIRA, Result, process

LIMIT = 2.0
MEMORY_LIMIT = 1.5
MODULES_LIMIT = 350
ROUNDS = 15

WATCH = """
import json, os, sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

def report():
    memory = 0
    try:
        with open("/proc/self/statm") as statm:
            memory = int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        pass
    print(json.dumps([time.monotonic(), memory, len(sys.modules)]), flush=True)
    os._exit(0)

class FirstPaint(QObject):
    seen = False
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and not self.seen:
            self.seen = True
            QTimer.singleShot(0, report)
        return False

real_exec = QApplication.exec
watch = FirstPaint()

# On the window alone: a filter of the whole application makes Python know everything in Qt that
# gets an event, its style and layouts too, which costs a window with content 6 ms of its own.
def watched_exec(*_):
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QMainWindow):
            widget.installEventFilter(watch)
    return real_exec()

QApplication.exec = watched_exec
"""
BARE = f"""{WATCH}
app = QApplication([])
window = QMainWindow()
window.resize(1280, 820)
window.show()
app.exec()
"""
# `__main__` turns the garbage collector off before anything is imported, and all that is not the
# window is imported before Qt; so does this child.
OURS = f"""import gc
gc.disable()
import desktop_app.cli, desktop_app.cli_dossier
{WATCH}
import runpy
sys.argv = ["spoorboekje", sys.argv[1]]
runpy.run_module("desktop_app", run_name="__main__")
"""


class Paint(NamedTuple):
    """What one process saw at its first paint."""

    milliseconds: float
    memory: int
    modules: int


def full_dossier(folder: Path) -> Path:
    """The fullest example as a dossier without a password, with 300 entries."""
    from desktop_app import app
    from desktop_app.dossier import Notitie, Session

    facts = json.loads(SAMIRA.read_text(encoding="utf-8"))

    def fill(session: Session) -> None:
        with session.action():
            session.replace_facts(facts)
            for number in range(300):
                session.add_entry(Notitie(titel=f"Notitie {number}", tekst="Er is gebeld. " * 20))

    path = folder / "vol.spoor"
    app.build_dossier(path, None, fill)
    return path


def first_paint(code: str, *arguments: str) -> Paint:
    """Run this code in a process and wait for its first paint."""
    start = time.monotonic()
    told = process(["-c", code, *arguments]).stdout.strip().splitlines()[-1]
    end, memory, modules = json.loads(told)
    return Paint((end - start) * 1000, memory, modules)


def results() -> tuple[list[Result], list[str]]:
    """Time beside the floor, and sentences on memory and modules with what is wrong in them."""
    with tempfile.TemporaryDirectory() as folder:
        path = str(full_dossier(Path(folder)))
        first_paint(OURS, path), first_paint(BARE)  # warm-up
        pairs = [(first_paint(OURS, path), first_paint(BARE)) for _ in range(ROUNDS)]
    ours, bare = ([pair[side] for pair in pairs] for side in (0, 1))
    time_result = Result(
        "first paint of the window",
        statistics.median(paint.milliseconds for paint in ours),
        "bare QMainWindow",
        statistics.median(paint.milliseconds for paint in bare),
        LIMIT,
    )
    return [time_result], size_lines(ours[-1], bare[-1])


def size_lines(ours: Paint, bare: Paint) -> list[str]:
    """Memory and number of modules at the first paint."""
    lines = [f"modules at first paint: {ours.modules} (limit {MODULES_LIMIT}, bare {bare.modules})"]
    if ours.modules > MODULES_LIMIT:
        lines[0] += "  TOO MANY"
    if bare.memory:
        ratio = ours.memory / bare.memory
        verdict = "  TOO MUCH" if ratio > MEMORY_LIMIT else ""
        lines.append(
            f"memory at first paint: {ours.memory / 2**20:.1f} MiB, {ratio:.2f} x bare "
            f"(limit {MEMORY_LIMIT:g} x){verdict}"
        )
    return lines
