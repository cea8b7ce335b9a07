"""The file goes bad while it is open: the pages stay, the window says so, and changes are safe."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.dossier import Password, open_dossier
from desktop_app.gui.pages.start.keep import KeepDialog
from desktop_app.gui.window import MainWindow
from tests.gui.conftest import WindowMaker, settle
from tests.gui.desks import sample
from tests.gui.flows import PASSWORD, keep

PAGES = ("tijdlijn", "antwoorden", "instellingen", "vragen", "vandaag")
NOT_READ = "venster.niet_te_lezen"


def cut_off(path: Path) -> None:
    """Nothing is left of it."""
    os.truncate(path, 0)


def cut_short(path: Path) -> None:
    """As when copying to a stick stopped half-way."""
    os.truncate(path, 5000)


def overwritten(path: Path) -> None:
    """Its middle is something else."""
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xa5" * 30_000)


@pytest.fixture
def kept(make_window: WindowMaker, tmp_path: Path) -> tuple[MainWindow, Path]:
    """Samira, on Vandaag, in a file with a password."""
    window = make_window(sample("samira"))
    path = tmp_path / "mijn.spoorboekje"
    keep(window, path)
    return window, path


@pytest.mark.parametrize("harm", [cut_off, cut_short, overwritten])
def test_every_page_still_opens_and_the_next_change_is_safe(
    kept: tuple[MainWindow, Path], harm: Callable[[Path], None]
) -> None:
    window, path = kept
    refusals: list[str] = []
    window.desk.refused.connect(refusals.append)
    harm(path)
    for page in PAGES:
        window.go(page, "")
        settle()
        assert window.pages.current_id == page
    assert refusals == [window.desk.words.get(NOT_READ)], "told once, calmly"
    assert window.desk.facts_json() == sample("samira")
    assert window.desk.set_facts({"naam": "Nieuw"})
    session = window.desk.session
    assert session is not None
    safe = session.path
    assert safe != path, "what somebody else made of the file is left alone"
    window.lock()
    assert window.desk.locked
    around = window.desk.services.surroundings()
    with open_dossier(safe, Password(PASSWORD), around) as opened:
        assert opened.facts_json() == {**sample("samira"), "naam": "Nieuw"}


def test_a_damaged_file_does_not_keep_the_lock_away(kept: tuple[MainWindow, Path]) -> None:
    window, path = kept
    cut_off(path)
    window.lock()
    assert window.desk.locked
    assert window.pages.current_id == "slot"
    assert window.desk.facts_json() == {}, "nothing of it stays in reach"


def test_a_draft_that_cannot_be_written_is_not_named(
    make_window: WindowMaker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The person chose a name; that of the file it is first written to says them nothing."""
    window = make_window(sample("samira"))
    dialog = KeepDialog(window.context, window)
    dialog.open()
    window.files.answers.append(tmp_path / "mijn.spoorboekje")
    dialog.form.choose_button.click()
    dialog.form.open_link.click()

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "vol")

    monkeypatch.setattr("desktop_app.dossier.unsaved.copy_into", full)
    dialog.accept()
    settle()
    problem = dialog.form.place_row.problem or ""
    assert "mijn.spoorboekje" in problem
    assert ".tmp" not in problem
    assert window.desk.unsaved
    assert list(tmp_path.glob("*spoorboekje*")) == []
    dialog.reject()
