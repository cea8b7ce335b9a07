"""A minimal sRGB profile (ICC 2.1, display class), made from the numbers of IEC 61966-2-1.

PDF/A asks for a profile that says what the RGB numbers mean. This one is computed here, so no
file of anybody else with a licence of its own has to travel along. The colorants are those of
sRGB adapted to D50 (Bradford), as every sRGB profile has them.
"""

from __future__ import annotations

import struct
from functools import cache

_D50 = (0.9642, 1.0, 0.8249)
_COLORANTS = {
    b"rXYZ": (0.43607, 0.22249, 0.01392),
    b"gXYZ": (0.38515, 0.71687, 0.09708),
    b"bXYZ": (0.14307, 0.06061, 0.71410),
}
_CURVE_POINTS = 1024
_NAME = b"sRGB"
_COPYRIGHT = b"No copyright, use freely"


@cache
def srgb_profile() -> bytes:
    """The bytes of the profile; always the same."""
    tags: dict[bytes, bytes] = {
        b"desc": _description(_NAME),
        b"cprt": b"text\0\0\0\0" + _COPYRIGHT + b"\0",
        b"wtpt": _xyz(_D50),
        **{tag: _xyz(value) for tag, value in _COLORANTS.items()},
    }
    curve = _curve()
    names = [*tags, b"rTRC", b"gTRC", b"bTRC"]
    offset = 128 + 4 + 12 * len(names)
    table, body = struct.pack(">I", len(names)), b""
    for name in names:
        data = tags.get(name, curve)
        if name in {b"gTRC", b"bTRC"}:  # the three curves share one block
            place = offset + len(body) - len(_padded(curve))
        else:
            place = offset + len(body)
            body += _padded(data)
        table += struct.pack(">4sII", name, place, len(data))
    return _header(offset + len(body)) + table + body


def _header(size: int) -> bytes:
    made = struct.pack(">6H", 2026, 1, 1, 0, 0, 0)
    start = struct.pack(">I4sI4s4s4s", size, b"\0\0\0\0", 0x02100000, b"mntr", b"RGB ", b"XYZ ")
    middle = made + b"acsp" + b"\0\0\0\0" + bytes(4 + 4 + 4 + 8) + bytes(4)
    return (start + middle + _fixed(_D50)).ljust(128, b"\0")


def _fixed(values: tuple[float, ...]) -> bytes:
    return b"".join(struct.pack(">i", round(value * 65536)) for value in values)


def _xyz(values: tuple[float, ...]) -> bytes:
    return b"XYZ \0\0\0\0" + _fixed(values)


def _description(name: bytes) -> bytes:
    text = name + b"\0"
    # ASCII part, then an empty Unicode part and an empty Macintosh part, as version 2 wants
    return b"desc\0\0\0\0" + struct.pack(">I", len(text)) + text + bytes(4 + 4 + 2 + 1 + 67)


def _curve() -> bytes:
    points = [_to_linear(index / (_CURVE_POINTS - 1)) for index in range(_CURVE_POINTS)]
    numbers = struct.pack(f">{_CURVE_POINTS}H", *(round(point * 65535) for point in points))
    return b"curv\0\0\0\0" + struct.pack(">I", _CURVE_POINTS) + numbers


def _to_linear(value: float) -> float:
    return float(value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4)


def _padded(data: bytes) -> bytes:
    return data + bytes(-len(data) % 4)
