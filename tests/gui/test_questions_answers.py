"""All answers on one page: each can be changed in place, is kept at once, and can be undone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.dossier import Password, open_dossier
from desktop_app.gui.pages.answers.page import AnswersPage
from desktop_app.gui.pages.opening.renew import RenewDialog
from desktop_app.gui.pages.start.first_day import FirstDayFields
from desktop_app.gui.pages.start.keep import KeepDialog
from desktop_app.gui.window import MainWindow
from tests.gui.conftest import WindowMaker, settle
from tests.gui.desks import sample
from tests.gui.flows import PASSWORD, Hands, keep


def answers(window: MainWindow) -> AnswersPage:
    window.go("antwoorden")
    settle()
    page = window.page("antwoorden")
    assert isinstance(page, AnswersPage)
    return page


@pytest.fixture
def window(make_window: WindowMaker) -> MainWindow:
    """Samira, who answered everything but one."""
    return make_window(sample("samira"))


def test_every_answer_is_said_in_words(window: MainWindow) -> None:
    rows = answers(window).rows
    assert {id: row.said.text() for id, row in rows.items()} == {
        "eerste_ziektedag": "maandag 2 februari 2026",
        "contract": "Vast contract",
        "tussendoor": "Nog niet ingevuld",
        "gedaan": "8 stappen zijn gedaan.",
        "naam": "Samira de Vries",
    }
    assert answers(window).kept.said.text().startswith("Nog nergens.")


def test_each_button_says_what_it_changes(window: MainWindow) -> None:
    names = [row.change_button.accessibleName() for row in answers(window).rows.values()]
    assert "Verander: Contract" in names
    assert "Vul in: Hersteld of verlof" in names
    assert len(set(names)) == len(names)


def test_an_answer_is_changed_in_place_said_and_undone(window: MainWindow) -> None:
    page, hands = answers(window), Hands(window)
    row = page.rows["eerste_ziektedag"]
    hands.click(row.change_button)
    assert row.form is not None
    fields = row.form.fields
    assert isinstance(fields, FirstDayFields)
    assert window.focusWidget() is fields.row.day.edit
    fields.row.day.edit.setText("9-2-2026")
    effect = "Het einde van de 104 weken gaat van 30 jan 2028 naar 6 feb 2028."
    assert effect in row.form.box.text(), "what would change is said before it does"
    assert window.desk.facts_json()["eerste_ziektedag"] == "2026-02-02"
    hands.enter()
    assert not row.is_open
    assert row.said.text() == "maandag 9 februari 2026"
    assert effect in row.effect.text()
    assert len(row.effect.text().split("\n")) <= 2
    assert window.desk.undo()
    settle()
    assert row.said.text() == "maandag 2 februari 2026"


def test_esc_leaves_an_answer_as_it_was(window: MainWindow) -> None:
    page, hands = answers(window), Hands(window)
    row = page.rows["naam"]
    hands.click(row.change_button)
    hands.type("x")
    hands.key(Qt.Key.Key_Escape)
    assert not row.is_open
    assert window.focusWidget() is row.change_button
    assert window.desk.facts_json()["naam"] == "Samira de Vries"


def test_an_answer_that_cannot_be_stays_open_with_its_reason(window: MainWindow) -> None:
    row = answers(window).rows["eerste_ziektedag"]
    row.open()
    assert row.form is not None
    fields = row.form.fields
    assert isinstance(fields, FirstDayFields)
    fields.row.day.edit.setText("1-1-2035")
    row.finish()
    assert row.is_open
    assert fields.row.problem


def test_one_question_is_open_at_a_time_and_leaving_keeps_it(window: MainWindow) -> None:
    page = answers(window)
    page.rows["contract"].open()
    page.rows["naam"].open()
    assert [id for id, row in page.rows.items() if row.is_open] == ["naam"]
    assert page.place() == "naam"
    form = page.rows["naam"].form
    assert form is not None
    form.fields.first().setText("S.")  # type: ignore[attr-defined]
    window.go("vandaag")
    assert window.desk.facts_json()["naam"] == "S."


def test_a_link_to_one_answer_opens_it(window: MainWindow) -> None:
    window.go("antwoorden", "contract")
    settle()
    assert answers(window).rows["contract"].is_open


def test_it_can_be_kept_from_here(window: MainWindow, tmp_path: Path) -> None:
    page = answers(window)
    Hands(window).click(page.kept.keep_button)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, KeepDialog)
    dialog.reject()
    settle()
    keep(window, tmp_path / "mijn.spoor")
    assert "mijn.spoor, met een wachtwoord" in page.kept.said.text()
    assert not page.kept.keep_button.isVisible()


def test_from_the_example_one_comes_to_an_own_dossier(window: MainWindow) -> None:
    window.desk.begin_example()
    kept = answers(window).kept
    assert "voorbeeld" in kept.said.text()
    assert not kept.keep_button.isVisible()
    Hands(window).click(kept.own_button)
    assert window.pages.current_id == "begin"


def test_the_password_can_be_changed_from_here(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    keep(window, tmp_path / "mijn.spoor")
    Hands(window).click(answers(window).kept.password_button)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, RenewDialog)
    for field in (dialog.password.first, dialog.password.second):
        field.setText("heel iets anders")
    dialog.main.click()
    qtbot.waitUntil(lambda: dialog.sheet is not None)
    dialog.reject()
    window.desk.release()
    around = window.desk.services.surroundings()
    assert PASSWORD != "heel iets anders"
    open_dossier(tmp_path / "mijn.spoor", Password("heel iets anders"), around).close()
