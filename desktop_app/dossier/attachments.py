"""The bytes of attachments: in chunks, once for equal content, added and never changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import BinaryIO, NamedTuple

import apsw

from desktop_app.dossier.errors import DossierFout, Stopped
from desktop_app.dossier.sql import run, together

LARGEST = 200 * 2**20
CHUNK = 1_048_000
"""With pages of 16 KiB this leaves less than 300 bytes of a chunk's last page unused."""

Progress = Callable[[int], bool | None]
"""Told how many bytes are done; `False` stops."""


class Stored(NamedTuple):
    """What there is of an attachment."""

    sha256: str
    size: int


def add(
    db: apsw.Connection, source: BinaryIO, progress: Progress | None, *, limit: int = LARGEST
) -> Stored:
    """Put all of `source` in the file, inside the caller's transaction; equal bytes once.

    Raises DossierFout when it is too large, Stopped when the person stops, OSError of `source`.
    """
    return add_parts(db, _bounded(source, progress, limit))


def add_parts(db: apsw.Connection, source: Iterable[bytes]) -> Stored:
    """As `add`, from parts of at most CHUNK bytes."""
    try:
        with together(db):  # of bytes that are known already nothing stays
            return _added(db, source)
    except _Known as known:
        return known.stored


class _Known(Exception):
    """The file has these bytes already."""

    def __init__(self, stored: Stored) -> None:
        super().__init__("known")
        self.stored = stored


def _added(db: apsw.Connection, source: Iterable[bytes]) -> Stored:
    import hashlib

    digest, size = hashlib.sha256(), 0
    owner = run(db, "SELECT coalesce(max(id), 0) + 1 FROM attachment")[0][0]
    run(db, "INSERT INTO attachment VALUES(?, ?, 0)", (owner, f"new {owner}"))
    for number, part in enumerate(source):
        size += len(part)
        digest.update(part)
        run(db, "INSERT INTO chunk VALUES(?, ?, ?)", (owner, number, part))
    new = Stored(digest.hexdigest(), size)
    if stored(db, new.sha256) is not None:
        raise _Known(new)
    run(db, "UPDATE attachment SET sha256 = ?, size = ? WHERE id = ?", (*new, owner))
    return new


def stored(db: apsw.Connection, sha256: str) -> Stored | None:
    """The attachment with this content, if the file has it."""
    rows = run(db, "SELECT size FROM attachment WHERE sha256 = ?", (sha256,))
    return Stored(sha256, rows[0][0]) if rows else None


def parts(db: apsw.Connection, sha256: str) -> Iterator[bytes]:
    """The bytes of an attachment, in parts. Raises DossierFout when they are not what they were.

    The check comes with the last part: who needs certainty reads to the end before use.
    """
    rows = run(db, "SELECT id, size FROM attachment WHERE sha256 = ?", (sha256,))
    if not rows:
        raise DossierFout("dossier.bijlage_ontbreekt")
    owner, expected = rows[0]
    import hashlib

    digest, size, number = hashlib.sha256(), 0, 0
    while size < expected:
        found = run(
            db, "SELECT data FROM chunk WHERE attachment = ? AND number = ?", (owner, number)
        )
        if not found or not isinstance(found[0][0], bytes) or not found[0][0]:
            break
        part = found[0][0]
        size += len(part)
        number += 1
        digest.update(part)
        if size >= expected and (size != expected or digest.hexdigest() != sha256):
            raise DossierFout("dossier.bijlage_beschadigd")
        yield part
    if size != expected or digest.hexdigest() != sha256:
        raise DossierFout("dossier.bijlage_beschadigd")


def first_bytes(db: apsw.Connection, sha256: str, most: int) -> bytes:
    """The start of an attachment, unchecked; only for a look at what it is."""
    rows = run(
        db,
        "SELECT substr(data, 1, ?) FROM chunk JOIN attachment ON chunk.attachment = attachment.id"
        " WHERE sha256 = ? AND number = 0",
        (most, sha256),
    )
    return rows[0][0] if rows and isinstance(rows[0][0], bytes) else b""


def last_bytes(db: apsw.Connection, sha256: str) -> bytes:
    """The end of an attachment (one or two chunks), unchecked; there a ZIP lists what it holds."""
    rows = run(
        db,
        "SELECT data FROM chunk JOIN attachment ON chunk.attachment = attachment.id"
        " WHERE sha256 = ? ORDER BY number DESC LIMIT 2",
        (sha256,),
    )
    return b"".join(data for (data,) in reversed(rows) if isinstance(data, bytes))


def remove_unused(db: apsw.Connection) -> int:
    """Remove the bytes that no file names, and give their room back. Returns how many went.

    Only while there is nothing to undo.
    """
    unused = run(db, "SELECT id FROM attachment WHERE sha256 NOT IN (SELECT sha256 FROM file)")
    for (owner,) in unused:
        run(db, "DELETE FROM chunk WHERE attachment = ?", (owner,))
        run(db, "DELETE FROM attachment WHERE id = ?", (owner,))
    return len(unused)


def check_size(size: int, limit: int = LARGEST) -> None:
    """Raises DossierFout for so many bytes when they are more than may be."""
    if size > limit:
        raise DossierFout("dossier.bijlage_te_groot", aantal=limit // 2**20)


def _bounded(source: BinaryIO, progress: Progress | None, limit: int) -> Iterator[bytes]:
    size = 0
    while part := _full_read(source):
        size += len(part)
        check_size(size, limit)
        yield part
        if progress is not None and progress(size) is False:
            raise Stopped


def _full_read(source: BinaryIO) -> bytes:
    """CHUNK bytes, fewer only at the end: a pipe or a zip may give less at a time."""
    read = bytearray()
    while len(read) < CHUNK and (part := source.read(CHUNK - len(read))):
        read += part
    return bytes(read)
