"""Tweede spoor in a real window, for its tests."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from desktop_app.dossier import Activiteit, Sollicitatie
from desktop_app.gui.pages.track.page import TrackPage
from desktop_app.gui.window import MainWindow
from tests.gui.conftest import settle

if TYPE_CHECKING:
    from desktop_app.dossier import Payload

RUNNING = "ingrid-loonsanctie"
"""The example in which the track runs, since 15 June 2026; its start was late."""


def open_track(window: MainWindow, key: str = "") -> TrackPage:
    """The page, in front."""
    window.go("spoor2", key)
    settle()
    page = window.pages.current
    assert isinstance(page, TrackPage)
    return page


def view(page: TrackPage, name: str) -> Any:
    """One of its views."""
    return page.sections[name]


def activities(window: MainWindow) -> list[Activiteit]:
    """What the dossier holds."""
    told = [entry.payload for entry in window.desk.entries("activiteit")]
    return [one for one in told if isinstance(one, Activiteit)]


def applications(window: MainWindow) -> list[Sollicitatie]:
    """What the dossier holds."""
    told = [entry.payload for entry in window.desk.entries("sollicitatie")]
    return [one for one in told if isinstance(one, Sollicitatie)]


def add(window: MainWindow, *told: Payload) -> list[str]:
    """Entries as one action, without the page; their ids."""
    made: list[str] = []
    window.desk.change(lambda session: made.extend(session.add_entry(one).id for one in told), "")
    settle()
    return made


def in_dialog(window: MainWindow, act: Callable[[Any], object]) -> None:
    """Do this in the dialog that comes next; what goes wrong in it fails the test."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            QTimer.singleShot(10, window, look)
            return
        try:
            act(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, window, look)


def refusals(window: MainWindow) -> list[str]:
    """What is refused from now on."""
    said: list[str] = []
    window.desk.refused.connect(said.append)
    return said


def said(window: MainWindow) -> list[str]:
    """What is said from now on."""
    told: list[str] = []
    window.desk.said.connect(told.append)
    return told
