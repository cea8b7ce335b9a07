"""A letter on a printer: plain text in a document, as the PDF has it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMarginsF
from PySide6.QtGui import QPageLayout
from PySide6.QtWidgets import QWidget

from desktop_app.export.letter_text import Letter, blocks_of
from desktop_app.gui.context import Context
from desktop_app.gui.pages.wia.printing import Part, document_of
from desktop_app.gui.printing import ask_printer
from desktop_app.text.messages import Messages

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

POINTS = 12.0
MARGIN_MM = 25.0
ROOM_TO_SIGN = 3
"""Empty lines between greeting and name."""


def print_letter(parent: QWidget, letter: Letter, context: Context) -> bool:
    """Ask for a printer and print; False when the person stopped."""
    printer = ask_printer(parent, QCoreApplication.translate("Letters", "Druk de brief af"))
    if printer is None:
        return False
    print_on(printer, letter, context)
    return True


def print_on(printer: QPrinter, letter: Letter, context: Context) -> int:
    """Put the letter on a printer; says on how many pages."""
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    printer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    document = document_of(list(parts_of(letter, context.words)), context, POINTS)
    document.setPageSize(printer.pageRect(printer.Unit.Point).size())
    document.print_(printer)
    return document.pageCount()


def parts_of(letter: Letter, words: Messages) -> Iterator[Part]:
    """The letter from top to bottom, in the order of the PDF."""
    yield Part("text", letter.van)
    for line in ("", *letter.aan, "", letter.datum, letter.verzending, ""):
        yield Part("text", line)
    yield Part("heading", words.get("brieven.onderwerp", onderwerp=letter.onderwerp))
    for block in blocks_of(letter.tekst):
        points = block.soort == "punten"
        for line in block.regels:
            yield Part("text", f"•  {line}" if points else line, hang=points)
    yield Part("text", letter.groet)
    for _ in range(ROOM_TO_SIGN):
        yield Part("text", "")
    for line in (letter.van, letter.kopie, letter.grondslag):
        if line:
            yield Part("text", line)
