"""Out of the program: the archive, a dossier made of one, and deleting it all."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from desktop_app.dossier import Document, DossierFout, Password, Stopped, open_dossier
from desktop_app.gui.pages.file.unpack import ZipForm
from desktop_app.gui.pages.start.begin import BeginPage
from desktop_app.gui.pages.start.keep import KeepDialog
from desktop_app.gui.recents import recents
from desktop_app.gui.window import MainWindow
from tests.dossier.house import content
from tests.dossier.test_file_as_a_whole import spoil
from tests.gui.conftest import WindowMaker, settle
from tests.gui.desks import sample
from tests.gui.flows import PASSWORD, active_dialog, keep
from tests.gui.kept import answer, file_page, no, press, session_of, yes


@pytest.fixture
def kept(make_window: WindowMaker, tmp_path: Path) -> MainWindow:
    """Samira in an encrypted file, open, with a paper and a file."""
    window = make_window(sample("samira"))
    keep(window, tmp_path / "mijn.spoor")
    paper = session_of(window).add_entry(Document(titel="brief"))
    session_of(window).add_file(paper.id, io.BytesIO(b"de brief"), "brief.pdf")
    return window


# -- archive out -------------------------------------------------------------------------------


def test_it_warns_and_then_writes_the_archive(kept: MainWindow, tmp_path: Path) -> None:
    page = file_page(kept, more=True)
    answer(page.archive.write_button, no)
    assert page.archive.told.text() == ""
    target = tmp_path / "alles.zip"
    kept.files.answers.append(target)
    answer(page.archive.write_button, yes("geen wachtwoord", "medische papieren"))
    assert "niet versleuteld" in page.archive.told.text()
    with ZipFile(target) as archive:
        assert archive.read("bijlagen/0001-brief.pdf") == b"de brief"


def test_a_damaged_attachment_is_named_next_to_the_button(
    make_window: WindowMaker, tmp_path: Path
) -> None:
    window = make_window(sample("samira"))
    path = tmp_path / "open.spoor"
    keep(window, path, None)
    paper = session_of(window).add_entry(Document(titel="brief"))
    session_of(window).add_file(paper.id, io.BytesIO(b"de brief"), "brief.pdf")
    window.desk.release()
    spoil(path, b"de brief")
    window.go("openen", str(path))
    page = file_page(window, more=True)
    window.files.answers.append(tmp_path / "alles.zip")
    answer(page.archive.write_button, yes())
    assert "‘brief.pdf’" in page.archive.told.text()
    assert (tmp_path / "alles.zip").exists()


@pytest.mark.parametrize(
    ("refusal", "told"),
    [(Stopped(), "Gestopt"), (DossierFout("dossier.schijf_vol", bestand="x"), "De schijf is vol")],
)
def test_what_stops_it_is_told_next_to_the_button(
    kept: MainWindow, tmp_path: Path, refusal: DossierFout, told: str
) -> None:
    def stops(*_: object) -> tuple[str, ...]:
        raise refusal

    kept.desk.services = kept.desk.services._replace(write_archive=stops)
    page = file_page(kept, more=True)
    kept.files.answers.append(tmp_path / "alles.zip")
    answer(page.archive.write_button, yes())
    assert told in page.archive.told.text()


def test_another_kind_of_name_is_refused(kept: MainWindow, tmp_path: Path) -> None:
    page = file_page(kept, more=True)
    before = (tmp_path / "mijn.spoor").read_bytes()
    kept.files.answers.append(tmp_path / "mijn.spoor")
    answer(page.archive.write_button, yes())
    assert "eindigt op .zip" in page.archive.told.text()
    assert (tmp_path / "mijn.spoor").read_bytes() == before


# -- archive in --------------------------------------------------------------------------------


def unpack(window: MainWindow, archive: Path, target: Path, start: Callable[[], object]) -> None:
    """Go through place and password, and past the sheet."""
    from PySide6.QtCore import QTimer

    window.files.answers.append(archive)

    def fill() -> None:
        dialog = active_dialog()
        assert isinstance(dialog, KeepDialog)
        assert isinstance(dialog.form, ZipForm)
        dialog.form._path = target
        dialog.form.password.first.setText(PASSWORD)
        dialog.form.password.second.setText(PASSWORD)
        dialog.accept()
        finish(dialog)

    def finish(dialog: KeepDialog) -> None:
        if dialog.sheet is None and dialog.isVisible():
            QTimer.singleShot(5, lambda: finish(dialog))
            return
        dialog.reject()

    QTimer.singleShot(0, fill)
    start()
    settle()


def test_an_archive_becomes_a_dossier_from_the_first_screen(
    kept: MainWindow, tmp_path: Path
) -> None:
    archive, target = tmp_path / "alles.zip", tmp_path / "nieuw.spoor"
    page = file_page(kept, more=True)
    kept.files.answers.append(archive)
    answer(page.archive.write_button, yes())
    before = content(session_of(kept))
    kept.desk.release()
    kept.go("begin")
    begin = kept.page("begin")
    assert isinstance(begin, BeginPage)
    unpack(kept, archive, target, begin.zip_link.click)
    assert kept.pages.current_id == "vandaag"
    assert session_of(kept).path == target
    assert content(session_of(kept)) == before
    kept.desk.release()
    around = kept.desk.services.surroundings()
    open_dossier(target, Password(PASSWORD), around).close()


def test_an_archive_becomes_a_dossier_from_an_open_one_that_stays_whole(
    kept: MainWindow, tmp_path: Path
) -> None:
    archive, target = tmp_path / "alles.zip", tmp_path / "nieuw.spoor"
    page = file_page(kept, more=True)
    kept.files.answers.append(archive)
    answer(page.archive.write_button, yes())
    unpack(kept, archive, target, page.other.zip_button.click)
    assert session_of(kept).path == target
    around = kept.desk.services.surroundings()
    with open_dossier(tmp_path / "mijn.spoor", Password(PASSWORD), around) as session:
        assert not session.read_only, "the old one was closed"


def test_what_is_no_archive_is_told(make_window: WindowMaker, tmp_path: Path) -> None:
    window = make_window()
    wrong = tmp_path / "foto.zip"
    wrong.write_bytes(b"geen zip")
    begin = window.page("begin")
    assert isinstance(begin, BeginPage)
    window.files.answers.append(wrong)
    begin.zip_link.click()
    settle()
    assert begin.problem.isVisible()
    assert "geen heel ZIP-bestand" in begin.problem.text()


def test_stopping_before_a_place_is_chosen_makes_nothing(kept: MainWindow, tmp_path: Path) -> None:
    from PySide6.QtCore import QTimer

    page = file_page(kept, more=True)
    archive = tmp_path / "alles.zip"
    kept.files.answers += [archive, archive]
    answer(page.archive.write_button, yes())
    QTimer.singleShot(0, lambda: active_dialog().close())
    press(page.other.zip_button)
    assert session_of(kept).path == tmp_path / "mijn.spoor"


# -- deleting ----------------------------------------------------------------------------------


def test_deleting_asks_twice_and_says_what_stays(kept: MainWindow, tmp_path: Path) -> None:
    session = session_of(kept)
    copies = [one.path for one in session.keeping.copies()]
    assert recents(kept.settings)
    page = file_page(kept, more=True)
    answer(page.away.delete_button, yes("mijn.spoor", "reservekop"), no)
    assert session_of(kept) is session
    answer(
        page.away.delete_button,
        yes("mijn.spoor", "reservekop"),
        yes("Dit kan niet terug"),
        yes("op een stick", "clouddienst", "printte"),
    )
    assert kept.pages.current_id == "begin"
    assert kept.desk.session is None
    assert not (tmp_path / "mijn.spoor").exists()
    assert not [path for path in copies if path.exists()]
    assert recents(kept.settings) == ()
    for name in ("laatste_dossier", "laatste_bezoek", "kopie_gecontroleerd", "uitvoer_plaatsen"):
        assert not kept.settings.get(name)


def test_a_deletion_that_is_refused_is_told_and_nothing_is_gone(
    kept: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def refused(*_: object, **__: object) -> None:
        raise DossierFout("dossier.schijf", bestand="x")

    monkeypatch.setattr("desktop_app.dossier.session.delete_dossier", refused)
    page = file_page(kept, more=True)
    with qtbot.waitSignal(kept.desk.refused) as heard:
        answer(page.away.delete_button, yes(), yes())
    assert "lukt niet" in heard.args[0]
    assert kept.pages.current_id == "begin"
    around = kept.desk.services.surroundings()
    open_dossier(tmp_path / "mijn.spoor", Password(PASSWORD), around).close()


def test_what_the_system_does_not_let_go_of_is_named(
    kept: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = session_of(kept).keeping.copies()[0].path
    unlink = Path.unlink

    def held(path: Path, *, missing_ok: bool = False) -> None:
        if path == copy:
            raise PermissionError(13, "held", str(path))
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", held)
    page = file_page(kept, more=True)

    def look(dialog: QDialog) -> None:
        yes("1 bestand kon niet gewist worden", copy.name)(dialog)

    answer(page.away.delete_button, yes(), yes(), look)
