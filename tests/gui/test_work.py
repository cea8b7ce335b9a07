"""Long work never blocks the window, can be stopped, and ends well whatever happens meanwhile."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import pytest
import shiboken6
from PySide6.QtCore import QObject, Qt, QThread, QTimer
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QProgressBar
from pytestqt.qtbot import QtBot

from desktop_app.gui import work
from desktop_app.gui.shell.progress import ProgressPanel
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.work import Progress, busy, in_background, with_progress


class Outcome:
    """Notes what came, and on which thread."""

    def __init__(self) -> None:
        self.results: list[object] = []
        self.errors: list[Exception] = []
        self.threads: list[QThread] = []

    def done(self, result: object) -> None:
        self.results.append(result)
        self.threads.append(QThread.currentThread())

    def failed(self, error: Exception) -> None:
        self.errors.append(error)
        self.threads.append(QThread.currentThread())


@pytest.fixture
def outcome() -> Outcome:
    return Outcome()


@pytest.fixture
def owner(qapp: QApplication) -> QObject:
    return QObject(qapp)


# ------------------------------------------------------------------ in a thread


def test_the_result_comes_on_the_main_thread(
    qtbot: QtBot, owner: QObject, outcome: Outcome
) -> None:
    where: list[threading.Thread] = []
    in_background(owner, lambda: where.append(threading.current_thread()) or 5,
                  outcome.done, outcome.failed)  # fmt: skip
    qtbot.waitUntil(lambda: bool(outcome.results))
    assert outcome.results == [5]
    assert outcome.threads == [owner.thread()]
    assert where != [threading.main_thread()]


def test_a_fault_comes_as_failed(qtbot: QtBot, owner: QObject, outcome: Outcome) -> None:
    def broken() -> None:
        raise ValueError("schijf")

    in_background(owner, broken, outcome.done, outcome.failed)
    qtbot.waitUntil(lambda: bool(outcome.errors))
    assert [type(error) for error in outcome.errors] == [ValueError]
    assert outcome.results == []
    assert outcome.threads == [owner.thread()]


def test_nothing_is_told_after_cancel(qtbot: QtBot, owner: QObject, outcome: Outcome) -> None:
    gate = threading.Event()
    job = in_background(owner, gate.wait, outcome.done, outcome.failed)
    job.cancel()
    gate.set()
    qtbot.waitUntil(lambda: not job.running)
    assert (outcome.results, outcome.errors) == ([], [])


def test_nothing_is_told_to_an_owner_that_is_gone(qtbot: QtBot, outcome: Outcome) -> None:
    gate, window = threading.Event(), QMainWindow()
    job = in_background(window, gate.wait, outcome.done, outcome.failed)
    window.close()
    shiboken6.delete(window)
    gate.set()
    qtbot.waitUntil(lambda: not job.running)
    assert (outcome.results, outcome.errors) == ([], [])


def test_a_job_can_be_waited_for(owner: QObject, outcome: Outcome, qtbot: QtBot) -> None:
    gate = threading.Event()
    job = in_background(owner, gate.wait, outcome.done, outcome.failed)
    assert not job.wait(0.01)
    gate.set()
    assert job.wait(5)
    qtbot.waitUntil(lambda: bool(outcome.results))


def test_without_a_thread_to_be_had_it_fails_instead_of_hanging(
    qtbot: QtBot, owner: QObject, outcome: Outcome, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", refuse)
    in_background(owner, lambda: 5, outcome.done, outcome.failed)
    qtbot.waitUntil(lambda: bool(outcome.errors))
    assert outcome.results == []


def test_many_jobs_all_come_back(qtbot: QtBot, owner: QObject, outcome: Outcome) -> None:
    for number in range(40):
        in_background(owner, lambda number=number: number, outcome.done, outcome.failed)
    qtbot.waitUntil(lambda: len(outcome.results) == 40)
    assert sorted(outcome.results) == list(range(40))  # type: ignore[type-var]


# ------------------------------------------------------------------ in steps


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> QMainWindow:  # noqa: ARG001 (the panel looks for one)
    made = QMainWindow()
    qtbot.addWidget(made)
    made.setCentralWidget(QLineEdit())
    made.resize(600, 400)
    made.show()
    return made


def for_a_while(seconds: float, during: Callable[[], None] | None = None) -> Callable:
    """Work in steps of a hundredth of a second; `during` is done once, when the bar stands."""
    told: list[bool] = []

    def job(progress: Progress) -> str:
        begun = time.monotonic()
        while (now := time.monotonic()) - begun < seconds:
            time.sleep(0.002)
            if not progress.step(round(100 * (now - begun) / seconds), 100):
                return "gestopt"
            if during is not None and panel() is not None and not told:
                told.append(True)
                during()
        return "klaar"

    return job


def panel() -> ProgressPanel | None:
    found = QApplication.activeModalWidget()
    return found if isinstance(found, ProgressPanel) else None


def test_short_work_shows_no_bar(window: QMainWindow) -> None:
    seen: list[object] = []
    assert (
        with_progress(window, "Kopie maken.", for_a_while(0.1, lambda: seen.append(1))) == "klaar"
    )
    assert seen == []
    assert not busy()


def test_long_work_shows_a_bar_with_words_a_value_and_a_way_out(window: QMainWindow) -> None:
    seen: list[tuple[str, int, str]] = []

    def look() -> None:
        shown = panel()
        assert shown is not None
        bar = shown.findChild(QProgressBar)
        seen.append((bar.accessibleName(), bar.value(), shown.findChild(Button).text()))

    with_progress(window, "We maken een kopie.", for_a_while(0.5, look))
    [(name, value, button)] = seen
    assert (name, button) == ("We maken een kopie.", "Annuleer")
    assert 0 < value < 1000
    assert panel() is None


@pytest.mark.parametrize("way", ["click", "escape", "cross"])
def test_it_stops_when_asked(window: QMainWindow, qtbot: QtBot, way: str) -> None:
    def stop() -> None:
        shown = panel()
        assert shown is not None
        if way == "click":
            qtbot.mouseClick(shown.findChild(Button), Qt.MouseButton.LeftButton)
        elif way == "escape":
            qtbot.keyClick(shown, Qt.Key.Key_Escape)
        else:
            shown.close()

    assert with_progress(window, "Kopie maken.", for_a_while(5, stop)) == "gestopt"
    assert panel() is None


def test_keys_and_clicks_do_not_reach_the_page_meanwhile(window: QMainWindow, qtbot: QtBot) -> None:
    pressed: list[bool] = []
    shortcut = QShortcut("Ctrl+L", window)
    shortcut.activated.connect(lambda: pressed.append(True))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)

    def press() -> None:
        qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)

    press()
    assert pressed == [True]
    with_progress(window, "Kopie maken.", for_a_while(0.5, press))
    assert pressed == [True]
    qtbot.waitUntil(window.isActiveWindow)
    press()
    assert pressed == [True, True]


def test_no_other_such_work_begins_meanwhile(window: QMainWindow) -> None:
    def begin_another() -> None:
        with pytest.raises(RuntimeError):
            with_progress(window, "Nog een.", for_a_while(0))

    assert with_progress(window, "Kopie maken.", for_a_while(0.4, begin_another)) == "klaar"


def test_outcomes_of_threads_wait_until_it_is_done(
    window: QMainWindow, qtbot: QtBot, outcome: Outcome
) -> None:
    def begin_job() -> None:
        in_background(window, lambda: 5, outcome.done, outcome.failed).wait(5)

    def job(progress: Progress) -> list[object]:
        for_a_while(0.4, begin_job)(progress)
        return list(outcome.results)

    assert with_progress(window, "Kopie maken.", job) == []
    qtbot.waitUntil(lambda: outcome.results == [5])


def test_a_fault_takes_the_bar_away_and_comes_through(window: QMainWindow) -> None:
    def broken(progress: Progress) -> None:
        for_a_while(0.4)(progress)
        raise OSError("vol")

    with pytest.raises(OSError, match="vol"):
        with_progress(window, "Kopie maken.", broken)
    assert not busy()
    assert panel() is None


def test_the_window_keeps_painting_and_its_timers_run(window: QMainWindow) -> None:
    ticks: list[int] = []
    timer = QTimer(window)
    timer.timeout.connect(lambda: ticks.append(1))
    timer.start(10)
    with_progress(window, "Kopie maken.", for_a_while(0.3))
    assert len(ticks) >= 3


def test_a_step_costs_next_to_nothing(window: QMainWindow) -> None:
    def job(progress: Progress) -> float:
        begun = time.perf_counter()
        for number in range(20_000):
            progress.step(number, 20_000)
        return (time.perf_counter() - begun) / 20_000

    assert with_progress(window, "Kopie maken.", job) < 0.00002


def test_work_of_unknown_length_shows_that_it_goes_on(window: QMainWindow) -> None:
    shown = ProgressPanel(window, "Zoeken.", lambda: None)
    shown.show_step(3, 0)
    bar = shown.findChild(QProgressBar)
    assert (bar.minimum(), bar.maximum()) == (0, 0)
    shown.show_step(10**15, 4 * 10**15)
    assert bar.value() == 250
    shown.finish()


def test_nothing_is_left_behind(window: QMainWindow) -> None:
    with_progress(window, "Kopie maken.", for_a_while(0.4))
    QApplication.processEvents()
    assert work._jobs == set()
    assert work._after_work == []
