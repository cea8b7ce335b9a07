"""A letter as a text document (.docx), to go on with in Word or LibreOffice.

Real styles and headings, Dutch as its language, and nothing about who or what made it.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import docx
from docx.document import Document
from docx.enum.text import WD_COLOR_INDEX
from docx.opc.constants import RELATIONSHIP_TYPE as RELATION
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from desktop_app.export.letter_text import Letter, blocks_of
from desktop_app.export.safe_text import clean, one_line
from desktop_app.rights.letters import BLANK
from desktop_app.text.messages import Messages

LANGUAGE = "nl-NL"
FONT = "Arial"
_SIZE, _SMALL = 12, 9.5
_ROOM_TO_SIGN = 46
_DAY_OF_ZIP = (1980, 1, 1, 0, 0, 0)
_STYLES_OF_2010 = "http://schemas.microsoft.com/office/2007/relationships/stylesWithEffects"
_UNWANTED = (RELATION.THUMBNAIL, RELATION.EXTENDED_PROPERTIES, RELATION.CUSTOM_XML, _STYLES_OF_2010)
"""Parts of the library's template that tell of another program, or that nothing uses."""


def letter_docx(letter: Letter, made_on: date, words: Messages) -> bytes:
    """The bytes of the document; the same letter and day, the same bytes."""
    document = docx.Document()
    _strip(document)
    _set_up(document)
    _write(document, letter, words)
    _describe(document, one_line(letter.onderwerp) or words.get("brieven.brief"), made_on)
    target = BytesIO()
    document.save(target)
    return _dated(target)


def _write(document: Document, letter: Letter, words: Messages) -> None:
    _add(document, letter.van, after=2 * _SIZE, bold=True)
    for number, line in enumerate(letter.aan, start=1):
        _add(document, line, after=2 * _SIZE if number == len(letter.aan) else 0)
    _add(document, letter.datum, after=0)
    _add(document, letter.verzending)
    subject = words.get("brieven.onderwerp", onderwerp=letter.onderwerp)
    _add(document, subject, style="Heading 1")
    for block in blocks_of(letter.tekst):
        style = "List Bullet" if block.soort == "punten" else "Normal"
        for line in block.regels:
            _add(document, line, style=style)
    greeting = _add(document, letter.groet, after=_ROOM_TO_SIGN)
    if greeting is not None:
        greeting.paragraph_format.keep_with_next = True
    _add(document, letter.van)
    _add(document, letter.kopie)
    _add(document, letter.grondslag, before=2 * _SIZE, size=_SMALL)


def _add(
    document: Document,
    text: str,
    *,
    style: str = "Normal",
    before: float | None = None,
    after: float | None = None,
    size: float | None = None,
    bold: bool | None = None,
) -> Paragraph | None:
    """A paragraph with its blanks made to stand out; nothing for an empty text."""
    told = clean(text).strip()
    if not told:
        return None
    paragraph = document.add_paragraph(style=style)
    if before is not None:
        paragraph.paragraph_format.space_before = Pt(before)
    if after is not None:
        paragraph.paragraph_format.space_after = Pt(after)
    for number, part in enumerate(told.split(BLANK)):
        if number:
            blank = _run(paragraph, BLANK, size, bold=True)
            blank.font.highlight_color = WD_COLOR_INDEX.YELLOW
        if part:
            _run(paragraph, part, size, bold=bold)
    return paragraph


def _run(paragraph: Paragraph, text: str, size: float | None, *, bold: bool | None) -> Run:
    run = paragraph.add_run(text)
    run.bold = bold
    if size is not None:
        run.font.size = Pt(size)
    return run


def _set_up(document: Document) -> None:
    """A4 with our margins, one font, black headings, Dutch."""
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin, section.right_margin = Mm(30), Mm(35)
    section.top_margin, section.bottom_margin = Mm(20), Mm(25)
    for name, size, after in (
        ("Normal", _SIZE, 9),
        ("Heading 1", _SIZE, 11),
        ("List Bullet", _SIZE, 3),
    ):
        style: Any = document.styles[name]
        style.font.name, style.font.size = FONT, Pt(size)
        style.font.color.rgb = RGBColor(0, 0, 0)
        style.paragraph_format.space_after = Pt(after)
        style.paragraph_format.line_spacing = 1.25
        fonts = style.element.rPr.rFonts
        for theme in [key for key in fonts.attrib if key.endswith("Theme")]:
            del fonts.attrib[theme]
        for kind in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
            fonts.set(qn(kind), FONT)
    heading: Any = document.styles["Heading 1"]
    heading.font.bold = True
    heading.paragraph_format.space_before = Pt(11)
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), LANGUAGE)
    settings = document.settings.element
    for language in settings.iter(qn("w:themeFontLang")):
        language.set(qn("w:val"), LANGUAGE)
    for proof in list(settings.iter(qn("w:proofState"))):
        settings.remove(proof)


def _describe(document: Document, title: str, made_on: date) -> None:
    """Title, language and day; never a name of a person or program."""
    facts = document.core_properties
    day = datetime(made_on.year, made_on.month, made_on.day)  # noqa: DTZ001 (the file has no zone)
    facts.title, facts.language = title, LANGUAGE
    facts.author = facts.last_modified_by = facts.comments = ""
    facts.created = facts.modified = day


def _strip(document: Document) -> None:
    """Leave out what the template brings along and a letter does not need."""
    part = document.part
    for relations in (part.package.rels, part.rels):
        for key in [key for key, one in relations.items() if one.reltype in _UNWANTED]:
            relations.pop(key)


def _dated(source: BytesIO) -> bytes:
    """The same parts without the time of the clock, which the library puts on them."""
    target = BytesIO()
    with ZipFile(source) as old, ZipFile(target, "w", ZIP_DEFLATED) as new:
        for name in _in_order(old.namelist()):
            entry = ZipInfo(name, _DAY_OF_ZIP)
            entry.compress_type = ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            new.writestr(entry, old.read(name))
    return target.getvalue()


def _in_order(names: Iterable[str]) -> list[str]:
    """The list of contents first, as readers expect."""
    return sorted(names, key=lambda name: (name != "[Content_Types].xml", name))
