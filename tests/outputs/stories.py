"""Flowables for the tests: short names, plain looks."""

from __future__ import annotations

from typing import Any

from desktop_app.export.tagging.group import BoxStyle, Group
from desktop_app.export.tagging.table import Column, Table, TableStyle
from desktop_app.export.tagging.text import Heading, Text, TextStyle, Words

BODY = TextStyle(after=4, link_color="#0B5A7A")
BOLD = TextStyle(bold=True)
TITLE = TextStyle(size=22, bold=True, after=8)
CHAPTER = TextStyle(size=14, bold=True, before=12, after=4)
TABLE = TableStyle(head=BOLD, body=BODY, line_color="#56606E")
BOX = BoxStyle(fill="#E3F0F5", border="#0B5A7A")
LOREM = "De werkgever en jij maken samen een plan van aanpak. "


def title(words: Words = "Overzicht") -> Heading:
    return Heading(words, 1, TITLE)


def chapter(words: Words) -> Heading:
    return Heading(words, 2, CHAPTER)


def text(words: Words) -> Text:
    return Text(words, BODY)


def table(rows: list[list[Any]]) -> Table:
    columns = [Column("Week", 1), Column("Wat", 4, heads_row=True), Column("Wie", 2)]
    return Table(columns, rows, TABLE)


def box(*words: str) -> Group:
    return Group([text(each) for each in words], BOX)
