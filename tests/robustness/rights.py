"""Being somebody without rights, also where the tests run as root."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NOBODY = 65534


@contextmanager
def as_nobody(closed: Path, mode: int = 0o555) -> Iterator[None]:
    """Close a file or folder, and be somebody for whom that counts, until the block ends."""
    before = stat.S_IMODE(closed.stat().st_mode)
    closed.chmod(mode)
    root = os.geteuid() == 0
    try:
        if root:
            os.seteuid(NOBODY)
        yield
    finally:
        if root:
            os.seteuid(0)
        closed.chmod(before)


@contextmanager
def opened(path: Path) -> Iterator[None]:
    """Let everybody reach this file, through folders that pytest makes for one user only."""
    folders = [folder for folder in path.parents if folder.stat().st_uid == os.geteuid()]
    reach = [folder for folder in folders if folder != Path("/") and folder.parent != Path("/")]
    before = {folder: stat.S_IMODE(folder.stat().st_mode) for folder in reach}
    try:
        for folder, mode in before.items():
            folder.chmod(mode | 0o055)
        yield
    finally:
        for folder, mode in before.items():
            folder.chmod(mode)
