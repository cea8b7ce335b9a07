"""A human is one key away: from every page, the lock screen and the first questions."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop_app.gui.pages.registry import PAGES, Mode
from desktop_app.gui.shell.keys import entries
from desktop_app.gui.window import MainWindow
from tests.gui.conftest import WindowMaker, settle
from tests.gui.desks import sample
from tests.gui.tour_places import QUESTION_STATES

WALK: list[tuple[Mode, str, str]] = [
    *((mode, entry.id, "") for entry in PAGES for mode in entry.modes if entry.id != "hulp"),
    *((place.mode, place.page, place.key) for place in QUESTION_STATES),
]


def arrive(make_window: WindowMaker, mode: Mode, page: str, key: str) -> MainWindow:
    """A window in this mode, on this page."""
    window = make_window(None if mode == "begin" else sample("samira"))
    if mode == "locked":
        window.lock()
    window.go(page, key)
    settle()
    assert window.pages.current_id == page
    return window


def with_focus(window: MainWindow) -> QWidget:
    """Where a key arrives."""
    focus: QWidget | None = window.focusWidget()
    return window if focus is None else focus


@pytest.mark.parametrize(("mode", "page", "key"), WALK)
def test_one_key_opens_help_and_another_leads_back(
    make_window: WindowMaker, mode: Mode, page: str, key: str
) -> None:
    window = arrive(make_window, mode, page, key)
    QTest.keyClick(with_focus(window), Qt.Key.Key_F2)
    settle()
    assert window.pages.current_id == "hulp"
    assert window.side_bar.buttons["hulp"].isVisible()
    QTest.keyClick(with_focus(window), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    settle()
    assert window.pages.current_id == page


@pytest.mark.parametrize(("mode", "page", "key"), WALK)
def test_without_knowing_a_key_it_is_a_button_away(
    make_window: WindowMaker, mode: Mode, page: str, key: str
) -> None:
    window = arrive(make_window, mode, page, key)
    button = window.side_bar.buttons["hulp"]
    assert button.isVisible()
    assert button.accessibleName() == "Hulp"
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    settle()
    assert window.pages.current_id == "hulp"


def test_the_key_stands_in_the_list_of_keys() -> None:
    (entry,) = [entry for entry in entries() if "F2" in entry.keys]
    assert entry.handler == "help"
    assert entry.said() == "Hulp van een mens"
