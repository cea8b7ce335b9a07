"""The inside of a PNG: a PDF can hold its compressed rows as they are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from desktop_app.export.bundle.jpeg import Range

SIGNATURE = b"\x89PNG\r\n\x1a\n"
_CHANNELS = {0: 1, 2: 3, 3: 1}
"""By kind of colour: grey, red with green and blue, a palette. Others are see-through."""


class Png(NamedTuple):
    """A picture whose rows can come along. palette: of its colours, or empty."""

    width: int
    height: int
    bits: int
    channels: int
    palette: bytes
    rows: tuple[Range, ...]


def read_png(file: BinaryIO) -> Png | None:
    """What stands in a file; None when its rows cannot come along as they are."""
    head, palette, rows = b"", b"", []
    for kind, start, length in _chunks(file):
        if kind == b"IHDR":
            head = file.read(13)
        elif kind == b"PLTE":
            palette = file.read(min(length, 768))
        elif kind == b"tRNS":
            return None
        elif kind == b"IDAT":
            rows.append(Range(start, start + length))
    if len(head) != 13 or not rows:
        return None
    width, height = int.from_bytes(head[:4], "big"), int.from_bytes(head[4:8], "big")
    bits, colour, interlaced = head[8], head[9], head[12]
    channels = _CHANNELS.get(colour)
    if channels is None or interlaced or not width or not height:
        return None
    if colour == 3 and len(palette) < 3:
        return None
    return Png(width, height, bits, channels, palette if colour == 3 else b"", tuple(rows))


def _chunks(file: BinaryIO) -> Iterator[tuple[bytes, int, int]]:
    """Kind, begin and length of the data of each chunk; the file stands at that begin."""
    file.seek(0)
    if file.read(8) != SIGNATURE:
        return
    while len(head := file.read(8)) == 8:
        start, length = file.tell(), int.from_bytes(head[:4], "big")
        yield head[4:], start, length
        file.seek(start + length + 4)
