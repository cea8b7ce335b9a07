"""Mijn gegevens: every fact can be seen, added, changed and removed, and its effect is told."""

from __future__ import annotations

import copy

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.gui.pages.facts.form import AT_A_TIME
from desktop_app.gui.pages.facts.panel import MOST
from desktop_app.gui.pages.facts.table import GROUPS, SECTIONS
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.choice import CheckList
from desktop_app.gui.window import MainWindow
from tests.gui.conftest import WindowMaker, settle
from tests.gui.desks import SAMPLES, sample
from tests.gui.facts_pages import FactsUser
from tests.gui.keyboard_faults import name_faults
from tests.gui.layout_faults import layout_faults


@pytest.fixture
def user(window: MainWindow) -> FactsUser:
    """Samira on Mijn gegevens."""
    return FactsUser(window)


def test_the_groups_are_folded_and_say_what_is_filled_in(user: FactsUser) -> None:
    assert not any(group.is_open for group in user.page.groups.values())
    assert "maandag 2 februari 2026" in user.page.groups["ziekte"].said.text()
    assert user.page.groups["verlof"].said.text() == "Nog niets ingevuld."
    assert user.page.groups["gedaan"].said.text() == "8 stappen zijn klaar."


def test_one_group_and_one_form_are_open_at_a_time(user: FactsUser) -> None:
    user.click(user.page.groups["werk"].button)
    user.click(user.section("contract").rows[""].change_button)
    user.click(user.section("loon").rows[""].change_button)
    assert user.form.section.id == "loon"
    user.click(user.page.groups["ziekte"].button)
    assert [id for id, group in user.page.groups.items() if group.is_open] == ["ziekte"]


def test_what_is_opened_comes_into_view(user: FactsUser) -> None:
    user.page.ensureWidgetVisible(user.page.groups["mensen"].button)
    user.click(user.page.groups["besluiten"].button)
    group = user.page.groups["besluiten"]
    assert group.visibleRegion().boundingRect().height() > user.page.viewport().height() * 0.9


def test_a_day_is_kept_on_enter_and_its_effect_is_told(user: FactsUser) -> None:
    user.go("eerste_ziektedag")
    user.type("2-3-2026", "eerste_ziektedag")
    assert user.facts["eerste_ziektedag"] == "2026-03-02"
    said = user.page.panel.lines
    assert said[0] == "Einde van de 104 weken: van 30 jan 2028 naar 27 feb 2028."
    assert len(said) == MOST + 1
    assert said[-1].startswith("En nog ")


def test_a_field_is_kept_when_it_is_left(user: FactsUser) -> None:
    user.go("werkgever")
    user.type("Bakkerij Nieuw", "werkgever", then=Qt.Key.Key_Tab)
    assert user.facts["werkgever"] == "Bakkerij Nieuw"
    assert user.page.panel.lines == ["De dagen op je tijdlijn blijven gelijk."]


def test_ctrl_z_in_the_field_takes_the_change_back_and_the_panel_says_so(user: FactsUser) -> None:
    before = copy.deepcopy(user.facts)
    user.go("eerste_ziektedag")
    user.type("2-3-2026", "eerste_ziektedag")
    user.undo()
    assert user.facts == before
    assert user.page.panel.lines[0] == "Teruggedraaid."
    assert user.page.panel.lines[1].endswith("naar 30 jan 2028.")
    shown = user.row("eerste_ziektedag").input
    assert shown.value() == "2026-02-02"


def test_the_panel_itself_takes_a_change_back(user: FactsUser) -> None:
    assert not user.page.panel.undo_button.isVisible()
    user.go("functie")
    user.type("planner", "functie")
    user.click(user.page.panel.undo_button)
    assert user.facts["functie"] == "medewerker inpak"
    assert user.page.panel.lines[0] == "Teruggedraaid."


def test_what_cannot_be_is_explained_at_its_field_and_not_kept(user: FactsUser) -> None:
    user.go("eerste_ziektedag")
    user.type("1-1-2030", "eerste_ziektedag")
    problem = user.row("eerste_ziektedag").problem
    assert problem is not None
    assert "Je eerste ziektedag" in problem
    assert user.facts["eerste_ziektedag"] == "2026-02-02"
    user.type("geen dag", "eerste_ziektedag")
    assert user.row("eerste_ziektedag").problem
    user.type("", "eerste_ziektedag")
    assert "Zonder dit" in (user.row("eerste_ziektedag").problem or "")
    assert user.facts["eerste_ziektedag"] == "2026-02-02"


def test_a_conflict_stands_at_the_field_just_edited_and_names_the_other(
    make_window: WindowMaker,
) -> None:
    user = FactsUser(make_window(sample("bram-onderbreking")))
    user.go("eerste_ziektedag")
    user.type("1-4-2026", "eerste_ziektedag")
    problem = user.row("eerste_ziektedag").problem or ""
    assert "Hersteld vanaf" in problem
    assert "Je eerste ziektedag" in problem
    assert user.facts["eerste_ziektedag"] == "2026-01-05"


def test_a_warning_stands_at_its_field_and_lets_the_fact_through(user: FactsUser) -> None:
    user.go("contract")
    user.choose("tijdelijk", "contract", "soort")
    assert user.facts["contract"] == {"soort": "tijdelijk", "begin": "2017-09-01"}
    assert "tijdelijk" in user.row("contract", "einde").doubt
    user.click(user.form.ready_button)
    assert "tijdelijk" in user.section("contract").rows[""].doubt


def test_checks_numbers_and_yes_or_no(user: FactsUser) -> None:
    user.go("vangnet")
    checks = user.row("vangnet").input.widget
    assert isinstance(checks, CheckList)
    QTest.mouseClick(checks.row("no_risk"), Qt.MouseButton.LeftButton)
    settle()
    assert user.facts["vangnet"] == ["no_risk"]
    user.go("loon.jaar_2_procent")
    user.type("85", "loon", "jaar_2_procent")
    assert user.facts["loon"] == {"jaar_1_procent": 100, "jaar_2_procent": 85}
    user.type("veel", "loon", "jaar_2_procent")
    assert user.row("loon", "jaar_2_procent").problem
    user.type("", "loon", "jaar_1_procent")
    user.go("eigenrisicodrager")
    user.choose("ja", "eigenrisicodrager")
    assert user.facts["eigenrisicodrager"] is True
    user.choose("", "eigenrisicodrager")
    assert "eigenrisicodrager" not in user.facts


def test_at_most_three_fields_are_asked_together(user: FactsUser) -> None:
    user.go("werkhervatting[0].van")
    assert len(user.form.shown_rows) == AT_A_TIME
    user.click(user.form.more_button)
    assert [row.keys for row in user.form.shown_rows] == [("soort",)]
    user.click(user.form.back_button)
    assert len(user.form.shown_rows) == AT_A_TIME


def test_esc_leaves_what_was_kept(user: FactsUser) -> None:
    user.go("functie")
    field = user.row("functie").input.widget
    QTest.keyClicks(field, "xyz")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    settle()
    assert user.facts["functie"] == "medewerker inpak"


def test_leaving_the_page_keeps_what_is_typed(user: FactsUser) -> None:
    user.go("functie")
    QTest.keyClicks(user.row("functie").input.widget, "s")
    user.window.go("vandaag", "")
    settle()
    assert str(user.facts["functie"]).count("s") == 1


def test_a_warning_of_the_timeline_leads_to_its_field(make_window: WindowMaker) -> None:
    facts = sample("daan-tijdelijk")
    del facts["contract"]["einde"]
    window = make_window(facts, page="tijdlijn")
    page = window.page("tijdlijn")
    page.head.notices_button.click()  # type: ignore[attr-defined]
    settle()
    link = page._notices._panel.links[0]  # type: ignore[attr-defined]
    assert "tijdelijk" in link.accessibleName()
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    settle()
    assert window.pages.current_id == "gegevens"
    user_form = FactsUser(window).form
    assert ("contract", "einde") in user_form.rows


@pytest.mark.parametrize("name", SAMPLES)
def test_every_warning_leads_somewhere(make_window: WindowMaker, name: str) -> None:
    window = make_window(sample(name))
    user = FactsUser(window)
    assert window.desk.traject is not None
    for doubt in window.desk.traject.waarschuwingen:
        user.go(doubt.veld)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert user.page.columns.isAncestorOf(focus), doubt.veld


def test_what_is_done_leads_to_the_timeline_and_can_be_taken_back(user: FactsUser) -> None:
    user.go("gedaan.probleemanalyse")
    part = user.page.section("gedaan")
    row = part.rows["probleemanalyse"]
    assert QApplication.focusWidget() is row.link  # type: ignore[union-attr]
    user.click(row.remover)  # type: ignore[union-attr]
    assert "probleemanalyse" not in user.facts["gedaan"]  # type: ignore[operator]
    user.click(part.rows["plan_van_aanpak"].link)  # type: ignore[union-attr]
    assert user.window.pages.current_id == "tijdlijn"


def test_the_answers_are_still_there(user: FactsUser) -> None:
    user.click(user.page.answers_link)
    assert user.window.pages.current_id == "antwoorden"


@pytest.mark.parametrize("name", SAMPLES)
def test_every_form_of_every_sample_opens_and_changes_nothing(
    make_window: WindowMaker, name: str
) -> None:
    facts = sample(name)
    user = FactsUser(make_window(copy.deepcopy(facts)))
    for section in SECTIONS:
        if section.id == "gedaan":
            continue
        part = user.section(section.id)
        for id in list(part.rows):
            part.open(id)
            for row in user.form.rows.values():
                row.input.committed.emit()
            user.form.commit()
    user.page.commit()
    assert user.facts == facts


def test_what_is_not_shown_of_a_fact_stays(make_window: WindowMaker) -> None:
    facts = sample("samira")
    facts["contract"] = {"soort": "vast", "begin": "~2017-09-01", "proeftijd_tot": "2017-10"}
    facts["documenten"] = {"D03": {"stand": "heb", "datum": "2026-03-12"}}
    facts["id"] = "abc"
    user = FactsUser(make_window(copy.deepcopy(facts)))
    user.go("contract")
    user.choose("ambtenaar", "contract", "soort")
    facts["contract"]["soort"] = "ambtenaar"
    assert user.facts == facts


@pytest.mark.parametrize("group", GROUPS)
@pytest.mark.parametrize(("percent", "size"), [(100, (1280, 800)), (200, (1280, 1200))])
def test_every_group_fits_and_has_names(
    make_window: WindowMaker, theme: Theme, group: str, percent: int, size: tuple[int, int]
) -> None:
    window = make_window(sample("nora-na-104-weken"), size=size)
    theme.set_percent(percent)
    user = FactsUser(window)
    user.go(group)
    for _ in range(3):
        settle()
    assert [*layout_faults(window), *name_faults(window)] == []


def test_the_panel_stands_beside_or_under_the_form_and_stays_in_sight(
    make_window: WindowMaker,
) -> None:
    window = make_window(sample("samira"), size=(1280, 800))
    user = FactsUser(window)
    user.go("brieven_oordeel")
    settle()
    panel = user.page.panel
    assert panel.x() > 0
    assert panel.visibleRegion().boundingRect().height() == panel.height()
    window.resize(800, 800)
    user.go("contract")
    for _ in range(3):
        settle()
    assert user.page.groups["werk"].isAncestorOf(panel)
