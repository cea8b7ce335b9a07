"""A disk that fails: an SQLite file system beneath the encryption, told when to refuse.

What it writes is real; at the n-th write, sync, truncation or deletion it raises what a full
disk or a pulled stick would, once or from then on.
"""

from __future__ import annotations

import os
from typing import Any

import apsw

NAME = "haperend"
BASE = "unix" if os.name == "posix" else "win32"
"""The system's own files, beneath the encryption."""


class Disk(apsw.VFS):
    """Counts what changes the disk, and fails at `fail_at` (0 is never)."""

    def __init__(self) -> None:
        self.count = 0
        self.fail_at = 0
        self.lasting = False
        self.error: type[apsw.Error] = apsw.FullError
        self.failed = 0
        super().__init__(NAME, BASE, maxpathname=0)

    def arm(self, fail_at: int, *, lasting: bool, error: type[apsw.Error]) -> None:
        """Fail at the n-th operation from now on."""
        self.count, self.failed = 0, 0
        self.fail_at, self.lasting, self.error = fail_at, lasting, error

    def heal(self) -> int:
        """Work again. Returns how many operations failed."""
        self.fail_at = 0
        return self.failed

    def step(self) -> None:
        """One operation that changes the disk. Raises the error when it is time."""
        self.count += 1
        due = self.fail_at and (
            self.count >= self.fail_at if self.lasting else self.count == self.fail_at
        )
        if due:
            self.failed += 1
            raise self.error("the disk fails")

    def xOpen(self, name: Any, flags: list[int]) -> apsw.VFSFile:  # noqa: N802
        return File(self, name, flags)

    def xDelete(self, name: str, sync: bool) -> None:  # noqa: N802
        self.step()
        super().xDelete(name, sync)


class File(apsw.VFSFile):
    """One open file on that disk."""

    def __init__(self, disk: Disk, name: Any, flags: list[int]) -> None:
        self.disk = disk
        super().__init__(BASE, name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802
        try:
            self.disk.step()
        except apsw.Error:
            if self.disk.error is apsw.FullError:  # half of it had room
                super().xWrite(data[: len(data) // 2], offset)
            raise
        super().xWrite(data, offset)

    def xSync(self, _flags: int) -> None:  # noqa: N802
        self.disk.step()  # without waiting for the real disk: no power fails here

    def xTruncate(self, size: int) -> None:  # noqa: N802
        self.disk.step()
        super().xTruncate(size)
