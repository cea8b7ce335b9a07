"""Na 104 weken: what came of UWV, asked one thing at a time; own days; heavy news with care."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.gui.pages.wia.after_page import AfterPage
from desktop_app.gui.pages.wia.moment import with_event
from desktop_app.gui.window import MainWindow
from tests.gui.conftest import WindowMaker, settle
from tests.gui.desks import Clock, sample
from tests.gui.person import Person, told

AFTER = date(2028, 2, 20)
"""Three weeks after the waiting time of the example."""


def samira(**more: Any) -> dict[str, Any]:
    return {**sample("samira"), "wia_aanvraag": "2027-11-10", **more}


def decided(outcome: str | None, day: str = "2028-02-10") -> list[dict[str, Any]]:
    event: dict[str, Any] = {"soort": "wia_beslissing", "datum": day}
    return [{**event, "uitkomst": outcome} if outcome else event]


@pytest.fixture
def make_person(qtbot: QtBot, make_window: WindowMaker, clock: Clock) -> Any:
    """Somebody on this page, on facts and a day."""

    def make(facts: dict[str, Any], day: date = AFTER, page: str = "na104") -> Person:
        clock.day = day
        person = Person(qtbot, make_window(facts))
        if page:
            person.window.go(page, "")
        settle()
        return person

    return make


def page_of(window: MainWindow) -> AfterPage:
    page = window.page("na104")
    assert isinstance(page, AfterPage)
    return page


def test_it_is_offered_from_thirteen_weeks_before_the_end(make_person: Any) -> None:
    early = make_person(sample("samira"), date(2027, 10, 30), "")
    assert not early.offers("Open Na 104 weken")
    early.window.desk.release()
    near = make_person(samira(), date(2027, 11, 1), "")
    near.press("Open Na 104 weken")
    assert near.window.pages.current_id == "na104"
    near.window.go("tijdlijn", "")
    near.press("Open Na 104 weken")
    assert near.window.pages.current_id == "na104"


def test_law_and_practice_stand_apart_with_own_days(make_person: Any) -> None:
    person = make_person(samira())
    words = person.page()
    assert "Nog geen beslissing" in words
    assert "Voor jou: woensdag 5 januari 2028. Die dag is voorbij." in words, "8 weeks of the law"
    assert "Voor jou: woensdag 1 maart 2028. Nog 10 dagen." in words, "16 weeks of practice"
    assert words.count("woensdag 5 januari 2028") >= 1
    assert "Wet" in words
    assert "Praktijk van UWV" in words
    assert "Wie kan je helpen?" in words


def test_the_decision_is_told_by_keys_and_kept_as_facts(make_person: Any) -> None:
    person = make_person(samira())
    window = person.window
    page = page_of(window)
    assert page.known.hasFocus()
    person.key(Qt.Key.Key_Tab)
    person.key(Qt.Key.Key_Space)
    assert "Wat is er gebeurd?" in person.page()
    for _ in range(5):
        person.key(Qt.Key.Key_Down)
        if page.form.what.value() == "wia_beslissing":
            break
    person.key(Qt.Key.Key_Tab)
    person.type("10-2-2028")
    person.press("Bewaar dit")
    assert "Kies wat UWV heeft beslist." in person.page()
    person.press("Geen WIA")
    person.press("Bewaar dit")
    assert told(window)["gebeurtenissen"] == decided("geen_wia")
    assert "UWV besliste op donderdag 10 februari 2028: Geen WIA." in person.page()
    assert "Je hebt tijd tot en met donderdag 23 maart 2028. Nog 32 dagen." in person.page()
    person.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "gebeurtenissen" not in told(window)


def test_heavy_news_is_said_calmly_with_people_beside_it(make_person: Any) -> None:
    person = make_person(samira(gebeurtenissen=decided("geen_wia")))
    words = person.page()
    assert "Dit gaat over een afwijzing." in words
    assert "Doe dit niet" not in words
    assert "Kun je niet meer verder? Bel 113" in words
    person.press("Niet nu")
    assert person.window.pages.current_id == "vandaag"
    person.window.go("na104", "")
    assert "Doe dit niet" not in person.page(), "not now is not yes"
    person.press("Lees verder")
    assert "Doe dit niet" in person.page()
    assert "Kun je niet meer verder? Bel 113" in person.page()
    assert (
        page_of(person.window).meaning.isAncestorOf(
            person.screen.focusWidget()  # type: ignore[arg-type]
        )
        or page_of(person.window).meaning.hasFocus()
    )


def test_after_the_lock_heavy_news_is_closed_again(make_person: Any) -> None:
    person = make_person(samira(gebeurtenissen=decided("iva")))
    person.press("Lees verder")
    assert "Doe dit niet" in person.page()
    person.window.lock()
    settle()
    person.window.desk.uncover()
    settle()
    person.window.go("na104", "")
    assert "Doe dit niet" not in person.page()


@pytest.mark.parametrize("outcome", ["geen_wia", "wga_35_80", "wga_80_100", "iva"])
def test_each_outcome_has_its_path_and_its_days(make_person: Any, outcome: str) -> None:
    person = make_person(samira(gebeurtenissen=decided(outcome)))
    person.press("Lees verder")
    words = person.page()
    assert "Voor jou: donderdag 23 maart 2028. Nog 32 dagen." in words
    assert "Wat kun je doen?" in words
    person.press("Lees meer")
    assert "Waar staat dit?" in person.page()


def test_with_an_advance_the_day_for_ww_is_there(make_person: Any) -> None:
    events = [{"soort": "voorschot_toegekend", "datum": "2028-02-01"}, *decided("geen_wia")]
    person = make_person(samira(gebeurtenissen=events))
    person.press("Lees verder")
    assert "Voor jou: donderdag 24 februari 2028. Nog 4 dagen." in person.page()


def test_a_decision_that_is_not_read_yet_has_its_days(make_person: Any) -> None:
    person = make_person(samira(gebeurtenissen=decided(None)))
    words = person.page()
    assert "De uitkomst is nog niet ingevuld." in words
    assert "Je hebt tijd tot en met donderdag 23 maart 2028." in words
    assert "Wie kan je helpen?" in words
    assert "Nog geen beslissing" not in words


def test_a_passed_day_to_object_is_said_without_alarm(make_person: Any) -> None:
    person = make_person(samira(gebeurtenissen=decided("geen_wia")), date(2028, 5, 20))
    assert "De laatste dag was donderdag 23 maart 2028." in person.page()
    assert "Vraag je vakbond of een jurist wat nu nog kan." in person.page()
    assert not person.offers("Schrijf je bezwaarbrief")


def test_the_letter_is_opened_with_what_is_known(make_person: Any) -> None:
    person = make_person(samira(gebeurtenissen=decided("geen_wia")))
    person.press("Schrijf je bezwaarbrief")
    text = person.window.pages.current.view.paper.fields["tekst"].text()
    assert "10 februari 2028" in text
    assert "Samira de Vries" in person.page()
    assert "[……]" in text
    assert "Nog leeg: Nummer van de beslissing, Je adres." in person.page()


def test_the_letter_about_applying_may_name_a_day(make_person: Any) -> None:
    person = make_person(sample("samira"), date(2027, 11, 1))
    person.press("Vertel wat er gebeurde")
    person.press("Ik heb de brief dat ik WIA kan aanvragen")
    person.fill("Op welke dag?", "20-10-2027")
    person.fill("Tot welke dag kun je aanvragen? (mag leeg blijven)", "7-11-2027")
    person.press("Bewaar dit")
    (event,) = told(person.window)["gebeurtenissen"]
    assert event == {
        "soort": "uwv_wia_brief_ontvangen",
        "datum": "2027-10-20",
        "noemt": {"wia_aanvraag.uiterlijk": "2027-11-07"},
    }
    traject = person.window.desk.traject
    assert traject is not None
    assert traject.milestones_by_key["wia_aanvraag"].uiterlijk == date(2027, 11, 7)


def test_a_day_that_comes_yet_is_refused_beside_the_field(make_person: Any) -> None:
    person = make_person(samira())
    person.press("Vertel wat er gebeurde")
    person.press("Bewaar dit")
    assert "Kies wat er is gebeurd." in person.page()
    person.press("Ik kreeg een voorschot")
    person.press("Bewaar dit")
    assert "Vul een dag in." in person.page()
    person.fill("Op welke dag?", "1-3-2028")
    person.press("Bewaar dit")
    assert "Deze dag komt nog." in person.page()
    person.press("Niet nu")
    assert "gebeurtenissen" not in told(person.window)
    assert QApplication.focusWidget() is not None


def test_telling_again_changes_the_newest_and_keeps_the_rest() -> None:
    facts = {
        "gebeurtenissen": [
            {"soort": "wia_beslissing", "datum": "2027-01-01", "uitkomst": "iva"},
            {"soort": "eigen", "datum": "2027-02-01", "titel": "Verhuisd"},
            {
                "soort": "wia_beslissing",
                "datum": "2028-02-10",
                "uitkomst": "iva",
                "noemt": {"wachttijd.laatste_dag": "2028-01-30"},
            },
        ]
    }
    changed = with_event(facts, "wia_beslissing", "2028-02-11")["gebeurtenissen"]
    assert changed[:2] == facts["gebeurtenissen"][:2]
    assert changed[2] == {
        "soort": "wia_beslissing",
        "datum": "2028-02-11",
        "noemt": {"wachttijd.laatste_dag": "2028-01-30"},
    }


def test_without_a_first_day_it_leads_to_the_questions(make_person: Any) -> None:
    person = make_person({})
    person.press("Beantwoord de vragen")
    assert person.window.pages.current_id == "vragen"


@pytest.mark.parametrize(
    ("kind", "day", "said"),
    [
        ("wia_beslissing", "1-1-2010", "Deze dag ligt voor je eerste ziektedag."),
        ("wia_beslissing", "1-1-2029", "Deze dag komt nog. Vul in wanneer het was."),
        ("wia_aanvraag", "1-2-2025", "Deze dag ligt voor je eerste ziektedag."),
    ],
)
def test_what_came_of_uwv_was_in_the_time_of_the_illness(
    make_person: Any, kind: str, day: str, said: str
) -> None:
    person = make_person(sample("samira"))
    person.window.go("na104", kind)
    settle()
    person.type(day)
    person.press("Bewaar dit")
    assert said in person.page()
    assert "gebeurtenissen" not in told(person.window)


def test_the_last_day_in_the_letter_is_not_before_the_letter(make_person: Any) -> None:
    person = make_person(sample("samira"))
    person.window.go("na104", "uwv_wia_brief_ontvangen")
    settle()
    person.type("1-11-2027")
    page_of(person.window).form.named.edit.setFocus()
    person.type("1-10-2027")
    person.press("Bewaar dit")
    assert "Deze dag ligt voor de dag van de brief." in person.page()
    assert "gebeurtenissen" not in told(person.window)
