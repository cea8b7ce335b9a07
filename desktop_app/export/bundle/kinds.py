"""The bytes of a paper in one place, and what they are: told by what they begin with."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import BinaryIO, Literal

from desktop_app.export.bundle.pages import Unusable
from desktop_app.traject.errors import InvoerFout

Kind = Literal["pdf", "picture"]

IN_MEMORY = 4 * 2**20
"""Of one paper; what is larger waits in a file without a name."""
_LOOKED_AT = 1_024
_PICTURES = (b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"BM", b"II*\0", b"MM\0*")


def whole(
    file: BinaryIO,
    read: Callable[[], Iterable[bytes]],
    told: Callable[[bytes], None] = lambda _part: None,
) -> None:
    """Put all of a paper in an empty file; `told` hears each part.

    Raises Unusable when the dossier says that the paper is damaged.
    """
    try:
        for part in read():
            file.write(part)
            told(part)
    except InvoerFout:
        raise Unusable("bundel.waarom.beschadigd") from None


def kind_of(file: BinaryIO) -> Kind | None:
    """What a file is, as far as that fits in a bundle; the file stands at its begin after that."""
    file.seek(0)
    first = file.read(_LOOKED_AT)
    file.seek(0)
    if b"%PDF-" in first:
        return "pdf"
    return "picture" if first.startswith(_PICTURES) or first[8:12] == b"WEBP" else None
