"""A photo or a scan as a page: upright, as large as fits, and without loss.

A JPEG and a plain PNG come along as they are; others are unpacked and packed again.
"""

from __future__ import annotations

import warnings
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any, BinaryIO, NamedTuple

from PIL import Image, ImageOps, ImageSequence

from desktop_app.export.bundle.jpeg import Jpeg, Range, read_jpeg
from desktop_app.export.bundle.pages import A4, MOST_PAGES, Page, Unusable, View
from desktop_app.export.bundle.png import Png, read_png
from desktop_app.export.bundle.writer import PdfWriter, number, numbers

FORMATS = ("JPEG", "PNG", "GIF", "BMP", "TIFF", "WEBP")
"""What Pillow may read here; some of its other readers start programs."""
MOST_PIXELS, MOST_UNPACKED = 150_000_000, 40_000_000
"""Of a picture that comes along as it is, and of one that has to be unpacked in memory."""
MARGIN = 34.0
POINTS_A_PIXEL = 0.75
"""At most: a small picture is not blown up."""
_ROWS = 256
_ORIENTATION = 0x0112
_DAMAGE = (OSError, SyntaxError, ValueError, ArithmeticError, LookupError, TypeError, zlib.error,
           AttributeError, RuntimeError)  # fmt: skip
"""What Pillow ends with on a broken picture. The file is one of ours, so no disk is to blame."""
_TURNS = {
    1: (1, 0, 0, 1, 0, 0),
    2: (-1, 0, 0, 1, 1, 0),
    3: (-1, 0, 0, -1, 1, 1),
    4: (1, 0, 0, -1, 0, 1),
    5: (0, -1, -1, 0, 1, 1),
    6: (0, -1, 1, 0, 0, 1),
    7: (0, 1, 1, 0, 0, 0),
    8: (0, 1, -1, 0, 1, 0),
}
"""By the orientation that a camera noted: how the unit square of the picture has to lie."""


class Picture(NamedTuple):
    """A picture that can be put in a PDF.

    data: called once, gives the bytes of the stream. size: how many. turn: the orientation, 1
    to 8.
    """

    width: int
    height: int
    entries: dict[bytes, bytes]
    data: Callable[[], Iterable[bytes]]
    size: int
    turn: int = 1


def add_image(file: BinaryIO, writer: PdfWriter, most: int = MOST_PAGES) -> tuple[Page, ...]:
    """Write the pictures of a file, each on a page of its own. Raises Unusable."""
    pages: list[Page] = []
    for picture in _pictures(file):
        if len(pages) >= most:
            raise Unusable("bundel.waarom.te_groot")
        pages.append(_page(picture, writer))
    return tuple(pages)


def _pictures(file: BinaryIO) -> Iterator[Picture]:
    """Each picture in the file; only when the one before it was used is the next unpacked."""
    with _opened(file) as image:
        if image.width * image.height > MOST_PIXELS:
            raise Unusable("bundel.waarom.te_groot")
        picture = _as_it_is(file, image)
        if picture is not None:
            yield picture
            return
        frames = ImageSequence.Iterator(image) if image.format == "TIFF" else iter((image,))
        while (found := _next_unpacked(frames)) is not None:
            yield found


def _opened(file: BinaryIO) -> Image.Image:
    file.seek(0)
    with reading():
        return Image.open(file, formats=FORMATS)


@contextmanager
def reading() -> Iterator[None]:
    """Let Pillow read: its warnings stay unsaid, and its errors become Unusable."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            yield
        except Image.DecompressionBombError:
            raise Unusable("bundel.waarom.te_groot") from None
        except _DAMAGE:
            raise Unusable("bundel.waarom.beschadigd") from None


# -- as it is ---------------------------------------------------------------------------------


def _as_it_is(file: BinaryIO, image: Image.Image) -> Picture | None:
    """The picture when its own bytes can come along. Raises Unusable when it is broken."""
    with reading():
        turn = image.getexif().get(_ORIENTATION, 1)
        if image.format in ("JPEG", "MPO"):
            return _jpeg(file, image, turn)
        return _png(file, turn) if image.format == "PNG" else None


def _jpeg(file: BinaryIO, image: Image.Image, turn: int) -> Picture | None:
    found = read_jpeg(file)
    if found is None or not found.plain or (found.width, found.height) != image.size:
        return None
    _look_through(file)
    return Picture(
        found.width, found.height, _jpeg_entries(found), lambda: _cut(file, found.kept),
        sum(one.end - one.start for one in found.kept), turn,
    )  # fmt: skip


def _look_through(file: BinaryIO) -> None:
    """Read a JPEG to its end, at an eighth of its size: one that ends too soon is found so."""
    file.seek(0)
    with Image.open(file, formats=("JPEG",)) as image:
        image.draft(None, (max(1, image.width // 8), max(1, image.height // 8)))
        image.load()


def _jpeg_entries(found: Jpeg) -> dict[bytes, bytes]:
    space = {1: b"/DeviceGray", 3: b"/DeviceRGB", 4: b"/DeviceCMYK"}[found.channels]
    entries = {b"/ColorSpace": space, b"/BitsPerComponent": b"8", b"/Filter": b"/DCTDecode"}
    if found.inverted:
        entries[b"/Decode"] = b"[1 0 1 0 1 0 1 0]"
    return entries


def _png(file: BinaryIO, turn: int) -> Picture | None:
    found = read_png(file)
    if found is None:
        return None
    file.seek(0)
    with Image.open(file, formats=("PNG",)) as image:
        image.verify()
    return Picture(
        found.width, found.height, _png_entries(found), lambda: _cut(file, found.rows),
        sum(one.end - one.start for one in found.rows), turn,
    )  # fmt: skip


def _png_entries(found: Png) -> dict[bytes, bytes]:
    space = b"/DeviceGray" if found.channels == 1 else b"/DeviceRGB"
    if found.palette:
        colours = len(found.palette) // 3
        space = b"[/Indexed /DeviceRGB %d <%s>]" % (
            colours - 1,
            found.palette[: colours * 3].hex().encode(),
        )
    how = b"<</Predictor 15 /Colors %d /BitsPerComponent %d /Columns %d>>"
    return {
        b"/ColorSpace": space,
        b"/BitsPerComponent": b"%d" % found.bits,
        b"/Filter": b"/FlateDecode",
        b"/DecodeParms": how % (found.channels, found.bits, found.width),
    }


def _cut(file: BinaryIO, ranges: Iterable[Range]) -> Iterator[bytes]:
    for start, end in ranges:
        file.seek(start)
        left = end - start
        while left and (part := file.read(min(left, 2**16))):
            left -= len(part)
            yield part


# -- unpacked ---------------------------------------------------------------------------------


def _next_unpacked(frames: Iterator[Image.Image]) -> Picture | None:
    """The next picture, packed again without loss; None after the last. Raises Unusable."""
    with reading():
        frame = next(frames, None)
        if frame is None:
            return None
        if frame.width * frame.height > MOST_UNPACKED:
            raise Unusable("bundel.waarom.te_groot")
        return _packed(_flat(ImageOps.exif_transpose(frame)))


def _flat(image: Image.Image) -> Image.Image:
    """The picture in black and white, grey or colour; what was see-through is white paper."""
    if image.mode in ("1", "L", "RGB"):
        return image
    if image.mode.startswith("I") or image.mode == "F":
        return image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    if image.mode in ("LA", "PA", "RGBA", "La", "RGBa") or "transparency" in image.info:
        seen = image.convert("RGBA")
        paper = Image.new("RGB", seen.size, "white")
        paper.paste(seen, mask=seen.getchannel("A"))
        return paper
    return image.convert("RGB")


def _packed(image: Image.Image) -> Picture:
    packer, parts = zlib.compressobj(), []
    for top in range(0, image.height, _ROWS):
        rows = image.crop((0, top, image.width, min(top + _ROWS, image.height)))
        parts.append(packer.compress(rows.tobytes()))
    parts.append(packer.flush())
    entries = {
        b"/ColorSpace": b"/DeviceRGB" if image.mode == "RGB" else b"/DeviceGray",
        b"/BitsPerComponent": b"1" if image.mode == "1" else b"8",
        b"/Filter": b"/FlateDecode",
    }
    return Picture(image.width, image.height, entries, lambda: parts, sum(map(len, parts)))


# -- on a page --------------------------------------------------------------------------------


def _page(picture: Picture, writer: PdfWriter) -> Page:
    entries = {
        b"/Type": b"/XObject",
        b"/Subtype": b"/Image",
        b"/Width": b"%d" % picture.width,
        b"/Height": b"%d" % picture.height,
        **picture.entries,
    }
    drawing = writer.put_stream(entries, picture.data(), picture.size)
    turn = _TURNS.get(picture.turn, _TURNS[1])
    across, up = picture.width, picture.height
    if turn[0] == 0:
        across, up = up, across
    sheet = A4 if across <= up else (A4[1], A4[0])
    room = sheet[0] - 2 * MARGIN, sheet[1] - 2 * MARGIN
    scale = min(room[0] / across, room[1] / up, POINTS_A_PIXEL)
    width, height = across * scale, up * scale
    left, bottom = (sheet[0] - width) / 2, sheet[1] - MARGIN - height
    matrix = _placed(turn, left, bottom, width, height)
    content = b"q %s cm /P Do Q" % matrix
    return Page(
        View(0, 0, *sheet),
        (writer.put_stream({}, (content,), len(content)),),
        {b"/MediaBox": b"[0 0 %s %s]" % (number(sheet[0]), number(sheet[1]))},
        {},
        {b"/P": drawing},
    )


def _placed(turn: Any, left: float, bottom: float, width: float, height: float) -> bytes:
    a, b, c, d, e, f = turn
    return numbers(
        a * width, b * height, c * width, d * height, left + e * width, bottom + f * height
    )
