"""A document of blocks as text of Qt: for reading on the screen and for the printer.

The same blocks as in the PDF. Each text is put in as plain text, whatever it holds.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSizeF, QUrl
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTableFormat,
)

from desktop_app.export.content import blocks
from desktop_app.text.messages import Messages

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from desktop_app.export.content.blocks import Document

SPACE = 0.5
"""Below a paragraph, in type sizes."""
HANG = 1.2
"""How far a point of a list stands in."""
BIGGER = {1: 1.7, 2: 1.3, 3: 1.1}
"""Headings by level, in type sizes."""
WRITING_LINE = "_" * 40
ROOM = 45.0
"""Width of a text whose own is not known, in type sizes."""
LONGEST_WORD, LONGEST_TEXT = 24, 80
"""Signs of a word and of a text that count for the width of a column."""


class Paper(NamedTuple):
    """How the text looks.

    font: of the body, with its size. ink, line: colours of text and of the lines of tables.
    picture: draws the map of a traject; None: its words stand alone. width: of that picture.
    """

    font: QFont
    ink: QColor
    line: QColor
    picture: Callable[[blocks.MapPicture], QImage] | None = None
    width: float = 0


def text_document(document: Document, paper: Paper, words: Messages) -> QTextDocument:
    """The whole document; its title is a heading of the first level."""
    made = QTextDocument()
    made.setDefaultFont(paper.font)
    made.setDocumentMargin(0)
    writer = _Writer(made, paper)
    writer.heading(document.title, 1)
    if document.name:
        writer.say(document.name, bold=True)
    writer.say(words.get("pdf.gemaakt", dag=document.made_on))
    writer.say(document.audience_line, bold=True)
    for block in blocks.flat(document.blocks):
        writer.add(block)
    writer.say(document.foot)
    return made


class _Writer:
    def __init__(self, document: QTextDocument, paper: Paper) -> None:
        self._document = document
        self._paper = paper
        self._cursor = QTextCursor(document)
        self._em = paper.font.pointSizeF() if paper.font.pointSizeF() > 0 else 0.0
        self._em = self._em or float(paper.font.pixelSize())
        self._begun = False
        self._pictures = 0

    def add(self, block: blocks.Block) -> None:
        """One block."""
        if isinstance(block, blocks.Heading):
            self.heading(block.text, block.level)
        elif isinstance(block, blocks.Paragraph):
            self._lines(block.text, bold=block.look == "strong")
        elif isinstance(block, blocks.Points):
            for number, item in enumerate(block.items, start=1):
                mark = f"{number}." if block.numbered else "•"
                self.say(f"{mark} {item}", hang=True)
        elif isinstance(block, blocks.Grid):
            self._table(block)
        elif isinstance(block, blocks.Boxes):
            for box in block.boxes:
                self.say(box.label)
                self._lines("\n".join(filter(None, (box.value, box.more))), bold=True)
        elif isinstance(block, blocks.MapPicture):
            self._map(block)
        elif isinstance(block, blocks.WritingLines):
            self._lines("\n".join(filter(None, (block.label, *[WRITING_LINE] * block.count))))

    def heading(self, text: str, level: int) -> None:
        """A heading, larger and known as one."""
        shape = self._shape()
        shape.setHeadingLevel(level)
        shape.setTopMargin(self._em * (0 if level == 1 else 1))
        self._put(text, shape, self._look(bold=True, scale=BIGGER[level]))

    def say(self, text: str, *, bold: bool = False, hang: bool = False) -> None:
        """A paragraph."""
        shape = self._shape()
        if hang:
            shape.setLeftMargin(self._em * HANG)
            shape.setTextIndent(-self._em * HANG)
        self._put(text, shape, self._look(bold=bold))

    def _lines(self, text: str, *, bold: bool = False) -> None:
        for line in text.splitlines():
            self.say(line, bold=bold)

    def _map(self, block: blocks.MapPicture) -> None:
        if self._paper.picture is None:
            self.say(block.alt)
            return
        self._put("", self._shape(), self._look())
        picture, shape = self._paper.picture(block), QTextImageFormat()
        name = f"kaart-{self._pictures}"
        self._pictures += 1
        self._document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), picture)
        shape.setName(name)
        shape.setWidth(self._paper.width)
        shape.setHeight(self._paper.width * picture.height() / picture.width())
        self._cursor.insertImage(shape)
        self.say(block.alt)

    def _table(self, grid: blocks.Grid) -> None:
        if not grid.rows:
            return
        shape = QTextTableFormat()
        shape.setBorder(1)
        shape.setBorderCollapse(True)
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorderBrush(QBrush(self._paper.line))
        shape.setCellPadding(self._em * 0.3)
        shape.setHeaderRowCount(1)
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        shape.setBottomMargin(self._em * SPACE)
        shape.setColumnWidthConstraints(self._widths(grid))
        table = self._cursor.insertTable(len(grid.rows) + 1, len(grid.columns), shape)
        titles = tuple(column.title for column in grid.columns)
        for at, row in enumerate((titles, *grid.rows)):
            for column, text in enumerate(row):
                bold = at == 0 or grid.columns[column].heads_row
                cell = table.cellAt(at, column).firstCursorPosition()
                cell.insertText(text, self._look(bold=bold))
        self._cursor.movePosition(QTextCursor.MoveOperation.End)

    def _widths(self, grid: blocks.Grid) -> list[QTextLength]:
        """Each column holds its longest word, and has more of what is left where more is said."""
        bold = QFont(self._paper.font)
        bold.setBold(True)
        metrics = QFontMetricsF(bold, self._document.documentLayout().paintDevice())
        room = self._paper.width or ROOM * self._em
        titles = tuple(column.title for column in grid.columns)
        least, wished = [], []
        for texts in zip(titles, *grid.rows, strict=True):
            words = {word for text in texts for word in text.split()} or {""}
            longest = max(metrics.horizontalAdvance(word[:LONGEST_WORD]) for word in words)
            whole = max(metrics.horizontalAdvance(text[:LONGEST_TEXT]) for text in texts)
            least.append(longest + 2 * self._em)
            wished.append(max(0.0, min(whole, room / 2) - longest))
        left = max(0.0, room - sum(least))
        parts = [
            one + left * (wish / (sum(wished) or 1.0))
            for one, wish in zip(least, wished, strict=True)
        ]
        percent = QTextLength.Type.PercentageLength
        return [QTextLength(percent, 100 * part / sum(parts)) for part in parts]

    def _shape(self) -> QTextBlockFormat:
        shape = QTextBlockFormat()
        shape.setBottomMargin(self._em * SPACE)
        return shape

    def _look(self, *, bold: bool = False, scale: float = 1.0) -> QTextCharFormat:
        font = QFont(self._paper.font)
        font.setBold(bold)
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * scale)
        else:
            font.setPixelSize(round(font.pixelSize() * scale))
        look = QTextCharFormat()
        look.setFont(font)
        look.setForeground(QBrush(self._paper.ink))
        return look

    def _put(self, text: str, shape: QTextBlockFormat, look: QTextCharFormat) -> None:
        if self._begun:
            self._cursor.insertBlock(shape, look)
        else:
            self._cursor.setBlockFormat(shape)
        self._begun = True
        self._cursor.insertText(text, look)


def fit_to(document: QTextDocument, width: float, height: float) -> None:
    """Lay the document out for paper of this size, in the units of its printer."""
    document.setPageSize(QSizeF(width, height))
