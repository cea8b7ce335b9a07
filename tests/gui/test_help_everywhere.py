"""A human is at most two keys away: from every page, first question, dialog and locked window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui.pages.registry import PAGES
from desktop_app.gui.pages.start.keep import KeepDialog
from desktop_app.gui.shell.keys import entries
from desktop_app.gui.window import MainWindow
from tests.gui.conftest import WindowMaker, settle
from tests.gui.flows import PASSWORD, active_dialog, begin
from tests.gui.kept import press
from tests.gui.keyboard_faults import focusable
from tests.gui.tour import Tour
from tests.gui.tour_places import DIALOGS, PLACES, Place

WALK = tuple(place for place in PLACES if place.page != "hulp" and not place.dialog)
"""All pages in every mode in which they may be opened, with all their states."""

each_stop = pytest.mark.parametrize("place", WALK, ids=lambda place: place.name)
each_dialog = pytest.mark.parametrize("place", DIALOGS, ids=lambda place: place.name)


@pytest.fixture(scope="module")
def tour(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tour]:
    """One window for each mode."""
    QAccessible.setActive(True)
    made = Tour(qapp, tmp_path_factory.mktemp("hulp"), keep=("hulp",))
    yield made
    made.end()
    QAccessible.setActive(False)


def key(window: QWidget, pressed: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    """A key, as the system sends it to the window in front."""
    if not window.isActiveWindow():  # a screen with a window manager does this by itself
        window.activateWindow()
        settle()
    handle = window.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, pressed, held or Qt.KeyboardModifier.NoModifier)
    settle()


def go_to_help_and_back(window: MainWindow) -> None:
    """One key there, and one back."""
    here = window.pages.current_id
    key(window, Qt.Key.Key_F2)
    assert window.pages.current_id == "hulp"
    assert window.side_bar.buttons["hulp"].isVisible()
    key(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.pages.current_id == here


def test_the_walk_goes_along_every_page_of_the_registry() -> None:
    every = {(mode, entry.id) for entry in PAGES for mode in entry.modes if entry.id != "hulp"}
    assert {(place.mode, place.page) for place in WALK} == every


def each_kind_lets_go_of_the_key(window: MainWindow) -> None:
    """From one of each kind of thing on the page: a field may not keep the key for itself."""
    page = window.pages.current
    assert page is not None
    go_to_help_and_back(window)
    for widget in {type(one): one for one in focusable(page)}.values():
        widget.setFocus()
        assert window.focusWidget() is not None
        go_to_help_and_back(window)


def tab_comes_to_the_button(window: MainWindow) -> None:
    """And Enter there opens it."""
    button = window.side_bar.buttons["hulp"]
    assert button.isVisible()
    assert button.accessibleName() == "Hulp"
    handle = window.windowHandle()
    assert handle is not None
    for _ in range(400):
        if button.hasFocus():
            break
        QTest.keyClick(handle, Qt.Key.Key_Tab)
    assert button.hasFocus()
    here = window.pages.current_id
    key(window, Qt.Key.Key_Return)
    assert window.pages.current_id == "hulp"
    key(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.pages.current_id == here


@each_stop
def test_one_key_opens_help_and_without_knowing_it_there_is_a_button(
    tour: Tour, place: Place
) -> None:
    def look(shown: QWidget) -> None:
        assert isinstance(shown, MainWindow)
        tab_comes_to_the_button(shown)
        each_kind_lets_go_of_the_key(shown)

    tour.visit(place, look)


@each_dialog
def test_from_a_dialog_it_is_two_keys(tour: Tour, place: Place) -> None:
    """Esc puts a dialog away without a change, then one key opens help."""
    windows: list[MainWindow] = []

    def look(shown: QWidget) -> None:
        window = shown.parentWidget()
        assert window is not None
        assert isinstance(window.window(), MainWindow)
        windows.append(window.window())
        key(shown, Qt.Key.Key_Escape)
        assert not shown.isVisible()

    tour.visit(place, look)
    assert QApplication.activeModalWidget() is None
    go_to_help_and_back(windows[0])


@pytest.mark.parametrize("steps", [0, 1, 2])
def test_from_each_part_of_keeping_it_is_two_keys(
    make_window: WindowMaker, qtbot: QtBot, tmp_path: Path, steps: int
) -> None:
    """Place and password, the sheet with its code, and typing that back."""
    window = make_window()
    begin(window)
    window.go("vandaag")
    press(window.side_bar.buttons["bewaar"])
    dialog = active_dialog()
    assert isinstance(dialog, KeepDialog)
    if steps:
        window.files.answers.append(tmp_path / "mijn.spoor")
        dialog.form.choose_button.click()
        dialog.form.password.first.setText(PASSWORD)
        dialog.form.password.second.setText(PASSWORD)
        dialog.main.click()
        qtbot.waitUntil(lambda: dialog.sheet is not None)
    if steps == 2:
        dialog.main.click()
        assert dialog.sheet is not None
        assert dialog.sheet.testing
    key(dialog, Qt.Key.Key_Escape)
    assert QApplication.activeModalWidget() is None
    go_to_help_and_back(window)


def test_from_behind_the_cover_it_is_two_keys(window: MainWindow) -> None:
    key(window, Qt.Key.Key_F9)
    assert window.behaviour is not None
    assert window.behaviour.cover.up
    key(window, Qt.Key.Key_F2)
    assert window.pages.current_id == "vandaag", "covered keys change nothing"
    key(window, Qt.Key.Key_F9)
    go_to_help_and_back(window)


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)
def test_from_a_calendar_it_is_two_keys(make_window: WindowMaker) -> None:
    window = make_window()
    window.go("vragen")
    settle()
    key(window, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    key(popup, Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    go_to_help_and_back(window)


def test_the_key_stands_in_the_list_of_keys() -> None:
    (entry,) = [entry for entry in entries() if "F2" in entry.keys]
    assert entry.handler == "help"
    assert entry.said() == "Hulp van een mens"
