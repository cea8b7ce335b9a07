"""Windows on a dossier that is a file, for the tests of Mijn bestand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from desktop_app.dossier import Session
from desktop_app.gui.pages.file.page import FilePage
from desktop_app.gui.window import MainWindow
from tests.gui.conftest import settle

D = TypeVar("D", bound=QDialog)


def file_page(window: MainWindow, *, more: bool = False) -> FilePage:
    """The page, in view; with what stands under "Meer" if wanted."""
    window.go("bestand", "meer" if more else "")
    settle()
    page = window.page("bestand")
    assert isinstance(page, FilePage)
    return page


def session_of(window: MainWindow) -> Session:
    """The open dossier."""
    assert window.desk.session is not None
    return window.desk.session


def press(button: QPushButton) -> None:
    """A button that can be seen."""
    assert button.isVisible(), button.text()
    button.click()
    settle()


def answer(button: QPushButton, *answers: Callable[[QDialog], object]) -> None:
    """Press a button, and answer the dialogs that it shows, one after the other."""
    waiting = list(answers)
    problems: list[BaseException] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            return
        if len(waiting) > 1:
            QTimer.singleShot(0, look_again)
        try:
            waiting.pop(0)(dialog)
        except BaseException as problem:  # noqa: BLE001  (handed on below)
            problems.append(problem)
            dialog.reject()

    def look_again() -> None:
        QTimer.singleShot(0, look)

    QTimer.singleShot(0, look)
    press(button)
    settle()
    if problems:
        raise problems[0]
    assert not waiting, "a dialog did not come"


def said(dialog: QDialog) -> str:
    """Everything that a dialog says."""
    from PySide6.QtWidgets import QLabel

    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def yes(*words: str) -> Callable[[QDialog], object]:
    """Choose the main button of a dialog that says these words."""

    def choose(dialog: QDialog) -> None:
        for word in words:
            assert word in said(dialog)
        dialog.accept()

    return choose


def no(dialog: QDialog) -> None:
    """Choose what changes nothing."""
    dialog.reject()


def names(paths: Sequence[Path]) -> list[str]:
    """Names of files, in order."""
    return sorted(path.name for path in paths)
