"""A crisis leaves no trace, a lock hides everything, and another dossier knows nothing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desktop_app.gui.pages.help.helper_card import HelperCard
from desktop_app.gui.pages.rights import content
from desktop_app.gui.pages.rights.notes import NoteBox
from desktop_app.gui.pages.rights.page import RightsPage
from desktop_app.gui.pages.rights.reading import ReadingView
from desktop_app.gui.window import MainWindow
from desktop_app.traject import RegelFout
from tests.gui.conftest import WindowMaker, settle
from tests.gui.desks import sample
from tests.gui.flows import keep
from tests.gui.rights_pages import focus, key, rights, shown, texts

PAGE = "opzegverbod-ziekte"
ALT = Qt.KeyboardModifier.AltModifier


# ------------------------------------------------------------------ a crisis leaves no trace


def test_in_a_crisis_the_number_to_call_stands_first_at_once(window: MainWindow) -> None:
    page = rights(window, "dringend:N12")
    view = shown(page, ReadingView)
    first = view.first()
    assert isinstance(first, HelperCard)
    assert "113" in first.contacts.buttons
    assert first.visibleRegion().boundingRect().height() > 200
    assert focus(window) is first
    for button in ("mark_button", "print_button", "large_button"):
        assert not getattr(page.stage.tools, button).isVisible()
    assert view.findChildren(NoteBox) == []


def test_nothing_tells_later_that_the_crisis_page_was_read(
    window: MainWindow, tmp_path: Path
) -> None:
    keep(window, tmp_path / "dossier.spoor", None)
    page = rights(window, "onderwerpen")
    before = json.dumps(window.desk.case_settings())
    page._want("dringend:N12")
    settle()
    assert page.place() == ""
    assert page.kept_place() == ""
    page._want("thema:loon")
    settle()
    key(window, Qt.Key.Key_Left, ALT)
    assert page.place() == "onderwerpen"
    page._want("dringend:N12")
    settle()
    window.go("vandaag")
    settle()
    assert "113" not in texts(rights(window))
    assert json.dumps(window.desk.case_settings()) == before
    assert window.behaviour is not None
    window.behaviour.remember_visit()
    for path in tmp_path.rglob("*"):
        if path.is_file():
            assert b"N12" not in path.read_bytes(), path


def test_back_from_the_crisis_page_leads_to_what_was_read_before(window: MainWindow) -> None:
    page = rights(window, "onderwerpen")
    page._want("dringend:N12")
    settle()
    key(window, Qt.Key.Key_Left, ALT)
    assert page.place() == "onderwerpen"
    key(window, Qt.Key.Key_Right, ALT)
    assert page.place() == "onderwerpen"


# ------------------------------------------------------------------ lock, and another dossier


def test_after_the_lock_one_is_back_where_one_read_and_nothing_showed_meanwhile(
    make_window: WindowMaker,
) -> None:
    window = make_window(sample("samira"))
    rights(window, f"lees:{PAGE}")
    window.lock()
    settle()
    locked = rights(window, f"lees:{PAGE}")
    assert "Voor jou" not in texts(locked)
    assert "1 februari 2028" not in texts(locked)
    window.go("slot")
    settle()
    window.desk.uncover()
    settle()
    assert window.pages.current_id == "rechten"
    page = window.pages.current
    assert isinstance(page, RightsPage)
    assert page.place() == f"lees:{PAGE}"
    assert "1 februari 2028" in texts(page)


def test_what_somebody_read_is_not_written_down(window: MainWindow, tmp_path: Path) -> None:
    keep(window, tmp_path / "dossier.spoor", None)
    rights(window, f"lees:{PAGE}")
    assert window.behaviour is not None
    window.behaviour.remember_visit()
    told = json.dumps(window.settings.get("laatste_bezoek"))
    assert "rechten" in told
    assert PAGE not in told


def test_closing_the_dossier_forgets_what_was_read(window: MainWindow) -> None:
    page = rights(window, f"lees:{PAGE}")
    window.desk.release()
    settle()
    assert page.place() == ""
    assert not page.step_back()
    assert "Voor jou" not in texts(page)


def test_another_dossier_knows_nothing_of_what_was_read_in_the_first(window: MainWindow) -> None:
    page = rights(window, f"lees:{PAGE}")
    page.head.search.setText("loon")
    settle()
    window.desk.begin(sample("piet-uit-dienst"))
    settle()
    assert page.place() == ""
    assert page.head.search.text() == ""
    assert not page.step_back()


def test_keeping_a_dossier_that_was_in_memory_leaves_one_where_one_reads(
    window: MainWindow, tmp_path: Path
) -> None:
    page = rights(window, f"lees:{PAGE}")
    keep(window, tmp_path / "dossier.spoor", None)
    assert page.place() == f"lees:{PAGE}"
    assert "1 februari 2028" in texts(page)


@pytest.mark.parametrize("name", ["load_pages", "load_checks", "load_themes"])
def test_a_mistake_in_the_content_is_told_in_one_sentence_and_stops_nothing(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    def wrong() -> None:
        raise RegelFout("themas.json", "loon", "icoon", "regel.bestand")

    monkeypatch.setattr(content, name, wrong)
    told: list[str] = []
    window.desk.refused.connect(told.append)
    page = rights(window)
    page._want("checks")
    page._want("onderwerpen")
    settle()
    assert page.isVisible()
    assert len(told) == 1
    assert "themas.json" in told[0]


def test_a_mistake_in_a_list_is_told_and_the_page_stays_as_it_was(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def wrong() -> None:
        raise RegelFout("begrippen.json", "uwv", "term", "regel.bestand")

    page = rights(window, f"lees:{PAGE}")
    monkeypatch.setattr("desktop_app.rights.glossary.load_glossary", wrong)
    told: list[str] = []
    window.desk.refused.connect(told.append)
    page._want("begrip:uwv")
    settle()
    assert page.place() == f"lees:{PAGE}"
    assert len(told) == 1
