"""The papers of a dossier in order and with a number: the same in every document of one day.

A list for one audience numbers only what that audience may see, so no gap tells of the rest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from desktop_app.export.content.days import sorting
from desktop_app.export.content.material import Material

if TYPE_CHECKING:
    from desktop_app.dossier import Document, Entry, FileRecord


class Numbered(Struct, frozen=True):
    """A paper with its number, and the newest version of its file; None while it has none."""

    number: int
    entry: Entry
    file: FileRecord | None

    @property
    def told(self) -> Document:
        """What the person said of it."""
        paper: Document = self.entry.payload  # type: ignore[assignment]
        return paper


def numbered(material: Material) -> tuple[Numbered, ...]:
    """The papers by day, those without a day last; `material` is filtered already."""
    papers = sorted(material.of("document"), key=_order)
    found = []
    for number, entry in enumerate(papers, start=1):
        files = material.files_of(entry.id)
        newest = max(files, key=lambda file: file.version) if files else None
        found.append(Numbered(number, entry, newest))
    return tuple(found)


def _order(entry: Entry) -> tuple[bool, str, str, str]:
    day = getattr(entry.payload, "datum", None) or ""
    return not day, sorting(day), entry.created, entry.id
