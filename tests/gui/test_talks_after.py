"""After a conversation: written down, split, confirmed, and the own view."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from desktop_app.dossier import Afspraak, Gesprek, Visie
from desktop_app.gui.pages.talks.agree_dialog import AgreementsDialog
from desktop_app.gui.pages.today.page import TodayPage
from desktop_app.gui.window import MainWindow
from tests.gui.conftest import WindowMaker, settle
from tests.gui.desks import Clock, sample
from tests.gui.talks import ANNA, add, click, held, open_talks, plan, talk_of
from tests.gui.today import in_dialog, texts

ALT = Qt.KeyboardModifier.AltModifier
MEDICAL = ("depressie", "oxazepam", "chemokuur")


def clipboard() -> str:
    """What was copied."""
    return QGuiApplication.clipboard().text()


# ---------------------------------------------------------------------- write down


def test_the_whole_way_from_plan_to_confirmation(
    make_window: WindowMaker, clock: Clock, qtbot: QtBot
) -> None:
    window = make_window(sample("samira"))
    add(window, ANNA)
    page = open_talks(window)
    plan(page, "G04", "23 november 2026", "10:00")
    clock.day = date(2026, 11, 24)
    window.desk.day_may_have_changed()
    page.show_all()
    settle()
    (row,) = page.overview.coming.rows.values()
    click(row.action)  # "Schrijf op"
    assert page.talk.after.isVisible()
    qtbot.waitUntil(lambda: window.focusWidget() is page.talk.after.agreed)
    QTest.keyClicks(page.talk.after.agreed, "Anna: stuurt het verslag voor 1 december 2026")
    QTest.keyClick(page.talk.after.agreed, Qt.Key.Key_Return)
    QTest.keyClicks(page.talk.after.agreed, "Ik maak een lijst")

    def accept(dialog: QDialog) -> None:
        assert isinstance(dialog, AgreementsDialog)
        first, second = dialog.fields
        assert (first.who.text(), first.day.value()) == ("Anna Jansen", "2026-12-01")
        assert second.who.text() == "ik"
        second.day.edit.setText("30 november 2026")
        dialog.main_button.click()

    in_dialog(accept, page.talk.after.split_button.click)
    assert page.talk.after.agreed.text() == ""
    assert len(page.talk.agreed.rows) == 2

    page.talk.after.next.edit.setText("11 januari")
    page.talk.after.commit()
    assert [talk.told.datum for talk in page._talks] == ["2026-11-23", "2027-01-11"]

    click(page.talk.after.copy_button)
    text = clipboard()
    assert text.startswith("Onderwerp: Bevestiging van ons gesprek van maandag 23 november 2026")
    assert "Anna Jansen en Samira de Vries" in text
    assert "- stuurt het verslag voor 1 december 2026 (Anna Jansen, uiterlijk dinsdag 1" in text
    assert "binnen 5 dagen" in text

    clock.day = date(2026, 12, 3)
    window.desk.day_may_have_changed()
    window.go("vandaag")
    today = window.pages.current
    assert isinstance(today, TodayPage)
    qtbot.waitUntil(lambda: today.finished)
    settle()
    said = texts(today)
    assert "Ik maak een lijst" in said
    assert "stuurt het verslag" in said
    assert "Anna Jansen" in said
    page = open_talks(window, page.place())
    late = texts(page.talk.agreed)
    assert "Anna Jansen is aan zet. De dag was dinsdag 1 december 2026." in late


def test_an_agreement_is_done_changed_and_removed(window: MainWindow) -> None:
    page = held(window)
    id = page.place()
    add(window, Afspraak(tekst="Verslag sturen", wie="werkgever", gesprek=id))
    (row,) = page.talk.agreed.rows.values()
    click(row.buttons["done"])
    (row,) = page.talk.agreed.rows.values()
    assert "Gedaan op zondag 22 november 2026" in row.state.text()

    def change(dialog: QDialog) -> None:
        assert isinstance(dialog, AgreementsDialog)
        dialog.fields[0].text.setText("Verslag lezen")
        dialog.main_button.click()

    in_dialog(change, row.buttons["change"].click)
    assert "Verslag lezen" in texts(page.talk.agreed)
    (row,) = page.talk.agreed.rows.values()
    click(row.buttons["remove"])
    assert not page.talk.agreed.rows
    window.desk.undo()
    settle()
    assert page.talk.agreed.rows


def test_a_next_day_makes_one_conversation_that_moves_along(window: MainWindow) -> None:
    page = held(window)
    for typed in ("11 januari 2027", "12 januari 2027"):
        page.talk.after.next.edit.setText(typed)
        page.talk.after.commit()
        settle()
    assert [talk.told.datum for talk in page._talks if not talk.held] == ["2027-01-12"]
    page.talk.after.next.edit.setText("")
    page.talk.after.commit()
    assert all(talk.held for talk in page._talks)


def test_writing_down_at_once_makes_a_held_conversation_of_today(window: MainWindow) -> None:
    page = open_talks(window)
    click(page.overview.write_button)
    told = talk_of(window, page.place())
    assert (told.stand, told.datum) == ("geweest", "2026-11-22")
    click(page.talk.head.again_button)
    assert talk_of(window, page.place()).stand == "gepland"


def test_what_is_typed_survives_lock_and_unlock(window: MainWindow) -> None:
    page = held(window)
    id = page.place()
    QTest.keyClicks(page.talk.after.agreed, "Twee dagen thuis")
    window.lock()
    settle()
    window.desk.uncover()
    settle()
    again = open_talks(window, id)
    assert again.talk.after.agreed.text() == "Twee dagen thuis"


def test_the_confirmation_holds_nothing_that_was_not_typed_for_it(window: MainWindow) -> None:
    one, two, three = MEDICAL
    page = held(
        window,
        niet_bespreken=(one,),
        verslag=two,
        volgens_stuk=three,
        volgens_mij=one,
        vragen=(two,),
        boodschappen=(three,),
        plaats=one,
        afgesproken="Vier uur werken",
        open_punten="Welke dagen\nWelk loon",
    )
    add(window, Visie(soort="G04", gesprek=page.place(), vragen=("x",), antwoorden=(one,)))
    click(page.talk.after.copy_button)
    text = clipboard()
    assert "- Vier uur werken" in text
    assert "- Welke dagen" in text
    assert not any(word in text for word in MEDICAL)


def test_a_confirmation_to_a_doctor_is_not_opened_to_the_employer(window: MainWindow) -> None:
    add(window, ANNA)
    talk = Gesprek(soort="G01", stand="geweest", datum="2026-11-20", afgesproken="Rapport volgt")
    page = open_talks(window, add(window, talk)[0])
    click(page.talk.after.copy_button)
    assert "Anna" not in clipboard()


# ---------------------------------------------------------------------- the own view


def test_the_own_view_has_a_version_a_day(window: MainWindow, clock: Clock) -> None:
    page = open_talks(window, add(window, Gesprek(soort="G04"))[0])
    view = page.talk.view
    click(view.write.button)
    assert 1 <= len(view.fields) <= 5
    QTest.keyClicks(view.fields[0], "Drie uur gaat goed")
    page.commit()
    QTest.keyClicks(view.fields[1], "Vier niet")
    page.commit()
    assert len(window.desk.entries("visie")) == 1
    clock.day = date(2026, 11, 23)
    window.desk.day_may_have_changed()
    QTest.keyClicks(view.fields[1], " altijd")
    page.commit()
    settle()
    assert len(window.desk.entries("visie")) == 2
    assert view.when.text() == "Versie van maandag 23 november 2026"
    assert "Vier niet" in view.earlier.text()
    click(view.copy_button)
    assert "Vier niet altijd" in clipboard()


def test_a_kind_without_a_view_asks_for_none(window: MainWindow) -> None:
    page = open_talks(window, add(window, Gesprek(soort="G01"))[0])
    assert not page.talk.view.isVisible()


@pytest.mark.parametrize(
    ("who", "opening"),
    [
        ("Anna Jansen", "Geachte Anna Jansen,"),
        ("werkgever", "Geachte Anna Jansen,"),  # the one who is known in that role
        ("Dokter Vos", "Geachte Dokter Vos,"),
        ("bedrijfsarts", "Geachte heer of mevrouw,"),
    ],
)
def test_a_reminder_opens_to_who_would_do_it(window: MainWindow, who: str, opening: str) -> None:
    add(window, ANNA)
    page = held(window, verslag=MEDICAL[0], volgens_mij=MEDICAL[1], afgesproken=MEDICAL[2])
    late = Afspraak(
        tekst="Stuurt\nhet verslag", wie=who, uiterlijk="~2026-11-21", gesprek=page.place()
    )
    add(window, late, Afspraak(tekst="Nog niet", wie=who, gesprek=page.place()))
    rows = page.talk.agreed.rows.values()
    assert ["remind" in row.buttons for row in rows] == [True, False]
    click(next(iter(rows)).buttons["remind"])
    text = clipboard()
    assert f"\n\n{opening}\n\n" in text
    assert "- Stuurt het verslag\n" in text
    assert "De afgesproken dag was rond zaterdag 21 november 2026." in text
    assert not any(word in text for word in (*MEDICAL, "Nog niet"))


def test_of_own_and_done_agreements_nobody_is_reminded(window: MainWindow) -> None:
    page = held(window)
    fields = {"tekst": "Bellen", "uiterlijk": "2026-11-21", "gesprek": page.place()}
    add(window, Afspraak(wie="ik", **fields), Afspraak(wie="Jan", gedaan_op="2026-11-22", **fields))
    assert not any("remind" in row.buttons for row in page.talk.agreed.rows.values())
