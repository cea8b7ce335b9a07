"""Opbouw en belasting: a week in two keys and a number, its chart in words, warnings, the map."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.dossier import Uren
from desktop_app.dossier.hours import relapses_of, stretches_of, weeks_of
from desktop_app.gui.pages.load.content import hours_words, minutes_of, monday, typed
from desktop_app.gui.pages.load.page import LoadPage
from desktop_app.gui.pages.timeline.page import TimelinePage
from desktop_app.gui.timeline.own import own_moments
from desktop_app.gui.window import MainWindow
from desktop_app.map.moments import map_moments, map_periods
from tests.gui.conftest import WindowMaker, settle
from tests.gui.desks import sample
from tests.gui.person import Person

REAL, AGREED = "Hoeveel uur werkte je?", "Hoeveel uur was afgesproken? (mag leeg blijven)"


@pytest.fixture
def person(qtbot: QtBot, make_window: WindowMaker) -> Person:
    """The example of Samira on Sunday 22 November 2026, on this page."""
    person = Person(qtbot, make_window(sample("samira")))
    person.window.go("opbouw", "")
    settle()
    return person


def page_of(window: MainWindow) -> LoadPage:
    page = window.page("opbouw")
    assert isinstance(page, LoadPage)
    return page


def add(window: MainWindow, *weeks: Uren) -> list[str]:
    session = window.desk.session
    assert session is not None
    with session.action():
        ids = [session.add_entry(week).id for week in weeks]
    settle()
    return ids


def kept(window: MainWindow) -> list[Uren]:
    found: list[Any] = [entry.payload for entry in window.desk.entries("uren")]
    return sorted(found, key=lambda one: (one.week, one.soort))


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("10", 600), (" 10,5 ", 630), ("10.25", 615), ("10:30", 630), ("8 uur", 480), ("0", 0)],
)
def test_hours_are_read_as_people_type_them(text: str, minutes: int) -> None:
    assert minutes_of(text) == minutes
    assert minutes_of(typed(minutes)) == minutes


@pytest.mark.parametrize("text", ["", "tien", "10:75", "-1", "169", "1e3", "10,555"])
def test_what_are_no_hours_is_told(text: str) -> None:
    assert minutes_of(text) is None


def test_hours_are_said_in_words() -> None:
    assert hours_words(600) == "10 uur"
    assert hours_words(615) == "10 uur en 15 minuten"


def test_from_today_a_week_is_written_down_with_a_number_and_enter(
    qtbot: QtBot, make_window: WindowMaker
) -> None:
    person = Person(qtbot, make_window(sample("samira")))
    person.press("Schrijf je uren op")
    window = person.window
    assert window.pages.current_id == "opbouw"
    assert page_of(window).form.real.hasFocus()
    person.type("10:30")
    person.key(Qt.Key.Key_Return)
    (one,) = kept(window)
    assert (one.week, one.echt, one.soort, one.niveau) == ("2026-11-16", 630, "aangepast", "ik")
    assert "Week van maandag 16 november 2026: 10 uur en 30 minuten." in person.page()
    window.go("vandaag", "")
    assert "Week van maandag 16 november 2026: 10 uur en 30 minuten." in person.page()


def test_the_next_week_begins_as_the_last_one_was(person: Person) -> None:
    window = person.window
    add(window, Uren(week="2026-11-02", afgesproken=720, soort="arbeidstherapie", tot="2026-12-01"))
    page = page_of(window)
    assert page.form.week.value() == "2026-11-09"
    assert page.form.agreed.text() == "12"
    assert page.form.kind.value() == "arbeidstherapie"
    person.fill(REAL, "11")
    person.press("Merkbaar: ik heb rust nodig")
    person.press("Bewaar deze week")
    new = kept(window)[-1]
    assert new == Uren(
        week="2026-11-09",
        afgesproken=720,
        echt=660,
        soort="arbeidstherapie",
        tot="2026-12-01",
        gevolg="merkbaar",
    )
    assert page.form.week.value() == "2026-11-16", "on to the next"
    assert page.form.effect.value() is None


def test_any_day_of_the_week_will_do(person: Person) -> None:
    assert monday(date(2026, 11, 22)) == date(2026, 11, 16)
    person.fill("Welke week?", "5-11-2026")
    person.fill(REAL, "8")
    person.press("Bewaar deze week")
    assert kept(person.window)[0].week == "2026-11-02"


def test_what_is_wrong_is_said_beside_the_field_and_nothing_kept(person: Person) -> None:
    window = person.window
    person.press("Bewaar deze week")
    assert "Vul uren in, zoals 10 of 10:30." in person.page()
    person.fill(REAL, "veel")
    person.press("Bewaar deze week")
    assert "Vul uren in, zoals 10 of 10:30." in person.page()
    person.fill(REAL, "8")
    person.fill("Welke week?", "1-3-2027")
    person.press("Bewaar deze week")
    assert "Deze week komt nog." in person.page()
    person.fill("Welke week?", "16-11-2026")
    person.press("Terugval of notitie")
    person.fill("Laatste dag van je terugval (mag leeg blijven)", "1-11-2026")
    person.press("Bewaar deze week")
    assert "Deze dag ligt voor de eerste dag." in person.page()
    assert kept(window) == []


def test_no_week_is_there_twice_of_one_kind(person: Person) -> None:
    window = person.window
    add(window, Uren(week="2026-11-16", echt=300, soort="aangepast", toelichting="Blijft"))
    person.fill(REAL, "8")
    person.press("Bewaar deze week")
    assert "Deze week staat er al." in person.page()
    person.press("Mijn eigen werk")
    person.press("Bewaar deze week")
    assert [(one.soort, one.echt) for one in kept(window)] == [("aangepast", 300), ("eigen", 480)]


def test_a_week_is_changed_removed_and_brought_back(person: Person) -> None:
    window = person.window
    add(window, Uren(week="2026-11-16", echt=300, terugval_van="2026-11-18", toelichting="Griep"))
    title = "Week van maandag 16 november 2026"
    assert "Terugval vanaf woensdag 18 november 2026." in person.page()
    person.press(f"Verander: {title}")
    assert page_of(window).form.fold.is_open
    person.fill(REAL, "6")
    person.press("Bewaar deze week")
    (one,) = kept(window)
    assert (one.echt, one.terugval_van, one.toelichting) == (360, "2026-11-18", "Griep")
    person.press(f"Verwijder deze week: {title}")
    assert kept(window) == []
    assert "30 dagen in de prullenbak" in window.status.text()
    window.desk.undo()
    assert len(kept(window)) == 1


def test_what_is_being_typed_stays_when_something_else_changes(person: Person) -> None:
    person.fill(REAL, "7")
    person.window.desk.set_facts({"naam": "Iemand"})
    settle()
    assert page_of(person.window).form.real.text() == "7"


def test_therapy_that_runs_longer_than_agreed_is_told(person: Person) -> None:
    add(
        person.window,
        *(
            Uren(week=week, echt=600, soort="arbeidstherapie", tot="2026-11-08")
            for week in ("2026-11-02", "2026-11-09", "2026-11-16")
        ),
    )
    assert "Je arbeidstherapie duurt langer dan afgesproken." in person.page()
    assert "De einddag was zondag 8 november 2026." in person.page()
    person.window.go("orde", "")
    assert "Je arbeidstherapie duurt langer dan afgesproken." in person.page()
    person.press("Bekijk je uren")
    assert person.window.pages.current_id == "opbouw"
    assert page_of(person.window).form.week.value() == "2026-11-16"


def test_after_a_relapse_a_talk_with_the_doctor_is_named(person: Person) -> None:
    add(person.window, Uren(week="2026-11-09", echt=120, terugval_van="2026-11-10"))
    assert "Na je terugval staat er nog geen gesprek met de bedrijfsarts" in person.page()


def test_the_chart_says_the_last_weeks_and_the_list_says_them_all(person: Person) -> None:
    window = person.window
    add(
        window,
        *(
            Uren(week=date(2026, 8, 3 + 7 * n).isoformat(), echt=60 * n, gevolg="veel")
            for n in range(4)
        ),
        *(Uren(week=date(2026, 10, 5 + 7 * n).isoformat(), echt=60 * n) for n in range(3)),
    )
    page = page_of(window)
    heard = page.chart.accessibleDescription()
    assert heard.splitlines()[0] == (
        "Week van maandag 19 oktober 2026: 2 uur gewerkt. Mijn eigen werk."
    )
    assert len(heard.splitlines()) == 4
    assert "Week van maandag 3 augustus 2026" not in person.page()
    person.press("Toon wat ouder is")
    assert "Week van maandag 3 augustus 2026" in person.page()
    assert "0 uur gewerkt. Mijn eigen werk. Gevolg daarna: veel." in person.page()


def test_two_kinds_in_the_same_weeks_are_two_stretches(person: Person) -> None:
    window = person.window
    add(
        window,
        Uren(week="2026-10-05", soort="eigen"),
        Uren(week="2026-10-05", soort="arbeidstherapie"),
        Uren(week="2026-10-12", soort="eigen"),
        Uren(week="2026-10-12", soort="arbeidstherapie"),
        Uren(week="2026-10-19", soort="ander"),
        Uren(week="2026-10-26", soort="eigen", terugval_van="~2026-10-27"),
    )
    weeks = weeks_of(window.desk.entries("uren"))
    found = [(one.soort, one.first, one.last, one.newest) for one in stretches_of(weeks)]
    assert found == [
        ("arbeidstherapie", date(2026, 10, 5), date(2026, 10, 18), False),
        ("eigen", date(2026, 10, 5), date(2026, 10, 18), False),
        ("ander", date(2026, 10, 19), date(2026, 10, 25), False),
        ("eigen", date(2026, 10, 26), date(2026, 11, 1), True),
    ]
    (relapse,) = relapses_of(weeks)
    assert (relapse.first, relapse.last) == (date(2026, 10, 27), None)


def test_on_the_map_it_is_a_band_with_a_card(person: Person) -> None:
    window = person.window
    add(
        window,
        Uren(week="2026-10-05", soort="arbeidstherapie"),
        Uren(week="2026-10-12", soort="arbeidstherapie", terugval_van="2026-10-14"),
    )
    desk = window.desk
    own = own_moments(desk.facts, desk.entries(), desk.today, desk.words)
    assert desk.traject is not None
    bands = map_periods(desk.traject, own)[-2:]
    assert [(one.naam, one.van, one.tot_en_met) for one in bands] == [
        ("Opbouw: arbeidstherapie", date(2026, 10, 5), date(2026, 10, 18)),
        ("Terugval", date(2026, 10, 14), desk.today),
    ]
    assert not [one for one in map_moments(desk.traject, None, own) if one.own is not None]
    window.go("tijdlijn", "periode:opbouw.1")
    page = window.pages.current
    assert isinstance(page, TimelinePage)
    assert page.place() == "periode:opbouw.1"
    assert "Opbouw: arbeidstherapie" in person.page()
    page._switch()
    settle()
    assert page.list is not None
    assert "Opbouw: arbeidstherapie" in " ".join(
        str(page.list.view.model().index(n, 0).data()) for n in range(
            page.list.view.model().rowCount()
        )
    )  # fmt: skip


def test_by_tab_alone_one_comes_from_the_number_to_the_button(person: Person) -> None:
    assert page_of(person.window).form.real.hasFocus()
    for _ in range(12):
        person.key(Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if focus is page_of(person.window).form.keep_button:
            return
    raise AssertionError("the button was not reached")


def test_a_week_before_the_illness_is_refused(person: Person) -> None:
    form = page_of(person.window).form
    form.week.edit.setFocus()
    form.week.edit.selectAll()
    person.type("1-1-2020")
    form.real.setFocus()
    person.type("10\n")
    assert "Deze week ligt voor je eerste ziektedag." in person.page()
    assert kept(person.window) == []
