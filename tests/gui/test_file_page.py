"""Mijn bestand: where the dossier stands, its password, its sheet, and going to another."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.dossier import Password, RecoveryCode, WrongKeyOrDamaged, open_dossier
from desktop_app.gui.pages.file.sheet_dialog import SheetAgainDialog
from desktop_app.gui.pages.opening.renew import RenewDialog
from desktop_app.gui.pages.start.keep import LeaveDialog
from desktop_app.gui.widgets.banner import Banner
from desktop_app.gui.window import MainWindow
from tests.gui.conftest import WindowMaker, settle
from tests.gui.desks import sample
from tests.gui.flows import PASSWORD, active_dialog, keep
from tests.gui.kept import answer, file_page, no, press, session_of, yes


@pytest.fixture
def kept(make_window: WindowMaker, tmp_path: Path) -> MainWindow:
    """Samira in an encrypted file, open."""
    window = make_window(sample("samira"))
    keep(window, tmp_path / "mijn.spoor")
    return window


def test_it_says_where_the_dossier_stands_and_how_safe_it_is(
    kept: MainWindow, tmp_path: Path
) -> None:
    page = file_page(kept)
    told = page.where.text()
    assert str(tmp_path / "mijn.spoor") in told
    for part in ("Met een wachtwoord", "Grootte: ", " kB", "Laatst gewijzigd: "):
        assert part in told
    assert page.where.accessibleDescription() == told


def test_without_a_password_it_says_who_can_read_it(
    make_window: WindowMaker, tmp_path: Path
) -> None:
    window = make_window(sample("samira"))
    keep(window, tmp_path / "open.spoor", None)
    page = file_page(window, more=True)
    assert "Zonder wachtwoord kan iedereen" in page.where.text()
    assert page.password.password_button.text() == "Kies een wachtwoord"
    assert page.password.sheet_button.isHidden()
    assert page.more_password.isHidden()


def test_one_in_memory_can_be_kept_from_here(make_window: WindowMaker, tmp_path: Path) -> None:
    window = make_window(sample("samira"))
    page = file_page(window, more=True)
    assert "Nog nergens" in page.where.text()
    for card in (page.password, page.copies, page.more_copies, page.away):
        assert card.isHidden()
    answer(page.where.keep_button, no)
    keep(window, tmp_path / "nu.spoor")
    assert str(tmp_path / "nu.spoor") in page.where.text()
    assert page.password.isVisible()


def test_at_first_sight_there_are_at_most_five_choices(kept: MainWindow) -> None:
    from PySide6.QtWidgets import QPushButton

    page = file_page(kept)
    shown = [one.text() for one in page.body.findChildren(QPushButton) if one.isVisible()]
    assert len(set(shown) - {page.more.button.text()}) == 5


def test_a_text_in_the_path_is_no_markup(make_window: WindowMaker, tmp_path: Path) -> None:
    window = make_window(sample("samira"))
    folder = tmp_path / "<b>map<"
    folder.mkdir()
    keep(window, folder / "x.spoor")
    page = file_page(window)
    assert "<b>map<" in page.where.text()
    for label in page.body.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText


def test_why_it_is_for_reading_only_is_told(make_window: WindowMaker, tmp_path: Path) -> None:
    first = make_window(sample("samira"))
    keep(first, tmp_path / "mijn.spoor")
    second = make_window()
    around = second.desk.services.surroundings()
    second.desk.take(open_dossier(tmp_path / "mijn.spoor", Password(PASSWORD), around))
    page = file_page(second, more=True)
    (banner,) = [one for one in page.where.findChildren(Banner) if one.isVisible()]
    assert "alleen lezen" in banner.text()
    assert page.away.isHidden()
    assert page.more_password.isHidden()
    assert page.copies.make_button.isHidden()
    assert page.password.password_button.isHidden()


def test_two_versions_are_told_with_where_both_stand(kept: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "mijn.spoor"
    other = tmp_path / "van-elders.spoor"
    session_of(kept).keeping.save_copy_as(other)
    around = kept.desk.services.surroundings()
    with open_dossier(other, Password(PASSWORD), around) as session:
        session.set_facts({"naam": "Iemand"})
    other.replace(path)
    assert kept.desk.set_facts({"naam": "Samira hier"})
    page = file_page(kept)
    (banner,) = [one for one in page.where.findChildren(Banner) if one.isVisible()]
    assert "Beide versies zijn bewaard" in banner.text()
    assert f"Jouw versie: {session_of(kept).path}" in banner.text()
    assert f"De andere versie: {path}" in banner.text()
    assert session_of(kept).path != path


# -- another one -------------------------------------------------------------------------------


def test_closing_leads_to_the_first_screen(kept: MainWindow) -> None:
    press(file_page(kept).where.close_button)
    assert kept.desk.session is None
    assert kept.pages.current_id == "begin"


def test_closing_asks_about_what_stands_nowhere(make_window: WindowMaker) -> None:
    window = make_window({"eerste_ziektedag": "2026-02-02"})
    window.desk.set_facts({"naam": "Bo"})
    page = file_page(window)

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, LeaveDialog)
        dialog.reject()

    answer(page.where.close_button, look)
    assert window.desk.session is not None


def test_another_dossier_opens_from_here(
    kept: MainWindow, tmp_path: Path, make_window: WindowMaker
) -> None:
    other = make_window(sample("bram-onderbreking"))
    keep(other, tmp_path / "bram.spoor", None)
    other.desk.release()
    page = file_page(kept, more=True)
    kept.files.answers.append(tmp_path / "bram.spoor")
    press(page.other.open_button)
    assert session_of(kept).path == tmp_path / "bram.spoor"
    assert kept.pages.current_id == "vandaag"
    press(file_page(kept, more=True).other.new_button)
    assert kept.pages.current_id == "vragen"


# -- password and sheet ------------------------------------------------------------------------


def test_the_password_is_changed_and_the_old_sheet_is_void(
    kept: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    old = session_of(kept).recovery_code() or ""
    press(file_page(kept).password.password_button)
    dialog = active_dialog()
    assert isinstance(dialog, RenewDialog)
    dialog.password.first.setText("een nieuw wachtwoord")
    dialog.password.second.setText("een nieuw wachtwoord")
    dialog.main.click()
    assert dialog.job is not None, "the key is reckoned in the background"
    qtbot.waitUntil(lambda: dialog.sheet is not None)
    assert "oude herstelblad werkt niet meer" in dialog._told.text()
    dialog.reject()
    kept.desk.release()
    around = kept.desk.services.surroundings()
    open_dossier(tmp_path / "mijn.spoor", Password("een nieuw wachtwoord"), around).close()
    with pytest.raises(WrongKeyOrDamaged):
        open_dossier(tmp_path / "mijn.spoor", RecoveryCode(old), around)


def test_who_goes_away_while_the_key_is_made_keeps_the_old_password(
    kept: MainWindow, tmp_path: Path
) -> None:
    press(file_page(kept).password.password_button)
    dialog = active_dialog()
    assert isinstance(dialog, RenewDialog)
    dialog.password.first.setText("een nieuw wachtwoord")
    dialog.password.second.setText("een nieuw wachtwoord")
    dialog.main.click()
    job = dialog.job
    dialog.reject()
    assert job is not None
    assert job.wait(5)
    settle()
    kept.desk.release()
    around = kept.desk.services.surroundings()
    open_dossier(tmp_path / "mijn.spoor", Password(PASSWORD), around).close()


def sheet_dialog(button: object) -> SheetAgainDialog:
    from PySide6.QtWidgets import QPushButton

    assert isinstance(button, QPushButton)
    press(button)
    dialog = active_dialog()
    assert isinstance(dialog, SheetAgainDialog)
    return dialog


def test_the_sheet_is_shown_again_only_to_who_knows_the_password(
    kept: MainWindow, qtbot: QtBot
) -> None:
    code = session_of(kept).recovery_code() or ""
    dialog = sheet_dialog(file_page(kept).password.sheet_button)
    dialog.accept()
    assert dialog.row.problem == "Typ je wachtwoord."
    dialog.password.setText("fout")
    dialog.accept()
    qtbot.waitUntil(lambda: dialog.job is None)
    assert "niet het wachtwoord" in str(dialog.row.problem)
    assert dialog.row.isVisible()
    dialog.password.setText(PASSWORD)
    dialog.accept()
    qtbot.waitUntil(lambda: dialog.sheet is not None)
    assert dialog.sheet is not None
    assert session_of(kept).recovery_code() == code
    dialog.accept()
    dialog.sheet.typed.setText(code)
    dialog.accept()
    assert not dialog.isVisible()


def test_a_new_sheet_keeps_the_password_and_voids_the_old_sheet(
    kept: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    old = session_of(kept).recovery_code() or ""
    dialog = sheet_dialog(file_page(kept, more=True).more_password.sheet_button)
    assert "oude blad werkt daarna niet meer" in dialog._why.text()
    dialog.password.setText(PASSWORD)
    dialog.accept()
    qtbot.waitUntil(lambda: dialog.sheet is not None)
    new = session_of(kept).recovery_code() or ""
    assert new != old
    assert "werkt niet meer" in dialog._told.text()
    dialog.reject()
    kept.desk.release()
    around = kept.desk.services.surroundings()
    for secret in (Password(PASSWORD), RecoveryCode(new)):
        open_dossier(tmp_path / "mijn.spoor", secret, around).close()
    with pytest.raises(WrongKeyOrDamaged):
        open_dossier(tmp_path / "mijn.spoor", RecoveryCode(old), around)


def test_the_password_goes_only_after_a_warning(kept: MainWindow) -> None:
    page = file_page(kept, more=True)
    answer(page.more_password.remove_button, no)
    assert session_of(kept).encrypted
    answer(page.more_password.remove_button, yes("kan iedereen", "herstelblad"))
    assert not session_of(kept).encrypted
    assert page.more_password.isHidden()
    assert "Zonder wachtwoord" in page.where.text()


def test_the_question_begins_at_the_button_that_changes_nothing(kept: MainWindow) -> None:
    from desktop_app.gui.pages.file.ask import SureDialog

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, SureDialog)
        assert dialog.focusWidget() is dialog.other
        dialog.reject()

    answer(file_page(kept, more=True).more_password.remove_button, look)
