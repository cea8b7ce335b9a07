"""The personal overview as a PDF: where somebody stands, what is open, every term.

`write_overview` is the door. Nothing legal is computed here: days, states and conditions come
from the traject, and what an audience may not see is taken out of it first.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.export.atomic import write_atomically
from desktop_app.export.audience import Audience, for_audience
from desktop_app.export.fonts import text_width
from desktop_app.export.looks import Looks, box_in, looks
from desktop_app.export.map_drawing import MapDrawing
from desktop_app.export.overview_boxes import BoxWords, three_boxes
from desktop_app.export.overview_tables import keep_dates, open_rows, period_rows, term_rows
from desktop_app.export.safe_text import one_line
from desktop_app.export.tagging.document import PageSetup, build_pdf
from desktop_app.export.tagging.figure import Figure, draw_label
from desktop_app.export.tagging.group import Group, Rule, SideBySide
from desktop_app.export.tagging.lines import break_lines
from desktop_app.export.tagging.lists import bullet_list
from desktop_app.export.tagging.metadata import DocumentInfo
from desktop_app.export.tagging.table import Column, Table, fitted_shares
from desktop_app.export.tagging.text import Heading, Text
from desktop_app.map.layout import lay_out
from desktop_app.text.messages import Messages, load_messages
from desktop_app.text.tokens import load_palette
from desktop_app.traject.facts import Feiten
from desktop_app.traject.model import Traject
from desktop_app.traject.rulebook import Regelboek

_GAP = 10.0


@dataclass(frozen=True, slots=True)
class Overview:
    """What goes into one overview. `phase` is the phase of today in words."""

    traject: Traject
    facts: Feiten
    phase: str
    audience: Audience
    large: bool
    words: Messages

    @property
    def name(self) -> str:
        """The person's name on one line; empty when not told."""
        return one_line(self.facts.naam or "", 80)


def write_overview(
    traject: Traject,
    feiten: Feiten,
    regelboek: Regelboek,
    out_path: Path,
    *,
    audience: Audience = "ik",
    large: bool = False,
    words: Messages | None = None,
) -> None:
    """Write the overview of a traject, as it is on its `vandaag`, for one audience.

    `large` is large print. The file is replaced only when the new one is whole.
    Raises ExportError (see `atomic`) when it cannot be written.
    """
    overview = Overview(
        for_audience(traject, audience),
        feiten,
        regelboek.parameters.phase_names[traject.fase],
        audience,
        large,
        words or load_messages(),
    )
    write_atomically(out_path, overview_pdf(overview))


def overview_pdf(overview: Overview) -> bytes:
    """The bytes of the overview."""
    words, page = overview.words, PageSetup()
    title = words.get("pdf.titel")
    if overview.name:
        title = words.get("pdf.titel_naam", naam=overview.name)
    info = DocumentInfo(title, overview.traject.vandaag)
    look = looks(large=overview.large)
    foot = _Foot(overview, look, page)
    return build_pdf(_story(overview, look, page), info, page, furniture=foot.draw)


def _story(overview: Overview, look: Looks, page: PageSetup) -> list[Any]:
    return [
        *_head(overview, look),
        *_boxes(overview, look),
        *_map(overview, look, page),
        *_open(overview, look, page),
        *_terms(overview, look, page),
        *_periods(overview, look, page),
        *_doubts(overview, look),
    ]


def _head(overview: Overview, look: Looks) -> list[Any]:
    words, today = overview.words, overview.traject.vandaag
    style = look.title if overview.name else look.name
    left: list[Any] = [Heading(words.get("pdf.titel"), 1, style)]
    if overview.name:
        left.append(Text(overview.name, look.name))
    right = [
        Text(words.get("pdf.gemaakt", dag=today), look.body if look.large else look.aside),
        Text(
            words.get(f"pdf.voor.{overview.audience}"),
            look.strong if look.large else look.strong_aside,
        ),
    ]
    rule = Rule(look.accent, 2, before=6, after=12)
    if look.large:  # too wide for two columns
        return [*left, *right, rule]
    groups = [Group(left, look.bare), Group(right, look.bare)]
    return [SideBySide(groups, _GAP, shares=(45, 55)), rule]


def _boxes(overview: Overview, look: Looks) -> list[Any]:
    groups = [
        Group(_box(box, look), box_in(look.box, box.role))
        for box in three_boxes(overview.traject, overview.facts, overview.phase, overview.words)
    ]
    return [SideBySide(groups, _GAP)]


def _box(box: BoxWords, look: Looks) -> list[Any]:
    return [
        Text(box.label, look.body),
        Text(keep_dates(box.value), look.box_value),
        Text(keep_dates(box.more), look.body),
    ]


def _map(overview: Overview, look: Looks, page: PageSetup) -> list[Any]:
    traject, words = overview.traject, overview.words
    layout = lay_out(traject, page.width, text_width, look.map_scale, words=words)
    alt = words.get(
        "pdf.kaart.alt",
        vandaag=traject.vandaag,
        van=traject.wachttijd.eerste_dag,
        tot=traject.wachttijd.laatste_dag,
    )
    drawing = MapDrawing(layout, load_palette("light"))
    return [
        Heading(words.get("pdf.kaart"), 2, look.chapter, room=layout.height),
        Figure(layout.height, drawing.draw, alt),
    ]


def _open(overview: Overview, look: Looks, page: PageSetup) -> list[Any]:
    words = overview.words
    heading = Heading(words.get("pdf.open"), 2, look.chapter)
    rows = open_rows(overview.traject, words)
    if not rows:
        return [heading, Text(words.get("pdf.niets_open"), look.body)]
    return [heading, _table(("wat", "wie", "wanneer"), rows, look, page, words)]


def _terms(overview: Overview, look: Looks, page: PageSetup) -> list[Any]:
    words = overview.words
    rows = term_rows(overview.traject, words)
    if not rows:
        return []
    columns = ("week", "wat", "wie", "uiterlijk", "stand")
    return [
        Heading(words.get("pdf.termijnen"), 2, look.chapter),
        _table(columns, rows, look, page, words),
    ]


def _periods(overview: Overview, look: Looks, page: PageSetup) -> list[Any]:
    words = overview.words
    rows = period_rows(overview.traject, words)
    if not rows:
        return []
    table = _table(("wat", "van", "tot"), rows, look, page, words)
    _, height = table.wrap(page.width, 0)
    # a few rows stay together under their heading
    room = min(height, page.size[1] / 2)
    return [Heading(words.get("pdf.perioden"), 2, look.chapter, room=room), table]


def _doubts(overview: Overview, look: Looks) -> list[Any]:
    words, traject = overview.words, overview.traject
    story: list[Any] = []
    if traject.waarschuwingen:
        sentences = [words.say(doubt.tekst) for doubt in traject.waarschuwingen]
        story += [Heading(words.get("tabel.let_op"), 2, look.chapter)]
        story += bullet_list(sentences, look.body)
    if traject.open_vragen:
        sentences = [
            words.get(
                "tabel.vraag_na",
                tekst=unknown.reden,
                wie=words.get(f"wie.{unknown.vraag_na_bij}"),
            )
            for unknown in traject.open_vragen
        ]
        story += [Heading(words.get("tabel.niet_berekend"), 2, look.chapter)]
        story += bullet_list(sentences, look.body)
    return story


def _table(
    ids: tuple[str, ...], rows: list[tuple[str, ...]], look: Looks, page: PageSetup, words: Messages
) -> Table:
    """A table of texts; the column `wat` heads its rows and is bold."""
    rows = [tuple(keep_dates(cell) for cell in row) for row in rows]
    titles = [words.get(f"pdf.kolom.{id}") for id in ids]
    heads = [id == "wat" for id in ids]
    shares = fitted_shares([tuple(titles), *rows], heads, look.table, page.width)
    columns = [
        Column(title, share, heads_row=head)
        for title, share, head in zip(titles, shares, heads, strict=True)
    ]
    styles = [look.strong if head else look.body for head in heads]
    cells = [[Text(cell, style) for cell, style in zip(row, styles, strict=True)] for row in rows]
    return Table(columns, cells, look.table)


class _Foot:
    """What stands at the foot of every page; never read aloud, so nothing is only here."""

    def __init__(self, overview: Overview, look: Looks, page: PageSetup) -> None:
        self._words = overview.words
        self._look = look
        self._page = page
        traject = overview.traject
        text = self._words.get("pdf.voet", dag=traject.regels_gecontroleerd)
        if traject.regels_verouderd:
            text += " " + self._words.get("pdf.voet_verouderd")
        self._text = text

    def draw(self, canvas: Any, number: int, pages: int) -> None:
        """Draw on one page."""
        look, page, size = self._look, self._page, self._look.foot_size
        count = self._words.get("pdf.bladzijde", nummer=number, aantal_bladzijden=pages)
        right, top = page.size[0] - page.right, page.bottom - 14
        canvas.setLineWidth(0.5)
        canvas.setStrokeColor(look.line)
        canvas.line(page.left, top, right, top)
        canvas.setFillColor(look.ink)
        baseline = top - size * 1.4
        taken = draw_label(canvas, right, baseline, count, size, align="right")
        for line in break_lines([self._text], [False], size, page.width - taken - 2 * _GAP):
            x = page.left
            for part in line.parts:
                draw_label(canvas, x, baseline, part.text, size)
                x += part.width
            baseline -= size * 1.3
