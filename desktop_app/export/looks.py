"""How our documents look: sizes, colours and spaces of text, boxes and tables, in two sizes.

Body text is 11 points, 14 in large print. Colours come from the light theme; each word and line
keeps its meaning without them.
"""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from desktop_app.export.tagging.group import BoxStyle
from desktop_app.export.tagging.table import TableStyle
from desktop_app.export.tagging.text import TextStyle
from desktop_app.map.sizes import LABEL_TEXT
from desktop_app.text.tokens import load_palette

BODY_SIZE, LARGE_SIZE = 11.0, 14.0
MOST_SIGNS = 75
"""On a line: more is hard to follow back."""


class Looks(Struct, frozen=True):
    """All styles of one document; make it with `looks`."""

    body: TextStyle
    muted: TextStyle
    strong: TextStyle
    title: TextStyle
    name: TextStyle
    chapter: TextStyle
    section: TextStyle
    aside: TextStyle
    strong_aside: TextStyle
    box_value: TextStyle
    box: BoxStyle
    bare: BoxStyle
    table: TableStyle
    foot_size: float
    map_scale: float
    accent: str
    ink: str
    line: str
    large: bool


def looks(*, large: bool = False, compact: bool = False) -> Looks:
    """The styles for ordinary or large print; compact: with less space between chapters."""
    colors = load_palette("light")
    size = LARGE_SIZE if large else BODY_SIZE
    body = TextStyle(size=size, color=colors["ink"], link_color=colors["jij"], signs=MOST_SIGNS)
    muted = replace(body, color=colors["muted"])
    strong = replace(body, bold=True)
    chapter = replace(
        body,
        size=size * 1.3,
        line=1.25,
        bold=True,
        color=colors["jij"],
        before=8 if compact else 16,
        after=2,
    )
    section = replace(body, size=size * 1.1, bold=True, before=10, after=2)
    return Looks(
        body=body,
        muted=muted,
        strong=strong,
        title=muted,
        name=replace(body, size=size * 2, line=1.2, bold=True),
        chapter=chapter,
        section=section,
        aside=replace(body, align="right"),
        strong_aside=replace(strong, align="right"),
        box_value=replace(body, size=size * 1.1, line=1.45, bold=True),
        box=BoxStyle(padding=8, radius=6),
        bare=BoxStyle(padding=0),
        table=TableStyle(
            head=replace(muted, bold=True), body=body, line_color=colors["control_border"],
            line_width=0.5, padding=4, gutter=9,
        ),
        foot_size=size - (3 if large else 2),
        map_scale=(LARGE_SIZE - 3 if large else BODY_SIZE - 2) / LABEL_TEXT,
        accent=colors["jij"],
        ink=colors["ink"],
        line=colors["control_border"],
        large=large,
    )  # fmt: skip


def box_in(style: BoxStyle, role: str) -> BoxStyle:
    """The box in the soft colour of a role, with the full colour as its border."""
    colors = load_palette("light")
    return replace(style, fill=colors[f"{role}_soft"], border=colors[role])
