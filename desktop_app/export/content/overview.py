"""What the personal overview says: where somebody stands, what is open, every term."""

from __future__ import annotations

from desktop_app.export.audience import Audience
from desktop_app.export.content.blocks import (
    Block,
    Boxes,
    Column,
    Document,
    Grid,
    Heading,
    Made,
    MapPicture,
    Paragraph,
    Part,
    Points,
)
from desktop_app.export.content.filtering import for_whom
from desktop_app.export.content.head import audience_line, file_name, foot, name_of
from desktop_app.export.content.material import Material
from desktop_app.export.content.voice import Voice
from desktop_app.export.overview_boxes import three_boxes
from desktop_app.export.overview_tables import open_rows, period_rows, term_rows
from desktop_app.text.messages import Messages


def made_overview(material: Material, audience: Audience, words: Messages) -> Made:
    """The personal overview of a case for one audience."""
    seen, left_out = for_whom(material, audience, words)
    builder = _Builder(seen, audience, words)
    blocks = builder.blocks()
    document = Document(
        title=words.get("pdf.titel"),
        name=name_of(seen),
        made_on=seen.vandaag,
        audience=audience,
        audience_line=audience_line(audience, words),
        foot=foot(seen, words),
        file_name=file_name("overzicht", seen),
        blocks=tuple(blocks),
    )
    inside = tuple(Part(block.text) for block in blocks if isinstance(block, Heading))
    return Made(document, inside, left_out)


class _Builder:
    def __init__(self, material: Material, audience: Audience, words: Messages) -> None:
        self.material = material
        self.traject = material.traject
        self.words = words
        self.voice = Voice(words, audience)

    def blocks(self) -> list[Block]:
        """Everything, in reading order."""
        return [
            Boxes(three_boxes(self.traject, self.material.facts, self.material.phase, self.words)),
            *self._map(),
            *self._open(),
            *self._terms(),
            *self._periods(),
            *self._doubts(),
        ]

    def _map(self) -> list[Block]:
        traject = self.traject
        alt = self.voice.get(
            "pdf.kaart.alt",
            "pdf.kaart.alt.ander",
            vandaag=traject.vandaag,
            van=traject.wachttijd.eerste_dag,
            tot=traject.wachttijd.laatste_dag,
        )
        return [Heading(self.voice.get("pdf.kaart", "pdf.kaart.ander")), MapPicture(traject, alt)]

    def _open(self) -> list[Block]:
        heading = Heading(self.words.get("pdf.open"))
        rows = open_rows(self.traject, self.words)
        if not rows:
            return [heading, Paragraph(self.words.get("pdf.niets_open"))]
        return [heading, self._grid(("wat", "wie", "wanneer"), rows)]

    def _terms(self) -> list[Block]:
        rows = term_rows(self.traject, self.words)
        if not rows:
            return []
        columns = ("week", "wat", "wie", "uiterlijk", "stand")
        return [Heading(self.words.get("pdf.termijnen")), self._grid(columns, rows)]

    def _periods(self) -> list[Block]:
        rows = period_rows(self.traject, self.words)
        if not rows:
            return []
        return [
            Heading(self.words.get("pdf.perioden")),
            self._grid(("wat", "van", "tot"), rows),
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

    def _grid(self, ids: tuple[str, ...], rows: list[tuple[str, ...]]) -> Grid:
        """A table of texts; the column `wat` heads its rows."""
        columns = tuple(Column(self.words.get(f"pdf.kolom.{id}"), id == "wat") for id in ids)
        return Grid(columns, tuple(rows))
