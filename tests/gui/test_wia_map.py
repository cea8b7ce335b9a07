"""Mijn WIA-map: papers and whose they are, the envelope apart, the last check, preparing, print."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from desktop_app.dossier import Document, Notitie
from desktop_app.gui.pages.wia.map_content import SETTING, answers_in, keep_answer, map_of
from desktop_app.gui.pages.wia.map_page import MapPage
from desktop_app.gui.pages.wia.printing import (
    MOST_PAGES,
    Part,
    fitted,
    map_parts,
    prepare_parts,
    print_on,
)
from desktop_app.gui.window import MainWindow
from desktop_app.rights.guides.wia import load_map
from tests.gui.conftest import WindowMaker, settle
from tests.gui.desks import Clock, sample
from tests.gui.person import Person

WEEK_86 = date(2027, 9, 20)
DAY_SCHEDULE = "Opstaan om acht, om elf lig ik weer. <b>Moe</b>"


@pytest.fixture
def person(qtbot: QtBot, make_window: WindowMaker, clock: Clock) -> Person:
    """The example of Samira in week 86, on Vandaag."""
    clock.day = WEEK_86
    return Person(qtbot, make_window(sample("samira")))


def page_of(window: MainWindow) -> MapPage:
    page = window.page("wiamap")
    assert isinstance(page, MapPage)
    return page


def test_from_week_80_the_map_is_offered_on_today(person: Person) -> None:
    person.press("Open je WIA-map")
    assert person.window.pages.current_id == "wiamap"
    words = person.page()
    assert "Je aanvraag moet uiterlijk zondag 14 november 2027 bij UWV zijn. Nog 55 dagen." in words
    assert "Vanaf week 80" not in words


def test_earlier_it_is_there_on_demand(qtbot: QtBot, make_window: WindowMaker) -> None:
    person = Person(qtbot, make_window(sample("samira")))
    assert not person.offers("Open je WIA-map")
    person.window.go("orde", "")
    person.press("Ga naar je WIA-map")
    assert "Vanaf week 80 wordt deze map belangrijk." in person.page()


def test_what_is_missing_is_named_and_a_paper_leads_to_its_place(person: Person) -> None:
    person.window.go("wiamap", "")
    assert "Re-integratieverslag" in person.page()
    assert "Van: je werkgever, jij." in person.page()
    person.press("Re-integratieverslag, Nog niet in je dossier")
    assert person.window.pages.current_id == "documenten"
    assert person.window.pages.current is not None
    assert person.window.pages.current.place() == "D17"


def test_a_paper_with_a_file_is_no_longer_missing(person: Person) -> None:
    desk = person.window.desk
    before = map_of(desk)
    assert desk.session is not None
    paper = desk.session.add_entry(Document(titel="Verslag", soort="D17"))
    desk.session.add_file(paper.id, io.BytesIO(b"x"), "verslag.pdf")
    after = map_of(desk)
    assert before is not None
    assert after is not None
    assert {line.papier.document for line in before.ontbreekt} - {
        line.papier.document for line in after.ontbreekt
    } == {"D17"}
    assert "verslag" in after.klaar, "and its point of the check is in order"


def test_medical_papers_stand_apart(person: Person) -> None:
    shown = map_of(person.window.desk)
    assert shown is not None
    assert {line.papier.document for line in shown.medical} == {"D09", "D10", "D38"}
    assert not {"D09", "D10", "D38"} & {line.papier.document for line in shown.plain}
    person.window.go("wiamap", "")
    assert "Je werkgever, de casemanager en het bureau krijgen deze papieren nooit." in (
        person.page()
    )


def test_a_letter_asks_for_what_is_missing(person: Person) -> None:
    person.window.go("wiamap", "")
    person.press("Schrijf een brief: Eerstejaarsevaluatie")
    assert person.window.pages.current_id == "brieven"
    assert "Samira de Vries" in person.page()


def test_the_last_check_is_kept_and_undone(person: Person) -> None:
    window = person.window
    window.go("wiamap", "")
    assert "In orde: 0 van de 10 punten." in person.page()
    person.press("Kijk alles na")
    person.press("Staat overal dezelfde eerste ziektedag?")
    assert "In orde: 1 van de 10 punten." in person.page()
    assert window.desk.case_settings()[SETTING] == {"controle": {"ziektedag": True}}
    person.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "In orde: 0 van de 10 punten." in person.page()


@pytest.mark.parametrize("odd", [3, {"controle": 3}, {"controle": {"ziektedag": 1, "x": True}}])
def test_odd_settings_of_a_strange_file_break_nothing(person: Person, odd: object) -> None:
    session = person.window.desk.session
    assert session is not None
    session.set_setting(SETTING, odd)
    person.window.go("wiamap", "")
    assert "In orde: 0 van de 10 punten." in person.page()


# -- preparing --------------------------------------------------------------------------------


def test_an_answer_is_kept_by_leaving_the_field_and_only_for_oneself(person: Person) -> None:
    window = person.window
    window.go("wiamap", "verzekeringsarts")
    page = page_of(window)
    card = page.prepare["verzekeringsarts"]
    assert card.hasFocus()
    assert card.fold.is_open
    person.key(Qt.Key.Key_Tab)
    person.key(Qt.Key.Key_Tab)
    assert card.fields["gewone-dag"].field.hasFocus()
    person.type("Om elf lig ik weer.")
    person.key(Qt.Key.Key_Tab)
    (entry,) = window.desk.entries("notitie")
    told = entry.payload
    assert isinstance(told, Notitie)
    assert told.tekst == "Om elf lig ik weer."
    assert told.onderwerp == "wia:verzekeringsarts:gewone-dag"
    assert told.niveau == "ik"
    assert "Je beantwoordde 1 van de 10 vragen." in person.page()
    window.desk.undo()
    settle()
    assert window.desk.entries("notitie") == ()
    assert card.fields["gewone-dag"].field.text() == ""


def test_leaving_the_page_keeps_what_was_typed(person: Person) -> None:
    window = person.window
    window.go("wiamap", "arbeidsdeskundige")
    field = page_of(window).prepare["arbeidsdeskundige"].fields["zwaar"].field
    field.setFocus()
    person.type("Tillen")
    window.go("vandaag", "")
    assert answers_in(window.desk)["wia:arbeidsdeskundige:zwaar"][1] == "Tillen"


def test_an_emptied_answer_goes_to_the_bin(person: Person) -> None:
    desk = person.window.desk
    assert keep_answer(desk, "verzekeringsarts", "daarna", "Wat kost het?", "Veel")
    assert keep_answer(desk, "verzekeringsarts", "daarna", "Wat kost het?", "Meer")
    assert len(desk.entries("notitie")) == 1
    assert keep_answer(desk, "verzekeringsarts", "daarna", "Wat kost het?", " ")
    assert desk.entries("notitie") == ()
    assert keep_answer(desk, "verzekeringsarts", "daarna", "Wat kost het?", "")


def test_under_the_lock_nothing_of_it_can_be_read(person: Person) -> None:
    window = person.window
    window.go("wiamap", "verzekeringsarts")
    field = page_of(window).prepare["verzekeringsarts"].fields["gewone-dag"].field
    field.setFocus()
    person.type("Moe")
    window.lock()
    settle()
    assert window.pages.current_id == "slot"
    window.desk.uncover()
    settle()
    assert answers_in(window.desk)["wia:verzekeringsarts:gewone-dag"][1] == "Moe"


# -- on paper ---------------------------------------------------------------------------------


def all_parts(window: MainWindow) -> dict[str, list[Part]]:
    shown = map_of(window.desk)
    assert shown is not None
    told = load_map()
    return {
        "map": list(map_parts(shown, window.context)),
        **{
            person: list(prepare_parts(person, person, getattr(told, person), window.context))
            for person in ("verzekeringsarts", "arbeidsdeskundige")
        },
    }


@pytest.mark.parametrize("kind", ["map", "verzekeringsarts", "arbeidsdeskundige"])
def test_it_fits_on_two_pages_also_with_answers(person: Person, tmp_path: Path, kind: str) -> None:
    window = person.window
    for prompt in load_map().verzekeringsarts.vragen:
        keep_answer(window.desk, "verzekeringsarts", prompt.id, prompt.vraag, "Een zin. " * 60)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "uit.pdf"))
    pages = print_on(printer, all_parts(window)[kind], window.context)
    assert pages <= MOST_PAGES
    assert (tmp_path / "uit.pdf").read_bytes().startswith(b"%PDF")


def test_what_was_typed_is_plain_text_on_paper(person: Person) -> None:
    window = person.window
    keep_answer(window.desk, "verzekeringsarts", "gewone-dag", "Dag", DAY_SCHEDULE)
    parts = all_parts(window)["verzekeringsarts"]
    document = fitted(parts, window.context, QSizeF(500, 750))
    assert DAY_SCHEDULE in document.toPlainText()
    assert "Medisch. Alleen voor jou en de arts van UWV." in document.toPlainText()


def test_nothing_medical_stands_on_the_print_of_the_map(person: Person) -> None:
    window = person.window
    for who in ("verzekeringsarts", "arbeidsdeskundige"):
        for prompt in getattr(load_map(), who).vragen:
            keep_answer(window.desk, who, prompt.id, prompt.vraag, "MEDISCHWOORD")
    parts = all_parts(window)
    assert not any("MEDISCHWOORD" in part.text for part in parts["map"])
    assert any("MEDISCHWOORD" in part.text for part in parts["verzekeringsarts"])


def test_the_button_prints_what_is_typed_now(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[Any] = []
    monkeypatch.setattr(
        "desktop_app.gui.pages.wia.map_page.print_parts",
        lambda _, parts, *_rest: printed.append([part.text for part in parts]),
    )
    window = person.window
    window.go("wiamap", "verzekeringsarts")
    page_of(window).prepare["verzekeringsarts"].fields["lukt"].field.setFocus()
    person.type("Een half uur lezen")
    person.press("Print je voorbereiding: Naar de arts van UWV")
    assert "Een half uur lezen" in printed[0]
    person.press("Print je map")
    assert "Mijn WIA-map" in printed[1]


def test_without_a_first_day_it_leads_to_the_questions(
    qtbot: QtBot, make_window: WindowMaker
) -> None:
    person = Person(qtbot, make_window({}))
    person.window.go("wiamap", "")
    person.press("Beantwoord de vragen")
    assert person.window.pages.current_id == "vragen"


@pytest.mark.parametrize("height", range(600, 780, 12))
def test_on_paper_a_question_stands_above_its_lines(person: Person, height: int) -> None:
    context = person.window.context
    told = load_map().verzekeringsarts
    parts = list(prepare_parts("verzekeringsarts", "Naar de arts van UWV", told, context))
    document = fitted(parts, context, QSizeF(500, height))
    for number, part in enumerate(parts):
        block = document.findBlockByNumber(number)
        if part.kind == "heading":
            pages = [page_with(one, document) for one in (block, block.next())]
            assert pages[0] == pages[1], part.text


def page_with(block: QTextBlock, document: QTextDocument) -> int:
    """The page where its first line ends."""
    line = block.layout().lineAt(0)
    below = document.documentLayout().blockBoundingRect(block).top() + line.y() + line.height()
    return int((below - 1) // document.pageSize().height())
