"""A theme, and windows on real facts, for the tests of the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

import desktop_app.gui  # noqa: F401 (before any Qt object: it makes Qt safe on Python 3.11)
from desktop_app.gui.context import Context
from desktop_app.gui.desk import Desk
from desktop_app.gui.files import Files
from desktop_app.gui.settings import Settings
from desktop_app.gui.theme import Theme
from desktop_app.gui.window import MainWindow
from tests.gui.desks import Clock, sample, services

WindowMaker = Callable[..., MainWindow]
ContextMaker = Callable[..., Context]


def settle() -> None:
    """Let pending layouts and paints happen, also those that they ask for."""
    for _ in range(4):
        QApplication.processEvents()


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light theme at 100 %, whatever the machine prefers."""
    made = Theme(qapp)
    made.use("light")
    yield made
    made.deleteLater()


@pytest.fixture
def show(qtbot: QtBot) -> Callable[..., QWidget]:
    """Shows widgets under each other, in a window that has the keyboard."""
    kept: list[QWidget] = []

    def make(*widgets: QWidget, width: int = 500) -> QWidget:
        root = QWidget()
        kept.append(root)
        column = QVBoxLayout(root)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        qtbot.addWidget(root)
        root.resize(width, 300)
        root.show()
        qtbot.waitExposed(root)
        root.activateWindow()
        settle()
        return root

    return make


@pytest.fixture
def clock() -> Clock:
    """22 November 2026, until a test sets another day."""
    return Clock()


@pytest.fixture
def make_context(theme: Theme, tmp_path: Path, clock: Clock) -> Iterator[ContextMaker]:
    """Makes what a page needs, on facts or on a desk of the test's own.

    `went` of the context's `go` notes where a page wanted to go.
    """
    desks: list[Desk] = []

    def make(
        facts: dict[str, Any] | None = None,
        *,
        desk: Desk | None = None,
        went: list[tuple[str, str]] | None = None,
    ) -> Context:
        made = services(tmp_path, clock)
        desk = desk or Desk(made)
        desks.append(desk)
        if facts is not None:
            desk.begin(facts)
        noted = went if went is not None else []
        return Context(
            theme=theme,
            words=made.words,
            desk=desk,
            settings=Settings(made.settings_folder),
            files=Files(),
            go=lambda page, key: noted.append((page, key)),
            left_at={},
        )

    yield make
    for desk in desks:
        desk.release()


@pytest.fixture
def make_window(qtbot: QtBot, theme: Theme, tmp_path: Path, clock: Clock) -> WindowMaker:
    """Makes a shown window: on facts, on the first screen without them, or on a file."""

    def make(
        facts: dict[str, Any] | None = None,
        *,
        page: str = "",
        size: tuple[int, int] = (1280, 800),
    ) -> MainWindow:
        window = MainWindow(theme, services(tmp_path, clock))
        qtbot.addWidget(window, before_close_func=lambda shown: shown.desk.release())
        if facts is not None:
            window.desk.begin(facts)
        window.resize(*size)
        with qtbot.waitSignal(window.finished):
            window.start()
            window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        if page:
            window.go(page, "")
        settle()
        return window

    return make


@pytest.fixture
def window(make_window: WindowMaker) -> MainWindow:
    """The example of Samira, unsaved, on Vandaag."""
    return make_window(sample("samira"))
