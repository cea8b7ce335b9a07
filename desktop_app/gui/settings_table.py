"""The settings, each declared once: checking, storing and the page are made from this table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from enum import Enum
from typing import Any

import msgspec
from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from desktop_app.gui.marking import QT_TRANSLATE_NOOP

LONGEST_TEXT = 4096
VISITS = 10
"""Dossiers of which the last visit is remembered."""
RECENTS = 5
"""Files that were opened, of which path and day are remembered."""
PLACES = 50
"""Things that were made, of which is remembered where they were put."""
LONGEST_VISIT = 1000
"""Bytes of what is remembered of one visit."""


class Kind(Enum):
    """What a setting looks like on the page."""

    CHOICE = "choice"
    NUMBER = "number"
    YES_NO = "yes_no"
    HIDDEN = "hidden"


class Setting(Struct, frozen=True):
    """One setting. `check` gives the value back if it may be, else raises ValueError.

    options: values offered on the page with their label, as written in the source.
    """

    name: str
    kind: Kind
    default: Any
    check: Callable[[Any], Any]
    label: str = ""
    help: str = ""
    options: tuple[tuple[Any, str], ...] = ()

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


def _recents(value: Any) -> list[dict[str, str]]:
    """Path and day of the files that were opened, newest first."""
    if not isinstance(value, list):
        raise ValueError(value)
    kept = []
    for one in value[:RECENTS]:
        if not isinstance(one, Mapping) or one.keys() != {"pad", "dag"}:
            raise ValueError(one)
        kept.append({"pad": _text(one["pad"]), "dag": _day(one["dag"])})
    return kept


def _days(value: Any) -> dict[str, str]:
    """A day by identity of a dossier, newest last."""
    if not isinstance(value, Mapping):
        raise ValueError(value)
    return {_text(name): _day(day) for name, day in list(value.items())[-VISITS:]}


def _places(value: Any) -> dict[str, str]:
    """A path by the id of what was made, newest last."""
    if not isinstance(value, Mapping):
        raise ValueError(value)
    return {_text(name): _text(path) for name, path in list(value.items())[-PLACES:]}


def _day(value: Any) -> str:
    date.fromisoformat(_text(value))
    return str(value)


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
        QT_TRANSLATE_NOOP("Settings", "Onthoud welke dossiers je opende"),
        QT_TRANSLATE_NOOP("Settings", "Zet dit uit op een computer die je deelt."),
    ),
    Setting(
        "namen_tonen",
        Kind.YES_NO,
        False,
        _yes_no,
        QT_TRANSLATE_NOOP("Settings", "Laat de namen van die bestanden zien"),
        QT_TRANSLATE_NOOP("Settings", "Anders zie je alleen de dag waarop je ze opende."),
    ),
    Setting("laatste_dossier", Kind.HIDDEN, "", _text),
    Setting("recente_dossiers", Kind.HIDDEN, [], _recents),
    Setting("kopie_gecontroleerd", Kind.HIDDEN, {}, _days),
    Setting("laatste_bezoek", Kind.HIDDEN, {}, _visits),
    Setting("uitvoer_plaatsen", Kind.HIDDEN, {}, _places),
    Setting("venster", Kind.HIDDEN, "", _text),
)
"""In the order of the page. `laatste_dossier`: the path, "" for none. `laatste_bezoek`: what is
remembered of a visit by identity of the dossier, newest last. `recente_dossiers`: path and day,
newest first. `kopie_gecontroleerd`: when the newest copy was checked, by identity.
`uitvoer_plaatsen`: where what was made was put, by the id of its entry. `venster`: place and size
of the window as Qt's own bytes in base64."""

TRACES = frozenset(
    {
        "laatste_dossier", "laatste_bezoek", "recente_dossiers", "kopie_gecontroleerd",
        "uitvoer_plaatsen",
    }
)  # fmt: skip
"""What tells which dossier was opened here; kept only with `onthoud_laatste_dossier`."""

BY_NAME: Mapping[str, Setting] = {setting.name: setting for setting in DECLARED}
