"""Mijn dossier op orde: what stands out, what to do, where; left out with a reason, shown again."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from desktop_app.dossier import Activiteit, Afspraak, Gesprek
from desktop_app.gui.pages.order.card import FindingCard
from desktop_app.gui.pages.order.content import order_of
from desktop_app.gui.pages.order.leads import lead_to
from desktop_app.gui.pages.order.page import OrderPage
from desktop_app.gui.pages.order.silence_dialog import SilenceDialog
from desktop_app.gui.pages.order.silenced import SETTING
from desktop_app.gui.window import MainWindow
from desktop_app.rights.guides.judge import MOST
from desktop_app.rights.guides.picture import Onderwerp
from tests.gui.conftest import WindowMaker, settle
from tests.gui.desks import Clock, sample
from tests.gui.person import Person
from tests.gui.today import in_dialog

LATE = date(2027, 12, 1)
"""A day on which much stands out in the example."""


@pytest.fixture
def person(qtbot: QtBot, make_window: WindowMaker, clock: Clock) -> Person:
    """The example of Samira, near the end of the two years, on Vandaag."""
    clock.day = LATE
    return Person(qtbot, make_window(sample("samira")))


def page_of(window: MainWindow) -> OrderPage:
    page = window.page("orde")
    assert isinstance(page, OrderPage)
    return page


def first_after(page: OrderPage, id: str) -> FindingCard:
    cards = list(page.cards)
    return page.cards[cards[cards.index(id) + 1]]


def test_from_today_to_the_first_finding_and_to_where_it_is_done(person: Person) -> None:
    assert "Het eerste:" in person.page()
    person.press("Kijk je dossier na")
    window = person.window
    assert window.pages.current_id == "orde"
    assert "De laatste dag voor je WIA-aanvraag was zondag 14 november 2027." in person.page()
    assert "Vraag de WIA vandaag nog aan." in person.page(), "the first one is open"
    person.press("Bekijk op je tijdlijn: WIA aanvragen")
    assert window.pages.current_id == "tijdlijn"
    assert window.pages.current is not None
    assert window.pages.current.place() == "wia_aanvraag"


def test_at_most_seven_and_how_many_more(person: Person) -> None:
    person.window.go("orde", "")
    order = order_of(person.window.desk)
    assert order is not None
    assert len(page_of(person.window).cards) == MOST
    assert order.more > 0
    assert f"Er is nog meer ({order.more})." in person.page()
    assert f"Er vallen {order.count} dingen op" in person.page()


def test_a_finding_says_its_source_and_what_it_cannot_know(person: Person) -> None:
    person.window.go("orde", "")
    words = person.page()
    assert "Wet werk en inkomen naar arbeidsvermogen, artikel 64 lid 3 en 6 (wet)" in words
    assert "Vroeg je de WIA al aan? Vul die dag dan in bij je gegevens." in words
    assert "gecontroleerd" in words


def test_by_keys_alone_a_finding_is_opened_and_left_out(person: Person) -> None:
    window = person.window
    window.go("orde", "spoor2-start")
    page = page_of(window)
    card = page.cards["spoor2-start"]
    assert card.hasFocus()
    assert card.fold is not None
    assert card.fold.is_open
    for _ in range(12):
        person.key(Qt.Key.Key_Tab)
        if QApplication.focusWidget().accessibleName().startswith("Laat dit weg"):  # type: ignore[union-attr]
            break
    assert card.isAncestorOf(QApplication.focusWidget())  # type: ignore[arg-type]

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, SilenceDialog)
        dialog.main_button.click()
        assert dialog.isVisible(), "a reason is needed"
        assert "Kies waarom." in "".join(person.sees())
        dialog.why.row("geldt_niet").click()
        dialog.own.setText("Er is geen ander werk")
        dialog.main_button.click()

    in_dialog(act, lambda: person.key(Qt.Key.Key_Space))
    assert "spoor2-start" not in page.cards
    assert window.desk.case_settings()[SETTING] == {
        "spoor2-start/mijlpaal:spoor2_start_na_eje": {
            "reden": "geldt_niet",
            "tekst": "Er is geen ander werk",
            "dag": "2027-12-01",
        }
    }
    assert person.screen.focusWidget() is first_after(page, "wia-gemist"), "the keyboard goes on"


def leave_out(person: Person, id: str, reason: str = "gedaan") -> None:
    person.window.go("orde", id)

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, SilenceDialog)
        dialog.why.row(reason).click()
        dialog.main_button.click()

    card = page_of(person.window).cards[id]
    in_dialog(act, lambda: card.silence_wanted.emit(id))
    settle()


def test_what_was_left_out_can_be_seen_and_shown_again(person: Person) -> None:
    leave_out(person, "wia-gemist")
    page = page_of(person.window)
    assert "wia-gemist" not in page.cards
    assert "Je liet 1 ding weg." in person.page()
    person.press("Bekijk wat je wegliet")
    assert "Het is al gedaan. Weggelaten op woensdag 1 december 2027." in person.page()
    person.press("Toon weer: De laatste dag voor je WIA-aanvraag was zondag 14 november 2027.")
    assert "wia-gemist" in page.cards
    assert not page.left_out.isVisible()
    assert SETTING not in person.window.desk.case_settings()


def test_leaving_out_can_be_undone(person: Person) -> None:
    leave_out(person, "wia-gemist")
    person.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "wia-gemist" in page_of(person.window).cards


def test_of_several_things_some_are_left_out(person: Person) -> None:
    window = person.window
    window.go("orde", "anderen-aan-zet")
    page = page_of(window)
    order = order_of(window.desk)
    assert order is not None
    found = next(one for one in order.found if one.id == "anderen-aan-zet")
    assert len(found.onderwerpen) > 2
    keep = found.silencer(found.onderwerpen[0])

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, SilenceDialog)
        assert dialog.which is not None
        dialog.which.set_values([])
        dialog.why.row("later").click()
        dialog.main_button.click()
        assert dialog.isVisible(), "something must be chosen"
        dialog.which.set_values(
            [found.silencer(one) for one in found.onderwerpen if found.silencer(one) != keep]
        )
        dialog.main_button.click()

    in_dialog(act, lambda: page.cards["anderen-aan-zet"].silence_wanted.emit("anderen-aan-zet"))
    order = order_of(window.desk)
    assert order is not None
    left = next(one for one in order.found if one.id == "anderen-aan-zet")
    assert [left.silencer(one) for one in left.onderwerpen] == [keep]


def test_an_agreement_that_was_not_kept_names_who(person: Person) -> None:
    session = person.window.desk.session
    assert session is not None
    session.add_entry(
        Afspraak(tekst="Stuurt het rapport <b>op</b>", wie="Jan", uiterlijk="2027-11-20")
    )
    person.window.go("orde", "")
    settle()
    for id in ("wia-gemist", "spoor2-start", "verslag-uwv"):
        leave_out(person, id)
    assert "Jan zou dit doen: ‘Stuurt het rapport <b>op</b>’." in person.page()


def test_each_kind_of_entry_leads_to_where_it_stands(person: Person) -> None:
    session = person.window.desk.session
    assert session is not None
    talk = session.add_entry(Gesprek(datum="2027-11-01", stand="geweest", onderwerp="Evaluatie"))
    made = session.add_entry(Afspraak(tekst="x", gesprek=talk.id, wie="Jan"))
    loose = session.add_entry(Afspraak(tekst="x", wie="Jan"))
    log = session.add_entry(Activiteit(titel="Intake"))
    found = {
        id: lead_to(Onderwerp("stuk", id), person.window.context)
        for id in (talk.id, made.id, loose.id, log.id, "weg", "werkhervatting[0]")
    }
    places = {id: (lead.page, lead.item) if lead else None for id, lead in found.items()}
    assert places == {
        talk.id: ("gesprekken", talk.id),
        made.id: ("gesprekken", talk.id),
        loose.id: ("tijdlijn", f"onderdeel:{loose.id}"),
        log.id: ("spoor2", log.id),
        "weg": None,
        "werkhervatting[0]": ("gegevens", "werkhervatting[0].van"),
    }


def test_a_file_without_findings_says_so(
    qtbot: QtBot, make_window: WindowMaker, clock: Clock
) -> None:
    clock.day = date(2026, 2, 3)
    person = Person(qtbot, make_window({"eerste_ziektedag": "2026-02-02"}))
    assert "Er valt nu niets op." in person.page()
    person.press("Kijk je dossier na")
    assert "Er valt nu niets op" in person.page()
    assert person.window.isAncestorOf(QApplication.focusWidget())  # type: ignore[arg-type]


def test_without_a_first_day_it_leads_to_the_questions(
    qtbot: QtBot, make_window: WindowMaker
) -> None:
    person = Person(qtbot, make_window({}))
    person.window.go("orde", "")
    person.press("Beantwoord de vragen")
    assert person.window.pages.current_id == "vragen"


def test_from_my_file_one_comes_here_too(person: Person) -> None:
    person.window.go("bestand", "")
    person.press("Toon meer")
    person.press("Kijk je dossier na")
    assert person.window.pages.current_id == "orde"


@pytest.mark.parametrize("odd", [3, [], {"wia-gemist": 3}, {"wia-gemist": {"reden": [1]}}])
def test_odd_settings_of_a_strange_file_break_nothing(person: Person, odd: object) -> None:
    session = person.window.desk.session
    assert session is not None
    session.set_setting(SETTING, odd)
    person.window.go("orde", "")
    assert page_of(person.window).cards
