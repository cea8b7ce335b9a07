"""reportlab's own PDF objects with what the standards ask for and reportlab 5.1.0 leaves out.

Nothing in reportlab is replaced; the objects of *our* document get subclasses. The two repairs
(`ToUnicode` and the end of line before `endstream`) are checked against the pinned reportlab in
`tests/outputs/test_reportlab_repairs.py`, which fails as soon as they are no longer needed.
"""

from __future__ import annotations

import hashlib
import re
from functools import cache
from typing import Any, ClassVar

from reportlab.pdfbase import pdfdoc

_UNICODE_LINE = re.compile(r"^<([0-9A-F]{2})> <([0-9A-F]{4,6})>$", re.MULTILINE)
_UNICODE_BLOCK = re.compile(r"\d+ beginbfchar\n.*\nendbfchar", re.DOTALL)
_NO_ID = b"<" + b"0" * 32 + b">"
_NOT_CHARACTERS = {0x0000, 0xFEFF, 0xFFFE}


class TaggedPage(pdfdoc.PDFPage):
    """A page that may say which key of the parent tree is its own, and how Tab walks over it."""

    __NoDefault__: ClassVar[list[str]] = [*pdfdoc.PDFPage.__NoDefault__, "StructParents", "Tabs"]
    Contents: Any

    def check_format(self, document: Any) -> None:
        """Compress the page without the ASCII-85 layer that reportlab adds by default."""
        if self.stream and not self.Contents:
            self.Contents = pdfdoc.PDFStream(
                content=self.stream, filters=[pdfdoc.PDFZCompress] if self.compression else None
            )
        super().check_format(document)


class TaggedCatalog(pdfdoc.PDFCatalog):
    """A catalog that may hold the output intent of PDF/A."""

    __NoDefault__: ClassVar[list[str]] = [*pdfdoc.PDFCatalog.__NoDefault__, "OutputIntents"]


class TaggedPDFDocument(pdfdoc.PDFDocument):
    """The document of a TaggedCanvas, which switches the class of the one reportlab made."""

    def addPage(self, page: Any) -> None:  # noqa: N802 - reportlab's name
        """Take a finished page over as a tagged one; pages count from 1."""
        page.__class__ = TaggedPage
        page.StructParents = self.pageCounter - 1
        page.Tabs = pdfdoc.PDFName("S")
        super().addPage(page)

    def Reference(self, obj: Any, name: str | None = None) -> Any:  # noqa: N802
        """Every object of the file passes here; streams and character maps are repaired."""
        if isinstance(obj, _STREAMS) and not isinstance(obj, _EndOfLine):
            obj.__class__ = _with_end_of_line(obj.__class__)
            if name is not None and name.startswith("toUnicodeCMap:"):
                obj.content = repaired_unicode_map(obj.content)
        return super().Reference(obj, name)

    def ID(self) -> bytes:  # noqa: N802
        """A place for the id, which is known when everything else is written."""
        return b"\n[" + _NO_ID + _NO_ID + b"]\n"

    def format(self) -> bytes:
        """The file; its id is a digest of all the rest, so same content is same id."""
        data: bytes = super().format()
        head, trailer, tail = data.rpartition(b"trailer\n")
        digest = b"<" + hashlib.sha256(data).hexdigest()[:32].encode() + b">"
        return head + trailer + tail.replace(_NO_ID, digest)


class _EndOfLine:
    """Puts an end of line before `endstream`, as PDF/A asks."""

    def format(self, document: Any) -> bytes:
        data: bytes = super().format(document)  # type: ignore[misc]
        head, end, tail = data.rpartition(b"endstream\n")
        # Always, because a line end that is there already is the last byte of the data; and both
        # bytes, because data that end in \r would else lend theirs to the \n.
        return data if not end or tail else head + b"\r\n" + end


_STREAMS = (pdfdoc.PDFStream, pdfdoc.PDFImageXObject, pdfdoc.PDFFormXObject)


@cache
def _with_end_of_line(kind: type) -> type:
    return type(kind.__name__, (_EndOfLine, kind), {})


def repaired_unicode_map(content: str) -> str:
    """A ToUnicode map without forbidden values, with UTF-16 pairs, in blocks of at most 100.

    reportlab maps the empty slot to U+0000 (refused by PDF/UA and PDF/A) and writes characters
    beyond U+FFFF as five hex digits, which is not UTF-16.
    """
    pairs = [
        f"<{code}> <{chr(int(value, 16)).encode('utf-16-be').hex().upper()}>"
        for code, value in _UNICODE_LINE.findall(content)
        if int(value, 16) not in _NOT_CHARACTERS
    ]
    blocks = [pairs[start : start + 100] for start in range(0, len(pairs), 100)]
    text = "\n".join(
        "\n".join([f"{len(block)} beginbfchar", *block, "endbfchar"]) for block in blocks
    )
    return _UNICODE_BLOCK.sub(lambda _found: text, content)


def text_string(text: str) -> Any:
    """A PDF text string object for a Unicode text."""
    return pdfdoc.PDFString(text)
