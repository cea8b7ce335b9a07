"""What a bundle for one audience will hold, to be looked at before it is made."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from desktop_app.export.audience import Audience
from desktop_app.export.bundle.make import BundlePart, BundleReport, Progress, write_bundle
from desktop_app.export.content.blocks import Part
from desktop_app.export.content.filtering import for_whom
from desktop_app.export.content.head import audience_line, file_name, name_of
from desktop_app.export.content.material import Material
from desktop_app.export.content.numbered import Numbered, numbered
from desktop_app.text.messages import Messages

Read = Callable[[str], Iterable[bytes]]
"""The bytes of the file with this id, in parts: `Session.read_file`."""


@dataclass(frozen=True, slots=True)
class BundlePlan:
    """One bundle. inside, left_out: for the person; what no PDF can hold shows in the report.

    reader: the sentence that says for whom it is. file_name: without a folder.
    """

    title: str
    reader: str
    made_on: date
    parts: tuple[BundlePart, ...]
    inside: tuple[Part, ...]
    left_out: tuple[Part, ...]
    file_name: str


def plan_bundle(
    material: Material, audience: Audience, chosen: Collection[str], read: Read, words: Messages
) -> BundlePlan:
    """A bundle of the chosen papers, by the ids of their entries, as far as this audience may see.

    The numbers are those of the list of papers for the same audience.
    """
    seen, left_out = for_whom(material, audience, words)
    papers = [paper for paper in numbered(seen) if paper.entry.id in chosen]
    name = name_of(seen)
    return BundlePlan(
        title=words.get("bundel.titel_naam", naam=name) if name else words.get("bundel.titel"),
        reader=audience_line(audience, words),
        made_on=seen.vandaag,
        parts=tuple(_part(paper, read) for paper in papers),
        inside=tuple(Part(paper.told.titel) for paper in papers),
        left_out=left_out,
        file_name=file_name("bundel", seen),
    )


def write_planned(
    plan: BundlePlan, out_path: Path, words: Messages, progress: Progress | None = None
) -> BundleReport:
    """Write the bundle of a plan; see `write_bundle` for what it raises."""
    return write_bundle(
        plan.parts,
        out_path,
        title=plan.title,
        made_on=plan.made_on,
        words=words,
        reader=plan.reader,
        progress=progress,
    )


def _part(paper: Numbered, read: Read) -> BundlePart:
    file = paper.file
    return BundlePart(
        number=str(paper.number),
        title=paper.told.titel,
        read=None if file is None else partial(read, file.id),
        day=paper.told.datum or "",
        origin=paper.told.van,
        media_type="" if file is None else file.media_type,
    )
