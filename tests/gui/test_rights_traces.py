"""A crisis leaves no trace, a lock hides everything, and another dossier knows nothing."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import Qt

from desktop_app.gui.pages.help.helper_card import HelperCard
from desktop_app.gui.pages.rights.notes import NoteBox
from desktop_app.gui.pages.rights.page import RightsPage
from desktop_app.gui.pages.rights.reading import ReadingView
from desktop_app.gui.window import MainWindow
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
