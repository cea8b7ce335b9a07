"""Somebody before the screen: sees words, and acts by mouse and keyboard alone.

Clicks and keys go to the window, as the system sends them: Qt itself finds who gets them. What is
below the edge is scrolled into view first, and what is covered cannot be clicked.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, TypeVar

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.gui.window import MainWindow
from tests.gui.conftest import settle

W = TypeVar("W", bound=QWidget)
LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
NOTCH = 120
"""What a wheel tells for one step."""
MOST_TURNS = 200


class Person:
    """Sees what is on the screen and acts by mouse and keyboard; counts each press."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot = qtbot
        self.window = window
        self.presses = 0
        """Keys and clicks so far."""
        self.letters = 0
        """Those of them that typed a text."""

    # ------------------------------------------------------------------ seeing

    @property
    def screen(self) -> QWidget:
        """The window or dialog in front."""
        settle()
        front = QApplication.activeModalWidget() or self.window
        if not front.isActiveWindow():  # a screen with a window manager does this by itself
            front.activateWindow()
            settle()
        return front

    def sees(self) -> str:
        """All words in front that can be seen."""
        labels = self.screen.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())

    def page(self) -> str:
        """All words of the page in front; not what is said in passing."""
        status = self.window.status.text()
        return "\n".join(line for line in self.sees().splitlines() if line not in ("", status))

    def waits_for(self, words: str) -> None:
        """Until these words are on the screen."""

        def seen() -> None:
            assert words in self.sees(), self.sees()

        self.qtbot.waitUntil(seen)

    def waits_for_button(self, text: str) -> None:
        """Until there is something to press with this text or name."""
        self.qtbot.waitUntil(lambda: self.offers(text))

    def button(self, text: str) -> QAbstractButton:
        """The visible button with this text or name."""
        found = list(self._named(QAbstractButton, text))
        assert found, (text, [b.text() for b in self.screen.findChildren(QAbstractButton)])
        return found[0]

    def offers(self, text: str) -> bool:
        """Whether there is something to press with this text or name."""
        return any(self._named(QAbstractButton, text))

    def buttons(self) -> list[str]:
        """The words on everything that can be pressed."""
        return [button.text() for button in self.pressable()]

    def pressable(self) -> list[QAbstractButton]:
        """Everything that can be pressed."""
        found = self.screen.findChildren(QAbstractButton)
        return [button for button in found if button.isVisible() and button.isEnabled()]

    def items(self, name: str) -> list[str]:
        """The rows of a list with this name, as they are heard."""
        return [row.text(QAccessible.Text.Name) for row in self._rows(name)]

    def described(self, name: str) -> str:
        """What is told of the things with this name, to who hears it."""
        found = list(self._named(QWidget, name))
        assert found, name
        return "\n".join(one.accessibleDescription() for one in found)

    # ------------------------------------------------------------------ acting

    def press(self, text: str) -> None:
        """Click a button."""
        self._click(self.button(text))

    def key(self, key: Qt.Key, with_: Qt.KeyboardModifier = PLAIN) -> None:
        """Press a key where the keyboard is."""
        QTest.keyClick(self._handle(), key, with_)
        self.presses += 1
        settle()

    def type(self, text: str) -> None:
        """Type; each letter is a press, and a new line the Enter key."""
        for letter in text:
            key = Qt.Key.Key_Return if letter == "\n" else letter
            QTest.keyClick(self._handle(), key)
        self.presses += len(text)
        self.letters += len(text)
        settle()

    @property
    def acts(self) -> int:
        """Keys and clicks beside the letters of what was typed."""
        return self.presses - self.letters

    def fill(self, name: str, text: str) -> None:
        """Click on the field with this name and type into it, in the place of what stood there."""
        kinds = (QLineEdit, QPlainTextEdit)
        fields = [field for kind in kinds for field in self._named(kind, name)]
        shown = [one.accessibleName() for kind in kinds for one in self.screen.findChildren(kind)]
        assert len(fields) == 1, (name, shown)
        self._click(fields[0])
        assert fields[0].hasFocus()
        QTest.keyClick(self._handle(), Qt.Key.Key_A, CONTROL)
        self.type(text)

    def choose(self, list_name: str, row: str) -> None:
        """Click the row of a list that begins with these words."""
        self._click_at(self.point_of(list_name, row))

    def point_of(self, list_name: str, row: str) -> QPoint:
        """The middle of the row of a list that begins with these words, in the window.

        The wheel is turned over the list until the row is in sight.
        """
        found = [one for one in self._rows(list_name) if _says(one).startswith(row)]
        assert found, (row, self.items(list_name))
        (view,) = self._named(QAbstractItemView, list_name)
        self._scroll_to(view)
        port = view.viewport()
        over = port.mapTo(self.window, port.visibleRegion().boundingRect().center())
        for _ in range(MOST_TURNS):
            inside = port.mapFromGlobal(found[0].rect().center())
            if port.visibleRegion().contains(inside):
                return port.mapTo(self.window, inside)
            self._turn_wheel(over, 1 if inside.y() < 0 else -1)
        raise AssertionError(f"{row} cannot be scrolled into view")

    # ------------------------------------------------------------------ inner workings

    def _handle(self) -> QWindow:
        handle = self.screen.window().windowHandle()
        assert handle is not None
        return handle

    def _named(self, kind: type[W], name: str) -> Iterator[W]:
        for widget in self.screen.findChildren(kind):
            names = [widget.accessibleName()]
            if isinstance(widget, QAbstractButton):
                names.append(widget.text())
            if widget.isVisible() and widget.isEnabled() and name in names:
                yield widget

    def _rows(self, name: str) -> list[QAccessibleInterface]:
        (view,) = self._named(QAbstractItemView, name)
        heard = QAccessible.queryAccessibleInterface(view)
        assert heard is not None
        rows = (heard.child(number) for number in range(heard.childCount()))
        return [row for row in rows if row is not None]

    def _click(self, widget: QWidget) -> None:
        self._scroll_to(widget)
        front, point = widget.window(), _middle(widget)
        under = front.childAt(point)
        assert under is not None
        assert under is widget or widget.isAncestorOf(under), f"{under} lies over {widget}"
        self._click_at(point)

    def _click_at(self, point: QPoint) -> None:
        QTest.mouseClick(self._handle(), LEFT, PLAIN, point)
        self.presses += 1
        settle()

    def _scroll_to(self, widget: QWidget) -> None:
        """Turn the wheel over the page until the middle of it is in sight."""
        area = widget.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is None:
            return
        view = area.viewport()
        edge = view.mapTo(area.window(), QPoint(4, view.height() // 2))  # no list lies there
        for _ in range(MOST_TURNS):
            middle = widget.mapTo(view, widget.rect().center())
            if 0 <= middle.y() < view.height():
                return
            self._turn_wheel(edge, 1 if middle.y() < 0 else -1)
        raise AssertionError(f"{widget} cannot be scrolled into view")

    def _turn_wheel(self, at: QPoint, notches: int) -> None:
        QTest.wheelEvent(self._handle(), QPointF(at), QPoint(0, NOTCH * notches))
        settle()


def told(window: MainWindow) -> dict[str, Any]:
    """The facts, as they would be written."""
    facts: dict[str, Any] = json.loads(json.dumps(window.desk.facts_json()))
    return facts


def _middle(widget: QWidget) -> QPoint:
    return widget.mapTo(widget.window(), widget.rect().center())


def _says(row: QAccessibleInterface) -> str:
    return row.text(QAccessible.Text.Name)
