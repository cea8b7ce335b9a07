"""Fields, choices and dialogs: typing, arrow keys, showing a password, problems that are heard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.choice import CheckList, Choice
from desktop_app.gui.widgets.dialog import Dialog
from desktop_app.gui.widgets.fields import LineField, PasswordField, TextField
from desktop_app.gui.widgets.form_row import FormRow
from desktop_app.gui.widgets.words import Words
from tests.gui.conftest import settle
from tests.gui.keyboard_faults import name_faults
from tests.gui.layout_faults import layout_faults
from tests.gui.widget_gallery import ANSWERS, Show

HOSTILE = '<b>vet</b> <img src="file:///etc/passwd">'


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is announced to assistive technology."""
    heard: list[str] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: heard.append(event.message())
    )
    return heard


def heard_of(widget: QWidget) -> tuple[str, str]:
    """Name and description."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name), interface.text(QAccessible.Text.Description)


def press(key: Qt.Key, times: int = 1) -> None:
    """Press a key where the keyboard is."""
    for _ in range(times):
        place = QApplication.focusWidget()
        assert place is not None
        QTest.keyClick(place, key)


@pytest.mark.parametrize("kind", [LineField, TextField])
def test_undo_is_for_the_window_where_a_field_has_nothing_to_take_back(
    theme: Theme, show: Show, kind: type[LineField] | type[TextField]
) -> None:
    field, undone = kind(theme), list[str]()
    root = show(field)
    for keys in ("Ctrl+Z", "Ctrl+Y"):
        shortcut = QShortcut(QKeySequence(keys), root)
        shortcut.activated.connect(lambda keys=keys: undone.append(keys))
    field.setFocus()

    def press_with_control(key: Qt.Key) -> None:
        QTest.keyClick(root.windowHandle(), key, Qt.KeyboardModifier.ControlModifier)
        settle()

    QTest.keyClick(root.windowHandle(), "a")
    press_with_control(Qt.Key.Key_Z)
    assert field.text() == ""
    assert undone == []
    press_with_control(Qt.Key.Key_Z)
    assert undone == ["Ctrl+Z"], "there was nothing more in the field"
    field.setText("")
    press_with_control(Qt.Key.Key_Y)
    assert undone == ["Ctrl+Z", "Ctrl+Y"]


@pytest.mark.parametrize("kind", [LineField, TextField])
def test_text_stays_plain(
    qtbot: QtBot, theme: Theme, show: Show, kind: type[LineField] | type[TextField]
) -> None:
    field = kind(theme)
    show(FormRow(theme, "Notitie", field))
    QGuiApplication.clipboard().setText(HOSTILE)
    with qtbot.waitSignal(field.changed):
        field.paste()
    assert field.text() == HOSTILE
    field.setText("")
    qtbot.keyClicks(field, "& co")
    assert field.text() == "& co"
    assert field.height() >= 44


def test_tab_leaves_a_text_of_several_lines(theme: Theme, show: Show) -> None:
    field, after = TextField(theme), Button(theme, "Ga verder")
    show(FormRow(theme, "Notitie", field), after)
    field.setFocus()
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Tab)
    assert field.text() == "\n"
    assert after.hasFocus()


def test_a_password_is_hidden_until_the_button_shows_it(
    qtbot: QtBot, theme: Theme, show: Show
) -> None:
    field = PasswordField(theme)
    root = show(FormRow(theme, "Wachtwoord", field))
    field.setFocus()
    qtbot.keyClicks(field, "geheim")
    assert field.echoMode() == QLineEdit.EchoMode.Password
    press(Qt.Key.Key_Tab)
    assert field.button.hasFocus()
    assert field.button.accessibleName() == "Toon wachtwoord"
    press(Qt.Key.Key_Return)
    assert field.displayText() == "geheim"
    assert field.button.accessibleName() == "Verberg wachtwoord"
    qtbot.mouseClick(field.button, Qt.MouseButton.LeftButton)
    assert field.echoMode() == QLineEdit.EchoMode.Password
    press(Qt.Key.Key_Return)
    root.hide()
    root.show()
    assert not field.shown, "who comes back finds it hidden"


def test_a_password_can_be_pasted_and_no_keyboard_learns_it(
    qtbot: QtBot, theme: Theme, show: Show
) -> None:
    field = PasswordField(theme)
    show(field)
    QGuiApplication.clipboard().setText("correct paard")
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "correct paard"
    wanted = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
    assert field.inputMethodHints() & wanted == wanted
    field.button.click()
    assert field.inputMethodHints() & wanted == wanted, "also while it is shown"


def test_the_words_in_a_field_stay_clear_of_its_button(theme: Theme, show: Show) -> None:
    field = PasswordField(theme)
    show(field)
    for percent in (100, 200):
        theme.set_percent(percent)
        settle()
        end = field.width() - field.textMargins().right()
        assert end <= field.button.geometry().left()
        assert field.rect().contains(field.button.geometry())


def test_a_row_is_heard_with_the_field(theme: Theme, show: Show, said: list[str]) -> None:
    field = LineField(theme)
    row = FormRow(theme, "Naam", field, help="Een roepnaam mag ook.", optional=True)
    show(row)
    assert heard_of(field) == ("Naam (mag leeg blijven)", "Een roepnaam mag ook.")
    assert row.label.buddy() is field
    row.set_problem("Vul een naam in.")
    assert heard_of(field)[1] == "Een roepnaam mag ook. Vul een naam in."
    assert [words.text() for words in row.findChildren(Words) if words.isVisible()][-1] == (
        "Vul een naam in."
    )
    row.set_problem("Vul een naam in.")
    row.set_problem(None)
    assert heard_of(field)[1] == "Een roepnaam mag ook."
    assert row.problem is None
    assert said == ["Vul een naam in."], "said once"


def test_a_row_names_the_group_and_leaves_the_names_of_the_choices(
    theme: Theme, show: Show
) -> None:
    choice = Choice(theme, ANSWERS)
    show(FormRow(theme, "Heb je een vast contract?", choice))
    assert heard_of(choice)[0] == "Heb je een vast contract?"
    role = QAccessible.queryAccessibleInterface(choice).role()
    assert role == QAccessible.Role.Grouping
    assert heard_of(choice.row("nee")) == (
        "Nee",
        "Dan geldt een andere regel. Die leggen we je straks uit.",
    )


def test_arrow_keys_move_and_choose_and_tab_sees_one_stop(
    qtbot: QtBot, theme: Theme, show: Show
) -> None:
    before, choice, after = Button(theme, "Voor"), Choice(theme, ANSWERS), Button(theme, "Na")
    show(before, choice, after)
    before.setFocus()
    press(Qt.Key.Key_Tab)
    assert choice.row("ja").hasFocus()
    assert choice.value() is None, "coming by chooses nothing"
    press(Qt.Key.Key_Tab)
    assert after.hasFocus()
    press(Qt.Key.Key_Backtab)
    with qtbot.waitSignal(choice.changed):
        press(Qt.Key.Key_Space)
    assert choice.value() == "ja"
    with qtbot.waitSignal(choice.changed):
        press(Qt.Key.Key_Down)
    assert choice.value() == "nee"
    press(Qt.Key.Key_Up, 2)
    assert choice.value() == "weet_niet", "round the corner"
    assert choice.row("weet_niet").hasFocus()
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Backtab)
    assert choice.row("weet_niet").hasFocus(), "back at what is chosen"


def test_a_whole_row_can_be_clicked(qtbot: QtBot, theme: Theme, show: Show) -> None:
    choice = Choice(theme, ANSWERS)
    show(choice)
    row = choice.row("nee")
    assert row.height() >= 44
    with qtbot.waitSignal(choice.changed):
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.rect().bottomRight() / 1.05)
    assert choice.value() == "nee"


def test_a_value_is_set_and_taken_away_without_a_signal(
    qtbot: QtBot, theme: Theme, show: Show
) -> None:
    choice = Choice(theme, ANSWERS)
    show(choice)
    with qtbot.assertNotEmitted(choice.changed):
        choice.set_value("nee")
        assert choice.value() == "nee"
        choice.set_value(None)
    assert choice.value() is None
    assert not any(choice.row(value).isChecked() for value in ("ja", "nee", "weet_niet"))
    choice.row("ja").click()
    assert choice.value() == "ja"


def test_columns_become_one_where_they_would_be_narrow(theme: Theme, show: Show) -> None:
    choice = Choice(theme, ANSWERS, columns=3)
    root = show(choice, width=800)
    rows = [choice.row(value) for value in ("ja", "nee", "weet_niet")]
    assert len({row.y() for row in rows}) == 1
    theme.set_percent(200)
    settle()
    root.resize(700, 500)
    settle()
    assert len({row.x() for row in rows}) == 1
    assert layout_faults(root) == []


def test_boxes_are_chosen_apart(qtbot: QtBot, theme: Theme, show: Show) -> None:
    boxes = CheckList(theme, ANSWERS)
    show(FormRow(theme, "Wat geldt er voor jou?", boxes))
    with qtbot.assertNotEmitted(boxes.changed):
        boxes.set_values(["weet_niet", "ja", "bestaat_niet"])
    assert boxes.values() == ("ja", "weet_niet"), "in the order of the list"
    boxes.setFocus()
    with qtbot.waitSignal(boxes.changed):
        press(Qt.Key.Key_Space)
    assert boxes.values() == ("weet_niet",)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    assert boxes.values() == ("nee", "weet_niet")


@pytest.fixture
def asked(theme: Theme, show: Show) -> Iterator[tuple[Button, Dialog]]:
    """A dialog over a window whose button had the keyboard."""
    opener = Button(theme, "Stop")
    root = show(opener)
    opener.setFocus()
    dialog = Dialog(theme, "Wil je stoppen?", root)
    dialog.column.addWidget(Words(theme, "Je kunt later verdergaan."))
    yield opener, dialog
    dialog.close()


def start(qtbot: QtBot, dialog: Dialog) -> None:
    """Show it as people see it."""
    dialog.open()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    settle()


def test_escape_cancels_and_the_keyboard_goes_back(
    qtbot: QtBot, asked: tuple[Button, Dialog]
) -> None:
    opener, dialog = asked
    dialog.add_buttons("Stop nu", "Ga verder")
    start(qtbot, dialog)
    assert name_faults(dialog) == []
    with qtbot.waitSignal(dialog.rejected):
        press(Qt.Key.Key_Escape)
    opener.window().activateWindow()
    settle()
    assert opener.hasFocus()


def test_a_dialog_forgives_that_what_had_the_keyboard_is_gone(
    qtbot: QtBot, theme: Theme, show: Show
) -> None:
    opener = Button(theme, "Stop")
    root = show(opener)
    opener.setFocus()
    dialog = Dialog(theme, "Wil je stoppen?", root)
    start(qtbot, dialog)
    with qtbot.waitSignal(opener.destroyed):
        opener.deleteLater()
    dialog.close()
    assert not dialog.isVisible()


def test_enter_presses_the_main_button_but_not_from_a_text(
    qtbot: QtBot, theme: Theme, asked: tuple[Button, Dialog]
) -> None:
    _, dialog = asked
    text, line = TextField(theme), LineField(theme)
    dialog.column.addWidget(FormRow(theme, "Notitie", text))
    dialog.column.addWidget(FormRow(theme, "Naam", line))
    main = dialog.add_buttons("Stop nu", "Ga verder")
    start(qtbot, dialog)
    text.setFocus()
    with qtbot.assertNotEmitted(main.clicked):
        press(Qt.Key.Key_Return)
    assert text.text() == "\n"
    line.setFocus()
    with qtbot.waitSignals([main.clicked, dialog.accepted]):
        press(Qt.Key.Key_Return)


def test_enter_on_the_other_button_is_that_button(
    qtbot: QtBot, asked: tuple[Button, Dialog]
) -> None:
    _, dialog = asked
    dialog.add_buttons("Stop nu", "Ga verder")
    start(qtbot, dialog)
    other = next(each for each in dialog.findChildren(Button) if each.text() == "Ga verder")
    other.setFocus()
    with qtbot.waitSignal(dialog.rejected):
        press(Qt.Key.Key_Return)


def test_a_long_dialog_scrolls_and_keeps_its_buttons_in_sight(
    qtbot: QtBot, theme: Theme, asked: tuple[Button, Dialog]
) -> None:
    _, dialog = asked
    theme.set_percent(200)
    for number in range(12):
        dialog.column.addWidget(Words(theme, f"Regel {number} van een lange uitleg."))
    main = dialog.add_buttons("Stop nu met vragen", "Ga verder met vragen")
    start(qtbot, dialog)
    room = dialog.screen().availableGeometry()
    assert dialog.height() <= room.height()
    assert dialog.width() <= room.width()
    assert main.visibleRegion().boundingRect().height() == main.height()
    assert layout_faults(dialog) == []
    before = dialog.body.y()
    press(Qt.Key.Key_PageDown)
    assert dialog.body.y() < before


def test_a_dialog_grows_with_a_problem(
    qtbot: QtBot, theme: Theme, asked: tuple[Button, Dialog]
) -> None:
    _, dialog = asked
    row = FormRow(theme, "Naam", LineField(theme))
    dialog.column.addWidget(row)
    dialog.add_buttons("Bewaar naam", "Ga terug")
    start(qtbot, dialog)
    before = dialog.height()
    row.set_problem("Vul een naam in. Een roepnaam mag ook. Je kunt dit later veranderen.")
    settle()
    assert dialog.height() > before
    assert layout_faults(dialog) == []
