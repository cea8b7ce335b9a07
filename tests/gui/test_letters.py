"""Brieven: choose a letter, fill it in, change its text, and let it leave."""

from __future__ import annotations

import errno
import io
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import docx
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QLabel

from desktop_app.dossier import Contact
from desktop_app.export.letter_text import as_text, mail_text
from desktop_app.gui.pages.letters.printing import print_on
from desktop_app.gui.pages.letters.sensitive_dialog import SensitiveDialog
from desktop_app.gui.pages.letters.writing import Writing
from desktop_app.gui.widgets.choice import Choice
from desktop_app.gui.widgets.date_field import DateField
from desktop_app.gui.window import MainWindow
from desktop_app.rights.letters import BLANK, load_letters
from desktop_app.rights.sensitive import sensitive_in
from tests.gui.conftest import WindowMaker, settle
from tests.gui.desks import sample
from tests.gui.letters import (
    SMIT,
    Keys,
    add,
    click,
    clipboard,
    fill,
    open_letters,
    sent_of,
    text_of,
    writing,
)
from tests.gui.today import in_dialog, texts
from tests.outputs.test_hostile_text import ALL

BSN = "111222333"


@pytest.fixture
def mailed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Links that were handed to the system, which opens them all."""
    links: list[str] = []

    def opened(url: QUrl) -> bool:
        links.append(bytes(url.toEncoded().data()).decode())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", opened)
    return links


# ---------------------------------------------------------------------- choose


def test_what_fits_now_comes_first_and_every_letter_stands_in_its_situation(
    window: MainWindow,
) -> None:
    overview = open_letters(window).overview
    fits = [row.entry.key for row in overview.fitting.rows.rows]
    assert fits[:1] == ["herinnering-7-dagen"]  # a paper was asked for and is not there
    assert {"L02", "L08"} <= set(fits)
    listed = [row.entry.key for part in overview.groups.values() for row in part.rows.rows]
    assert sorted(listed) == sorted(letter.id for letter in load_letters())
    assert "Je twijfelt aan het advies van je bedrijfsarts." in [
        row.entry.detail for row in overview.groups["gesprek"].rows.rows
    ]


def test_a_search_shows_only_what_it_finds(window: MainWindow) -> None:
    overview = open_letters(window).overview
    overview.search.setText("loonstop")
    assert "L06b" in [row.entry.key for row in overview.found.rows.rows]
    assert not overview.fitting.isVisible()
    overview.search.setText("qzxqzx")
    assert overview.nothing.isVisible()
    overview.search.clear()
    assert overview.fitting.isVisible()
    assert not overview.nothing.isVisible()


def test_a_letter_is_written_and_noted_with_keys_alone(window: MainWindow) -> None:
    add(window, SMIT)
    page, keys = open_letters(window), Keys(window)
    assert keys.focus is page.overview.search
    keys.type("second opinion")
    keys.press(Qt.Key.Key_Return)
    view = page.view
    assert view is not None
    assert view.writing.brief.id == "L07b"
    page.show_all()
    settle()
    page.overview.search.setFocus()
    page.overview.search.clear()
    keys.type("beschikbaar")
    keys.press(Qt.Key.Key_Return)
    assert page.view is not None
    assert page.view.writing.brief.id == "L14"
    keys.to("Naam van de persoon (mag leeg blijven)")
    keys.press(Qt.Key.Key_End)
    keys.type(" de Boer")
    assert text_of(page.view).startswith("Geachte mevrouw Smit de Boer,")
    keys.to("Kopieer de tekst")
    keys.press(Qt.Key.Key_Space)
    assert clipboard() == as_text(page.view.writing.letter(), window.desk.words)
    assert page.view.sent_card.isVisible()
    keys.to("Noteer als verstuurd")
    keys.press(Qt.Key.Key_Space)
    (sent,) = sent_of(window)
    assert (sent.brief, sent.rol, sent.datum) == ("L14", "werkgever", "2026-11-22")
    assert sent.aan == "Bakkerij De Korenaar, mevrouw Smit de Boer"
    assert sent.herinner_op == "2026-11-29"
    assert page.place() == window.desk.entries("brief")[0].id


# ---------------------------------------------------------------------- fill in


def test_fields_know_what_the_dossier_knows_and_the_text_follows(window: MainWindow) -> None:
    add(window, SMIT)
    view = writing(window, "L02")
    assert "het plan van aanpak van donderdag 26 maart 2026" in text_of(view)
    assert text_of(view).startswith("Geachte mevrouw Smit,")
    assert "Nog leeg: Welk punt in het plan" in texts(view)
    fill(view, "plan_datum", "3 april 2026")
    assert "het plan van aanpak van vrijdag 3 april 2026" in text_of(view)
    fill(view, "plan_datum", "")
    assert f"het plan van aanpak van {BLANK}" in text_of(view)


def test_another_reader_gets_another_name(window: MainWindow) -> None:
    add(window, SMIT, Contact(rol="bedrijfsarts", naam="dokter Vos", organisatie="Arbo Zuid"))
    view = writing(window, "L01")
    fill(view, "aan_naam", "meneer Pietersen")
    view.fields.role.row("bedrijfsarts").click()
    assert text_of(view).startswith("Geachte dokter Vos,")
    assert "Arbo Zuid" in view.paper.head.text()
    view.fields.role.row("werkgever").click()
    assert text_of(view).startswith("Geachte mevrouw Smit,")


def test_a_day_goes_with_the_answer_that_is_chosen(make_window: WindowMaker) -> None:
    events = [
        {"soort": "wia_beslissing", "datum": "2026-10-01"},
        {"soort": "voorschot_toegekend", "datum": "2026-11-05"},
    ]
    view = writing(make_window(sample("samira") | {"gebeurtenissen": events}), "L13")
    rows = view.fields.rows
    day, choice = rows["beslissing_datum"].field, rows["waarover"].field
    assert isinstance(day, DateField)
    assert isinstance(choice, Choice)
    assert (day.value(), choice.value()) == (None, None)
    for answer, wanted in (
        ("wia_beslissing", "2026-10-01"),
        ("voorschot_toegekend", "2026-11-05"),
        ("ww", None),
        ("wia_beslissing", "2026-10-01"),
    ):
        choice.row(answer).click()
        settle()
        assert day.value() == wanted
    fill(view, "beslissing_datum", "9 oktober 2026")
    choice.row("ww").click()
    assert day.value() == "2026-10-09"  # typed by the person: theirs


def test_a_text_of_ones_own_stays_until_it_is_put_back(window: MainWindow) -> None:
    view = writing(window, "L14")
    own = view.paper.fields["tekst"]
    own.setText("Beste Anna,\n\nIk ben er morgen.")
    fill(view, "aan_naam", "meneer Jansen")
    assert text_of(view) == "Beste Anna,\n\nIk ben er morgen."
    assert view.paper.changed_by_hand.isVisible()
    assert "Ik ben er morgen." in as_text(view.writing.letter(), window.desk.words)
    click(view.paper.back_button)
    assert text_of(view).startswith("Geachte meneer Jansen,")
    assert not view.paper.back_button.isVisible()


def test_what_was_told_is_still_there_later_and_can_be_undone(window: MainWindow) -> None:
    view = writing(window, "L02")
    fill(view, "reden", "Vier uur lukt niet")
    view.commit()
    window.go("vandaag")
    page = open_letters(window)
    page.show_all()
    assert [row.entry.key for row in page.overview.begun.rows.rows] == ["L02"]
    window.lock()
    settle()
    window.desk.uncover()
    settle()
    view = writing(window, "L02")
    assert "- Vier uur lukt niet" in text_of(view)
    window.desk.undo()
    settle()
    assert "Vier uur lukt niet" not in text_of(view)


def test_leaving_the_page_keeps_what_was_typed(window: MainWindow) -> None:
    view = writing(window, "L02")
    fill(view, "reden", "Nog niet bewaard")
    window.go("tijdlijn")
    settle()
    assert window.desk.case_settings()["brief_L02"]["velden"] == {"reden": "Nog niet bewaard"}


def test_hostile_words_are_only_words(window: MainWindow) -> None:
    hostile = "\n".join(text for text in ALL if "\ud800" not in text and len(text) < 1_000)
    add(window, Contact(rol="werkgever", naam="<b>Anna</b>", organisatie="<img src=x>"))
    view = writing(window, "L02")
    for id in ("reden", "punt", "voorstel", "mijn_naam"):
        if id in view.fields.rows:
            fill(view, id, hostile)
    view.paper.fields["onderwerp"].setText(hostile)
    view.commit()
    assert "Geachte <b>Anna</b>," in text_of(view)
    plain = Qt.TextFormat.PlainText
    assert all(label.textFormat() == plain for label in view.findChildren(QLabel))
    again = Writing(window.desk, view.writing.brief)
    assert again.draft.as_json() == view.writing.draft.as_json()


def test_what_is_too_much_to_keep_is_said(window: MainWindow) -> None:
    view = writing(window, "L02")
    fill(view, "reden", "woord " * 20_000)
    view.commit()
    settle()
    assert "Deze brief is te lang om te bewaren." in texts(window)
    assert "brief_L02" not in window.desk.case_settings()


# ---------------------------------------------------------------------- leave


def test_pdf_and_word_say_what_the_screen_says(window: MainWindow, tmp_path: Path) -> None:
    view = writing(window, "L01")
    pdf, word = tmp_path / "brief.pdf", tmp_path / "brief.docx"
    window.context.files.answers = [pdf, word]
    click(view.leave.buttons["pdf"])
    assert pdf.read_bytes().startswith(b"%PDF-1.7")
    assert f"De brief staat in ‘{pdf}’." in window.status.text()
    click(view.leave.buttons["word"])
    text = "\n".join(one.text for one in docx.Document(io.BytesIO(word.read_bytes())).paragraphs)
    assert "Ik vraag u om inzage in mijn personeelsdossier" in text
    assert view.sent_card.isVisible()


def test_stopping_at_the_question_where_leaves_all_as_it_was(window: MainWindow) -> None:
    view = writing(window, "L01")
    window.context.files.answers = [None]
    click(view.leave.buttons["pdf"])
    assert not view.sent_card.isVisible()


@pytest.mark.parametrize(
    ("number", "said"),
    [(errno.ENOSPC, "schijf"), (errno.EACCES, "niet schrijven"), (errno.EROFS, "niet")],
)
def test_a_file_that_cannot_be_written_is_said_and_the_old_one_is_whole(
    number: int, said: str, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = writing(window, "L01")
    old = tmp_path / "brief.pdf"
    old.write_bytes(b"oud")
    window.context.files.answers = [old]

    def refuse(*_: Any) -> None:
        raise OSError(number, "geen") if number != errno.EACCES else PermissionError(number, "")

    monkeypatch.setattr("desktop_app.export.atomic.os.fsync", refuse)
    click(view.leave.buttons["pdf"])
    assert old.read_bytes() == b"oud"
    assert list(tmp_path.glob(".spoorboekje*")) == []
    assert said in texts(window)
    assert not view.sent_card.isVisible()


def test_a_mail_is_ready_with_its_reader(window: MainWindow, mailed: list[str]) -> None:
    add(window, SMIT)
    view = writing(window, "L01")
    click(view.leave.buttons["mail"])
    (link,) = mailed
    assert link.startswith("mailto:smit@korenaar.nl?")
    told = parse_qs(urlsplit(link).query)
    assert told["subject"] == ["Verzoek om inzage in en afschrift van mijn dossier"]
    assert told["body"][0].replace("\r\n", "\n") == mail_text(view.writing.letter())
    assert view.sent_card.fields.how.values() == ("mail",)


def test_a_mail_that_is_too_long_is_on_the_clipboard(window: MainWindow, mailed: list[str]) -> None:
    view = writing(window, "L14")
    view.paper.fields["tekst"].setText("Dag, " * 600)
    click(view.leave.buttons["mail"])
    assert "body=" not in mailed[0]
    assert "Dag, Dag," in clipboard()
    assert "De brief is lang." in window.status.text()


def test_without_a_mail_program_the_text_is_on_the_clipboard(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    view = writing(window, "L14")
    click(view.leave.buttons["mail"])
    assert clipboard() == mail_text(view.writing.letter())
    assert "Er opende geen mailprogramma." in texts(window)
    assert not view.sent_card.isVisible()


def test_a_letter_goes_to_the_printer_whole(window: MainWindow, tmp_path: Path) -> None:
    view = writing(window, "L01")
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "druk.pdf"))
    assert print_on(printer, view.writing.letter(), window.context) == 1
    assert (tmp_path / "druk.pdf").stat().st_size > 2_000


# ---------------------------------------------------------------------- nothing medical


def test_no_letter_of_ours_holds_what_does_not_belong_there(window: MainWindow) -> None:
    for letter in load_letters():
        made = Writing(window.desk, letter)
        if made.for_employer:
            assert sensitive_in(as_text(made.letter(), window.desk.words)) == (), letter.id


@pytest.mark.parametrize("way", ["kopie", "mail", "pdf", "word", "druk"])
def test_what_does_not_belong_there_is_shown_before_anything_leaves(
    way: str, window: MainWindow, mailed: list[str], tmp_path: Path
) -> None:
    window.context.files.answers = [tmp_path / "x"] * 5
    view = writing(window, "L02")
    fill(view, "reden", f"Mijn therapie, en mijn nummer is {BSN}")
    clipboard_before = clipboard()

    def go_back(dialog: QDialog) -> None:
        assert isinstance(dialog, SensitiveDialog)
        assert dialog.back_button.hasFocus()
        said = texts(dialog)
        assert "therapie: een behandeling of therapie" in said
        assert f"{BSN}: misschien een burgerservicenummer" in said
        dialog.back_button.click()

    in_dialog(go_back, view.leave.buttons[way].click)
    assert clipboard() == clipboard_before
    assert mailed == []
    assert list(tmp_path.iterdir()) == []
    assert not view.sent_card.isVisible()
    assert "therapie: een behandeling of therapie" in view.leave.found.text()


def leave_so(dialog: QDialog) -> None:
    assert isinstance(dialog, SensitiveDialog)
    dialog.leave_button.click()


def test_left_so_it_leaves_and_is_not_asked_again(window: MainWindow) -> None:
    view = writing(window, "L02")
    fill(view, "reden", "Mijn therapie")
    in_dialog(leave_so, view.leave.buttons["kopie"].click)
    assert "Mijn therapie" in clipboard()
    click(view.leave.buttons["kopie"])
    assert not view.leave.found.isVisible()
    fill(view, "voorstel", f"Bel {BSN}")
    in_dialog(leave_so, view.leave.buttons["kopie"].click)


def test_a_doctor_may_read_it(window: MainWindow) -> None:
    view = writing(window, "L04")
    view.paper.fields["tekst"].setText("Ik heb last van mijn therapie.")
    assert not view.leave.found.isVisible()
    click(view.leave.buttons["kopie"])
    assert "therapie" in clipboard()


def test_a_closed_dossier_leaves_nothing_on_the_page(
    window: MainWindow, make_window: WindowMaker
) -> None:
    del make_window
    view = writing(window, "L02")
    fill(view, "reden", "Geheim")
    view.commit()
    page = open_letters(window)
    window.desk.begin({"eerste_ziektedag": date(2026, 2, 2).isoformat()})
    settle()
    assert "Geheim" not in texts(page)
    assert page.view is None or "Geheim" not in text_of(page.view)
    assert open_letters(window).overview.begun.rows.rows == []
