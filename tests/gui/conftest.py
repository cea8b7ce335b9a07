"""A theme and a window with a traject for the tests of the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.gui.theme import Theme
from desktop_app.gui.window import MainWindow
from desktop_app.traject.model import Traject
from tests.map import trajects

PHASES = {"eerste_jaar": "het eerste jaar", "loonsanctie": "langer loon door een besluit"}

WindowMaker = Callable[..., MainWindow]


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
def make_window(qtbot: QtBot, theme: Theme) -> WindowMaker:
    """Makes a shown window on a traject, with its card built."""

    def make(
        traject: Traject | None = None,
        provider: Callable[[date], Traject | None] | None = None,
        clock: Callable[[], date] = lambda: trajects.TODAY,
        size: tuple[int, int] = (1280, 800),
    ) -> MainWindow:
        shown = traject or trajects.make()
        window = MainWindow(theme, trajects.words(), provider or (lambda _: shown), clock, PHASES)
        qtbot.addWidget(window)
        window.resize(*size)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        qtbot.waitUntil(lambda: window.finished)
        settle()
        return window

    return make


@pytest.fixture
def window(make_window: WindowMaker) -> MainWindow:
    """The example dossier in a window."""
    return make_window()
