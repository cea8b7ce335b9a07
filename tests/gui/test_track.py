"""Tweede spoor by keys and clicks: does it play, its parts, and the ways to the page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from desktop_app.dossier import Activiteit
from desktop_app.gui.pages.track.kept import SETTING, kept_in
from desktop_app.gui.pages.track.rows import LOOKS
from desktop_app.gui.pages.track.state import plays, state_of
from desktop_app.gui.window import MainWindow
from desktop_app.rights.guides.track import load_parts, load_ways
from tests.gui.conftest import WindowMaker, settle
from tests.gui.desks import Clock, sample
from tests.gui.person import CONTROL, Person
from tests.gui.track import RUNNING, add, in_dialog, open_track, said, view

NOT_YET = "Het tweede spoor loopt nog niet. UWV verwacht de start uiterlijk"
PARTS = "Onderdelen van het tweede spoor"


@pytest.fixture
def running(make_window: WindowMaker) -> MainWindow:
    """The track runs."""
    return make_window(sample(RUNNING))


# -- where it stands --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "first"),
    [
        (RUNNING, "Het tweede spoor loopt sinds maandag 15 juni 2026."),
        (
            "samira",
            f"{NOT_YET} op zondag 14 maart 2027.",
        ),
        (
            "nora-na-104-weken",
            "Het tweede spoor liep van woensdag 1 oktober 2025 tot en met zondag 30 augustus 2026.",
        ),
        ("henk-aow", "Het tweede spoor hoort nu niet bij jouw tijdlijn."),
    ],
)
def test_the_first_line_says_whether_it_plays(
    make_window: WindowMaker, name: str, first: str
) -> None:
    window = make_window(sample(name))
    overview = view(open_track(window), "overzicht")
    assert overview.state.accessibleName() == first


def test_a_start_that_is_late_names_who_is_next_and_is_calm(
    make_window: WindowMaker, clock: Clock
) -> None:
    clock.day = clock.day.replace(year=2027, month=4)
    window = make_window(sample("samira"))
    assert window.desk.traject is not None
    state = state_of(window.desk.traject, window.desk.words)
    assert state.phase == "te_laat"
    assert state.lines[0].endswith("Je werkgever is aan zet.")


def test_a_vague_first_day_is_told(make_window: WindowMaker) -> None:
    window = make_window(sample("lotte-ongeveer"))
    assert window.desk.traject is not None
    assert "ongeveer" in state_of(window.desk.traject, window.desk.words).lines[0]


def test_exceptions_and_other_readings_are_unfolded_by_the_keyboard(
    qtbot: QtBot, window: MainWindow
) -> None:
    person = Person(qtbot, window)
    open_track(window)
    person.press("Wie beslist, en wanneer?")
    seen = person.page()
    for words in (
        "Wie beslist?",
        "Je werkgever is verantwoordelijk.",
        "Kun je binnen drie maanden terug bij je eigen werkgever?",
        "Bereik je binnen een jaar na de wachttijd de AOW-leeftijd?",
        "Een bureau schrijft: binnen zes weken na het advies",
        "Gecontroleerd op",
    ):
        assert words in seen


@pytest.mark.parametrize(
    ("name", "shown"),
    [(RUNNING, True), ("nora-na-104-weken", True), ("samira", False), ("henk-aow", False)],
)
def test_the_side_bar_has_it_while_it_plays(
    make_window: WindowMaker, name: str, shown: bool
) -> None:
    window = make_window(sample(name))
    bar = window.side_bar
    assert bar.buttons["spoor2"].isVisible() is shown
    open_track(window)
    here = bar.buttons["spoor2"] if shown else bar.under
    assert here.isVisible(), "one sees where one is"
    assert here.text() == "Tweede spoor"
    assert here.here


def test_the_side_bar_gets_it_when_the_start_comes_near(
    make_window: WindowMaker, clock: Clock
) -> None:
    window = make_window(sample("samira"))
    assert not plays(window.desk.traject)
    clock.day = clock.day.replace(month=12, day=20)
    window.desk.day_may_have_changed()
    settle()
    assert plays(window.desk.traject)
    assert window.side_bar.buttons["spoor2"].isVisible()


def test_one_comes_there_from_the_timeline_and_from_the_papers(
    qtbot: QtBot, window: MainWindow
) -> None:
    person = Person(qtbot, window)
    for page, key in (("tijdlijn", "spoor2_start_na_eje"), ("documenten", "D13")):
        window.go(page, key)
        settle()
        person.press("Naar je tweede spoor")
        assert window.pages.current_id == "spoor2"
    window.go("documenten", "D03")
    assert not person.offers("Naar je tweede spoor")


def test_without_a_first_sick_day_there_is_still_the_log(make_window: WindowMaker) -> None:
    window = make_window({})
    page = open_track(window, "activiteiten")
    assert page.shown == "activiteiten"
    page.show_item("toets")
    settle()
    assert view(page, "toets").frame.nothing.isVisible()
    page.show_item("overzicht")
    assert not view(page, "overzicht").state.isVisible()


# -- parts ------------------------------------------------------------------------------------


def test_every_part_is_in_the_list_and_heard_whole(qtbot: QtBot, running: MainWindow) -> None:
    person = Person(qtbot, running)
    open_track(running)
    rows = person.items(PARTS)
    assert [row.partition(", ")[0] for row in rows] == [part.naam for part in load_parts()]
    assert len(rows) == 19
    assert all(row.endswith(", nog niet") for row in rows)


def test_letters_tell_how_a_part_stands_and_ctrl_z_takes_it_back(
    qtbot: QtBot, running: MainWindow
) -> None:
    person = Person(qtbot, running)
    open_track(running)
    told = said(running)
    person.choose(PARTS, "Intake")
    person.key(Qt.Key.Key_K)
    person.key(Qt.Key.Key_Down)
    person.key(Qt.Key.Key_B)
    assert dict(kept_in(running.desk).parts) == {"intake": "klaar", "re-integratieplan": "bezig"}
    assert told == ["Intake: klaar.", "Re-integratieplan: bezig."]
    assert person.items(PARTS)[0].endswith(", klaar")
    person.key(Qt.Key.Key_Z, CONTROL)
    assert dict(kept_in(running.desk).parts) == {"intake": "klaar"}
    person.key(Qt.Key.Key_Up)
    person.key(Qt.Key.Key_Backspace)
    assert SETTING not in running.desk.case_settings()


def test_the_card_tells_what_to_expect_and_sets_the_state(
    qtbot: QtBot, running: MainWindow
) -> None:
    person = Person(qtbot, running)
    open_track(running, "deel:re-integratieplan")
    seen = person.page()
    for words in ("Elke vier tot zes weken is er een evaluatie.", "Teken niet onder tijdsdruk."):
        assert words in seen
    person.press("Bezig")
    assert kept_in(running.desk).parts["re-integratieplan"] == "bezig"
    focus = running.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Bezig", "the keyboard stays where it was"
    person.press("Nog niet")
    assert not kept_in(running.desk).parts
    person.press("Naar je papier: Re-integratieplan tweede spoor")
    assert running.pages.current_id == "documenten"


def test_what_was_written_down_is_seen_at_its_part(qtbot: QtBot, running: MainWindow) -> None:
    person = Person(qtbot, running)
    open_track(running, "deel:intake")
    in_dialog(running, lambda dialog: dialog.accept())
    person.press("Voeg activiteit toe: Intake")
    assert person.items(PARTS)[0].endswith(", in je logboek")
    assert "Eén keer in je logboek." in person.page()


def test_odd_settings_are_not_read(running: MainWindow) -> None:
    odd = {"onderdelen": {"intake": "x", "scholing": 3}, "antwoorden": ["x"], "meer": 1}
    running.desk.change(lambda session: session.set_setting(SETTING, odd), "")
    kept = kept_in(running.desk)
    assert (dict(kept.parts), dict(kept.answers)) == ({}, {})
    open_track(running)


def test_a_state_is_never_red() -> None:
    assert not any("attention" in role for pair in LOOKS.values() for role in pair)


# -- work in sight, and other pages -----------------------------------------------------------


def test_each_way_unfolds_with_steps_papers_and_red_flags(qtbot: QtBot, window: MainWindow) -> None:
    person = Person(qtbot, window)
    page = open_track(window, "werk")
    assert list(view(page, "werk").cards) == [way.id for way in load_ways()]
    person.press("Toon de stappen: Detachering")
    seen = person.page()
    for words in (
        "2. Maak één overeenkomst die jullie met drie partijen tekenen.",
        "Hoe je terugkomt bij je eigen werkgever.",
        "Teken niets. Bel je vakbond of een jurist.",
        "De nieuwe werkgever: geeft leiding en zorgt voor een veilige werkplek.",
    ):
        assert words in seen
    card = view(page, "werk").cards["detachering"]
    assert "Teken niets." in card.accessibleDescription()


def test_the_check_about_the_start_is_one_press_away(qtbot: QtBot, window: MainWindow) -> None:
    person = Person(qtbot, window)
    open_track(window)
    person.press("Doe de check: klopt de start van spoor 2?")
    assert window.pages.current_id == "rechten"
    assert window.pages.current is not None
    assert window.pages.current.place() == "check:spoor2-wanneer"


def test_the_page_can_be_walked_by_tab_and_says_its_names(
    qtbot: QtBot, running: MainWindow
) -> None:
    add(running, Activiteit(titel="Intake", soort="intake", datum="2026-11-01", uren=1))
    person = Person(qtbot, running)
    page = open_track(running)
    focus = running.focusWidget()
    assert focus is page.views.segment("overzicht")
    person.key(Qt.Key.Key_Right)
    assert page.shown == "activiteiten"
    person.key(Qt.Key.Key_Tab)
    focus = running.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Wat deed je?"
    heard = QAccessible.queryAccessibleInterface(view(page, "activiteiten").totals.chart)
    assert heard is not None
    assert "Week 44" in heard.text(QAccessible.Text.Description)
