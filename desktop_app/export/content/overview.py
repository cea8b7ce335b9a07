"""What the personal overview says: where somebody stands, what is open, every term."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.export.audience import Audience
from desktop_app.export.content import overview_own as own
from desktop_app.export.content.blocks import (
    Block,
    Boxes,
    Heading,
    Made,
    MapPicture,
    Paragraph,
    Part,
    Points,
    Together,
    flat,
)
from desktop_app.export.content.filtering import for_whom
from desktop_app.export.content.head import headed
from desktop_app.export.content.material import Material
from desktop_app.export.content.rights_short import rights_in_short
from desktop_app.export.content.sources import source_lines
from desktop_app.export.content.voice import Voice
from desktop_app.export.overview_boxes import three_boxes
from desktop_app.export.overview_tables import open_rows, period_rows, term_rows
from desktop_app.export.safe_text import one_line
from desktop_app.text.messages import Messages
from desktop_app.traject.model import Bron, Traject

_LONGEST = 80
_OVER = ("gedaan", "vervallen")


def made_overview(material: Material, audience: Audience, words: Messages) -> Made:
    """The personal overview of a case for one audience."""
    seen, left_out = for_whom(material, audience, words)
    builder = _Builder(seen, audience, words)
    blocks = builder.blocks()
    document = headed(
        seen, audience, words, title=words.get("pdf.titel"), stem="overzicht", blocks=blocks
    )
    chapters = [block for block in flat(blocks) if isinstance(block, Heading) and block.level == 2]
    inside = tuple(Part(chapter.text) for chapter in chapters)
    return Made(document, inside, left_out)


class _Builder:
    def __init__(self, material: Material, audience: Audience, words: Messages) -> None:
        self.material = material
        self.traject = material.traject
        self.audience = audience
        self.words = words
        self.voice = Voice(words, audience)

    def blocks(self) -> list[Block]:
        """Everything, in reading order."""
        material, voice = self.material, self.voice
        return [
            *self._work(),
            Boxes(three_boxes(self.traject, material.facts, material.phase, voice)),
            *self._map(),
            *self._open(),
            *own.agreements(material, voice),
            *self._terms(),
            *self._periods(),
            *own.papers(material, voice),
            *own.own_view(material, voice),
            *own.second_track(material, voice),
            *rights_in_short(material, voice, self.audience),
            *self._doubts(),
            *self._sources(),
        ]

    def _work(self) -> list[Block]:
        facts = self.material.facts
        told = {
            "functie": one_line(facts.functie or "", _LONGEST),
            "werkgever": one_line(facts.werkgever or "", _LONGEST),
        }
        if told["functie"] and told["werkgever"]:
            return [Paragraph(self.words.get("pdf.werk", **told))]
        return [Paragraph(text) for text in told.values() if text]

    def _map(self) -> list[Block]:
        traject = self.traject
        alt = self.voice.get(
            "pdf.kaart.alt",
            "pdf.kaart.alt.ander",
            vandaag=traject.vandaag,
            van=traject.wachttijd.eerste_dag,
            tot=traject.wachttijd.laatste_dag,
        )
        heading = Heading(self.voice.get("pdf.kaart", "pdf.kaart.ander"))
        return [Together((heading, MapPicture(traject, alt)))]

    def _open(self) -> list[Block]:
        heading = Heading(self.words.get("pdf.open"))
        rows = open_rows(self.traject, self.voice)
        if not rows:
            return [heading, Paragraph(self.words.get("pdf.niets_open"))]
        return [heading, own.grid(("wat", "wie", "wanneer"), rows, self.words)]

    def _terms(self) -> list[Block]:
        rows = term_rows(self.traject, self.voice)
        if not rows:
            return []
        columns = ("week", "wat", "wie", "uiterlijk", "stand")
        return [Heading(self.words.get("pdf.termijnen")), own.grid(columns, rows, self.words)]

    def _periods(self) -> list[Block]:
        rows = period_rows(self.traject, self.words)
        if not rows:
            return []
        return [
            Heading(self.words.get("pdf.perioden")),
            own.grid(("wat", "van", "tot"), rows, self.words),
        ]

    def _doubts(self) -> list[Block]:
        words, traject = self.words, self.traject
        blocks: list[Block] = []
        if traject.waarschuwingen:
            sentences = tuple(words.say(doubt.tekst) for doubt in traject.waarschuwingen)
            blocks += [Heading(words.get("tabel.let_op")), Points(sentences)]
        if traject.open_vragen:
            sentences = tuple(
                words.get(
                    "tabel.vraag_na",
                    tekst=unknown.reden,
                    wie=words.get(f"wie.{unknown.vraag_na_bij}"),
                )
                for unknown in traject.open_vragen
            )
            blocks += [Heading(words.get("tabel.niet_berekend")), Points(sentences)]
        return blocks

    def _sources(self) -> list[Block]:
        """Where each moment and each period stands in the law, and when that was checked."""
        words, traject = self.words, self.traject
        found: dict[tuple[str, ...], list[str]] = {}
        for name, sources in _named_sources(traject):
            found.setdefault(source_lines(sources, words), []).append(name)
        rows: own.Rows = [("\n".join(names), "; ".join(lines)) for lines, names in found.items()]
        form = "pdf.regels_verouderd" if traject.regels_verouderd else "pdf.regels_van"
        checked = words.get(form, dag=traject.regels_gecontroleerd)
        return [
            Heading(words.get("pdf.bronnen")),
            Paragraph(checked),
            *([own.grid(("wat", "bron"), rows, words)] if rows else []),
        ]


def _named_sources(traject: Traject) -> Iterator[tuple[str, tuple[Bron, ...]]]:
    """Each rule that still counts, once, by the name of the first that follows from it."""
    rules = {one.id: one for one in reversed(traject.mijlpalen) if one.stand not in _OVER}
    for milestone in reversed(rules.values()):
        yield milestone.naam, milestone.bronnen
    for period in traject.perioden:
        yield period.naam, period.bronnen
