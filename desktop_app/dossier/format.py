"""What a dossier file is, seen from outside: its marks, its version, its first bytes."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

SUFFIX = ".spoor"
APPLICATION_ID = 0x53706F72
"""The text `Spor`, in the header of the database."""
PAGE_SIZE = 16_384
SALT_BYTES = 16
HEAD_BYTES = 4_096
"""How much of a file is looked at before it is opened."""


class Version(NamedTuple):
    """Version of the format.

    A program refuses a newer `incompatible` part; a newer `compatible` part only adds tables,
    which an older program leaves alone.
    """

    incompatible: int
    compatible: int

    @property
    def number(self) -> int:
        """As it stands in `PRAGMA user_version`."""
        return self.incompatible * 1000 + self.compatible


FORMAT = Version(1, 0)


def version_of(number: int) -> Version:
    """The version in a `user_version`."""
    return Version(*divmod(number, 1000))


class Head(Enum):
    """What the first bytes of a file say."""

    EMPTY = "empty"
    PLAIN = "plain"
    SEALED = "sealed"
    """Encrypted or damaged: without the key nobody can tell."""
    FOREIGN = "foreign"
    """Clearly something else."""


_PLAIN = b"SQLite format 3\0"
_FOREIGN = (b"PK\x03\x04", b"PK\x05\x06", b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"MZ")
_TEXT_CONTROLS = frozenset(b"\t\n\r\f")


def head_of(first: bytes) -> Head:
    """Judge the first bytes (at most HEAD_BYTES) of a file."""
    if not first:
        return Head.EMPTY
    if first.startswith(_PLAIN):
        return Head.PLAIN
    if first.startswith(_FOREIGN) or _is_text(first):
        return Head.FOREIGN
    return Head.SEALED


def usable_salt(salt: bytes) -> bool:
    """False for a salt that would make a dossier, or its first bytes, look like another file.

    No text in UTF-8 begins with a byte of this range.
    """
    return 0x80 <= salt[0] < 0xC0 and head_of(salt) is Head.SEALED


def _is_text(first: bytes) -> bool:
    if any(byte < 32 and byte not in _TEXT_CONTROLS for byte in first):
        return False
    try:
        first[:-4].decode("utf-8") if len(first) == HEAD_BYTES else first.decode("utf-8")
    except UnicodeDecodeError as error:
        return len(first) == HEAD_BYTES and error.start >= len(first) - 8
    return True
