"""What gets the keyboard is seen, and a page that opens begins with its first line."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui.shell.follow_focus import FocusFollower
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.fields import LineField
from desktop_app.gui.widgets.form_row import FormRow
from tests.gui.conftest import WindowMaker, settle
from tests.gui.desks import sample

ROWS = 12


@pytest.fixture
def area(qtbot: QtBot, theme: Theme) -> QScrollArea:
    """More fields than fit, in a window that follows the keyboard."""
    body = QWidget()
    column = QVBoxLayout(body)
    for number in range(ROWS):
        column.addWidget(FormRow(theme, f"Veld {number}", LineField(theme), help="Zo vul je in"))
    made = QScrollArea()
    made.setWidgetResizable(True)
    made.setWidget(body)
    made.resize(400, 300)
    qtbot.addWidget(made)
    FocusFollower(made)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    settle()
    return made


def rows(area: QScrollArea) -> list[FormRow]:
    return area.findChildren(FormRow)


def whole(widget: QWidget) -> bool:
    """Whether no line of it is out of sight."""
    return widget.visibleRegion().boundingRect().height() == widget.height()


def test_the_whole_row_of_a_field_comes_along(area: QScrollArea) -> None:
    for row in (*rows(area), *reversed(rows(area))):
        row.field.setFocus(Qt.FocusReason.TabFocusReason)
        settle()
        assert whole(row), row.label.text()


def test_a_field_that_was_just_made_comes_into_sight(area: QScrollArea, theme: Theme) -> None:
    body = area.widget()
    assert body is not None
    layout = body.layout()
    assert layout is not None
    row = FormRow(theme, "Nog een", LineField(theme))
    layout.addWidget(row)
    row.show()
    row.field.setFocus()
    settle()
    assert whole(row)


def test_what_was_being_read_stays_in_sight_after_hiding_all(
    qtbot: QtBot, make_window: WindowMaker
) -> None:
    window = make_window(sample("samira"))
    window.resize(800, 600)
    window.go("instellingen", "")
    settle()
    page = window.pages.current
    assert page is not None
    bar = page.verticalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(bar.maximum())
    qtbot.keyClick(window, Qt.Key.Key_F9)
    settle()
    qtbot.keyClick(window, Qt.Key.Key_F9)
    settle()
    assert page.isVisible()
    assert bar.value() == bar.maximum()


def test_today_opens_with_where_one_is_also_with_large_text(
    make_window: WindowMaker, theme: Theme
) -> None:
    window = make_window(sample("samira"))
    window.resize(1024, 700)
    theme.set_percent(200)
    settle()
    for id in ("tijdlijn", "vandaag", "instellingen", "vandaag"):
        window.go(id, "")
        settle()
        page = window.pages.current
        assert page is not None
        assert page.verticalScrollBar().value() == 0, id
        focus = QApplication.focusWidget()
        assert focus is not None
        assert page.isAncestorOf(focus)
        assert not focus.visibleRegion().isEmpty(), id
