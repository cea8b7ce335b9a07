"""The small map as a button: seen, heard and pressed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui.theme import Theme
from desktop_app.gui.timeline import SmallMap
from tests.map import trajects


@pytest.fixture
def small(qtbot: QtBot, theme: Theme) -> Iterator[SmallMap]:
    """The small map of the example dossier."""
    page = QWidget()
    made = SmallMap(theme, trajects.words())
    made.set_traject(trajects.make())
    column = QVBoxLayout(page)
    column.addWidget(made)
    column.addStretch(1)
    qtbot.addWidget(page)
    page.resize(900, 300)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    yield made
    del page


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_opens_the_whole_map(qtbot: QtBot, small: SmallMap, key: Qt.Key) -> None:
    small.setFocus()
    with qtbot.waitSignal(small.opened):
        qtbot.keyClick(small, key)


def test_a_click_opens_the_whole_map(qtbot: QtBot, small: SmallMap) -> None:
    with qtbot.waitSignal(small.opened):
        qtbot.mouseClick(small, Qt.MouseButton.LeftButton)


def test_it_is_heard_as_a_button_that_says_where_you_are(small: SmallMap) -> None:
    heard = QAccessible.queryAccessibleInterface(small)
    assert heard.role() == QAccessible.Role.Button
    assert heard.text(QAccessible.Text.Name) == "Jouw tijdlijn in het klein"
    assert heard.text(QAccessible.Text.Description) == (
        "Je bent in week 42 van 104. Hierna komt: 42e-weeksmelding, "
        "uiterlijk maandag 23 november 2026."
    )


def test_it_is_as_high_as_its_words_need(qtbot: QtBot, small: SmallMap, theme: Theme) -> None:
    assert 90 <= small.height() <= 140
    theme.set_percent(200)
    qtbot.waitUntil(lambda: small.height() == round(small.layout_now().height))
    assert small.height() > 140


def test_focus_is_seen(qtbot: QtBot, small: SmallMap) -> None:
    small.clearFocus()
    plain = small.grab().toImage()
    small.setFocus()
    qtbot.waitUntil(small.hasFocus)
    assert small.grab().toImage() != plain
