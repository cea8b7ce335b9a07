"""What a document says before anybody draws it: blocks of plain text, in reading order.

Paper and screen render the same blocks, so the preview cannot say something else than the PDF.
Every text here is plain: no markup is read in it, by any renderer.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Literal, TypeAlias

from msgspec import Struct

from desktop_app.export.audience import Audience
from desktop_app.export.overview_boxes import BoxWords
from desktop_app.traject.model import Traject


class Heading(Struct, frozen=True):
    """A heading below the title of the document; levels go up by one at a time."""

    text: str
    level: Literal[2, 3] = 2


class Paragraph(Struct, frozen=True):
    """A paragraph; line ends in it are kept. `link` is an https address it leads to."""

    text: str
    look: Literal["body", "muted", "strong"] = "body"
    link: str | None = None


class Points(Struct, frozen=True):
    """A list; numbered when the order matters."""

    items: tuple[str, ...]
    numbered: bool = False


class Column(Struct, frozen=True):
    """A column of a table; `heads_row`: its cell says what the row is about."""

    title: str
    heads_row: bool = False


class Grid(Struct, frozen=True):
    """A table; every row has as many texts as there are columns."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]


class Boxes(Struct, frozen=True):
    """The three boxes at the top of the overview."""

    boxes: tuple[BoxWords, ...]


class MapPicture(Struct, frozen=True):
    """The map of a traject; `alt` says in one sentence what it shows. A table must follow."""

    traject: Traject
    alt: str


class WritingLines(Struct, frozen=True):
    """Room to write by hand, under a label that may be empty."""

    label: str
    count: int


class Together(Struct, frozen=True):
    """Blocks that stay on one page when they fit there."""

    blocks: tuple[Block, ...]


class NewPage(Struct, frozen=True):
    """What follows begins on a new page."""


Block: TypeAlias = (
    Heading | Paragraph | Points | Grid | Boxes | MapPicture | WritingLines | Together | NewPage
)


def flat(blocks: Iterable[Block]) -> Iterator[Block]:
    """All blocks in reading order, those of `Together` in their places."""
    for block in blocks:
        if isinstance(block, Together):
            yield from flat(block.blocks)
        else:
            yield block


class Document(Struct, frozen=True):
    """A whole document for one audience.

    title: its name, also in the data about the file. name: the person, on one line, or empty.
    made_on: the day it is about. audience_line: for whom, and what that leaves out. foot: what
    stands at the foot of every page before its number. file_name: a safe name without folder.
    """

    title: str
    name: str
    made_on: date
    audience: Audience
    audience_line: str
    foot: str
    file_name: str
    blocks: tuple[Block, ...]


class Part(Struct, frozen=True):
    """One thing of the dossier that is in a document, or left out of it: what, and why."""

    what: str
    why: str = ""


class Made(Struct, frozen=True):
    """A document with what is in it and what was left out, to be shown before it is written."""

    document: Document
    inside: tuple[Part, ...]
    left_out: tuple[Part, ...]
