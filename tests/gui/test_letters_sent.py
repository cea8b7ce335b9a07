"""Letters that were sent: remembered, looked at again in time, reminded of, and answered."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from desktop_app.dossier import Brief, Gesprek
from desktop_app.gui.pages.letters.sent_dialog import SentDialog
from desktop_app.gui.pages.order.content import order_of
from desktop_app.gui.pages.page import Page
from desktop_app.gui.pages.today.page import TodayPage
from desktop_app.gui.window import MainWindow
from desktop_app.rights.checks import load_check
from tests.gui.check_pages import Keys as CheckKeys
from tests.gui.check_pages import samira, way_to, with_page
from tests.gui.conftest import WindowMaker, settle
from tests.gui.desks import Clock, sample
from tests.gui.letters import (
    SMIT,
    add,
    click,
    clipboard,
    fill,
    open_letters,
    sent_of,
    sent_view,
    text_of,
    writing,
)
from tests.gui.talks import held, open_talks
from tests.gui.today import buttons, in_dialog, press, texts

__all__ = ["samira", "with_page"]
LETTER = Brief(
    brief="L01",
    datum="2026-10-10",
    rol="werkgever",
    aan="mevrouw Smit",
    onderwerp="Inzage in mijn dossier",
    tekst="Geachte mevrouw Smit,\n\nIk vraag u om inzage.",
    hoe=("mail",),
    herinner_op="2026-11-10",
)


def today_page(window: MainWindow, qtbot: QtBot) -> TodayPage:
    window.go("vandaag")
    page = window.pages.current
    assert isinstance(page, TodayPage)
    qtbot.waitUntil(lambda: page.finished)
    settle()
    return page


def shown(window: MainWindow) -> Page:
    """The page in front."""
    page = window.pages.current
    assert page is not None
    return page


# ---------------------------------------------------------------------- noted


def test_what_was_sent_is_remembered_as_it_was(window: MainWindow) -> None:
    view = writing(window, "L02")
    fill(view, "reden", "Vier uur lukt niet")
    text = text_of(view)
    click(view.leave.buttons["kopie"])
    card = view.sent_card.fields
    assert card.how.values() == ("mail", "post")
    card.day.edit.setText("20 november 2026")
    assert card.remind.value() == "2026-12-04"  # moves along: fourteen days later
    card.to.setText("Anna")
    click(view.sent_card.note_button)
    (sent,) = sent_of(window)
    assert (sent.datum, sent.aan, sent.kopie) == ("2026-11-20", "Anna", "De bedrijfsarts")
    assert sent.tekst.startswith(text)
    assert "Dit baseer ik op" in sent.tekst
    assert "brief_L02" not in window.desk.case_settings()
    window.desk.undo()
    settle()
    assert sent_of(window) == []
    assert "Vier uur lukt niet" in text_of(writing(window, "L02"))


def test_a_day_of_ones_own_to_look_does_not_move(window: MainWindow) -> None:
    view = writing(window, "L02")
    click(view.leave.buttons["kopie"])
    card = view.sent_card.fields
    card.remind.edit.setText("1 januari 2027")
    card.day.edit.setText("20 november 2026")
    assert card.remind.value() == "2027-01-01"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "Kies de dag waarop je hem verstuurde."),
        ("24 november 2026", "Deze dag is nog niet geweest. Kies een andere dag."),
        ("gisteravond of zo", "dag"),
    ],
)
def test_a_day_that_cannot_be_is_said(typed: str, said: str, window: MainWindow) -> None:
    view = writing(window, "L02")
    click(view.leave.buttons["kopie"])
    view.sent_card.fields.day.edit.setText(typed)
    click(view.sent_card.note_button)
    assert sent_of(window) == []
    assert said in (view.sent_card.fields.day_row.problem or "")


def test_not_sent_keeps_the_letter(window: MainWindow) -> None:
    view = writing(window, "L14")
    click(view.leave.buttons["kopie"])
    click(view.sent_card.later_button)
    assert not view.sent_card.isVisible()
    assert sent_of(window) == []


def test_nothing_that_was_sent_changes_the_timeline(window: MainWindow) -> None:
    before = window.desk.traject
    add(window, LETTER)
    assert window.desk.traject == before


# ---------------------------------------------------------------------- looked at again


def test_a_letter_without_an_answer_comes_back_on_its_day(
    make_window: WindowMaker, clock: Clock, qtbot: QtBot
) -> None:
    clock.day = date(2026, 11, 9)
    window = make_window(sample("samira"))
    add(window, LETTER)
    name = "Bekijk je brief: Kijk of je antwoord kreeg: Inzage in mijn dossier"
    assert name not in buttons(today_page(window, qtbot))
    clock.day = date(2026, 11, 10)
    window.desk.day_may_have_changed()
    page = today_page(window, qtbot)
    assert "Je stuurde de brief op zaterdag 10 oktober 2026." in texts(page)
    order = order_of(window.desk)
    assert order is not None
    assert "brief-zonder-antwoord" in [one.id for one in order.found]
    press(page, name)
    view = sent_view(window)
    assert "Kreeg je antwoord?" in view.state.text()
    click(view.answered_button)
    assert view.state.text() == "Je kreeg antwoord op dinsdag 10 november 2026."
    assert sent_of(window)[0].beantwoord_op == "2026-11-10"
    assert name not in buttons(today_page(window, qtbot))


def test_a_reminder_knows_the_letter_and_is_the_end_of_it(window: MainWindow, qtbot: QtBot) -> None:
    add(window, SMIT)
    (id,) = add(window, LETTER)
    view = sent_view(window, id)
    click(view.reminder_button)
    page = open_letters(window, f"herinnering-7-dagen:{id}")
    reminder = page.view
    assert reminder is not None
    assert text_of(reminder).startswith("Geachte mevrouw Smit,")
    assert "Op zaterdag 10 oktober 2026 stuurde ik u een brief." in text_of(reminder)
    assert "“Inzage in mijn dossier”" in text_of(reminder)
    assert BLANKS not in text_of(reminder)
    click(reminder.leave.buttons["kopie"])
    click(reminder.sent_card.note_button)
    told = {one.brief: one for one in sent_of(window)}
    assert told["herinnering-7-dagen"].vorige == id
    assert sent_view(window, id).state.text() == "Je stuurde een herinnering."
    assert "Kijk of je antwoord kreeg" not in texts(today_page(window, qtbot))


BLANKS = "[……]"


def test_a_finding_leads_to_the_letter(window: MainWindow) -> None:
    (id,) = add(window, LETTER)
    window.go("orde", "brief-zonder-antwoord")
    settle()
    press(shown(window), "Bekijk je brief")
    assert shown(window).place() == id


def test_the_list_tells_how_each_stands(window: MainWindow) -> None:
    answered = Brief(onderwerp="Oud", datum="2026-03-01", beantwoord_op="2026-03-09")
    waiting = Brief(onderwerp="Nieuw", datum="2026-11-20", herinner_op="2026-12-01")
    ids = add(window, answered, LETTER, waiting, Brief())
    rows = open_letters(window).overview.sent.rows
    assert list(rows) == [ids[2], ids[1], ids[0], ids[3]]
    chips = [row.chip.text() if row.chip else "" for row in rows.values()]
    assert chips == ["wacht op antwoord", "nog geen antwoord", "antwoord gekregen", ""]


# ---------------------------------------------------------------------- afterwards


def test_what_is_remembered_can_be_changed_and_put_away(window: MainWindow) -> None:
    (id,) = add(window, LETTER)
    view = sent_view(window, id)

    def change(dialog: QDialog) -> None:
        assert isinstance(dialog, SentDialog)
        dialog.fields.to.setText("Jan")
        dialog.fields.answered.edit.setText("12 oktober 2026")
        dialog.main_button.click()

    in_dialog(change, view.change_button.click)
    (told,) = sent_of(window)
    assert (told.aan, told.beantwoord_op, told.herinner_op) == ("Jan", "2026-10-12", "2026-11-10")
    assert told.tekst == LETTER.tekst
    click(sent_view(window).copy_button)
    assert clipboard() == LETTER.tekst
    click(sent_view(window).remove_button)
    assert sent_of(window) == []
    page = open_letters(window)
    assert page.sent_view is None
    assert page.overview.isVisible()


def test_a_letter_that_we_do_not_know_any_more_is_still_shown(window: MainWindow) -> None:
    (id,) = add(window, Brief(brief="L99", onderwerp="<b>x</b>", tekst="Tekst", datum="2026-03"))
    view = sent_view(window, id)
    assert view.text.text() == "Tekst"
    assert not view.reminder_button.isVisible()


# ---------------------------------------------------------------------- from other pages


def test_a_conversation_becomes_a_letter(window: MainWindow) -> None:
    add(window, SMIT)
    page = held(window, afgesproken="Vier uur werken", niet_bespreken=("oxazepam",))
    press(page.talk.after, "Maak een brief")
    view = open_letters(window, f"L08:{page.place()}").view
    assert view is not None
    assert "- Vier uur werken" in text_of(view)
    assert "vrijdag 20 november 2026" in view.paper.fields["onderwerp"].text()
    assert "oxazepam" not in text_of(view)
    fill(view, "open", "Welk loon")
    view.commit()
    again = open_letters(window, "L08").view  # goes on with what was begun
    assert again is not None
    assert "- Welk loon" in text_of(again)


def test_a_conversation_with_a_doctor_only_is_no_letter_to_the_employer(
    window: MainWindow,
) -> None:
    (id,) = add(window, Gesprek(soort="G01", stand="geweest", datum="2026-11-20"))
    assert not open_talks(window, id).talk.after.letter_link.isVisible()


@pytest.mark.parametrize(
    ("page", "item", "link"),
    [
        ("rechten", "artikel:inzage", "Vragen om mijn dossier"),
        ("orde", "papier-gevraagd", "Schrijf een brief: Een herinnering sturen"),
    ],
)
def test_other_pages_lead_to_a_letter(page: str, item: str, link: str, window: MainWindow) -> None:
    window.go(page, item)
    settle()
    found: Any = buttons(shown(window))
    if link not in found:
        folds = ("Wat kun je doen?", "Lees alles")
        click(next(one for name, one in found.items() if name.startswith(folds)))
    press(shown(window), link)
    assert window.pages.current_id == "brieven"


def test_an_outcome_of_a_check_leads_to_its_letters(samira: CheckKeys) -> None:
    check = load_check("niet-eens")
    outcome = next(one for one in check.uitkomsten if "L07b" in one.brieven)
    samira.open(check.id)
    samira.answers(way_to(check.id, outcome.id))
    samira.use("Een second opinion vragen")
    assert samira.page.went == ["brieven:L07b"]


def test_before_a_dossier_is_open_an_article_offers_no_letter(make_window: WindowMaker) -> None:
    window = make_window()
    window.go("rechten", "artikel:inzage")
    settle()
    assert "Vragen om mijn dossier" not in buttons(shown(window))
