"""Whether what a page draws can be read to its end; nothing of it is kept."""

from __future__ import annotations

import base64
import zlib

import pikepdf

MOST = 50 * 2**20
"""Bytes that are looked through; a few bytes can hold gigabytes."""
_LETTERS = "/ASCII85Decode"
_PACKED = "/FlateDecode"
_OTHERS = frozenset({"None", _LETTERS, "/ASCIIHexDecode", "/LZWDecode", "/RunLengthDecode"})
"""Ways of packing that are known, and not looked through; old papers have them."""


def can_be_read(drawing: pikepdf.Object) -> bool:
    """False when the drawing ends too soon or is broken, as far as unpacking it tells."""
    if not isinstance(drawing, pikepdf.Stream):
        return True
    told = drawing.stream_dict.get("/Filter")
    ways = [str(one) for one in told] if isinstance(told, pikepdf.Array) else [str(told)]
    data = drawing.read_raw_bytes()
    try:
        if ways[0] == _LETTERS:
            data = base64.a85decode(b"<~" + data.strip().removeprefix(b"<~"), adobe=True)
            ways = ways[1:]
        return _unpacks(data) if ways == [_PACKED] else _OTHERS.issuperset(ways)
    except (ValueError, zlib.error):
        return False


def _unpacks(data: bytes) -> bool:
    unpacker, size = zlib.decompressobj(), 0
    while data and size < MOST and not unpacker.eof:
        size += len(unpacker.decompress(data, 2**20))
        data = unpacker.unconsumed_tail
    return unpacker.eof or size >= MOST
