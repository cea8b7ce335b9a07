"""What a document can be made of: one case, as it is on one day.

A plain value without a door to the file, so that it can be filtered before anybody sees it, and
be handed to another thread.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from desktop_app.traject.facts import Feiten
from desktop_app.traject.model import Traject
from desktop_app.traject.rulebook import Regelboek
from desktop_app.traject.rules import CatalogusDocument

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.dossier import Entry, FileRecord, Session


@dataclass(frozen=True, slots=True)
class Material:
    """One case on one day.

    phase: the phase of today in words. catalogue: the papers that the law and UWV know.
    entries: what is in use, oldest first, each with its payload. files: versions
    of papers, by entry and version. A facts file has neither.
    """

    vandaag: date
    traject: Traject
    facts: Feiten
    phase: str
    catalogue: tuple[CatalogusDocument, ...]
    entries: tuple[Entry, ...] = ()
    files: tuple[FileRecord, ...] = ()

    def of(self, kind: str) -> tuple[Entry, ...]:
        """The entries of one kind, oldest first."""
        return tuple(entry for entry in self.entries if entry.kind == kind)

    def entry(self, id: str) -> Entry | None:
        """The entry with this id; None when there is none to be seen."""
        return next((entry for entry in self.entries if entry.id == id), None)

    def files_of(self, entry_id: str) -> tuple[FileRecord, ...]:
        """The files of one entry, by version."""
        return tuple(file for file in self.files if file.entry == entry_id)

    def paper(self, id: str | None) -> CatalogusDocument | None:
        """The paper of the catalogue with this id."""
        return next((paper for paper in self.catalogue if paper.id == id), None)


def material_of(
    session: Session | None, facts: Feiten, traject: Traject, regelboek: Regelboek
) -> Material:
    """All of a dossier; without a session what a facts file tells. Raises DossierFout."""
    if session is None:
        return gathered(facts, traject, regelboek)
    return gathered(facts, traject, regelboek, session.entries(), session.files())


def gathered(
    facts: Feiten,
    traject: Traject,
    regelboek: Regelboek,
    entries: Iterable[Entry] = (),
    files: Iterable[FileRecord] = (),
) -> Material:
    """Material of entries and files that were read already; what lies in the bin is left out."""
    return Material(
        vandaag=traject.vandaag,
        traject=traject,
        facts=facts,
        phase=regelboek.parameters.phase_names[traject.fase],
        catalogue=regelboek.documenten,
        entries=tuple(entry for entry in entries if entry.deleted is None),
        files=tuple(file for file in files if file.deleted is None),
    )
