"""Private copies of attachments for other programs, gone on lock, on close and at the start."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from desktop_app.dossier.lock import system_lock
from desktop_app.dossier.names import suffix_of

_PREFIX = "spoorboekje-"
_ALIVE = ".open"


class Temporary:
    """A folder of our own with mode 0700, made when it is first needed."""

    def __init__(self, place: Path | None = None) -> None:
        self._place = place
        self._folder: Path | None = None
        self._alive: int | None = None

    def write(self, name: str, parts: Iterable[bytes]) -> Path:
        """A copy that only the person may read; of its safe name only the suffix is kept.

        Raises OSError, and what `parts` raises; nothing is left then.
        """
        path = self._made() / f"{os.urandom(8).hex()}{suffix_of(name)}"
        handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        try:
            with os.fdopen(handle, "wb") as file:
                for part in parts:
                    file.write(part)
        except BaseException:
            with suppress(OSError):
                path.unlink()
            raise
        return path

    def clear(self) -> tuple[Path, ...]:
        """Remove everything. Returns what another program does not let go of."""
        if self._folder is None:
            return ()
        if self._alive is not None:
            os.close(self._alive)
            self._alive = None
        folder, self._folder = self._folder, None
        return _removed(folder)

    def _made(self) -> Path:
        if self._folder is None:
            folder = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=self._place))
            self._alive = os.open(folder / _ALIVE, os.O_CREAT | os.O_RDWR, 0o600)
            system_lock(self._alive)
            self._folder = folder
        return self._folder


def sweep_old(place: Path | None = None) -> None:
    """Remove what a crash left behind, of this user and of no program that still runs."""
    with suppress(OSError):
        everything = list(Path(place or tempfile.gettempdir()).iterdir())
        for folder in everything:
            if not folder.name.startswith(_PREFIX):
                continue
            with suppress(OSError):
                if _is_left_behind(folder):
                    _removed(folder)


def _is_left_behind(folder: Path) -> bool:
    about = folder.lstat()
    if not stat.S_ISDIR(about.st_mode):
        return False
    if hasattr(os, "getuid") and about.st_uid != os.getuid():
        return False
    try:
        handle = os.open(folder / _ALIVE, os.O_RDWR | getattr(os, "O_NOFOLLOW", 0))
    except FileNotFoundError:
        return False  # not ours, or just being made
    try:
        return system_lock(handle)
    finally:
        os.close(handle)


def _removed(folder: Path) -> tuple[Path, ...]:
    import shutil

    shutil.rmtree(folder, ignore_errors=True)
    try:
        return tuple(folder.iterdir()) or (folder,)
    except OSError:
        return ()
