"""A check in the window: by keys alone, from the first question to the outcome."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.gui.pages.rights import check_view
from desktop_app.gui.pages.rights.check_outcome import OutcomePanel
from desktop_app.gui.pages.rights.check_panels import BeginPanel, HeavyPanel, QuestionPanel
from desktop_app.gui.pages.rights.check_rows import AnswerRow, AnswerRows
from desktop_app.gui.widgets.banner import Banner
from desktop_app.gui.widgets.heading import Heading
from desktop_app.rights.checks import Check, load_check, load_checks
from desktop_app.traject.errors import InvoerFout
from tests.gui.check_pages import (
    CheckPage,
    Keys,
    check_page,
    keys,
    reads,
    samira,
    shortest_ways,
    texts,
    way_to,
    with_page,
)
from tests.gui.conftest import ContextMaker, settle
from tests.gui.desks import SAMPLES, Clock, sample

__all__ = ["keys", "samira", "with_page"]
DISMISSAL = "boom-ontslag"


def titles(keys: Keys) -> list[str]:
    """The headings that are seen."""
    return [one.text() for one in keys.view.findChildren(Heading) if one.isVisible()]


# -- all the way ------------------------------------------------------------------------------


@pytest.mark.parametrize("check", load_checks(), ids=lambda check: check.id)
def test_every_outcome_is_reached_by_keys_alone(keys: Keys, check: Check) -> None:
    ways = shortest_ways(check.id)
    assert set(ways) == {outcome.id for outcome in check.uitkomsten}
    for id, given in ways.items():
        view = keys.open(check.id)
        keys.answers(given)
        if view.run.screen == "zwaar":
            keys.press(Qt.Key.Key_Return)
        outcome = check.outcome(id)
        assert outcome is not None
        assert isinstance(view.panel, OutcomePanel), id
        assert outcome.titel in titles(keys)
        assert view.isAncestorOf(keys.focus)


def test_arrows_go_from_answer_to_answer_and_enter_gives_it(keys: Keys) -> None:
    view = keys.open("passend-factoren")
    keys.answers({"A1": "ja", "A2": "ja"})
    assert view.run.question is not None
    assert view.run.question.id == "A3"
    said = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        keys.press(key)
        said.append(keys.focus.accessibleName())
    assert said == [
        "Nee",
        "Ja, maar ik kan minder dan daar staat",
        "Weet ik niet",
        "Ja",
        "Weet ik niet",
    ]
    keys.press(Qt.Key.Key_Up)
    keys.press(Qt.Key.Key_Return)
    assert [one.keuze.id for one in view.run.state.antwoorden] == ["ja", "ja", "minder"]


def test_numbers_answer_too_and_a_letter_works_beside_the_answers(keys: Keys) -> None:
    view = keys.open(DISMISSAL)
    keys.press(Qt.Key.Key_2)
    assert view.run.state.antwoorden[-1].keuze.id == "nee"
    keys.to(AnswerRow, "Weet ik niet")
    keys.press(Qt.Key.Key_Tab)
    keys.press(Qt.Key.Key_N)
    assert [one.keuze.id for one in view.run.state.antwoorden] == ["nee", "nee"]


def test_a_key_that_is_held_down_answers_one_question(keys: Keys) -> None:
    view = keys.open(DISMISSAL)
    for number in range(5):
        event = QKeyEvent(
            QEvent.Type.KeyPress,
            Qt.Key.Key_N,
            Qt.KeyboardModifier.NoModifier,
            "n",
            number > 0,
        )
        QApplication.sendEvent(keys.focus, event)
        settle()
    QTest.keyClick(keys.focus, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert len(view.run.state.antwoorden) == 1


def test_a_check_that_there_is_not_is_refused(make_context: ContextMaker) -> None:
    with pytest.raises(InvoerFout):
        check_view.CheckView(make_context(), "niets")


# -- before and beside the questions ----------------------------------------------------------


def test_it_begins_with_what_it_is_about_and_what_to_have_at_hand(keys: Keys) -> None:
    check = load_check(DISMISSAL)
    view = keys.page.open(DISMISSAL)
    assert isinstance(view.panel, BeginPanel)
    for text in (check.titel, check.kort, check.zwaar, *check.vooraf):
        assert reads(view, text)
    keys.use("Hulp van een mens")
    keys.use("Nu niet")
    assert keys.page.went == ["hulp", "dicht"]


def test_it_says_how_many_questions_are_left_at_most(keys: Keys) -> None:
    view = keys.open(DISMISSAL)
    assert view.left.text() == "Nog hoogstens 18 vragen."
    seen = [int(view.left.text().split()[2])]
    keys.answer("Q0", "nee")
    seen.append(int(view.left.text().split()[2]))
    assert seen[1] < seen[0]
    keys.open("spoor2-wanneer")
    keys.answers(dict.fromkeys(("S1", "S3"), "ja") | {"S2": "nee"})
    assert keys.view.left.text() == "Dit is de laatste vraag."


def test_a_warning_stays_in_sight_to_the_end(keys: Keys) -> None:
    view = keys.open(DISMISSAL)
    keys.answer("Q0", "ja")
    banner = view.findChild(Banner)
    assert banner is not None
    assert banner.text().startswith("Teken vandaag niets. Vraag")
    keys.answer("Q3", "nee")
    keys.use("Je werkgever wil dat je vandaag tekent")
    assert keys.page.went == ["dringend:N03"]
    keys.answers({"Q5": "ja", "Q5a": "nee", "Q5c": "nee", "Q5e": "nee"})
    assert view.run.screen == "uitkomst"
    assert titles(keys)[0] == "Teken vandaag niets"
    assert "Je mag nee zeggen" in titles(keys)


def test_a_question_leads_to_an_article_and_the_check_waits(keys: Keys) -> None:
    view = keys.open(DISMISSAL)
    keys.answer("Q0", "nee")
    keys.use("Mag ontslag op staande voet als ik ziek ben?")
    assert keys.page.went == ["artikel:staande-voet"]
    keys.window.go("hulp", "")
    settle()
    check_page(keys.window)
    assert view.run.question is not None
    assert view.run.question.id == "Q3"
    keys.use("Stop met deze check")
    assert keys.page.went[-1] == "dicht"


# -- what the dossier knows -------------------------------------------------------------------


def from_facts(keys: Keys) -> dict[str, str]:
    """The lines that say that they come from the dossier, by question."""
    assert keys.view.so_far is not None
    return {
        id: line
        for id, line in keys.view.so_far.lines.items()
        if line.endswith("(uit je gegevens)")
    }


def test_what_the_dossier_knows_is_filled_in_and_says_so(samira: Keys) -> None:
    keys = samira
    view = keys.open(DISMISSAL)
    keys.answers(dict.fromkeys(("Q0", "Q3", "Q5", "Q7b"), "nee"))
    told = from_facts(keys)
    assert told["Q4"].startswith("Je hebt een vast contract")
    asked = {one.vraag.id for one in view.run.state.antwoorden if one.bron == "gegeven"}
    assert "Q4" not in asked
    keys.answers(dict.fromkeys(("Q1", "Q6", "Q7", "Q7a", "Q10", "Q8", "Q9", "Q12"), "nee"))
    assert view.run.screen == "uitkomst"
    assert "Je werkgever mag nu niet opzeggen" in titles(keys)
    assert "1 februari 2028" in from_facts(keys)["Q11"]


def test_what_the_dossier_says_can_be_answered_otherwise_without_changing_it(samira: Keys) -> None:
    keys = samira
    view = keys.open(DISMISSAL)
    keys.answers(dict.fromkeys(("Q0", "Q3", "Q5", "Q7b"), "nee"))
    facts = view.context.desk.facts_json()
    keys.use("Verander: Heb je een tijdelijk contract of een uitzendcontract?")
    assert reads(view, "Kies je hier iets anders? Je gegevens blijven zoals ze zijn.")
    assert keys.focus.accessibleDescription() == "Dit staat in je gegevens."
    keys.answer("Q4", "ja")
    assert "Q4" not in from_facts(keys)
    assert view.context.desk.facts_json() == facts
    keys.use("Verander: Heb je een tijdelijk contract of een uitzendcontract?")
    assert keys.focus.accessibleDescription() == "Dit koos je eerder."
    keys.answer("Q4", "nee")
    assert "Q4" in from_facts(keys), "the same as the dossier says is from the dossier again"


def test_other_facts_answer_otherwise_at_once(samira: Keys) -> None:
    keys, window = samira, samira.window
    view = keys.open(DISMISSAL)
    keys.answers(dict.fromkeys(("Q0", "Q3", "Q5", "Q7b"), "nee"))
    assert "Q4" in from_facts(keys)
    window.desk.set_facts({"contract": None})
    settle()
    assert view.run.question is not None
    assert view.run.question.id in {"Q2", "Q4"}
    assert view.isAncestorOf(keys.focus)
    window.desk.undo()
    settle()
    assert "Q4" in from_facts(keys)


@pytest.mark.parametrize("name", SAMPLES)
def test_every_check_comes_to_an_end_on_every_example(
    make_context: ContextMaker, qtbot: QtBot, name: str
) -> None:
    context = make_context(sample(name))
    for check in load_checks():
        view = check_view.CheckView(context, check.id)
        qtbot.addWidget(view)
        view.begin()
        while view.run.question is not None:
            view.choose(view.run.question.keuzes[-1].id)
        view.open_outcome()
        assert isinstance(view.panel, OutcomePanel)
        assert view.panel.first() is not view.panel.restart_button


# -- going back -------------------------------------------------------------------------------


def test_an_earlier_answer_can_be_changed_and_later_ones_stay_where_they_fit(keys: Keys) -> None:
    view = keys.open(DISMISSAL)
    given = {"Q0": "nee", "Q3": "nee", "Q5": "nee", "Q2": "nee", "Q7b": "nee"}
    keys.answers(given)
    keys.use("Verander: Ligt er iets dat je moet ondertekenen?")
    assert view.left.text() == "Je verandert een antwoord."
    assert keys.focus.accessibleName() == "Nee"
    keys.answer("Q0", "ja")
    assert {one.vraag.id: one.keuze.id for one in view.run.state.antwoorden} == given | {"Q0": "ja"}
    keys.use("Verander: Ben je op staande voet ontslagen?")
    keys.answer("Q3", "ja")
    assert [one.vraag.id for one in view.run.state.antwoorden] == ["Q0", "Q3"]
    keys.use("Vorige vraag")
    keys.answer("Q3", "nee")
    assert [one.vraag.id for one in view.run.state.antwoorden] == list(given)


def test_back_goes_one_question_at_a_time_and_leaving_it_goes_on(keys: Keys) -> None:
    view = keys.open(DISMISSAL)
    keys.answers(dict.fromkeys(("Q0", "Q3", "Q5"), "nee"))
    for id in ("Q5", "Q3", "Q0"):
        keys.use("Vorige vraag")
        assert view.run.question is not None
        assert view.run.question.id == id
    assert not view.run.can_go_back
    keys.use("Laat dit zo")
    assert view.run.question.id == "Q2"


def test_beginning_again_forgets_every_answer(keys: Keys) -> None:
    view = keys.open(DISMISSAL)
    keys.answers(way_to(DISMISSAL, "O-PROEFNIETIG"))
    keys.use("Begin opnieuw")
    assert isinstance(view.panel, QuestionPanel)
    assert view.run.state.antwoorden == ()
    assert view.so_far is None


# -- the outcome ------------------------------------------------------------------------------


def test_a_heavy_outcome_is_announced_with_a_human_beside_it(keys: Keys) -> None:
    view = keys.open(DISMISSAL)
    keys.answers({"Q0": "nee", "Q3": "ja"})
    assert isinstance(view.panel, HeavyPanel)
    assert reads(view, "Je hoeft dit niet alleen uit te zoeken.")
    assert not reads(view, "Leg je er niet bij neer.")
    keys.use("Hulp van een mens")
    assert keys.page.went == ["hulp"]
    keys.use("Lees de uitkomst")
    assert reads(view, "Leg je er niet bij neer.")
    keys.use("Vorige vraag")
    keys.answer("Q3", "ja")
    assert isinstance(view.panel, OutcomePanel), "what was read is not announced again"


def test_the_outcome_says_what_to_do_who_helps_and_where_it_stands(keys: Keys) -> None:
    view = keys.open(DISMISSAL)
    keys.answers({"Q0": "nee", "Q3": "nee", "Q5": "nee", "Q2": "ja", "Q2a": "nee"})
    steps = [one for one in texts(view) if one in ("1.", "2.", "3.")]
    assert steps == ["1.", "2.", "3."]
    assert reads(view, "088-368\N{NO-BREAK SPACE}03\N{NO-BREAK SPACE}68")
    assert reads(view, "Burgerlijk Wetboek 7:")
    assert reads(view, "Gecontroleerd op zondag 22 november 2026.")
    assert not any("L1" in one or "brief" in one.casefold() for one in titles(keys))
    keys.use("Kopieer 088-368 03 68")
    assert QApplication.clipboard().text() == "088-368 03 68"
    keys.use("Alle hulp van mensen")
    keys.use("Mag ik ontslag krijgen in mijn proeftijd als ik ziek ben?")
    assert keys.page.went == ["hulp", "artikel:proeftijd"]


def test_two_outcomes_stand_together_with_what_was_missing(keys: Keys) -> None:
    view = keys.open(DISMISSAL)
    keys.answers({"Q0": "nee", "Q3": "nee", "Q5": "ja", "Q5a": "ja", "Q5d": "weet_niet"})
    keys.press(Qt.Key.Key_Return)
    shown = titles(keys)
    assert shown.index("Je nam zelf ontslag") < shown.index("Je kunt nog terug")
    assert reads(view, "Vraag het na bij: Juridisch Loket en vakbond.")


def test_going_on_after_an_outcome_keeps_that_outcome_in_sight(keys: Keys) -> None:
    view = keys.open(DISMISSAL)
    keys.answers({"Q0": "nee", "Q3": "nee", "Q5": "ja", "Q5a": "nee", "Q5c": "nee", "Q5e": "nee"})
    assert reads(view, "Wil je verder kijken?")
    keys.answer("Q5f", "ja")
    assert view.run.question is not None
    keys.answers({"Q2": "ja", "Q2a": "nee"})
    assert "De proeftijd lijkt ongeldig" in titles(keys)
    assert titles(keys).index("Dit geldt ook") < titles(keys).index("Je mag nee zeggen")


def test_whether_work_fits_is_never_told_in_points(keys: Keys) -> None:
    view = keys.open("passend-factoren")
    keys.answers(way_to("passend-factoren", "U-PROTEST"))
    assert titles(keys)[:2] == ["Dit spreekt ervoor", "Dit spreekt ertegen"]
    assert reads(view, "Het loon sluit niet redelijk aan.")
    assert not any("punten" in one and "Veel punten" not in one for one in texts(view))


def test_who_reads_it_more_than_a_year_later_is_told_so(keys: Keys, clock: Clock) -> None:
    keys.open("wat-mag-gevraagd")
    assert not reads(keys.view, "langer dan een jaar geleden")
    clock.day = clock.day.replace(year=clock.day.year + 2)
    keys.window.desk.day_may_have_changed()
    settle()
    assert reads(keys.view, "langer dan een jaar geleden")


# -- for who listens --------------------------------------------------------------------------


def test_questions_and_answers_have_names_and_are_read_out(
    keys: Keys, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(check_view, "announce", lambda _, text: heard.append(text))
    question = load_check(DISMISSAL).vragen[0]
    view = keys.open(DISMISSAL)
    assert heard == [
        f"Nog hoogstens 18 vragen. {question.tekst} {question.uitleg}",
    ]
    rows = view.findChild(AnswerRows)
    assert rows is not None
    interface = QAccessible.queryAccessibleInterface(rows)
    assert interface.role() == QAccessible.Role.Grouping
    assert interface.text(QAccessible.Text.Name) == "Ligt er iets dat je moet ondertekenen?"
    for row in rows.rows.values():
        inside = QAccessible.queryAccessibleInterface(row)
        assert inside.role() == QAccessible.Role.Button
    keys.answer("Q0", "ja")
    assert heard[-1].startswith("Teken vandaag niets. Vraag de tekst")
    keys.answer("Q3", "nee")
    assert "Teken vandaag niets" not in heard[-1], "a warning is said once"
    keys.answers({"Q5": "nee", "Q2": "ja", "Q2a": "nee"})
    assert heard[-1] == "Uitkomst: De proeftijd lijkt ongeldig; Teken vandaag niets."


def test_a_page_has_one_check_at_a_time(keys: Keys) -> None:
    page = keys.page
    assert isinstance(page, CheckPage)
    keys.open(DISMISSAL)
    keys.open("niet-eens")
    assert reads(page, "Met wie ben je het niet eens?")
    assert not reads(page, "Ligt er iets dat je moet ondertekenen?")
