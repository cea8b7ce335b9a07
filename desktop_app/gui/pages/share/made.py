"""What was made before, newest first, and where on this computer it was put.

What, for whom and when are entries of the dossier. The place is kept with the settings of this
computer: a path may hold a name, and belongs to nobody's dossier.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from desktop_app.gui.settings import Settings

if TYPE_CHECKING:
    from desktop_app.dossier import Uitvoer
    from desktop_app.gui.desk import Desk

SETTING = "uitvoer_plaatsen"
FEW = 5


class Earlier(Struct, frozen=True):
    """Something that was made. path: None where it is not known on this computer."""

    id: str
    told: Uitvoer
    path: Path | None


def earlier(desk: Desk, settings: Settings) -> tuple[Earlier, ...]:
    """The last few, newest first."""
    places = settings.get(SETTING)
    found = []
    for entry in reversed(desk.entries("uitvoer")[-FEW:]):
        told: Uitvoer = entry.payload  # type: ignore[assignment]
        place = places.get(entry.id)
        found.append(Earlier(entry.id, told, Path(place) if place else None))
    return tuple(found)


def remember_place(settings: Settings, id: str, path: Path) -> None:
    """Where it was put; the settings keep it only when files may be remembered here."""
    settings.set(SETTING, {**settings.get(SETTING), id: str(path)})
