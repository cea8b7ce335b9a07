"""Copies: made, looked at, put back, kept elsewhere and checked; and what lies in the bin."""

from __future__ import annotations

import io
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from desktop_app.dossier import Document, Gesprek, Notitie, Password, open_dossier
from desktop_app.gui.copy_check import NAME, check_if_due, is_due
from desktop_app.gui.pages.file.copy_dialog import CopyDialog
from desktop_app.gui.shell.progress import ProgressPanel
from desktop_app.gui.window import MainWindow
from tests.gui.conftest import WindowMaker, settle
from tests.gui.desks import Clock, sample
from tests.gui.flows import PASSWORD, keep
from tests.gui.kept import answer, file_page, press, said, session_of, yes


@pytest.fixture
def kept(make_window: WindowMaker, tmp_path: Path) -> MainWindow:
    """Samira in an encrypted file, open."""
    window = make_window(sample("samira"))
    keep(window, tmp_path / "mijn.spoor")
    return window


def copy_with(window: MainWindow, text: str) -> Path:
    """A copy in which this note stands; in the dossier it does not any more."""
    session = session_of(window)
    note = session.add_entry(Notitie(tekst=text))
    copy = session.keeping.make_copy()
    session.delete_entry(note.id)
    return copy


# -- making and listing ------------------------------------------------------------------------


def test_a_copy_is_made_and_stands_in_the_list_with_size_and_contents(kept: MainWindow) -> None:
    page = file_page(kept)
    session = session_of(kept)
    paper = session.add_entry(Document(titel="brief"))
    session.add_file(paper.id, io.BytesIO(b"x"), "brief.pdf")
    before = len(session.keeping.copies())
    press(page.copies.make_button)
    assert "gemaakt en gecontroleerd" in page.copies.told.text()
    assert len(session.keeping.copies()) == before + 1
    press(page.copies.fold.button)
    assert page.copies.choice is not None
    copies = session.keeping.copies()
    assert page.copies.choice.value() == str(copies[0].path)
    rows = [page.copies.choice.row(str(one.path)) for one in copies]
    assert len({row.accessibleName() for row in rows}) == len(rows)
    assert all("zondag 22 november 2026" in row.accessibleName() for row in rows)
    assert sum("kB, 1 stuk, 1 bijlage" in row.accessibleDescription() for row in rows) == 1
    assert str(session.keeping.folder) in page.copies._folder.text()


def test_making_a_copy_of_a_large_dossier_can_be_stopped(
    kept: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.gui.work.SHOWN_AFTER", 0.0)
    monkeypatch.setattr("desktop_app.gui.work.BREATH", 0.0)
    monkeypatch.setattr("desktop_app.dossier.copying.PAGES_A_STEP", 1)
    page = file_page(kept)
    before = session_of(kept).keeping.copies()
    stopped: list[bool] = []

    def stop() -> None:
        panels = kept.findChildren(ProgressPanel)
        if panels:
            panels[0].reject()
            stopped.append(True)
        else:
            QTimer.singleShot(0, stop)

    QTimer.singleShot(0, stop)
    press(page.copies.make_button)
    assert stopped
    assert page.copies.told.text() == "Gestopt. Er is niets veranderd."
    assert session_of(kept).keeping.copies() == before


def test_a_copy_that_cannot_be_made_says_why_beside_the_button(
    kept: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop_app.dossier import DossierFout

    def full(*_: object) -> None:
        raise DossierFout("dossier.schijf_vol", bestand="x")

    monkeypatch.setattr(session_of(kept).keeping, "make_copy", full)
    page = file_page(kept)
    press(page.copies.make_button)
    assert "De schijf is vol" in page.copies.told.text()


# -- putting back ------------------------------------------------------------------------------


def test_the_preview_names_what_comes_and_goes_and_putting_back_does_it(kept: MainWindow) -> None:
    copy = copy_with(kept, "Gebeld met de bedrijfsarts")
    session = session_of(kept)
    session.add_entry(Gesprek(onderwerp="Later gesprek"))
    kept.desk.set_facts({"naam": "Anders"})
    page = file_page(kept)
    press(page.copies.fold.button)
    assert page.copies.choice is not None
    page.copies.choice.set_value(str(copy))
    answer(
        page.copies.look_button,
        yes(
            "Dit komt terug:",
            "Notitie: Gebeld met de bedrijfsarts",
            "Dit is er dan niet meer:",
            "Gesprek: Later gesprek",
            "1 antwoord",
        ),
    )
    told = page.copies.told.text()
    assert "De kopie is teruggezet" in told
    assert kept.desk.facts_json() == sample("samira")
    assert [entry.kind for entry in session.entries()] == ["notitie"]
    (replaced,) = [one for one in session.keeping.copies() if one.kind == "vervangen"]
    assert replaced.path.name in told


def test_looking_only_changes_nothing(kept: MainWindow) -> None:
    copy = copy_with(kept, "Oud")
    mark = session_of(kept).mark
    page = file_page(kept)
    press(page.copies.fold.button)
    assert page.copies.choice is not None
    page.copies.choice.set_value(str(copy))
    answer(page.copies.look_button, lambda dialog: dialog.reject())
    assert session_of(kept).mark == mark


def test_many_things_are_counted_and_not_all_named(kept: MainWindow) -> None:
    session = session_of(kept)
    copy = session.keeping.make_copy()
    for number in range(12):
        session.add_entry(Notitie(tekst=f"Notitie {number}"))
    dialog = CopyDialog(kept.context, copy, kept)
    assert dialog.told.text().count("Notitie: ") == 8
    assert "en nog 4 andere" in dialog.told.text()
    dialog.deleteLater()


def test_a_copy_under_another_password_asks_for_that(kept: MainWindow, qtbot: QtBot) -> None:
    copy = copy_with(kept, "Van toen")
    session = session_of(kept)
    session.keeping.set_password(Password("een nieuw wachtwoord"))
    dialog = CopyDialog(kept.context, copy, kept)
    dialog.open()
    settle()
    assert "ander wachtwoord" in said(dialog)
    assert dialog.row.isVisible()
    dialog.accept()
    assert dialog.row.problem == "Typ het wachtwoord."
    dialog.password.setText("een nieuw wachtwoord")
    dialog.accept()
    qtbot.waitUntil(lambda: dialog.job is None)
    assert "Het wachtwoord klopt niet" in str(dialog.row.problem)
    dialog.password.setText(PASSWORD)
    dialog.accept()
    qtbot.waitUntil(lambda: dialog.preview is not None)
    assert "Van toen" in dialog.told.text()
    dialog.accept()
    assert dialog.replaced is not None
    assert [entry.kind for entry in session.entries()] == ["notitie"]
    assert session.encrypted


def test_a_damaged_copy_is_told_and_offers_nothing(kept: MainWindow) -> None:
    copy = copy_with(kept, "Oud")
    raw = copy.read_bytes()
    copy.write_bytes(raw[: len(raw) // 2])
    dialog = CopyDialog(kept.context, copy, kept)
    dialog.open()
    settle()
    assert "beschadigd" in dialog.problem.text()
    assert dialog.main.isHidden()
    dialog.accept()
    assert dialog.isVisible()
    dialog.reject()


# -- elsewhere, and checking -------------------------------------------------------------------


def test_a_copy_on_a_stick_opens_with_the_same_password(kept: MainWindow, tmp_path: Path) -> None:
    page = file_page(kept, more=True)
    stick = tmp_path / "stick"
    stick.mkdir()
    kept.files.answers.append(stick / "kopie")
    press(page.more_copies.save_button)
    target = stick / "kopie.spoor"
    assert target.name in page.more_copies.told.text()
    around = kept.desk.services.surroundings()
    with open_dossier(target, Password(PASSWORD), around, read_only=True) as session:
        assert session.facts_json() == sample("samira")
    kept.files.answers.append(target)
    press(page.more_copies.save_button)
    assert "bestaat al" in page.more_copies.told.text()


def test_the_newest_copy_is_checked_by_a_button(kept: MainWindow, qtbot: QtBot) -> None:
    page = file_page(kept, more=True)
    card = page.more_copies
    press(card.check_button)
    qtbot.waitUntil(lambda: "Die is goed" in card.told.text())
    assert kept.settings.get(NAME) == {session_of(kept).identity: "2026-11-22"}
    newest = session_of(kept).keeping.copies()[0].path
    newest.write_bytes(newest.read_bytes()[:-100])
    press(card.check_button)
    qtbot.waitUntil(lambda: "gaat niet goed open" in card.told.text())
    newest.unlink()
    session_of(kept).keeping.remove_copies()
    press(card.check_button)
    assert "nog geen kopie" in card.told.text()


def test_once_a_month_it_is_checked_by_itself(kept: MainWindow, qtbot: QtBot, clock: Clock) -> None:
    with qtbot.waitSignal(kept.desk.said) as heard:
        assert check_if_due(kept, kept.desk, kept.settings)
    assert "Die is goed" in heard.args[0]
    assert not is_due(kept.desk, kept.settings)
    clock.day += timedelta(days=30)
    kept.desk.day_may_have_changed()
    newest = session_of(kept).keeping.copies()[0].path
    newest.write_bytes(b"stuk")
    assert kept.behaviour is not None
    with qtbot.waitSignal(kept.desk.refused) as told:
        kept.behaviour.check_copy()
    assert "Maak nu een nieuwe kopie" in told.args[0]
    assert is_due(kept.desk, kept.settings), "a copy that is not whole is no proof"


def test_where_nothing_may_be_remembered_only_the_button_checks(kept: MainWindow) -> None:
    kept.settings.set("onthoud_laatste_dossier", False)
    assert not check_if_due(kept, kept.desk, kept.settings)
    assert kept.settings.get(NAME) == {}


# -- bin ---------------------------------------------------------------------------------------


def furnish_bin(window: MainWindow) -> None:
    session = session_of(window)
    paper = session.add_entry(Document(titel="brief"))
    file = session.add_file(paper.id, io.BytesIO(b"x"), "brief.pdf")
    session.delete_file(file.id)
    session.delete_entry(session.add_entry(Notitie(tekst="weg ermee")).id)


def test_what_was_thrown_away_returns(kept: MainWindow) -> None:
    furnish_bin(kept)
    page = file_page(kept, more=True)
    assert "Er liggen 2 dingen in" in page.bin.text()
    assert page.bin.return_button.isHidden()
    press(page.bin.fold.button)
    assert page.bin.list is not None
    press(page.bin.return_button)
    assert "Kies eerst" in page.bin.told.text()
    ids = list(page.bin._things)
    named = {page.bin.list.row(id).accessibleName() for id in ids}
    assert named == {"Notitie: weg ermee", "Bijlage: brief.pdf"}
    page.bin.list.set_values(ids)
    press(page.bin.return_button)
    session = session_of(kept)
    assert session.entries(where="bin") == ()
    assert session.files(where="bin") == ()
    assert "De prullenbak is leeg" in page.bin.text()
    kept.desk.undo()
    assert "2 dingen" in page.bin.text()


def test_a_full_bin_shows_the_last_things_first_and_the_rest_on_demand(
    kept: MainWindow, clock: Clock
) -> None:
    session = session_of(kept)
    with session.action():
        for number in range(30):
            session.delete_entry(session.add_entry(Notitie(tekst=f"oud {number}")).id)
    clock.day += timedelta(days=1)
    session.delete_entry(session.add_entry(Notitie(tekst="net weg")).id)
    page = file_page(kept, more=True)
    press(page.bin.fold.button)
    assert "31 dingen" in page.bin.text()
    assert len(page.bin._things) == 25
    assert page.bin.list is not None
    assert page.bin.list.row(next(iter(page.bin._things))).accessibleName() == "Notitie: net weg"
    press(page.bin.older_button)
    assert len(page.bin._things) == 31
    assert page.bin.older_button.isHidden()
    assert kept.focusWidget() is page.bin.list.row(list(page.bin._things)[25])


def test_the_bin_is_emptied_only_after_a_question(kept: MainWindow) -> None:
    furnish_bin(kept)
    page = file_page(kept, more=True)
    press(page.bin.fold.button)
    answer(page.bin.empty_button, lambda dialog: dialog.reject())
    assert len(session_of(kept).entries(where="bin")) == 1
    answer(page.bin.empty_button, yes("2 dingen", "echt weg"))
    assert session_of(kept).entries(where="bin") == ()
    assert session_of(kept).files(where="all") == ()


def test_an_entry_in_the_bin_takes_its_files_along(kept: MainWindow) -> None:
    session = session_of(kept)
    paper = session.add_entry(Document(titel="brief"))
    session.add_file(paper.id, io.BytesIO(b"x"), "brief.pdf")
    session.delete_entry(paper.id)
    page = file_page(kept, more=True)
    assert "Er ligt 1 ding in" in page.bin.text()


def test_dialogs_close_when_the_window_locks(kept: MainWindow) -> None:
    copy = copy_with(kept, "Oud")
    dialog = CopyDialog(kept.context, copy, kept)
    dialog.open()
    settle()
    kept.lock()
    settle()
    assert not dialog.isVisible()
    assert dialog.result() == QDialog.DialogCode.Rejected
