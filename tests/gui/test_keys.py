"""The list of keys is true: each key of the window does what stands there, once."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from desktop_app.gui.pages.names import page_name
from desktop_app.gui.shell import keys
from desktop_app.gui.shell.keys import GROUPS, KeyEntry, bind, entries, handlers
from desktop_app.gui.shell.keys_dialog import GroupCard, KeysDialog
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.words import Words
from tests.gui.conftest import settle

BOUND = [(key, e.handler) for e in entries() if e.handler for key in (*e.keys, *e.also)]


@pytest.fixture
def done() -> list[str]:
    return []


@pytest.fixture
def window(qtbot: QtBot, done: list[str]) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    bind(made, {name: lambda name=name: done.append(name) for name in handlers()})
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.mark.parametrize(("key", "handler"), BOUND)
def test_each_key_does_what_it_says(
    window: QMainWindow, done: list[str], qtbot: QtBot, key: str, handler: str
) -> None:
    combination = QKeySequence(key)[0]
    qtbot.keyClick(window, combination.key(), combination.keyboardModifiers())
    assert done == [handler]


def test_no_key_stands_twice_in_the_same_place() -> None:
    anywhere = Counter(QKeySequence(key).toString() for key, _ in BOUND)
    assert [key for key, count in anywhere.items() if count > 1] == []
    for group in GROUPS:
        listed = Counter(key for entry in group.entries for key in entry.keys)
        assert [key for key, count in listed.items() if count > 1] == []


def test_every_key_is_one_that_qt_knows() -> None:
    for entry in entries():
        for key in (*entry.keys, *entry.also):
            assert not QKeySequence(key).isEmpty(), key
            assert QKeySequence(key)[0].key() != Qt.Key.Key_unknown, key


def test_keys_of_pages_name_pages_that_exist_in_their_order() -> None:
    from desktop_app.gui.pages.registry import PAGES

    seen = [entry.id for entry in PAGES if entry.in_bar or entry.under]
    named = [handler.removeprefix("page:") for _, handler in BOUND if handler.startswith("page:")]
    assert named[-1] == "meer", "the way to all pages without a key of their own comes last"
    assert named[:-1] == [id for id in seen if id in named[:-1]]
    assert {entry.id for entry in PAGES if entry.in_bar in ("top", "bottom")} <= set(named)


def test_a_key_of_a_page_is_listed_by_the_name_of_that_page() -> None:
    for entry in entries():
        if entry.handler.startswith("page:"):
            assert entry.said().startswith(page_name(entry.handler.removeprefix("page:")))


def test_a_missing_or_unknown_function_is_no_silent_gap(qtbot: QtBot) -> None:
    made = QMainWindow()
    qtbot.addWidget(made)
    functions = dict.fromkeys(handlers(), print)
    with pytest.raises(ValueError, match="hide"):
        bind(made, {name: act for name, act in functions.items() if name != "hide"})
    with pytest.raises(ValueError, match="dansen"):
        bind(made, functions | {"dansen": print})


def test_keys_are_said_in_words_not_in_signs() -> None:
    said = {key: KeyEntry((key,), "").said_keys() for e in entries() for key in e.keys}
    assert said["Ctrl+L"] == "Ctrl en L"
    assert said["Ctrl+Shift+Z"] == "Ctrl, Shift en Z"
    assert said["Ctrl++"] == "Ctrl en + (plus)"
    assert said["Alt+Left"] == "Alt en pijl links"
    assert KeyEntry(("Left", "Right"), "").said_keys() == "pijl links of pijl rechts"
    for text in said.values():
        assert not re.search(r"\b(Left|Right|Up|Down|Space|Return)\b", text)


def test_the_list_shows_every_key_and_closes_with_escape(theme: Theme, qtbot: QtBot) -> None:
    dialog = KeysDialog(theme)
    qtbot.addWidget(dialog)
    dialog.show()
    settle()
    shown = {words.text() for words in dialog.findChildren(Words)}
    for entry in entries():
        assert {entry.said_keys(), entry.said()} <= shown
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_list_can_be_read_with_the_keyboard_and_heard(theme: Theme, qtbot: QtBot) -> None:
    dialog = KeysDialog(theme)
    qtbot.addWidget(dialog)
    cards = dialog.findChildren(GroupCard)
    names = [card.accessibleName() for card in cards]
    assert names == [group.said() for group in GROUPS]
    for card, group in zip(cards, GROUPS, strict=True):
        assert card.focusPolicy() & Qt.FocusPolicy.TabFocus
        for entry in group.entries:
            assert f"{entry.said_keys()}: {entry.said()}." in card.accessibleDescription()


def test_the_table_is_what_the_window_binds() -> None:
    assert {name for _, name in BOUND} == set(keys.handlers())
