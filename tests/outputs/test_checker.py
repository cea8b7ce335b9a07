"""The checker itself: it has to see what is broken on purpose."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from reportlab.pdfgen.canvas import Canvas

from desktop_app.export.tagging.figure import Figure
from desktop_app.export.tagging.lists import bullet_list
from desktop_app.export.tagging.text import Piece
from tests.outputs.stories import BODY, chapter, table, text, title
from tests.outputs.structure import Node, problems, read_tree

Build = Callable[..., Path]
Break = Callable[[pikepdf.Pdf, dict[str, Any]], None]


def drop(key: str, tag: str) -> Break:
    def change(_file: pikepdf.Pdf, nodes: dict[str, Any]) -> None:
        del nodes[tag][key]

    return change


def more_content(extra: bytes) -> Break:
    def change(pdf: pikepdf.Pdf, _nodes: dict[str, Any]) -> None:
        page = pdf.pages[0]
        page.Contents = pdf.make_stream(page.Contents.read_bytes() + extra)

    return change


def other_heading(_file: pikepdf.Pdf, nodes: dict[str, Any]) -> None:
    nodes["H2"].S = pikepdf.Name.H3


def no_language(pdf: pikepdf.Pdf, _nodes: dict[str, Any]) -> None:
    del pdf.Root.Lang


def no_owner(pdf: pikepdf.Pdf, _nodes: dict[str, Any]) -> None:
    pdf.Root.StructTreeRoot.ParentTree.Nums[1][0] = pdf.Root.StructTreeRoot


def swapped(_file: pikepdf.Pdf, nodes: dict[str, Any]) -> None:
    kids = nodes["Document"].K
    nodes["Document"].K = pikepdf.Array([kids[1], kids[0], *list(kids)[2:]])


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (drop("/A", "TH"), "TH without Scope"),
        (drop("/Alt", "Figure"), "alt text"),
        (drop("/A", "L"), "ListNumbering"),
        (drop("/K", "P"), "belongs to no element"),
        (other_heading, "heading H3 after H1"),
        (more_content(b" 0 0 10 10 re f"), "outside marked content"),
        (more_content(b" BT (x) Tj ET"), "outside marked content"),
        (more_content(b" /P <</MCID 99>> BDC 0 0 1 1 re f EMC"), "belongs to no element"),
        (
            more_content(b" /Artifact BMC /P <</MCID 98>> BDC 0 0 1 1 re f EMC EMC"),
            "inside an artifact",
        ),
        (more_content(b" /P BMC"), "not closed"),
        (no_language, "language"),
        (no_owner, "parent tree"),
        (swapped, "order"),
    ],
)
def test_it_sees(change: Break, words: str, build: Build, tmp_path: Path) -> None:
    path = build([
        title(), chapter("Kop"), text("tekst"), *bullet_list(["a"], BODY),
        Figure(20, lambda canvas: canvas.line(0, 0, 9, 9), "lijn"),
        table([["1", "2", "3"]]), text(Piece("UWV", target="https://www.uwv.nl")),
    ])  # fmt: skip
    assert problems(path) == []
    broken = tmp_path / "kapot.pdf"
    with pikepdf.open(path) as pdf:
        nodes: dict[str, Any] = {}
        tree: Node = read_tree(pdf)
        for node in tree.walk():
            nodes.setdefault(node.tag, node.obj)
        change(pdf, nodes)
        pdf.save(broken)
    assert any(words in found for found in problems(broken)), problems(broken)


def test_it_sees_an_untagged_file(tmp_path: Path) -> None:
    path = tmp_path / "bloot.pdf"
    canvas = Canvas(str(path))
    canvas.drawString(100, 100, "abc")
    canvas.save()
    found = problems(path)
    assert "no structure tree" in found
    assert "not marked as tagged" in found
