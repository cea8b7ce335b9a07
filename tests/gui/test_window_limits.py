"""What the window never does: read markup, wait for heavy parts, or harm constants."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.gui.pages.registry import BY_ID
from tests.gui.conftest import WindowMaker, settle
from tests.gui.desks import sample

# ---------------------------------------------------------------------- what it never does


@pytest.mark.parametrize("id", sorted(BY_ID))
def test_text_of_a_dossier_is_never_read_as_markup(make_window: WindowMaker, id: str) -> None:
    hostile = '<img src="file:///etc/passwd"><b>vet</b> & co'
    facts = {
        **sample("samira"),
        "naam": hostile,
        "werkgever": hostile,
        "gebeurtenissen": [{"soort": "eigen", "datum": "2026-12-01", "titel": hostile}],
    }
    window = make_window(facts)
    if id == "slot":
        window.lock()
    window.go(id, "")
    settle()
    for label in window.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText, label.text()
    for widget in window.findChildren(QWidget):
        assert not widget.toolTip(), "tooltips would guess rich text"


LATE = (
    "reportlab", "PIL", "icalendar", "docx", "pikepdf", "PySide6.QtPdf", "PySide6.QtNetwork",
    "PySide6.QtPrintSupport", "desktop_app.export", "desktop_app.gui.pages.timeline",
    "desktop_app.gui.pages.settings", "desktop_app.gui.pages.start", "desktop_app.gui.pages.help",
    "desktop_app.gui.pages.more",
)  # fmt: skip


def test_the_window_comes_up_without_the_heavy_parts(tmp_path: Path) -> None:
    code = f"""
import sys
from pathlib import Path
from desktop_app import app
from desktop_app.gui.run import run_window
from desktop_app.gui.shell.pages import Pages
from desktop_app.gui.shell.side_bar import SideBar
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
import desktop_app.gui.window as module

class Seen(SideBar):
    def paintEvent(self, event):
        super().paintEvent(event)
        print([name for name in {LATE!r} if name in sys.modules], flush=True)
        QTimer.singleShot(0, QApplication.quit)

module.SideBar = Seen
import json
session = app.begin_unsaved(json.loads(Path("resources/samples/samira.json").read_text()))
made = app.services()._replace(settings_folder=Path({str(tmp_path)!r}))
sys.exit(run_window(made, session))
"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.splitlines()[0] == "[]"


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="constants cannot die from 3.12 on")
@pytest.mark.parametrize("constant", [None, True, False])
def test_constants_survive_the_wheel_on_python_311(constant: object) -> None:
    assert sys.getrefcount(constant) > 1 << 27
