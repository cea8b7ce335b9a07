"""The fonts of every PDF, and which of them has which character.

Text is set in Atkinson Hyperlegible Next. A character that it lacks comes from DejaVu Sans; a
character that both lack becomes `REPLACEMENT`, which is visible. Nothing else is ever used:
the fourteen standard fonts of PDF are not embedded, so they would break PDF/UA and PDF/A.
"""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from desktop_app.export.safe_text import REPLACEMENT
from desktop_app.text.resources import resource_path

REGULAR = "AtkinsonHyperlegibleNext-Regular"
BOLD = "AtkinsonHyperlegibleNext-Bold"
FALLBACK = "DejaVuSans"
FALLBACK_BOLD = "DejaVuSans-Bold"


class Face(NamedTuple):
    """A registered font: its name, the characters it has, and their widths per 1000 units."""

    name: str
    characters: frozenset[str]
    widths: dict[str, float]


class Run(NamedTuple):
    """A stretch of text in one font."""

    text: str
    font: str


@cache
def face(name: str) -> Face:
    """The face with this name, registered with reportlab when first asked for.

    Cached because reading a font takes milliseconds, and the fallback is rarely needed.
    """
    font: Any = TTFont(name, str(resource_path("fonts", f"{name}.ttf")), asciiReadable=False)
    pdfmetrics.registerFont(font)
    glyphs = font.face.charToGlyph
    widths = {
        chr(code): font.face.charWidths[code]
        for code, glyph in glyphs.items()
        if glyph and code in font.face.charWidths and not 0xD800 <= code <= 0xDFFF
    }
    # reportlab writes a no-break space as a space, so it has that width
    widths["\N{NO-BREAK SPACE}"] = widths[" "]
    return Face(name, frozenset(widths), widths)


def faces(*, bold: bool) -> tuple[str, str]:
    """Names of the first font and its fallback."""
    return (BOLD, FALLBACK_BOLD) if bold else (REGULAR, FALLBACK)


def font_runs(text: str, *, bold: bool = False) -> list[Run]:
    """Cut cleaned text into runs of one font; what no font has becomes `REPLACEMENT`."""
    first, second = faces(bold=bold)
    if face(first).characters.issuperset(text):
        return [Run(text, first)] if text else []
    runs: list[Run] = []
    for character in text:
        shown, name = _place(character, first, second)
        if runs and runs[-1].font == name:
            runs[-1] = Run(runs[-1].text + shown, name)
        else:
            runs.append(Run(shown, name))
    return runs


def one_font(text: str, *, bold: bool = False) -> list[Run]:
    """Like `font_runs`, but all in the fallback where that has everything: spaces stay inside."""
    fallback = faces(bold=bold)[1]
    if face(fallback).characters.issuperset(text):
        return [Run(text, fallback)]
    return font_runs(text, bold=bold)


def _place(character: str, first: str, second: str) -> Run:
    for name in (first, second):
        if character in face(name).characters:
            return Run(character, name)
    return Run(REPLACEMENT, second)


def run_width(run: Run, size: float) -> float:
    """Width in points of a run at a font size."""
    widths = face(run.font).widths
    return sum(map(widths.__getitem__, run.text)) * size / 1000


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """Width in points of cleaned text on one line."""
    return sum(run_width(run, size) for run in font_runs(text, bold=bold))
