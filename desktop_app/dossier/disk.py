"""New files, private and whole: random names, mode 0600, forced to the disk, never replacing."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from zlib import crc32

_PREFIX = ".spoorboekje-"
JOURNAL = "-journal"


def tag_of(path: Path) -> str:
    """A short mark for a file, from its name only, that does not show the name."""
    name = unicodedata.normalize("NFC", path.name).casefold()
    return f"{crc32(name.encode('utf-8', 'surrogatepass')):08x}"


def beside(path: Path, kind: str) -> Path:
    """The path of our own file of this kind beside a dossier."""
    return path.parent / f"{_PREFIX}{tag_of(path)}.{kind}"


def create_private(path: Path) -> None:
    """Make an empty file that only its owner may read. Raises OSError, also when it exists."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


@contextmanager
def draft(path: Path) -> Iterator[Path]:
    """An empty private file in the folder of `path`, gone afterwards unless it was moved."""
    name = f"{_PREFIX}{tag_of(path)}-{os.urandom(8).hex()}.tmp"
    temporary = path.parent / name
    create_private(temporary)
    try:
        yield temporary
    finally:
        remove_database(temporary)


def remove_database(path: Path) -> None:
    """Remove a file with its journal, as far as the system lets us."""
    for one in (path, journal_of(path)):
        with suppress(OSError):
            one.unlink(missing_ok=True)


def journal_of(path: Path) -> Path:
    """Where SQLite keeps its journal."""
    return path.with_name(path.name + JOURNAL)


def set_journal_aside(path: Path) -> None:
    """Rename a journal that stands beside `path` and belongs to a file that is not there any more.

    SQLite would play it back into the new file under this name. Raises OSError.
    """
    journal = journal_of(path)
    if os.path.lexists(journal):
        journal.rename(free_name(path.with_name(f"{path.name} (oud){JOURNAL}")))


def sweep(path: Path) -> None:
    """Remove drafts that a crash left behind. Only for the holder of the lock."""
    start = f"{_PREFIX}{tag_of(path)}-"
    with suppress(OSError):
        for one in list(path.parent.iterdir()):
            if one.name.startswith(start) and one.name.endswith((".tmp", f".tmp{JOURNAL}")):
                with suppress(OSError):
                    one.unlink()


def sync_file(path: Path) -> None:
    """Force a file to the disk. Raises OSError."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """Make names survive a power cut, where the system can."""
    if os.name != "posix":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def publish(temporary: Path, target: Path) -> None:
    """Give a finished file its name. Raises FileExistsError rather than replace anything."""
    sync_file(temporary)
    try:
        os.link(temporary, target)
    except FileExistsError:
        raise
    except (OSError, NotImplementedError):  # a stick has no links: take the name first
        create_private(target)
        try:
            temporary.replace(target)
        except OSError:
            target.unlink(missing_ok=True)
            raise
    else:
        temporary.unlink()
    sync_folder(target.parent)


def replace(temporary: Path, target: Path) -> None:
    """Put a finished file in the place of an old one, whole or not at all. Raises OSError."""
    sync_file(temporary)
    temporary.replace(target)
    sync_folder(target.parent)


def free_name(wanted: Path) -> Path:
    """`wanted`, or the same with a number behind it, whichever does not exist."""
    found, number = wanted, 2
    while found.exists() or found.is_symlink():
        found = wanted.with_name(f"{wanted.stem} {number}{wanted.suffix}")
        number += 1
    return found
