"""Bundles for tests: making one, and looking at it as a reader does."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PIL import Image

from desktop_app.export.bundle import BundlePart, BundleReport, write_bundle
from desktop_app.text.messages import load_messages

WORDS = load_messages()
DAY = date(2026, 11, 22)


def part(data: bytes, title: str = "Papier", **more: Any) -> BundlePart:
    return BundlePart(more.pop("number", "1"), title, lambda: [data], **more)


def bundle(target: Path, *parts: BundlePart | bytes, **more: Any) -> BundleReport:
    every = [
        one if isinstance(one, BundlePart) else part(one, f"Papier {number}", number=str(number))
        for number, one in enumerate(parts, 1)
    ]
    more = {"title": "Bundel", "made_on": DAY, "words": WORDS} | more
    return write_bundle(every, target, **more)


def text(path: Path, page: int | None = None) -> str:
    if shutil.which("pdftotext") is None:
        pytest.skip("poppler-utils is not here")
    pages = [] if page is None else ["-f", str(page), "-l", str(page)]
    done = subprocess.run(
        ["pdftotext", *pages, "-layout", str(path), "-"], capture_output=True, check=True
    )
    assert not done.stderr
    return done.stdout.decode()


def picture(path: Path, page: int, dpi: int = 36) -> Image.Image:
    if shutil.which("pdftoppm") is None:
        pytest.skip("poppler-utils is not here")
    done = subprocess.run(
        ["pdftoppm", "-f", str(page), "-l", str(page), "-r", str(dpi), "-png", str(path)],
        capture_output=True,
        check=True,
    )
    return Image.open(BytesIO(done.stdout)).convert("RGB")


def is_sound(path: Path) -> bool:
    with pikepdf.open(path) as pdf:
        return pdf.check_pdf_syntax() == []


def everything(path: Path) -> Iterator[bytes]:
    """All bytes of a file as they are, and those of its streams unpacked."""
    yield path.read_bytes()
    with pikepdf.open(path) as pdf:
        for one in pdf.objects:
            if isinstance(one, pikepdf.Stream):
                yield one.read_raw_bytes()
                if str(one.stream_dict.get("/Filter")) in ("None", "/FlateDecode"):
                    yield one.read_bytes()
            elif isinstance(one, pikepdf.Object):
                yield one.unparse(resolved=True)


def corner_words(path: Path, page: int) -> tuple[float, float, float, float]:
    """Where the number of a page is seen, as parts of its width and height from the upper left."""
    done = subprocess.run(
        ["pdftotext", "-f", str(page), "-l", str(page), "-bbox", str(path), "-"],
        capture_output=True,
        check=True,
    ).stdout.decode()
    found = re.search(
        r'xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">van<', done
    )
    assert found, done
    width, height = (2 * side for side in picture(path, page).size)
    left, top, right, bottom = (float(one) for one in found.groups())
    return left / width, top / height, right / width, bottom / height
