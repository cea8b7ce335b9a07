"""How papers and photos look in a bundle, and where the number of a page stands."""

from __future__ import annotations

import shutil
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PIL import Image, ImageOps

from tests.outputs.bundles import (
    bundle,
    corner_words,
    is_sound,
    picture,
    text,
)
from tests.outputs.papers import photo, turned, with_page


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "bundel.pdf"


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not here")
@pytest.mark.parametrize("crop", [None, [100.0, 300.0, 500.0, 800.0]])
@pytest.mark.parametrize("degrees", [0, 90, 180, 270, -90, 450])
def test_the_number_stands_upright_in_the_corner(
    degrees: int, crop: list[float] | None, target: Path
) -> None:
    bundle(target, turned(degrees, crop))
    left, top, right, bottom = corner_words(target, 2)
    assert 0.85 < left < right < 1
    assert 0.92 < top < bottom < 1
    shown = picture(target, 2)
    lying = degrees % 180 != 0
    across, up = (595, 842) if crop is None else (400, 500)
    assert (shown.width > shown.height) == (lying if across < up else not lying)


@pytest.mark.parametrize(
    "box",
    [
        [0, 0, 14400, 14400],
        [-300, -400, 295, 442],
        [595, 842, 0, 0],
        [0, 0, 40, 20],
        [0, 0, 0, 0],
        [0, 0, 1e12, 5],
        ["a", None, 3],
    ],
    ids=str,
)
def test_a_page_of_any_size_gets_its_number(box: list[Any], target: Path) -> None:
    def change(_pdf: pikepdf.Pdf, page: Any) -> None:
        page.MediaBox = pikepdf.Array(
            [pikepdf.String(one) if isinstance(one, str) else one for one in box]
        )

    assert bundle(target, with_page(change)).left_out == ()
    assert "2 van 2" in text(target, 2)
    assert is_sound(target)


def test_a_page_that_leaves_its_mark_on_the_drawing_keeps_the_number_in_place(
    target: Path,
) -> None:
    def change(pdf: pikepdf.Pdf, page: Any) -> None:
        page.Contents = pdf.make_stream(b"0.1 0 0 0.1 50 50 cm 1 0 0 rg 0 0 0 0 re W n")

    bundle(target, with_page(change))
    left, top, _, _ = corner_words(target, 2)
    assert left > 0.85
    assert top > 0.92


@pytest.mark.parametrize("turn", range(1, 9))
def test_a_photo_lies_as_it_was_taken(turn: int, target: Path) -> None:
    data = photo(turn=turn)
    bundle(target, data)
    shown = picture(target, 2)
    straight = ImageOps.exif_transpose(Image.open(BytesIO(data))).convert("RGB")
    assert (shown.width > shown.height) == (straight.width > straight.height)
    inside = shown.crop(ImageOps.invert(shown).getbbox() or (0, 0, 1, 1))
    for x, y in ((0.2, 0.1), (0.8, 0.1), (0.2, 0.9), (0.8, 0.9)):
        red = straight.getpixel((int(x * straight.width), int(y * straight.height)))[1] < 128
        at = _on_sheet(straight.size, shown.size, x, y)
        assert (shown.getpixel(at)[1] < 128) == red, (x, y)
    assert inside.width > 30


def _on_sheet(size: tuple[int, int], sheet: tuple[int, int], x: float, y: float) -> tuple[int, int]:
    """Where a place of a picture is seen on its page, at 36 dots an inch."""
    scale = min((sheet[0] - 34) / size[0], (sheet[1] - 34) / size[1], 0.375)
    left = (sheet[0] - size[0] * scale) / 2
    return int(left + x * size[0] * scale), int(17 + y * size[1] * scale)


KINDS: dict[str, dict[str, Any]] = {
    "grey JPEG": {"mode": "L"},
    "JPEG of four inks": {"mode": "CMYK"},
    "progressive JPEG": {"progressive": True},
    "PNG": {"kind": "PNG"},
    "grey PNG": {"kind": "PNG", "mode": "L"},
    "PNG of one bit": {"kind": "PNG", "mode": "1"},
    "PNG with a palette": {"kind": "PNG", "mode": "P"},
    "see-through PNG": {"kind": "PNG", "mode": "RGBA"},
    "interlaced PNG": {"kind": "PNG", "mode": "LA"},
    "GIF": {"kind": "GIF", "mode": "P"},
    "BMP": {"kind": "BMP"},
    "TIFF": {"kind": "TIFF", "compression": "tiff_lzw"},
    "fax": {"kind": "TIFF", "mode": "1", "compression": "group4"},
    "WebP": {"kind": "WEBP", "lossless": True},
}


@pytest.mark.parametrize("options", KINDS.values(), ids=KINDS)
def test_every_kind_of_picture_becomes_a_page(options: dict[str, Any], target: Path) -> None:
    data = photo(size=(600, 300), **options)
    assert bundle(target, data).left_out == ()
    assert is_sound(target)
    shown = picture(target, 2).convert("L")
    assert shown.width > shown.height
    corner, other = (shown.getpixel(_on_sheet((600, 300), shown.size, x, 0.1)) for x in (0.2, 0.8))
    assert corner < 180 < other


def test_every_page_of_a_scan_comes_along(target: Path) -> None:
    pages = [Image.new("1", (60, 80), 1) for _ in range(3)]
    scan = BytesIO()
    pages[0].save(scan, "TIFF", save_all=True, append_images=pages[1:], compression="group4")
    assert bundle(target, scan.getvalue()).pages == 4
