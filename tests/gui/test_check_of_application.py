"""A check that is begun at an application, or at the second track: its outcome comes back there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.dossier import Sollicitatie, Uitkomst, open_dossier
from desktop_app.gui.pages.rights.check_view import CheckView
from desktop_app.gui.pages.rights.kept import KeptOutcomes
from desktop_app.gui.pages.rights.page import RightsPage
from desktop_app.gui.pages.track.page import TrackPage
from desktop_app.gui.window import MainWindow
from tests.gui.check_pages import way_to
from tests.gui.conftest import WindowMaker, settle
from tests.gui.desks import Clock, sample
from tests.gui.flows import keep
from tests.gui.person import Person
from tests.gui.rights_pages import rights, shown
from tests.gui.track import add, open_track

FITTING, START = "passend-factoren", "spoor2-wanneer"
DO, AGAIN = "Doe de check: is dit werk passend?", "Doe de check opnieuw: is dit werk passend?"
KEEP, BACK = "Bewaar in je dossier", "Terug naar je sollicitatie"
OUTCOME = "De check zei op 22 november 2026: Dit is een twijfelgeval."
OFFER = Sollicitatie(functie="Planner", werkgever="gemeente Zwolle", stand="aanbod")
OTHER = Sollicitatie(functie="Inpakker", werkgever="De Brug", stand="aanbod", datum="2026-11-01")


@pytest.fixture
def person(qtbot: QtBot, window: MainWindow) -> Person:
    """The example of Samira, on Vandaag."""
    return Person(qtbot, window)


def view_of(window: MainWindow) -> CheckView:
    page = window.pages.current
    assert isinstance(page, RightsPage)
    return shown(page, CheckView)


def answer(window: MainWindow, name: str, outcome: str) -> None:
    """From the first screen to an outcome."""
    view = view_of(window)
    view.begin()
    given = dict(way_to(name, outcome))
    while view.run.question is not None:
        view.choose(given[view.run.question.id])
    settle()


def kept_in(window: MainWindow) -> list[Uitkomst]:
    found = [entry.payload for entry in window.desk.entries("uitkomst")]
    return [one for one in found if isinstance(one, Uitkomst)]


def at(person: Person, id: str) -> None:
    open_track(person.window, id)


# -- whether a job is fitting -------------------------------------------------------------------


def test_the_outcome_is_kept_at_the_application_it_was_begun_at(person: Person) -> None:
    window = person.window
    offer, other = add(window, OFFER, OTHER)
    at(person, offer)
    person.press(DO)
    assert window.pages.current_id == "rechten"
    assert "Dit gaat over je sollicitatie: Planner, gemeente Zwolle" in person.page()
    answer(window, FITTING, "U-TWIJFEL")
    person.press(KEEP)
    (kept,) = kept_in(window)
    assert kept.over == offer
    assert kept.uitkomsten == ("U-TWIJFEL",)
    assert "De uitkomst staat bij je sollicitatie." in person.sees()
    focus = window.focusWidget()
    assert focus is not None
    assert BACK in (focus.accessibleName(), getattr(focus, "text", str)())
    person.key(Qt.Key.Key_Return)
    page = window.pages.current
    assert isinstance(page, TrackPage)
    assert page.place() == offer
    assert OUTCOME in person.page()
    assert person.offers(AGAIN)
    at(person, other)
    assert OUTCOME not in person.page()
    assert person.offers(DO)


def test_what_the_reader_thinks_of_it_stays_as_it_was(person: Person) -> None:
    window = person.window
    (offer,) = add(window, OFFER)
    at(person, offer)
    person.press(DO)
    answer(window, FITTING, "U-NIET")
    person.press(KEEP)
    assert [entry.payload for entry in window.desk.entries("sollicitatie")] == [OFFER]


def test_each_application_has_answers_of_its_own(person: Person) -> None:
    window = person.window
    offer, other = add(window, OFFER, OTHER)
    at(person, offer)
    person.press(DO)
    answer(window, FITTING, "U-TWIJFEL")
    person.press(BACK)
    assert window.pages.current_id == "spoor2", "also without keeping anything"
    assert kept_in(window) == []
    at(person, other)
    person.press(DO)
    assert "Dit gaat over je sollicitatie: Inpakker, De Brug" in person.page()
    assert view_of(window).run.state.antwoorden == ()
    at(person, offer)
    person.press(DO)
    assert view_of(window).run.screen == "uitkomst"
    rights(window, f"check:{FITTING}")
    assert "Dit gaat over" not in person.page()
    assert view_of(window).run.screen == "begin"


def test_who_stops_comes_back_at_the_application(person: Person) -> None:
    window = person.window
    (offer,) = add(window, OFFER)
    at(person, offer)
    person.press(DO)
    person.press("Nu niet")
    page = window.pages.current
    assert isinstance(page, TrackPage)
    assert page.place() == offer


def test_the_newest_outcome_stands_there_and_an_undo_brings_the_one_before(
    person: Person, clock: Clock
) -> None:
    window = person.window
    (offer,) = add(window, OFFER)
    for day, outcome in ((22, "U-TWIJFEL"), (23, "U-PASSEND")):
        clock.day = clock.day.replace(day=day)
        window.desk.day_may_have_changed()
        rights(window, f"check:{FITTING}:{offer}")
        view_of(window).restart()
        answer(window, FITTING, outcome)
        person.press(KEEP)
    at(person, offer)
    assert "De check zei op 23 november 2026: Dit lijkt passend." in person.page()
    assert OUTCOME not in person.page()
    window.desk.undo()
    settle()
    assert OUTCOME in person.page()


def test_among_all_outcomes_it_says_what_it_was_about_and_leads_there(person: Person) -> None:
    window = person.window
    (offer,) = add(window, OFFER)
    rights(window, f"check:{FITTING}:{offer}")
    answer(window, FITTING, "U-TWIJFEL")
    person.press(KEEP)
    page = rights(window, "checks")
    (card,) = shown(page, KeptOutcomes).cards.values()
    assert "Dit gaat over je sollicitatie: Planner, gemeente Zwolle" in card.lines
    person.press(card.again_button.accessibleName())
    assert "Dit gaat over je sollicitatie: Planner, gemeente Zwolle" in person.page()
    page = rights(window, "checks")
    (card,) = shown(page, KeptOutcomes).cards.values()
    person.press(card.about_link.accessibleName())
    current = window.pages.current
    assert isinstance(current, TrackPage)
    assert current.place() == offer


def test_without_the_application_the_outcome_stays_and_leads_nowhere(person: Person) -> None:
    window = person.window
    (offer,) = add(window, OFFER)
    rights(window, f"check:{FITTING}:{offer}")
    answer(window, FITTING, "U-TWIJFEL")
    person.press(KEEP)
    window.desk.change(lambda session: session.delete_entry(offer), "")
    settle()
    assert not view_of(window).about.isVisible()
    page = rights(window, "checks")
    (card,) = shown(page, KeptOutcomes).cards.values()
    assert card.lines == ["Dit is een twijfelgeval."]
    assert not card.about_link.isVisible()
    card.again_button.click()
    settle()
    assert "Dit gaat over" not in person.page()


def test_a_place_of_no_application_is_the_check_itself(person: Person) -> None:
    rights(person.window, f"check:{FITTING}:er-is-er-geen")
    assert "Dit gaat over" not in person.page()
    answer(person.window, FITTING, "U-TWIJFEL")
    person.press(KEEP)
    assert kept_in(person.window)[0].over is None


def test_behind_the_lock_nothing_of_the_application_is_seen(person: Person) -> None:
    window = person.window
    (offer,) = add(window, OFFER)
    rights(window, f"check:{FITTING}:{offer}")
    view = view_of(window)
    window.lock()
    settle()
    assert "Zwolle" not in view.about.told.text()
    rights(window, f"check:{FITTING}:{offer}")
    assert "Zwolle" not in person.sees()


def test_it_is_in_the_file(person: Person, tmp_path: Path) -> None:
    window, path = person.window, tmp_path / "mijn.spoor"
    (offer,) = add(window, OFFER)
    rights(window, f"check:{FITTING}:{offer}")
    answer(window, FITTING, "U-TWIJFEL")
    person.press(KEEP)
    keep(window, path, None)
    window.desk.release()
    settle()
    window.desk.take(open_dossier(path, None, window.desk.services.surroundings()))
    at(person, offer)
    assert OUTCOME in person.page()


def test_the_name_of_an_application_is_plain_text(person: Person) -> None:
    window = person.window
    (offer,) = add(window, Sollicitatie(functie="<b>Planner</b> " + "x" * 400, stand="aanbod"))
    rights(window, f"check:{FITTING}:{offer}")
    said = view_of(window).about.told
    assert said.text().startswith("Dit gaat over je sollicitatie: <b>Planner</b> x")
    assert len(said.text()) < 200
    assert said.textFormat() == Qt.TextFormat.PlainText


# -- when the track begins ----------------------------------------------------------------------


def test_the_check_on_the_start_leads_back_and_its_outcome_stands_at_the_track(
    qtbot: QtBot, make_window: WindowMaker
) -> None:
    window = make_window(sample("samira"))
    person = Person(qtbot, window)
    open_track(window)
    person.press("Doe de check: klopt de start van spoor 2?")
    answer(window, START, "U-S2NIETS")
    person.press(KEEP)
    person.press("Open Tweede spoor")
    assert window.pages.current_id == "spoor2"
    assert "De check zei op 22 november 2026: Nu nog geen spoor 2." in person.page()


def test_without_a_dossier_a_check_leads_to_no_page_of_it(
    qtbot: QtBot, make_window: WindowMaker
) -> None:
    window = make_window()
    person = Person(qtbot, window)
    rights(window, f"check:{START}")
    answer(window, START, "U-S2NIETS")
    assert not person.offers("Open Tweede spoor")
    assert not person.offers(BACK)
