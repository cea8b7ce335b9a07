"""Starts Qt, shows the window, and ends when it is closed."""

from __future__ import annotations

import sys
from collections.abc import Mapping

from PySide6.QtWidgets import QApplication

from desktop_app.gui.theme import Theme
from desktop_app.gui.window import Clock, MainWindow, Provider
from desktop_app.text.messages import Messages


def run_window(
    provider: Provider, *, clock: Clock, words: Messages, phases: Mapping[str, str]
) -> int:
    """Show the window until it is closed; the exit code of the program.

    provider: the traject on a day, or None while there are no facts; called again when the
        local date changes.
    clock: the local date. phases: names of the phases by id, from the rulebook.
    """
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise TypeError(type(app).__name__)
    app.setApplicationName("Spoorboekje")
    app.setApplicationDisplayName("Spoorboekje")
    window = MainWindow(Theme(app), words, provider, clock, phases)
    window.show()
    return app.exec()
