"""The list of papers of a dossier: what there is, what is missing, and how to recognise a file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal

from desktop_app.export.audience import Audience
from desktop_app.export.content.blocks import (
    Block,
    Column,
    Grid,
    Heading,
    Made,
    Paragraph,
    Part,
    Points,
    Together,
)
from desktop_app.export.content.days import short_day
from desktop_app.export.content.filtering import for_whom, is_medical
from desktop_app.export.content.head import headed
from desktop_app.export.content.material import Material
from desktop_app.export.content.numbered import Numbered, numbered
from desktop_app.text.messages import Messages

SIGNS = 16
"""How much of the checksum of a file is shown: enough to compare by eye."""
COLUMNS = ("nummer", "datum", "titel", "afzender", "medisch", "stand", "bladzijden", "bestand",
            "controlegetal")  # fmt: skip
MISSING = ("ontbreekt", "gevraagd", "geweigerd")


def made_inventory(
    material: Material,
    audience: Audience,
    words: Messages,
    pages: Mapping[str, int] | None = None,
) -> Made:
    """The list of papers for one audience.

    pages: how many pages a file has, by its SHA-256, as far as that is known.
    """
    seen, left_out = for_whom(material, audience, words)
    papers = numbered(seen)
    list_ = _List(seen, papers, pages or {}, words)
    document = headed(
        seen,
        audience,
        words,
        title=words.get("inventaris.titel"),
        stem="inventaris",
        blocks=list_.blocks(),
    )
    inside = tuple(Part(paper.told.titel) for paper in papers)
    return Made(document, inside, left_out)


class _List:
    def __init__(
        self,
        material: Material,
        papers: tuple[Numbered, ...],
        pages: Mapping[str, int],
        words: Messages,
    ) -> None:
        self.material = material
        self.papers = papers
        self.pages = pages
        self.words = words

    def blocks(self) -> Iterator[Block]:
        """Everything, in reading order."""
        words = self.words
        if self.papers:
            yield Paragraph(words.get("inventaris.telt", aantal=len(self.papers)))
        yield Heading(words.get("inventaris.papieren"))
        if self.papers:
            columns = tuple(
                Column(words.get(f"inventaris.kolom.{name}"), heads_row=name == "titel")
                for name in COLUMNS
            )
            yield Grid(columns, tuple(self._row(paper) for paper in self.papers))
        else:
            yield Paragraph(words.get("inventaris.geen"))
        yield from self._missing()
        if self.papers:
            yield Together((Heading(words.get("inventaris.totaal")), Points(tuple(self._totals()))))
        if any(paper.file for paper in self.papers):
            yield Paragraph(words.get("inventaris.uitleg"), "muted")

    def _row(self, paper: Numbered) -> tuple[str, ...]:
        words, told, file = self.words, paper.told, paper.file
        pages = self.pages.get(file.sha256) if file else None
        return (
            str(paper.number),
            short_day(told.datum, words) if told.datum else words.get("inventaris.geen_dag"),
            told.titel,
            told.van,
            words.get(f"inventaris.medisch.{self._medical(paper)}"),
            words.get("inventaris.heb" if file else "inventaris.zonder_bestand"),
            str(pages) if pages else "",
            file.name if file else "",
            file.sha256[:SIGNS] if file else "",
        )

    def _medical(self, paper: Numbered) -> Literal["ja", "functioneel", "nee", "onbekend"]:
        if is_medical(paper.entry, self.material):
            return "ja"
        kind = self.material.paper(paper.told.soort)
        return paper.told.medisch or (kind.medisch if kind is not None else "onbekend")

    def _missing(self) -> Iterator[Block]:
        words = self.words
        there = {paper.told.soort for paper in self.papers if paper.file}
        rows = tuple(
            (
                paper.naam,
                words.get(f"inventaris.stand.{paper.stand}"),
                " + ".join(words.get(f"wie.{actor}") for actor in paper.wie),
                words.get("pdf.dag", dag=paper.sinds) if paper.sinds else "",
            )
            for paper in self.material.traject.documenten
            if paper.stand in MISSING and paper.id not in there
        )
        if not rows:
            return
        columns = (
            Column(words.get("inventaris.kolom.titel"), heads_row=True),
            Column(words.get("inventaris.kolom.stand")),
            Column(words.get("inventaris.kolom.van_wie")),
            Column(words.get("inventaris.kolom.sinds")),
        )
        yield Heading(words.get("inventaris.ontbreekt"))
        yield Grid(columns, rows)

    def _totals(self) -> Iterator[str]:
        words, papers = self.words, self.papers
        filed = [paper.file for paper in papers if paper.file]
        yield words.get("inventaris.aantal", aantal=len(papers))
        yield words.get("inventaris.met_bestand", aantal=len(filed))
        medical = sum(self._medical(paper) == "ja" for paper in papers)
        yield words.get("inventaris.aantal_medisch", aantal=medical)
        known = [self.pages[file.sha256] for file in filed if file.sha256 in self.pages]
        if known:
            yield words.get("inventaris.aantal_bladzijden", aantal=sum(known))
