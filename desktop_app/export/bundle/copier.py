"""Copies objects of one paper into the bundle, without what does not belong to how it looks."""

from __future__ import annotations

from collections import deque
from decimal import Decimal
from typing import Any

import pikepdf

from desktop_app.export.bundle.jpeg import without_metadata
from desktop_app.export.bundle.writer import PdfWriter, dictionary, reference

DEEPEST = 60
"""Of objects inside objects; no real paper comes near."""

_NEVER = frozenset({"/JavaScript", "/LastModified", "/Metadata", "/OpenAction", "/PieceInfo"})
"""What acts, or tells of who made it. A short name, as `A`, may be that of a font or a letter."""
_ELSEWHERE = frozenset({"/Length", "/F", "/FFilter", "/FDecodeParms", "/DL"})
"""Of a stream: its size, and data in another file."""
_LOOKS = {
    "/Form": frozenset(
        {"/Type", "/Subtype", "/FormType", "/BBox", "/Matrix", "/Resources", "/Group", "/Name",
         "/OC", "/Filter", "/DecodeParms"}
    ),
    "/Image": frozenset(
        {"/Type", "/Subtype", "/Width", "/Height", "/ColorSpace", "/BitsPerComponent", "/Intent",
         "/ImageMask", "/Mask", "/Decode", "/Interpolate", "/SMask", "/SMaskInData", "/Matte",
         "/Name", "/OC", "/Filter", "/DecodeParms"}
    ),
}  # fmt: skip
"""All that a form or an image needs to look as it does; programs add paths and names to these."""
_REFUSED = frozenset(
    {"/Action", "/Annot", "/Catalog", "/EmbeddedFile", "/Filespec", "/Metadata", "/Page", "/Pages",
     "/StructElem"}
)  # fmt: skip
"""Types of objects that lead out of the page, act, or are something else than how it looks."""
_ACTS = frozenset(
    {"/GoTo", "/GoTo3DView", "/GoToE", "/GoToR", "/Hide", "/ImportData", "/JavaScript", "/Launch",
     "/Movie", "/Named", "/Rendition", "/ResetForm", "/RichMediaExecute", "/SetOCGState", "/Sound",
     "/SubmitForm", "/Thread", "/Trans", "/URI"}
)  # fmt: skip
"""What an action does; an action need not say that it is one."""


class Copier:
    """Copies objects of one source. Call `finish` when all that is needed was asked for.

    Raises ValueError for what no PDF can hold, and what pikepdf raises for damaged objects.
    """

    def __init__(self, writer: PdfWriter) -> None:
        self._writer = writer
        self._numbers: dict[tuple[int, int], int] = {}
        self._waiting: deque[tuple[int, pikepdf.Object]] = deque()

    def syntax(self, value: Any, depth: int = 0) -> bytes:
        """A value as it stands in the bundle; an object of its own becomes a reference."""
        if isinstance(value, pikepdf.Object) and _holds(value) and value.is_indirect:
            return self._reference(value)
        return self._direct(value, depth)

    def finish(self) -> None:
        """Write every object that was referred to, and what those refer to."""
        while self._waiting:
            number, value = self._waiting.popleft()
            if isinstance(value, pikepdf.Stream):
                self._put_stream(number, value)
            else:
                self._writer.put(self._direct(value, 0), number)

    def entries(self, value: pikepdf.Object, depth: int = 0) -> dict[bytes, bytes]:
        """The entries of a dictionary that may come along."""
        return {
            _name(key): self.syntax(child, depth + 1)
            for key, child in sorted(value.items())
            if _may_come(key)
        }

    def _reference(self, value: pikepdf.Object) -> bytes:
        if _is_refused(value):
            return b"null"
        known = self._numbers.get(value.objgen)
        if known is None:
            known = self._numbers[value.objgen] = self._writer.reserve()
            self._waiting.append((known, value))
        return reference(known)

    def _direct(self, value: Any, depth: int) -> bytes:
        if depth > DEEPEST:
            raise ValueError("too deep")
        if not isinstance(value, pikepdf.Object):
            return _plain(value)
        if isinstance(value, pikepdf.Array):
            return b"[" + b" ".join(self.syntax(child, depth + 1) for child in value) + b"]"
        if isinstance(value, pikepdf.Dictionary):
            return b"null" if _is_refused(value) else dictionary(self.entries(value, depth))
        return value.unparse()

    def _put_stream(self, number: int, value: pikepdf.Stream) -> None:
        data = value.read_raw_bytes()
        if value.stream_dict.get("/Filter") == pikepdf.Name.DCTDecode:
            data = without_metadata(data)
        allowed = _LOOKS.get(str(value.stream_dict.get("/Subtype")))
        entries = {
            _name(key): self.syntax(child, 1)
            for key, child in sorted(value.stream_dict.items())
            if key not in _ELSEWHERE and (_may_come(key) if allowed is None else key in allowed)
        }
        self._writer.put_stream(entries, (data,), len(data), number)


def _holds(value: pikepdf.Object) -> bool:
    return isinstance(value, pikepdf.Array | pikepdf.Dictionary | pikepdf.Stream)


def _is_refused(value: pikepdf.Object) -> bool:
    """Whether this is no part of how a page looks."""
    if isinstance(value, pikepdf.Array):
        return False
    told = value.stream_dict if isinstance(value, pikepdf.Stream) else value
    return str(told.get("/Type")) in _REFUSED or str(told.get("/S")) in _ACTS


def _may_come(key: str) -> bool:
    return key not in _NEVER and not key.startswith("/PTEX.")


def _name(key: str) -> bytes:
    return pikepdf.Name(key).unparse()


def _plain(value: Any) -> bytes:
    if value is None:
        return b"null"
    if isinstance(value, bool):
        return b"true" if value else b"false"
    if isinstance(value, int):
        return b"%d" % value
    if isinstance(value, Decimal):
        return f"{value:f}".encode()
    raise ValueError("no value of a PDF")
