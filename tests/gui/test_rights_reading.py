"""The reading view: terms where they stand, notes, bookmarks, paper, and large letters."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QTextEdit

from desktop_app.dossier import Notitie
from desktop_app.gui.pages.rights.large import LargeDialog
from desktop_app.gui.pages.rights.marks import MOST, SETTING, bookmarks
from desktop_app.gui.pages.rights.notes import NoteBox, NoteDialog
from desktop_app.gui.pages.rights.page import RightsPage
from desktop_app.gui.pages.rights.printing import document_of
from desktop_app.gui.pages.rights.reading import ReadingView
from desktop_app.gui.pages.rights.source_list import SourceList
from desktop_app.gui.pages.rights.terms import Explained, TermButton
from desktop_app.gui.pages.rights.view import Links
from desktop_app.gui.theme import Theme
from desktop_app.gui.window import MainWindow
from desktop_app.rights import load_page
from desktop_app.rights.glossary import load_term
from tests.gui.conftest import settle
from tests.gui.flows import active_dialog
from tests.gui.rights_pages import focus, key, press, rights, shown, texts

Asked = TypeVar("Asked", bound=QDialog)
PAGE = "opzegverbod-ziekte"
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def reading(window: MainWindow) -> RightsPage:
    return rights(window, f"lees:{PAGE}")


def with_term(page: RightsPage, id: str) -> Explained:
    """The paragraph in which a term can be asked for."""
    view = shown(page, ReadingView)
    (one,) = [part for part in view.findChildren(Explained) if id in part.words.buttons]
    return one


def link_to(page: RightsPage, wanted: str) -> QPushButton:
    """The link to a place."""
    groups = shown(page, ReadingView).findChildren(Links)
    (link,) = [group.links[wanted] for group in groups if wanted in group.links]
    return link


def answer(kind: type[Asked], act: Callable[[Asked], object]) -> None:
    """When the next dialog opens, do this with it."""

    def now() -> None:
        dialog = active_dialog()
        assert isinstance(dialog, kind)
        try:
            act(dialog)
        finally:
            if dialog.isVisible():  # whatever happened: nothing waits for it
                dialog.reject()

    QTimer.singleShot(0, now)


def undo(window: MainWindow) -> None:
    """The key for it; a dialog that closed leaves the window behind without a display."""
    window.activateWindow()
    settle()
    key(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


# ------------------------------------------------------------------ terms


def test_a_term_is_explained_under_its_paragraph_by_a_click_and_by_a_key(
    reading: RightsPage, window: MainWindow
) -> None:
    part = with_term(reading, "loonsanctie")
    button = part.words.buttons["loonsanctie"]
    meaning = load_term("loonsanctie").uitleg
    assert meaning not in texts(part)
    press(button)
    assert meaning in texts(part)
    press(button)
    assert part.note is None
    button.setFocus()
    key(window, Qt.Key.Key_Return)
    assert meaning in texts(part)
    key(window, Qt.Key.Key_Escape)
    assert part.note is None
    assert focus(window) is button


def test_closing_the_explanation_gives_the_keyboard_back_to_its_word(
    reading: RightsPage, window: MainWindow
) -> None:
    part = with_term(reading, "loonsanctie")
    press(part.words.buttons["loonsanctie"])
    assert part.note is not None
    part.note.close_button.setFocus()
    key(window, Qt.Key.Key_Return)
    assert focus(window) is part.words.buttons["loonsanctie"]


def test_an_explanation_leads_to_the_page_that_tells_more(reading: RightsPage) -> None:
    part = with_term(reading, "loonsanctie")
    press(part.words.buttons["loonsanctie"])
    assert part.note is not None
    press(part.note.link)
    assert reading.place() == f"artikel:{load_term('loonsanctie').artikel}"


def test_a_term_can_be_asked_for_once_on_a_page(reading: RightsPage) -> None:
    ids = [one.term.id for one in shown(reading, ReadingView).findChildren(TermButton)]
    assert len(ids) > 5
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_each_button_lies_over_its_word_at_every_text_size(
    reading: RightsPage, theme: Theme, percent: int
) -> None:
    theme.set_percent(percent)
    settle()
    for part in shown(reading, ReadingView).findChildren(Explained):
        for start, end, term in part.words._found:
            piece = next(part.words._pieces(start, end))
            button = part.words.buttons[term.id].geometry()
            assert button.left() <= piece.left() + 1
            assert button.right() >= min(piece.right(), part.words.width()) - 1
            middle = piece.top() + part.words._line_height / 2
            assert button.top() <= middle <= button.bottom() + 1


# ------------------------------------------------------------------ where it leads


def test_it_leads_to_steps_papers_checks_urgent_pages_and_other_pages(
    reading: RightsPage, window: MainWindow
) -> None:
    press(link_to(reading, "tijdlijn:einde_wachttijd"))
    assert window.pages.current_id == "tijdlijn"
    assert window.pages.current.place() == "einde_wachttijd"  # type: ignore[union-attr]
    key(window, Qt.Key.Key_Left, ALT)
    press(link_to(reading, "documenten:D21"))
    assert window.pages.current_id == "documenten"
    key(window, Qt.Key.Key_Left, ALT)
    for wanted in ("check:boom-ontslag", "dringend:N08", "artikel:vso-ziek"):
        press(link_to(reading, wanted))
        assert reading.place() == wanted
        key(window, Qt.Key.Key_Left, ALT)
        assert reading.place() == f"lees:{PAGE}"


def test_people_who_help_stand_with_name_and_number(reading: RightsPage) -> None:
    told = texts(reading.stage).replace("\N{NO-BREAK SPACE}", " ")
    assert "Je vakbond" in told
    assert "088-368 03 68" in told


def test_an_address_is_copied_whole_and_never_opened(
    reading: RightsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[object] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    sources = shown(reading, SourceList)
    for address, button in sources.rows.buttons.items():
        press(button)
        assert QGuiApplication.clipboard().text() == address
    assert opened == []


# ------------------------------------------------------------------ notes


def test_a_note_is_written_changed_taken_back_and_removed(
    reading: RightsPage, window: MainWindow
) -> None:
    box = shown(reading, NoteBox)

    def write(text: str) -> None:
        answer(NoteDialog, lambda dialog: (dialog.note.setText(text), dialog.accept()))

    write("Gebeld met de vakbond.")
    press(box.write_button)
    (entry,) = window.desk.entries("notitie")
    assert isinstance(entry.payload, Notitie)
    assert entry.payload.onderwerp == f"artikel:{PAGE}"
    assert entry.payload.niveau == "ik"
    assert "Gebeld met de vakbond." in texts(box)
    write("Gebeld. Zij bellen terug.")
    press(box.change_button)
    assert "Zij bellen terug." in texts(box)
    undo(window)
    assert "Gebeld met de vakbond." in texts(box)
    press(box.remove_button)
    assert window.desk.entries("notitie") == ()
    assert box.write_button.isVisible()
    undo(window)
    assert "Gebeld met de vakbond." in texts(box)


def test_cancelling_keeps_the_note_as_it_was(reading: RightsPage, window: MainWindow) -> None:
    answer(NoteDialog, lambda dialog: (dialog.note.setText("x"), dialog.reject()))
    press(shown(reading, NoteBox).write_button)
    assert window.desk.entries("notitie") == ()


def test_a_note_belongs_to_its_own_page_only(reading: RightsPage, window: MainWindow) -> None:
    note = Notitie(tekst="Van een andere pagina", onderwerp="artikel:loonstop")
    window.desk.change(lambda session: session.add_entry(note), "")
    settle()
    assert "Van een andere pagina" not in texts(reading)
    assert "Van een andere pagina" in texts(rights(window, "lees:loonstop"))


def test_a_note_of_somebody_else_is_shown_as_plain_text(window: MainWindow) -> None:
    hostile = "<b>vet</b> <img src='file:///etc/passwd'> <a href='http://x'>klik</a>"
    note = Notitie(tekst=hostile, onderwerp=f"artikel:{PAGE}")
    window.desk.change(lambda session: session.add_entry(note), "")
    page = rights(window, f"lees:{PAGE}")
    box = shown(page, NoteBox)
    assert hostile in texts(box)
    for label in page.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText, label.text()
    assert page.findChildren(QTextEdit) == []


# ------------------------------------------------------------------ bookmarks


def test_a_bookmark_is_set_found_and_taken_away_and_undone(
    reading: RightsPage, window: MainWindow
) -> None:
    press(reading.stage.tools.mark_button)
    assert bookmarks(window.desk) == (PAGE,)
    assert reading.stage.tools.mark_button.text() == "Haal bladwijzer weg"
    page = rights(window, "bladwijzers")
    assert load_page(PAGE).titel in texts(page.stage)
    rights(window, f"lees:{PAGE}")
    press(reading.stage.tools.mark_button)
    assert bookmarks(window.desk) == ()
    undo(window)
    assert bookmarks(window.desk) == (PAGE,)
    assert reading.stage.tools.mark_button.text() == "Haal bladwijzer weg"


@pytest.mark.parametrize(
    "told", ["tekst", 3, {"a": 1}, [1, None, "bestaat-niet", "../../x", PAGE, PAGE, "N12"]]
)
def test_bookmarks_of_a_strange_dossier_do_no_harm(window: MainWindow, told: object) -> None:
    window.desk.change(lambda session: session.set_setting(SETTING, told), "")
    page = rights(window, "bladwijzers")
    assert bookmarks(window.desk) in ((), (PAGE,))
    press_mark = rights(window, "lees:loonstop").stage.tools.mark_button
    press(press_mark)
    assert "loonstop" in bookmarks(window.desk)
    assert len(window.desk.case_settings()[SETTING]) <= MOST
    assert page.stage.isVisible()


# ------------------------------------------------------------------ paper and large letters


def test_what_is_printed_is_plain_and_has_nothing_of_ones_own(window: MainWindow) -> None:
    note = Notitie(tekst="Mijn geheim", onderwerp=f"artikel:{PAGE}")
    window.desk.change(lambda session: session.add_entry(note), "")
    page = rights(window, f"lees:{PAGE}").content.page(PAGE)
    assert page is not None
    told = document_of(page, window.context).toPlainText()
    for text in (page.titel, page.kort, *(line for block in page.blokken for line in block.regels)):
        assert text in told
    assert "Burgerlijk Wetboek 7:670" in told
    assert "Mijn geheim" not in told
    assert "2028" not in told


def test_a_page_goes_to_paper(window: MainWindow, tmp_path: Path) -> None:
    from PySide6.QtPrintSupport import QPrinter

    from desktop_app.gui.pages.rights.printing import print_on

    page = rights(window, f"lees:{PAGE}").content.page(PAGE)
    assert page is not None
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "uit.pdf"))
    print_on(printer, page, window.context)
    assert (tmp_path / "uit.pdf").read_bytes().startswith(b"%PDF")


def test_large_letters_are_large_and_have_nothing_private(
    reading: RightsPage, window: MainWindow
) -> None:
    note = Notitie(tekst="Mijn geheim", onderwerp=f"artikel:{PAGE}")
    window.desk.change(lambda session: session.add_entry(note), "")
    seen: list[str] = []

    def look(dialog: LargeDialog) -> None:
        settle()
        labels = [label for label in dialog.body.findChildren(QLabel) if label.text()]
        seen.extend(label.text() for label in labels)
        assert min(label.font().pixelSize() for label in labels) >= 24
        room = window.size().boundedTo(dialog.screen().availableGeometry().size())
        assert dialog.size() == room
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()

    answer(LargeDialog, look)
    press(reading.stage.tools.large_button)
    told = "\n".join(seen)
    assert load_page(PAGE).kort in told
    assert "Mijn geheim" not in told
    assert "2028" not in told


def test_the_keyboard_never_gets_lost_when_what_had_it_goes_away(reading: RightsPage) -> None:
    for wanted in ("checks", "begrippen", "artikel:loonstop", "rollen", "dringend:N01", ""):
        reading._want(wanted) if wanted else reading.begin_again()
        settle()
        held = QApplication.focusWidget()
        assert held is not None
        assert held.isVisible()
        assert reading.isAncestorOf(held)
