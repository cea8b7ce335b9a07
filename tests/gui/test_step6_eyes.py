"""What a tired reader would trip over on the pages of step 6, each seen once and mended."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.dossier import Gesprek, Payload, Uren
from desktop_app.gui.pages.talks.large import MeetingDialog
from desktop_app.gui.pages.talks.split import split
from desktop_app.gui.pages.wia.map_content import map_of
from desktop_app.gui.pages.wia.printing import map_parts
from desktop_app.text.messages import load_messages
from tests.gui.conftest import WindowMaker, settle
from tests.gui.desks import Clock, sample
from tests.gui.person import Person

TODAY = date(2026, 11, 22)
AFTER_AOW = date(2028, 2, 20)

Someone = Callable[..., Person]


@pytest.fixture
def someone(qtbot: QtBot, make_window: WindowMaker, clock: Clock) -> Someone:
    """An example dossier on a page, with some facts told differently."""

    def make(name: str, page: str, day: date = TODAY, **more: Any) -> Person:
        clock.day = day
        person = Person(qtbot, make_window({**sample(name), **more}))
        person.window.go(page, "")
        settle()
        return person

    return make


# ---------------------------------------------------------------------- the WIA


@pytest.mark.parametrize("page", ["wiamap", "na104"])
def test_with_aow_before_the_wia_no_application_is_asked_for(someone: Someone, page: str) -> None:
    words = someone("henk-aow", page).page()
    assert (
        "Je bereikt de AOW-leeftijd op woensdag 10 februari 2027. Daarna is er geen WIA." in words
    )
    assert "Voor jou" not in words
    assert "missen nog" not in words
    assert "Wie kan je helpen?" in words


def test_with_aow_nothing_after_104_weeks_is_offered(someone: Someone) -> None:
    person = someone("henk-aow", "vandaag", AFTER_AOW)
    assert not person.offers("Open Na 104 weken")
    assert not person.offers("Open je WIA-map")


def test_who_recovered_is_not_sent_looking_for_papers(someone: Someone) -> None:
    person = someone("samira", "wiamap", hersteld_sinds="2026-11-09")
    assert "Volgens je gegevens ben je hersteld." in person.page()
    assert not person.offers("Print je map")


def test_a_decision_stays_to_be_seen_after_recovery(someone: Someone) -> None:
    person = someone("nora-na-104-weken", "na104", hersteld_sinds="2026-11-16")
    assert "UWV besliste op donderdag 5 november 2026: Geen WIA." in person.page()
    assert "Je hebt tijd tot en met donderdag 17 december 2026." in person.page()


@pytest.mark.parametrize("page", ["wiamap", "na104"])
def test_days_from_a_rough_first_day_are_called_rough(someone: Someone, page: str) -> None:
    words = someone("lotte-ongeveer", page).page()
    exact = [
        line
        for line in words.splitlines()
        if (" 2027" in line or " 2028" in line) and "ongeveer" not in line
    ]
    assert not exact
    assert "ongeveer zaterdag 11 " in words


def test_a_moment_that_will_not_come_gives_no_day_of_ones_own(someone: Someone) -> None:
    """The contract of Daan ends before the final evaluation with his employer."""
    words = someone("daan-tijdelijk", "wiamap").page()
    assert "6 februari 2028" not in words
    assert "eindevaluatie" not in words
    assert "Schrijf je eigen oordeel." in words
    assert "Voor jou: zondag 20 februari 2028." in words, "the application"


def test_two_steps_with_the_same_last_day_both_say_it(someone: Someone) -> None:
    """Final evaluation and application of Lotte fall on one day; the application is hers."""
    lines = someone("lotte-ongeveer", "wiamap").page().splitlines()
    at = next(n for n, line in enumerate(lines) if "Vraag de WIA aan." in line)
    assert lines[at + 1] == "Voor jou: ongeveer zaterdag 11 december 2027."


def test_what_was_done_is_said_to_be_done(someone: Someone) -> None:
    done = {**sample("nora-na-104-weken")["gedaan"], "bezwaar": "2026-11-20"}
    person = someone("nora-na-104-weken", "na104", gedaan=done)
    person.press("Lees verder")
    words = person.page()
    at = words.index("Bezwaar: zes weken")
    assert "Gedaan op vrijdag 20 november 2026." in words[at : at + 200]
    assert "Niet eens met de beslissing?" not in words


def test_once_uwv_has_the_application_no_paper_is_asked_for_any_more(someone: Someone) -> None:
    words = someone("nora-na-104-weken", "wiamap").page()
    assert "Deze 6 papieren staan niet in je dossier:" in words
    assert "UWV kreeg je aanvraag op maandag 8 juni 2026." in words
    assert "missen nog" not in words


def test_wage_and_protection_end_on_days_of_their_own(someone: Someone) -> None:
    words = someone("nora-na-104-weken", "na104").page()
    assert "Je wachttijd voor de WIA liep tot en met zondag 30 augustus 2026." in words
    assert "De plicht om loon te betalen duurde tot en met zondag 30 augustus 2026." in words
    assert "Het opzegverbod duurde tot en met dinsdag 1 september 2026." in words


def test_during_a_loonsanctie_the_page_says_that_the_wage_goes_on(someone: Someone) -> None:
    words = someone("ingrid-loonsanctie", "na104").page()
    assert "UWV heeft je loon verlengd. Zo lang ligt je WIA-aanvraag stil." in words
    assert "De plicht om loon te betalen duurt tot en met " in words


def test_the_printed_map_says_whose_each_paper_is_and_until_when(someone: Someone) -> None:
    person = someone("samira", "wiamap")
    context = person.window.context
    shown = map_of(context.desk)
    assert shown is not None
    texts = [part.text for part in map_parts(shown, context)]
    assert "Je aanvraag moet uiterlijk zondag 14 november 2027 bij UWV zijn." in texts
    assert "[  ]  Re-integratieverslag (Nog niet in je dossier). Van: je werkgever." in texts


# ---------------------------------------------------------------------- hours, the file in order


def add(person: Person, *payloads: Payload) -> list[str]:
    session = person.window.desk.session
    assert session is not None
    with session.action():
        ids = [session.add_entry(payload).id for payload in payloads]
    settle()
    return ids


def test_any_work_that_runs_longer_than_agreed_is_told(someone: Someone) -> None:
    person = someone("bram-onderbreking", "opbouw")
    add(person, Uren(week="2026-11-09", echt=600, soort="aangepast", tot="2026-11-13"))
    assert "Je werkt langer zo dan afgesproken. De einddag was vrijdag 13 november 2026." in (
        person.page()
    )


def test_the_last_day_of_one_kind_of_work_is_not_taken_for_another(someone: Someone) -> None:
    person = someone("bram-onderbreking", "opbouw")
    add(person, Uren(week="2026-11-09", echt=600, soort="arbeidstherapie", tot="2026-11-13"))
    person.press("Aangepast werk")
    settle()
    form = person.window.page("opbouw").form  # type: ignore[attr-defined]
    assert form.until.value() is None
    person.press("Arbeidstherapie")
    assert form.until.value() == "2026-11-13"


def test_when_uwv_is_late_one_is_not_sent_to_uwv_for_an_opinion(someone: Someone) -> None:
    words = someone("nora-na-104-weken", "orde").page()
    assert "UWV is aan zet voor ‘Deskundigenoordeel van UWV’." in words
    assert "Bel UWV en vraag wanneer het antwoord komt." in words
    assert "vraag UWV om een deskundigenoordeel" not in words


# ---------------------------------------------------------------------- the second track


def test_who_says_when_the_track_begins_stands_beside_each_other(someone: Someone) -> None:
    person = someone("samira", "spoor2")
    person.press("Wie beslist, en wanneer?")
    words = person.page()
    assert "De wet noemt geen dag." in words
    assert "Voor jou: zondag 14 maart 2027. Nog 112 dagen." in words, "UWV: six weeks after"
    assert "Voor jou: zondag 31 januari 2027. Nog 70 dagen." in words, "FNV: week 52"
    assert "Wie beslist?" in words
    assert "Hoelang duurt het?" in words
    assert "Het eerste en het tweede spoor mogen tegelijk lopen." in words


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("henk-aow", "Je bereikt eerder de AOW-leeftijd: op woensdag 10 februari 2027."),
        (
            "daan-tijdelijk",
            "De plicht om loon te betalen stopt eerder: na woensdag 31 maart 2027.",
        ),
    ],
)
def test_where_the_track_has_no_day_it_is_said_why(someone: Someone, name: str, why: str) -> None:
    words = someone(name, "spoor2").page()
    assert why in words
    assert "Is nu al duidelijk dat je niet terug kunt? Dan kan de plicht toch gelden." in words


# ---------------------------------------------------------------------- conversations


def talking(someone: Someone, kind: str | None, name: str = "Eigen gesprek") -> Person:
    person = someone("samira", "gesprekken")
    (id,) = add(person, Gesprek(soort=kind, onderwerp=name, datum="2026-12-01"))
    person.window.go("gesprekken", id)
    settle()
    return person


def test_what_often_goes_wrong_stands_beside_the_questions(someone: Someone) -> None:
    words = talking(someone, "G02").page()
    assert "Hier gaat het vaak mis" in words
    assert "Je tekent een tekst die al klaarlag." in words


def test_the_tips_say_how_to_go_about_it_and_who_says_so(someone: Someone) -> None:
    person = talking(someone, "G02")
    person.press("Lees de tips")
    words = person.page()
    assert "Sluit af met drie vragen: wat spreken we af, wie doet wat, en wanneer?" in words
    assert "Waar staat dit?" in words
    assert person.offers("Mag ik een gesprek opnemen?")


def test_an_own_conversation_has_the_tips_for_all(someone: Someone) -> None:
    person = talking(someone, None, "Koffie met mijn team")
    assert "Hier gaat het vaak mis" not in person.page()
    person.press("Lees de tips")
    assert "Stuur een korte bevestiging van de afspraken." in person.page()


def test_never_sign_without_advice_is_one_step_from_an_offer_to_leave(someone: Someone) -> None:
    person = talking(someone, "G08")
    assert person.offers("Nooit tekenen zonder advies")


def test_of_two_people_at_uwv_each_question_says_for_whom_it_is(someone: Someone) -> None:
    person = talking(someone, "G10")
    for question, why in (
        (
            "Welke informatie van mijn artsen is er al?",
            "Voor de arts van UWV. Dan weet je of er nog een brief ontbreekt.",
        ),
        (
            "Welke drie functies kiest UWV, en waarom passen die?",
            "Voor de arbeidsdeskundige van UWV. UWV moet minstens drie functies noemen.",
        ),
    ):
        assert person.described(question) == why


def test_an_agreement_of_the_bedrijfsarts_is_read_as_hers() -> None:
    text = "De bedrijfsarts stuurt een brief voor 15-01-2027\nHet verslag komt later"
    first, second = split(text, ("Anna Jansen",), TODAY, load_messages("nl"))
    assert (first.who, first.day) == ("bedrijfsarts", "2027-01-15")
    assert second.who == ""


def held(someone: Someone, day: str) -> Person:
    """On a conversation that was held, with the keyboard at its day."""
    person = someone("samira", "gesprekken")
    talk = Gesprek(soort="G03", onderwerp="Evaluatie", datum=day, stand="geweest", met=("Anna",))
    (id,) = add(person, talk)
    person.window.go("gesprekken", id)
    settle()
    return person


def days_kept(person: Person) -> list[str | None]:
    talks: list[Any] = [entry.payload for entry in person.window.desk.entries("gesprek")]
    return sorted(talk.datum for talk in talks)


def type_day(person: Person, field: str, text: str) -> None:
    after = person.window.page("gesprekken").talk.after  # type: ignore[attr-defined]
    edit = getattr(after, field).edit
    edit.setFocus()
    edit.selectAll()
    person.type(text)
    person.key(Qt.Key.Key_Tab)


def test_what_was_cannot_be_on_a_day_to_come(someone: Someone) -> None:
    person = held(someone, "2026-11-20")
    type_day(person, "day", "1-1-2030")
    assert "Deze dag komt nog. Vul in wanneer het was." in person.page()
    assert days_kept(person) == ["2026-11-20"]
    type_day(person, "day", "18-11-2026")
    assert "Deze dag komt nog." not in person.page()
    assert days_kept(person) == ["2026-11-18"]


def test_the_next_conversation_is_not_planned_before_this_one(someone: Someone) -> None:
    person = held(someone, "2026-11-20")
    type_day(person, "next", "1-1-2020")
    assert "Deze dag ligt voor dit gesprek." in person.page()
    assert days_kept(person) == ["2026-11-20"]
    type_day(person, "next", "4-1-2027")
    assert days_kept(person) == ["2026-11-20", "2027-01-04"]


@pytest.mark.parametrize(
    ("day", "said"),
    [("2026-05", "Mei 2026 · met Anna"), ("~2026-11-09", "Ongeveer maandag 9 november 2026")],
)
def test_a_rough_day_of_a_conversation_stays_rough(someone: Someone, day: str, said: str) -> None:
    person = held(someone, day)
    assert said in person.page()
    person.press("Alle gesprekken")
    assert said in person.page()


def test_what_uwv_expects_of_an_evaluation_is_not_called_a_must(someone: Someone) -> None:
    words = someone("samira", "gesprekken").page()
    assert "De laatste dag daarvoor is donderdag 3 december 2026." in words
    assert "moet uiterlijk" not in words


def test_an_empty_log_asks_for_the_first_line_and_nothing_else(someone: Someone) -> None:
    person = someone("samira", "spoor2")
    person.press("Sollicitaties")
    words = person.page()
    assert "Waar solliciteerde je?" in words
    assert "Typ hierboven je eerste regel." in words
    assert "Sollicitaties per week" not in words
    assert "Zoek" not in words
    assert not person.offers("Alles (0)")
    person.key(Qt.Key.Key_Tab)
    person.key(Qt.Key.Key_Tab)
    person.type("Kok bij Jan\n")
    assert person.offers("Alles (1)")
    assert "Dit zijn weken van de kalender, geen ziekteweken." in person.page()
    assert "Verstuurd: zondag 22 november 2026" in person.page()


def test_the_large_view_says_how_to_hide_it_and_that_nothing_was_chosen(someone: Someone) -> None:
    person = talking(someone, "G02")
    talk = person.window.page("gesprekken").talk.talk  # type: ignore[attr-defined]
    dialog = MeetingDialog(person.window.context, talk)
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert "Je koos nog geen vragen." in said
    assert "Met F9 verberg je alles." in said
    dialog.deleteLater()


def test_the_first_week_begins_as_the_facts_tell_it(someone: Someone) -> None:
    form = someone("samira", "opbouw").window.page("opbouw").form  # type: ignore[attr-defined]
    assert (form.agreed.text(), form.kind.value()) == ("12", "aangepast")


def test_during_leave_around_a_birth_no_conversation_is_proposed(someone: Someone) -> None:
    assert "Dit gesprek past nu" not in someone("fatima-verlof", "gesprekken").page()


def test_the_last_day_of_uwv_is_not_told_as_that_of_a_conversation(someone: Someone) -> None:
    words = someone("mehmet-late-aanvraag", "gesprekken").page()
    assert "UWV nodigt je uit voordat het over je WIA beslist." in words
    assert "9 november" not in words
