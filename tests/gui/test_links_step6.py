"""From what is read, a step or a paper to the conversation or page where it is done."""

from __future__ import annotations

from datetime import date
from typing import get_args

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.dossier import Gesprek
from desktop_app.gui.pages.names import page_name
from desktop_app.gui.pages.registry import BY_ID
from desktop_app.gui.pages.rights.card import MOST_WORDS, AnswerCard
from desktop_app.gui.pages.talks.page import TalksPage
from desktop_app.gui.window import MainWindow
from desktop_app.rights import load_pages
from desktop_app.rights.guides.conversations import load_conversation
from desktop_app.rights.model import Scherm
from tests.gui.conftest import WindowMaker, settle
from tests.gui.desks import Clock, mark_done, sample
from tests.gui.person import Person
from tests.gui.rights_pages import rights, shown, texts
from tests.gui.talks import add

READY = "Bereid voor: Eerstejaarsevaluatie"
PLANNED = "Open je gesprek van 4 januari 2027: Eerstejaarsevaluatie"
TALK = Gesprek(soort="G04", onderwerp="Gesprek met Anna", datum="2027-01-04")
EVALUATION = "Bereid voor: Evaluatie van het plan"


@pytest.fixture
def person(qtbot: QtBot, window: MainWindow) -> Person:
    """The example of Samira, on Vandaag."""
    return Person(qtbot, window)


def talks_page(window: MainWindow) -> TalksPage:
    page = window.pages.current
    assert isinstance(page, TalksPage)
    return page


def talks_in(window: MainWindow) -> list[Gesprek]:
    found = [entry.payload for entry in window.desk.entries("gesprek")]
    return [one for one in found if isinstance(one, Gesprek)]


# -- Gesprekken opens at a kind -----------------------------------------------------------------


def test_a_kind_is_offered_and_only_planned_when_somebody_says_so(person: Person) -> None:
    window = person.window
    window.go("gesprekken", "G05")
    settle()
    page = talks_page(window)
    assert "Wil je dit gesprek voorbereiden?" in person.page()
    assert load_conversation("G05").doel in person.page()
    assert talks_in(window) == []
    focus = window.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == ("Bereid dit gesprek voor: Gesprek met de arbeidsdeskundige")
    person.press(focus.accessibleName())
    assert [one.soort for one in talks_in(window)] == ["G05"]
    assert page.talk.isVisible()
    assert page.overview.asked.isHidden()


def test_a_heavy_kind_says_first_what_it_is_about(person: Person) -> None:
    person.window.go("gesprekken", "G08")
    settle()
    assert load_conversation("G08").zwaar in person.page()


def test_what_was_asked_for_is_gone_when_one_comes_back(person: Person) -> None:
    window = person.window
    window.go("gesprekken", "G05")
    settle()
    assert talks_page(window).kept_place() == ""
    window.go("vandaag")
    window.go("gesprekken")
    settle()
    assert "Wil je dit gesprek voorbereiden?" not in person.page()
    window.go("gesprekken", "G05")
    settle()
    assert "Wil je dit gesprek voorbereiden?" in person.page(), "also from the page itself"
    talks_page(window).begin_again()
    assert "Wil je dit gesprek voorbereiden?" not in person.page()


def test_a_kind_that_fits_now_is_not_offered_twice(person: Person) -> None:
    window = person.window
    window.go("gesprekken")
    settle()
    name = load_conversation("G03").naam
    assert person.page().count(name) == 1
    window.go("gesprekken", "G03")
    settle()
    assert person.page().count(name) == 1


# -- Rechten ------------------------------------------------------------------------------------


def test_an_answer_leads_to_the_page_and_the_conversation_it_is_about(person: Person) -> None:
    window = person.window
    rights(window, "artikel:spoor2-wanneer")
    person.press("Open Tweede spoor")
    assert window.pages.current_id == "spoor2"
    rights(window, "artikel:spoor2-wanneer")
    person.press(READY)
    assert "Wil je dit gesprek voorbereiden?" in person.page()


def test_what_is_read_whole_leads_to_all_of_them(person: Person) -> None:
    window = person.window
    page = rights(window, "lees:spoor2-wanneer")
    told = texts(page.stage)
    assert "Ga hiermee verder" in told
    assert "Bereid een gesprek voor" in told
    person.press("Bereid voor: Gesprek met de arbeidsdeskundige")
    assert window.pages.current_id == "gesprekken"


def test_of_many_conversations_those_that_come_first_are_named(person: Person) -> None:
    rights(person.window, "lees:iemand-meenemen")
    offered = [text for text in person.buttons() if text.startswith("Bereid voor: ")]
    assert offered == [
        EVALUATION,
        READY,
        "Bereid voor: Gesprek met de arbeidsdeskundige",
    ]


def test_without_a_dossier_there_is_nothing_to_open_or_prepare(make_window: WindowMaker) -> None:
    window = make_window()
    card = shown(rights(window, "artikel:spoor2-wanneer"), AnswerCard)
    assert all(link.isHidden() for link in card.leads.links)
    told = texts(rights(window, "lees:spoor2-wanneer").stage)
    assert "Ga hiermee verder" not in told
    assert "Bereid een gesprek voor" not in told
    assert "Kijk hoe dit bij jou zit" in told


@pytest.mark.parametrize(
    ("page", "screen"),
    [
        ("plan-spoor2", "spoor2"),
        ("wia-aanvraag", "wiamap"),
        ("wga", "na104"),
        ("gedeeltelijk-werken", "opbouw"),
    ],
)
def test_a_page_offers_the_screen_where_it_is_done(person: Person, page: str, screen: str) -> None:
    rights(person.window, f"artikel:{page}")
    person.press(f"Open {page_name(screen)}")
    assert person.window.pages.current_id == screen


def test_every_screen_that_content_can_name_is_a_page_and_is_named() -> None:
    named = {screen for page in load_pages() for screen in page.kop.schermen}
    assert named == set(get_args(Scherm))
    assert named <= set(BY_ID)
    for page in load_pages():
        if page.thema == "spoor2":
            assert page.kop.schermen == ("spoor2",), page.id


def test_places_never_make_a_card_too_long(window: MainWindow) -> None:
    lacking = []
    for one in load_pages():
        if not (one.kop.schermen or one.kop.gesprekken) or one.kop.soort != "artikel":
            continue
        if one.kop.zwaar:
            continue
        card = shown(rights(window, f"artikel:{one.id}"), AnswerCard)
        assert card.words() <= MOST_WORDS, one.id
        if all(link.isHidden() for link in card.leads.links):
            lacking.append(one.id)
    assert len(lacking) < 20, lacking


# -- Tijdlijn -----------------------------------------------------------------------------------


def test_a_step_leads_to_its_conversations(person: Person) -> None:
    window = person.window
    window.go("tijdlijn", "eerstejaarsevaluatie")
    settle()
    assert person.offers("Bereid voor: Gesprek met de arbeidsdeskundige")
    person.press(READY)
    assert window.pages.current_id == "gesprekken"
    assert talks_in(window) == []


def test_a_planned_conversation_is_opened_and_its_day_shown(person: Person) -> None:
    window = person.window
    add(window, TALK)
    window.go("tijdlijn", "eerstejaarsevaluatie")
    settle()
    assert not person.offers(READY)
    person.press(PLANNED)
    assert talks_page(window).talk.isVisible()
    assert "Gesprek met Anna" in person.page()
    assert window.desk.undo()
    window.go("tijdlijn", "eerstejaarsevaluatie")
    settle()
    assert person.offers(READY)


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2027-01", "Open je gesprek van rond 1 januari 2027: Eerstejaarsevaluatie"),
        (None, "Open je gesprek: Eerstejaarsevaluatie"),
    ],
)
def test_a_day_that_is_not_exact_is_not_told_as_exact(
    person: Person, day: str | None, said: str
) -> None:
    add(person.window, Gesprek(soort="G04", datum=day))
    person.window.go("tijdlijn", "eerstejaarsevaluatie")
    settle()
    assert person.offers(said)


def test_the_first_of_several_planned_ones_is_named(person: Person) -> None:
    later = Gesprek(soort="G04", datum="2027-01-20")
    held = Gesprek(soort="G04", datum="2026-10-01", stand="geweest")
    off = Gesprek(soort="G04", datum="2026-12-01", stand="vervallen")
    add(person.window, later, held, off, TALK)
    person.window.go("tijdlijn", "eerstejaarsevaluatie")
    settle()
    assert person.offers(PLANNED)


def test_a_step_that_is_done_asks_for_no_conversation(person: Person) -> None:
    window = person.window
    window.go("tijdlijn", "eerstejaarsevaluatie")
    settle()
    assert person.offers(READY)
    assert mark_done(window.desk, "eerstejaarsevaluatie", "2026-11-20")
    settle()
    assert not person.offers(READY)


def test_of_a_series_only_the_steps_next_to_today_have_one(person: Person) -> None:
    window = person.window
    offered = {}
    for number in (4, 5, 6, 7, 8):
        window.go("tijdlijn", f"evaluatie_periodiek.{number}")
        settle()
        offered[number] = person.offers(EVALUATION)
    assert offered == {4: False, 5: True, 6: True, 7: False, 8: False}


def test_a_step_without_a_conversation_offers_none(person: Person) -> None:
    person.window.go("tijdlijn", "vakantiedagen_verval.1")
    settle()
    assert not any(text.startswith("Bereid voor") for text in person.buttons())


# -- Vandaag ------------------------------------------------------------------------------------


def test_the_nearest_step_leads_to_its_conversation(person: Person) -> None:
    window = person.window
    settle()
    assert [text for text in person.buttons() if text.startswith("Bereid voor")] == [EVALUATION]
    person.press(EVALUATION)
    assert window.pages.current_id == "gesprekken"
    assert talks_in(window) == []
    person.press("Bereid dit gesprek voor: Evaluatie van het plan")
    window.go("vandaag")
    settle()
    person.press("Open je gesprek: Evaluatie van het plan")
    assert talks_page(window).talk.isVisible()


def test_a_step_without_a_conversation_has_only_its_own_button(
    qtbot: QtBot, make_window: WindowMaker
) -> None:
    person = Person(qtbot, make_window(sample("bram-onderbreking")))
    assert not any(text.startswith("Bereid voor") for text in person.buttons())


# -- Documenten ---------------------------------------------------------------------------------


def test_a_paper_leads_to_the_conversations_one_brings_it_to(person: Person) -> None:
    window = person.window
    window.go("documenten", "D10")
    settle()
    assert [text for text in person.buttons() if text.startswith("Bereid voor")] == [
        "Bereid voor: Gesprek met de arbeidsdeskundige"
    ]
    window.go("documenten", "D02")
    settle()
    offered = [text for text in person.buttons() if text.startswith("Bereid voor")]
    assert offered == [EVALUATION, READY], "those that come first"
    planned = Gesprek(soort="G09", datum="2027-11-01")
    add(window, planned)
    window.go("documenten", "D03")
    settle()
    person.press("Open je gesprek van 1 november 2027: Eindevaluatie")
    assert talks_page(window).talk.isVisible()


def test_a_paper_for_a_step_that_is_done_asks_for_nothing(person: Person, clock: Clock) -> None:
    window = person.window
    clock.day = date(2027, 3, 1)
    window.desk.day_may_have_changed()
    window.go("documenten", "D10")
    settle()
    assert mark_done(window.desk, "eerstejaarsevaluatie", "2027-01-20")
    settle()
    assert not any(text.startswith("Bereid voor") for text in person.buttons())
