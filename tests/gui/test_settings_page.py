"""Instellingen: each choice by keyboard or mouse holds at once and is there the next time."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app import __version__
from desktop_app.dossier.reminders import choices_of
from desktop_app.gui.pages.settings.about import licences
from desktop_app.gui.pages.settings.page import SettingsPage
from desktop_app.gui.settings import Settings
from desktop_app.gui.settings_table import DECLARED, Kind
from desktop_app.gui.shell.keys_dialog import KeysDialog
from desktop_app.gui.theme import Theme
from desktop_app.gui.window import MainWindow
from tests.gui.conftest import ContextMaker, WindowMaker, settle
from tests.gui.desks import sample


@pytest.fixture
def went() -> list[tuple[str, str]]:
    return []


@pytest.fixture
def page(make_context: ContextMaker, qtbot: QtBot, went: list[tuple[str, str]]) -> SettingsPage:
    made = SettingsPage(make_context(sample("samira"), went=went))
    qtbot.addWidget(made)
    made.resize(1064, 800)
    made.bring_up_to_date()
    made.show()
    settle()
    return made


def again(page: SettingsPage) -> Settings:
    """The settings as the next start would read them."""
    return Settings(page.context.settings.path.parent)


def during_dialog(act: object) -> None:
    QTimer.singleShot(50, lambda: act(QApplication.activeModalWidget()))  # type: ignore[operator]


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_text_grows_and_shrinks_by_button_and_the_size_is_said(
    page: SettingsPage, qtbot: QtBot, theme: Theme
) -> None:
    qtbot.keyClick(page.text_size.larger, Qt.Key.Key_Return)
    assert theme.percent == again(page).get("tekstgrootte") == 110
    assert page.text_size.label.text() == "Grootte van de tekst: 110 %"
    qtbot.mouseClick(page.text_size.smaller, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.text_size.smaller, Qt.MouseButton.LeftButton)
    assert theme.percent == again(page).get("tekstgrootte") == 100
    theme.set_percent(200)
    assert page.text_size.label.text() == "Grootte van de tekst: 200 %"


@pytest.mark.parametrize("value", ["light", "dark", "contrast"])
def test_colours_are_chosen_with_the_arrow_keys(
    page: SettingsPage, qtbot: QtBot, value: str
) -> None:
    choice = page.colours.choice
    assert choice is not None
    row = choice.row("system")
    row.setFocus()
    for _ in range(["light", "dark", "contrast"].index(value) + 1):
        qtbot.keyClick(choice.focusWidget() or row, Qt.Key.Key_Down)
    assert again(page).get("thema") == value


def test_the_window_takes_a_new_look_at_once(make_window: WindowMaker, qtbot: QtBot) -> None:
    window: MainWindow = make_window(sample("samira"), page="instellingen")
    shown = window.pages.current
    assert isinstance(shown, SettingsPage)
    assert shown.colours.choice is not None
    shown.colours.choice.row("dark").click()
    assert window.theme.name == "dark"
    qtbot.mouseClick(shown.text_size.larger, Qt.MouseButton.LeftButton)
    assert window.theme.percent == 110


def test_every_offered_time_can_be_chosen(page: SettingsPage) -> None:
    choice = page.lock.choice
    assert choice is not None
    for minutes in (1, 5, 30, 60, 0, 10):
        choice.row(str(minutes)).click()
        assert again(page).get("vergrendel_na_minuten") == minutes
        assert not page.lock.row.isVisible()


def test_another_number_of_minutes_can_be_typed(page: SettingsPage, qtbot: QtBot) -> None:
    choice = page.lock.choice
    assert choice is not None
    choice.row("anders").click()
    assert page.lock.row.isVisible()
    assert again(page).get("vergrendel_na_minuten") == 10
    qtbot.keyClicks(page.lock.number, "15")
    qtbot.keyClick(page.lock.number, Qt.Key.Key_Return)
    assert again(page).get("vergrendel_na_minuten") == 15
    page.refresh()
    assert choice.value() == "anders"
    assert page.lock.number.text() == "15"
    choice.row("5").click()
    assert again(page).get("vergrendel_na_minuten") == 5
    assert not page.lock.row.isVisible()


@pytest.mark.parametrize("typed", ["0", "61", "vijf", "1,5", "-3", "9999", "\u0663"])
def test_a_number_that_cannot_be_is_explained_and_changes_nothing(
    page: SettingsPage, typed: str
) -> None:
    assert page.lock.choice is not None
    page.lock.choice.row("anders").click()
    page.lock.number.setText(typed)
    page.commit()
    assert page.lock.row.problem == "Typ een heel getal van 1 tot en met 60."
    assert page.context.settings.get("vergrendel_na_minuten") == 10
    page.lock.number.setText("20")
    page.commit()
    assert page.lock.row.problem is None
    assert page.context.settings.get("vergrendel_na_minuten") == 20


def test_a_typed_number_is_kept_when_the_window_locks_first(page: SettingsPage) -> None:
    assert page.lock.choice is not None
    page.lock.choice.row("anders").click()
    page.lock.number.setText("25")
    page.commit()
    assert again(page).get("vergrendel_na_minuten") == 25


def test_the_warning_can_come_earlier(page: SettingsPage) -> None:
    assert page.warning.choice is not None
    page.warning.choice.row("60").click()
    assert again(page).get("waarschuwing_seconden") == 60


def test_not_remembering_wipes_what_was_remembered(page: SettingsPage, qtbot: QtBot) -> None:
    page.context.settings.set("laatste_dossier", "/ergens/mijn.spoorboekje")
    assert page.remember.check is not None
    qtbot.keyClick(page.remember.check.row("onthoud_laatste_dossier"), Qt.Key.Key_Space)
    assert again(page).get("onthoud_laatste_dossier") is False
    assert "mijn" not in page.context.settings.path.read_text(encoding="utf-8")


def test_reminders_are_switched_in_the_open_dossier(page: SettingsPage, qtbot: QtBot) -> None:
    session = page.context.desk.session
    assert session is not None
    qtbot.keyClick(page.reminders.on.row("aan"), Qt.Key.Key_Space)
    page.refresh()
    assert choices_of(session.settings()["herinneringen"]).aan is True
    during_dialog(lambda dialog: dialog.accept())
    qtbot.mouseClick(page.reminders.silence, Qt.MouseButton.LeftButton)
    page.refresh()
    silent = choices_of(session.settings()["herinneringen"])
    assert silent.is_silent(page.context.desk.today)
    assert "Er komen geen meldingen tot" in texts(page.reminders)
    qtbot.mouseClick(page.reminders.sound, Qt.MouseButton.LeftButton)
    page.refresh()
    assert choices_of(session.settings()["herinneringen"]).stil_tot is None
    page.context.desk.undo()
    assert choices_of(session.settings()["herinneringen"]).stil_tot is not None


def test_without_a_dossier_there_is_nothing_to_remind_of(
    make_context: ContextMaker, qtbot: QtBot
) -> None:
    made = SettingsPage(make_context())
    qtbot.addWidget(made)
    made.bring_up_to_date()
    made.show()
    settle()
    assert not made.reminders.isVisible()


def test_the_list_of_keys_opens_from_here(page: SettingsPage, qtbot: QtBot) -> None:
    seen: list[object] = []

    def look(dialog: QWidget) -> None:
        seen.append(dialog)
        dialog.close()

    during_dialog(look)
    qtbot.keyClick(page.keys, Qt.Key.Key_Return)
    assert [type(dialog) for dialog in seen] == [KeysDialog]


def test_about_names_version_rules_limits_and_licences(
    page: SettingsPage, qtbot: QtBot, went: list[tuple[str, str]]
) -> None:
    shown = texts(page.about)
    assert f"Versie {__version__}" in shown
    assert "De regels zijn gecontroleerd op zondag 22 november 2026." in shown
    qtbot.mouseClick(page.about.limits, Qt.MouseButton.LeftButton)
    assert went == [("hulp", "grenzen")]
    listed: list[str] = []

    def look(dialog: QWidget) -> None:
        listed.append(texts(dialog))
        dialog.close()

    during_dialog(look)
    qtbot.mouseClick(page.about.licences, Qt.MouseButton.LeftButton)
    assert "EUPL-1.2" in listed[0]
    for licence in licences():
        assert licence.naam in listed[0]
        assert licence.licentie in listed[0]


def test_every_setting_that_is_declared_to_be_shown_is_on_the_page(page: SettingsPage) -> None:
    shown = {page.lock.setting.name, page.warning.setting.name, page.colours.setting.name}
    shown |= {page.remember.setting.name, page.text_size._setting.name}
    shown |= {page.names.setting.name}
    assert shown == {setting.name for setting in DECLARED if setting.kind is not Kind.HIDDEN}


def test_all_that_takes_the_keyboard_has_a_name_unlike_its_neighbours(page: SettingsPage) -> None:
    assert page.lock.choice is not None
    page.lock.choice.row("anders").click()
    settle()
    names: dict[QWidget, list[str]] = {}
    for widget in page.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            name = widget.accessibleName() or getattr(widget, "text", str)()
            assert name, type(widget)
            names.setdefault(widget.parentWidget(), []).append(name)
    for siblings in names.values():
        assert len(siblings) == len(set(siblings)), siblings


def test_at_twice_the_size_nothing_is_wider_than_the_page(page: SettingsPage, theme: Theme) -> None:
    theme.set_percent(200)
    page.resize(808, 700)
    settle()
    for widget in page.findChildren(QWidget):
        if widget.isVisible() and page.body.isAncestorOf(widget):
            right = widget.mapTo(page.body, QPoint(widget.width(), 0)).x()
            assert right <= page.viewport().width(), widget
