"""A letter on paper: from whom, to whom, day, subject, text, room to sign; what it rests on below.

Blanks that are still to be filled in by hand stand out in bold.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from msgspec.structs import replace
from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.platypus import Spacer

from desktop_app.export.fonts import REGULAR, text_width
from desktop_app.export.letter_text import Letter, blocks_of
from desktop_app.export.looks import Looks, looks
from desktop_app.export.safe_text import one_line
from desktop_app.export.tagging.document import PageSetup, build_pdf
from desktop_app.export.tagging.kept import Kept
from desktop_app.export.tagging.lists import bullet_list
from desktop_app.export.tagging.metadata import DocumentInfo
from desktop_app.export.tagging.text import Heading, Piece, Text
from desktop_app.rights.letters import BLANK
from desktop_app.text.messages import Messages

SIZE, SMALL = 12.0, 9.5
"""Of the text, and of what it rests on, in points."""
LEFT, RIGHT = 30 * mm, 35 * mm
"""Margins: with this size a line has at most about 75 signs."""
ROOM_TO_SIGN = 46
"""Height of the place for a signature, in points."""
_AFTER = 9
"""Below a paragraph, in points."""


def letter_pdf(letter: Letter, made_on: date, words: Messages) -> bytes:
    """The bytes of the letter; the same letter and day, the same bytes."""
    look, page = _letter_looks(), PageSetup(left=LEFT, right=RIGHT)
    subject = one_line(letter.onderwerp) or words.get("brieven.brief")
    story = [*_head(letter, look, words), *_body(letter, look), *_end(letter, look)]
    info = DocumentInfo(subject, made_on)
    return build_pdf(story, info, page, furniture=_PageNumbers(look, page, words).draw)


def _letter_looks() -> Looks:
    ordinary = looks()
    body = replace(ordinary.body, size=SIZE)
    return replace(
        ordinary,
        body=body,
        strong=replace(body, bold=True),
        muted=replace(ordinary.muted, size=SMALL),
        foot_size=SMALL,
    )


def with_blanks(text: str) -> list[str | Piece]:
    """A text in pieces, those that are still blank in bold."""
    parts: list[str | Piece] = []
    for number, part in enumerate(text.split(BLANK)):
        parts += [Piece(BLANK, bold=True)] if number else []
        parts += [part] if part else []
    return parts


def _head(letter: Letter, look: Looks, words: Messages) -> Iterator[Any]:
    apart = replace(look.body, after=2 * look.body.leading)
    yield Text(with_blanks(letter.van), replace(look.strong, after=2 * look.body.leading))
    for number, line in enumerate(letter.aan, start=1):
        yield Text(with_blanks(line), apart if number == len(letter.aan) else look.body)
    yield Text(with_blanks(letter.datum), look.body)
    yield Text(letter.verzending, look.body)
    subject = words.get("brieven.onderwerp", onderwerp=letter.onderwerp)
    title = replace(look.strong, before=look.body.leading, after=look.body.leading)
    yield Heading(with_blanks(subject), 1, title)


def _body(letter: Letter, look: Looks) -> Iterator[Any]:
    paragraph = replace(look.body, after=_AFTER)
    for block in blocks_of(letter.tekst):
        if block.soort == "punten":
            items = [with_blanks(line) for line in block.regels]
            yield from bullet_list(items, look.body, after=_AFTER)
        else:
            yield from (Text(with_blanks(line), paragraph) for line in block.regels)


def _end(letter: Letter, look: Looks) -> Iterator[Any]:
    """Greeting and name stay on one page with the room between them."""
    name = Text(with_blanks(letter.van), replace(look.body, after=_AFTER))
    yield Kept([Text(letter.groet, look.body), Spacer(1, ROOM_TO_SIGN), name])
    if letter.kopie:
        yield Text(letter.kopie, replace(look.body, before=_AFTER))
    if letter.grondslag:
        yield Text(letter.grondslag, replace(look.muted, before=2 * _AFTER))


class _PageNumbers:
    """At the foot of each page of a letter that has more than one."""

    def __init__(self, look: Looks, page: PageSetup, words: Messages) -> None:
        self._look = look
        self._page = page
        self._words = words

    def draw(self, canvas: Any, number: int, pages: int) -> None:
        """Draw on one page."""
        if pages < 2:
            return
        size = self._look.foot_size
        text = self._words.get("pdf.bladzijde", nummer=number, aantal_bladzijden=pages)
        left = self._page.size[0] - self._page.right - text_width(text, size)
        canvas.setFillColor(HexColor(self._look.ink))
        canvas.setFont(REGULAR, size)
        canvas.drawString(left, self._page.bottom - 2 * size, text)
