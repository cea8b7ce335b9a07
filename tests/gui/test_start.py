"""The first screen and the way through the questions, by keys and clicks in a real window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLabel

from desktop_app.gui.pages.start.begin import BeginPage
from desktop_app.gui.pages.start.stops import PlaceStop, QuestionStop
from desktop_app.gui.window import MainWindow
from tests.gui.conftest import WindowMaker, settle
from tests.gui.desks import sample
from tests.gui.flows import Hands, begin, go_to, keep, questions

MOST_PRESSES = 25
PROMISES = (
    "Dit duurt ongeveer 3 minuten.",
    "Je hebt alleen je eerste ziektedag nodig.",
    "Stoppen kan altijd.",
    "Gebruik liever niet een computer van je werk.",
    "Alles blijft op jouw computer. Er gaat niets over het internet.",
)


def begin_page(window: MainWindow) -> BeginPage:
    page = window.page("begin")
    assert isinstance(page, BeginPage)
    return page


def said_in(window: MainWindow) -> str:
    """All that can be read in the window."""
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


# -- the first screen -------------------------------------------------------------------------


def test_the_first_screen_promises_five_things(make_window: WindowMaker) -> None:
    window = make_window()
    assert all(promise in said_in(window) for promise in PROMISES)


def test_looking_around_is_marked_and_never_asks_to_be_kept(make_window: WindowMaker) -> None:
    window = make_window()
    Hands(window).click(begin_page(window).example_button)
    assert window.pages.current_id == "vandaag"
    assert window.desk.is_example
    assert "Dit is een voorbeeld." in said_in(window)
    assert not window.desk.would_lose
    assert window.desk.facts_json()["naam"] == sample("samira")["naam"]


def test_a_dossier_of_the_last_time_comes_first_without_its_name(
    make_window: WindowMaker, tmp_path: Path
) -> None:
    window = make_window(sample("lotte-ongeveer"))
    path = tmp_path / "geheime-naam.spoor"
    keep(window, path)
    window.desk.release()
    window.settings.set("laatste_dossier", str(path))
    window.go("begin")
    settle()
    page = begin_page(window)
    assert page.last_button.isVisible()
    assert window.focusWidget() is page.last_button
    assert "geheime" not in said_in(window)
    Hands(window).enter()
    assert window.pages.current_id == "openen"
    assert "geheime" not in said_in(window)


def test_a_dossier_that_is_gone_is_not_offered(make_window: WindowMaker, tmp_path: Path) -> None:
    window = make_window()
    window.settings.set("laatste_dossier", str(tmp_path / "weg.spoor"))
    begin_page(window).refresh()
    assert not begin_page(window).last_button.isVisible()
    assert begin_page(window).new_button.isVisible()


# -- the way through --------------------------------------------------------------------------


def test_one_day_is_enough_to_know_the_next_step(make_window: WindowMaker) -> None:
    window = make_window()
    hands, page = begin(window)
    assert page.place() == "plek"
    stop = page.current
    assert isinstance(stop, PlaceStop)
    for part in (
        "week 42 van 104",
        "zondag 30 januari 2028",
        "De vorige stap: Evaluatie plan van aanpak 5",
        "De volgende stap: 42e-weeksmelding. Uiterlijk maandag 23 november 2026.",
        "Dat is over 1 dag.",
        "Je werkgever is aan zet.",
    ):
        assert part in stop.text()
    assert hands.presses <= MOST_PRESSES


def test_enter_alone_leads_past_every_question(make_window: WindowMaker) -> None:
    window = make_window()
    hands, page = begin(window)
    go_to(hands, page, "bewaren")
    assert page.steps.text() == "Vraag 6 van 6"
    assert hands.presses <= MOST_PRESSES
    hands.click(page.later_button)
    assert window.pages.current_id == "antwoorden"
    assert window.desk.unsaved


def test_the_questions_are_counted_in_words(make_window: WindowMaker) -> None:
    window = make_window()
    hands, page = begin(window)
    seen = [page.steps.text()]
    for _ in range(5):
        hands.enter()
        seen.append(page.steps.text())
    assert seen == [f"Vraag {number} van 6" for number in (1, 2, 3, 4, 5, 6)]


def test_nothing_is_written_before_a_place_is_chosen(
    make_window: WindowMaker, tmp_path: Path, own_home: Path
) -> None:
    window = make_window()
    before = {*tmp_path.rglob("*"), *own_home.rglob("*")}
    hands, page = begin(window)
    go_to(hands, page, "naam")
    hands.type("S. de V.")
    hands.enter()
    assert window.desk.facts_json()["naam"] == "S. de V."
    made = {*tmp_path.rglob("*"), *own_home.rglob("*")} - before
    assert [path.name for path in made if path.suffix not in (".json", "")] == []
    assert not any(b"S. de V." in path.read_bytes() for path in made if path.is_file())


def test_leaving_and_coming_back_continues_at_the_same_question(make_window: WindowMaker) -> None:
    window = make_window()
    hands, page = begin(window)
    go_to(hands, page, "tussendoor")
    hands.click(page.stop_link)
    assert window.pages.current_id == "vandaag"
    window.go("vragen")
    settle()
    assert questions(window).place() == "tussendoor"
    assert window.desk.facts_json()["eerste_ziektedag"] == "2026-02-02"


def test_what_is_half_typed_survives_going_back(make_window: WindowMaker) -> None:
    window = make_window()
    hands, page = begin(window)
    go_to(hands, page, "naam")
    hands.type("Sa")
    hands.click(page.back_button)
    assert page.place() == "gedaan"
    hands.click(page.later_button)
    stop = page.current
    assert isinstance(stop, QuestionStop)
    assert stop.form.fields.first().text() == "Sa"  # type: ignore[attr-defined]


def test_the_first_question_cannot_be_skipped_the_others_can(make_window: WindowMaker) -> None:
    window = make_window()
    hands = Hands(window)
    hands.enter()
    page = questions(window)
    assert not page.unknown_button.isVisible()
    assert not page.later_button.isVisible()
    assert page.month_button.isVisible()
    hands.type("maart 2026")
    hands.enter()
    hands.enter()
    for stop in ("contract", "tussendoor", "gedaan", "naam"):
        assert page.place() == stop
        assert page.unknown_button.isVisible()
        assert page.later_button.isVisible()
        assert page.next_button.isEnabled()
        hands.click(page.unknown_button)
    assert page.place() == "bewaren"
    assert set(window.desk.facts_json()) == {"eerste_ziektedag"}


def test_back_from_the_first_question_leads_to_the_first_screen(make_window: WindowMaker) -> None:
    window = make_window()
    hands = Hands(window)
    hands.enter()
    hands.click(questions(window).back_button)
    assert window.pages.current_id == "begin"


def test_another_dossier_begins_at_the_first_question(make_window: WindowMaker) -> None:
    window = make_window()
    hands, page = begin(window)
    go_to(hands, page, "naam")
    window.desk.release()
    window.go("begin")
    settle()
    Hands(window).enter()
    assert questions(window).place() == "eerste_ziektedag"
    stop = questions(window).current
    assert isinstance(stop, QuestionStop)
    assert stop.form.fields.changes() == {}


def test_nothing_half_typed_of_one_dossier_is_seen_in_the_next(make_window: WindowMaker) -> None:
    window = make_window()
    hands, page = begin(window)
    go_to(hands, page, "naam")
    hands.type("Geheim")
    window.desk.begin({"eerste_ziektedag": "2026-02-02"})
    settle()
    page = questions(window)
    page.show_item("naam")
    stop = page.current
    assert isinstance(stop, QuestionStop)
    assert stop.form.fields.first().text() == ""  # type: ignore[attr-defined]


def test_locking_keeps_what_was_typed_and_comes_back_to_it(make_window: WindowMaker) -> None:
    window = make_window()
    hands, page = begin(window)
    go_to(hands, page, "naam")
    hands.type("Sam")
    window.lock()
    settle()
    assert window.pages.current_id == "slot"
    window.desk.uncover()
    settle()
    assert window.pages.current_id == "vragen"
    assert questions(window).place() == "naam"
    assert window.desk.facts_json()["naam"] == "Sam"


def test_taking_the_first_day_back_asks_it_again(make_window: WindowMaker) -> None:
    window = make_window()
    hands, page = begin(window)
    hands.enter()
    assert page.place() == "contract"
    assert window.desk.undo()
    settle()
    assert page.place() == "eerste_ziektedag"


def test_from_the_answers_the_first_open_question_is_asked(make_window: WindowMaker) -> None:
    window = make_window(sample("samira"), page="vragen")
    assert questions(window).place() == "tussendoor"
