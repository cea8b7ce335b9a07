"""The finders of faults find faults, and are content with a good page."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.words import Words
from tests.gui.conftest import settle
from tests.gui.keyboard_faults import name_faults, ring_faults, tab_faults, target_faults
from tests.gui.layout_faults import layout_faults

LONG = "Dit is een lange zin die op een smalle plek nooit op één regel kan staan."
Shown = Callable[[QWidget], QWidget]


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    """Shows a widget as a window that has the keyboard."""

    def show(widget: QWidget) -> QWidget:
        qtbot.addWidget(widget)
        widget.show()
        qtbot.waitExposed(widget)
        widget.activateWindow()
        settle()
        return widget

    return show


def column(*widgets: QWidget) -> QWidget:
    root = QWidget()
    layout = QVBoxLayout(root)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch(1)
    root.resize(400, 400)
    return root


def test_a_good_page_has_no_faults(theme: Theme, shown: Shown) -> None:
    root = shown(column(Words(theme, LONG), Button(theme, "Ga verder"), Button(theme, "Stop nu")))
    assert layout_faults(root) == []
    assert name_faults(root) == []
    assert list(target_faults(root)) == []
    assert tab_faults(root, root) == []
    assert list(ring_faults(root, root)) == []


def test_text_that_is_cut_off_is_found(theme: Theme, shown: Shown) -> None:
    low, narrow = Words(theme, LONG), QPushButton("Maak een gesprekskaart")
    low.setMaximumHeight(500)
    root = QWidget()
    root.resize(400, 400)
    for widget in (low, narrow):
        widget.setParent(root)
    low.setGeometry(0, 0, 200, 20)
    narrow.setGeometry(0, 100, 60, 40)
    faults = layout_faults(shown(root))
    assert [fault.split(" is te ")[1].split(":")[0] for fault in faults] == ["laag", "smal"]


def test_words_over_words_are_found(shown: Shown) -> None:
    root = QWidget()
    root.resize(400, 400)
    for y in (0, 10):
        QLabel("Vandaag", root).setGeometry(0, y, 200, 40)
    assert len([fault for fault in layout_faults(shown(root)) if "ligt over" in fault]) == 1


def test_what_sticks_out_and_what_would_scroll_sideways_is_found(shown: Shown) -> None:
    root = QWidget()
    root.resize(300, 300)
    QLabel("Vandaag", root).setGeometry(250, 0, 100, 40)
    assert any("steekt opzij uit" in fault for fault in layout_faults(shown(root)))

    area = QScrollArea()
    area.setWidgetResizable(True)
    wide = QWidget()
    row = QHBoxLayout(wide)
    for number in range(10):
        row.addWidget(QPushButton(f"Een knop met nummer {number}"))
    area.setWidget(wide)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    outer = column(area)
    assert any("opzij moeten schuiven" in fault for fault in layout_faults(shown(outer)))


def test_what_lies_below_the_fold_of_a_page_that_scrolls_is_no_fault(
    theme: Theme, shown: Shown
) -> None:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(column(*(Words(theme, LONG) for _ in range(30))))
    area.resize(300, 200)
    assert layout_faults(shown(area)) == []


def test_a_missing_name_and_a_name_twice_are_found(shown: Shown) -> None:
    root = shown(column(QLineEdit(), QPushButton("Open"), QPushButton("Open")))
    faults = name_faults(root)
    assert any("geen naam" in fault for fault in faults)
    assert any("2 keer de naam 'Open'" in fault for fault in faults)


def test_a_small_target_is_found(shown: Shown) -> None:
    button = QPushButton("x")
    button.setFixedSize(20, 40)
    assert len(list(target_faults(shown(column(button))))) == 1


def test_a_keyboard_trap_is_found(shown: Shown) -> None:
    trap = QPlainTextEdit()
    trap.setTabChangesFocus(False)
    root = shown(column(QPushButton("Een"), trap, QPushButton("Twee")))
    faults = tab_faults(root, root)
    assert any("laat het toetsenbord niet los" in fault for fault in faults)
    assert any("komt niet bij QPushButton 'Twee'" in fault for fault in faults)


def test_a_widget_that_does_not_show_the_keyboard_is_found(shown: Shown) -> None:
    class Silent(QPushButton):
        def paintEvent(self, event: object) -> None:  # noqa: N802
            """Nothing to see."""

        def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
            event.ignore()

    assert len(list(ring_faults(root := shown(column(Silent("Open"))), root))) == 1
