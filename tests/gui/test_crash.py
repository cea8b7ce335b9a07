"""The crash handler: keeps the input, tells calmly, holds no content, and survives itself."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

import desktop_app
from desktop_app.gui.shell import crash, crash_report
from desktop_app.gui.shell.crash import Answer, CrashHandler
from desktop_app.gui.shell.crash_dialog import CrashDialog
from desktop_app.gui.shell.crash_report import report_of
from desktop_app.gui.shell.keys import bind
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.fields import TextField
from tests.gui.conftest import settle

SECRET = "Samira heeft een vaststellingsovereenkomst"


class World:
    """What the handler reaches, with notes on what it did."""

    def __init__(self) -> None:
        self.kept = 0
        self.ended = 0
        self.asked: list[tuple[str, bool]] = []
        self.answer: Answer = "go_on"

    def keep(self) -> None:
        self.kept += 1

    def end(self) -> None:
        self.ended += 1

    def ask(self, report: str, kept: bool) -> Answer:
        self.asked.append((report, kept))
        return self.answer


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def handler(qapp: QApplication, world: World) -> Iterator[CrashHandler]:
    made = CrashHandler(world.keep, world.end, world.ask, qapp)
    yield made
    made.deleteLater()


def fault(kind: type[BaseException] = ValueError) -> BaseException:
    """A fault with a secret in its words, from our own code and from this test."""

    def broken() -> None:
        try:
            bind(QObject(), {SECRET: print})  # type: ignore[arg-type, dict-item]
        except ValueError as cause:
            raise kind(SECRET) from cause

    with pytest.raises(kind) as caught:
        broken()
    return caught.value


def catch(handler: CrashHandler, error: BaseException) -> None:
    handler.caught(type(error), error, error.__traceback__)


def test_it_keeps_the_input_and_asks_what_next(handler: CrashHandler, world: World) -> None:
    catch(handler, fault())
    assert world.kept == 1
    assert [kept for _, kept in world.asked] == [True]
    assert world.ended == 0
    world.answer = "close"
    catch(handler, fault(TypeError))
    assert world.ended == 1


def test_the_report_has_versions_and_places_and_nothing_of_anybody(own_home: Path) -> None:
    report = report_of(fault(KeyError))
    assert f"Spoorboekje {desktop_app.__version__}" in report
    assert "Qt 6." in report
    assert "KeyError" in report
    assert "ValueError" in report
    assert "gui/shell/keys.py:" in report
    for part in (SECRET, "Samira", str(own_home), str(Path.home()), str(Path(__file__).parent)):
        assert part not in report


def test_the_report_stays_short_after_endless_recursion() -> None:
    def again() -> None:
        again()

    with pytest.raises(RecursionError) as caught:
        again()
    assert len(report_of(caught.value).splitlines()) < 20


# ------------------------------------------------------------------ broken on purpose


def test_a_fault_while_it_handles_one_is_only_noted(
    handler: CrashHandler, world: World, capsys: pytest.CaptureFixture[str]
) -> None:
    def ask(report: str, kept: bool) -> Answer:
        catch(handler, fault(OSError))
        return world.ask(report, kept)

    handler._ask = ask
    catch(handler, fault())
    assert len(world.asked) == 1
    assert world.kept == 1
    assert "OSError" in capsys.readouterr().err


def test_without_a_window_the_terminal_is_told(
    handler: CrashHandler,
    world: World,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(crash.QApplication, "instance", lambda: None)
    catch(handler, fault())
    assert world.asked == []
    assert "ValueError" in capsys.readouterr().err


def test_a_fault_on_another_thread_is_handled_on_the_main_one(
    handler: CrashHandler, world: World, qtbot: QtBot
) -> None:
    where: list[threading.Thread] = []
    handler._keep = lambda: where.append(threading.current_thread())
    thread = threading.Thread(target=lambda: catch(handler, fault()))
    thread.start()
    thread.join()
    assert world.asked == []
    qtbot.waitUntil(lambda: len(world.asked) == 1)
    assert where == [threading.main_thread()]


def test_a_dialog_that_breaks_is_followed_by_the_plain_one(
    handler: CrashHandler, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> Answer:
        raise RuntimeError("theme")

    plain: list[bool] = []
    monkeypatch.setattr(crash, "_ask_plainly", lambda _, kept: plain.append(kept) or "close")
    handler._ask = broken
    catch(handler, fault())
    assert plain == [True]
    assert world.ended == 1


def test_when_everything_breaks_it_still_returns(
    handler: CrashHandler, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> Answer:
        raise MemoryError

    class NoTerminal:
        def write(self, _: str) -> None:
            raise OSError("closed")

        flush = write

    handler._keep = handler._end = handler._ask = broken
    monkeypatch.setattr(crash, "_ask_plainly", broken)
    monkeypatch.setattr(crash_report, "report_of", broken)
    monkeypatch.setattr(sys, "stderr", NoTerminal())
    catch(handler, fault())
    catch(handler, KeyboardInterrupt())


def test_input_that_cannot_be_kept_is_said_honestly(handler: CrashHandler, world: World) -> None:
    def broken() -> None:
        raise OSError("vol")

    handler._keep = broken
    catch(handler, fault())
    assert [kept for _, kept in world.asked] == [False]


def test_a_fault_that_comes_back_at_once_is_not_asked_again(
    handler: CrashHandler, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [1000.0]
    monkeypatch.setattr(crash, "monotonic", lambda: now[0])
    error = fault()
    for _ in range(20):
        catch(handler, error)
    assert len(world.asked) == 1
    assert world.kept == 20
    for _ in range(10):
        now[0] += 60
        catch(handler, error)
    assert len(world.asked) == crash.MOST_DIALOGS


def test_stopping_from_the_terminal_ends_the_program(handler: CrashHandler, world: World) -> None:
    catch(handler, KeyboardInterrupt())
    assert (world.ended, world.asked) == (1, [])


def test_inside_the_event_loop_the_dialog_waits_its_turn(
    handler: CrashHandler, world: World, qtbot: QtBot
) -> None:
    at_once: list[int] = []

    def in_a_slot() -> None:
        catch(handler, fault())
        at_once.append(len(world.asked))

    QTimer.singleShot(0, in_a_slot)
    qtbot.waitUntil(lambda: len(world.asked) == 1)
    assert at_once == [0]


def test_install_and_uninstall_leave_the_hooks_as_they_were(handler: CrashHandler) -> None:
    before = (sys.excepthook, threading.excepthook)
    handler.install()
    assert sys.excepthook == handler.caught
    handler.uninstall()
    assert (sys.excepthook, threading.excepthook) == before


# ------------------------------------------------------------------ what the person sees


def test_the_dialog_copies_the_report_and_goes_on(theme: Theme, qtbot: QtBot) -> None:
    dialog = CrashDialog(theme, "verslag", kept=True)
    qtbot.addWidget(dialog)
    dialog.show()
    settle()
    buttons = {button.text(): button for button in dialog.findChildren(Button)}
    assert dialog.findChild(TextField).accessibleName() == "Verslag"
    qtbot.keyClick(buttons["Kopieer verslag"], "\r")
    assert QGuiApplication.clipboard().text() == "verslag"
    qtbot.keyClick(buttons["Ga verder"], "\r")
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert not dialog.closing


def test_escape_never_closes_the_program(theme: Theme, qtbot: QtBot) -> None:
    dialog = CrashDialog(theme, "verslag", kept=True)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.reject()
    assert not dialog.closing


def test_the_person_can_close_the_program(theme: Theme, qtbot: QtBot) -> None:
    dialog = CrashDialog(theme, "verslag", kept=False)
    qtbot.addWidget(dialog)
    dialog.show()
    buttons = {button.text(): button for button in dialog.findChildren(Button)}
    buttons["Sluit Spoorboekje"].click()
    assert dialog.closing


PROGRAM = """
import sys
import desktop_app.gui
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from desktop_app.gui.shell.crash import CrashHandler
from desktop_app.gui.shell.crash_dialog import CrashDialog
from desktop_app.gui.theme import Theme
app = QApplication([])
Theme(app)

class Painted(QWidget):
    def paintEvent(self, event):
        raise ValueError("Samira")

def look():
    dialog = app.activeModalWidget()
    print("dialog", isinstance(dialog, CrashDialog))
    if dialog is None:
        app.quit()
    else:
        dialog.closing = True
        dialog.accept()

handler = CrashHandler(lambda: print("kept"), app.quit, parent=app)
handler.install()
window = Painted()
window.resize(200, 100)
QTimer.singleShot(400, look)
window.show()
sys.exit(app.exec())
"""


def test_a_real_program_that_fails_while_painting_asks_and_ends_well() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "kept" in done.stdout
    assert "dialog True" in done.stdout
    assert "ValueError" in done.stderr
    assert "Samira" not in done.stderr + done.stdout
