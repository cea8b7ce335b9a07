"""Vandaag after an absence, and the overview that is made from it."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.export.atomic import ExportError, write_atomically
from desktop_app.gui.context import Context
from desktop_app.gui.pages.today.page import TodayPage
from tests.gui.conftest import ContextMaker, settle
from tests.gui.desks import sample
from tests.gui.layout_faults import layout_faults
from tests.gui.today import keyboard_faults, press, show_today, texts

Went = list[tuple[str, str]]


def visited(context: Context, **visit: Any) -> None:
    """Remember a visit to the open dossier."""
    assert context.desk.session is not None
    told = {"dag": "2026-10-02", "pagina": "tijdlijn", "bij": "plan_van_aanpak"} | visit
    context.settings.set("laatste_bezoek", {context.desk.session.identity: told})


def welcome(page: TodayPage) -> str:
    """What is said about the last visit; empty for nothing."""
    assert page.welcome is not None
    return texts(page.welcome) if page.welcome.isVisible() else ""


# -- where was I ------------------------------------------------------------------------------


def test_after_an_absence_it_says_where_you_were_and_what_passed_since(
    qtbot: QtBot, make_context: ContextMaker
) -> None:
    went: Went = []
    context = make_context(sample("samira"), went=went)
    visited(context)
    page = show_today(qtbot, context)
    said = welcome(page)
    assert "Je was hier voor het laatst op vrijdag 2 oktober 2026." in said
    assert "Je bekeek toen: Plan van aanpak." in said
    assert "Intussen is deze dag voorbij: Evaluatie plan van aanpak 5." in said
    assert layout_faults(page) == []
    assert keyboard_faults(page) == []
    press(page, "Ga daar verder")
    assert went == [("tijdlijn", "plan_van_aanpak")]
    assert welcome(page) == "", "it has done its work"


def test_at_most_three_days_that_passed_are_named(qtbot: QtBot, make_context: ContextMaker) -> None:
    context = make_context({"eerste_ziektedag": "2026-02-02"})
    visited(context, dag="2026-02-03")
    said = welcome(show_today(qtbot, context)).split("Intussen zijn deze dagen voorbij: ")[1]
    assert said.count(",") + said.count(" en ") == 2


def test_it_can_be_put_away_and_stays_away(qtbot: QtBot, make_context: ContextMaker) -> None:
    context = make_context(sample("samira"))
    visited(context)
    page = show_today(qtbot, context)
    press(page, "Sluit melding")
    assert welcome(page) == ""
    context.desk.set_facts({"naam": "Iemand"})
    settle()
    assert welcome(page) == ""


def test_from_vandaag_itself_there_is_nowhere_else_to_go(
    qtbot: QtBot, make_context: ContextMaker
) -> None:
    context = make_context(sample("samira"))
    visited(context, pagina="vandaag", bij="")
    said = welcome(show_today(qtbot, context))
    assert "Je was hier voor het laatst op" in said
    assert "Je bekeek" not in said
    assert "Ga daar verder" not in said


@pytest.mark.parametrize(
    "visit",
    [
        {"dag": "2026-11-22"}, {"dag": "2026-11-23"}, {"dag": "gisteren"}, {"dag": None},
        {"dag": 5}, {"pagina": None}, {"bij": ["x"]},
    ],
)  # fmt: skip
def test_on_the_same_day_or_from_what_cannot_be_read_it_says_nothing(
    qtbot: QtBot, make_context: ContextMaker, visit: dict[str, Any]
) -> None:
    context = make_context(sample("samira"))
    visited(context, **visit)
    page = show_today(qtbot, context)
    assert welcome(page) == ""
    assert page.welcome is not None
    assert not page.welcome.isVisible()


def test_a_visit_to_another_dossier_is_not_told(qtbot: QtBot, make_context: ContextMaker) -> None:
    context = make_context(sample("samira"))
    visited(context)
    context.desk.begin(sample("bram-onderbreking"))
    assert welcome(show_today(qtbot, context)) == ""


# -- the overview -----------------------------------------------------------------------------


def test_the_overview_is_written_where_the_reader_wants_it(
    qtbot: QtBot, make_context: ContextMaker, tmp_path: Path
) -> None:
    context = make_context(sample("samira"))
    page = show_today(qtbot, context)
    said: list[str] = []
    context.desk.said.connect(said.append)
    context.files.answers.append(tmp_path / "mijn overzicht.pdf")
    press(page, "Maak overzicht")
    qtbot.waitUntil(lambda: len(said) == 2)
    assert said == ["Je overzicht wordt gemaakt.", "Het overzicht staat in mijn overzicht.pdf."]
    assert (tmp_path / "mijn overzicht.pdf").read_bytes().startswith(b"%PDF")


def test_who_stops_gets_no_overview(
    qtbot: QtBot, make_context: ContextMaker, tmp_path: Path
) -> None:
    context = make_context(sample("samira"))
    page = show_today(qtbot, context)
    said: list[str] = []
    context.desk.said.connect(said.append)
    context.files.answers.append(None)
    press(page, "Maak overzicht")
    assert said == []
    assert list(tmp_path.glob("*.pdf")) == []


def test_an_overview_that_cannot_be_written_is_told_and_may_be_tried_again(
    qtbot: QtBot, make_context: ContextMaker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    context = make_context(sample("samira"))
    page = show_today(qtbot, context)
    refused: list[str] = []
    context.desk.refused.connect(refused.append)

    def full(path: Path, _: bytes) -> None:
        raise ExportError(path, OSError(errno.ENOSPC, ""))

    monkeypatch.setattr("desktop_app.export.overview.write_atomically", full)
    context.files.answers.append(tmp_path / "a.pdf")
    press(page, "Maak overzicht")
    qtbot.waitUntil(lambda: len(refused) == 1)
    assert "De schijf is vol." in refused[0]
    monkeypatch.setattr("desktop_app.export.overview.write_atomically", write_atomically)
    context.files.answers.append(tmp_path / "a.pdf")
    press(page, "Maak overzicht")
    qtbot.waitUntil((tmp_path / "a.pdf").exists)
