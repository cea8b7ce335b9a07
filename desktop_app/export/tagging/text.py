"""Paragraphs and headings: plain text in, lines of tagged text out.

A paragraph is a list of pieces, each with a look of its own; there is no markup language, so
what a user typed can never become markup. Text is left aligned and never hyphenated; a word that
is wider than the line is broken, so laying out never fails.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, NamedTuple, TypeAlias

from msgspec import Struct
from msgspec.structs import replace
from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable

from desktop_app.export.safe_text import clean, safe_href
from desktop_app.export.tagging.elements import Element, Tag
from desktop_app.export.tagging.lines import Line, break_lines

_ROUNDING = 1e-9  # stricter than the frame, so that what we say fits does fit


class TextStyle(Struct, frozen=True):
    """How text looks; sizes in points, colours as #RRGGBB, `line` is a factor of the size.

    signs: how many a line holds at most; None for as many as fit.
    """

    size: float = 11
    line: float = 1.4
    color: str = "#000000"
    bold: bool = False
    align: Literal["left", "right", "center"] = "left"
    before: float = 0
    after: float = 0
    link_color: str = "#000000"
    signs: int | None = None

    @property
    def leading(self) -> float:
        """Distance between two lines."""
        return self.size * self.line


class Piece(Struct, frozen=True):
    """Part of a paragraph. What is None comes from the style of the paragraph.

    `target` makes it a link: https, mailto, tel, or "#name" of a place in this file. Another
    address is not dropped with its text: the text stays, the link goes.
    """

    text: str
    bold: bool | None = None
    color: str | None = None
    target: str | None = None
    lang: str | None = None


Words: TypeAlias = str | Piece | Sequence[str | Piece]


class Text(Flowable):
    """A paragraph. Empty text draws and tags nothing.

    `words` is a string, a Piece or several; every text in it is cleaned here.
    """

    def __init__(self, words: Words, style: TextStyle, *, tag: Tag = "P") -> None:
        super().__init__()
        parts = [words] if isinstance(words, (str, Piece)) else list(words)
        self.pieces = [_cleaned(Piece(part) if isinstance(part, str) else part) for part in parts]
        self.style = style
        self.tag = tag
        self.spaceBefore, self.spaceAfter = style.before, style.after
        self.token: object = object()
        self.bookmark: int | None = None  # level in the outline
        self._lines: list[Line] | None = None
        self._width = -1.0

    @property
    def plain(self) -> str:
        """The text without looks."""
        return "".join(piece.text for piece in self.pieces)

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Break into lines for a width; returns the size that is needed."""
        if self._lines is None or (self._width != width and not isinstance(self, _Rest)):
            style = self.style
            bold = [style.bold if piece.bold is None else piece.bold for piece in self.pieces]
            texts = [piece.text for piece in self.pieces]
            self._lines = break_lines(texts, bold, style.size, width, signs=style.signs)
        self._width = self.width = width
        self.height = len(self._lines) * self.style.leading
        return width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """Two parts of which the first fits; none when less than two lines of more would fit."""
        self.wrap(width, height)
        lines = self._lines or []
        fit = int((height + _ROUNDING) / self.style.leading)
        if fit >= len(lines):
            return [self]
        if len(lines) - fit == 1 and len(lines) > 3:
            fit -= 1  # no single line on top of the next page
        if fit < min(2, len(lines)):
            return []
        first, rest = self._part(lines[:fit]), self._part(lines[fit:])
        first.spaceBefore, rest.spaceAfter = self.spaceBefore, self.spaceAfter
        first.bookmark = self.bookmark
        return [first, rest]

    def _part(self, lines: list[Line]) -> Text:
        part = _Rest([], self.style, tag=self.tag)
        part.pieces, part.token = self.pieces, self.token
        part._lines, part._width = lines, self._width
        part.spaceBefore = part.spaceAfter = 0
        return part

    def draw(self) -> None:
        """Draw at the origin; called by reportlab."""
        canvas = self.canv
        if not any(line.parts for line in self._lines or []):
            return
        if canvas.in_sequence:
            self._draw_lines(None)
            return
        if self.bookmark is not None:
            canvas.add_bookmark(self.plain, self.bookmark, self.height)
        with canvas.tagged(self.tag, self.token) as element:
            self._draw_lines(element)

    def _draw_lines(self, element: Element | None) -> None:
        canvas, style = self.canv, self.style
        text = canvas.beginText()
        areas: list[_Area] = []
        baseline = self.height - (style.leading + style.size * 0.7) / 2
        look: tuple[Any, ...] | None = None
        for line in self._lines or []:
            x = self._start(line)
            text.setTextOrigin(x, baseline)
            for part in line.parts:
                piece = self.pieces[part.piece]
                if element is not None:
                    owner = self._owner(element, part.piece)
                    text.give_to(owner if part.typed is None else self._span(owner, part.typed))
                    if owner.tag == "Link":
                        _extend(areas, _Area(owner, part.piece, x, x + part.width, baseline))
                color = piece.color or (style.link_color if piece.target else style.color)
                if look != (part.font, color):
                    text.setFont(part.font, style.size, style.leading)
                    text.setFillColor(HexColor(color))
                    look = (part.font, color)
                text.show(part.text)
                x += part.width
            baseline -= style.leading
        canvas.drawText(text)
        self._draw_links(areas)

    def _start(self, line: Line) -> float:
        if self.style.align == "left":
            return 0
        room = self.width - line.width
        return float(room if self.style.align == "right" else room / 2)

    def _owner(self, element: Element, number: int) -> Element:
        """The element that a piece belongs to: the paragraph, or a Link or Span inside it."""
        piece = self.pieces[number]
        if not piece.target and not piece.lang:
            return element
        tag: Tag = "Link" if piece.target else "Span"
        inner: Element
        inner, _new = self.canv.element(tag, (self.token, number), lang=piece.lang)
        return inner

    def _span(self, owner: Element, typed: str) -> Element:
        """A Span that says in typed order what is drawn from right to left."""
        span = Element("Span", owner, actual=typed)
        owner.kids.append(span)
        return span

    def _draw_links(self, areas: list[_Area]) -> None:
        """Underline links, because colour alone says nothing, and make them clickable."""
        canvas, style = self.canv, self.style
        for owner, number, left, right, baseline in areas:
            piece = self.pieces[number]
            canvas.setStrokeColor(HexColor(piece.color or style.link_color))
            canvas.setLineWidth(style.size / 16)
            low = baseline - style.size * 0.14
            canvas.line(left, low, right, low)
            box = (left, baseline - style.size * 0.25, right, baseline + style.size * 0.85)
            canvas.add_link(owner, box, piece.target, piece.text)


class _Area(NamedTuple):
    """Where part of a link stands on a line."""

    owner: Element
    piece: int
    left: float
    right: float
    baseline: float


def _extend(areas: list[_Area], area: _Area) -> None:
    """Add an area, joined with the one before it when the link just goes on in another font."""
    last = areas[-1] if areas else None
    if last and last.owner is area.owner and last.baseline == area.baseline:
        areas[-1] = last._replace(right=area.right)
    else:
        areas.append(area)


class _Rest(Text):
    """Part of a paragraph that was split; keeps the lines it was given."""


class Heading(Text):
    """A heading H1, H2 or H3 with its bookmark. Moves on when what follows would not fit."""

    def __init__(
        self, words: Words, level: Literal[1, 2, 3], style: TextStyle, *, room: float = 60
    ) -> None:
        tags: dict[int, Tag] = {1: "H1", 2: "H2", 3: "H3"}
        super().__init__(words, style, tag=tags[level])
        self.bookmark = level
        self.room = room

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The size; too high for the rest of a page that has no room for what comes next."""
        width, own = super().wrap(width, height)
        frame = getattr(self, "_frame", None)
        needed = own + self.spaceAfter + self.room
        if frame is not None and not frame._atTop and own <= height < needed:
            return width, needed
        return width, own

    def split(self, width: float, height: float) -> list[Flowable]:
        """A heading stays whole unless it is longer than a page."""
        frame = getattr(self, "_frame", None)
        if frame is not None and not frame._atTop:
            return []
        return super().split(width, height)


def _cleaned(piece: Piece) -> Piece:
    target = piece.target
    if target is not None and not target.startswith("#") and safe_href(target) is None:
        target = None
    return replace(piece, text=clean(piece.text), target=target)
