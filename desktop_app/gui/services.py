"""What the window needs from outside; `app.py` builds it, tests replace parts of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.text.messages import Messages
from desktop_app.traject.rulebook import Regelboek

if TYPE_CHECKING:
    from desktop_app.dossier import Session, Surroundings


Steps = Callable[[int, int], bool | None]
"""Told how much is done and how much there is; `False` stops."""
ArchiveWriter = Callable[["Session", Path, Steps], tuple[str, ...]]


class Services(NamedTuple):
    """Clock, rulebook, sentences, and what a dossier needs.

    clock: the local date. surroundings: made when a dossier is first needed.
    settings_folder: where the program keeps its own settings; None is the system's place.
    write_archive: writes a dossier as a ZIP, telling its progress; gives the names of the
    attachments that are damaged and left out. Without it there is no such choice.
    """

    clock: Callable[[], date]
    regelboek: Regelboek
    words: Messages
    surroundings: Callable[[], Surroundings]
    settings_folder: Path | None = None
    write_archive: ArchiveWriter | None = None
