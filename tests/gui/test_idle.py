"""The lock clock: warns in time, any sign of life counts, and a sleep is no way round it."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot

from desktop_app.gui.shell.idle import BEAT, IdleClock
from desktop_app.gui.shell.watch import Watch


class Times:
    """Two clocks that stand until a test moves them."""

    def __init__(self) -> None:
        self.monotonic = 1000.0
        self.wall = 1_800_000_000.0
        self.held = False

    def move(self, seconds: float) -> None:
        self.monotonic += seconds
        self.wall += seconds


@pytest.fixture
def times() -> Times:
    return Times()


@pytest.fixture
def clock(qapp: QApplication, times: Times) -> Iterator[IdleClock]:
    made = IdleClock(
        qapp,
        monotonic=lambda: times.monotonic,
        wall=lambda: times.wall,
        held=lambda: times.held,
    )
    made.told = []  # type: ignore[attr-defined]
    made.warned.connect(made.told.append)  # type: ignore[attr-defined]
    made.extended.connect(lambda: made.told.append("verder"))  # type: ignore[attr-defined]
    made.expired.connect(lambda: made.told.append("slot"))  # type: ignore[attr-defined]
    yield made
    made.stop()
    made.deleteLater()


def told(clock: IdleClock) -> list[object]:
    return clock.told  # type: ignore[attr-defined, no-any-return]


def pass_by(clock: IdleClock, times: Times, seconds: float) -> None:
    """Time goes by with nobody there, looked at as often as the clock itself would."""
    end = times.monotonic + seconds
    while times.monotonic < end and clock.running:
        times.move(min(BEAT, end - times.monotonic))
        clock.check()


@pytest.mark.parametrize("warning", [20, 30, 60])
@pytest.mark.parametrize("minutes", [2, 10, 60])
def test_it_warns_and_then_locks(
    clock: IdleClock, times: Times, minutes: int, warning: int
) -> None:
    clock.start(minutes, warning)
    pass_by(clock, times, minutes * 60 - warning - 1)
    assert told(clock) == []
    pass_by(clock, times, 1)
    assert told(clock) == [warning]
    pass_by(clock, times, warning - 1)
    assert told(clock) == [warning]
    pass_by(clock, times, 1)
    assert told(clock) == [warning, "slot"]
    assert not clock.running


def test_the_shortest_time_still_warns_twenty_seconds_before(
    clock: IdleClock, times: Times
) -> None:
    clock.start(1, 60)
    pass_by(clock, times, 60)
    warned = told(clock)[0]
    assert isinstance(warned, int)
    assert warned >= 20
    assert told(clock)[1:] == ["slot"]


def test_zero_minutes_is_never(clock: IdleClock, times: Times) -> None:
    clock.start(0, 30)
    assert not clock.running
    times.move(10**6)
    clock.activity()
    assert told(clock) == []


def test_any_sign_of_life_after_the_warning_gives_the_whole_time_again(
    clock: IdleClock, times: Times
) -> None:
    clock.start(10, 30)
    pass_by(clock, times, 575)
    clock.activity()
    assert told(clock) == [30, "verder"]
    pass_by(clock, times, 569)
    assert told(clock) == [30, "verder"]


def test_after_a_long_sleep_it_locks_at_the_first_look(clock: IdleClock, times: Times) -> None:
    clock.start(10, 30)
    times.wall += 8 * 3600  # the other clock stood still, as on Linux
    clock.check()
    assert told(clock) == ["slot"]


def test_the_key_that_wakes_the_computer_does_not_undo_the_lock(
    clock: IdleClock, times: Times
) -> None:
    clock.start(10, 30)
    times.wall += 8 * 3600
    clock.activity()
    assert told(clock) == ["slot"]


def test_a_short_sleep_into_the_warning_still_leaves_twenty_seconds(
    clock: IdleClock, times: Times
) -> None:
    clock.start(10, 30)
    times.wall += 595
    clock.check()
    assert told(clock) == [20]
    times.move(19)
    clock.check()
    assert told(clock) == [20]
    times.move(1)
    clock.check()
    assert told(clock) == [20, "slot"]


def test_a_clock_that_is_set_back_does_not_give_more_time(clock: IdleClock, times: Times) -> None:
    clock.start(10, 30)
    times.wall -= 3600
    pass_by(clock, times, 600)
    assert told(clock)[-1] == "slot"


def test_it_does_not_lock_while_work_runs_nor_right_after(clock: IdleClock, times: Times) -> None:
    clock.start(10, 30)
    times.held = True
    pass_by(clock, times, 3600)
    assert told(clock) == []
    times.held = False
    pass_by(clock, times, 560)
    assert told(clock) == []
    pass_by(clock, times, 40)
    assert told(clock) == [30, "slot"]


def test_stopped_it_says_nothing(clock: IdleClock, times: Times) -> None:
    clock.start(10, 30)
    clock.stop()
    times.move(3600)
    clock.activity()
    assert told(clock) == []


# ------------------------------------------------------------------ signs of life


@pytest.fixture
def signs(qapp: QApplication) -> Iterator[list[str]]:
    seen: list[str] = []
    watch = Watch(qapp, lambda: seen.append("leven"), {Qt.Key.Key_F9: lambda: seen.append("F9")})
    yield seen
    watch.stop()
    watch.deleteLater()


@pytest.fixture
def window(qtbot: QtBot, signs: list[str]) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    made.setCentralWidget(QLineEdit())
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is made.windowHandle())
    signs.clear()
    return made


def test_keys_and_the_mouse_count_in_any_field(window: QMainWindow, signs: list[str]) -> None:
    handle = window.windowHandle()
    QTest.keyClick(handle, Qt.Key.Key_A)
    assert signs
    assert window.centralWidget().text() == "a"  # type: ignore[attr-defined]
    for act in (
        lambda: QTest.mouseMove(handle, QPoint(30, 30)),
        lambda: QTest.mouseClick(handle, Qt.MouseButton.LeftButton),
        lambda: QTest.wheelEvent(handle, QPoint(30, 30), QPoint(0, 120)),
    ):
        signs.clear()
        act()
        QApplication.processEvents()
        assert "leven" in signs


def test_a_dialog_counts_too_and_hears_the_key_of_the_cover(
    window: QMainWindow, signs: list[str], qtbot: QtBot
) -> None:
    dialog = QDialog(window)
    QLineEdit(dialog)
    dialog.setModal(True)
    dialog.show()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is dialog.windowHandle())
    signs.clear()
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_F9)
    assert "F9" in signs
    assert "leven" in signs
    dialog.close()


def test_moving_the_focus_counts_for_who_presses_no_keys(
    window: QMainWindow, signs: list[str]
) -> None:
    other = QLineEdit(window)
    other.show()
    other.setFocus()
    assert signs


def test_painting_and_layout_do_not_pass_through_it(window: QMainWindow, signs: list[str]) -> None:
    begun = time.perf_counter()
    for size in range(60):
        window.resize(300 + size, 200)
        QApplication.processEvents()
    assert signs == []
    assert time.perf_counter() - begun < 5


def test_stopped_it_sees_nothing(qapp: QApplication, qtbot: QtBot) -> None:
    seen: list[int] = []
    watch = Watch(qapp, lambda: seen.append(1))
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    watch.stop()
    seen.clear()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    assert seen == []
    watch.deleteLater()
