"""Lists in Mijn gegevens: entries are added once whole, changed, and taken away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.dossier import Contact
from desktop_app.gui.pages.facts.section import AT_FIRST, MORE
from desktop_app.gui.pages.facts.step_dialog import StepDialog
from desktop_app.gui.window import MainWindow
from tests.gui.conftest import WindowMaker, settle
from tests.gui.desks import sample
from tests.gui.facts_pages import FactsUser
from tests.gui.flows import active_dialog


@pytest.fixture
def user(window: MainWindow) -> FactsUser:
    """Samira on Mijn gegevens."""
    return FactsUser(window)


def test_two_days_that_only_fit_together_are_kept_together(make_window: WindowMaker) -> None:
    user = FactsUser(make_window(sample("bram-onderbreking")))
    user.go("onderbrekingen[0].hersteld")
    user.type("1-6-2026", "hersteld")
    assert user.row("hersteld").problem
    user.type("20-6-2026", "weer_ziek")
    assert user.facts["onderbrekingen"] == [{"hersteld": "2026-06-01", "weer_ziek": "2026-06-20"}]
    assert user.row("hersteld").problem is None


def test_two_days_of_which_neither_fits_alone_are_kept_together(make_window: WindowMaker) -> None:
    facts = sample("bram-onderbreking")
    other = {"hersteld": "2026-05-04", "weer_ziek": "2026-05-20"}
    facts["onderbrekingen"].append(other)
    user = FactsUser(make_window(facts))
    user.go("onderbrekingen[0].hersteld")
    user.type("1-6-2026", "hersteld")
    assert user.row("hersteld").problem
    user.type("20-6-2026", "weer_ziek")
    moved = {"hersteld": "2026-06-01", "weer_ziek": "2026-06-20"}
    assert user.facts["onderbrekingen"] == [moved, other]
    assert user.row("hersteld").problem is None


def test_an_entry_is_added_once_it_is_whole_and_can_be_removed(user: FactsUser) -> None:
    part = user.section("onderbrekingen")
    user.click(part.add_button)
    user.type("4-5-2026", "hersteld")
    assert "onderbrekingen" not in user.facts, "half an entry is no fact yet"
    user.type("20-5-2026", "weer_ziek")
    assert user.facts["onderbrekingen"] == [{"hersteld": "2026-05-04", "weer_ziek": "2026-05-20"}]
    user.click(user.form.ready_button)
    assert QApplication.focusWidget() is part.rows["0"].change_button
    user.click(part.rows["0"].remove_button)
    assert "onderbrekingen" not in user.facts
    assert QApplication.focusWidget() is part.add_button
    user.undo()
    assert "0" in part.rows


def test_undo_of_an_entry_closes_its_form(user: FactsUser) -> None:
    part = user.section("onderbrekingen")
    user.click(part.add_button)
    user.type("4-5-2026", "hersteld")
    user.type("20-5-2026", "weer_ziek")
    user.window.desk.undo()
    settle()
    assert part.form is None
    assert part.rows == {}
    assert "onderbrekingen" not in user.facts


def test_a_letter_with_the_days_it_names(user: FactsUser) -> None:
    part = user.section("brieven_wia")
    user.click(part.add_button)
    user.choose("wia_beslissing", "soort")
    user.type("12-1-2028", "datum")
    user.choose("wga_35_80", "uitkomst")
    user.type("1-10-2027", "noemt", "wachttijd.laatste_dag")
    user.form.go_to(("noemt", "wia_aanvraag.uiterlijk"))
    user.type("2-9-2027", "noemt", "wia_aanvraag.uiterlijk")
    assert user.facts["gebeurtenissen"] == [
        {
            "soort": "wia_beslissing",
            "datum": "2028-01-12",
            "uitkomst": "wga_35_80",
            "noemt": {
                "wachttijd.laatste_dag": "2027-10-01",
                "wia_aanvraag.uiterlijk": "2027-09-02",
            },
        }
    ]
    user.type("", "noemt", "wachttijd.laatste_dag")
    user.type("", "noemt", "wia_aanvraag.uiterlijk")
    assert user.facts["gebeurtenissen"] == [
        {"soort": "wia_beslissing", "datum": "2028-01-12", "uitkomst": "wga_35_80"}
    ]


def test_a_letter_may_name_the_last_day_of_any_step(user: FactsUser) -> None:
    user.click(user.section("brieven_wia").add_button)
    user.choose("wia_beslissing", "soort")
    user.type("12-1-2028", "datum")
    while user.form.more_button.isVisible():
        user.click(user.form.more_button)

    def choose() -> None:
        dialog = active_dialog()
        assert isinstance(dialog, StepDialog)
        QTest.mouseClick(dialog.choice.row("wia_aanvraag"), Qt.MouseButton.LeftButton)
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    QTimer.singleShot(0, choose)
    user.click(user.form.step_button)
    assert user.row("noemt", "wia_aanvraag.uiterlijk").label.endswith("WIA aanvragen")
    user.window.activateWindow()
    settle()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert user.row("noemt", "wia_aanvraag.uiterlijk").isAncestorOf(focus)
    user.type("2-9-2027", "noemt", "wia_aanvraag.uiterlijk")
    assert user.facts["gebeurtenissen"] == [
        {
            "soort": "wia_beslissing",
            "datum": "2028-01-12",
            "noemt": {"wia_aanvraag.uiterlijk": "2027-09-02"},
        }
    ]


def test_of_a_long_list_a_part_is_shown_until_one_asks_for_more(make_window: WindowMaker) -> None:
    facts = sample("samira")
    facts["gebeurtenissen"] = [
        {"soort": "eigen", "datum": "2026-03-02", "titel": f"Moment {number}"}
        for number in range(AT_FIRST + MORE + 2)
    ]
    user = FactsUser(make_window(facts))
    part = user.section("eigen")
    assert len(part.rows) == AT_FIRST
    user.click(part.more_button)
    assert len(part.rows) == AT_FIRST + MORE
    last = str(AT_FIRST + MORE + 1)
    user.go(f"gebeurtenissen[{last}].titel")
    assert user.form.id == last
    assert user.row("titel").input.value() == f"Moment {last}"


def test_an_own_moment_needs_no_kind_and_may_take_some_days(user: FactsUser) -> None:
    user.click(user.section("eigen").add_button)
    assert ("soort",) not in user.form.rows
    user.type("Verhuisd", "titel")
    user.type("1-6-2026", "datum")
    user.type("3-6-2026", "tot_en_met")
    assert user.facts["gebeurtenissen"] == [
        {"soort": "eigen", "titel": "Verhuisd", "datum": "2026-06-01", "tot_en_met": "2026-06-03"}
    ]


def test_a_contact_is_kept_changed_and_removed(user: FactsUser) -> None:
    part = user.section("mensen")
    user.click(part.add_button)
    user.choose("bedrijfsarts", "rol")
    user.type("Dokter <b>Vos</b>", "naam")
    user.type("030 123 45 67", "telefoon")
    (entry,) = user.window.desk.entries("contact")
    assert entry.payload == Contact(
        rol="bedrijfsarts", naam="Dokter <b>Vos</b>", telefoon="030 123 45 67"
    )
    user.click(user.form.ready_button)
    row = part.rows[entry.id]
    assert row.said.text().startswith("Bedrijfsarts\nNaam: Dokter <b>Vos</b>")
    assert row.said.textFormat() == Qt.TextFormat.PlainText
    user.click(row.remove_button)
    assert user.window.desk.entries("contact") == ()
