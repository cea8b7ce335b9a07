"""A page of content on paper: plain text in a document, nothing of the reader's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.rights.sources import checked_words, shown_link, source_lines
from desktop_app.gui.printing import ask_printer
from desktop_app.rights import Blok, Pagina

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

POINTS = {"title": 20.0, "answer": 13.0, "heading": 14.0, "text": 11.0, "small": 9.0}
BOLD = ("title", "answer", "heading")
SPACE = 6.0
"""Points under a paragraph."""
HANG = 16.0
"""Points that a point of a list stands in."""


def print_page(parent: QWidget, page: Pagina, context: Context) -> bool:
    """Ask for a printer and print; False when the person stopped."""
    title = QCoreApplication.translate("RightsPage", "Print deze tekst")
    printer = ask_printer(parent, title)
    if printer is None:
        return False
    print_on(printer, page, context)
    return True


def print_on(printer: QPrinter, page: Pagina, context: Context) -> None:
    """Put the page on a printer."""
    document = document_of(page, context)
    document.print_(printer)


def document_of(page: Pagina, context: Context) -> QTextDocument:
    """The page as a document. Its texts are put in as plain text, whatever they hold."""
    document = QTextDocument()
    document.setDefaultFont(context.theme.font_of(16))
    writer = _Writer(document)
    writer.add(page.titel, "title")
    if page.kop.soort != "dringend":
        writer.add(page.kort, "answer")
    for block in page.blokken:
        writer.add_block(block)
    for line in source_lines(page.kop.bronnen):
        link = f" ({shown_link(line.link)})" if line.link else ""
        writer.add(f"{line.text}{link}", "small")
    writer.add(checked_words(context, page.kop.gecontroleerd), "small")
    writer.add(
        QCoreApplication.translate("RightsPage", "Uit Spoorboekje. Dit is uitleg, geen advies."),
        "small",
    )
    return document


class _Writer:
    def __init__(self, document: QTextDocument) -> None:
        self._cursor = QTextCursor(document)
        self._font = document.defaultFont()
        self._begun = False

    def add_block(self, block: Blok) -> None:
        """A heading, a paragraph or a list."""
        for number, line in enumerate(block.regels, start=1):
            if block.soort == "punten":
                self.add(f"•  {line}", "text", hang=True)
            elif block.soort == "stappen":
                self.add(f"{number}.  {line}", "text", hang=True)
            else:
                self.add(line, "heading" if block.soort == "kop" else "text")

    def add(self, text: str, kind: str, *, hang: bool = False) -> None:
        """A paragraph."""
        shape = QTextBlockFormat()
        shape.setBottomMargin(SPACE)
        if kind == "heading":
            shape.setTopMargin(2 * SPACE)
        if hang:
            shape.setLeftMargin(HANG)
            shape.setTextIndent(-HANG)
        font = self._font
        font.setPointSizeF(POINTS[kind])
        font.setBold(kind in BOLD)
        look = QTextCharFormat()
        look.setFont(font)
        if self._begun:
            self._cursor.insertBlock(shape, look)
        else:
            self._cursor.setBlockFormat(shape)
        self._begun = True
        self._cursor.insertText(text, look)
