"""The page Mijn gegevens in a window, used as a person does: by keys and clicks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from desktop_app.gui.pages.facts.fact_row import FactRow
from desktop_app.gui.pages.facts.form import FactForm
from desktop_app.gui.pages.facts.page import FactsPage
from desktop_app.gui.pages.facts.section import FactSection
from desktop_app.gui.widgets.choice import Choice
from desktop_app.gui.window import MainWindow
from tests.gui.conftest import settle


class FactsUser:
    """Opens sections, types in fields, and reads what is said."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        window.go("gegevens", "")
        settle()
        page = window.page("gegevens")
        assert isinstance(page, FactsPage)
        self.page = page

    def go(self, key: str) -> None:
        """To an item of the page."""
        self.window.go("gegevens", key)
        settle()

    def section(self, id: str) -> FactSection:
        """A section, its group opened."""
        found = self.page.section(id)
        settle()
        assert isinstance(found, FactSection)
        return found

    @property
    def form(self) -> FactForm:
        """The one form that is open."""
        forms = [part.form for part in self.page._sections() if part.form is not None]
        assert len(forms) == 1
        form = forms[0]
        assert form is not None
        assert form.isVisible()
        return form

    def row(self, *keys: str) -> FactRow:
        """A field of the form that is open."""
        return self.form.rows[keys]

    def click(self, button: QPushButton | None) -> None:
        """One click, on something that can be seen."""
        assert button is not None
        assert button.isVisible(), button.text()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        settle()

    def type(self, text: str, *keys: str, then: Qt.Key = Qt.Key.Key_Return) -> None:
        """Another text in a field, and Enter."""
        self.form.go_to(keys)
        settle()
        field = QApplication.focusWidget()
        assert field is not None
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        if text:
            QTest.keyClicks(field, text)
        else:
            QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClick(field, then)
        settle()

    def choose(self, value: str, *keys: str) -> None:
        """A choice, by clicking it."""
        self.form.go_to(keys)
        settle()
        field = self.row(*keys).input.widget
        assert isinstance(field, Choice)
        QTest.mouseClick(field.row(value), Qt.MouseButton.LeftButton)
        settle()

    def undo(self) -> None:
        """Ctrl+Z where the keyboard is."""
        target: QWidget = QApplication.focusWidget() or self.window
        QTest.keyClick(target, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        settle()

    @property
    def facts(self) -> dict[str, object]:
        """What the dossier has now."""
        return self.window.desk.facts_json()
