"""Copies, sizes and things in the dossier, as they are called on the page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.text.messages import Messages
from desktop_app.traject.errors import shown

if TYPE_CHECKING:
    from desktop_app.dossier import Backup, Counted, Entry, FileRecord

LONGEST = 80
"""Signs of a name that are shown."""
_STEP = 1000


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001 (read by Qt's own tool)
    """Marks a text that is translated where it is shown; Qt's own is untyped."""
    return text


KINDS = {
    "gesprek": QT_TRANSLATE_NOOP("Things", "Gesprek"),
    "afspraak": QT_TRANSLATE_NOOP("Things", "Afspraak"),
    "actie": QT_TRANSLATE_NOOP("Things", "Actie"),
    "activiteit": QT_TRANSLATE_NOOP("Things", "Activiteit"),
    "sollicitatie": QT_TRANSLATE_NOOP("Things", "Sollicitatie"),
    "notitie": QT_TRANSLATE_NOOP("Things", "Notitie"),
    "document": QT_TRANSLATE_NOOP("Things", "Papier"),
    "brief": QT_TRANSLATE_NOOP("Things", "Brief"),
    "herinnering": QT_TRANSLATE_NOOP("Things", "Herinnering"),
    "uitkomst": QT_TRANSLATE_NOOP("Things", "Uitkomst van een check"),
    "uitvoer": QT_TRANSLATE_NOOP("Things", "Iets wat je maakte"),
    "uren": QT_TRANSLATE_NOOP("Things", "Uren van een week"),
    "visie": QT_TRANSLATE_NOOP("Things", "Visie"),
}
"""Of a kind that is not in here (yet) nothing more is said than that it is a thing."""
TITLES = ("titel", "onderwerp", "tekst", "functie", "naam", "werkgever", "toelichting")
"""Where an entry of any kind says what it is, what says most first."""


def size_words(size: int) -> str:
    """A number of bytes: "340 bytes", "12 kB", "3,4 MB"."""
    if size < _STEP:
        return f"{size} bytes"
    if size < _STEP**2:
        return f"{round(size / _STEP)} kB"
    unit, name = (_STEP**2, "MB") if size < _STEP**3 else (_STEP**3, "GB")
    return f"{size / unit:.1f} {name}".replace(".", ",")


def size_of(path: Path) -> str:
    """The size of a file; empty when it cannot be seen."""
    try:
        return size_words(path.stat().st_size)
    except OSError:
        return ""


def clock_words(moment: datetime) -> str:
    """The time of a moment here: "14.05"."""
    return f"{moment.astimezone():%H.%M}"


def thing_words(thing: Entry | FileRecord) -> str:
    """Kind and name: "Gesprek: Eerste gesprek", "Bijlage: brief.pdf"."""
    from desktop_app.dossier import FileRecord

    if isinstance(thing, FileRecord):
        kind, name = QCoreApplication.translate("Things", "Bijlage"), thing.name
    else:
        source = KINDS.get(thing.kind, QT_TRANSLATE_NOOP("Things", "Onderdeel"))
        kind, name = QCoreApplication.translate("Things", source), _name_of(thing)
    line = name.strip().splitlines()[0] if name.strip() else ""
    return f"{kind}: {shown(line, LONGEST)}" if line else kind


def _name_of(entry: Entry) -> str:
    told = (getattr(entry.payload, field, None) for field in TITLES)
    return next((text for text in told if isinstance(text, str) and text.strip()), "")


def copy_options(
    words: Messages, copies: Iterable[Backup], counted: Callable[[Path], Counted | None]
) -> list[tuple[str, str, str]]:
    """Copies to choose from: the path as value, when it was made, and what is in it."""
    used: Counter[str] = Counter()
    options = []
    for one in copies:
        local = one.made.astimezone()
        label = words.get("mijnbestand.kopie_van", dag=local.date(), tijd=clock_words(local))
        used[label] += 1
        if used[label] > 1:
            label = f"{label} ({used[label]})"
        options.append((str(one.path), label, _inside(words, one, counted(one.path))))
    return options


def _inside(words: Messages, one: Backup, counted: Counted | None) -> str:
    parts = [size_of(one.path)]
    if counted is not None:
        parts.append(words.get("mijnbestand.stukken", aantal=counted.entries))
        parts.append(words.get("mijnbestand.bijlagen", aantal=counted.files))
    if one.kind == "vervangen":
        parts.append(QCoreApplication.translate("Things", "vervangen bij het terugzetten"))
    return ", ".join(part for part in parts if part)
