"""Locking again and again: pages are thrown away, nothing may break and nothing may stay behind."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication

from desktop_app.dossier import Session
from desktop_app.gui.desk import Desk
from desktop_app.gui.pages.opening.lock_page import LockPage
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.window import MainWindow
from tests.gui.conftest import WindowMaker, settle
from tests.gui.desks import sample
from tests.gui.flows import keep
from tests.gui.widget_strings import code_files

ROOT = Path(__file__).resolve().parents[2]
FALLS_OVER_WITHIN = 30
STORY = f"""
import sys
from pathlib import Path
import desktop_app.gui
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.window import MainWindow
from tests.gui.desks import sample, services

def live(ms):
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()

app = QApplication([])
window = MainWindow(Theme(app), services(Path(sys.argv[1])))
window.desk.begin(sample("samira"))
window.start()
window.show()
live(500)
for _ in range({FALLS_OVER_WITHIN}):
    for page in ("antwoorden", "vandaag", "vragen"):
        window.go(page, "")
        live(0)
        window.lock()
        live(5)
        window.desk.uncover()
print(len(app.allWidgets()))
"""


def test_ninety_locks_break_nothing_and_leave_nothing(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", STORY, str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert not done.stderr
    assert int(done.stdout) < 1500


def test_no_layout_is_asked_for_its_items() -> None:
    """See `laid_out.py`: their wrappers outlive them, and then the program falls over."""
    asking = [path.name for path in code_files() if ".itemAt(" in path.read_text("utf-8")]
    assert asking == []


def test_no_lambda_hears_what_outlives_its_widget() -> None:
    """Qt cuts a method off when its widget goes; a lambda keeps calling into what is deleted."""
    lasting = re.compile(r"(theme|settings|desk)\.[a-z_]+\.connect\(lambda")
    hearing = [path.name for path in code_files() if lasting.search(path.read_text("utf-8"))]
    assert hearing == []


def test_a_fault_on_the_page_does_not_keep_the_lock_away(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = window.pages.current
    assert page is not None

    def broken() -> None:
        raise ValueError("proef")

    monkeypatch.setattr(page, "commit", broken)
    with pytest.raises(ValueError, match="proef"):
        window.lock()
    assert window.desk.locked
    assert window.pages.current_id == "slot"


def test_what_was_copied_is_gone_after_the_lock(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The invisible screen of the tests never says whose the clipboard is.
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _: True)
    QApplication.clipboard().setText("De laatste dag is 1 maart 2026.")
    window.lock()
    assert QApplication.clipboard().text() == ""


@pytest.mark.parametrize("end", ["lock", "close"])
def test_what_was_just_said_is_gone_when_the_dossier_closes(window: MainWindow, end: str) -> None:
    window.desk.said.emit("Medische informatie: gevraagd, zondag 22 november 2026.")
    assert window.status.isVisible()
    (window.lock if end == "lock" else window.desk.release)()
    assert not window.status.isVisible()
    assert window.status.text() == ""


def test_nothing_can_be_read_while_the_file_still_closes(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A copy of a large dossier is made then, and takes seconds."""
    keep(window, tmp_path / "mijn.spoor")
    window.go("documenten")
    settle()
    session = window.desk.session
    assert session is not None
    really_close, seen = Session.close, []

    def close(closing: Session) -> None:
        page = window.pages.current
        assert isinstance(page, LockPage)
        seen.append(painted[-1] if painted else None)
        seen.append(page.form is not None and page.form.isVisible())
        really_close(closing)

    painted: list[str] = []
    monkeypatch.setattr(Session, "close", close)
    monkeypatch.setattr(
        Heading, "paintEvent", lambda heading, _: painted.append(heading.text()), raising=False
    )
    window.lock()
    assert seen == ["Spoorboekje is vergrendeld", True]


def test_a_dossier_without_password_is_never_asked_for_one(
    make_window: WindowMaker, tmp_path: Path
) -> None:
    """Also when its stick is not there for a moment while the window is locked."""
    stick = tmp_path / "stick"
    stick.mkdir()
    window = make_window(sample("samira"))
    keep(window, stick / "mijn.spoorboekje", None)
    stick.rename(tmp_path / "weg")
    window.lock()
    page = window.pages.current
    assert isinstance(page, LockPage)
    assert page.form is None
    page.show_button.click()
    assert page.problem.isVisible()
    (tmp_path / "weg").rename(stick)
    page.show_button.click()
    settle()
    assert not window.desk.locked
    assert _name(window.desk) == sample("samira")["naam"]


def _name(desk: Desk) -> str:
    return str(desk.facts_json()["naam"])
