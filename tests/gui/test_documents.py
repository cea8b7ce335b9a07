"""Documenten under real keys and clicks: the list, scoring by letters, filters, search, ways."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.gui.pages.documents.dialogs import PaperDayDialog
from desktop_app.gui.pages.documents.papers import ICONS
from desktop_app.gui.pages.documents.row_shape import PILLS
from desktop_app.gui.pages.timeline.page import TimelinePage
from desktop_app.gui.pages.today.page import TodayPage
from desktop_app.gui.window import MainWindow
from tests.gui.conftest import WindowMaker, settle
from tests.gui.desks import SAMPLES, sample
from tests.gui.papers import open_papers, paper_of, press, select, shown, told
from tests.gui.today import in_dialog
from tests.gui.today import press as press_button

TODAY = "2026-11-22"
DOWN = Qt.Key.Key_Down


def spoken_rows(view: QWidget) -> list[str]:
    """What a screen reader hears of each row."""
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface is not None
    rows = [interface.child(number) for number in range(interface.childCount())]
    return [row.text(QAccessible.Text.Name) for row in rows if row is not None]


# ---------------------------------------------------------------------- the list


@pytest.mark.parametrize("name", SAMPLES)
def test_the_first_line_answers_the_question_of_the_page(
    make_window: WindowMaker, name: str
) -> None:
    window = make_window(sample(name))
    page = open_papers(window)
    have = sum(one.state == "heb" for one in page._papers if not one.own)
    needed = page.head.filters.segment("nu").text()
    line = page.head.line.text()
    assert line.startswith(("Je hebt", "Nu "))
    if have > 1 and f"({have})" != needed.removeprefix("Nu nodig "):
        assert line == f"Je hebt {have} van de {needed[10:-1]} papieren die nu nodig zijn."


def test_every_paper_of_the_catalogue_has_a_row(window: MainWindow) -> None:
    page = open_papers(window)
    assert sorted(shown(page)) == [f"D{number:02}" for number in range(1, 39)]


def test_a_row_is_heard_whole(window: MainWindow) -> None:
    page = open_papers(window)
    window.desk.set_facts({"documenten": None})
    settle()
    rows = spoken_rows(page.view)
    assert len(rows) == 38
    plan = next(row for row in rows if row.startswith("Plan van aanpak"))
    assert plan == (
        "Plan van aanpak, ontbreekt nog, van je werkgever en jou, uiterlijk donderdag 26 maart 2026"
    )
    report = next(row for row in rows if row.startswith("Arbeidsdeskundig rapport"))
    assert "als het er komt" in report, "nobody promised it"
    medical = next(row for row in rows if row.startswith("Medische informatie"))
    assert "medisch: niet voor je werkgever" in medical


def test_a_state_is_a_word_and_an_icon_and_never_red() -> None:
    assert ICONS.keys() == PILLS.keys()
    assert len(set(ICONS.values())) == len(ICONS)
    assert not any("attention" in role for pair in PILLS.values() for role in pair)


def test_the_card_tells_who_when_copy_and_source(window: MainWindow) -> None:
    page = open_papers(window, "D09")
    said = page.card.as_text()
    assert "Je werkgever krijgt ze nooit." in said
    assert "Je krijgt dit zelf, in een aparte envelop." in said
    assert "Bron: Wet werk en inkomen naar arbeidsvermogen" in said
    assert "Gecontroleerd op zondag 22 november 2026." in said
    assert page.card.mark.isVisible()


# ---------------------------------------------------------------------- scoring


def test_twenty_papers_take_two_keys_each_and_less_than_three_minutes(window: MainWindow) -> None:
    """Needs C3: at a calm two seconds a key that is 80 seconds; the window adds hardly any."""
    window.desk.set_facts({"documenten": None})
    page = open_papers(window)
    assert page.view.hasFocus()
    order, presses = shown(page)[:20], 0
    letters = [Qt.Key.Key_H, Qt.Key.Key_G, Qt.Key.Key_W, Qt.Key.Key_N] * 5
    began = time.perf_counter()
    for letter in letters:
        for key in (letter, DOWN):
            QTest.keyClick(window.focusWidget(), key)
            settle()
            presses += 1
    spent = time.perf_counter() - began
    words = {"H": "heb", "G": "gevraagd", "W": "geweigerd", "N": "nvt"}
    wanted = {
        key: {"stand": words[letter.name[-1]], "datum": TODAY}
        for key, letter in zip(order, letters, strict=True)
    }
    assert told(window) == wanted
    assert presses <= 2 * 20
    assert spent < 20


def test_a_letter_is_said_and_can_be_undone(window: MainWindow) -> None:
    page = open_papers(window)
    said: list[str] = []
    window.desk.said.connect(said.append)
    select(page, "D11")
    press(page, Qt.Key.Key_G)
    assert said == ["Arbeidsdeskundig rapport: gevraagd, zondag 22 november 2026."]
    assert page.card.state.text() == "Gevraagd, sinds zondag 22 november 2026."
    assert page.card.states.value() == "gevraagd"
    QTest.keyClick(page.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert "D11" not in told(window)
    assert page.view.selected_key == "D11"


@pytest.mark.parametrize("key", [Qt.Key.Key_Backspace, Qt.Key.Key_Delete])
def test_backspace_and_delete_take_the_state_away(window: MainWindow, key: Qt.Key) -> None:
    page = open_papers(window)
    select(page, "D02")
    assert "D02" in told(window)
    press(page, key)
    assert "D02" not in told(window)
    assert paper_of(page, "D02").state == "ontbreekt"


def test_the_same_letter_again_keeps_the_day(window: MainWindow) -> None:
    page = open_papers(window)
    before = told(window)["D02"]
    select(page, "D02")
    press(page, Qt.Key.Key_H)
    assert told(window)["D02"] == before


def test_the_day_can_be_changed_and_taken_away(window: MainWindow) -> None:
    page = open_papers(window, "D02")

    def change(dialog: QDialog) -> None:
        assert isinstance(dialog, PaperDayDialog)
        dialog.day.set_value("2026-03")
        dialog.main_button.click()

    in_dialog(change, page.card.day_button.click)
    assert told(window)["D02"] == {"stand": "heb", "datum": "2026-03"}

    def clear(dialog: QDialog) -> None:
        assert isinstance(dialog, PaperDayDialog)
        dialog.day.set_value(None)
        dialog.main_button.click()

    in_dialog(clear, page.card.day_button.click)
    assert told(window)["D02"] == {"stand": "heb"}


def test_a_day_that_cannot_be_stays_in_the_dialog(window: MainWindow) -> None:
    page = open_papers(window, "D02")
    before = told(window)

    def wrong(dialog: QDialog) -> None:
        assert isinstance(dialog, PaperDayDialog)
        dialog.day.edit.setText("31-2-2026")
        dialog.main_button.click()
        assert dialog.isVisible()
        dialog.reject()

    in_dialog(wrong, page.card.day_button.click)
    assert told(window) == before


def test_the_mouse_sets_a_state_too(window: MainWindow) -> None:
    page = open_papers(window, "D11")
    QTest.mouseClick(page.card.states.segment("geweigerd"), Qt.MouseButton.LeftButton)
    settle()
    assert told(window)["D11"] == {"stand": "geweigerd", "datum": TODAY}
    page.card.clear_button.click()
    settle()
    assert "D11" not in told(window)
    assert page.card.states.value() is None


def test_where_a_filter_drops_what_was_scored_the_next_comes_in_its_place(
    window: MainWindow,
) -> None:
    window.desk.set_facts({"documenten": None})
    page = open_papers(window, "ontbreekt")
    before = shown(page)
    assert len(before) > 2
    assert page.view.selected_key == before[0]
    press(page, Qt.Key.Key_H)
    assert shown(page) == before[1:]
    assert page.view.selected_key == before[1]
    for _ in before[1:]:
        press(page, Qt.Key.Key_H)
    assert page.nothing.text() == "Er ontbreekt nu niets."
    assert page.nothing.isVisible()
    assert not page.card.isVisible()
    assert window.focusWidget() is page.head.filters.segment("ontbreekt")


def test_in_a_dossier_that_may_only_be_read_a_letter_changes_nothing(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop_app.dossier import Session
    from desktop_app.text.message import Message

    page = open_papers(window)
    refused: list[str] = []
    window.desk.refused.connect(refused.append)
    why = Message("dossier.eerst_bewaren")
    monkeypatch.setattr(Session, "read_only_because", property(lambda _: why))
    before = told(window)
    select(page, "D11")
    press(page, Qt.Key.Key_G)
    assert told(window) == before
    assert refused == [window.desk.words.say(why)]


# ---------------------------------------------------------------------- filters and search


@pytest.mark.parametrize("name", ["alles", "nu", "ontbreekt", "wia", "medisch"])
def test_a_filter_shows_as_many_as_its_button_says(window: MainWindow, name: str) -> None:
    page = open_papers(window)
    segment = page.head.filters.segment(name)
    QTest.mouseClick(segment, Qt.MouseButton.LeftButton)
    settle()
    assert segment.text().endswith(f"({len(shown(page))})")
    wanted: dict[str, bool] = {
        "wia": all(paper.for_wia for paper in page.model.papers),
        "medisch": all(paper.medical == "ja" for paper in page.model.papers),
    }
    assert wanted.get(name, True)


@pytest.mark.parametrize(
    ("query", "key"),
    [("plan", "D03"), ("integratieverslag", "D17"), ("envelop", "D09"), ("STROKEN", "D23")],
)
def test_search_finds_words_parts_and_explanations(
    window: MainWindow, query: str, key: str
) -> None:
    page = open_papers(window)
    page.head.search.setFocus()
    QTest.keyClicks(page.head.search, query)
    settle()
    assert key in shown(page)
    assert len(shown(page)) < 15
    assert "gevonden" in page.head.count.text()
    page.head.clear_button.click()
    settle()
    assert len(shown(page)) == 38
    assert page.head.search.hasFocus()


def test_how_many_there_are_is_said_when_that_changes_not_at_each_letter(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "desktop_app.gui.pages.documents.page.announce", lambda _, text: said.append(text)
    )
    page = open_papers(window)
    page.head.search.setFocus()
    QTest.keyClicks(page.head.search, "deskundigenoordeel")
    settle()
    assert said[-1] == "Eén papier."
    assert said.count("Eén papier.") == 1


def test_search_finds_notes_and_says_when_there_is_nothing(window: MainWindow) -> None:
    from desktop_app.dossier import Document

    window.desk.change(
        lambda session: session.add_entry(
            Document(titel="Plan van aanpak", soort="D03", volgens_mij="Dit is geen passend werk.")
        )
    )
    page = open_papers(window)
    page.head.search.setText("passend geen")
    settle()
    assert shown(page) == ["D03"]
    page.head.search.setText("ruimteschip")
    settle()
    assert shown(page) == []
    assert page.nothing.text() == "Er is geen papier dat past."


# ---------------------------------------------------------------------- ways in and out


def test_from_the_card_to_the_step_and_back(window: MainWindow) -> None:
    page = open_papers(window, "D03")
    page.card.timeline_link.click()
    settle()
    timeline = window.pages.current
    assert isinstance(timeline, TimelinePage)
    assert timeline.selected_key == "plan_van_aanpak"
    assert timeline.card.papers_link.isVisible()
    timeline.card.papers_link.click()
    settle()
    assert window.pages.current is page
    assert page.selected is not None
    assert page.selected.key == "D03"


def test_a_medical_paper_carries_its_mark_on_the_timeline_too(window: MainWindow) -> None:
    window.go("tijdlijn", "wia_aanvraag")
    settle()
    timeline = window.pages.current
    assert isinstance(timeline, TimelinePage)
    assert timeline.card.explanation is not None
    said = timeline.card.explanation.as_text(whole=True)
    assert "Medische informatie van de bedrijfsarts: komt later (medisch: niet voor je werk" in said
    assert "Actueel oordeel bedrijfsarts: komt later\n" in said


def test_the_papers_on_vandaag_lead_to_what_is_missing(window: MainWindow) -> None:
    window.go("vandaag", "")
    settle()
    today = window.pages.current
    assert isinstance(today, TodayPage)
    assert today.aside is not None
    press_button(today.aside.papers, "Bekijk wat ontbreekt")
    page = open_papers(window, "ontbreekt")
    assert page.head.filters.value() == "ontbreekt"


def test_without_a_first_day_the_page_says_what_to_do(make_window: WindowMaker) -> None:
    window = make_window({})
    page = open_papers(window)
    assert page.empty.isVisible()
    assert not page.view.isVisible()
    assert page.first_focus() is page.empty.action


def test_a_paper_can_be_reminded_of(window: MainWindow) -> None:
    page = open_papers(window, "D11")

    def keep(dialog: QDialog) -> None:
        assert dialog.text.text() == "Arbeidsdeskundig rapport"  # type: ignore[attr-defined]
        dialog.day.set_value("2026-12-01")  # type: ignore[attr-defined]
        dialog.main_button.click()  # type: ignore[attr-defined]

    in_dialog(keep, page.card.remind_button.click)
    assert "Herinnering op dinsdag 1 december 2026" in page.card.reminders.text()
