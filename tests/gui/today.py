"""Vandaag shown by itself, for its tests."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui.context import Context
from desktop_app.gui.pages.today.page import TodayPage
from desktop_app.gui.reading_order import ReadingOrder
from desktop_app.traject.model import Traject
from tests.gui.conftest import settle
from tests.gui.keyboard_faults import name_faults, tab_faults, target_faults


def show_today(qtbot: QtBot, context: Context, width: int = 1064, height: int = 820) -> TodayPage:
    """The page with all its cards, told when the desk changes as the window would."""
    page = TodayPage(context)
    ReadingOrder(page.body)  # as the window does
    qtbot.addWidget(page)
    context.desk.changed.connect(page.refresh)
    page.resize(width, height)
    page.bring_up_to_date()
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    qtbot.waitUntil(lambda: page.finished)
    settle()
    return page


def traject_of(page: TodayPage) -> Traject:
    """The traject that the page shows."""
    assert page.context.desk.traject is not None
    return page.context.desk.traject


def keyboard_faults(page: TodayPage) -> list[str]:
    """What is wrong with names, sizes and the order of the Tab key, from the first stop on."""
    first = page.head.alert if page.head.alert.isVisible() else page.head.overview
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Backtab)
    return [*name_faults(page), *target_faults(page), *tab_faults(page, page)]


def texts(widget: QWidget) -> str:
    """All that can be read in a widget, in the order of making."""
    labels = [label for label in widget.findChildren(QLabel) if label.isVisible()]
    return "\n".join(label.text() for label in labels)


def buttons(widget: QWidget) -> dict[str, QPushButton]:
    """What can be pressed, by accessible name."""
    found = [one for one in widget.findChildren(QPushButton) if one.isVisible()]
    return {one.accessibleName() or one.text(): one for one in found}


def press(widget: QWidget, name: str) -> None:
    """Press what has this name."""
    buttons(widget)[name].click()
    settle()


def in_dialog(act: Callable[[QDialog], None], begin: Callable[[], object]) -> None:
    """Do `begin`, which shows a dialog, and `act` inside it."""
    problems: list[BaseException] = []

    def inside() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:  # it comes when `begin` gets there
            timer.start()
            return
        try:
            assert isinstance(dialog, QDialog)
            settle()
            act(dialog)
        except BaseException as problem:  # noqa: BLE001  (told below, outside of Qt)
            problems.append(problem)
        finally:
            if dialog.isVisible():
                dialog.close()

    timer = QTimer()
    timer.setSingleShot(True)
    timer.timeout.connect(inside)
    timer.start()
    begin()
    shown = not timer.isActive()
    timer.stop()
    settle()
    assert shown, "no dialog came"
    if problems:
        raise problems[0]
