"""One holder at a time: a lock file beside the dossier with machine, time and a heartbeat.

On one machine the system itself holds a lock on that file, and lets it go when the process ends,
however it ends. Another machine (a share, a stick) may not see that lock: there the heartbeat
counts.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Literal

import msgspec

from desktop_app.dossier.disk import beside
from desktop_app.dossier.names import safe_name
from desktop_app.dossier.records import moment_of, time_of
from desktop_app.dossier.surroundings import Surroundings
from desktop_app.text.message import Message, Value
from desktop_app.traject.errors import shown_path

HEARTBEAT = timedelta(minutes=1)
STALE_AFTER = timedelta(minutes=15)
_LONGEST = 2_000
_FAR = 2**30
"""The byte that Windows locks: beyond the content, so that others can read who holds it."""


class Holder(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Who has the dossier open."""

    machine: str
    since: str
    beat: str
    token: str
    app: Literal["spoorboekje"] = "spoorboekje"

    def opened(self) -> datetime:
        """When it was opened."""
        return time_of(self.since)


class Held(Exception):
    """Somebody else has the dossier open; `holder` is None when nobody can tell who."""

    def __init__(self, holder: Holder | None) -> None:
        super().__init__("held")
        self.holder = holder


class Lock:
    """The lock while it is ours. Made by `take`, given back by `release`."""

    def __init__(self, path: Path, handle: int, surroundings: Surroundings, since: str) -> None:
        self._path = path
        self._handle = handle
        self._surroundings = surroundings
        self._since = since
        self._token = os.urandom(16).hex()
        self.beat()

    @classmethod
    def take(cls, dossier: Path, surroundings: Surroundings) -> Lock:
        """Take the lock of this dossier, also over from a holder that is gone.

        Raises Held when somebody else has it, OSError when the folder cannot be written.
        """
        path = beside(dossier, "slot")
        for _ in range(5):
            handle = os.open(path, os.O_CREAT | os.O_RDWR | getattr(os, "O_NOFOLLOW", 0), 0o600)
            try:
                if _free(path, handle, surroundings):
                    return cls(path, handle, surroundings, moment_of(surroundings.clock()))
            except BaseException:
                os.close(handle)
                raise
            os.close(handle)  # given back between our opening and our locking: once more
        raise Held(None)

    @property
    def due(self) -> datetime:
        """When the next heartbeat is due."""
        return time_of(self._beat) + HEARTBEAT

    def beat(self) -> None:
        """Say that we are still there. Raises OSError."""
        self._beat = moment_of(self._surroundings.clock())
        holder = Holder(self._surroundings.machine[:200], self._since, self._beat, self._token)
        data = msgspec.json.encode(holder)
        os.lseek(self._handle, 0, os.SEEK_SET)
        os.write(self._handle, data)
        os.ftruncate(self._handle, len(data))

    def still_ours(self) -> bool:
        """False when another machine took it over while this one slept, or it was removed."""
        try:
            holder = _read(self._handle)
            return _same_file(self._path, self._handle) and (
                holder is not None and holder.token == self._token
            )
        except OSError:
            return False

    def release(self) -> None:
        """Give the lock back; nothing stays beside the dossier."""
        ours = self.still_ours()
        if sys.platform == "win32":  # there an open file cannot be removed
            os.close(self._handle)
        with suppress(OSError):  # a stick that was pulled: the lock is stale from now on
            if ours:
                self._path.unlink(missing_ok=True)
        if sys.platform != "win32":  # here nobody may take it between closing and removing
            os.close(self._handle)


def held_message(holder: Holder | None, path: Path) -> Message:
    """The sentence that says who has the dossier open."""
    if holder is None:
        return Message("dossier.in_gebruik_onbekend", {"bestand": shown_path(path)})
    local = holder.opened().astimezone()
    values: dict[str, Value] = {
        "bestand": shown_path(path),
        "machine": safe_name(holder.machine) if holder.machine else "?",
        "dag": local.date(),
        "tijd": f"{local:%H:%M}",
    }
    return Message("dossier.in_gebruik", values)


def _read(handle: int) -> Holder | None:
    os.lseek(handle, 0, os.SEEK_SET)
    try:
        holder = msgspec.json.decode(os.read(handle, _LONGEST), type=Holder)
        time_of(holder.since)
        time_of(holder.beat)
    except (ValueError, msgspec.MsgspecError):
        return None
    return holder


def _free(path: Path, handle: int, surroundings: Surroundings) -> bool:
    """Lock the open lock file; False when it is not the one under this name any more."""
    if not system_lock(handle):
        raise Held(_read(handle))
    if not _same_file(path, handle):
        return False
    holder = _read(handle)
    if holder is not None and _alive_elsewhere(holder, surroundings):
        raise Held(holder)
    return True


def _alive_elsewhere(holder: Holder, surroundings: Surroundings) -> bool:
    """Whether a lock that the system does not hold may be held by another machine."""
    if holder.machine == surroundings.machine[:200]:
        return False
    return surroundings.clock() - time_of(holder.beat) < STALE_AFTER


def _same_file(path: Path, handle: int) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(handle))
    except FileNotFoundError:
        return False


if sys.platform != "win32":
    import fcntl

    def system_lock(handle: int) -> bool:
        """Lock an open file for this process, as long as it is open; False when another has it."""
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:  # a file system without locks: the heartbeat has to do
            return True
        return True

else:
    import msvcrt

    def system_lock(handle: int) -> bool:
        """Lock an open file for this process, as long as it is open; False when another has it."""
        os.lseek(handle, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
