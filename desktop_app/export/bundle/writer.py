"""A PDF written object by object to a file, so that memory holds one object at a time.

pikepdf copies all streams of other files into memory when it joins them; a bundle of scans can be
hundreds of megabytes. So it reads and mends the papers, and their objects are written here.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping
from typing import BinaryIO

HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"


class PdfWriter:
    """Writes objects to an empty file that can seek. Raises the OSErrors of that file."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._places: dict[int, int] = {}
        self._next = 1
        file.write(HEADER)

    def reserve(self) -> int:
        """A number for an object that is put later."""
        number = self._next
        self._next += 1
        return number

    def put(self, syntax: bytes, number: int | None = None) -> bytes:
        """Write an object that is no stream; the reference to it."""
        number = self.reserve() if number is None else number
        self._begin(number)
        self._file.write(syntax + b"\nendobj\n")
        return reference(number)

    def put_stream(
        self,
        entries: Mapping[bytes, bytes],
        data: Iterable[bytes],
        size: int,
        number: int | None = None,
    ) -> bytes:
        """Write a stream of `size` bytes, without its Length in `entries`; the reference to it.

        Raises ValueError when `data` gives another number of bytes.
        """
        number = self.reserve() if number is None else number
        self._begin(number)
        head = dictionary({**entries, b"/Length": b"%d" % size})
        self._file.write(head + b"\nstream\n")
        start = self._file.tell()
        for part in data:
            self._file.write(part)
        if self._file.tell() - start != size:
            raise ValueError("a stream of another size")
        self._file.write(b"\nendstream\nendobj\n")
        return reference(number)

    def put_packed(self, entries: Mapping[bytes, bytes], data: bytes) -> bytes:
        """Write a stream that is made smaller here; the reference to it."""
        packed = zlib.compress(data)
        return self.put_stream({**entries, b"/Filter": b"/FlateDecode"}, (packed,), len(packed))

    def mark(self) -> tuple[int, int]:
        """Where it is now, to go back to."""
        return self._next, self._file.tell()

    def back_to(self, mark: tuple[int, int]) -> None:
        """Take away every object since `mark`, so that nothing of a refused paper stays."""
        self._next, place = mark
        self._places = {n: where for n, where in self._places.items() if where < place}
        self._file.seek(place)
        self._file.truncate()

    def finish(self, root: bytes, info: bytes, id: bytes) -> None:
        """Write the table of objects and the trailer. id: 16 bytes."""
        start = self._file.tell()
        self._file.write(b"xref\n0 %d\n0000000000 65535 f \n" % self._next)
        for number in range(1, self._next):
            place = self._places.get(number)
            line = b"0000000000 00000 f \n" if place is None else b"%010d 00000 n \n" % place
            self._file.write(line)
        name = b"<%s>" % id.hex().encode()
        trailer = dictionary(
            {
                b"/Size": b"%d" % self._next,
                b"/Root": root,
                b"/Info": info,
                b"/ID": b"[%s %s]" % (name, name),
            }
        )
        self._file.write(b"trailer\n%s\nstartxref\n%d\n%%%%EOF\n" % (trailer, start))

    def _begin(self, number: int) -> None:
        self._places[number] = self._file.tell()
        self._file.write(b"%d 0 obj\n" % number)


def reference(number: int) -> bytes:
    """How another object names this one."""
    return b"%d 0 R" % number


def dictionary(entries: Mapping[bytes, bytes]) -> bytes:
    """A dictionary of names, with their slash, and values in PDF syntax."""
    return b"<<" + b" ".join(b"%s %s" % pair for pair in entries.items()) + b">>"


def text(value: str) -> bytes:
    """A text string of any characters."""
    return b"<%s>" % ("\ufeff" + value).encode("utf-16-be").hex().encode()


def numbers(*values: float) -> bytes:
    """An array of numbers, or what comes before an operator, without exponents."""
    return b" ".join(number(value) for value in values)


def number(value: float) -> bytes:
    """A number in PDF syntax."""
    shown = f"{value:.4f}".rstrip("0").rstrip(".")
    return b"0" if shown in ("", "-0") else shown.encode()
