"""What happened, by day, each with the number of the paper that shows it; no feelings.

For a lawyer or an objection. Facts without a paper are not in it: they would prove nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.export.audience import Audience
from desktop_app.export.content.blocks import (
    Block,
    Column,
    Grid,
    Heading,
    Made,
    Paragraph,
    Part,
)
from desktop_app.export.content.days import short_day, sorting
from desktop_app.export.content.filtering import for_whom
from desktop_app.export.content.head import headed
from desktop_app.export.content.material import Material
from desktop_app.export.content.numbered import Numbered, numbered
from desktop_app.map.words import title_in_full
from desktop_app.text.messages import Messages

if TYPE_CHECKING:
    from desktop_app.dossier import Activiteit

COLUMNS = ("datum", "wat", "staat", "nummer")


class _Fact(NamedTuple):
    """Something of a day. order: the day as a text that sorts. says: what the paper says."""

    order: str
    day: str
    what: str
    says: str
    papers: tuple[int, ...]


def made_chronology(material: Material, audience: Audience, words: Messages) -> Made:
    """The chronology for one audience; numbers are those of the inventory for that audience."""
    seen, left_out = for_whom(material, audience, words)
    papers = numbered(seen)
    facts = sorted(_facts(seen, papers, words), key=lambda fact: (fact.order, fact.papers))
    document = headed(
        seen,
        audience,
        words,
        title=words.get("chronologie.titel"),
        stem="chronologie",
        blocks=_blocks(facts, papers, words),
    )
    return Made(document, tuple(Part(fact.what) for fact in facts), left_out)


def _blocks(facts: list[_Fact], papers: tuple[Numbered, ...], words: Messages) -> Iterator[Block]:
    yield Paragraph(words.get("chronologie.uitleg"))
    yield Heading(words.get("chronologie.feiten"))
    if not facts:
        yield Paragraph(words.get("chronologie.geen"))
        return
    columns = tuple(
        Column(words.get(f"chronologie.kolom.{name}"), heads_row=name == "wat") for name in COLUMNS
    )
    yield Grid(
        columns,
        tuple((fact.day, fact.what, fact.says, ", ".join(map(str, fact.papers))) for fact in facts),
    )
    used = {number for fact in facts for number in fact.papers}
    yield Heading(words.get("chronologie.papieren"))
    yield Grid(
        (
            Column(words.get("inventaris.kolom.nummer")),
            Column(words.get("inventaris.kolom.titel"), heads_row=True),
            Column(words.get("inventaris.kolom.afzender")),
        ),
        tuple(
            (str(paper.number), paper.told.titel, paper.told.van)
            for paper in papers
            if paper.number in used
        ),
    )


def _facts(material: Material, papers: tuple[Numbered, ...], words: Messages) -> Iterator[_Fact]:
    for paper in papers:
        told = paper.told
        if told.datum:
            yield _Fact(
                sorting(told.datum),
                short_day(told.datum, words),
                told.titel,
                told.volgens_stuk.strip(),
                (paper.number,),
            )
    yield from _steps(material, papers, words)
    yield from _activities(material, papers, words)


def _steps(material: Material, papers: tuple[Numbered, ...], words: Messages) -> Iterator[_Fact]:
    """Steps that were done and have a paper."""
    of_step: dict[str, list[int]] = {}
    for paper in papers:
        if paper.told.mijlpaal:
            of_step.setdefault(paper.told.mijlpaal, []).append(paper.number)
    for step in material.traject.mijlpalen:
        proof = of_step.get(step.sleutel)
        if step.gedaan_op is not None and proof:
            form = "pdf.ongeveer" if step.gedaan_vaag else "pdf.dag"
            yield _Fact(
                step.gedaan_op.isoformat(),
                words.get(form, dag=step.gedaan_op),
                title_in_full(step),
                "",
                tuple(proof),
            )


def _activities(
    material: Material, papers: tuple[Numbered, ...], words: Messages
) -> Iterator[_Fact]:
    """Activities of the second track that name a paper."""
    numbers = {paper.entry.id: paper.number for paper in papers}
    kinds = {paper.told.soort: paper.number for paper in papers if paper.told.soort}
    for entry in material.of("activiteit"):
        told: Activiteit = entry.payload  # type: ignore[assignment]
        proof = numbers.get(told.papier or "") or kinds.get(told.papier or "")
        if told.datum and proof:
            yield _Fact(
                sorting(told.datum),
                short_day(told.datum, words),
                told.titel,
                told.resultaat.strip(),
                (proof,),
            )
