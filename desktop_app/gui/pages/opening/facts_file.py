"""A file with facts (JSON) as a dossier in memory."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop_app.gui.desk import Desk

SUFFIX = ".json"


def kinds_to_open() -> str:
    """What can be opened, as Qt's file dialog writes it."""
    from desktop_app.dossier import SUFFIX as DOSSIER

    own = QCoreApplication.translate("Opening", "Dossier van Spoorboekje")
    facts = QCoreApplication.translate("Opening", "Bestand met feiten")
    return f"{own} (*{DOSSIER});;{facts} (*{SUFFIX})"


def is_facts_file(path: Path) -> bool:
    """By its name; a dossier is known by its content."""
    return path.suffix.lower() == SUFFIX


def facts_of(path: Path, desk: Desk) -> dict[str, Any]:
    """The facts in a file, such that a traject comes of them. Raises InvoerFout."""
    from desktop_app.traject.decode import decode_feiten, read_bytes
    from desktop_app.traject.engine import compute_traject
    from desktop_app.traject.errors import shown_path

    raw = read_bytes(path)
    compute_traject(decode_feiten(raw, shown_path(path)), desk.today, desk.regelboek)
    told: dict[str, Any] = json.loads(raw.decode("utf-8-sig"))
    return {name: value for name, value in told.items() if value is not None}
