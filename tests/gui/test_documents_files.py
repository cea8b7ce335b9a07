"""Files of papers: by button and dragged, versions, and copies for elsewhere."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from desktop_app.dossier import Document
from desktop_app.gui import work
from desktop_app.gui.pages.documents.dialogs import RiskDialog
from desktop_app.gui.pages.documents.own_dialog import OwnPaperDialog
from desktop_app.gui.pages.documents.which_dialog import WhichPaperDialog
from desktop_app.gui.window import MainWindow
from tests.gui.conftest import settle
from tests.gui.flows import keep
from tests.gui.papers import (
    attach,
    dragged,
    drop,
    middle_of,
    names,
    open_papers,
    paper_of,
    refusals,
    told,
)
from tests.gui.today import in_dialog

TODAY = "2026-11-22"


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    """A small file."""
    path = tmp_path / "brief arts.pdf"
    path.write_bytes(b"%PDF-1.4 brief")
    return path


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[QUrl]:
    """What is given to other programs; nothing is started."""
    urls: list[QUrl] = []

    def note(url: QUrl) -> bool:
        urls.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    return urls


# ---------------------------------------------------------------------- adding


def test_a_file_by_the_button_is_a_version_and_says_that_one_has_the_paper(
    window: MainWindow, letter: Path
) -> None:
    page = open_papers(window, "D11")
    window.files.answers.append(letter)
    page.card.add_button.click()
    settle()
    assert told(window)["D11"] == {"stand": "heb", "datum": TODAY}
    assert names(page) == ["brief arts.pdf"]
    (entry,) = paper_of(page, "D11").entries
    assert entry.payload == Document(
        titel="Arbeidsdeskundig rapport", soort="D11", medisch="functioneel"
    )
    letter.write_bytes(b"another")
    window.files.answers.append(letter)
    page.card.add_button.click()
    settle()
    assert [file.version for file in paper_of(page, "D11").files] == [2, 1]
    assert "Versie 2" in page.card.files.rows[0].about.text()
    window.desk.undo()
    settle()
    assert len(paper_of(page, "D11").files) == 1
    window.desk.undo()
    settle()
    assert paper_of(page, "D11").files == ()
    assert "D11" not in told(window)


def test_a_file_is_seen_by_who_sees_its_paper(window: MainWindow, letter: Path) -> None:
    page = open_papers(window, "D11")
    window.desk.change(
        lambda session: session.add_entry(Document(titel="Rapport", soort="D11", niveau="uwv")), ""
    )
    settle()
    window.files.answers.append(letter)
    page.card.add_button.click()
    settle()
    assert [file.level for file in paper_of(page, "D11").files] == ["uwv"]


def test_stopping_the_choice_of_a_file_changes_nothing(window: MainWindow) -> None:
    page = open_papers(window, "D11")
    window.files.answers.append(None)
    page.card.add_button.click()
    assert paper_of(page, "D11").entries == ()


def test_a_file_dropped_on_a_row_goes_to_that_paper(window: MainWindow, letter: Path) -> None:
    page = open_papers(window, "D11")
    assert drop(window, middle_of(window, page, "D03"), dragged(letter))
    settle()
    assert [file.name for file in paper_of(page, "D03").files] == ["brief arts.pdf"]
    assert page.selected is not None
    assert page.selected.key == "D03"
    assert letter.exists()


def test_a_file_dropped_elsewhere_asks_to_which_paper(window: MainWindow, letter: Path) -> None:
    page = open_papers(window, "D11")

    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, WhichPaperDialog)
        assert dialog.view.selected_key == "D11"
        QTest.keyClicks(dialog.search, "loon")
        found = {paper.key for paper in dialog.model.papers}
        assert "D23" in found
        assert "D11" not in found
        dialog.view.select_key("D23")
        dialog.main_button.click()

    at = page.head.line.mapTo(window, QPoint(5, 5))
    in_dialog(choose, lambda: (drop(window, at, dragged(letter)), settle()))
    assert [file.name for file in paper_of(page, "D23").files] == ["brief arts.pdf"]


def test_a_dropped_file_can_become_a_paper_of_ones_own(window: MainWindow, letter: Path) -> None:
    page = open_papers(window)
    seen: list[str] = []

    def name_it() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, OwnPaperDialog):  # it comes when the first one has gone
            QTimer.singleShot(10, name_it)
            return
        seen.append(dialog.name.text())
        dialog.medical.set_value("ja")
        dialog.main_button.click()

    def make_new(dialog: QDialog) -> None:
        assert isinstance(dialog, WhichPaperDialog)
        QTimer.singleShot(0, name_it)
        dialog.new_button.click()

    at = page.head.line.mapTo(window, QPoint(5, 5))
    in_dialog(make_new, lambda: (drop(window, at, dragged(letter)), settle()))
    assert seen == ["brief arts"]
    own = page.selected
    assert own is not None
    assert own.own
    assert (own.name, own.medical, len(own.files)) == ("brief arts", "ja", 1)


@pytest.mark.parametrize("kind", ["folder", "text", "web"])
def test_what_is_no_file_is_refused_with_what_to_do(
    window: MainWindow, tmp_path: Path, kind: str
) -> None:
    page = open_papers(window)
    said = refusals(window)
    data = dragged(tmp_path) if kind == "folder" else dragged(text="een tekst")
    if kind == "web":
        data.setUrls([QUrl("https://voorbeeld.nl/brief.pdf")])
    drop(window, middle_of(window, page, "D03"), data)
    settle()
    assert paper_of(page, "D03").files == ()
    assert bool(said) == (kind != "text")


def test_a_large_file_shows_progress_and_can_be_stopped(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    large = tmp_path / "film.mp4"
    large.write_bytes(bytes(5_000_000))
    page = open_papers(window, "D11")
    steps: list[tuple[int, int]] = []

    def stop_at_three(_: work.Progress, done: int, total: int) -> bool:
        steps.append((done, total))
        return len(steps) < 3

    monkeypatch.setattr(work.Progress, "step", stop_at_three)
    said = refusals(window)
    window.files.answers.append(large)
    page.card.add_button.click()
    settle()
    assert [total for _, total in steps] == [5_000_000] * 3
    assert said == ["Gestopt. Er is niets veranderd."]
    assert paper_of(page, "D11").entries == ()
    assert "D11" not in told(window)


# ---------------------------------------------------------------------- copies for elsewhere


def test_a_copy_is_opened_only_after_a_click_and_is_gone_with_the_dossier(
    window: MainWindow, tmp_path: Path, opened: list[QUrl]
) -> None:
    keep(window, tmp_path / "mijn.spoor", None)
    attach(window, "D03", "plan.pdf", b"%PDF-1.4 plan")
    page = open_papers(window, "D03")
    assert opened == []
    page.card.files.rows[0].open_button.click()
    assert len(opened) == 1
    assert opened[0].isLocalFile()
    copy = Path(opened[0].toLocalFile())
    assert copy.read_bytes() == b"%PDF-1.4 plan"
    window.desk.release()
    assert not copy.exists()


def test_without_a_file_of_its_own_the_dossier_opens_nothing_and_says_what_to_do(
    window: MainWindow, opened: list[QUrl]
) -> None:
    attach(window, "D03", "plan.pdf", b"plan")
    page = open_papers(window, "D03")
    said = refusals(window)
    page.card.files.rows[0].open_button.click()
    assert said == ["Dit kan als je dossier is bewaard. Kies eerst ‘Bewaar nu’."]
    assert opened == []


@pytest.mark.parametrize("trusts", [True, False])
def test_a_file_that_may_start_a_program_is_asked_about_first(
    window: MainWindow, tmp_path: Path, opened: list[QUrl], trusts: bool
) -> None:
    keep(window, tmp_path / "mijn.spoor", None)
    attach(window, "D03", "plan.exe", b"MZ")
    page = open_papers(window, "D03")

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, RiskDialog)
        assert "Open het alleen als je de afzender vertrouwt" in dialog._text.text()
        (dialog.main_button.click if trusts else dialog.reject)()

    in_dialog(answer, page.card.files.rows[0].open_button.click)
    assert len(opened) == int(trusts)


def test_a_copy_is_kept_where_the_person_wants(window: MainWindow, tmp_path: Path) -> None:
    attach(window, "D03", "plan.pdf", b"x" * 3_000_000)
    page = open_papers(window, "D03")
    target = tmp_path / "kopie.pdf"
    window.files.answers += [target, None]
    page.card.files.rows[0].save_button.click()
    assert target.read_bytes() == b"x" * 3_000_000
    page.card.files.rows[0].save_button.click()
    said = refusals(window)
    window.files.answers.append(tmp_path / "geen map" / "kopie.pdf")
    page.card.files.rows[0].save_button.click()
    assert len(said) == 1


def test_a_copy_that_is_stopped_leaves_nothing(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    attach(window, "D03", "plan.pdf", b"x" * 3_000_000)
    page = open_papers(window, "D03")
    monkeypatch.setattr(work.Progress, "step", lambda *_: False)
    folder = tmp_path / "map"
    folder.mkdir()
    window.files.answers.append(folder / "kopie.pdf")
    page.card.files.rows[0].save_button.click()
    assert list(folder.iterdir()) == []
