"""What a person chose for this computer: text size, look, lock. Nothing of a dossier is in here."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QObject, QStandardPaths, Signal

from desktop_app.gui.settings_table import BY_NAME, TRACES, Setting

FOLDER = "Spoorboekje"
FILE = "instellingen.json"
LARGEST = 256 * 1024
"""Bytes of a settings file that are still read; ours has a few hundred."""


class Settings(QObject):
    """The settings, read once and written at each change; only what differs from the defaults."""

    changed = Signal(str)
    """The name of a setting that has another value now."""
    refused = Signal(str)
    """Why the settings cannot be kept; said once. The program goes on with them."""

    def __init__(self, folder: Path | None = None, parent: QObject | None = None) -> None:
        """Read the settings in `folder`, normally the one of this program in the user's home."""
        super().__init__(parent)
        self._folder = folder or own_folder()
        self._unsaid: str | None = None
        self._said = False
        self._stored: dict[str, Any] = {}
        self._changes: dict[str, Any] = {}
        self._writable = True
        self._read()

    @property
    def path(self) -> Path:
        """The file; it need not be there."""
        return self._folder / FILE

    def get(self, name: str) -> Any:
        """The value in force. Raises KeyError for a name that is not declared."""
        setting = BY_NAME[name]
        if self._forgets(name):
            return setting.check(setting.default)
        return self._value(setting, self._stored.get(name, setting.default))

    def set(self, name: str, value: Any) -> None:
        """Choose a value and keep it. Raises ValueError for one that cannot be."""
        value = BY_NAME[name].check(value)
        if value == self.get(name):
            return
        if self._forgets(name):
            return
        self._stored[name] = self._changes[name] = value
        self._drop_traces(self._changes)
        self._write()
        self._drop_traces(self._stored)
        self.changed.emit(name)

    def forget(self, name: str) -> None:
        """Go back to the default."""
        self.set(name, BY_NAME[name].default)

    def unsaid(self) -> str | None:
        """What went wrong before anybody could listen to `refused`; asked once."""
        sentence, self._unsaid = self._unsaid, None
        return sentence

    def _forgets(self, name: str) -> bool:
        """True for what may not be remembered on this computer."""
        return name in TRACES and not self.get("onthoud_laatste_dossier")

    def _drop_traces(self, values: dict[str, Any]) -> None:
        """Switching it on again later may bring nothing back."""
        if not self.get("onthoud_laatste_dossier"):
            for name in TRACES:
                values.pop(name, None)

    @staticmethod
    def _value(setting: Setting, value: Any) -> Any:
        try:
            return setting.check(value)
        except (ValueError, RecursionError):
            return setting.default

    # ------------------------------------------------------------------ file

    def _read(self) -> None:
        """Take over what the file says; a file that cannot be read is set aside, not lost."""
        try:
            raw = _content(self.path)
            found = msgspec.json.decode(raw, type=dict[str, Any]) if raw is not None else {}
        except (ValueError, RecursionError):
            self._set_aside()
            return
        except OSError:
            self._writable = False  # it is there, and we do not know what is in it
            self._unsaid = self.tr("Je instellingen zijn nu niet te lezen. We gaan verder zonder.")
            return
        self._stored = found | self._changes

    def _set_aside(self) -> None:
        self._stored = dict(self._changes)
        try:
            os.rename(self.path, _free_name(self.path))  # noqa: PTH104 (never follows a link)
        except OSError:
            self._writable = False
        self._unsaid = self.tr(
            "Je instellingen waren niet te lezen. We zijn opnieuw begonnen. "
            "Het oude bestand is bewaard."
        )

    def _write(self) -> None:
        """Put all on disk that differs from a default, with what a newer version wrote."""
        if not self._writable:
            self._refuse()
            return
        self._read()  # another window may have written since
        if self._unsaid:
            self.refused.emit(self.unsaid())
        kept = {
            name: value
            for name, value in self._stored.items()
            if name not in BY_NAME or self.get(name) == value != BY_NAME[name].default
        }
        if not self._writable or not _save(self.path, msgspec.json.encode(kept)):
            self._refuse()

    def _refuse(self) -> None:
        if not self._said:
            self._said = True
            self.refused.emit(
                self.tr("Je instellingen zijn niet bewaard. Ze gelden tot je afsluit.")
            )


def own_folder() -> Path:
    """The folder for settings of this program in the user's home."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return Path(place or ".") / FOLDER


def _content(path: Path) -> bytes | None:
    """The bytes of a file, None when it is not there; ValueError for what is no plain file."""
    try:
        known = os.lstat(path)
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(known.st_mode) or known.st_size > LARGEST:
        raise ValueError(path.name)  # a pipe would never end, a link may lead anywhere
    with path.open("rb") as file:
        raw = file.read(LARGEST + 1)
    if len(raw) > LARGEST:
        raise ValueError(path.name)
    return raw


def _free_name(path: Path) -> Path:
    """A name beside the file that is not taken."""
    number = 1
    while os.path.lexists(aside := path.with_name(f"{path.stem}-onleesbaar-{number}.json")):
        number += 1
    return aside


def _save(path: Path, raw: bytes) -> bool:
    """Write all or nothing, readable for this user only; False when that cannot be done."""
    from PySide6.QtCore import QFileDevice, QIODevice, QSaveFile

    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError:
        return False
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        return False
    owner = QFileDevice.Permission.ReadOwner | QFileDevice.Permission.WriteOwner
    if not file.setPermissions(owner) or file.write(raw) != len(raw):
        file.cancelWriting()
    return file.commit()
