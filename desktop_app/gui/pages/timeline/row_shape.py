"""How a row of the list is laid out at a width: which columns are in sight, and how high it is."""

from __future__ import annotations

from math import ceil

from desktop_app.gui.pages.timeline.rows_model import RowsModel
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.lines import Lines
from desktop_app.map.row_words import column_name
from desktop_app.map.rows import Column, Row
from desktop_app.text.messages import Messages

FIRST: tuple[Column, ...] = ("wat", "uiterlijk", "wie", "stand")
"""The columns without which rows stand under each other instead."""
NEXT: tuple[Column, ...] = (
    "gedaan_op", "verschil", "aan_zet", "vanaf", "wet", "week", "laag", "bron",
)  # fmt: skip
"""What comes beside them where there is room, the most wanted first."""
WHOLE: tuple[Column, ...] = ("vanaf", "uiterlijk", "wet", "gedaan_op", "week")
"""Columns whose words stay on one line where that is possible."""
PAD = 10
"""From the edge of a cell to its words, in pixels."""
LEAST: dict[Column, float] = {"wat": 15.0, "bron": 13.0}
"""Least width of columns with long words, in type sizes."""
MOST = 14.0
"""A column grows no wider than this while others wait, in type sizes."""


WORD, LINE = -1, -2
"""In the place of a width: how wide the widest word of a text is, or all of it on one line."""
Known = dict[tuple[str, int, bool], float]
"""Heights of texts in a width, plain or strong, at one text size; kept from layout to layout."""


class RowShape:
    """The layout of all rows at one width; made again when width, text size or rows change."""

    def __init__(
        self, theme: Theme, model: RowsModel, words: Messages, width: int, known: Known
    ) -> None:
        self._theme = theme
        self._model = model
        self.width = width
        self._known = known
        self.plain = Lines(theme, "small")
        self.strong = Lines(theme, "body", bold=True)
        self.head = Lines(theme, "small", bold=True)
        least = {column: self._least(column, words) for column in (*FIRST, *NEXT)}
        self.columns = _that_fit(least, width)
        """The columns in sight, in their order on the screen; none when rows are stacked."""
        self.widths = self._shared(least)
        self._names = {column: column_name(column, words) for column in self.columns}
        self._heights: dict[str, int] = {}

    @property
    def stacked(self) -> bool:
        """Whether each row stands as a few lines under each other."""
        return not self.columns

    @property
    def shown(self) -> tuple[Column, ...]:
        """What is said without the last line of a row."""
        if self.stacked:
            return ("wat", "uiterlijk", "wie", "aan_zet", "stand")
        return self.columns

    def lines_of(self, column: Column) -> Lines:
        """The type of a column."""
        return self.strong if column == "wat" else self.plain

    def head_height(self) -> int:
        """Height of the names above the columns; none when rows are stacked."""
        if self.stacked:
            return 0
        heights = (
            self.head.height(self._names[column], self.widths[column] - 2 * PAD)
            for column in self.columns
        )
        return max(round(max(heights)) + PAD, self._theme.size("target", "minimum"))

    def top_height(self, row: Row) -> float:
        """Height of a row without its last line."""
        if self.stacked:
            inner = self.width - 2 * PAD
            name = self._text_height(row.name, inner, strong=True)
            return name + self._text_height(self._model.main(row), inner)
        return max(
            self._text_height(
                self._model.cell(row, column),
                self.widths[column] - 2 * PAD,
                strong=column == "wat",
            )
            for column in self.columns
        )

    def height(self, row: Row) -> int:
        """Height of a whole row."""
        if row.key not in self._heights:
            rest = self._text_height(self.rest(row), self.width - 2 * PAD)
            self._heights[row.key] = max(round(self.top_height(row) + rest) + 2 * PAD, 44)
        return self._heights[row.key]

    def rest(self, row: Row) -> str:
        """The last line of a row: what nothing else says."""
        return self._model.rest(row, self.shown)

    def _text_height(self, text: str, width: int, *, strong: bool = False) -> float:
        key = (text, width, strong)
        if key not in self._known:
            lines = self.strong if strong else self.plain
            self._known[key] = lines.height(text, width)
        return self._known[key]

    def _least(self, column: Column, words: Messages) -> float:
        """The narrowest at which a column reads well, in whole pixels: no word is cut in two."""
        lines = self.lines_of(column)
        wanted = self._widest(column, WORD if column not in WHOLE else LINE)
        wanted = max(wanted, LEAST.get(column, 0.0) * lines.size)
        return ceil(max(wanted, self.head.widest_word(column_name(column, words)))) + 2 * PAD

    def _widest(self, column: Column, what: int) -> float:
        """The widest text, or the widest word, of a column."""
        texts = {self._model.cell(row, column) for row in self._model.rows}
        return max((self._text_width(text, what, column) for text in texts), default=0.0)

    def _text_width(self, text: str, what: int, column: Column) -> float:
        key = (text, what, column == "wat")
        if key not in self._known:
            lines = self.lines_of(column)
            measure = lines.widest_word if what == WORD else lines.natural_width
            self._known[key] = measure(text)
        return self._known[key]

    def _shared(self, least: dict[Column, float]) -> dict[Column, int]:
        """Widths that fill the whole, what is left over going to the columns that wrap."""
        if not self.columns:
            return {}
        growing = [column for column in self.columns if column not in WHOLE]
        spare = self.width - sum(least[column] for column in self.columns)
        widths = {column: least[column] for column in self.columns}
        wishes = {column: self._wish(column, least[column]) for column in growing}
        asked = sum(wishes.values())
        part = min(1.0, spare / asked) if asked else 0.0
        for column in growing:
            widths[column] += wishes[column] * part
        widths["wat"] += spare - asked * part
        whole = {column: int(width) for column, width in widths.items()}
        whole["wat"] += self.width - sum(whole.values())
        return whole

    def _wish(self, column: Column, least: float) -> float:
        """How much wider a column would like to be."""
        natural = self._widest(column, LINE) + 2 * PAD
        return max(0.0, min(natural, 2 * MOST * self.lines_of(column).size) - least)


def _that_fit(least: dict[Column, float], width: int) -> tuple[Column, ...]:
    """The columns for which there is room, in their order on the screen."""
    if sum(least[column] for column in FIRST) > width:
        return ()
    shown, used = list(FIRST), sum(least[column] for column in FIRST)
    for column in NEXT:
        if used + least[column] > width:
            break
        shown.append(column)
        used += least[column]
    order: tuple[Column, ...] = (
        "wat", "vanaf", "uiterlijk", "wet", "wie", "aan_zet", "stand", "gedaan_op", "verschil",
        "laag", "bron", "week",
    )  # fmt: skip
    return tuple(column for column in order if column in shown)
