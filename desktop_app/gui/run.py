"""Starts Qt, shows the window, and ends when it is closed."""

from __future__ import annotations

import gc
import sys
from collections.abc import Mapping

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop_app.gui.theme import Theme
from desktop_app.gui.window import Clock, MainWindow, Provider
from desktop_app.text.messages import Messages

STARTED_MS = 1000
"""By then the window stands, and looking for garbage costs nobody a wait."""


def run_window(
    provider: Provider, *, clock: Clock, words: Messages, phases: Mapping[str, str]
) -> int:
    """Show the window until it is closed; the exit code of the program.

    provider: the traject on a day, or None while there are no facts; called again when the
        local date changes.
    clock: the local date. phases: names of the phases by id, from the rulebook.
    """
    # Nothing that is made on the way to the first paint is garbage; searching it costs 15 ms.
    gc.disable()
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise TypeError(type(app).__name__)
    app.setApplicationName("Spoorboekje")
    app.setApplicationDisplayName("Spoorboekje")
    window = MainWindow(Theme(app), words, provider, clock, phases)
    window.show()
    QTimer.singleShot(STARTED_MS, _collect_again)
    return app.exec()


def _collect_again() -> None:
    gc.freeze()
    gc.enable()
