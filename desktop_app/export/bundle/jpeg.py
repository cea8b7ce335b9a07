"""The inside of a JPEG: how large it is, and which parts of it are the picture.

What a telephone adds (place, time, name of the owner) stands in segments of their own, so a
photo loses that without being made anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import BinaryIO, NamedTuple

START, SCAN, END = 0xD8, 0xDA, 0xD9
_ADOBE = 0xEE
"""Says how the colours are meant; the picture needs it."""
_FRAMES = frozenset({0xC0, 0xC1, 0xC2})
"""Kinds of pictures that every reader of PDF knows: baseline, extended, progressive."""
_OTHER_FRAMES = frozenset({0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF})
_PICTURE = _FRAMES | _OTHER_FRAMES | {0xC4, 0xCC, 0xDB, 0xDD, 0xE0, _ADOBE}
"""Segments that the picture is made of: its frame and tables. Others are of programs."""


class Range(NamedTuple):
    """Bytes from `start` up to `end`."""

    start: int
    end: int


class Jpeg(NamedTuple):
    """What a PDF has to know of a picture. plain: every reader of PDF can show it as it is.

    inverted: its four inks are the other way round, as Adobe writes them. kept: the parts of the
    file without what tells of its maker.
    """

    width: int
    height: int
    channels: int
    plain: bool
    inverted: bool
    kept: tuple[Range, ...]


def read_jpeg(file: BinaryIO) -> Jpeg | None:
    """What stands in the head of a file; None when it is no JPEG that can be understood."""
    size = file.seek(0, 2)
    frame: tuple[int, int, int, bool] | None = None
    adobe, kept = False, [Range(0, 2)]
    for marker, start, end in _segments(file):
        if marker in _FRAMES | _OTHER_FRAMES:
            frame = _frame(file, marker, start)
        adobe = adobe or marker == _ADOBE
        if marker == SCAN:
            kept.append(Range(start, size))
            break
        if marker in _PICTURE:
            kept.append(Range(start, end))
    else:
        return None
    if frame is None or 0 in frame[:2] or frame[2] not in (1, 3, 4):
        return None
    width, height, channels, plain = frame
    return Jpeg(width, height, channels, plain, adobe and channels == 4, tuple(_joined(kept)))


def without_metadata(data: bytes) -> bytes:
    """The same picture without what tells of its maker; what is not understood stays as it is."""
    found = read_jpeg(BytesIO(data))
    return data if found is None else b"".join(data[one.start : one.end] for one in found.kept)


def _segments(file: BinaryIO) -> Iterator[tuple[int, int, int]]:
    """Marker, begin and end of each segment up to the picture itself; less where it is broken."""
    file.seek(0)
    if file.read(2) != b"\xff\xd8":
        return
    place = 2
    while True:
        file.seek(place)
        head = file.read(4)
        if len(head) < 4 or head[0] != 0xFF or head[1] in (START, END, 0x00):
            return
        if head[1] == 0xFF:  # fill bytes may stand before a marker
            place += 1
            continue
        length = int.from_bytes(head[2:], "big")
        if length < 2:
            return
        yield head[1], place, place + 2 + length
        place += 2 + length


def _frame(file: BinaryIO, marker: int, start: int) -> tuple[int, int, int, bool]:
    """Width, height, channels, and whether every reader of PDF knows this kind."""
    file.seek(start + 4)
    head = file.read(6).ljust(6, b"\0")
    height, width = int.from_bytes(head[1:3], "big"), int.from_bytes(head[3:5], "big")
    return width, height, head[5], marker in _FRAMES and head[0] == 8


def _joined(ranges: list[Range]) -> Iterator[Range]:
    """Ranges that touch each other as one."""
    current = ranges[0]
    for one in ranges[1:]:
        if one.start == current.end:
            current = Range(current.start, one.end)
        else:
            yield current
            current = one
    yield current
