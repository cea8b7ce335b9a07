"""Verberg: one key, and nothing of anybody can be read on the screen or heard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.gui.shell.cover import Cover, CoverScreen
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.dialog import Dialog
from desktop_app.gui.window import MainWindow
from tests.gui.conftest import settle

SECRET = "Samira"


class Room(QMainWindow):
    """A window with a name in it, a field, and a shortcut that would change something."""

    def __init__(self) -> None:
        super().__init__()
        self.changed = 0
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.addWidget(QLabel(SECRET))
        self.field = QLineEdit(SECRET)
        column.addWidget(self.field)
        self.setCentralWidget(inside)
        self.setWindowTitle(f"Dossier van {SECRET}")
        shortcut = QShortcut("Ctrl+Z", self)
        shortcut.activated.connect(self._change)

    def _change(self) -> None:
        self.changed += 1


@pytest.fixture
def room(qtbot: QtBot) -> Room:
    made = Room()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.field.setFocus()
    return made


@pytest.fixture
def cover(room: Room, theme: Theme) -> Cover:
    return Cover(room, theme)


def heard(widget: QWidget) -> list[str]:
    """All that assistive technology can read of what is visible in a window."""

    def below(thing: QAccessibleInterface) -> Iterator[str]:
        if thing.state().invisible:
            return
        for kind in (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description):
            yield thing.text(kind)
        for number in range(thing.childCount()):
            child = thing.child(number)
            if child is not None and not child.state().invisible:
                yield from below(child)

    return [text for text in below(QAccessible.queryAccessibleInterface(widget)) if text]


def test_nothing_can_be_seen_or_heard_behind_it(room: Room, cover: Cover) -> None:
    assert any(SECRET in text for text in heard(room))
    cover.cover()
    settle()
    assert cover.up
    assert not any(SECRET in text for text in heard(room))
    assert "Druk op F9 om verder te gaan." in heard(room)
    assert room.windowTitle() == "Spoorboekje"
    image = room.grab().toImage()
    paper = image.pixelColor(2, 2)
    edge = [image.pixelColor(x, y) for x in (5, 300, 590) for y in (5, 60, 390)]
    assert all(color == paper for color in edge)


def test_it_gives_everything_back(room: Room, cover: Cover) -> None:
    cover.cover()
    cover.show_again()
    settle()
    assert room.windowTitle() == f"Dossier van {SECRET}"
    assert room.field.isVisible()
    assert room.field.hasFocus()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert room.findChildren(CoverScreen) == []


def test_keys_change_nothing_that_nobody_sees(room: Room, cover: Cover, qtbot: QtBot) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    room.setFocus()
    room.field.clearFocus()
    qtbot.keyClick(room, Qt.Key.Key_Z, control)
    assert room.changed == 1
    cover.cover()
    qtbot.keyClick(room, Qt.Key.Key_Z, control)
    assert room.changed == 1
    cover.show_again()
    room.field.clearFocus()
    qtbot.keyClick(room, Qt.Key.Key_Z, control)
    assert room.changed == 2


def test_a_dialog_is_covered_and_keeps_what_was_typed(
    room: Room, cover: Cover, theme: Theme, qtbot: QtBot
) -> None:
    dialog = Dialog(theme, f"Vraag aan {SECRET}", room)
    field = QLineEdit()
    dialog.column.addWidget(field)
    dialog.show()
    qtbot.keyClicks(field, "half getypt")
    cover.cover()
    settle()
    assert not any(SECRET in text or "half" in text for text in heard(dialog))
    assert dialog.windowTitle() == "Spoorboekje"
    assert dialog.isVisible()
    cover.show_again()
    settle()
    assert field.text() == "half getypt"
    assert field.isVisible()
    assert dialog.windowTitle() == f"Vraag aan {SECRET}"
    dialog.close()


def test_a_window_that_opens_meanwhile_is_covered_too(
    room: Room, cover: Cover, theme: Theme
) -> None:
    cover.cover()
    dialog = Dialog(theme, SECRET, room)
    dialog.column.addWidget(QLabel(SECRET))
    dialog.show()
    settle()
    assert not any(SECRET in text for text in heard(dialog))
    cover.show_again()
    dialog.close()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_menus_go_away(room: Room, cover: Cover) -> None:
    menu = QMenu(room)
    menu.addAction(SECRET)
    menu.popup(room.mapToGlobal(room.rect().center()))
    settle()
    assert QApplication.activePopupWidget() is menu
    cover.cover()
    assert QApplication.activePopupWidget() is None
    cover.show_again()


def test_a_title_that_changes_meanwhile_waits(room: Room, cover: Cover) -> None:
    cover.cover()
    room.setWindowTitle(f"Nieuw: {SECRET}")
    settle()
    assert room.windowTitle() == "Spoorboekje"
    cover.show_again()
    assert room.windowTitle() == f"Nieuw: {SECRET}"


def test_it_follows_the_size_of_the_window(room: Room, cover: Cover) -> None:
    cover.cover()
    room.resize(800, 500)
    settle()
    assert room.findChild(CoverScreen).geometry() == room.rect()
    cover.show_again()


def test_a_dialog_that_closes_meanwhile_breaks_nothing(
    room: Room, cover: Cover, theme: Theme
) -> None:
    dialog = Dialog(theme, SECRET, room)
    dialog.show()
    cover.cover()
    dialog.close()
    dialog.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    settle()
    cover.show_again()
    assert room.field.isVisible()


def test_the_button_shows_all_again(room: Room, cover: Cover, qtbot: QtBot) -> None:
    cover.cover()
    settle()
    button = room.findChild(CoverScreen).findChild(Button)
    assert button.hasFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert not cover.up


@pytest.mark.parametrize("percent", [100, 200])
def test_its_words_fit_in_a_small_window(
    room: Room, cover: Cover, theme: Theme, percent: int
) -> None:
    theme.set_percent(percent)
    room.resize(480, 400)
    cover.cover()
    settle()
    screen = room.findChild(CoverScreen)
    for child in screen.findChildren(QWidget):
        assert screen.rect().contains(child.geometry()), child.text()
    cover.show_again()


def test_f9_covers_the_real_window_and_gives_it_back(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: QApplication.focusWindow() is window.windowHandle())
    page = window.pages.current_id
    assert any("Tijdlijn" in text for text in heard(window))
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_F9)
    settle()
    assert not any("Tijdlijn" in text or "Week" in text for text in heard(window))
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_F9)
    settle()
    assert any("Tijdlijn" in text for text in heard(window))
    assert window.pages.current_id == page
