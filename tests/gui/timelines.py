"""A map in a window of its own, for tests of the map alone."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui.theme import Theme
from desktop_app.gui.timeline import Timeline
from desktop_app.map.own import OwnMoment
from desktop_app.traject.model import Traject
from tests.map import trajects


def shown(
    qtbot: QtBot,
    theme: Theme,
    traject: Traject,
    own: tuple[OwnMoment, ...] = (),
    width: int = 1000,
) -> tuple[QWidget, Timeline]:
    """A map on paper of this width, painted, with the keyboard. Keep the paper: it owns the map."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    timeline = Timeline(theme, trajects.words())
    timeline.set_traject(traject, own)
    column.addWidget(timeline)
    column.addStretch(1)
    qtbot.addWidget(page)
    page.resize(width, 900)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    timeline.setFocus()
    qtbot.waitUntil(timeline.hasFocus)
    return page, timeline
