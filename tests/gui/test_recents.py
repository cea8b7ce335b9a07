"""Files that were opened before: at most five, by day or by name, and none when that is off."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from desktop_app.gui.pages.opening.open_page import OpenPage
from desktop_app.gui.pages.settings.page import SettingsPage
from desktop_app.gui.recents import labels, recents, remember
from desktop_app.gui.settings import Settings
from desktop_app.gui.window import MainWindow
from desktop_app.text.messages import load_messages
from tests.gui.conftest import WindowMaker, settle
from tests.gui.desks import sample
from tests.gui.flows import keep
from tests.gui.kept import press, session_of

DAY = date(2026, 11, 22)


def test_five_are_kept_and_the_last_one_comes_first(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    for number in range(7):
        remember(settings, tmp_path / f"{number}.spoor", DAY + timedelta(days=number))
    remember(settings, tmp_path / "4.spoor", DAY + timedelta(days=9))
    kept = recents(Settings(tmp_path))
    assert [one.path.name[0] for one in kept] == ["4", "6", "5", "3", "2"]
    assert kept[0].day == DAY + timedelta(days=9)


def test_names_are_shown_only_when_that_is_chosen(tmp_path: Path) -> None:
    settings, words = Settings(tmp_path), load_messages("nl")
    remember(settings, tmp_path / "geheim.spoor", DAY)
    remember(settings, tmp_path / "ander.spoor", DAY)
    assert [text for _, text in labels(settings, words)] == [
        "Geopend op zondag 22 november 2026",
        "Geopend op zondag 22 november 2026 (2)",
    ]
    settings.set("namen_tonen", True)
    assert [text for _, text in labels(settings, words)] == ["ander.spoor", "geheim.spoor"]


def test_nothing_is_kept_when_it_is_off(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    remember(settings, tmp_path / "geheim.spoor", DAY)
    settings.set("onthoud_laatste_dossier", False)
    remember(settings, tmp_path / "geheim.spoor", DAY)
    assert recents(settings) == ()
    assert b"geheim" not in settings.path.read_bytes()
    settings.set("onthoud_laatste_dossier", True)
    assert recents(settings) == ()


@pytest.fixture
def kept(make_window: WindowMaker, tmp_path: Path) -> MainWindow:
    """A dossier without a password, open, and in the list because of that."""
    window = make_window(sample("samira"))
    keep(window, tmp_path / "herkenbaar.spoor", None)
    return window


def test_the_list_can_be_forgotten_on_the_page_of_settings(kept: MainWindow) -> None:
    kept.go("instellingen")
    settle()
    page = kept.page("instellingen")
    assert isinstance(page, SettingsPage)
    assert page._recent.text() == "Geopend op zondag 22 november 2026"
    kept.settings.set("namen_tonen", True)
    assert page._recent.text() == "herkenbaar.spoor"
    page.forget.setFocus()
    press(page.forget)
    assert recents(kept.settings) == ()
    assert kept.settings.get("laatste_dossier") == ""
    assert page.forget.isHidden()
    assert kept.focusWidget() is not None
    assert b"herkenbaar" not in kept.settings.path.read_bytes()


def test_one_of_the_list_opens_without_its_name_on_the_screen(
    kept: MainWindow, tmp_path: Path
) -> None:
    kept.desk.release()
    kept.go("openen")
    settle()
    page = kept.page("openen")
    assert isinstance(page, OpenPage)
    (link,) = page.recent.links
    assert "herkenbaar" not in link.text()
    press(link)
    assert session_of(kept).path == tmp_path / "herkenbaar.spoor"
    assert "herkenbaar" not in page.file_words.text()


def test_one_that_is_gone_is_told(kept: MainWindow, tmp_path: Path) -> None:
    kept.desk.release()
    (tmp_path / "herkenbaar.spoor").unlink()
    kept.go("openen")
    settle()
    page = kept.page("openen")
    assert isinstance(page, OpenPage)
    press(page.recent.links[0])
    assert page.problem.isVisible()
    assert "herkenbaar" not in page.problem.text()
    assert page.restore.isVisible(), "its copies are still there"
