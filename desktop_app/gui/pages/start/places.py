"""Where a dossier comes to stand, and which one was the last."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from desktop_app.gui.context import Context

NAME = "mijn-dossier"
LAST = "laatste_dossier"
LAST_ONE = "laatste"
"""Key of the page that opens: the dossier of the last time, without its name on the screen."""


def documents() -> Path:
    """The person's folder for documents, else their home."""
    location = QStandardPaths.StandardLocation.DocumentsLocation
    folder = Path(QStandardPaths.writableLocation(location) or ".")
    return folder if folder.is_dir() else Path.home()


def first_place() -> Path:
    """A free name for a new dossier; nothing is made."""
    from desktop_app.dossier import SUFFIX

    return free_name(documents(), NAME, SUFFIX)


def free_name(folder: Path, stem: str, suffix: str) -> Path:
    """A name in a folder that is not taken yet."""
    path, number = folder / f"{stem}{suffix}", 2
    while _taken(path):
        path = folder / f"{stem}-{number}{suffix}"
        number += 1
    return path


def _taken(path: Path) -> bool:
    try:
        return path.is_symlink() or path.exists()
    except OSError:
        return False


def last_place(context: Context) -> Path | None:
    """The dossier that was open last, while it is still there."""
    told = str(context.settings.get(LAST))
    if not told:
        return None
    path = Path(told)
    try:
        return path if path.is_file() else None
    except (OSError, ValueError):
        return None
