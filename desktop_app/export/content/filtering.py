"""What of a case one audience may see. The only place that decides it; see `levels`.

Every document is built of what `for_whom` gives back, so a builder cannot show what it never had.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec

from desktop_app.export.audience import OWN_CIRCLE, Audience, for_audience, reaches
from desktop_app.export.content import left_out
from desktop_app.export.content.blocks import Part
from desktop_app.export.content.levels import (
    EVENTS,
    FACTS,
    FILE_NOTE,
    LINKS,
    field_level,
    level_of,
)
from desktop_app.export.content.material import Material
from desktop_app.text.messages import Messages, load_messages

if TYPE_CHECKING:
    from desktop_app.dossier import Document, Entry, FileRecord, Payload
    from desktop_app.traject.facts import Feiten
    from desktop_app.traject.model import Traject


def for_whom(
    material: Material, audience: Audience, words: Messages | None = None
) -> tuple[Material, tuple[Part, ...]]:
    """The material that this audience may see, and what was left out of it.

    The parts are for the eyes of the person alone and never go into a document.
    """
    if audience == "ik":
        return material, ()
    seen = tuple(entry for entry in material.entries if may_see(entry, audience, material))
    traject = _traject(material, seen, audience)
    files = _files(material, seen, audience)
    known = {entry.id for entry in seen} | {each.sleutel for each in traject.mijlpalen}
    known |= {each.id for each in traject.mijlpalen} | {paper.id for paper in traject.documenten}
    filtered = replace(
        material,
        traject=traject,
        facts=_facts(material.facts, traject, audience),
        entries=tuple(_entry(entry, audience, known) for entry in seen),
        files=files,
    )
    parts = left_out.parts(material, filtered, audience, words or load_messages())
    return filtered, parts


def may_see(entry: Entry, audience: Audience, material: Material) -> bool:
    """Whether this audience may see that the entry is there."""
    own: Audience = getattr(entry.payload, "niveau", "ik")
    if not reaches(level_of(entry.kind, own), audience):
        return False
    return not (audience == "werkgever" and is_medical(entry, material))


def is_medical(entry: Entry, material: Material) -> bool:
    """Whether this is a paper with medical data: as the person said, or as its kind is."""
    if entry.kind != "document":
        return False
    paper: Document = entry.payload  # type: ignore[assignment]
    kind = material.paper(paper.soort)
    return paper.medisch == "ja" or (kind is not None and kind.medisch == "ja")


# -- facts and traject ------------------------------------------------------------------------


def _facts(facts: Feiten, traject: Traject, audience: Audience) -> Feiten:
    empty = type(facts)(facts.eerste_ziektedag)
    hidden = {
        name: getattr(empty, name)
        for name in facts.__struct_fields__
        if not reaches(FACTS.get(name, "ik"), audience)
    }
    seen = msgspec.structs.replace(facts, **hidden)
    keys = {each.sleutel for each in traject.mijlpalen}
    papers = {paper.id for paper in traject.documenten}
    return msgspec.structs.replace(
        seen,
        gebeurtenissen=tuple(
            msgspec.structs.replace(event, titel=None)
            for event in seen.gebeurtenissen
            if reaches(EVENTS.get(event.soort, "ik"), audience)
        ),
        gedaan={key: day for key, day in seen.gedaan.items() if key in keys},
        documenten={id: told for id, told in seen.documenten.items() if id in papers},
    )


def _traject(material: Material, seen: tuple[Entry, ...], audience: Audience) -> Traject:
    """The traject of this audience; the state of a paper follows the papers that it may see."""
    traject = for_audience(material.traject, audience)
    kept = {_kind_of_paper(entry) for entry in material.of("document")}
    shown = {_kind_of_paper(entry) for entry in seen if entry.kind == "document"}
    return msgspec.structs.replace(
        traject,
        documenten=tuple(
            paper
            for paper in traject.documenten
            if paper.id in shown or (paper.id not in kept and _told(paper.voor_wia, audience))
        ),
    )


def _kind_of_paper(entry: Entry) -> str | None:
    paper: Document = entry.payload  # type: ignore[assignment]
    return paper.soort


def _told(for_uwv: bool, audience: Audience) -> bool:
    """Whether the state of a paper without an entry of its own is told to this audience."""
    return audience in OWN_CIRCLE or (audience == "uwv" and for_uwv)


# -- entries and files ------------------------------------------------------------------------


def _entry(entry: Entry, audience: Audience, known: set[str]) -> Entry:
    """The entry without the fields that this audience may not see."""
    payload: Payload = entry.payload
    empty = {
        name: default
        for name, default in zip(
            payload.__struct_fields__[-len(payload.__struct_defaults__) :],
            payload.__struct_defaults__,
            strict=True,
        )
        if name != "niveau"
    }
    hidden = {
        name: default
        for name, default in empty.items()
        if not reaches(field_level(entry.kind, name), audience)
        or (name in LINKS and getattr(payload, name) not in known)
    }
    return msgspec.structs.replace(entry, payload=msgspec.structs.replace(payload, **hidden))


def _files(
    material: Material, seen: tuple[Entry, ...], audience: Audience
) -> tuple[FileRecord, ...]:
    ids = {entry.id for entry in seen}
    files = [file for file in material.files if file.entry in ids and reaches(file.level, audience)]
    if not reaches(FILE_NOTE, audience):
        files = [msgspec.structs.replace(file, note="") for file in files]
    return tuple(files)
