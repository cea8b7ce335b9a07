"""The card: what it tells, what it lets one do, and where the keyboard goes."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui.pages.timeline.card import Card
from desktop_app.gui.pages.timeline.page import TimelinePage
from desktop_app.gui.widgets.button import Button
from desktop_app.map.own import OwnMoment
from desktop_app.traject.model import Bron, Document, Stap
from tests.gui.conftest import ContextMaker, settle
from tests.gui.timeline_pages import of_sample, of_traject, shown, texts
from tests.map import trajects

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot: QtBot, make_context: ContextMaker) -> TimelinePage:
    """The example dossier."""
    return of_sample(qtbot, make_context)


def buttons(card: Card) -> list[str]:
    """The words on the buttons that can be pressed."""
    return [button.text() for button in card.findChildren(Button) if button.isVisible()]


def test_it_tells_state_days_reasons_sources_and_when_they_were_checked(
    qtbot: QtBot, make_context: ContextMaker, tmp_path: Path
) -> None:
    milestone = trajects.milestone(
        "wia_aanvraag", "WIA aanvragen", date(2027, 10, 17), "uwv", 1,
        wettelijk_uiterlijk=date(2027, 10, 18), advies=date(2027, 10, 15),
        volgens_brief=date(2027, 10, 1), vanaf=date(2027, 9, 13), wie=("jij",), aan_zet="jij",
        stand="binnenkort", vertrouwen="laag", papieren=("D19", "D99"),
        voorwaarden=("UWV heeft de aanvraag op deze dag binnen.",), elders="Soms lees je week 91.",
        uitzonderingen=("Bij een vervroegde aanvraag geldt dit niet.",),
        bronnen=(Bron("wet", "Wet WIA", "64", "3"), Bron("beleid", "Handboek WIA"),
                 Bron("praktijk", "Website UWV")),
    )  # fmt: skip
    paper = Document("D19", "Re-integratieverslag", "ontbreekt", None, (), "nee", voor_wia=True)
    page = of_traject(
        qtbot,
        make_context,
        tmp_path,
        trajects.replace(trajects.make(), mijlpalen=(milestone,), documenten=(paper,)),
    )
    shown = texts(page.card)
    for part in (
        "Dit speelt nu. Jij bent aan zet.",
        "Bron: Wet WIA, artikel 64 lid 3 (wet). Gecontroleerd op zondag 22 november 2026.",
        "Dit kan vanaf maandag 13 september 2027",
        "Veilige dag: uiterlijk zondag 17 oktober 2027",
        "Laatste dag volgens de wet: maandag 18 oktober 2027",
        "Ons advies, een werkdag: vrijdag 15 oktober 2027",
        "Volgens de brief: vrijdag 1 oktober 2027",
        "Waarom deze datum?",
        "1. Je eerste ziektedag is de eerste dag van week 1. Dat is maandag 2 februari 2026.",
        "Re-integratieverslag: ontbreekt nog",
        "Praktijk, niet in de wet.",
    ):
        assert part in shown, part
    assert "Soms lees je week 91." not in shown
    qtbot.mouseClick(page.card.more_button, LEFT)
    settle()
    shown = texts(page.card)
    for part in (
        "Wat lees je elders?\nSoms lees je week 91.",
        "Uitzonderingen\nBij een vervroegde aanvraag geldt dit niet.",
        "Handboek WIA (beleid)",
        "Website UWV (praktijk)",
    ):
        assert part in shown, part


def test_a_next_step_says_what_to_do(
    qtbot: QtBot, make_context: ContextMaker, tmp_path: Path
) -> None:
    step = Stap("eerstejaarsevaluatie", "Bespreek het eerste jaar.", "jij", None, vaag=False)
    traject = trajects.replace(trajects.make(), volgende_stappen=(step,))
    page = of_traject(qtbot, make_context, tmp_path, traject)
    page.show_item("eerstejaarsevaluatie")
    assert "Dit kun je nu doen\nBespreek het eerste jaar." in texts(page.card)
    page.show_item("wia_aanvraag")
    assert "Dit kun je nu doen" not in texts(page.card)


def test_a_period_and_an_own_moment_have_a_card_without_acts(
    qtbot: QtBot, make_context: ContextMaker
) -> None:
    facts = {
        "eerste_ziektedag": "2026-02-02",
        "gebeurtenissen": [{"soort": "eigen", "datum": "2026-05-04", "titel": "Verhuisd"}],
    }
    page = shown(qtbot, make_context(facts))
    page.show_item("periode:opzegverbod")
    settle()
    assert "Van maandag 2 februari 2026 tot en met dinsdag 1 februari 2028" in texts(page.card)
    assert "Dit is gebeurd" not in buttons(page.card)
    key = next(key for key in page.map.keys if key.startswith("eigen:"))
    page.show_item(key)
    settle()
    for part in ("Verhuisd", "eigen moment", "Op maandag 4 mei 2026", "voorbij"):
        assert part in texts(page.card)
    assert buttons(page.card) == ["Kopieer de uitleg"]
    assert isinstance(page.map.own_of(key), OwnMoment)


def test_more_opens_the_rest_in_sight_and_stays_open_for_the_next_moment(
    qtbot: QtBot, page: TimelinePage
) -> None:
    page.resize(900, 600)
    page.show_item("wia_aanvraag")
    settle()
    qtbot.mouseClick(page.card.more_button, LEFT)
    qtbot.waitUntil(lambda: "Alle bronnen" in texts(page.card))
    settle()
    assert not page.card._more.visibleRegion().isEmpty(), "what was opened is in view"
    page.show_item("plan_van_aanpak")
    settle()
    assert "Alle bronnen" in texts(page.card)
    page.card.more_button.setFocus()
    qtbot.keyClick(page.card.more_button, Qt.Key.Key_Space)
    assert "Alle bronnen" not in texts(page.card)
    qtbot.keyClick(page.card.more_button, Qt.Key.Key_Return)
    settle()
    assert "Alle bronnen" in texts(page.card)


def test_text_of_a_dossier_is_never_read_as_markup(
    qtbot: QtBot, make_context: ContextMaker, tmp_path: Path
) -> None:
    hostile = '<img src="file:///etc/passwd"><b>vet</b> & co'
    milestone = trajects.milestone("eigen", hostile, date(2027, 3, 1), wat=hostile, waarom=hostile)
    traject = trajects.replace(trajects.make(), mijlpalen=(milestone,))
    page = of_traject(qtbot, make_context, tmp_path, traject)
    assert hostile in texts(page.card)
    for label in page.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText, label.text()
    for widget in page.findChildren(QWidget):
        assert not widget.toolTip(), "tooltips would guess rich text"


def test_what_can_be_done_depends_on_how_it_stands(page: TimelinePage) -> None:
    page.show_item("aangifte_42e_week")
    assert {"Dit is gebeurd", "Herinner me"} <= set(buttons(page.card))
    page.show_item("plan_van_aanpak")
    assert {"Verander de datum", "Toch niet gebeurd"} <= set(buttons(page.card))
    assert not {"Dit is gebeurd", "Herinner me"} & set(buttons(page.card))
    page.show_item("einde_wachttijd")
    assert not {"Dit is gebeurd", "Herinner me"} & set(buttons(page.card))
    page.show_item("vakantiedagen_verval.1")
    assert "Dit is wel gebeurd" in buttons(page.card), "also what lapsed may have happened"


def test_what_follows_from_another_answer_leads_there(
    qtbot: QtBot, make_context: ContextMaker
) -> None:
    went: list[tuple[str, str]] = []
    facts = {"eerste_ziektedag": "2024-02-05", "loonsanctie": {"besluit": "2026-01-12"}}
    page = shown(qtbot, make_context(facts, went=went))
    page.show_item("loonsanctie_besluit")
    settle()
    assert "Toch niet gebeurd" not in buttons(page.card)
    qtbot.mouseClick(page.card.answers_link, LEFT)
    assert went == [("antwoorden", "")]


def test_a_reminder_is_asked_about_this_moment_with_its_day(
    qtbot: QtBot, page: TimelinePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str | None, date | None]] = []
    monkeypatch.setattr(
        "desktop_app.gui.pages.today.reminders.ask_reminder",
        lambda _context, _parent, key, day: asked.append((key, day)),
    )
    page.show_item("aangifte_42e_week")
    qtbot.mouseClick(page.card.remind_button, LEFT)
    page.show_item("evaluatie_periodiek.5")
    settle()
    qtbot.mouseClick(page.card.remind_button, LEFT)
    assert asked == [("aangifte_42e_week", date(2026, 11, 23)), ("evaluatie_periodiek.5", None)]


def test_it_is_one_reading_stop_with_a_name_and_its_text(page: TimelinePage) -> None:
    page.show_item("plan_van_aanpak")
    card = QAccessible.queryAccessibleInterface(page.card)
    assert card.text(QAccessible.Text.Name) == "Uitleg bij Plan van aanpak"
    told = card.text(QAccessible.Text.Description)
    assert "Gedaan op donderdag 26 maart 2026." in told
    assert "Waarom deze datum?" in told


def test_the_text_can_be_copied_with_keys_and_with_a_button(
    qtbot: QtBot, page: TimelinePage
) -> None:
    page.show_item("plan_van_aanpak")
    page.card.setFocus()
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    qtbot.keyClick(page.card, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text().startswith("Plan van aanpak\n")
    assert "Alle bronnen" in clipboard.text(), "all of it, also what is folded away"
    clipboard.clear()
    qtbot.mouseClick(page.card.copy_button, LEFT)
    assert clipboard.text().startswith("Plan van aanpak\n")


def test_the_keyboard_stays_with_the_moment_when_its_buttons_change(
    qtbot: QtBot, page: TimelinePage
) -> None:
    page.show_item("plan_van_aanpak")
    settle()
    page.card.undone_button.setFocus()
    qtbot.keyClick(page.card.undone_button, Qt.Key.Key_Space)
    settle()
    assert page.card.happened_button.hasFocus()
    assert "plan_van_aanpak" not in page.context.desk.facts_json()["gedaan"]
    page.context.desk.undo()
    settle()
    assert page.card.change_button.hasFocus()
    assert page.context.desk.facts_json()["gedaan"]["plan_van_aanpak"] == "2026-03-26"
