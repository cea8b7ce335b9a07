"""A dossier that is damaged or gone: its copies are offered, and one is put back unopened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.dossier import Notitie, Password, RecoveryCode, open_dossier
from desktop_app.gui.pages.opening.lock_page import LockPage
from desktop_app.gui.pages.opening.open_page import OpenPage
from desktop_app.gui.pages.opening.renew import RenewDialog
from desktop_app.gui.window import MainWindow
from tests.gui.conftest import WindowMaker, settle
from tests.gui.desks import sample
from tests.gui.flows import PASSWORD, active_dialog, keep
from tests.gui.kept import file_page, press, session_of


class Broken:
    """A dossier with a copy that holds all of it; closed, and ready to be damaged."""

    def __init__(self, window: MainWindow, path: Path, password: str | None) -> None:
        self.window = window
        self.path = path
        self.code = keep(window, path, password)
        session = session_of(window)
        session.add_entry(Notitie(tekst="van belang"))
        session.keeping.make_copy()
        window.desk.release()
        for copy in path.parent.glob("Spoorboekje-reservekopieen/kopie-*"):
            if copy.stat().st_mtime_ns != max(
                one.stat().st_mtime_ns for one in copy.parent.iterdir()
            ):
                copy.unlink()

    def open_page(self, key: str = "") -> OpenPage:
        self.window.go("openen", key or str(self.path))
        settle()
        page = self.window.page("openen")
        assert isinstance(page, OpenPage)
        return page


@pytest.fixture
def broken(make_window: WindowMaker, tmp_path: Path) -> Broken:
    return Broken(make_window(sample("samira")), tmp_path / "mijn.spoor", PASSWORD)


def cut_off(path: Path) -> None:
    raw = path.read_bytes()
    path.write_bytes(raw[: len(raw) // 2])


def flip(path: Path) -> None:
    raw = bytearray(path.read_bytes())
    for at in range(20_000, len(raw), 4_000):
        raw[at] ^= 255
    path.write_bytes(bytes(raw))


def junk(path: Path) -> None:
    path.write_bytes(b"iets heel anders " * 1000)


def empty(path: Path) -> None:
    path.write_bytes(b"")


@pytest.mark.parametrize("damage", [cut_off, flip, junk, empty, Path.unlink])
def test_a_copy_takes_the_place_of_what_does_not_open(
    broken: Broken, qtbot: QtBot, damage: Callable[[Path], object]
) -> None:
    damage(broken.path)
    spoilt = broken.path.read_bytes() if broken.path.exists() else None
    page = broken.open_page()
    if page.form is not None:  # only the password can tell
        assert page.restore.isHidden()
        page.form.password.setText(PASSWORD)
        page.form.submit()
        qtbot.waitUntil(lambda: page.form is not None and not page.form.busy)
    assert page.restore.isVisible()
    press(page.restore.link)
    form = page.restore.form
    assert form is not None
    form.password.setText("fout")
    form.submit()
    qtbot.waitUntil(lambda: not form.busy)
    assert "klopt niet" in str(form.password_row.problem)
    assert (broken.path.read_bytes() if broken.path.exists() else None) == spoilt
    form.password.setText(PASSWORD)
    with qtbot.waitSignal(broken.window.desk.refused) as told:
        form.submit()
    assert "teruggezet" in told.args[0]
    session = session_of(broken.window)
    assert session.path == broken.path
    assert session.facts_json() == sample("samira")
    assert [entry.kind for entry in session.entries()] == ["notitie"]
    settle()
    assert broken.window.pages.current_id == "vandaag"
    old = broken.path.with_name("mijn (oud).spoor")
    assert (old.read_bytes() if old.exists() else None) == spoilt
    assert spoilt is None or old.name in told.args[0]


def test_the_sheet_opens_a_copy_as_well(broken: Broken, qtbot: QtBot) -> None:
    junk(broken.path)
    page = broken.open_page()
    press(page.restore.link)
    form = page.restore.form
    assert form is not None
    form.way_link.click()
    form.code.setText(broken.code)
    with qtbot.waitSignal(broken.window.desk.opened):
        form.submit()
    settle()
    dialog = active_dialog()
    assert isinstance(dialog, RenewDialog)
    dialog.reject()
    assert session_of(broken.window).facts_json() == sample("samira")


@pytest.mark.parametrize("by_code", [False, True])
def test_the_two_forms_are_told_apart_by_their_names(
    broken: Broken, qtbot: QtBot, by_code: bool
) -> None:
    flip(broken.path)
    page = broken.open_page()
    assert page.form is not None
    page.form.password.setText(PASSWORD)
    page.form.submit()
    qtbot.waitUntil(page.restore.isVisible)
    press(page.restore.link)
    assert page.restore.form is not None
    if by_code:
        page.form.way_link.click()
        page.restore.form.way_link.click()
    forms = (page.form, page.restore.form)
    names = [
        one.accessibleName() or one.text()
        for form in forms
        for one in (form.password, form.code, form.open_button, form.way_link)
        if one.isVisible()
    ]
    assert len(names) == len(set(names)) == 6


def test_one_without_a_password_needs_only_a_button(
    make_window: WindowMaker, tmp_path: Path
) -> None:
    broken = Broken(make_window(sample("samira")), tmp_path / "open.spoor", None)
    cut_off(broken.path)
    page = broken.open_page()
    press(page.restore.link)
    assert page.restore.form is None
    press(page.restore.plain_button)
    assert session_of(broken.window).facts_json() == sample("samira")


def test_without_copies_nothing_is_offered(broken: Broken) -> None:
    for copy in broken.path.parent.glob("Spoorboekje-reservekopieen/*"):
        copy.unlink()
    junk(broken.path)
    assert broken.open_page().restore.isHidden()


def test_the_last_one_that_is_gone_can_come_back_without_its_name(broken: Broken) -> None:
    broken.path.unlink()
    page = broken.open_page("laatste")
    assert page.restore.isVisible()
    press(page.restore.link)
    from PySide6.QtWidgets import QLabel

    shown = "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())
    assert "mijn.spoor" not in shown
    choice = page.restore.choice
    assert choice is not None
    assert "22 november 2026" in choice.row(choice.value() or "").accessibleName()


def test_what_broke_behind_the_lock_comes_back_from_a_copy(broken: Broken, qtbot: QtBot) -> None:
    window = broken.window
    around = window.desk.services.surroundings()
    window.desk.take(open_dossier(broken.path, Password(PASSWORD), around))
    window.go("bestand")
    window.lock()
    settle()
    flip(broken.path)
    page = window.page("slot")
    assert isinstance(page, LockPage)
    assert page.form is not None
    page.form.password.setText(PASSWORD)
    page.form.submit()
    qtbot.waitUntil(lambda: page.form is not None and not page.form.busy)
    press(page.restore.link)
    form = page.restore.form
    assert form is not None
    form.password.setText(PASSWORD)
    with qtbot.waitSignal(window.desk.opened):
        form.submit()
    settle()
    assert session_of(window).facts_json() == sample("samira")
    assert window.pages.current_id == "bestand"


def test_make_copy_damage_put_back_recover_with_the_sheet_and_everything_is_there(
    make_window: WindowMaker, tmp_path: Path, qtbot: QtBot
) -> None:
    window = make_window(sample("samira"))
    path = tmp_path / "mijn.spoor"
    code = keep(window, path)
    session_of(window).add_entry(Notitie(tekst="van belang"))
    press(file_page(window).copies.make_button)
    told = session_of(window).entries()
    press(file_page(window).where.close_button)
    flip(path)
    window.go("openen", str(path))
    page = window.page("openen")
    assert isinstance(page, OpenPage)
    assert page.form is not None
    page.form.password.setText(PASSWORD)
    page.form.submit()
    qtbot.waitUntil(page.restore.isVisible)
    press(page.restore.link)
    choice = page.restore.choice
    assert choice is not None
    around = window.desk.services.surroundings()
    for copy in path.parent.glob("Spoorboekje-reservekopieen/*"):
        with open_dossier(copy, Password(PASSWORD), around, read_only=True) as session:
            if session.entries():
                choice.row(str(copy)).click()
    settle()
    form = page.restore.form
    assert form is not None
    form.password.setText(PASSWORD)
    with qtbot.waitSignal(window.desk.opened):
        form.submit()
    settle()
    window.desk.release()
    with open_dossier(path, RecoveryCode(code), around) as session:
        assert session.entries() == told
        assert session.facts_json() == sample("samira")
