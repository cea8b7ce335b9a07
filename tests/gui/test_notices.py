"""What there is to mind, beside the timeline: old rules, doubts, and what is not computed."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.conftest import ContextMaker, settle
from tests.gui.timeline_pages import of_traject, texts
from tests.map import trajects

# ---------------------------------------------------------------------- notices


def test_old_rules_are_said(qtbot: QtBot, make_context: ContextMaker, tmp_path: Path) -> None:
    old = trajects.replace(
        trajects.make(), regels_verouderd=True, regels_gecontroleerd=date(2025, 6, 1)
    )
    page = of_traject(qtbot, make_context, tmp_path, old)
    assert "langer dan een jaar geleden gecontroleerd, op zondag 1 juni 2025" in texts(page)


def test_doubts_are_one_key_away_and_come_into_view(
    qtbot: QtBot, make_context: ContextMaker, tmp_path: Path
) -> None:
    page = of_traject(qtbot, make_context, tmp_path, trajects.make())
    button = page.head.notices_button
    assert button.text() == "Let op (2)"
    assert "langer dan een jaar" not in texts(page)
    assert "weekend" not in texts(page)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    settle()
    assert "Deze dag ligt in het weekend. Klopt dat?" in texts(page)
    assert "Dit hangt af van jouw cao. Vraag het na bij: werkgever." in texts(page)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Let op"
    button.click()
    settle()
    assert "weekend" not in texts(page)
    assert button.text() == "Let op (2)"


def test_another_page_leads_to_what_there_is_to_mind(
    qtbot: QtBot, make_context: ContextMaker, tmp_path: Path
) -> None:
    page = of_traject(qtbot, make_context, tmp_path, trajects.make())
    for _ in ("first", "asked for again it stays"):
        page.show_item("let-op")
        assert "Deze dag ligt in het weekend. Klopt dat?" in texts(page)


def test_no_button_when_there_is_nothing_to_mind(
    qtbot: QtBot, make_context: ContextMaker, tmp_path: Path
) -> None:
    clean = trajects.replace(trajects.make(), waarschuwingen=(), niet_berekend=())
    page = of_traject(qtbot, make_context, tmp_path, clean)
    assert not page.head.notices_button.isVisible()
