"""Papers of the person's own, notes, the bin, and a dossier with very many papers."""

from __future__ import annotations

import io
import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from desktop_app.dossier import Document, Session
from desktop_app.gui.pages.documents.dialogs import NotesDialog
from desktop_app.gui.pages.documents.own_dialog import OwnPaperDialog
from desktop_app.gui.pages.documents.page import DocumentsPage
from desktop_app.gui.window import MainWindow
from tests.gui.conftest import settle
from tests.gui.papers import attach, names, open_papers, paper_of, session_of, shown
from tests.gui.today import in_dialog

# ---------------------------------------------------------------------- own papers and notes


def make_own(page: DocumentsPage, name: str, medical: str) -> None:
    """A paper of the person's own, by the dialog."""

    def tell(dialog: QDialog) -> None:
        assert isinstance(dialog, OwnPaperDialog)
        dialog.name.setText(name)
        dialog.source.setText("de fysiotherapeut")
        dialog.day.set_value("2026-05-04")
        dialog.medical.set_value(medical)
        dialog.main_button.click()

    in_dialog(tell, page.head.new_button.click)
    settle()


def test_an_own_paper_has_a_row_that_says_it_all(window: MainWindow) -> None:
    page = open_papers(window)
    make_own(page, "Verslag", "ja")
    own = page.selected
    assert own is not None
    assert own.own
    assert page.card.state.text() == "Dat heb je, sinds maandag 4 mei 2026."
    assert page.card.mark.isVisible()
    assert not page.card.states.isVisible()
    assert shown(page)[-1] == own.key
    page.show_filter("medisch")
    assert own.key in shown(page)


def test_what_is_medical_cannot_be_for_the_employer(window: MainWindow) -> None:
    page = open_papers(window)

    def tell(dialog: QDialog) -> None:
        assert isinstance(dialog, OwnPaperDialog)
        dialog.main_button.click()
        assert dialog.isVisible()  # without a name
        dialog.name.setText("Brief")
        dialog.medical.set_value("ja")
        dialog.level.set_value("werkgever")
        dialog.main_button.click()
        assert dialog.isVisible()
        dialog.level.set_value("uwv")
        dialog.main_button.click()

    in_dialog(tell, page.head.new_button.click)
    assert page.selected is not None
    (entry,) = page.selected.entries
    assert isinstance(entry.payload, Document)
    assert (entry.payload.medisch, entry.payload.niveau) == ("ja", "uwv")


def test_an_own_paper_can_be_changed_removed_and_brought_back(window: MainWindow) -> None:
    page = open_papers(window)
    make_own(page, "Verslag", "nee")
    assert page.selected is not None
    key = page.selected.key

    def rename(dialog: QDialog) -> None:
        assert isinstance(dialog, OwnPaperDialog)
        assert dialog.source.text() == "de fysiotherapeut"
        dialog.name.setText("Verslag van mei")
        dialog.main_button.click()

    in_dialog(rename, page.card.change_button.click)
    assert page.card.title.text() == "Verslag van mei"
    page.card.remove_button.click()
    settle()
    assert key not in shown(page)
    (binned,) = session_of(window).entries("document", where="bin")
    assert binned.id == key
    window.desk.undo()
    settle()
    assert key in shown(page)


def test_a_removed_file_lies_in_the_bin(window: MainWindow) -> None:
    id = attach(window, "D03", "plan.pdf", b"plan")
    page = open_papers(window, "D03")
    page.card.files.rows[0].remove_button.click()
    settle()
    assert names(page) == []
    assert [file.id for file in session_of(window).files(where="bin")] == [id]
    window.desk.undo()
    settle()
    assert names(page) == ["plan.pdf"]


def test_what_the_paper_says_and_what_the_person_says_are_kept_apart(window: MainWindow) -> None:
    page = open_papers(window, "D03")

    def write(dialog: QDialog) -> None:
        assert isinstance(dialog, NotesDialog)
        dialog.by_paper.setText("Vier uur per dag.")
        dialog.by_me.setText("Twee uur is al veel.")
        dialog.main_button.click()

    in_dialog(write, page.card.note_button.click)
    assert page.card.by_paper.text() == "Vier uur per dag."
    assert page.card.by_me.text() == "Twee uur is al veel."
    (entry,) = paper_of(page, "D03").entries
    assert isinstance(entry.payload, Document)
    assert entry.payload.volgens_stuk == "Vier uur per dag."
    assert entry.payload.volgens_mij == "Twee uur is al veel."


def test_many_versions_are_folded_until_asked_for(window: MainWindow) -> None:
    def fill(session: Session) -> None:
        entry = session.add_entry(Document(titel="Plan", soort="D03"))
        for number in range(9):
            session.add_file(entry.id, io.BytesIO(bytes([number])), "plan.pdf")

    window.desk.change(fill, "")
    page = open_papers(window, "D03")
    assert len(names(page)) == 5
    page.card.files.more_button.click()
    settle()
    rows = page.card.files.rows
    assert len(rows) == 9
    heard = [row.open_button.accessibleName() for row in rows]
    assert len(set(heard)) == 9
    assert window.focusWidget() is rows[5].open_button


# ---------------------------------------------------------------------- a large dossier


@pytest.mark.slow
def test_three_hundred_papers_with_files_are_shown_within_300_ms(window: MainWindow) -> None:
    def fill(session: Session) -> None:
        for number in range(300):
            paper = Document(
                titel=f"Verslag {number} van een gesprek met de bedrijfsarts",
                medisch="ja" if number % 3 else "nee",
                toelichting="Wij spraken over het werk en de uren. " * 20,
            )
            entry = session.add_entry(paper)
            session.add_file(entry.id, io.BytesIO(b"%d" % number), f"verslag_{number}.pdf")

    window.desk.change(fill, "")
    page = open_papers(window)
    assert len(shown(page)) == 338
    views: dict[str, Callable[[], object]] = {
        name: lambda name=name: page.show_filter(name)  # type: ignore[misc]
        for name in ("medisch", "nu", "wia", "ontbreekt", "alles")
    }
    views["search"] = lambda: page.head.search.setText("uren verslag 12")
    views["all again"] = lambda: page.head.search.setText("")
    views["away and back"] = lambda: (window.go("vandaag", ""), open_papers(window))
    views["End"] = lambda: QTest.keyClick(page.view, Qt.Key.Key_End)
    views["Home"] = lambda: QTest.keyClick(page.view, Qt.Key.Key_Home)
    views["score"] = lambda: QTest.keyClick(page.view, Qt.Key.Key_W)
    for name, view in views.items():
        began = time.process_time()  # what others do on the machine does not count
        view()
        settle()
        assert time.process_time() - began < 0.3, name
