"""A document of blocks as a tagged PDF. Knows how things look; decides nothing of what is said."""

from __future__ import annotations

from collections.abc import Callable
from functools import singledispatchmethod
from typing import Any, Literal, NamedTuple

from msgspec.structs import replace
from reportlab.lib.pagesizes import A4, A5, landscape
from reportlab.lib.units import mm
from reportlab.platypus import PageBreak

from desktop_app.export.content import blocks
from desktop_app.export.content.blocks import Block, Document
from desktop_app.export.content.voice import Voice
from desktop_app.export.fonts import text_width
from desktop_app.export.looks import Looks, box_in, looks
from desktop_app.export.map_drawing import MapDrawing
from desktop_app.export.overview_tables import keep_dates
from desktop_app.export.page_foot import Foot
from desktop_app.export.page_room import give_room
from desktop_app.export.safe_text import one_line
from desktop_app.export.tagging.document import PageSetup, build_pdf
from desktop_app.export.tagging.figure import Figure
from desktop_app.export.tagging.group import Group, Rule, SideBySide
from desktop_app.export.tagging.kept import Kept
from desktop_app.export.tagging.lists import bullet_list
from desktop_app.export.tagging.metadata import DocumentInfo
from desktop_app.export.tagging.ruled import RuledLines
from desktop_app.export.tagging.table import Column, Table, fitted_shares
from desktop_app.export.tagging.text import Heading, Piece, Text
from desktop_app.map.layout import lay_out
from desktop_app.text.messages import Messages, load_messages
from desktop_app.text.tokens import load_palette

Paper = Literal["a4", "a5", "kaart", "liggend", "vouw"]
"""kaart: A4 with small margins above and below. liggend: A4 on its side, for wide tables.
vouw: the same, to be folded into two times A5."""
_COMPACT: frozenset[Paper] = frozenset({"kaart", "vouw"})
_GAP = 10.0
_PAGES: dict[Paper, PageSetup] = {
    "a4": PageSetup(size=A4),
    "a5": PageSetup(size=A5, left=18 * mm, right=12 * mm, top=12 * mm, bottom=18 * mm),
    "kaart": PageSetup(size=A4, top=12 * mm, bottom=18 * mm),
    "liggend": PageSetup(
        size=landscape(A4), left=20 * mm, right=20 * mm, top=25 * mm, bottom=20 * mm
    ),
    "vouw": PageSetup(
        size=landscape(A4), left=12 * mm, right=12 * mm, top=12 * mm, bottom=18 * mm,
        columns=2, gutter=24 * mm,
    ),
}  # fmt: skip


class Rendered(NamedTuple):
    """A document as a PDF."""

    data: bytes
    pages: int


def render_pdf(
    document: Document,
    *,
    large: bool = False,
    paper: Paper = "a4",
    progress: Callable[[int], bool] | None = None,
    words: Messages | None = None,
) -> bytes:
    """The bytes of a document; the same document gives the same bytes.

    large: large print. progress: called with what is left to lay out; when it returns False,
    `tagging.document.Cancelled` is raised.
    """
    return render(document, large=large, paper=paper, progress=progress, words=words).data


def render(
    document: Document,
    *,
    large: bool = False,
    paper: Paper = "a4",
    progress: Callable[[int], bool] | None = None,
    words: Messages | None = None,
) -> Rendered:
    """As `render_pdf`, with how many pages it took."""
    look = looks(large=large, compact=paper in _COMPACT)
    rendering = _Rendering(document, look, _PAGES[paper], words or load_messages())
    info = DocumentInfo(_title(document, rendering.words), document.made_on)
    foot = Foot(document.foot, rendering.look, rendering.page, rendering.words)
    data = build_pdf(
        rendering.story(), info, rendering.page, furniture=foot.draw, progress=progress
    )
    return Rendered(data, foot.pages)


def _title(document: Document, words: Messages) -> str:
    if not document.name:
        return document.title
    return words.get("pdf.titel_naam", titel=document.title, naam=document.name)


class _Rendering:
    """Makes flowables of the blocks of one document."""

    def __init__(self, document: Document, look: Looks, page: PageSetup, words: Messages) -> None:
        self.document = document
        self.look = look
        self.page = page
        self.words = words

    def story(self) -> list[Any]:
        """Everything, in reading order."""
        story = self._head()
        for block in self.document.blocks:
            story += self.flowables(block)
        give_room(story, self.page)
        return story

    def _head(self) -> list[Any]:
        look, document, words = self.look, self.document, self.words
        style = look.title if document.name else look.name
        left: list[Any] = [Heading(document.title, 1, style)]
        if document.name:
            left.append(Text(document.name, look.name))
        below = look.large or self.page.width < 400  # too wide for two columns
        right = [
            Text(
                words.get("pdf.gemaakt", dag=document.made_on), look.body if below else look.aside
            ),
            Text(document.audience_line, look.strong if below else look.strong_aside),
        ]
        rule = Rule(look.accent, 2, before=6, after=12)
        if below:
            return [*left, *right, rule]
        groups = [Group(left, look.bare), Group(right, look.bare)]
        return [SideBySide(groups, _GAP, shares=(45, 55)), rule]

    # -- blocks ------------------------------------------------------------------------------

    @singledispatchmethod
    def flowables(self, block: Block) -> list[Any]:
        """What a block looks like."""
        raise TypeError(type(block))

    @flowables.register
    def _heading(self, block: blocks.Heading) -> list[Any]:
        style = self.look.chapter if block.level == 2 else self.look.section
        return [Heading(block.text, block.level, style)]

    @flowables.register
    def _paragraph(self, block: blocks.Paragraph) -> list[Any]:
        style = {"body": self.look.body, "muted": self.look.muted, "strong": self.look.strong}
        return [Text(Piece(block.text, target=block.link), replace(style[block.look], after=4))]

    @flowables.register
    def _points(self, block: blocks.Points) -> list[Any]:
        items = [keep_dates(item) for item in block.items]
        return bullet_list(items, self.look.body, numbered=block.numbered, after=4)

    @flowables.register
    def _grid(self, block: blocks.Grid) -> list[Any]:
        if not block.rows:
            return []
        look, width = self.look, self.page.width
        rows = [tuple(keep_dates(cell) for cell in row) for row in block.rows]
        titles = tuple(one_line(column.title) for column in block.columns)
        heads = [column.heads_row for column in block.columns]
        shares = fitted_shares([titles, *rows], heads, look.table, width)
        columns = [
            Column(title, share, heads_row=head)
            for title, share, head in zip(titles, shares, heads, strict=True)
        ]
        styles = [look.strong if head else look.body for head in heads]
        cells = [[Text(text, own) for text, own in zip(row, styles, strict=True)] for row in rows]
        return [Table(columns, cells, look.table)]

    @flowables.register
    def _boxes(self, block: blocks.Boxes) -> list[Any]:
        look = self.look
        groups = [
            Group(
                [
                    Text(box.label, look.body),
                    Text(keep_dates(box.value), look.box_value),
                    Text(keep_dates(box.more), look.body),
                ],
                box_in(look.box, box.role),
            )
            for box in block.boxes
        ]
        return [SideBySide(groups, _GAP, before=6)]

    @flowables.register
    def _map(self, block: blocks.MapPicture) -> list[Any]:
        words = Voice(self.words, self.document.audience).on_the_map()
        layout = lay_out(
            block.traject, self.page.width, text_width, self.look.map_scale, words=words
        )
        drawing = MapDrawing(layout, load_palette("light"))
        return [Figure(layout.height, drawing.draw, block.alt)]

    @flowables.register
    def _lines(self, block: blocks.WritingLines) -> list[Any]:
        lines = RuledLines(block.count, 9 * mm, self.look.line, after=6)
        if not block.label:
            return [lines]
        return [Kept([Text(block.label, replace(self.look.strong, before=4)), lines])]

    @flowables.register
    def _together(self, block: blocks.Together) -> list[Any]:
        return [Kept([each for part in block.blocks for each in self.flowables(part)])]

    @flowables.register
    def _new_page(self, _block: blocks.NewPage) -> list[Any]:
        return [PageBreak()]
