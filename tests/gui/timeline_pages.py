"""The page Tijdlijn in a window of its own, for tests."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui.context import Context
from desktop_app.gui.pages.timeline.page import TimelinePage
from desktop_app.traject.model import Traject
from tests.gui.conftest import ContextMaker, settle
from tests.gui.desks import MadeUpDesk, sample, services
from tests.map import trajects


def shown(qtbot: QtBot, context: Context, size: tuple[int, int] = (1050, 820)) -> TimelinePage:
    """The page as the window would show it: it is told of changes, and has the keyboard."""
    page = TimelinePage(context)
    qtbot.addWidget(page)
    context.desk.changed.connect(page.refresh)
    page.resize(*size)
    page.refresh()
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    page.take_focus()
    settle()
    return page


def of_sample(qtbot: QtBot, make_context: ContextMaker, **fields: Any) -> TimelinePage:
    """The page on the example dossier, in memory."""
    return shown(qtbot, make_context(sample("samira")), **fields)


def of_traject(
    qtbot: QtBot, make_context: ContextMaker, folder: Path, traject: Traject
) -> TimelinePage:
    """The page on a traject made by hand."""
    context = make_context(desk=MadeUpDesk(services(folder), traject))
    return shown(qtbot, context._replace(words=trajects.words()))


def texts(widget: QWidget) -> str:
    """Everything that labels in a widget say now."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())
