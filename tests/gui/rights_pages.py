"""The page Rechten in a real window, for its tests: going to places, and reading what is shown."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from desktop_app.gui.pages.rights.page import RightsPage
from desktop_app.gui.pages.rights.rows import TopicRow
from desktop_app.gui.window import MainWindow
from tests.gui.conftest import settle

Kind = TypeVar("Kind", bound=QWidget)


def rights(window: MainWindow, key: str = "") -> RightsPage:
    """The page, at a place."""
    window.go("rechten", key)
    settle()
    page = window.pages.current
    assert isinstance(page, RightsPage)
    return page


def texts(widget: QWidget) -> str:
    """Everything that can be read in it now."""
    labels = [label for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]
    rows = [row for row in widget.findChildren(TopicRow) if row.isVisibleTo(widget)]
    said = [f"{row.entry.title} {row.entry.detail}" for row in rows]
    return "\n".join([*(label.text() for label in labels), *said])


def shown(page: RightsPage, kind: type[Kind]) -> Kind:
    """The one widget of a kind in the right part."""
    assert page.stage.view is not None
    view = page.stage.view
    found = [view] if isinstance(view, kind) else view.findChildren(kind)
    (one,) = [widget for widget in found if isinstance(widget, kind)]
    return one


def press(button: QPushButton) -> None:
    """A click on something that can be seen."""
    assert button.isVisible(), button.accessibleName() or button.text()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()


def focus(window: MainWindow) -> QWidget:
    """Where a key arrives."""
    held = window.focusWidget()
    assert held is not None
    return held


def key(window: MainWindow, code: Qt.Key, *more: Qt.KeyboardModifier) -> None:
    """One key, where the keyboard is."""
    modifiers = Qt.KeyboardModifier.NoModifier
    for one in more:
        modifiers |= one
    QTest.keyClick(focus(window), code, modifiers)
    settle()


def search_for(window: MainWindow, question: str) -> RightsPage:
    """Type a question from wherever one is."""
    key(window, Qt.Key.Key_F5)
    page = window.pages.current
    assert isinstance(page, RightsPage)
    QTest.keyClicks(focus(window), question)
    settle()
    return page


def found(page: RightsPage) -> list[str]:
    """Keys of what was found, best first."""
    return [row.entry.key for row in page.results.rows.rows]
