"""What the program itself puts in a bundle: the list of what is in it, and the page numbers."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from io import BytesIO
from typing import Any, NamedTuple

import pikepdf
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, Spacer

from desktop_app.export.bundle.copier import Copier
from desktop_app.export.bundle.pages import Stamp
from desktop_app.export.bundle.writer import PdfWriter, dictionary, numbers
from desktop_app.export.fonts import REGULAR, face, font_runs, text_width
from desktop_app.export.looks import Looks, looks
from desktop_app.export.overview_tables import keep_dates
from desktop_app.export.tagging.document import PageSetup, build_pdf
from desktop_app.export.tagging.lists import bullet_list
from desktop_app.export.tagging.metadata import DocumentInfo
from desktop_app.export.tagging.table import Column, Table, fitted_shares
from desktop_app.export.tagging.text import Heading, Text
from desktop_app.text.messages import Messages

LONGEST_TITLE, LONGEST_NAME = 160, 60
_SIZE, _EDGE = 9.0, 2.0
_TITLE = "bundel.kolom.titel"
_INSIDE = (
    "bundel.kolom.nummer",
    "bundel.kolom.datum",
    _TITLE,
    "bundel.kolom.van",
    "bundel.kolom.bladzijden",
)
_LONG_WORD = re.compile(r"(\S{18})\S+")
"""Longer words of a person's own are cut over lines, so that they leave room for what is beside."""
_OUTSIDE = ("bundel.kolom.nummer", _TITLE, "bundel.kolom.waarom")


class Row(NamedTuple):
    """A paper that is in the bundle, with its first and last page there."""

    number: str
    day: str
    title: str
    origin: str
    first: int
    last: int


class Missing(NamedTuple):
    """A paper that could not come along, and the sentence that says why."""

    number: str
    title: str
    why: str


class Front(NamedTuple):
    """What the list says. Pages of `inside` are counted from the first page after the list."""

    title: str
    reader: str
    made_on: date
    pages: int
    inside: tuple[Row, ...]
    missing: tuple[Missing, ...]
    mended: tuple[str, ...]


def front_pdf(front: Front, words: Messages, progress: Callable[[int], bool]) -> bytes:
    """The list as a PDF, with page numbers of the whole bundle.

    How many pages it takes depends on numbers that depend on how many it takes, so it is made
    until they agree. Where they never would, it ends with an empty page.
    """
    taken, found = 1, 0
    while True:
        story = _story(front, taken, words)
        for _ in range(taken - found if 0 < found < taken else 0):
            story += [PageBreak(), Spacer(1, 1)]
        data = build_pdf(
            story,
            DocumentInfo(front.title, front.made_on, archive=False),
            PageSetup(),
            progress=progress,
        )
        with pikepdf.open(BytesIO(data)) as pdf:
            found = len(pdf.pages)
        if found == taken:
            return data
        taken = max(taken, found)


def _story(front: Front, taken: int, words: Messages) -> list[Any]:
    look = looks()
    story: list[Any] = [
        Heading(front.title, 1, look.name),
        *([Text(front.reader, look.strong)] if front.reader else []),
        Text(words.get("bundel.gemaakt", dag=front.made_on), look.muted),
        Text(words.get("bundel.bladzijden", aantal=front.pages + taken), look.muted),
        Heading(words.get("bundel.inhoud"), 2, look.chapter),
        _table(_INSIDE, [_row(row, taken, words) for row in front.inside], look, words),
    ]
    if front.missing:
        rows = [(one.number, one.title, one.why) for one in front.missing]
        story.append(Heading(words.get("bundel.ontbreekt"), 2, look.chapter))
        story.append(_table(_OUTSIDE, rows, look, words))
    if front.mended:
        story.append(Heading(words.get("bundel.let_op"), 2, look.chapter))
        story.append(Text(words.get("bundel.hersteld"), look.body))
        story += bullet_list(list(front.mended), look.body)
    return story


def _row(row: Row, taken: int, words: Messages) -> tuple[str, ...]:
    first, last = row.first + taken, row.last + taken
    pages = str(first)
    if last != first:
        pages = words.get("bundel.van_tot", eerste=first, laatste=last)
    return row.number, keep_dates(row.day), row.title, row.origin, pages


def _table(
    ids: Sequence[str], rows: Sequence[tuple[str, ...]], look: Looks, words: Messages
) -> Table:
    titles = tuple(words.get(id) for id in ids)
    heads = [id == _TITLE for id in ids]
    measured = [tuple(_LONG_WORD.sub(r"\1", cell) for cell in row) for row in rows]
    shares = fitted_shares([titles, *measured], heads, look.table, PageSetup().width)
    columns = [
        Column(title, share, heads_row=head)
        for title, share, head in zip(titles, shares, heads, strict=True)
    ]
    styles = [look.strong if head else look.body for head in heads]
    cells = [[Text(cell, style) for cell, style in zip(row, styles, strict=True)] for row in rows]
    return Table(columns, cells, look.table)


# -- numbers ----------------------------------------------------------------------------------


def put_stamps(writer: PdfWriter, count: int, words: Messages) -> Iterable[Stamp]:
    """The number of each page as a drawing, written one by one."""
    texts = [
        words.get("bundel.stempel", nummer=number, aantal_bladzijden=count)
        for number in range(1, count + 1)
    ]
    with pikepdf.open(BytesIO(_stamps_pdf(texts))) as pdf:
        copier = Copier(writer)
        for page in pdf.pages:
            width, height = (float(side) for side in list(page.MediaBox)[2:])
            drawing = page.obj.Contents
            data = drawing.read_bytes()
            entries = {
                b"/Type": b"/XObject",
                b"/Subtype": b"/Form",
                b"/BBox": b"[0 0 %s]" % numbers(width, height),
                b"/Resources": dictionary({b"/Font": copier.syntax(page.obj.Resources.Font)}),
            }
            stamp = writer.put_stream(entries, (data,), len(data))
            copier.finish()
            yield Stamp(stamp, width, height)


def _stamps_pdf(texts: Iterable[str]) -> bytes:
    """A page for each text, as large as the text: dark on white, so that it is read on any scan."""
    face(REGULAR)
    target, look = BytesIO(), looks()
    canvas = Canvas(target, initialFontName=REGULAR, invariant=1, pageCompression=0)
    for text in texts:
        width, height = text_width(text, _SIZE) + 2 * _EDGE, _SIZE * 1.2 + 2 * _EDGE
        canvas.setPageSize((width, height))
        canvas.setFillColor("#ffffff")
        canvas.rect(0, 0, width, height, stroke=0, fill=1)
        canvas.setFillColor(look.ink)
        line = canvas.beginText(_EDGE, _EDGE + _SIZE * 0.25)
        for run in font_runs(text):
            line.setFont(run.font, _SIZE)
            line.textOut(run.text)
        canvas.drawText(line)
        canvas.showPage()
    canvas.save()
    return target.getvalue()
