"""The map and the preparation on paper: plain text in a document, on two pages where it fits."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QCoreApplication, QMarginsF, QSizeF
from PySide6.QtGui import (
    QPageLayout,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.wia.map_cards import (
    apply_words,
    owner_words,
    paper_names,
    state_words,
)
from desktop_app.gui.pages.wia.map_content import MapView, answers_in, subject_of
from desktop_app.gui.printing import ask_printer
from desktop_app.rights.guides.judge import Mapregel
from desktop_app.rights.guides.wia import Voorbereiding
from desktop_app.text.dates import long_date

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

translate = QCoreApplication.translate
MOST_PAGES = 2
LARGEST, SMALLEST, STEP = 11.0, 8.0, 0.5
"""Type sizes of the text in points; smaller only to make it fit."""
BIGGER = {"title": 1.6, "heading": 1.15, "text": 1.0}
SPACE, HANG = 5.0, 14.0
MARGIN_MM = 18.0
EMPTY_LINES = 3
"""Lines to write on, where nothing was answered."""
LINE = "_" * 60


class Part(NamedTuple):
    """A paragraph of the print."""

    kind: Literal["title", "heading", "text"]
    text: str
    hang: bool = False


def map_parts(shown: MapView, context: Context) -> Iterator[Part]:
    """The papers with how they stand, the medical ones apart, and the points to check."""
    names = paper_names(context)
    yield Part("title", translate("MapPrint", "Mijn WIA-map"))
    day = long_date(context.desk.today, context.words.names)
    yield Part("text", translate("MapPrint", "Gemaakt op {dag}.").format(dag=day))
    until = apply_words(shown, context)
    if until:
        yield Part("text", until)
    yield Part("heading", translate("MapPrint", "Gewone papieren"))
    for line in shown.plain:
        yield _paper(names[line.papier.document], line, context)
    yield Part("heading", translate("MapPrint", "Medische papieren, in een aparte envelop"))
    for step in shown.map.medische_route:
        yield Part("text", step.tekst)
    for line in shown.medical:
        yield _paper(names[line.papier.document], line, context)
    yield Part("heading", translate("MapPrint", "Voordat je alles verstuurt"))
    for point in shown.map.controle:
        mark = "[x]" if point.id in shown.klaar else "[  ]"
        yield Part("text", f"{mark}  {point.vraag} {point.doe}", hang=True)


def prepare_parts(person: str, title: str, told: Voorbereiding, context: Context) -> Iterator[Part]:
    """The questions with the answers; room to write where there is none."""
    kept = answers_in(context.desk)
    yield Part("title", title)
    if told.medisch:
        yield Part("heading", translate("MapPrint", "Medisch. Alleen voor jou en de arts van UWV."))
    never = translate("MapPrint", "Geef dit nooit aan je werkgever of aan het bureau.")
    yield Part("text", never)
    for prompt in told.vragen:
        yield Part("heading", prompt.vraag)
        text = kept.get(subject_of(person, prompt.id), ("", ""))[1].strip()
        for line in text.splitlines() or [LINE] * EMPTY_LINES:
            yield Part("text", line)
    yield Part("heading", translate("MapPrint", "Neem dit mee"))
    for line in told.neem_mee:
        yield Part("text", f"•  {line}", hang=True)


def print_parts(parent: QWidget, parts: list[Part], context: Context, title: str) -> bool:
    """Ask for a printer and print; False when the person stopped."""
    printer = ask_printer(parent, title)
    if printer is None:
        return False
    print_on(printer, parts, context)
    return True


def print_on(printer: QPrinter, parts: list[Part], context: Context) -> int:
    """Put the parts on a printer; says on how many pages."""
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    printer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    area = printer.pageRect(printer.Unit.Point).size()
    document = fitted(parts, context, area)
    document.print_(printer)
    return document.pageCount()


def fitted(parts: list[Part], context: Context, area: QSizeF) -> QTextDocument:
    """The document in the largest type in which it has two pages; at least it can be read."""
    size = LARGEST
    while True:
        document = document_of(parts, context, size)
        document.setPageSize(area)
        _keep_with_next(document, parts)
        if document.pageCount() <= MOST_PAGES or size <= SMALLEST:
            return document
        size -= STEP


def _keep_with_next(document: QTextDocument, parts: list[Part]) -> None:
    """A heading goes on to the page of what stands under it."""
    for number, part in enumerate(parts):
        block = document.findBlockByNumber(number)
        if part.kind == "text" or not block.next().isValid():
            continue
        if _page_of(block, document) == _page_of(block.next(), document):
            continue
        shape = block.blockFormat()
        shape.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        QTextCursor(block).setBlockFormat(shape)


def _page_of(block: QTextBlock, document: QTextDocument) -> int:
    """The page that has the first line of a paragraph; the paragraph itself may begin before it."""
    top = document.documentLayout().blockBoundingRect(block).top()
    line = block.layout().lineAt(0)
    middle = top + line.y() + line.height() / 2
    return int(middle // document.pageSize().height())


def document_of(parts: list[Part], context: Context, size: float) -> QTextDocument:
    """The parts as a document. Each text is put in as plain text, whatever it holds."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    font = context.theme.font_of(16)
    cursor = QTextCursor(document)
    for number, part in enumerate(parts):
        shape = QTextBlockFormat()
        shape.setBottomMargin(SPACE)
        if part.kind == "heading":
            shape.setTopMargin(SPACE)
        if part.hang:
            shape.setLeftMargin(HANG)
            shape.setTextIndent(-HANG)
        font.setPointSizeF(size * BIGGER[part.kind])
        font.setBold(part.kind != "text")
        look = QTextCharFormat()
        look.setFont(font)
        if number:
            cursor.insertBlock(shape, look)
        else:
            cursor.setBlockFormat(shape)
        cursor.insertText(part.text, look)
    return document


def _paper(name: str, line: Mapregel, context: Context) -> Part:
    mark = "[x]" if line.stand == "heb" else "[  ]"
    whose = owner_words(line, context)
    return Part("text", f"{mark}  {name} ({state_words(line.stand)}). {whose}", hang=True)
