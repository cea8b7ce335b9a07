"""A page with nothing but a check and what was kept, and hands that only use keys."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.page import Page
from desktop_app.gui.pages.registry import BY_ID, PageEntry
from desktop_app.gui.pages.rights.check_rows import LETTERS, AnswerRow
from desktop_app.gui.pages.rights.check_view import CheckView
from desktop_app.gui.pages.rights.kept import KeptOutcomes
from desktop_app.gui.window import MainWindow
from desktop_app.rights.checks import load_check, walk
from tests.gui.conftest import WindowMaker, settle
from tests.gui.desks import sample
from tests.rights.ways import ends_of

PAGE = "proef"


class CheckPage(Page):
    """Holds one check at a time, as Rechten does."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.went: list[str] = []
        """Where the check wanted to go; "dicht" when it was closed."""
        self.view: CheckView | None = None
        self.kept = KeptOutcomes(context)
        self.column.addWidget(self.kept)
        self.column.addStretch(1)
        self.kept.check_wanted.connect(lambda id: self.went.append(f"check:{id}"))

    def title(self) -> str:
        """Of no importance."""
        return "Proef"

    def refresh(self) -> None:
        """What was kept."""
        self.kept.refresh()

    def open(self, name: str) -> CheckView:
        """Another check, from its beginning."""
        if self.view is not None:
            self.column.removeWidget(self.view)
            self.view.hide()
            self.view.deleteLater()
        self.view = CheckView(self.context, name)
        self.view.wanted.connect(self.went.append)
        self.view.closed.connect(lambda: self.went.append("dicht"))
        self.column.insertWidget(0, self.view)
        self.view.show()
        settle()
        self.view.first_focus().setFocus()
        settle()
        return self.view


class Keys:
    """Goes through a check with keys alone, in a real window."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.page = check_page(window)

    def open(self, name: str) -> CheckView:
        """A check, at its first question."""
        view = self.page.open(name)
        self.press(Qt.Key.Key_Return)
        return view

    @property
    def view(self) -> CheckView:
        """The check that is open."""
        assert self.page.view is not None
        return self.page.view

    @property
    def focus(self) -> QWidget:
        """What has the keyboard; it is always something in the window."""
        focus = self.window.focusWidget()
        assert focus is not None
        return focus

    def press(self, key: Qt.Key) -> None:
        """One key, where the keyboard is."""
        QTest.keyClick(self.focus, key)
        settle()

    def answer(self, question: str, choice: str) -> None:
        """Answer the question that must be asked now, by its letter or its number."""
        run = self.view.run
        if run.screen == "uitkomst":  # offered after the outcome: go there first
            assert run.state.vervolg is not None
            assert run.state.vervolg.id == question
            self.to(AnswerRow)
            asked = run.state.vervolg
        else:
            assert run.question is not None
            asked = run.question
        assert asked.id == question
        number = [one.id for one in asked.keuzes].index(choice) + 1
        sign = LETTERS.get(choice, str(number))
        self.press(Qt.Key(ord(sign)))

    def answers(self, given: Mapping[str, str]) -> None:
        """All of these that are asked, in the order of the way."""
        left = dict(given)
        while left:
            run = self.view.run
            if run.screen == "zwaar":
                self.press(Qt.Key.Key_Return)
            asked = run.question or run.state.vervolg
            if asked is None or asked.id not in left:
                return
            self.answer(asked.id, left.pop(asked.id))

    def to(self, kind: type[QWidget], text: str = "") -> QWidget:
        """Tab until something of this kind, with this text or name, has the keyboard."""
        for _ in range(200):
            focus = self.focus
            if isinstance(focus, kind) and text in (focus.accessibleName() or said_by(focus)):
                return focus
            QTest.keyClick(focus, Qt.Key.Key_Tab)
        raise AssertionError(text)

    def use(self, text: str) -> None:
        """Tab to a button and press it."""
        self.to(QPushButton, text)
        self.press(Qt.Key.Key_Return)


def said_by(widget: QWidget) -> str:
    """The words of a button."""
    return widget.text() if isinstance(widget, QPushButton) else ""


def check_page(window: MainWindow) -> CheckPage:
    """The page, in view."""
    window.go(PAGE, "")
    settle()
    page = window.page(PAGE)
    assert isinstance(page, CheckPage)
    return page


def texts(widget: QWidget) -> list[str]:
    """Everything that can be read in it, in the order in which it was made."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def reads(widget: QWidget, text: str) -> bool:
    """Whether a text stands in it."""
    return any(text in one for one in texts(widget))


@cache
def shortest_ways(id: str) -> dict[str, dict[str, str]]:
    """For each outcome and warning the fewest answers that show it, found without the window."""
    found: dict[str, dict[str, str]] = {}
    for state in ends_of(load_check(id)):
        given = {one.vraag.id: one.keuze.id for one in state.antwoorden}
        for outcome in (*state.uitkomsten, *state.waarschuwingen):
            if len(given) < len(found.get(outcome.id, range(99))):
                found[outcome.id] = given
    return found


def way_to(name: str, outcome: str) -> dict[str, str]:
    """Answers that lead to an outcome of a check."""
    check = load_check(name)
    given = shortest_ways(name)[outcome]
    assert outcome in {
        one.id for one in (*walk(check, given).uitkomsten, *walk(check, given).waarschuwingen)
    }
    return given


@pytest.fixture
def with_page(monkeypatch: pytest.MonkeyPatch) -> None:
    """The window knows the page."""
    entry = PageEntry(PAGE, "info", CheckPage, ("begin", "open"))
    monkeypatch.setitem(BY_ID, PAGE, entry)


@pytest.fixture
def keys(make_window: WindowMaker, with_page: None) -> Keys:  # noqa: ARG001
    """On the first screen, without a dossier."""
    return Keys(make_window())


@pytest.fixture
def samira(make_window: WindowMaker, with_page: None) -> Keys:  # noqa: ARG001
    """With the example, in memory."""
    return Keys(make_window(sample("samira")))
