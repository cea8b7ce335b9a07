"""A day is typed as one speaks, or pointed at; what was understood is shown and said."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.calendar import CalendarPopup
from desktop_app.gui.widgets.date_field import DateField
from desktop_app.gui.widgets.form_row import FormRow
from desktop_app.text.messages import load_messages
from tests.gui.conftest import settle
from tests.gui.keyboard_faults import name_faults
from tests.gui.layout_faults import layout_faults
from tests.gui.test_theme_contrast import contrast
from tests.gui.widget_gallery import TODAY, Show, day_field

# The invisible screen of the tests cannot do all that a popup asks of a real one.
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)

SAID = "maandag 2 februari 2026"


@pytest.fixture
def field(theme: Theme, show: Show) -> DateField:
    """Alone in a window, with the keyboard."""
    made = day_field(theme)
    show(made, Button(theme, "Ga verder"))
    made.setFocus()
    return made


def opened(field: DateField) -> CalendarPopup:
    """The calendar, opened with its button."""
    QTest.mouseClick(field.button, Qt.MouseButton.LeftButton)
    settle()
    assert field.calendar is not None
    return field.calendar


def press(key: Qt.Key) -> None:
    """Press a key where the keyboard is."""
    place = QApplication.focusWidget()
    assert place is not None
    QTest.keyClick(place, key)


def test_what_is_understood_stands_under_the_field_while_typing(
    qtbot: QtBot, field: DateField
) -> None:
    with qtbot.waitSignal(field.changed):
        qtbot.keyClicks(field.edit, "2-2-2026")
    assert field.value() == "2026-02-02"
    assert field.said() == field.echo() == SAID
    assert field.edit.text() == "2-2-2026", "not changed under the hands of who types"


@pytest.mark.parametrize("leave", [Qt.Key.Key_Tab, Qt.Key.Key_Return])
def test_on_leaving_the_day_stands_there_in_words(
    qtbot: QtBot, field: DateField, leave: Qt.Key
) -> None:
    qtbot.keyClicks(field.edit, "2/2/26")
    qtbot.keyClick(field.edit, leave)
    assert field.edit.text() == SAID
    assert field.echo() == "", "said once, not twice"
    assert field.value() == "2026-02-02"


def test_nothing_moves_away_under_the_pointer_on_leaving(
    qtbot: QtBot, theme: Theme, show: Show
) -> None:
    field, button = day_field(theme), Button(theme, "Ga verder")
    show(field, button)
    field.setFocus()
    before = button.y()
    qtbot.keyClicks(field.edit, "2-2-2026")
    settle()
    assert button.y() == before
    qtbot.keyClick(field.edit, Qt.Key.Key_Tab)
    settle()
    assert button.y() == before


def test_a_problem_is_told_on_leaving_and_not_while_typing(
    qtbot: QtBot, field: DateField, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: said.append(event.message())
    )
    qtbot.keyClicks(field.edit, "31 februari")
    assert field.problem() == "Die dag bestaat niet. De maand februari heeft 28 dagen."
    assert field.echo() == ""
    qtbot.keyClick(field.edit, Qt.Key.Key_Tab)
    assert field.echo() == field.problem()
    assert field.edit.accessibleDescription() == field.problem()
    assert said == [field.problem()]
    assert field.value() is None
    field.edit.selectAll()
    qtbot.keyClicks(field.edit, "2 feb")
    assert field.echo() == SAID
    assert field.edit.accessibleDescription() == ""


def test_in_a_form_the_row_tells_the_problem(qtbot: QtBot, theme: Theme, show: Show) -> None:
    field = day_field(theme)
    row = FormRow(theme, "Eerste ziektedag", field, help="De eerste dag die je miste.")
    root = show(row, Button(theme, "Ga verder"))
    field.setFocus()
    assert field.edit.accessibleName() == "Eerste ziektedag"
    qtbot.keyClicks(field.edit, "blabla")
    assert row.problem is None
    qtbot.keyClick(field.edit, Qt.Key.Key_Tab)
    assert row.problem == field.problem()
    assert field.edit.accessibleDescription().startswith("De eerste dag die je miste. Deze dag")
    settle()
    assert layout_faults(root) == []
    field.edit.setText("2 feb")
    assert row.problem is None


def test_an_empty_field_is_no_problem(qtbot: QtBot, field: DateField) -> None:
    qtbot.keyClicks(field.edit, "  ")
    qtbot.keyClick(field.edit, Qt.Key.Key_Tab)
    assert field.value() is None
    assert field.problem() is None
    assert field.said() == field.echo() == ""


def test_enter_hands_in_what_was_understood_and_nothing_else(
    qtbot: QtBot, field: DateField
) -> None:
    qtbot.keyClicks(field.edit, "blabla")
    with qtbot.assertNotEmitted(field.submitted):
        qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    field.edit.selectAll()
    qtbot.keyClicks(field.edit, "gisteren")
    with qtbot.waitSignal(field.submitted):
        qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    assert field.value() == "2026-11-21"


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("2026-02-02", SAID),
        ("~2026-02-02", f"ongeveer {SAID}"),
        ("2026-02", "februari 2026"),
        (None, ""),
    ],
)
def test_a_value_is_shown_in_words_without_a_signal(
    qtbot: QtBot, field: DateField, value: str | None, said: str
) -> None:
    field.set_value("1999-12-31")
    with qtbot.assertNotEmitted(field.changed):
        field.set_value(value)
    assert field.edit.text() == field.said() == said
    assert field.value() == value


def test_where_it_is_asked_a_vague_day_is_a_problem(theme: Theme, show: Show) -> None:
    field = DateField(theme, load_messages(), lambda: TODAY, vague=False, future=True)
    show(field)
    field.edit.setText("maart")
    assert field.value() is None
    assert (field.problem() or "").startswith("Hier is de precieze dag nodig.")
    field.edit.setText("3 maart")
    assert field.value() == "2027-03-03", "the next one"


def test_today_is_asked_each_time(theme: Theme, show: Show) -> None:
    days = [date(2026, 11, 22)]
    field = DateField(theme, load_messages(), lambda: days[0])
    show(field)
    field.edit.setText("vandaag")
    assert field.value() == "2026-11-22"
    days[0] = date(2026, 11, 23)
    assert field.value() == "2026-11-23"


def test_the_calendar_opens_on_the_typed_day_and_gives_one_back(
    qtbot: QtBot, field: DateField
) -> None:
    field.set_value("~2026-02-02")
    calendar = opened(field)
    assert calendar.month.selectedDate() == QDate(2026, 2, 2)
    with qtbot.waitSignal(field.changed):
        press(Qt.Key.Key_Down)
        press(Qt.Key.Key_Right)
        press(Qt.Key.Key_Return)
    assert field.value() == "2026-02-10", "a week and a day on: Monday is first"
    assert field.edit.text() == "dinsdag 10 februari 2026"
    settle()
    assert field.calendar is None
    assert field.edit.hasFocus()


def test_escape_closes_the_calendar_and_changes_nothing(qtbot: QtBot, field: DateField) -> None:
    field.set_value("2026-02-02")
    opened(field)
    press(Qt.Key.Key_Down)
    with qtbot.assertNotEmitted(field.changed):
        press(Qt.Key.Key_Escape)
    settle()
    assert field.calendar is None
    assert field.value() == "2026-02-02"
    assert field.edit.hasFocus()


def test_the_keyboard_opens_the_calendar(qtbot: QtBot, field: DateField) -> None:
    qtbot.keyClick(field.edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert field.calendar is not None
    field.calendar.close()
    qtbot.keyClick(field.edit, Qt.Key.Key_Tab)
    assert field.button.hasFocus()
    qtbot.keyClick(field.button, Qt.Key.Key_Return)
    assert field.calendar is not None
    assert field.calendar.month.selectedDate() == QDate(2026, 11, 22), "empty: today"
    field.calendar.close()


def test_who_hears_the_calendar_hears_whole_days(
    field: DateField, monkeypatch: pytest.MonkeyPatch
) -> None:
    calendar = opened(field)
    said: list[str] = []
    monkeypatch.setattr(
        "desktop_app.gui.widgets.calendar.announce", lambda _, text: said.append(text)
    )
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_PageUp)
    assert said == ["maandag 23 november 2026", "vrijdag 23 oktober 2026"]
    assert name_faults(calendar) == []
    names = {button.accessibleName() for button in calendar.findChildren(QToolButton)}
    assert {"Vorige maand", "Volgende maand"} <= names
    calendar.close()


@pytest.mark.parametrize("look", ["light", "dark", "contrast"])
@pytest.mark.parametrize("percent", [100, 200])
def test_the_calendar_can_be_read_in_every_theme(
    theme: Theme, field: DateField, look: str, percent: int
) -> None:
    theme.use(look)  # type: ignore[arg-type]
    theme.set_percent(percent)
    settle()
    field.set_value("2026-02-02")
    calendar = opened(field)
    image = calendar.month.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    seen = set(memoryview(image.constBits()).cast("I"))
    for text, ground in (("ink", "card"), ("selection_text", "selection")):
        assert {theme.color(text).rgb(), theme.color(ground).rgb()} <= seen
        assert contrast(theme.color(text).name(), theme.color(ground).name()) >= 4.5
    room = calendar.screen().availableGeometry()
    assert room.contains(calendar.geometry())
    calendar.close()
