"""What a person kept with the moments of the map: notes and files, by the key of the moment."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from msgspec import Struct

from desktop_app.map.own import one_line
from desktop_app.text.messages import Messages
from desktop_app.traject.calendar import parse_day

if TYPE_CHECKING:
    from desktop_app.dossier import Entry, FileRecord

LONGEST = 300
"""Signs of a note that the card shows; the whole note stands with the notes."""


class Attached(Struct, frozen=True):
    """One note or file in words; `id` is that of the entry or of the file."""

    id: str
    words: str


def attached_of(
    entries: tuple[Entry, ...], files: tuple[FileRecord, ...], words: Messages
) -> Mapping[str, tuple[Attached, ...]]:
    """Notes and files by the key of the moment they belong to, in the order of the entries."""
    from desktop_app.dossier import Document, Notitie

    found: dict[str, list[Attached]] = {}
    by_entry: dict[str, list[FileRecord]] = {}
    for file in files:
        by_entry.setdefault(file.entry, []).append(file)
    for entry in entries:
        content = entry.payload
        if not isinstance(content, Notitie | Document) or content.mijlpaal is None:
            continue
        with_it = found.setdefault(content.mijlpaal, [])
        if isinstance(content, Notitie):
            with_it.append(Attached(entry.id, _note(content.tekst, content.datum, words)))
        with_it += [
            Attached(file.id, words.get("uitleg.bewaard_bestand", naam=file.name))
            for file in by_entry.get(entry.id, ())
        ]
    return {key: tuple(items) for key, items in found.items()}


def _note(text: str, day: str | None, words: Messages) -> str:
    line = one_line(text)
    if len(line) > LONGEST:
        line = line[:LONGEST].rstrip() + "…"
    if day is None:
        return words.get("uitleg.bewaard_notitie_zonder_dag", tekst=line)
    return words.get("uitleg.bewaard_notitie", dag=parse_day(day).datum, tekst=line)
