"""Writing a file so that there is always a whole one: the old or the new, never half."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import BinaryIO

from desktop_app.traject.errors import InvoerFout, shown_path


class ExportError(InvoerFout):
    """A file could not be written. `path` is what the user asked for, `reason` the OSError."""

    def __init__(self, path: Path, reason: OSError) -> None:
        super().__init__(_refusal(reason), bestand=shown_path(path))
        self.path = path
        self.reason = reason


def _refusal(reason: OSError) -> str:
    """Message id for a file that could not be written."""
    if reason.errno == errno.ENOSPC:
        return "bestand.schijf_vol"
    if isinstance(reason, FileNotFoundError | NotADirectoryError):
        return "bestand.geen_map"
    if isinstance(reason, IsADirectoryError):
        return "bestand.doel_is_map"
    if isinstance(reason, PermissionError):
        return "bestand.mag_niet_schrijven"
    return "bestand.niet_schrijfbaar"


def write_atomically(path: Path, data: bytes) -> None:
    """Put `data` into `path`, replacing what is there only when all of it is on the disk.

    Raises ExportError for every OSError (folder missing, no permission, disk full, file held
    open by another program); the old file is whole then and nothing is left behind.
    """
    write_parts_atomically(path, (data,))


def write_parts_atomically(path: Path, parts: Iterable[bytes]) -> None:
    """As `write_atomically`, for what does not fit in memory.

    What `parts` itself raises comes through; nothing is changed then either.
    """

    def fill(file: BinaryIO) -> None:
        file.writelines(parts)

    write_file_atomically(path, fill)


def write_file_atomically(path: Path, fill: Callable[[BinaryIO], None]) -> None:
    """As `write_atomically`, for what goes back in the file while it is made.

    What `fill` itself raises comes through, save an OSError; nothing is changed then either.
    """
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".spoorboekje-", suffix=".tmp")
    except OSError as reason:
        raise ExportError(path, reason) from reason
    temporary = Path(name)
    try:
        with os.fdopen(handle, "w+b") as file:
            fill(file)
            file.flush()
            os.fsync(file.fileno())
        _usual_mode(temporary, path)
        temporary.replace(path)
    except OSError as reason:
        temporary.unlink(missing_ok=True)
        raise ExportError(path, reason) from reason
    except BaseException:  # a cancelled export (Ctrl+C) leaves nothing behind either
        temporary.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def _usual_mode(temporary: Path, path: Path) -> None:
    """Give the new file the mode of the old one, so that replacing it changes no permission.

    A new file keeps the 0600 of a temporary one: what leaves here is personal.
    """
    if os.name == "posix" and path.exists():
        temporary.chmod(path.stat().st_mode & 0o777)


def _sync_folder(folder: Path) -> None:
    """Make the new name survive a power cut where the system can; the data is safe already."""
    if os.name != "posix":
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(handle)
    except OSError:
        pass
    finally:
        os.close(handle)
