"""Tables with header cells, split over pages with their head repeated."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import Any, TypeAlias

from msgspec import Struct, field
from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable

from desktop_app.export.fonts import text_width
from desktop_app.export.safe_text import clean
from desktop_app.export.tagging.elements import Scope, Tag
from desktop_app.export.tagging.stack import draw_stack, split_stack, stack_height
from desktop_app.export.tagging.text import Piece, Text, TextStyle

_CELLS = (0.7, 0.85, 1)
"""The parts of the cells of a column for which room is looked for, one after the other."""
_ROWS_LEFT = 2
"""Rows that must stay on a page when one of them moves on to keep the last one company."""
_SLACK = 0.7
"""Times the size of the letters: `(10)` may stand beside what `(1)` needed."""

CellWords: TypeAlias = str | Piece | Text | Sequence[Any]


class Column(Struct, frozen=True):
    """A column: its title and its share of the width. `heads_row` makes its cells row headers."""

    title: str
    share: float
    heads_row: bool = False


class TableStyle(Struct, frozen=True):
    """How a table looks; lengths in points."""

    head: TextStyle
    body: TextStyle
    line_color: str
    line_width: float = 0.75
    padding: float = 6
    gutter: float = 8
    before: float = 0
    after: float = 0


class _Row(Struct, eq=False):
    """Cells as lists of flowables. Parts of a split row share the token."""

    cells: list[list[Any]]
    token: object = field(default_factory=object)
    measured: tuple[float, float] | None = None  # width of the table and height of the row


class Table(Flowable):
    """A table with one row of column titles.

    A cell is a string, a Piece, a Text, or a list of strings, pieces and flowables (one under
    another for flowables, one line of text for strings and pieces). Every row has a cell for
    every column; ValueError if not.
    """

    def __init__(
        self, columns: Sequence[Column], rows: Sequence[Sequence[CellWords]], style: TableStyle
    ) -> None:
        super().__init__()
        if any(len(row) != len(columns) for row in rows):
            raise ValueError("a row has another number of cells than there are columns")
        self.columns = list(columns)
        self.style = style
        self.head = _Row([[Text(column.title, style.head)] for column in columns])
        self.rows = [_Row([_flowables(cell, style.body) for cell in row]) for row in rows]
        self.token: object = object()
        self.continued = False
        self.spaceBefore, self.spaceAfter = style.before, style.after

    # -- size --------------------------------------------------------------------------------

    def _widths(self, width: float) -> list[float]:
        whole = sum(column.share for column in self.columns)
        return [width * column.share / whole for column in self.columns]

    def _inner(self, width: float, column: int) -> float:
        """Width of the text in a column; the last one needs no gutter."""
        last = column == len(self.columns) - 1
        return width - (0 if last else self.style.gutter)

    def _row_height(self, row: _Row, widths: list[float]) -> float:
        whole = sum(widths)
        if row.measured is None or row.measured[0] != whole:
            heights = [
                stack_height(cell, self._inner(width, number))
                for number, (cell, width) in enumerate(zip(row.cells, widths, strict=True))
            ]
            row.measured = whole, max(heights) + 2 * self.style.padding
        return row.measured[1]

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """The size that is needed."""
        widths = self._widths(width)
        self.width = width
        self.height = sum(self._row_height(row, widths) for row in (self.head, *self.rows))
        return width, self.height

    def first_rows(self, width: float) -> float:
        """The height of the head with the first two rows."""
        widths = self._widths(width)
        return sum(self._row_height(row, widths) for row in (self.head, *self.rows[:2]))

    # -- pages -------------------------------------------------------------------------------

    def split(self, width: float, height: float) -> list[Flowable]:
        """Head and rows that fit, then the rest; a row is only cut when it fits on no page."""
        widths = self._widths(width)
        room = height - self._row_height(self.head, widths)
        fit = 0
        while fit < len(self.rows):
            room -= self._row_height(self.rows[fit], widths)
            if room < 0:
                room += self._row_height(self.rows[fit], widths)
                break
            fit += 1
        if fit == len(self.rows) - 1 and fit > _ROWS_LEFT:
            fit -= 1  # no single row on top of the next page
        if fit:
            parts = [self._part(self.rows[:fit], continued=self.continued)]
            if fit < len(self.rows):
                parts.append(self._part(self.rows[fit:], continued=True))
            return parts
        frame = getattr(self, "_frame", None)
        if not self.rows or (frame is not None and not frame._atTop):
            return []
        return self._cut_row(widths, room)

    def _cut_row(self, widths: list[float], room: float) -> list[Flowable]:
        row, inner_room = self.rows[0], room - 2 * self.style.padding
        halves = [
            split_stack(cell, self._inner(width, number), inner_room)
            for number, (cell, width) in enumerate(zip(row.cells, widths, strict=True))
        ]
        if not any(first for first, _rest in halves):
            return []
        upper = _Row([first for first, _rest in halves], row.token)
        lower = _Row([rest for _first, rest in halves], row.token)
        return [
            self._part([upper], continued=self.continued),
            self._part([lower, *self.rows[1:]], continued=True),
        ]

    def _part(self, rows: list[_Row], *, continued: bool) -> Table:
        part = Table(self.columns, [], self.style)
        part.head, part.rows, part.token, part.continued = self.head, rows, self.token, continued
        return part

    # -- drawing -----------------------------------------------------------------------------

    def draw(self) -> None:
        """Draw at the origin; called by reportlab."""
        canvas, widths = self.canv, self._widths(self.width)
        top = self.height
        with canvas.tagged("Table", self.token):
            for row in (self.head, *self.rows):
                height = self._row_height(row, widths)
                if row is self.head and self.continued:
                    with canvas.artifact("Pagination"):  # the same words again: not for the ear
                        self._draw_row(row, widths, top)
                else:
                    self._draw_row(row, widths, top)
                top -= height
                self._draw_line(top, heavy=row is self.head)

    def _draw_line(self, y: float, *, heavy: bool) -> None:
        canvas, style = self.canv, self.style
        canvas.setStrokeColor(HexColor(style.line_color))
        canvas.setLineWidth(style.line_width * (1.6 if heavy else 1))
        canvas.line(0, y, self.width, y)

    def _draw_row(self, row: _Row, widths: list[float], top: float) -> None:
        canvas, x = self.canv, 0.0
        with canvas.tagged("TR", row.token):
            for number, (cell, width) in enumerate(zip(row.cells, widths, strict=True)):
                tag, scope = self._role(row, number)
                with canvas.tagged(tag, (row.token, number), scope=scope):
                    inner = self._inner(width, number)
                    draw_stack(canvas, cell, x, top - self.style.padding, inner)
                x += width

    def _role(self, row: _Row, column: int) -> tuple[Tag, Scope | None]:
        if row is self.head:
            return "TH", "Column"
        if self.columns[column].heads_row:
            return "TH", "Row"
        return "TD", None


def fitted_shares(
    rows: Sequence[Sequence[str]], bold: Sequence[bool], style: TableStyle, width: float
) -> list[float]:
    """Shares of `width` for columns of texts: no word is cut while that can be avoided.

    `rows` includes the titles. Every column gets its longest word; what is left goes first to what
    most cells of a column need, so that one long cell makes no other rows wrap, then to the
    longest. Column i is measured in bold, and comes first, if `bold[i]`; titles are bold.
    """
    columns = [
        _Needs(
            [(clean(row[number]), is_bold or row is rows[0]) for row in rows],
            style.body.size,
            0 if number == len(bold) - 1 else style.gutter,
        )
        for number, is_bold in enumerate(bold)
    ]
    shares = [column.least for column in columns]
    heads = [at for at, is_bold in enumerate(bold) if is_bold]
    others = [at for at, is_bold in enumerate(bold) if not is_bold]
    heads_fit = _widened(shares, columns, heads, _CELLS[0], width)
    for part in _CELLS:
        # a long text that heads the row keeps half of what is left
        _widened(shares, columns, others, part, width, take=1 if heads_fit else 0.5)
    wanted = [
        max(0.0, column.width_for(1) - own) for column, own in zip(columns, shares, strict=True)
    ]
    room = width - sum(shares)
    if room <= 0 or not sum(wanted):
        return shares
    scale = min(1.0, room / sum(wanted))
    return [own + want * scale for own, want in zip(shares, wanted, strict=True)]


def _widened(
    shares: list[float],
    columns: Sequence[_Needs],
    chosen: Sequence[int],
    part: float,
    width: float,
    *,
    take: float = 1,
) -> bool:
    """Give the chosen columns the width for that part of their cells; whether each got it.

    What takes least comes first. A column that cannot have it gets nothing yet, as it would wrap
    all the same. Each may take at most the part `take` of what is left.
    """
    wishes = {at: columns[at].width_for(part) - shares[at] for at in chosen}
    fitting = True
    for at in sorted(chosen, key=wishes.__getitem__):
        if wishes[at] <= (width - sum(shares)) * take:
            shares[at] += max(0.0, wishes[at])
        else:
            fitting = False
    return fitting


class _Needs:
    """The widths that a column of texts needs: for its longest word, for part of its cells."""

    def __init__(self, texts: Sequence[tuple[str, bool]], size: float, gutter: float) -> None:
        self._widths = sorted(
            max(text_width(line, size, bold=bold) for line in text.split("\n"))
            for text, bold in texts
        )
        self._gutter = gutter
        self._slack = _SLACK * size
        self.least = gutter + max(_longest_word(text, bold, size) for text, bold in texts)

    def width_for(self, part: float) -> float:
        """The width in which this part of the cells stands on one line."""
        width = self._widths[ceil(part * len(self._widths)) - 1]
        return self._gutter + min(width + self._slack, self._widths[-1])


def _longest_word(text: str, bold: bool, size: float) -> float:
    words = text.replace("\n", " ").split(" ")  # a no-break space does not end a word
    return max(text_width(word, size, bold=bold) for word in words) + 0.01


def _flowables(cell: CellWords, style: TextStyle) -> list[Any]:
    if isinstance(cell, (str, Piece)):
        return [Text(cell, style)]
    if isinstance(cell, Flowable):
        return [cell]
    if all(isinstance(part, Flowable) for part in cell):
        return list(cell)
    return [Text(cell, style)]
