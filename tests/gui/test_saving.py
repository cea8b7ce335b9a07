"""Giving a dossier its place and password, the recovery sheet, and closing before that."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.dossier import Password, WrongKeyOrDamaged, is_encrypted, open_dossier
from desktop_app.gui.pages.start.keep import KeepDialog
from desktop_app.gui.pages.start.keep_form import KeepForm
from desktop_app.gui.pages.start.printing import draw_sheet
from desktop_app.gui.pages.start.sheet import RecoverySheet
from desktop_app.gui.pages.start.stops import KeepStop
from tests.gui.conftest import ContextMaker, WindowMaker, settle
from tests.gui.flows import PASSWORD, begin, go_to
from tests.robustness.rights import as_nobody, opened

DAY = {"eerste_ziektedag": "2026-02-02"}


@pytest.fixture
def form(qtbot: QtBot, make_context: ContextMaker, tmp_path: Path) -> KeepForm:
    """The form on a dossier in memory, that will come in an empty folder."""
    context = make_context(DAY)
    folder = tmp_path / "dossiers"
    folder.mkdir()
    context.files.answers.append(folder / "proef.spoor")
    made = KeepForm(context)
    qtbot.addWidget(made)
    made.show()
    made.choose_button.click()
    return made


def type_password(form: KeepForm, first: str = PASSWORD, second: str | None = None) -> None:
    form.password.first.setText(first)
    form.password.second.setText(first if second is None else second)


def submit(qtbot: QtBot, form: KeepForm) -> None:
    form.submit()
    qtbot.waitUntil(lambda: not form.busy)
    settle()


def opened_again(form: KeepForm, password: str | None = PASSWORD) -> dict[str, object]:
    """The facts in the file, read by itself after the program let go of it."""
    desk = form.context.desk
    desk.release()
    secret = Password(password) if password is not None else None
    with open_dossier(form.path, secret, desk.services.surroundings()) as session:
        return session.facts_json()


# -- place and password -----------------------------------------------------------------------


def test_kept_with_a_password_it_opens_only_with_that(qtbot: QtBot, form: KeepForm) -> None:
    type_password(form)
    with qtbot.waitSignal(form.kept):
        form.submit()
    desk = form.context.desk
    assert not desk.unsaved
    assert desk.session is not None
    assert desk.session.path == form.path
    assert is_encrypted(form.path)
    assert form.password.text() == ""
    assert opened_again(form) == DAY
    with pytest.raises(WrongKeyOrDamaged):
        open_dossier(form.path, Password("iets anders"), desk.services.surroundings())


def test_without_a_password_only_by_choice_and_after_a_warning(
    qtbot: QtBot, form: KeepForm
) -> None:
    submit(qtbot, form)
    assert form.context.desk.unsaved, "an empty password is no choice"
    assert form.password.first_row.problem
    form.open_link.click()
    assert "iedereen" in form.warning.text()
    with qtbot.waitSignal(form.kept):
        form.submit()
    assert opened_again(form, None) == DAY


def test_the_choice_for_no_password_can_be_taken_back(qtbot: QtBot, form: KeepForm) -> None:
    form.open_link.click()
    assert form.without_password
    assert form.warning.action is not None
    form.warning.action.click()
    submit(qtbot, form)
    assert form.password.first_row.problem, "a password is asked again"
    assert form.context.desk.unsaved


def test_two_different_passwords_are_told_beside_the_second(qtbot: QtBot, form: KeepForm) -> None:
    type_password(form, PASSWORD, "een ander")
    submit(qtbot, form)
    assert form.password.second_row.problem
    assert form.context.desk.unsaved
    form.password.second.setText(PASSWORD)
    assert form.password.second_row.problem is None


def test_a_short_password_gets_a_hint_and_is_allowed(qtbot: QtBot, form: KeepForm) -> None:
    type_password(form, "kort")
    assert "langer" in form.password.hint()
    with qtbot.waitSignal(form.kept):
        form.submit()
    assert opened_again(form, "kort") == DAY


def test_a_password_can_be_pasted(form: KeepForm) -> None:
    QApplication.clipboard().setText(PASSWORD)
    for field in (form.password.first, form.password.second):
        field.paste()
    assert not form.password.problem()
    QApplication.clipboard().clear()


def test_a_file_that_is_there_is_never_replaced(qtbot: QtBot, form: KeepForm) -> None:
    form.path.write_bytes(b"van iemand anders")
    type_password(form)
    submit(qtbot, form)
    assert "bestaat al" in str(form.place_row.problem)
    assert form.path.read_bytes() == b"van iemand anders"
    assert form.context.desk.unsaved
    assert form.password.text() == PASSWORD, "nothing typed is lost"
    form.context.files.answers.append(form.path.with_name("ander.spoor"))
    form.choose_button.click()
    assert form.place_row.problem is None
    with qtbot.waitSignal(form.kept):
        form.submit()


def test_a_folder_that_is_gone_is_told_beside_the_place(qtbot: QtBot, form: KeepForm) -> None:
    form.path.parent.rmdir()
    type_password(form)
    submit(qtbot, form)
    assert "map" in str(form.place_row.problem)
    assert form.context.desk.unsaved


def test_a_folder_that_may_not_be_written_is_told(qtbot: QtBot, form: KeepForm) -> None:
    type_password(form)
    with opened(form.path.parent), as_nobody(form.path.parent):
        submit(qtbot, form)
    assert "schrijven" in str(form.place_row.problem)
    assert form.context.desk.unsaved


def test_stopping_the_choice_of_a_place_keeps_the_place(form: KeepForm) -> None:
    before = form.path
    form.context.files.answers.append(None)
    form.choose_button.click()
    assert form.path == before


def test_the_first_place_is_free_and_has_a_neutral_name(
    qtbot: QtBot, make_context: ContextMaker, own_home: Path
) -> None:
    (own_home / "mijn-dossier.spoor").write_bytes(b"")
    made = KeepForm(make_context(DAY))
    qtbot.addWidget(made)
    assert made.path.name == "mijn-dossier-2.spoor"


# -- the recovery sheet -----------------------------------------------------------------------


@pytest.fixture
def sheet(qtbot: QtBot, form: KeepForm) -> RecoverySheet:
    """The sheet of a dossier that was just kept."""
    type_password(form)
    with qtbot.waitSignal(form.kept):
        form.submit()
    session = form.context.desk.session
    assert session is not None
    made = RecoverySheet(form.context, session.recovery_code() or "")
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_code_is_out_of_sight_while_it_is_typed_back(
    qtbot: QtBot, sheet: RecoverySheet
) -> None:
    session = sheet.context.desk.session
    assert session is not None
    code = session.recovery_code() or ""
    sheet.go_on()
    assert sheet.testing
    sheet.typed.setText(code.lower().replace(" ", "-"))
    with qtbot.waitSignal(sheet.proved):
        sheet.go_on()


def test_a_typing_error_and_another_code_are_told_apart(sheet: RecoverySheet) -> None:
    from desktop_app.dossier.keys import encode_recovery

    sheet.go_on()
    sheet.typed.setText("0000")
    sheet.go_on()
    assert "tekens" in str(sheet.typed_row.problem)
    sheet.typed.setText(encode_recovery(bytes(32)))
    sheet.go_on()
    assert "ander dossier" in str(sheet.typed_row.problem)


def test_the_sheet_is_saved_as_a_pdf_and_what_fails_is_told(
    sheet: RecoverySheet, tmp_path: Path
) -> None:
    paths = [tmp_path / "weg" / "blad.pdf", tmp_path / "blad.pdf"]
    sheet.context.files.answers.extend([*paths, None])
    for _ in range(3):
        sheet.save_button.click()
    assert "blad.pdf" in sheet.told.text()
    assert paths[1].read_bytes().startswith(b"%PDF")
    assert not paths[0].exists()


def test_the_sheet_can_be_printed(sheet: RecoverySheet, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setOutputFileName(str(tmp_path / "druk.pdf"))
    draw_sheet(printer, "0000 1111", sheet.context)
    assert (tmp_path / "druk.pdf").read_bytes().startswith(b"%PDF")


# -- from the questions -----------------------------------------------------------------------


def test_the_last_question_keeps_and_proves_the_sheet(
    qtbot: QtBot, make_window: WindowMaker, tmp_path: Path
) -> None:
    window = make_window()
    hands, page = begin(window)
    go_to(hands, page, "bewaren")
    stop = page.current
    assert isinstance(stop, KeepStop)
    window.files.answers.append(tmp_path / "vragen.spoor")
    hands.click(stop.form.choose_button)
    type_password(stop.form)
    hands.click(page.next_button)
    qtbot.waitUntil(lambda: stop.sheet is not None)
    settle()
    assert page.heading.text() == "Je herstelblad"
    assert not page.back_button.isVisible()
    hands.click(page.next_button)
    session = window.desk.session
    assert session is not None
    hands.type(session.recovery_code() or "")
    hands.enter()
    assert window.pages.current_id == "antwoorden"
    window.desk.release()
    around = window.desk.services.surroundings()
    with open_dossier(tmp_path / "vragen.spoor", Password(PASSWORD), around) as again:
        assert again.facts_json() == DAY


def test_after_keeping_half_way_each_answer_is_in_the_file(
    qtbot: QtBot, make_window: WindowMaker, tmp_path: Path
) -> None:
    window = make_window()
    hands, page = begin(window)
    hands.click(page.keep_button)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, KeepDialog)
    window.files.answers.append(tmp_path / "half.spoor")
    dialog.form.choose_button.click()
    type_password(dialog.form)
    dialog.main.click()
    qtbot.waitUntil(lambda: dialog.sheet is not None)
    dialog.reject()
    settle()
    assert page.place() == "plek"
    assert not page.keep_button.isVisible()
    go_to(hands, page, "naam")
    hands.type("S.")
    hands.enter()
    assert window.pages.current_id == "antwoorden", "keeping is not asked twice"
    window.desk.release()
    around = window.desk.services.surroundings()
    with open_dossier(tmp_path / "half.spoor", Password(PASSWORD), around) as again:
        assert again.facts_json() == {**DAY, "naam": "S."}


def test_the_screen_waits_while_the_key_is_made(
    qtbot: QtBot, make_window: WindowMaker, tmp_path: Path
) -> None:
    window = make_window()
    hands, page = begin(window)
    go_to(hands, page, "bewaren")
    stop = page.current
    assert isinstance(stop, KeepStop)
    window.files.answers.append(tmp_path / "wacht.spoor")
    stop.form.choose_button.click()
    type_password(stop.form)
    stop.form.submit()
    assert stop.form.busy
    page.skip()
    page.go_back()
    stop.form.submit()
    assert page.place() == "bewaren"
    qtbot.waitUntil(lambda: stop.sheet is not None)


@pytest.mark.parametrize("leave", ["lock", "hide"])
def test_going_away_while_the_key_is_made_writes_and_loses_nothing(
    qtbot: QtBot, form: KeepForm, tmp_path: Path, leave: str
) -> None:
    type_password(form)
    form.submit()
    job = form.job
    assert job is not None
    if leave == "hide":
        form.hide()
        assert not form.busy
    else:
        form.context.desk.lock()
    qtbot.waitUntil(lambda: not form.busy)
    assert job.wait(5)
    settle()
    assert not list(tmp_path.rglob("*.spoor"))
    form.context.desk.uncover()
    assert form.context.desk.facts_json() == DAY
    assert form.password.text() == PASSWORD


def test_a_dialog_can_be_left_at_any_time(make_window: WindowMaker, tmp_path: Path) -> None:
    window = make_window(DAY)
    window.files.answers.append(tmp_path / "weg.spoor")
    dialog = KeepDialog(window.context, window)
    dialog.open()
    dialog.form.choose_button.click()
    type_password(dialog.form)
    dialog.main.click()
    assert dialog.form.busy
    dialog.reject()
    settle()
    assert not dialog.isVisible()
    assert not (tmp_path / "weg.spoor").exists()
