"""How many pages a paper has, without making anything of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from tempfile import SpooledTemporaryFile
from typing import BinaryIO, cast

import pikepdf
from PIL import Image

from desktop_app.export.bundle.images import FORMATS, reading
from desktop_app.export.bundle.kinds import IN_MEMORY, kind_of, whole
from desktop_app.export.bundle.pages import Unusable
from desktop_app.export.bundle.papers import DAMAGE


def count_pages(read: Callable[[], Iterable[bytes]], folder: Path) -> int | None:
    """Pages of a PDF or pictures of a scan; None for what has no pages or cannot be read.

    folder: where a large paper may wait for a moment, in a file without a name.
    """
    with SpooledTemporaryFile(IN_MEMORY, dir=str(folder)) as spool:
        file = cast("BinaryIO", spool)
        try:
            whole(file, read)
            kind = kind_of(file)
            if kind == "pdf":
                with pikepdf.open(file, access_mode=pikepdf.AccessMode.stream) as pdf:
                    return len(pdf.pages) or None
            return _pictures(file) if kind == "picture" else None
        except (Unusable, *DAMAGE):
            return None


def _pictures(file: BinaryIO) -> int:
    with reading(), Image.open(file, formats=FORMATS) as image:
        return getattr(image, "n_frames", 1) if image.format == "TIFF" else 1
