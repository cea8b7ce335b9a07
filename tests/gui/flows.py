"""Clicks and keys on the first pages, counted, and waiting for what runs in the background."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from desktop_app.dossier import Password
from desktop_app.gui.pages.start.page import QuestionsPage
from desktop_app.gui.window import MainWindow
from tests.gui.conftest import settle

PASSWORD = "een lang wachtwoord"
FIRST_DAY = "2-2-2026"


class Hands:
    """Presses keys where the focus is, and buttons by the mouse; counts both."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.presses = 0

    def key(self, key: Qt.Key) -> None:
        """One key."""
        QTest.keyClick(self._focus, key)
        self.presses += 1
        settle()

    def enter(self) -> None:
        """The Enter key."""
        self.key(Qt.Key.Key_Return)

    def type(self, text: str) -> None:
        """Each letter is one press."""
        QTest.keyClicks(self._focus, text)
        self.presses += len(text)
        settle()

    def click(self, button: QPushButton) -> None:
        """One click, on something that can be seen."""
        assert button.isVisible(), button.text()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.presses += 1
        settle()

    @property
    def _focus(self) -> QWidget:
        focus = self.window.focusWidget()
        assert focus is not None
        return focus


def questions(window: MainWindow) -> QuestionsPage:
    """The page with the questions."""
    page = window.page("vragen")
    assert isinstance(page, QuestionsPage)
    return page


def begin(window: MainWindow, day: str = FIRST_DAY) -> tuple[Hands, QuestionsPage]:
    """From the first screen past the first question, by keys alone."""
    hands = Hands(window)
    hands.enter()
    hands.type(day)
    hands.enter()
    return hands, questions(window)


def go_to(hands: Hands, page: QuestionsPage, stop: str) -> None:
    """On by Enter until this screen is shown."""
    for _ in range(8):
        if page.place() == stop:
            return
        hands.enter()
    raise AssertionError(page.place())


def keep(window: MainWindow, path: Path, password: str | None = PASSWORD) -> str:
    """Keep what is open under a path without the pages; the recovery code."""
    from desktop_app.dossier import fresh_key

    cost = window.desk.services.surroundings().cost
    key = None if password is None else fresh_key(Password(password), cost)
    session = window.desk.keep(path, key)
    settle()
    return session.recovery_code() or ""


def active_dialog() -> QWidget:
    """The dialog that is open."""
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    return dialog
