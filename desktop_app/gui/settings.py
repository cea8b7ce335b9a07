"""What a person chose for this computer: text size, look, lock. Nothing of a dossier is in here.

Each setting is declared once, in `DECLARED`; checking, storing and the page are made from that.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import (
    QCoreApplication,
    QObject,
    QStandardPaths,
    Signal,
)

FOLDER = "Spoorboekje"
FILE = "instellingen.json"
LARGEST = 256 * 1024
"""Bytes of a settings file that are still read; ours has a few hundred."""
LONGEST_TEXT = 4096
VISITS = 10
"""Dossiers of which the last visit is remembered."""
LONGEST_VISIT = 1000
"""Bytes of what is remembered of one visit."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001 (read by Qt's own tool)
    """Marks a text that is translated where it is shown; Qt's own is untyped."""
    return text


class Kind(Enum):
    """What a setting looks like on the page."""

    CHOICE = "choice"
    NUMBER = "number"
    YES_NO = "yes_no"
    HIDDEN = "hidden"


@dataclass(frozen=True)
class Setting:
    """One setting. `check` gives the value back if it may be, else raises ValueError.

    options: values offered on the page with their label, as written in the source.
    """

    name: str
    kind: Kind
    default: Any
    check: Callable[[Any], Any]
    label: str = ""
    help: str = ""
    options: tuple[tuple[Any, str], ...] = field(default=())

    def said(self) -> str:
        """The label in the language of the window."""
        return QCoreApplication.translate("Settings", self.label)

    def said_help(self) -> str:
        """The explanation in the language of the window; empty when there is none."""
        return QCoreApplication.translate("Settings", self.help) if self.help else ""

    def said_options(self) -> list[tuple[str, str]]:
        """The offered values as text, with their label in the language of the window."""
        return [
            (str(value), QCoreApplication.translate("Settings", label))
            for value, label in self.options
        ]


def _number(least: int, most: int) -> Callable[[Any], int]:
    def check(value: Any) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            raise ValueError(value)
        return value

    return check


def _one_of(*values: str) -> Callable[[Any], str]:
    def check(value: Any) -> str:
        if not isinstance(value, str) or value not in values:
            raise ValueError(value)
        return value

    return check


def _yes_no(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError(value)
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str) or len(value) > LONGEST_TEXT or "\0" in value:
        raise ValueError(value)
    value.encode()  # a name that is no text (bytes of another coding) raises a ValueError
    return value


def _visits(value: Any) -> dict[str, Any]:
    if not isinstance(value, Mapping):
        raise ValueError(value)
    kept: dict[str, Any] = {}
    for name, visit in list(value.items())[-VISITS:]:
        _text(name)
        try:
            size = len(msgspec.json.encode(visit))
        except (TypeError, ValueError, RecursionError):
            raise ValueError(name) from None
        if size > LONGEST_VISIT:
            raise ValueError(name)
        kept[name] = visit
    return kept


DECLARED: tuple[Setting, ...] = (
    Setting(
        "tekstgrootte",
        Kind.NUMBER,
        100,
        _number(100, 200),
        QT_TRANSLATE_NOOP("Settings", "Grootte van de tekst"),
        QT_TRANSLATE_NOOP("Settings", "Dit kan ook met Ctrl en + of Ctrl en −."),
    ),
    Setting(
        "thema",
        Kind.CHOICE,
        "system",
        _one_of("system", "light", "dark", "contrast"),
        QT_TRANSLATE_NOOP("Settings", "Kleuren"),
        options=(
            ("system", QT_TRANSLATE_NOOP("Settings", "Zoals op deze computer")),
            ("light", QT_TRANSLATE_NOOP("Settings", "Licht")),
            ("dark", QT_TRANSLATE_NOOP("Settings", "Donker")),
            ("contrast", QT_TRANSLATE_NOOP("Settings", "Veel contrast")),
        ),
    ),
    Setting(
        "vergrendel_na_minuten",
        Kind.NUMBER,
        10,
        _number(0, 60),
        QT_TRANSLATE_NOOP("Settings", "Vergrendelen als je even niets doet"),
        QT_TRANSLATE_NOOP("Settings", "Daarna heb je je wachtwoord nodig om verder te gaan."),
        options=(
            (1, QT_TRANSLATE_NOOP("Settings", "Na 1 minuut")),
            (5, QT_TRANSLATE_NOOP("Settings", "Na 5 minuten")),
            (10, QT_TRANSLATE_NOOP("Settings", "Na 10 minuten")),
            (30, QT_TRANSLATE_NOOP("Settings", "Na 30 minuten")),
            (60, QT_TRANSLATE_NOOP("Settings", "Na 60 minuten")),
            (0, QT_TRANSLATE_NOOP("Settings", "Nooit")),
        ),
    ),
    Setting(
        "waarschuwing_seconden",
        Kind.CHOICE,
        30,
        _number(20, 60),
        QT_TRANSLATE_NOOP("Settings", "Waarschuwing voor het vergrendelen"),
        options=(
            (20, QT_TRANSLATE_NOOP("Settings", "20 seconden ervoor")),
            (30, QT_TRANSLATE_NOOP("Settings", "30 seconden ervoor")),
            (60, QT_TRANSLATE_NOOP("Settings", "1 minuut ervoor")),
        ),
    ),
    Setting(
        "onthoud_laatste_dossier",
        Kind.YES_NO,
        True,
        _yes_no,
        QT_TRANSLATE_NOOP("Settings", "Onthoud welk bestand je het laatst opende"),
        QT_TRANSLATE_NOOP("Settings", "Zet dit uit op een computer die je deelt."),
    ),
    Setting("laatste_dossier", Kind.HIDDEN, "", _text),
    Setting("laatste_bezoek", Kind.HIDDEN, {}, _visits),
    Setting("venster", Kind.HIDDEN, "", _text),
)
"""In the order of the page. `laatste_dossier`: the path, "" for none. `laatste_bezoek`: what is
remembered of a visit by identity of the dossier, newest last. `venster`: place and size of the
window as Qt's own bytes in base64."""

TRACES = frozenset({"laatste_dossier", "laatste_bezoek"})
"""What tells which dossier was opened here; kept only with `onthoud_laatste_dossier`."""

BY_NAME: Mapping[str, Setting] = {setting.name: setting for setting in DECLARED}


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
        self._write()
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
