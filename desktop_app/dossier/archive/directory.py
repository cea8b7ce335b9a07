"""A ZIP from anybody: its list of files, judged before a library reads it.

Only what a sound archive can have passes: one directory at the end of the file, plain members
that do not overlap, names that are safe on every system, sizes that a disk can bear.
"""

from __future__ import annotations

import stat
import struct
import unicodedata
from collections.abc import Collection, Iterable
from typing import BinaryIO, NamedTuple
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from desktop_app.dossier.archive.shape import (
    CONTENT,
    FACTS,
    FOLDER,
    LARGEST_TOTAL,
    PLAIN,
    SUMS,
    is_path,
)
from desktop_app.dossier.bounds import MOST_FILES
from desktop_app.dossier.errors import DossierFout
from desktop_app.traject.errors import shown

MOST_MEMBERS = MOST_FILES + len(PLAIN) + 2
FREE_BYTES = 64 * 2**20
LARGEST_RATIO = 100
"""An archive may hold 64 MiB and a hundred times its own size; ours is as large as its content."""

_END = struct.Struct("<4s4H2LH")
_LOCATOR = struct.Struct("<4sLQL")
_END_64 = struct.Struct("<4sQ2H2L4Q")
_RECORD = struct.Struct("<4s6H3L5H2L")
_LONGEST_TAIL = 4_000
"""How long name, extra field and comment of a member may be together."""
_FULL_16, _FULL_32 = 0xFFFF, 0xFFFFFFFF
_ENCRYPTED = 0x1 | 0x40 | 0x2000


class Unsound(Exception):
    """This is no whole ZIP."""


class _Place(NamedTuple):
    many: int
    size: int
    offset: int


def look(file: BinaryIO, name: str) -> None:
    """Walk through the directory, with no more memory than it may cost.

    Raises Unsound, or DossierFout when there are too many members.
    """
    end = file.seek(0, 2)
    place = _place(file, end)
    if place.many > MOST_MEMBERS:
        raise DossierFout("archief.te_veel", bestand=name, aantal=MOST_FILES)
    file.seek(place.offset)
    left = place.size
    for _ in range(place.many):
        head = file.read(_RECORD.size)
        if len(head) < _RECORD.size or not head.startswith(b"PK\x01\x02"):
            raise Unsound
        tail = sum(_RECORD.unpack(head)[10:13])
        left -= _RECORD.size + tail
        if left < 0 or tail > _LONGEST_TAIL:
            raise Unsound
        file.seek(tail, 1)
    if left:
        raise Unsound


def _place(file: BinaryIO, end: int) -> _Place:
    """Where the directory stands: right before the end, and the end is the end of the file."""
    start = end - _END.size
    mark, disk, first, here, count, size, offset, comment = _END.unpack(_read(file, start, _END))
    if mark != b"PK\x05\x06" or disk or first or comment or here != count:
        raise Unsound
    if count == _FULL_16 or _FULL_32 in {size, offset}:
        return _place_64(file, start)
    if offset + size != start:
        raise Unsound
    return _Place(count, size, offset)


def _place_64(file: BinaryIO, end: int) -> _Place:
    start = end - _LOCATOR.size
    mark, disk, at, disks = _LOCATOR.unpack(_read(file, start, _LOCATOR))
    if mark != b"PK\x06\x07" or disk or disks != 1 or at != start - _END_64.size:
        raise Unsound
    found = _END_64.unpack(_read(file, at, _END_64))
    mark, _length, _by, _needed, disk, first, here, count, size, offset = found
    if mark != b"PK\x06\x06" or disk or first or here != count or offset + size != at:
        raise Unsound
    return _Place(count, size, offset)


def _read(file: BinaryIO, at: int, shape: struct.Struct) -> bytes:
    if at < 0:
        raise Unsound
    file.seek(at)
    found = file.read(shape.size)
    if len(found) < shape.size:
        raise Unsound
    return found


# -- members ----------------------------------------------------------------------------------


def members_of(archive: ZipFile, size: int, name: str) -> dict[str, ZipInfo]:
    """The members by name, without folders. Raises DossierFout for what an archive never has."""
    names = set(archive.namelist())
    for needed in (CONTENT, FACTS, SUMS):
        if needed not in names:
            raise DossierFout("archief.geen_archief", bestand=name, naam=needed)
    found: dict[str, ZipInfo] = {}
    folded: set[str] = set()
    for info in archive.infolist():
        if info.orig_filename == FOLDER and not info.file_size:
            continue
        _judge(info, name)
        same = unicodedata.normalize("NFKC", info.filename).casefold()
        if same in folded:
            raise DossierFout("archief.dubbel", bestand=name, naam=shown(info.filename))
        folded.add(same)
        found[info.filename] = info
    _judge_sizes(found.values(), size, name)
    compare(found.keys() & {*PLAIN, SUMS}, {*PLAIN, SUMS}, name)
    return found


def compare(found: Collection[str], expected: Collection[str], name: str) -> None:
    """Raise DossierFout when the archive has a file too many or too few."""
    for one in sorted(set(expected) - set(found)):
        raise DossierFout("archief.ontbreekt", bestand=name, naam=shown(one))
    for one in sorted(set(found) - set(expected)):
        raise DossierFout("archief.extra", bestand=name, naam=shown(one))


def _judge(info: ZipInfo, name: str) -> None:
    told = shown(info.orig_filename)
    plain = info.filename in {*PLAIN, SUMS}
    if info.orig_filename != info.filename or not (plain or _is_possible(info.filename)):
        raise DossierFout("archief.naam", bestand=name, naam=told)
    if not (plain or is_path(info.filename)):
        raise DossierFout("archief.extra", bestand=name, naam=told)
    if info.flag_bits & _ENCRYPTED:
        raise DossierFout("archief.op_slot", bestand=name, naam=told)
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind not in {0, stat.S_IFREG} or info.external_attr & 0x18:  # a folder or label of DOS
        raise DossierFout("archief.bijzonder", bestand=name, naam=told)
    stored = info.compress_type == ZIP_STORED
    if not (stored or info.compress_type == ZIP_DEFLATED):
        raise DossierFout("archief.bijzonder", bestand=name, naam=told)
    if stored and info.compress_size != info.file_size:
        raise DossierFout("archief.beschadigd", bestand=name, naam=told)


def _is_possible(name: str) -> bool:
    """False for what is no name in a folder: absolute, upwards, of Windows, or with odd signs."""
    parts = name.split("/")
    odd = any(part in {"", ".", ".."} or part != part.strip() for part in parts)
    return not (odd or "\\" in name or ":" in name or not name.isprintable())


def _judge_sizes(infos: Iterable[ZipInfo], size: int, name: str) -> None:
    infos = sorted(infos, key=lambda info: info.header_offset)
    total = sum(info.file_size for info in infos)
    if total > min(LARGEST_TOTAL + FREE_BYTES * 4, FREE_BYTES + LARGEST_RATIO * size):
        raise DossierFout("archief.bom", bestand=name)
    free = 0
    for info in infos:
        if info.header_offset < free:
            raise DossierFout("archief.bom", bestand=name)
        free = info.header_offset + 30 + info.compress_size
    if free > size:
        raise Unsound
