"""The structure tree in memory: elements, the content they own, the annotations they hold."""

from __future__ import annotations

from typing import Literal, TypeAlias

from msgspec import Struct

Tag = Literal[
    "Document",
    "Sect",
    "Div",
    "H1",
    "H2",
    "H3",
    "P",
    "Span",
    "L",
    "LI",
    "Lbl",
    "LBody",
    "Table",
    "TR",
    "TH",
    "TD",
    "Link",
    "Figure",
]
Scope = Literal["Row", "Column"]
Box = tuple[float, float, float, float]


class Content(Struct, frozen=True):
    """Marked content on a page: the page's number from 1, and its MCID there."""

    page: int
    mcid: int


class AnnotationRef(Struct, frozen=True):
    """An annotation (a link's clickable area): the page it is on and its name in the file."""

    page: int
    name: str


class Element(Struct, eq=False):
    """One structure element. `kids` stand in reading order.

    `actual` is what the text says, where the signs on paper stand in another order.
    """

    tag: Tag
    parent: Element | None
    alt: str | None = None
    lang: str | None = None
    actual: str | None = None
    scope: Scope | None = None
    bbox: Box | None = None
    numbering: Literal["Decimal", "Disc", "None"] | None = None
    kids: list[Kid] = []


Kid: TypeAlias = Element | Content | AnnotationRef
