"""Vandaag: where somebody stands, what to do, what others do, what protects; nothing else."""

from __future__ import annotations

import re
import subprocess
import sys
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui.pages.today.card import TodayCard
from desktop_app.gui.pages.today.content import others_rows, own_rows
from desktop_app.gui.pages.today.page import TodayPage
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.task_row import TaskRow
from desktop_app.text.tokens import ThemeName
from tests.gui.conftest import ContextMaker, settle
from tests.gui.desks import SAMPLES, Clock, mark_done, sample
from tests.gui.layout_faults import layout_faults
from tests.gui.today import buttons, keyboard_faults, press, show_today, texts, traject_of

WIDTHS = (1064, 700, 520)
"""Beside the side bar at 1280, at 1024 with large letters, and narrower still."""


# -- how it looks and is heard ----------------------------------------------------------------


@pytest.mark.parametrize("name", SAMPLES)
def test_every_example_fits_in_every_look(
    qtbot: QtBot, make_context: ContextMaker, theme: Theme, name: str
) -> None:
    page = show_today(qtbot, make_context(sample(name)))
    for fold in ("Bekijk de voorwaarden", "Jouw herinneringen (0)"):
        if fold in buttons(page):
            press(page, fold)
    found: list[str] = []
    looks: tuple[tuple[ThemeName, int], ...] = (
        ("light", 100), ("dark", 100), ("light", 200), ("dark", 200), ("contrast", 150),
    )  # fmt: skip
    for look, percent in looks:
        theme.use(look)
        theme.set_percent(percent)
        for width in WIDTHS:
            page.resize(width, 700)
            settle()
            found += [f"{look} {percent} {width}: {fault}" for fault in layout_faults(page)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("name", SAMPLES)
def test_everything_to_press_has_its_own_name_and_place(
    qtbot: QtBot, make_context: ContextMaker, name: str
) -> None:
    page = show_today(qtbot, make_context(sample(name)))
    assert keyboard_faults(page) == []
    names = [one.accessibleName() for one in buttons(page).values()]
    assert len(set(names)) == len(names)


def test_tab_follows_the_page_from_top_to_bottom(qtbot: QtBot, make_context: ContextMaker) -> None:
    page = show_today(qtbot, make_context(sample("samira")), width=520)
    mark_done(page.context.desk, "evaluatie_periodiek.5", "2026-11-01")  # rows are built again
    settle()
    page.head.overview.setFocus()
    tops: list[int] = []
    focus: QWidget | None = page.head.overview
    while focus is not None and (not tops or focus is not page.head.overview):
        tops.append(focus.mapTo(page.body, focus.rect().topLeft()).y())
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
    cards = [card for card in page.findChildren(TodayCard) if card.isVisible()]
    assert len(tops) == len(buttons(page)) + len(cards) + 1, "and the map"
    assert tops == sorted(tops)


def test_who_listens_hears_all_text_with_the_cards(
    qtbot: QtBot, make_context: ContextMaker
) -> None:
    page = show_today(qtbot, make_context(sample("lotte-ongeveer")))
    heard = page.head.overview.accessibleDescription()
    assert all(line in heard for line in page.head.text().splitlines())
    for card in page.findChildren(TodayCard):
        if card.isVisible():
            said = f"{card.accessibleName()}\n{card.accessibleDescription()}"
            assert set(texts(card).splitlines()) <= set(said.splitlines())
    press(page, "Bekijk de voorwaarden")
    assert page.aside is not None
    assert "Dit geldt zolang je ziek bent." in page.aside.protection.accessibleDescription()


def test_the_rest_is_built_after_the_first_paint(qtbot: QtBot, make_context: ContextMaker) -> None:
    page = TodayPage(make_context(sample("samira")))
    qtbot.addWidget(page)
    page.bring_up_to_date()
    assert not page.finished
    assert page.aside is None
    assert "Week 42 van 104" in page.head.text()
    assert page.tasks.findChildren(TaskRow)
    page.show()
    qtbot.waitUntil(lambda: page.finished)
    assert page.aside is not None


def test_opening_the_page_reads_no_dossier_code_and_makes_no_pdf() -> None:
    code = (
        "import sys, desktop_app.gui, desktop_app.gui.pages.today.page\n"
        "print([n for n in sys.modules if n.startswith(('desktop_app.dossier', 'apsw', 'PIL',"
        " 'desktop_app.export', 'reportlab', 'desktop_app.rights'))])"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert told.stdout.strip() == "[]"


# -- the first lines --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "where"),
    [
        ("samira", "Week 42 van 104"),
        ("ingrid-loonsanctie", "Week 129 van 156"),
        ("nora-na-104-weken", "Week 116"),
    ],
)
def test_the_first_line_says_the_week(
    qtbot: QtBot, make_context: ContextMaker, name: str, where: str
) -> None:
    page = show_today(qtbot, make_context(sample(name)))
    assert page.head.text().splitlines()[0] == where
    assert "zondag 22 november 2026" in page.head.text().splitlines()[1]


@pytest.mark.parametrize(
    ("facts", "where"),
    [
        ({"eerste_ziektedag": "2026-12-14"}, "Nog niet ziek"),
        ({"eerste_ziektedag": "2026-02-02", "hersteld_sinds": "2026-09-01"}, "Hersteld"),
    ],
)
def test_without_a_week_the_first_line_says_the_phase(
    qtbot: QtBot, make_context: ContextMaker, facts: dict[str, Any], where: str
) -> None:
    page = show_today(qtbot, make_context(facts))
    assert page.head.text().splitlines()[0] == where


@pytest.mark.parametrize("name", SAMPLES)
def test_the_head_tells_the_next_step_and_what_comes_after(
    qtbot: QtBot, make_context: ContextMaker, name: str
) -> None:
    page = show_today(qtbot, make_context(sample(name)))
    said = page.head.text().splitlines()[2]
    steps = traject_of(page).volgende_stappen
    if not steps:
        assert said.startswith("Je hoeft nu niets te doen.")
        return
    first = steps[0].tekst.split(". ")[0].removesuffix(".")
    assert said.startswith(f"Je volgende stap: {first[0].lower()}{first[1:]}.")
    if len(steps) > 1:
        assert "Daarna: " in said


def test_the_day_that_is_shown_follows_midnight(
    qtbot: QtBot, make_context: ContextMaker, clock: Clock
) -> None:
    page = show_today(qtbot, make_context(sample("samira")))
    clock.day = date(2026, 11, 23)
    page.context.desk.day_may_have_changed()
    assert "maandag 23 november 2026" in page.head.text()
    assert "Week 43 van 104" in page.head.text()


# -- what to do -------------------------------------------------------------------------------


@pytest.mark.parametrize("name", SAMPLES)
def test_at_most_three_things_to_do_each_with_one_action(
    qtbot: QtBot, make_context: ContextMaker, name: str
) -> None:
    went: list[tuple[str, str]] = []
    page = show_today(qtbot, make_context(sample(name), went=went))
    steps = traject_of(page).volgende_stappen
    rows = [row for row in page.tasks.findChildren(TaskRow) if row.action is not None]
    assert len(rows) == len(steps) <= 3
    for row, step in zip(rows, steps, strict=True):
        assert step.tekst.startswith(row.title.text())
        assert row.action is not None
        row.action.click()
        assert went[-1] == ("tijdlijn", step.id)


@pytest.mark.parametrize("name", SAMPLES)
def test_each_thing_to_do_has_a_short_reason(make_context: ContextMaker, name: str) -> None:
    context = make_context(sample(name))
    traject = context.desk.traject
    assert traject is not None
    for row in (*own_rows(traject, context.words), *others_rows(traject, context.words)):
        assert row.reason
        assert len(re.findall(r"[.?](?:\s|$)", row.reason)) <= 2


@pytest.mark.parametrize("name", SAMPLES)
def test_who_is_late_is_named_and_never_red(make_context: ContextMaker, name: str) -> None:
    context = make_context(sample(name))
    traject = context.desk.traject
    assert traject is not None
    for row, step in zip(others_rows(traject, context.words), traject.anderen_aan_zet, strict=True):
        assert row.chip is not None
        assert row.chip[1] == step.wie
        if step.uiterlijk is not None and step.uiterlijk < traject.vandaag:
            assert row.chip[0].endswith("is aan zet")
    assert all(row.chip is None or row.chip[1] != "aandacht" for row in own_rows(
        traject, context.words))  # fmt: skip


def test_only_the_passed_day_of_an_act_of_the_reader_is_red(make_context: ContextMaker) -> None:
    facts = {"eerste_ziektedag": "2024-11-11", "contract": {"soort": "vast"}}
    context = make_context(facts)
    traject = context.desk.traject
    assert traject is not None
    known = {milestone.sleutel: milestone for milestone in traject.mijlpalen}
    kinds = {(row.chip or ("", ""))[1]: known[row.key] for row in own_rows(traject, context.words)}
    assert kinds["aandacht"].wie[0] == "jij"
    assert kinds["aandacht"].uiterlijk < traject.vandaag  # type: ignore[operator]


def test_what_others_must_do_beyond_two_is_one_press_away(
    qtbot: QtBot, make_context: ContextMaker
) -> None:
    page = show_today(qtbot, make_context(sample("lotte-ongeveer")))
    titles = [row.title.text() for row in page.tasks.findChildren(TaskRow)][3:]
    shown = texts(page.tasks)
    assert [title in shown for title in titles] == [True, True, False, False]
    press(page.tasks, "Toon nog 2: wat anderen moeten doen")
    assert all(title in texts(page.tasks) for title in titles)


def test_when_nothing_is_due_it_says_so_and_what_comes(
    qtbot: QtBot, make_context: ContextMaker
) -> None:
    page = show_today(qtbot, make_context(sample("ingrid-loonsanctie")))
    assert traject_of(page).volgende_stappen == ()
    said = texts(page.tasks)
    assert "Je hoeft nu niets te doen. Hierna komt: Besluit kortere loonsanctie" in said
    assert "29 november 2026" in said


def test_own_agreements_that_are_near_stand_between_the_steps(
    qtbot: QtBot, make_context: ContextMaker
) -> None:
    from desktop_app.dossier import Actie, Afspraak

    page = show_today(qtbot, make_context(sample("ingrid-loonsanctie")))
    session = page.context.desk.session
    assert session is not None
    session.add_entry(Actie(tekst="Bel de vakbond\n<b>nu</b>", uiterlijk="2026-11-25"))
    session.add_entry(Afspraak(tekst="Rapport sturen", wie="Jan", uiterlijk="2026-11-20"))
    session.add_entry(Actie(tekst="Ver weg", uiterlijk="2027-11-25"))
    session.add_entry(Afspraak(tekst="Zonder laatste dag", datum="2026-11-20"))
    session.add_entry(Actie(tekst="Klaar", uiterlijk="2026-11-25", gedaan_op="2026-11-20"))
    settle()
    said = texts(page.tasks)
    assert "Bel de vakbond <b>nu</b>" in said
    assert said.index("Dit moeten anderen nu doen") < said.index("Rapport sturen")
    assert "Afspraak van Jan." in said
    assert "Ver weg" not in said
    assert "Zonder laatste dag" not in said
    assert "Klaar" not in said


# -- after a change ---------------------------------------------------------------------------


def test_a_change_is_shown_and_the_keyboard_stays_where_it_was(
    qtbot: QtBot, make_context: ContextMaker
) -> None:
    page = show_today(qtbot, make_context(sample("samira")))
    name = next(name for name in buttons(page.tasks) if "plan van aanpak" in name)
    buttons(page.tasks)[name].setFocus()
    mark_done(page.context.desk, "evaluatie_periodiek.5", "2026-11-01")
    settle()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == name
    rows = [row for row in page.tasks.findChildren(TaskRow) if row.isVisible() and row.action]
    assert len(rows) == len(traject_of(page).volgende_stappen) == 1


def test_what_did_not_change_is_not_built_again(qtbot: QtBot, make_context: ContextMaker) -> None:
    page = show_today(qtbot, make_context(sample("samira")))
    before = {id(one) for one in page.body.findChildren(TaskRow)} | {
        id(one) for one in buttons(page).values()
    }
    page.context.desk.set_facts({"naam": "Iemand anders"})
    page.refresh()
    settle()
    after = {id(one) for one in page.body.findChildren(TaskRow)} | {
        id(one) for one in buttons(page).values()
    }
    assert before == after


def test_without_a_first_sick_day_it_leads_to_the_questions(
    qtbot: QtBot, make_context: ContextMaker
) -> None:
    went: list[tuple[str, str]] = []
    page = TodayPage(make_context({}, went=went))
    qtbot.addWidget(page)
    page.bring_up_to_date()
    page.show()
    settle()
    press(page, "Beantwoord de vragen")
    assert went == [("vragen", "")]
    page.context.desk.set_facts({"eerste_ziektedag": "2026-02-02"})
    page.refresh()
    qtbot.waitUntil(lambda: page.finished)
    assert "Week 42 van 104" in texts(page)
    assert "Nog geen tijdlijn" not in texts(page)
