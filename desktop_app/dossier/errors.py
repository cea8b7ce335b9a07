"""What can go wrong with a dossier, each with the sentence the user gets.

`refusals` is the one place where errors of SQLite and of the system become ours.
"""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw

from desktop_app.text.message import Value
from desktop_app.traject.errors import InvoerFout, shown_path

BAD_INPUT, NO_KEY = 2, 3
NOT_MADE = {
    "dossier.schijf_vol": "bestand.schijf_vol",
    "dossier.schijf": "bestand.niet_schrijfbaar",
    "dossier.geen_toegang": "bestand.mag_niet_schrijven",
    "dossier.ontbreekt": "bestand.geen_map",
}
"""Refusals of a dossier that is there, and what they mean for one that is being made."""


class DossierFout(InvoerFout):
    """A dossier that cannot be opened, read or changed; nothing of it was altered."""

    exit_code = BAD_INPUT


class WrongKeyOrDamaged(DossierFout):
    """Wrong password, wrong recovery code or damage: on purpose not told apart."""

    exit_code = NO_KEY

    def __init__(self, path: Path) -> None:
        super().__init__("dossier.wachtwoord_of_schade", bestand=shown_path(path))


class ReadOnly(DossierFout):
    """A change on a dossier that is open for reading only; the sentence says why."""


class Stopped(DossierFout):
    """The person stopped a long action; nothing was changed."""

    def __init__(self) -> None:
        super().__init__("dossier.gestopt")


class ContentFout(DossierFout):
    """A value that cannot be in a dossier; `veld` names it."""

    def __init__(self, veld: str, id: str = "dossier.veld", **values: Value) -> None:
        self.veld = veld
        super().__init__(id, veld=veld, **values)


def of_system(reason: OSError, path: Path) -> DossierFout:
    """The refusal that belongs to an error of the system."""
    return DossierFout(_system_id(reason), bestand=shown_path(path))


def _system_id(reason: OSError) -> str:
    if reason.errno in {errno.ENOSPC, errno.EDQUOT}:
        return "dossier.schijf_vol"
    if isinstance(reason, FileExistsError):
        return "dossier.bestaat_al"
    if isinstance(reason, IsADirectoryError):
        return "dossier.is_map"
    if isinstance(reason, FileNotFoundError | NotADirectoryError):
        return "dossier.ontbreekt"
    if isinstance(reason, PermissionError) or reason.errno == errno.EROFS:
        return "dossier.geen_toegang"
    return "dossier.schijf"


_IDS: tuple[tuple[type[apsw.Error], str], ...] = (
    (apsw.ConnectionClosedError, "dossier.gesloten"),
    (apsw.FullError, "dossier.schijf_vol"),
    (apsw.BusyError, "dossier.bezet"),
    (apsw.LockedError, "dossier.bezet"),
    (apsw.PermissionsError, "dossier.geen_toegang"),
    (apsw.ReadOnlyError, "dossier.geen_toegang"),
    (apsw.AuthError, "dossier.geen_toegang"),
    (apsw.CantOpenError, "dossier.geen_toegang"),
    (apsw.IOError, "dossier.schijf"),
    (apsw.NoMemError, "dossier.te_groot"),
    (apsw.InterruptError, "dossier.te_groot"),
)


@contextmanager
def refusals(path: Path, *, encrypted: bool, system: bool = True) -> Iterator[None]:
    """Turn what SQLite or the system raises inside into one refusal about this file.

    Every other error of SQLite means that the content is not what we wrote: damage. With
    `system` false an OSError passes: it is about another file.
    """
    try:
        yield
    except OSError as reason:
        if not system:
            raise
        raise of_system(reason, path) from None
    except apsw.Error as reason:
        for kind, id in _IDS:
            if isinstance(reason, kind):
                raise DossierFout(id, bestand=shown_path(path)) from None
        raise damaged(path, encrypted=encrypted) from reason
    except (MemoryError, RecursionError, OverflowError, UnicodeError):
        raise damaged(path, encrypted=encrypted) from None


def damaged(path: Path, *, encrypted: bool) -> DossierFout:
    """The refusal for content that is not what we wrote."""
    if encrypted:
        return WrongKeyOrDamaged(path)
    return DossierFout("dossier.beschadigd", bestand=shown_path(path))
