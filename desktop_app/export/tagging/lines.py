"""Breaking text into lines. Knows fonts and widths, nothing of PDF.

Takes time in proportion to the length of the text, whatever is in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from desktop_app.export.bidi import has_rtl, visual_stretches
from desktop_app.export.fonts import Run, font_runs, one_font, run_width

_TOKEN = re.compile(r"\n| +|[^ \n]+")
_BREAK_AFTER = "-/@._"
_ROUNDING = 1e-6


class Part(NamedTuple):
    """Part of a line in one font from one piece; `typed` if that differs from what is seen."""

    text: str
    font: str
    width: float
    piece: int
    typed: str | None


class Line(NamedTuple):
    """One line. Its last part ends in a space when another line follows, for speech."""

    parts: tuple[Part, ...]
    width: float


class _Chunk(NamedTuple):
    """Text of one piece in one font, measured."""

    run: Run
    piece: int
    width: float


def break_lines(
    texts: Sequence[str],
    bold: Sequence[bool],
    size: float,
    width: float,
    *,
    signs: int | None = None,
) -> list[Line]:
    """Fill lines of `width` with cleaned texts; `texts[i]` is piece i, in bold if `bold[i]`.

    Lines end at spaces and newlines; a word wider than the line is cut, after a hyphen, slash or
    point if one fits. signs: how many a line holds at most, unless one word has more.
    """
    filler = _Filler(size, width, signs)
    if not any(texts):
        return []
    for word in _words(texts):
        first = word[0][0]
        if first == "\n":
            filler.end_line(space=True)
        elif first[0] == " ":
            filler.add_space(_measured(word, bold, size))
        else:
            filler.add_word(_measured(word, bold, size))
    return filler.finished()


def _words(texts: Sequence[str]) -> Iterator[list[tuple[str, int]]]:
    """Words (which may run over pieces), stretches of spaces, and newlines."""
    word: list[tuple[str, int]] = []
    for piece, text in enumerate(texts):
        for token in _TOKEN.findall(text):
            if token[0] in " \n":
                if word:
                    yield word
                    word = []
                yield [(token, piece)]
            else:
                word.append((token, piece))
    if word:
        yield word


def _measured(word: list[tuple[str, int]], bold: Sequence[bool], size: float) -> list[_Chunk]:
    return [
        _Chunk(run, piece, run_width(run, size))
        for text, piece in word
        for run in font_runs(text, bold=bold[piece])
    ]


class _Filler:
    """Collects words into lines."""

    def __init__(self, size: float, width: float, signs: int | None) -> None:
        self.size = size
        self.room = width + _ROUNDING
        self.signs = signs
        self.count = 0
        self.lines: list[Line] = []
        self.line: list[_Chunk] = []
        self.spaces: list[_Chunk] = []
        self.used = 0.0

    def add_space(self, spaces: list[_Chunk]) -> None:
        """Keep spaces until a word follows on the same line."""
        self.spaces += spaces

    def add_word(self, word: list[_Chunk]) -> None:
        """Put a word on this line or the next; cut it when no line can hold it."""
        length = sum(chunk.width for chunk in word)
        gap = sum(chunk.width for chunk in self.spaces)
        if self.line and (self.used + gap + length > self.room or self._too_many(word)):
            self.end_line(space=bool(self.spaces))
            gap = 0.0
        if gap + length > self.room:
            self.spaces = []
            word, length = self._cut(word)
            gap = 0.0
        self.line += [*self.spaces, *word]
        self.used += gap + length
        if self.signs is not None:
            self.count += _signs(self.spaces) + _signs(word)
        self.spaces = []

    def _too_many(self, word: list[_Chunk]) -> bool:
        if self.signs is None:
            return False
        return self.count + _signs(self.spaces) + _signs(word) > self.signs

    def _cut(self, word: list[_Chunk]) -> tuple[list[_Chunk], float]:
        """Fill whole lines with a long word; returns what is left of it for the next line."""
        left: list[_Chunk] = []
        used = 0.0
        for chunk in word:
            text, start, begin = chunk.run.text, 0, used
            font, piece = chunk.run.font, chunk.piece
            used_here = begin
            for index, character in enumerate(text):
                step = run_width(Run(character, font), self.size)
                if used_here + step > self.room and (left or index > start):
                    stop = _good_end(text, start, index)
                    self.line = [*left, self._chunk(text[start:stop], font, piece)]
                    self.end_line(space=False)
                    left, start = [], stop
                    used_here = run_width(Run(text[start:index], font), self.size)
                used_here += step
            left.append(self._chunk(text[start:], font, piece))
            used = used_here
        return left, sum(chunk.width for chunk in left)

    def _chunk(self, text: str, font: str, piece: int) -> _Chunk:
        run = Run(text, font)
        return _Chunk(run, piece, run_width(run, self.size))

    def end_line(self, *, space: bool) -> None:
        """Close the line; `space` says that a reader has to hear a gap before the next one."""
        self.lines.append(_line(self.line, self.size, space=space))
        self.line, self.spaces, self.used, self.count = [], [], 0.0, 0

    def finished(self) -> list[Line]:
        """All lines; the last one has no space at its end."""
        if self.line or not self.lines:
            self.lines.append(_line(self.line, self.size, space=False))
        return self.lines


def _signs(chunks: list[_Chunk]) -> int:
    return sum(len(chunk.run.text) for chunk in chunks)


def _good_end(text: str, start: int, index: int) -> int:
    """Where to cut: after the last inviting sign in the second half of the line, else here."""
    earliest = start + (index - start) // 2
    for place in range(index, earliest, -1):
        if text[place - 1] in _BREAK_AFTER:
            return place
    return index


def _line(chunks: list[_Chunk], size: float, *, space: bool) -> Line:
    parts = _parts(chunks, size)
    width = sum(part.width for part in parts)
    if space and parts:
        last = parts[-1]
        typed = None if last.typed is None else last.typed + " "
        parts[-1] = last._replace(text=last.text + " ", typed=typed)
    return Line(tuple(parts), width)


def _parts(chunks: list[_Chunk], size: float) -> list[Part]:
    """The chunks with neighbours joined, and right-to-left runs in the order they are seen in."""
    if any(has_rtl(chunk.run.text) for chunk in chunks):
        return [part for piece in _by_piece(chunks) for part in _reordered(*piece, size)]
    parts: list[Part] = []
    for chunk in chunks:
        last = parts[-1] if parts else None
        if last and last.font == chunk.run.font and last.piece == chunk.piece:
            text, width = last.text + chunk.run.text, last.width + chunk.width
            parts[-1] = last._replace(text=text, width=width)
        elif chunk.run.text:
            parts.append(Part(chunk.run.text, chunk.run.font, chunk.width, chunk.piece, None))
    return parts


def _by_piece(chunks: list[_Chunk]) -> Iterator[tuple[str, int, bool]]:
    """Text, number and boldness of each piece on the line; fonts are chosen again afterwards."""
    for piece, group in groupby(chunks, key=lambda chunk: chunk.piece):
        runs = [chunk.run for chunk in group]
        yield "".join(run.text for run in runs), piece, runs[0].font.endswith("Bold")


def _reordered(text: str, piece: int, bold: bool, size: float) -> Iterator[Part]:
    for stretch in visual_stretches(text):
        if stretch.typed is None:
            runs = font_runs(stretch.shown, bold=bold)
        else:
            runs = one_font(stretch.shown, bold=bold)
        typed = stretch.typed
        for run in runs:
            yield Part(run.text, run.font, run_width(run, size), piece, typed)
            typed = None if typed is None else ""  # said once, with the first run
