"""What is heard comes in the order in which it is seen, and what has the keyboard is in view."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui.reading_order import ReadingOrder, put_in_reading_order
from desktop_app.gui.window import MainWindow
from tests.gui.conftest import settle
from tests.gui.keyboard_faults import order_faults


@pytest.fixture
def listening() -> Iterator[None]:
    """As if a screen reader runs."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def read(root: QWidget) -> list[str]:
    """The texts as assistive technology gets them."""
    interface = QAccessible.queryAccessibleInterface(root)
    names = [
        interface.child(place).text(QAccessible.Text.Name)
        for place in range(interface.childCount())
    ]
    return [name for name in names if name]


@pytest.fixture
def mixed(qtbot: QtBot) -> QWidget:
    """Made in another order than it stands in; a row within a column."""
    root = QWidget()
    qtbot.addWidget(root)
    labels = {text: QLabel(text, root) for text in ("vier", "twee", "een", "drie")}
    column, row = QVBoxLayout(root), QHBoxLayout()
    column.addWidget(labels["een"])
    row.addWidget(labels["twee"])
    row.addWidget(labels["drie"])
    column.addLayout(row)
    column.addWidget(labels["vier"])
    return root


def test_parts_are_read_in_the_order_of_their_layout(mixed: QWidget) -> None:
    mixed.show()
    settle()
    assert read(mixed) == ["vier", "twee", "een", "drie"]
    assert len(list(order_faults(mixed))) > 0
    put_in_reading_order(mixed)
    assert read(mixed) == ["een", "twee", "drie", "vier"]
    assert list(order_faults(mixed)) == []


@pytest.mark.usefixtures("listening")
def test_what_is_put_between_later_is_read_in_its_place(mixed: QWidget) -> None:
    ReadingOrder(mixed)
    mixed.show()
    settle()
    layout = mixed.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.insertWidget(1, QLabel("anderhalf"))
    settle()
    assert read(mixed) == ["een", "anderhalf", "twee", "drie", "vier"]


@pytest.mark.usefixtures("listening")
def test_what_was_hidden_is_read_in_order_once_it_is_shown(mixed: QWidget, qtbot: QtBot) -> None:
    outer, inner = QWidget(), QWidget()
    qtbot.addWidget(outer)
    for widget, root in ((inner, outer), (mixed, inner)):
        QVBoxLayout(root).addWidget(widget)
    ReadingOrder(outer)
    inner.hide()
    outer.show()
    settle()
    assert read(mixed) == ["vier", "twee", "een", "drie"]
    inner.show()
    settle()
    assert read(mixed) == ["een", "twee", "drie", "vier"]


def test_nothing_is_moved_while_nobody_listens(mixed: QWidget) -> None:
    ReadingOrder(mixed)
    mixed.show()
    settle()
    assert read(mixed) == ["vier", "twee", "een", "drie"]


def test_what_gets_the_keyboard_from_outside_the_page_comes_into_view(window: MainWindow) -> None:
    page = window.pages.current
    assert page is not None
    first = next(button for button in page.body.findChildren(QPushButton) if button.isVisible())
    bar = page.verticalScrollBar()
    bar.setValue(bar.maximum())
    settle()
    assert first.visibleRegion().isEmpty()
    window.side_bar.buttons["vergrendel"].setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(10):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert not focused.visibleRegion().isEmpty(), focused


def test_the_open_page_is_said_and_not_only_coloured(window: MainWindow) -> None:
    said = {id: button.accessibleDescription() for id, button in window.side_bar.buttons.items()}
    assert {id for id, text in said.items() if text == "Deze pagina is open"} == {"vandaag"}
    window.go("tijdlijn", "")
    assert window.side_bar.buttons["vandaag"].accessibleDescription() == ""
    interface = QAccessible.queryAccessibleInterface(window.side_bar.buttons["tijdlijn"])
    assert interface.role() == QAccessible.Role.Button
