"""The cards of Vandaag beside the tasks: protection, papers, end of the job, what is near."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.map.words import title_in_full
from desktop_app.rights import load_page
from desktop_app.text.dates import long_date
from tests.gui.conftest import ContextMaker, settle
from tests.gui.desks import SAMPLES, MadeUpDesk, sample, services
from tests.gui.today import buttons, press, show_today, texts, traject_of
from tests.map import trajects


def test_the_protection_says_until_when_and_folds_its_conditions(
    qtbot: QtBot, make_context: ContextMaker
) -> None:
    page = show_today(qtbot, make_context(sample("samira")))
    (ban,) = (one for one in traject_of(page).perioden if one.id == "opzegverbod")
    card = page.aside.protection  # type: ignore[union-attr]
    assert ban.tot_en_met is not None
    assert long_date(ban.tot_en_met, page.context.words.names) in texts(card)
    assert "artikel 670" in texts(card)
    assert "Gecontroleerd op" in texts(card)
    assert not any(condition in texts(card) for condition in ban.voorwaarden)
    press(card, "Bekijk de voorwaarden")
    assert all(condition in texts(card) for condition in ban.voorwaarden)
    page.context.desk.set_facts({"naam": "Iemand"})
    settle()
    assert ban.voorwaarden[0] in texts(card), "it stays open"


@pytest.mark.parametrize("name", ["nora-na-104-weken", "piet-uit-dienst"])
def test_a_protection_that_ended_says_so_and_points_to_help(
    qtbot: QtBot, make_context: ContextMaker, name: str
) -> None:
    went: list[tuple[str, str]] = []
    page = show_today(qtbot, make_context(sample(name), went=went))
    card = page.aside.protection  # type: ignore[union-attr]
    assert "Het opzegverbod is voorbij" in texts(card)
    press(card, "Bekijk wie je helpt bij ontslag")
    assert went == [("hulp", "")]


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"eerste_ziektedag": "2026-12-14"}, "Het opzegverbod begint op maandag 14 december 2026."),
        (
            {"eerste_ziektedag": "2026-02-02", "hersteld_sinds": "2026-11-10"},
            "Het gold tot en met maandag 9 november 2026.",
        ),
    ],
)
def test_a_protection_that_does_not_hold_now_is_not_promised(
    qtbot: QtBot, make_context: ContextMaker, facts: dict[str, Any], words: str
) -> None:
    page = show_today(qtbot, make_context(facts))
    said = texts(page.aside.protection)  # type: ignore[union-attr]
    assert words in said
    assert "Je bent beschermd" not in said


def test_without_the_period_no_protection_is_promised(
    qtbot: QtBot, make_context: ContextMaker, tmp_path: Path
) -> None:
    bare = trajects.replace(trajects.make(), perioden=())
    page = show_today(qtbot, make_context(desk=MadeUpDesk(services(tmp_path), bare)))
    said = texts(page.aside.protection)  # type: ignore[union-attr]
    assert "berekenen we geen opzegverbod" in said
    assert "Je bent beschermd" not in said


@pytest.mark.parametrize("name", SAMPLES)
def test_the_papers_are_counted_as_the_traject_says(
    qtbot: QtBot, make_context: ContextMaker, name: str
) -> None:
    went: list[tuple[str, str]] = []
    page = show_today(qtbot, make_context(sample(name), went=went))
    stands = [paper.stand for paper in traject_of(page).documenten]
    have, missing = stands.count("heb"), stands.count("ontbreekt")
    needed = have + missing + stands.count("gevraagd") + stands.count("geweigerd")
    card = page.aside.papers  # type: ignore[union-attr]
    said = texts(card)
    if 1 < have < needed:
        assert f"Je hebt {have} van de {needed} papieren" in said
    named = [paper.naam for paper in traject_of(page).documenten if paper.stand == "ontbreekt"]
    assert [name in said for name in named] == [True] * min(3, missing) + [False] * max(
        0, missing - 3
    )
    if missing:
        press(card, "Bekijk wat ontbreekt")
        assert went[-1] == ("documenten", "ontbreekt")


def test_the_end_of_the_job_is_one_press_from_help(
    qtbot: QtBot, make_context: ContextMaker
) -> None:
    went: list[tuple[str, str]] = []
    page = show_today(qtbot, make_context(sample("samira"), went=went))
    card = page.aside.flag  # type: ignore[union-attr]
    assert load_page("nooit-tekenen").kort in texts(card)
    press(card, "Praat eerst met iemand")
    assert went == [("hulp", "nooit-tekenen")]


@pytest.mark.parametrize("name", SAMPLES)
def test_what_is_near_is_all_there_by_day(
    qtbot: QtBot, make_context: ContextMaker, name: str
) -> None:
    went: list[tuple[str, str]] = []
    page = show_today(qtbot, make_context(sample(name), went=went))
    traject = traject_of(page)
    wanted = {
        one.sleutel: title_in_full(one)
        for one in traject.mijlpalen
        if one.stand in ("open", "binnenkort")
        and one.uiterlijk is not None
        and 0 <= (one.uiterlijk - traject.vandaag).days <= 42
    }
    card = page.aside.coming  # type: ignore[union-attr]
    for key, title in wanted.items():
        (link,) = (one for text, one in buttons(card).items() if text.startswith(f"{title},"))
        link.click()
        assert went[-1] == ("tijdlijn", key)


def test_what_is_near_says_when_and_who(qtbot: QtBot, make_context: ContextMaker) -> None:
    page = show_today(qtbot, make_context({"eerste_ziektedag": "2024-12-02"}))
    said = texts(page.aside.coming)  # type: ignore[union-attr]
    assert said.splitlines()[-1] == "zondag 29 november 2026", "the calendar needs nobody"
    page = show_today(qtbot, make_context(sample("samira")))
    said = texts(page.aside.coming)  # type: ignore[union-attr]
    assert "uiterlijk donderdag 3 december 2026, je werkgever en jij" in said
    assert "rond donderdag 17 december 2026, UWV" in said


def test_what_must_be_minded_is_one_press_away(qtbot: QtBot, make_context: ContextMaker) -> None:
    went: list[tuple[str, str]] = []
    page = show_today(qtbot, make_context(sample("lotte-ongeveer"), went=went))
    press(page, "Let op (2)")
    assert went == [("tijdlijn", "let-op")]
    calm = show_today(qtbot, make_context(sample("samira")))
    assert not calm.head.alert.isVisible()


def test_the_small_map_opens_the_timeline(qtbot: QtBot, make_context: ContextMaker) -> None:
    went: list[tuple[str, str]] = []
    page = show_today(qtbot, make_context(sample("samira"), went=went))
    page.map.click()
    assert went == [("tijdlijn", "")]


def test_a_change_of_a_fact_changes_the_cards(qtbot: QtBot, make_context: ContextMaker) -> None:
    page = show_today(qtbot, make_context(sample("samira")))
    page.context.desk.set_facts({"eerste_ziektedag": "2026-03-02"})
    settle()
    assert "woensdag 1 maart 2028" in texts(page.aside.protection)  # type: ignore[union-attr]
    page.context.desk.set_facts({"documenten": {"D01": {"stand": "heb"}}})
    settle()
    assert "Dit ontbreekt nog: Probleemanalyse" in texts(page.aside.papers)  # type: ignore[union-attr]
