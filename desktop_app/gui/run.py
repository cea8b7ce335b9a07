"""Starts Qt, shows the window, and ends when it is closed."""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from desktop_app.gui.heard import heard
from desktop_app.gui.services import Services
from desktop_app.gui.theme import Theme
from desktop_app.gui.window import MainWindow

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.dossier import Session

NO_SCREEN = 2
"""Exit code of the program where no window can be opened."""
STARTED_MS = 1000
"""By then the window stands, and looking for garbage costs nobody a wait."""


def run_window(
    services: Services, session: Session | None = None, to_open: Path | None = None
) -> int:
    """Show the window until it is closed; the exit code of the program.

    session: a dossier that is open already. to_open: one that needs its password first.
    """
    # Nothing that is made on the way to the first paint is garbage; searching it costs 15 ms.
    gc.disable()
    app = QApplication.instance() or _application(services, session)
    if not isinstance(app, QApplication):
        raise TypeError(type(app).__name__)
    app.setApplicationName("Spoorboekje")
    app.setApplicationDisplayName("Spoorboekje")
    heard.wait()
    theme = Theme(app)
    theme.with_icons = False
    window = MainWindow(theme, services)
    window.finished.connect(lambda: _after_first_paint(window, app))
    if session is not None:
        window.desk.take(session)
    window.start()
    if to_open is not None:
        window.go("openen", str(to_open))
    window.show()
    QTimer.singleShot(STARTED_MS, _collect_again)
    code = app.exec()
    # As one, from the top: Python takes it apart in any order, and layouts do not survive that.
    shiboken6.delete(window)
    return code


def _application(services: Services, session: Session | None) -> QApplication:
    """Qt itself. Where no screen answers Qt ends the program; then with a sentence and a code."""

    def says(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:  # noqa: ARG001
        if kind != QtMsgType.QtFatalMsg:
            return
        if session is not None:
            session.close()
        if sys.stderr is not None:
            sys.stderr.write(services.words.get("cli.geen_venster") + "\n")
            sys.stderr.flush()
        os._exit(NO_SCREEN)  # when this returns Qt writes a core file and English words

    before = qInstallMessageHandler(says)
    try:
        # As an argument: a style that is set from Python becomes an object of Python, with all its
        # names, which costs 10 ms.
        return QApplication([*sys.argv[:1], "-style", "Fusion"])
    finally:
        qInstallMessageHandler(before)


def _after_first_paint(window: MainWindow, app: QApplication) -> None:
    """What the first paint need not wait for: assistive technology, faults, Qt's own words."""
    from desktop_app.gui import language
    from desktop_app.gui.shell.crash import CrashHandler

    window.theme.with_icons = True
    window.update()
    heard.go_on()
    CrashHandler(window.keep_typed, window.close, parent=app).install()
    language.install(app)


def _collect_again() -> None:
    gc.freeze()
    gc.enable()
