"""Delen, by keys and clicks: what is made, for whom, what is left out, and what leaves."""

from __future__ import annotations

import errno
import io
import os
import subprocess
from datetime import date
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from desktop_app.dossier import Document, Gesprek, Notitie
from desktop_app.gui.pages.share.page import SharePage
from desktop_app.gui.window import MainWindow
from tests.gui.conftest import WindowMaker, settle
from tests.gui.desks import Clock, sample
from tests.gui.person import Person

DAY = date(2026, 11, 22)


def page_of(window: MainWindow) -> SharePage:
    page = window.pages.current
    assert isinstance(page, SharePage)
    return page


@pytest.fixture
def person(qtbot: QtBot, make_window: WindowMaker, clock: Clock) -> Person:
    clock.day = DAY
    one = Person(qtbot, make_window(sample("samira")))
    one.window.go("delen", "")
    settle()
    return one


def keep(person: Any, *payloads: Any) -> None:
    def add(session: Any) -> None:
        for payload in payloads:
            session.add_entry(payload)

    assert person.window.desk.change(add, "")


def answer(person: Any, path: Path | None) -> None:
    person.window.context.files.answers.append(path)


def text_of(path: Path) -> str:
    done = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, check=True)
    return " ".join(done.stdout.decode("utf-8").split())


def test_an_overview_is_made_in_two_presses_and_noted(person: Any, tmp_path: Path) -> None:
    answer(person, tmp_path / "mijn.pdf")
    before = person.presses
    person.press("Maak het bestand")
    assert person.presses - before <= 2
    assert "Samira" in text_of(tmp_path / "mijn.pdf")
    assert "Persoonlijk overzicht, voor: Ik zelf. zondag 22 november 2026." in person.page()
    (made,) = person.window.desk.entries("uitvoer")
    assert made.payload.bestand == "mijn.pdf"
    assert made.payload.voor == "ik"


def test_stopping_at_the_place_makes_nothing(person: Any, tmp_path: Path) -> None:
    answer(person, None)
    person.press("Maak het bestand")
    assert list(tmp_path.glob("*.pdf")) == []
    assert person.window.desk.entries("uitvoer") == ()


def test_what_is_left_out_is_said_with_the_reason_and_stays_out(
    person: Any, tmp_path: Path
) -> None:
    keep(person, Notitie(tekst="ZQX slecht geslapen", datum="2026-05-05"))
    person.press("Mijn werkgever")
    assert "Je geboortedatum (niet voor je werkgever)" in person.page()
    assert "ZQX" not in person.page()
    answer(person, tmp_path / "werk.pdf")
    person.press("Maak het bestand")
    text = text_of(tmp_path / "werk.pdf")
    assert "Voor: werkgever, zonder medische gegevens" in text
    assert "ZQX" not in text


def test_a_reader_gets_more_to_see_by_a_tick_and_undo_takes_it_back(
    person: Any,
) -> None:
    keep(person, Notitie(tekst="Mag gezien worden", datum="2026-05-05"))
    person.press("Mijn werkgever")
    page = page_of(person.window)
    (note,) = person.window.desk.entries("notitie")
    from desktop_app.gui.pages.share.levels_dialog import LevelsDialog, set_levels

    assert page._material is not None
    dialog = LevelsDialog(person.window.context, page._material, "werkgever", person.window)
    dialog.list.set_values((note.id,))
    changes = dialog.changes()
    dialog.deleteLater()
    assert changes == {note.id: "werkgever"}
    person.window.desk.change(lambda session: set_levels(session, changes.items()))
    assert person.window.desk.entries("notitie")[0].payload.niveau == "werkgever"
    person.window.desk.undo()
    assert person.window.desk.entries("notitie")[0].payload.niveau == "ik"


def test_a_medical_paper_cannot_be_opened_to_an_employer(person: Any) -> None:
    from desktop_app.gui.pages.share.levels_dialog import offered

    keep(person, Document(titel="Advies", soort="D09", medisch="ja"), Document(titel="Rooster"))
    page = page_of(person.window)
    page.refresh()
    assert page._material is not None
    payloads: list[Any] = [one.payload for one in offered(page._material, "werkgever")]
    assert {paper.titel for paper in payloads} == {"Rooster"}


def test_private_words_are_shown_before_anything_goes_to_an_employer(
    person: Any, tmp_path: Path
) -> None:
    keep(person, Document(titel="Brief over mijn rugpijn", datum="2026-05-05", niveau="werkgever"))
    person.press("Lijst van papieren")
    assert page_of(person.window).save.isEnabled()
    person.press("Mijn werkgever")
    assert "“rugpijn”: een ziekte of klacht." in person.page()
    assert not page_of(person.window).save.isEnabled()
    person.press("Toch zo laten")
    assert page_of(person.window).save.isEnabled()
    answer(person, tmp_path / "lijst.pdf")
    person.press("Maak het bestand")
    assert "rugpijn" in text_of(tmp_path / "lijst.pdf")


def test_a_card_wants_a_conversation_and_is_made_of_the_chosen_one(
    person: Any, tmp_path: Path
) -> None:
    person.press("Gesprekskaart")
    assert "Plan er een bij Gesprekken." in person.page()
    assert not page_of(person.window).save.isEnabled()
    keep(
        person,
        Gesprek(datum="2027-01-04", soort="G04", vragen=("Wanneer begint spoor 2?",)),
        Gesprek(datum="2027-02-04", onderwerp="Koffie met de baas", vragen=("Hoe gaat het?",)),
    )
    person.press("Eerstejaarsevaluatie, maandag 4 januari 2027")
    answer(person, tmp_path / "kaart.pdf")
    person.press("Maak het bestand")
    assert "1. Wanneer begint spoor 2?" in text_of(tmp_path / "kaart.pdf")


def test_a_conversation_leads_to_its_own_card(person: Any) -> None:
    keep(
        person,
        Gesprek(datum="2027-01-04", soort="G04"),
        Gesprek(datum="2027-02-04", onderwerp="Koffie"),
    )
    first = next(one for one in person.window.desk.entries("gesprek") if one.payload.soort == "G04")
    person.window.go("delen", f"gesprekskaart:{first.id}")
    prepared = page_of(person.window).prepared
    assert prepared is not None
    assert prepared.request.talk == first.id


def test_a_calendar_tells_nothing_until_that_is_chosen(person: Any, tmp_path: Path) -> None:
    person.press("Agenda")
    answer(person, tmp_path / "a.ics")
    person.press("Maak het bestand")
    neutral = (tmp_path / "a.ics").read_text(encoding="utf-8")
    assert "WIA" not in neutral
    assert "BEGIN:VALARM" not in neutral
    person.press("Zet erbij waar het over gaat")
    person.press("Waarschuw me 7 dagen en 1 dag ervoor")
    answer(person, tmp_path / "b.ics")
    person.press("Maak het bestand")
    told = (tmp_path / "b.ics").read_text(encoding="utf-8")
    assert "WIA" in told
    assert "BEGIN:VALARM" in told


def test_the_words_can_be_read_on_the_screen_first(person: Any) -> None:
    from desktop_app.gui.pages.share.reader import ReaderDialog

    prepared = page_of(person.window).prepared
    assert prepared is not None
    assert prepared.document is not None
    dialog = ReaderDialog(person.window.context, prepared.document, person.window)
    text = dialog.text.toPlainText()
    dialog.deleteLater()
    assert "Samira" in text
    assert all(row[0] in text for row in _rows(prepared.document))


def _rows(document: Any) -> list[tuple[str, ...]]:
    from desktop_app.export.content.blocks import Grid, flat

    return [row for block in flat(document.blocks) if isinstance(block, Grid) for row in block.rows]


def test_text_that_looks_like_markup_is_read_as_it_was_typed(person: Any) -> None:
    from desktop_app.gui.pages.share.reader import ReaderDialog

    keep(person, Document(titel="<b>vet</b> & <img src='x.png'>", datum="2026-05-05"))
    person.press("Lijst van papieren")
    prepared = page_of(person.window).prepared
    assert prepared is not None
    assert prepared.document is not None
    dialog = ReaderDialog(person.window.context, prepared.document, person.window)
    text = dialog.text.toPlainText()
    dialog.deleteLater()
    assert "<b>vet</b> & <img src='x.png'>" in text


def test_a_place_that_takes_nothing_is_said_and_what_was_there_is_whole(
    person: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = tmp_path / "oud.pdf"
    old.write_bytes(b"oud")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "fsync", full)
    answer(person, old)
    person.press("Maak het bestand")
    monkeypatch.undo()
    assert old.read_bytes() == b"oud"
    assert list(tmp_path.iterdir()) == [old]
    assert "schijf" in person.sees()
    assert person.window.desk.entries("uitvoer") == ()


def test_a_folder_that_is_gone_is_said_and_nothing_is_noted(person: Any, tmp_path: Path) -> None:
    answer(person, tmp_path / "weg" / "a.pdf")
    person.press("Maak het bestand")
    assert "weg" in person.sees()
    assert person.window.desk.entries("uitvoer") == ()


def test_what_was_made_is_opened_again_or_its_folder(
    person: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtGui import QDesktopServices

    opened: list[str] = []

    def open_it(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_it)
    answer(person, tmp_path / "mijn.pdf")
    person.press("Maak het bestand")
    said = "Persoonlijk overzicht, voor: Ik zelf. zondag 22 november 2026."
    person.press(f"Open het bestand: {said}")
    person.press(f"Toon de map: {said}")
    assert opened == [str(tmp_path / "mijn.pdf"), str(tmp_path)]
    (tmp_path / "mijn.pdf").unlink()
    person.press(f"Open het bestand: {said}")
    assert len(opened) == 2
    assert "Dat bestand staat er niet meer." in person.sees()


def test_where_a_file_was_put_is_kept_by_this_computer_and_not_in_the_dossier(
    person: Any, tmp_path: Path
) -> None:
    answer(person, tmp_path / "mijn.pdf")
    person.press("Maak het bestand")
    told = [entry.payload for entry in person.window.desk.entries()]
    assert str(tmp_path) not in str(told)
    assert str(tmp_path) not in str(person.window.desk.case_settings())
    settings = person.window.context.settings
    assert str(tmp_path / "mijn.pdf") in settings.get("uitvoer_plaatsen").values()
    settings.set("onthoud_laatste_dossier", False)
    assert settings.get("uitvoer_plaatsen") == {}


def test_the_map_of_the_wia_is_not_made_for_an_employer(person: Any, tmp_path: Path) -> None:
    person.press("WIA-map")
    person.press("Mijn werkgever")
    assert "De WIA-map is voor jezelf, je helper of UWV." in person.page()
    assert not page_of(person.window).save.isEnabled()
    person.press("UWV")
    answer(person, tmp_path / "map.pdf")
    person.press("Maak het bestand")
    assert "Medische papieren, in een aparte envelop" in text_of(tmp_path / "map.pdf")


def attach(person: Any, titel: str, data: bytes, name: str, **fields: Any) -> None:
    def add(session: Any) -> None:
        paper = session.add_entry(Document(titel=titel, **fields))
        session.add_file(paper.id, io.BytesIO(data), name)

    assert person.window.desk.change(add, "")


def pdf_of(pages: int) -> bytes:
    made = pikepdf.new()
    for _ in range(pages):
        made.add_blank_page(page_size=(595, 842))
    target = io.BytesIO()
    made.save(target)
    return target.getvalue()


def test_chosen_papers_become_one_bundle(person: Any, tmp_path: Path) -> None:
    attach(person, "Plan", pdf_of(2), "plan.pdf", datum="2026-03-30")
    attach(person, "Verslag", pdf_of(3), "verslag.pdf", datum="2026-04-30")
    person.press("Bundel van papieren")
    person.press("1. Plan")  # out again: everything is in it at first
    answer(person, tmp_path / "bundel.pdf")
    person.press("Maak het bestand")
    with pikepdf.open(tmp_path / "bundel.pdf") as pdf:
        assert len(pdf.pages) == 4
    assert "Verslag" in text_of(tmp_path / "bundel.pdf")
    assert person.window.desk.entries("uitvoer")[0].payload.wat == "bundel"


def test_what_does_not_fit_in_a_bundle_is_named(person: Any, tmp_path: Path) -> None:
    attach(person, "Plan", pdf_of(1), "plan.pdf")
    attach(person, "Stuk", b"%PDF-1.4 kapot", "stuk.pdf")
    person.press("Bundel van papieren")
    answer(person, tmp_path / "bundel.pdf")
    person.press("Maak het bestand")
    assert "Dit paste er niet in: Stuk." in person.sees()


def test_a_bundle_without_papers_cannot_be_made(person: Any) -> None:
    person.press("Bundel van papieren")
    assert "Er is nog geen papier met een bestand" in person.page()
    assert not page_of(person.window).save.isEnabled()


def test_the_list_of_papers_counts_their_pages(person: Any, tmp_path: Path) -> None:
    attach(person, "Plan", pdf_of(7), "plan.pdf", datum="2026-03-30")
    person.press("Lijst van papieren")
    answer(person, tmp_path / "lijst.pdf")
    person.press("Maak het bestand")
    assert "7 bladzijden, voor zover geteld" in text_of(tmp_path / "lijst.pdf")


@pytest.mark.parametrize(
    ("page", "button", "output"),
    [
        ("tijdlijn", "Zet in je agenda", "agenda"),
        ("documenten", "Maak een lijst", "inventaris"),
        ("documenten", "Maak een bundel", "bundel"),
    ],
)
def test_other_pages_lead_to_what_can_be_made_of_them(
    page: str, button: str, output: str, person: Any
) -> None:
    person.window.go(page, "")
    person.press(button)
    assert person.window.pages.current_id == "delen"
    assert page_of(person.window).kind.value() == output


def test_a_conversation_offers_its_card(person: Any) -> None:
    keep(person, Gesprek(datum="2027-01-04", soort="G04", vragen=("Wanneer?",)))
    (talk,) = person.window.desk.entries("gesprek")
    person.window.go("gesprekken", talk.id)
    person.press("Maak gesprekskaart")
    prepared = page_of(person.window).prepared
    assert prepared is not None
    assert prepared.request.talk == talk.id


def test_on_paper_the_overview_has_its_map_and_all_its_words(person: Any, tmp_path: Path) -> None:
    from PySide6.QtPrintSupport import QPrinter

    page = page_of(person.window)
    assert page.prepared is not None
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "druk.pdf"))
    assert page.acts.print_on(printer, page.prepared) >= 2
    text = text_of(tmp_path / "druk.pdf")
    assert "Samira" in text
    assert "Lijnkaart van je traject." in text
    listed = subprocess.run(
        ["pdfimages", "-list", tmp_path / "druk.pdf"], capture_output=True, check=True
    )
    assert len(listed.stdout.splitlines()) > 2
