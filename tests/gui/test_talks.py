"""Gesprekken from plan to confirmation: by clicks and keys, in a real window."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from desktop_app.dossier import Afspraak, Contact, Gesprek
from desktop_app.gui.pages.talks.large import MeetingDialog
from desktop_app.gui.pages.talks.plan_dialog import PlanDialog, read_time
from desktop_app.gui.pages.talks.split import split
from desktop_app.gui.window import MainWindow
from desktop_app.text.messages import load_messages
from tests.gui.conftest import settle
from tests.gui.talks import ANNA, add, click, held, open_talks, plan, talk_of
from tests.gui.test_hostile_words import HOSTILE
from tests.gui.today import in_dialog, texts

ALT = Qt.KeyboardModifier.AltModifier
MEDICAL = ("depressie", "oxazepam", "chemokuur")


def clipboard() -> str:
    """What was copied."""
    return QGuiApplication.clipboard().text()


# ---------------------------------------------------------------------- plan and prepare


def test_what_the_traject_proposes_is_taken_over_with_one_press(window: MainWindow) -> None:
    page = open_talks(window)
    assert page.overview.proposed.isVisible()
    (first, *_) = page.overview.proposed.rows
    click(page.overview.proposed.rows[first].action)
    assert page.talk.isVisible()
    assert page.talk.talk is not None
    assert page.talk.talk.told.soort == first
    page.show_all()
    assert first not in page.overview.proposed.rows
    assert list(page.overview.coming.rows) == [entry.id for entry in window.desk.entries("gesprek")]
    window.desk.undo()
    settle()
    assert first in page.overview.proposed.rows


def test_a_conversation_is_planned_with_day_and_time(window: MainWindow) -> None:
    add(window, ANNA)
    page = open_talks(window)
    plan(page, "G04", "4 januari", "10")
    assert page.talk.head.title.text() == "Eerstejaarsevaluatie"
    assert page.talk.head.when.text() == "Maandag 4 januari 2027, 10:00 · met Anna Jansen"
    assert not page.talk.head.held_button.isVisible()
    page.show_all()
    assert page.overview.line.text() == (
        "Je volgende gesprek: Eerstejaarsevaluatie, maandag 4 januari 2027."
    )


def test_an_own_kind_needs_a_name_and_a_time_that_can_be(window: MainWindow) -> None:
    page = open_talks(window)

    def tell(dialog: QDialog) -> None:
        assert isinstance(dialog, PlanDialog)
        dialog.kind.row("eigen").click()
        dialog.main_button.click()
        assert dialog.name_row.problem
        dialog.name.setText("Koffie met mijn ploeg")
        dialog.time.setText("25:00")
        dialog.main_button.click()
        assert dialog.time_row.problem
        dialog.time.setText("9u15")
        dialog.main_button.click()

    in_dialog(tell, page.overview.plan_button.click)
    assert page.talk.talk is not None
    assert page.talk.talk.told.tijd == "09:15"
    assert page.talk.talk.title == "Koffie met mijn ploeg"


@pytest.mark.parametrize(
    ("typed", "time"),
    [("10", "10:00"), ("9.30", "09:30"), ("14u", "14:00"), ("24:00", None), ("x", None)],
)
def test_a_time_is_read_as_people_type_it(typed: str, time: str | None) -> None:
    assert read_time(typed) == time


def test_five_questions_and_no_more_and_the_first_three_matter(window: MainWindow) -> None:
    page = open_talks(window, add(window, Gesprek(soort="G04"))[0])
    picker = page.talk.questions
    for _ in range(5):
        click(next(iter(picker.offers.values())))
    assert len(picker.lines) == 5
    assert [row.mark is not None for row in picker.chosen] == [True, True, True, False, False]
    click(next(iter(picker.offers.values())))
    assert len(picker.lines) == 5
    assert picker.told.isVisible()
    picker.own.setText("Een zesde?")
    picker.add_button.click()
    assert len(picker.lines) == 5
    click(picker.chosen[0].button("drop"))
    assert not picker.told.isVisible()
    picker.own.setText("Wie schrijft het verslag?")
    QTest.keyClick(picker.own, Qt.Key.Key_Return)
    settle()
    assert picker.lines[-1] == "Wie schrijft het verslag?"


def test_the_order_changes_by_keys_and_the_keyboard_goes_along(window: MainWindow) -> None:
    id = add(window, Gesprek(soort="G04", vragen=("Een?", "Twee?", "Drie?")))[0]
    page = open_talks(window, id)
    picker = page.talk.questions
    picker.chosen[2].button("up").setFocus()
    for _ in range(3):  # the third time it is on top already
        focus = window.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_Up, ALT)
        settle()
    assert picker.lines == ("Drie?", "Een?", "Twee?")
    assert picker.chosen[0].button("up").hasFocus()
    assert talk_of(window, id).vragen == ("Drie?", "Een?", "Twee?")
    window.desk.undo()
    settle()
    assert picker.lines == ("Een?", "Drie?", "Twee?")


def test_papers_to_bring_are_shown_as_they_stand(window: MainWindow) -> None:
    page = open_talks(window, add(window, Gesprek(soort="G04"))[0])
    said = texts(page.talk.bring)
    assert "heb je" in said
    assert "ontbreekt" in said
    assert "Je ziekte, je klachten" in texts(page.talk.silence)
    page.talk.bring.link.click()
    settle()
    assert window.pages.current_id == "documenten"


def test_who_comes_along_is_kept_on_leaving(window: MainWindow) -> None:
    id = add(window, Gesprek(soort="G04"))[0]
    page = open_talks(window, id)
    QTest.keyClicks(page.talk.bring.along, "mijn zus")
    window.go("vandaag")
    assert talk_of(window, id).mee == "mijn zus"


# ---------------------------------------------------------------------- show large


def test_the_meeting_view_is_large_and_says_nothing_medical(
    window: MainWindow,
) -> None:
    one, two, three = MEDICAL
    talk = Gesprek(
        soort="G04",
        onderwerp=f"Gesprek over {one}",
        plaats=two,
        mee=three,
        met=(one,),
        niet_bespreken=(two,),
        verslag=three,
        volgens_stuk=one,
        volgens_mij=two,
        afgesproken=three,
        open_punten=one,
        vragen=("Welk werk past?",),
        boodschappen=("Ik kom graag terug.",),
    )
    page = open_talks(window, add(window, talk)[0])

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, MeetingDialog)
        said = texts(dialog) + dialog.windowTitle()
        assert "1. Welk werk past?" in said
        assert "Ik kom graag terug." in said
        assert not any(word in said for word in MEDICAL)
        sizes = [label.font().pixelSize() for label in dialog.findChildren(type(dialog._heading))]
        assert min(sizes) >= 24
        assert window.behaviour is not None
        QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_F9)
        settle()
        assert window.behaviour.cover.up
        assert "Welk werk past" not in texts(dialog)
        QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_F9)
        settle()
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        settle()
        assert not dialog.isVisible()

    in_dialog(look, page.talk.head.large_button.click)


# ---------------------------------------------------------------------- people and reading


def test_people_are_shown_and_can_be_chosen(window: MainWindow) -> None:
    add(window, ANNA)
    page = open_talks(window)
    assert "Anna Jansen\nWerkgever of leidinggevende" in texts(page.overview.people)
    page = held(window, met=())
    (button,) = page.talk.after.who.buttons.values()
    click(button)
    assert talk_of(window, page.place()).met == ("Anna Jansen",)
    page.show_all()
    page.overview.people_link.click()
    settle()
    assert window.pages.current_id == "gegevens"


def test_a_line_tells_who_and_when() -> None:
    words, today = load_messages(), date(2026, 11, 22)
    lines = "- Werkgever: belt op 3 december", "Ik mail het plan", "Wacht 5-1-2027 of 12-1-2027"
    first, second, third = split("\n".join(lines), ("werkgever",), today, words)
    assert (first.text, first.who) == ("belt op 3 december", "werkgever")
    assert first.day == "2026-12-03"
    assert (second.who, second.day) == ("ik", None)
    assert (third.who, third.day) == ("", "2027-01-12")


def test_the_side_bar_leads_to_the_list_and_back_from_a_conversation(window: MainWindow) -> None:
    page = held(window)
    window.side_bar.buttons["gesprekken"].click()
    settle()
    assert page.overview.isVisible()
    (row,) = page.overview.held.rows.values()
    click(row.action)
    click(page.talk.head.back_button)
    QApplication.processEvents()
    assert page.overview.isVisible()
    (row,) = page.overview.held.rows.values()
    assert row.action is not None
    assert row.action.hasFocus()


def test_a_removed_conversation_leads_to_the_list_and_comes_back(window: MainWindow) -> None:
    page = held(window)
    click(page.talk.head.remove_button)
    assert page.overview.isVisible()
    assert not page.overview.held.rows
    window.desk.undo()
    settle()
    assert page.overview.held.rows


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_anything_typed_stays_within_the_page_and_is_read_as_text(
    window: MainWindow, text: str
) -> None:
    line = " ".join(text.split())[:480]
    talk = Gesprek(
        onderwerp=line, met=(line,), plaats=line, mee=line, vragen=(line, "b"), datum="2026-11-01",
        boodschappen=(line,), niet_bespreken=(line,), afgesproken=text, stand="geweest",
    )  # fmt: skip
    contact = Contact(naam=line, organisatie=line, telefoon=line)
    id, _ = add(window, talk, contact)
    add(window, Afspraak(tekst=text, wie=line, uiterlijk="2026-11-02", gesprek=id))
    page = open_talks(window, id)
    page.talk.prepared.turn()
    for percent in (100, 200):
        window.theme.set_percent(percent)
        for show in (lambda: page.open_talk(id), page.show_all):
            show()
            settle()
            assert page.body.width() <= page.viewport().width()
    click(page.overview.held.rows[id].action)
    labels = page.findChildren(QLabel)
    assert all(one.textFormat() == Qt.TextFormat.PlainText for one in labels if one.text())
