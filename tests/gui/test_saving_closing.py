"""Closing before a dossier is kept: asked once, and only when something would be lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from desktop_app.gui.pages.start.keep import KeepDialog, LeaveDialog, ask_before_close
from desktop_app.gui.window import MainWindow
from tests.gui.conftest import WindowMaker
from tests.gui.desks import sample
from tests.gui.flows import begin, keep

DAY = {"eerste_ziektedag": "2026-02-02"}


def in_dialogs(window: MainWindow, *acts: Callable[[QDialog], None]) -> None:
    """Act in the dialogs that will open, one after the other."""
    left = list(acts)

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog) and left:
            left.pop(0)(dialog)
        if left:
            QTimer.singleShot(0, window, act)

    QTimer.singleShot(0, window, act)


def drop(dialog: QDialog) -> None:
    assert isinstance(dialog, LeaveDialog)
    dialog.drop_button.click()


def wants_to_keep(dialog: QDialog) -> None:
    assert isinstance(dialog, LeaveDialog)
    dialog.keep_button.click()


def test_closing_asks_once_and_not_keeping_lets_go(make_window: WindowMaker) -> None:
    window = make_window()
    begin(window)
    in_dialogs(window, drop)
    assert ask_before_close(window.context, window)


def test_stopping_keeps_the_window_open_with_everything_in_it(make_window: WindowMaker) -> None:
    window = make_window()
    begin(window)
    in_dialogs(window, lambda dialog: dialog.reject())
    assert not window.close()
    assert window.desk.facts_json() == DAY
    in_dialogs(window, wants_to_keep, lambda dialog: dialog.reject())
    assert not ask_before_close(window.context, window)
    assert window.desk.unsaved


def test_keeping_at_the_end_writes_the_file(make_window: WindowMaker, tmp_path: Path) -> None:
    window = make_window()
    begin(window)
    window.files.answers.append(tmp_path / "slot.spoor")

    def keep_open(dialog: QDialog) -> None:
        assert isinstance(dialog, KeepDialog)
        dialog.form.choose_button.click()
        dialog.form.open_link.click()
        dialog.main.click()

    in_dialogs(window, wants_to_keep, keep_open)
    assert ask_before_close(window.context, window)
    assert (tmp_path / "slot.spoor").is_file()


@pytest.mark.parametrize("way", ["example", "nothing", "kept"])
def test_nothing_to_lose_is_not_asked_about(
    make_window: WindowMaker, tmp_path: Path, way: str
) -> None:
    window = make_window()
    if way == "example":
        window.desk.begin_example()
    elif way == "kept":
        window.desk.begin(sample("samira"))
        keep(window, tmp_path / "al.spoor")
    assert ask_before_close(window.context, window)


def test_an_example_that_was_changed_is_asked_about(make_window: WindowMaker) -> None:
    window = make_window()
    window.desk.begin_example()
    window.desk.set_facts({"naam": "Ik"})
    in_dialogs(window, drop)
    assert ask_before_close(window.context, window)
