"""Opening a file, opening it by the recovery sheet, and the locked window."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.dossier import Password, RecoveryCode, WrongKeyOrDamaged, open_dossier
from desktop_app.gui.pages.opening.lock_page import LockPage
from desktop_app.gui.pages.opening.open_page import OpenPage
from desktop_app.gui.pages.opening.renew import RenewDialog
from desktop_app.gui.pages.opening.unlock import UnlockForm
from desktop_app.gui.window import MainWindow
from tests.gui.conftest import WindowMaker, settle
from tests.gui.desks import sample
from tests.gui.flows import PASSWORD, Hands, active_dialog, keep

NAME = "heel-herkenbaar.spoor"


class Made:
    """A file that was made in a window, closed again, and its recovery code."""

    def __init__(self, window: MainWindow, path: Path, code: str) -> None:
        self.window = window
        self.path = path
        self.code = code

    def open_page(self, key: str = "") -> OpenPage:
        """The page that opens it."""
        self.window.go("openen", key or str(self.path))
        settle()
        page = self.window.page("openen")
        assert isinstance(page, OpenPage)
        return page


@pytest.fixture
def made(make_window: WindowMaker, tmp_path: Path) -> Made:
    """Samira's facts in an encrypted file; nothing is open."""
    window = make_window(sample("samira"))
    code = keep(window, tmp_path / NAME)
    window.desk.release()
    window.go("begin")
    settle()
    return Made(window, tmp_path / NAME, code)


def form_of(page: OpenPage | LockPage) -> UnlockForm:
    assert page.form is not None
    return page.form


def wait(qtbot: QtBot, form: UnlockForm) -> None:
    """Until the key is reckoned and tried."""
    qtbot.waitUntil(lambda: not form.busy)
    settle()


def seen(window: MainWindow) -> str:
    """Everything that can be read in the window."""
    labels = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    fields = [field.text() for field in window.findChildren(QLineEdit) if field.isVisible()]
    return "\n".join([*labels, *fields, window.windowTitle()])


# -- opening ----------------------------------------------------------------------------------


def test_the_password_opens_it_by_keys_alone(made: Made, qtbot: QtBot) -> None:
    form = form_of(made.open_page())
    hands = Hands(made.window)
    hands.type(PASSWORD)
    hands.enter()
    wait(qtbot, form)
    assert made.window.pages.current_id == "vandaag"
    assert made.window.desk.facts_json() == sample("samira")


def test_a_wrong_password_is_told_beside_the_field_and_can_be_tried_again(
    made: Made, qtbot: QtBot
) -> None:
    made.open_page(str(made.path.with_name("weg.spoor")))
    form = form_of(made.open_page())
    assert made.window.focusWidget() is form.password
    form.password.setText("fout")
    form.submit()
    wait(qtbot, form)
    assert "Het wachtwoord klopt niet" in str(form.password_row.problem)
    assert made.window.focusWidget() is form.password
    assert form.password.selectedText(), "typing again replaces it"
    form.password.setText(PASSWORD)
    form.open_button.click()
    wait(qtbot, form)
    assert made.window.desk.session is not None


def test_an_empty_password_asks_for_one(made: Made) -> None:
    form = form_of(made.open_page())
    form.submit()
    assert form.password_row.problem == "Typ je wachtwoord."
    assert not form.busy


def test_the_password_can_be_shown_and_pasted(made: Made) -> None:
    form = form_of(made.open_page())
    QApplication.clipboard().setText(PASSWORD)
    form.password.paste()
    QApplication.clipboard().clear()
    assert form.password.text() == PASSWORD
    form.password.button.click()
    assert form.password.shown


def test_one_without_a_password_opens_at_once(make_window: WindowMaker, tmp_path: Path) -> None:
    window = make_window(sample("daan-tijdelijk"))
    keep(window, tmp_path / NAME, None)
    window.desk.release()
    window.go("openen", str(tmp_path / NAME))
    settle()
    assert window.pages.current_id == "vandaag"
    assert window.desk.facts_json() == sample("daan-tijdelijk")


def test_a_file_that_is_open_elsewhere_opens_to_read_and_says_so(made: Made, qtbot: QtBot) -> None:
    told: list[str] = []
    made.window.desk.refused.connect(told.append)
    around = made.window.desk.services.surroundings()._replace(machine="andere laptop")
    with open_dossier(made.path, Password(PASSWORD), around):
        form = form_of(made.open_page())
        form.password.setText(PASSWORD)
        form.submit()
        wait(qtbot, form)
        session = made.window.desk.session
        assert session is not None
        assert session.read_only
        assert any("alleen lezen" in sentence for sentence in told)
        made.window.desk.release()


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("weg.spoor", None, "is er niet"),
        ("leeg.spoor", b"", "leeg"),
        ("foto.spoor", b"\x89PNG\r\n\x1a\n" + bytes(5000), "Spoorboekje"),
        ("stuk.json", b"{", "JSON"),
        ("onzin.json", b'{"eerste_ziektedag": "ooit"}', "datum"),
    ],
)
def test_what_cannot_be_opened_is_told_calmly(
    make_window: WindowMaker, tmp_path: Path, name: str, content: bytes | None, said: str
) -> None:
    window = make_window()
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    window.go("openen", str(path))
    settle()
    page = window.page("openen")
    assert isinstance(page, OpenPage)
    if page.form is not None:  # it may be a file with a password: only that can tell
        assert name == "foto.spoor"
        return
    assert page.problem.isVisible()
    assert said in page.problem.text()
    assert window.desk.session is None
    if content is not None:
        assert path.read_bytes() == content


def test_a_file_with_facts_opens_in_memory(make_window: WindowMaker, tmp_path: Path) -> None:
    window = make_window()
    path = tmp_path / "feiten.json"
    path.write_text(json.dumps(sample("bram-onderbreking")), encoding="utf-8")
    window.files.answers.append(path)
    window.go("openen")
    page = window.page("openen")
    assert isinstance(page, OpenPage)
    Hands(window).click(page.choose_button)
    assert window.desk.unsaved
    assert window.desk.facts_json() == sample("bram-onderbreking")
    assert path.read_text(encoding="utf-8") == json.dumps(sample("bram-onderbreking"))


def test_who_goes_away_does_not_get_it_opened_after_all(made: Made) -> None:
    page = made.open_page()
    form = form_of(page)
    form.password.setText(PASSWORD)
    form.submit()
    job = form.job
    page.back_button.click()
    assert job is not None
    assert job.wait(5)
    settle()
    assert made.window.pages.current_id == "begin"
    assert made.window.desk.session is None
    made.window.go("openen")
    settle()
    assert page.form is None
    assert "herkenbaar" not in seen(made.window)


def test_the_dossier_of_the_last_time_is_opened_without_its_name(made: Made, qtbot: QtBot) -> None:
    made.window.settings.set("laatste_dossier", str(made.path))
    form = form_of(made.open_page("laatste"))
    assert "herkenbaar" not in seen(made.window)
    form.password.setText("fout")
    form.submit()
    wait(qtbot, form)
    assert form.password_row.problem
    assert "herkenbaar" not in seen(made.window)


def test_a_damaged_head_is_told_and_the_file_left_alone(made: Made, qtbot: QtBot) -> None:
    raw = bytearray(made.path.read_bytes())
    raw[100:200] = bytes(100)
    made.path.write_bytes(bytes(raw))
    form = form_of(made.open_page())
    form.password.setText(PASSWORD)
    form.submit()
    wait(qtbot, form)
    assert "beschadigd" in str(form.password_row.problem)
    assert made.path.read_bytes() == bytes(raw)


# -- the recovery sheet -----------------------------------------------------------------------


def by_code(qtbot: QtBot, made: Made, typed: str) -> UnlockForm:
    """Try a code of the sheet."""
    form = form_of(made.open_page())
    form.way_link.click()
    form.code.setText(typed)
    form.submit()
    wait(qtbot, form)
    return form


def test_the_recovery_code_opens_it_and_a_new_password_is_asked(made: Made, qtbot: QtBot) -> None:
    by_code(qtbot, made, made.code.lower())
    assert made.window.desk.facts_json() == sample("samira")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, RenewDialog)
    dialog.password.first.setText("een nieuw wachtwoord")
    dialog.password.second.setText("een nieuw wachtwoord")
    dialog.main.click()
    qtbot.waitUntil(lambda: dialog.sheet is not None)
    session = made.window.desk.session
    assert session is not None
    new_code = session.recovery_code() or ""
    assert new_code != made.code
    dialog.main.click()
    assert dialog.sheet is not None
    dialog.sheet.typed.setText(new_code)
    dialog.main.click()
    settle()
    assert QApplication.activeModalWidget() is None
    made.window.desk.release()
    around = made.window.desk.services.surroundings()
    open_dossier(made.path, Password("een nieuw wachtwoord"), around).close()
    open_dossier(made.path, RecoveryCode(new_code), around).close()
    with pytest.raises(WrongKeyOrDamaged):
        open_dossier(made.path, Password(PASSWORD), around)


def test_a_new_password_can_wait(made: Made, qtbot: QtBot) -> None:
    by_code(qtbot, made, made.code)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, RenewDialog)
    dialog.reject()
    made.window.desk.release()
    around = made.window.desk.services.surroundings()
    open_dossier(made.path, Password(PASSWORD), around).close()


@pytest.mark.parametrize(("typed", "said"), [("", "Typ de code"), ("abcd", "tekens")])
def test_a_wrong_code_is_told_beside_its_field(
    made: Made, qtbot: QtBot, typed: str, said: str
) -> None:
    form = by_code(qtbot, made, typed)
    assert said in str(form.code_row.problem)
    assert made.window.desk.session is None


# -- the lock ---------------------------------------------------------------------------------


def lock(window: MainWindow) -> LockPage:
    window.lock()
    settle()
    assert window.pages.current_id == "slot"
    page = window.page("slot")
    assert isinstance(page, LockPage)
    return page


def test_the_locked_window_shows_nothing_of_the_dossier(made: Made, qtbot: QtBot) -> None:
    by_code(qtbot, made, made.code)
    active_dialog().close()
    page = lock(made.window)
    text = seen(made.window)
    assert "Spoorboekje is vergrendeld" in text
    for hidden in ("Samira", "Korenaar", "herkenbaar", "2026", "2028", str(made.path.parent)):
        assert hidden not in text
    assert not page.show_button.isVisible()


def test_unlocking_leads_back_to_where_one_was(made: Made, qtbot: QtBot) -> None:
    form = form_of(made.open_page())
    form.password.setText(PASSWORD)
    form.submit()
    wait(qtbot, form)
    made.window.go("antwoorden")
    settle()
    form = form_of(lock(made.window))
    hands = Hands(made.window)
    hands.type("fout")
    hands.enter()
    wait(qtbot, form)
    assert form.password_row.problem
    assert "herkenbaar" not in seen(made.window)
    hands.type(PASSWORD)
    hands.enter()
    qtbot.waitUntil(lambda: made.window.desk.session is not None)
    settle()
    assert made.window.pages.current_id == "antwoorden"
    assert made.window.desk.facts_json() == sample("samira")


def test_one_in_memory_is_only_hidden_and_says_so(make_window: WindowMaker) -> None:
    window = make_window(sample("samira"))
    page = lock(window)
    assert page.form is None
    assert "nog niet bewaard" in page.words.text()
    assert "Samira" not in seen(window)
    Hands(window).click(page.show_button)
    assert window.desk.facts_json() == sample("samira")


def test_one_without_a_password_is_only_hidden_and_says_so(
    make_window: WindowMaker, tmp_path: Path
) -> None:
    window = make_window(sample("samira"))
    keep(window, tmp_path / NAME, None)
    page = lock(window)
    assert page.form is None
    assert "geen wachtwoord" in page.words.text()
    assert not page.keep_button.isVisible()
    Hands(window).click(page.show_button)
    assert window.desk.facts_json() == sample("samira")
