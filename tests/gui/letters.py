"""The page Brieven in a real window, for its tests."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop_app.dossier import Brief, Contact, Payload, Session
from desktop_app.gui.pages.letters.letter_view import LetterView
from desktop_app.gui.pages.letters.page import LettersPage
from desktop_app.gui.pages.letters.sent_view import SentView
from desktop_app.gui.widgets.date_field import DateField
from desktop_app.gui.window import MainWindow
from tests.gui.conftest import settle

SMIT = Contact(rol="werkgever", naam="mevrouw Smit", mail="smit@korenaar.nl")


def open_letters(window: MainWindow, key: str = "") -> LettersPage:
    """The page, in front; at a letter or at one that was sent if its id is given."""
    window.go("brieven", key)
    settle()
    page = window.pages.current
    assert isinstance(page, LettersPage)
    return page


def writing(window: MainWindow, id: str) -> LetterView:
    """A letter, opened."""
    view = open_letters(window, id).view
    assert view is not None
    return view


def sent_view(window: MainWindow, id: str = "") -> SentView:
    """A letter that was sent, opened."""
    page = open_letters(window, id) if id else window.pages.current
    assert isinstance(page, LettersPage)
    assert page.sent_view is not None
    return page.sent_view


def add(window: MainWindow, *payloads: Payload) -> list[str]:
    """Entries, without the page; their ids."""
    ids: list[str] = []

    def command(session: Session) -> None:
        ids.extend(session.add_entry(payload).id for payload in payloads)

    window.desk.change(command, "")
    settle()
    return ids


def sent_of(window: MainWindow) -> list[Brief]:
    """All letters that were sent."""
    told = [entry.payload for entry in window.desk.entries("brief")]
    return [one for one in told if isinstance(one, Brief)]


def fill(view: LetterView, id: str, text: str) -> None:
    """Put something in a field, as typing does in the end."""
    field: Any = view.fields.rows[id].field
    if isinstance(field, DateField):
        field.edit.setText(text)
    else:
        field.setText(text)
    settle()


def text_of(view: LetterView) -> str:
    """The text of the letter as it is shown."""
    return view.paper.fields["tekst"].text()


def click(button: QAbstractButton) -> None:
    """Something that can be seen."""
    assert button.isVisible(), button.accessibleName()
    button.click()
    settle()


def clipboard() -> str:
    """What was copied."""
    return QGuiApplication.clipboard().text()


class Keys:
    """Does everything with keys, where the keyboard is."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window

    @property
    def focus(self) -> QWidget:
        """What has the keyboard."""
        focus = self.window.focusWidget()
        assert focus is not None
        return focus

    def press(self, key: Qt.Key) -> None:
        """One key."""
        QTest.keyClick(self.focus, key)
        settle()

    def type(self, text: str) -> None:
        """Letter by letter; plain letters only."""
        QTest.keyClicks(self.focus, text)
        settle()

    def to(self, name: str) -> None:
        """Tab until what has this name has the keyboard."""
        for _ in range(120):
            if name in (self.focus.accessibleName(), getattr(self.focus, "text", str)()):
                return
            QTest.keyClick(self.focus, Qt.Key.Key_Tab)
        raise AssertionError(name)
