"""The files that were opened last on this computer: at most five, and none when that is off."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import NamedTuple

from desktop_app.gui.settings import Settings
from desktop_app.gui.settings_table import TRACES
from desktop_app.text.messages import Messages

NAME = "recente_dossiers"


class Recent(NamedTuple):
    """A file, and the day on which it was opened for the last time."""

    path: Path
    day: date


def recents(settings: Settings) -> tuple[Recent, ...]:
    """The files, the last one first; also those that are not there now."""
    return tuple(
        Recent(Path(one["pad"]), date.fromisoformat(one["dag"])) for one in settings.get(NAME)
    )


def remember(settings: Settings, path: Path, day: date) -> None:
    """Put a file in front. Keeps nothing when nothing may be remembered."""
    told = str(path)
    others = [one for one in settings.get(NAME) if one["pad"] != told]
    settings.set(NAME, [{"pad": told, "dag": day.isoformat()}, *others])


def forget(settings: Settings, path: Path) -> None:
    """Take one file out."""
    told = str(path)
    settings.set(NAME, [one for one in settings.get(NAME) if one["pad"] != told])


def forget_all(settings: Settings) -> None:
    """Empty the list, with all else that tells what was opened or made here."""
    for name in sorted(TRACES):
        settings.forget(name)


def labels(settings: Settings, words: Messages) -> list[tuple[Path, str]]:
    """The files with what may be shown of them: a name, or only a day; no two alike."""
    named = bool(settings.get("namen_tonen"))
    made: list[tuple[Path, str]] = []
    used: dict[str, int] = {}
    for path, day in recents(settings):
        text = path.name if named else words.get("openen.geopend_op", dag=day)
        used[text] = used.get(text, 0) + 1
        if used[text] > 1:
            text = f"{text} ({used[text]})"
        made.append((path, text))
    return made
