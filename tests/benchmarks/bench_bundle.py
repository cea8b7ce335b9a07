"""A bundle of 500 pages of scans and photos: its time beside copying the bytes, and its memory.

    PYTHONPATH=. .venv/bin/python tests/benchmarks/bench_bundle.py

The bundle is made in a process of its own, so that its memory is its own. Takes 700 MB of disk.
"""

from __future__ import annotations

import json
import random
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from measure import Result, process, timed

if TYPE_CHECKING:
    import pikepdf

PAPERS, PAGES_EACH, PHOTOS = 30, 15, 50
SCAN_SIDE, PHOTO_SIDE = 700, 1_300
LIMIT_MB = 150
HERE = "--hier"
CHUNK = 2**20


def results() -> tuple[list[Result], str]:
    """Time beside copying; and a line on the memory, with TOO LARGE in it when it is."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        fill(folder)
        told = json.loads(process([__file__, HERE, name]).stdout.splitlines()[-1])
        floor = timed(lambda: copy(folder))
    pages, spent, peak = told["pages"], told["ms"], told["mb"]
    verdict = "" if peak < LIMIT_MB else "  TOO LARGE"
    size = f"{told['size'] / 2**20:.0f} MB"
    line = f"bundle of {pages} pages, {size}: peak memory {peak} MB, limit {LIMIT_MB} MB{verdict}"
    return [Result(f"bundle of {pages} pages", spent, "copying its bytes", floor)], line


def fill(folder: Path) -> None:
    """Scans as PDF and photos as JPEG, all of them different."""
    import pikepdf

    chance = random.Random(8)
    for number in range(PAPERS):
        with pikepdf.new() as pdf:
            for _ in range(PAGES_EACH):
                page = pdf.add_blank_page(page_size=(595, 842))
                scan = pdf.make_stream(noise(chance, SCAN_SIDE))
                _as_scan(scan)
                page.obj.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(S=scan))
                page.obj.Contents = pdf.make_stream(b"q 595 0 0 842 0 0 cm /S Do Q")
            pdf.save(folder / f"{number:03}.pdf")
    for number in range(PHOTOS):
        (folder / f"{PAPERS + number:03}.jpg").write_bytes(noise(chance, PHOTO_SIDE))


def _as_scan(scan: pikepdf.Stream) -> None:
    import pikepdf

    entries = {
        "/Type": pikepdf.Name.XObject,
        "/Subtype": pikepdf.Name.Image,
        "/Width": SCAN_SIDE,
        "/Height": SCAN_SIDE,
        "/ColorSpace": pikepdf.Name.DeviceRGB,
        "/BitsPerComponent": 8,
        "/Filter": pikepdf.Name.DCTDecode,
    }
    for name, value in entries.items():
        scan.stream_dict[name] = value


def noise(chance: random.Random, side: int) -> bytes:
    """A square picture that does not get small, as JPEG."""
    from PIL import Image

    image = Image.frombytes("RGB", (side, side), chance.randbytes(side * side * 3))
    target = BytesIO()
    image.save(target, "JPEG", quality=85)
    return target.getvalue()


def copy(folder: Path) -> None:
    """All bytes once over, as the floor."""
    with tempfile.TemporaryFile(dir=folder) as target:
        for path in sorted(folder.glob("0*.*")):
            for part in parts_of(path):
                target.write(part)


def parts_of(path: Path) -> Iterator[bytes]:
    """A file as a dossier gives it."""
    with path.open("rb") as file:
        while part := file.read(CHUNK):
            yield part


# ---------------------------------------------------------------------- inside the process


def measure_here(folder: Path) -> None:
    """Make it once; prints JSON."""
    import resource
    from functools import partial

    from desktop_app.export.bundle import BundlePart, write_bundle
    from desktop_app.text.messages import load_messages

    parts = [
        BundlePart(str(number), path.stem, partial(parts_of, path))
        for number, path in enumerate(sorted(folder.glob("0*.*")), 1)
    ]
    target, made = folder / "bundel.pdf", []
    spent = timed(
        lambda: made.append(
            write_bundle(
                parts, target, title="Bundel", made_on=date(2026, 11, 22), words=load_messages()
            )
        )
    )
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    kilo = 2**20 if sys.platform == "darwin" else 2**10
    found = {"pages": made[0].pages, "ms": spent, "mb": peak // kilo}
    print(json.dumps({**found, "size": target.stat().st_size}))


if __name__ == "__main__":
    if HERE in sys.argv:
        measure_here(Path(sys.argv[-1]))
    else:
        measured, memory = results()
        print("\n".join([*(one.line() for one in measured), memory]))
        sys.exit("TOO" in memory)
