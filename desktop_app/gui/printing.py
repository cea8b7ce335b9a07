"""Asking for a printer. Qt's part for printing is loaded only when somebody prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


def ask_printer(parent: QWidget, title: str) -> QPrinter | None:
    """The printer that the person chose; None when they stopped.

    title: of the dialog of the system.
    """
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent.window())
    dialog.setWindowTitle(title)
    try:
        return printer if dialog.exec() else None
    finally:
        dialog.deleteLater()
