"""Asking for a printer: the dialog of the system has our title, and stopping prints nothing."""

from __future__ import annotations

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui.printing import ask_printer


@pytest.mark.parametrize("chosen", [True, False])
def test_who_stops_gets_no_printer(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, *, chosen: bool
) -> None:
    titles: list[str] = []

    def answer(dialog: QPrintDialog) -> int:
        titles.append(dialog.windowTitle())
        code = QDialog.DialogCode
        return (code.Accepted if chosen else code.Rejected).value

    monkeypatch.setattr(QPrintDialog, "exec", answer)
    parent = QWidget()
    qtbot.addWidget(parent)
    printer = ask_printer(parent, "Print dit")
    assert isinstance(printer, QPrinter) is chosen
    assert titles == ["Print dit"]
