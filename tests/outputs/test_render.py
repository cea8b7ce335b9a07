"""Every kind of block on paper: whole, in order, readable for everybody, the same each time."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any, get_args

import pikepdf
import pytest

from desktop_app.export.content.blocks import (
    Block,
    Boxes,
    Column,
    Document,
    Grid,
    Heading,
    MapPicture,
    NewPage,
    Paragraph,
    Points,
    Together,
    WritingLines,
)
from desktop_app.export.overview_boxes import BoxWords
from desktop_app.export.render import Paper, render_pdf
from desktop_app.export.tagging.document import Cancelled
from desktop_app.rights import load_pages
from tests.outputs.cases import case
from tests.outputs.structure import read_tree
from tests.outputs.test_hostile_text import ALL, NAMES

Judge = Callable[..., None]
MM = 72 / 25.4
LOREM = "Dit is een gewone zin over werk en ziekte. " * 6
TABLE = Grid(
    (Column("Nummer"), Column("Wat", heads_row=True), Column("Wanneer")),
    tuple((str(number), f"Ding {number}\nmet twee regels", "3 dec 2026") for number in range(60)),
)
EVERY: tuple[Block, ...] = (
    Heading("Eerste"),
    Paragraph("Gewoon."),
    Paragraph("Zacht.", "muted"),
    Paragraph("Sterk.\nTweede regel.", "strong"),
    Paragraph("Naar de wet", link="https://wetten.overheid.nl/BWBR0019057"),
    Heading("Onder eerste", 3),
    Points(("een", "twee", LOREM)),
    Points(("eerst", "dan"), numbered=True),
    Boxes(
        (
            BoxWords("jij", "Waar", "Week 42", "eerste jaar"),
            BoxWords("uwv", "Verbod", "tot en met 1 feb 2028", ""),
        )
    ),
    MapPicture(case().traject, "x" * 300),
    Heading("Tabel"),
    TABLE,
    Grid((Column("Leeg"),), ()),
    Together((Heading("Samen"), Paragraph(LOREM), WritingLines("Antwoord", 4))),
    WritingLines("", 2),
    NewPage(),
    Paragraph("Nieuw."),
)


def document(*blocks: Block, name: str = "Samira de Vries") -> Document:
    return Document(
        "Proef", name, date(2026, 11, 22), "ik", "Voor: mijzelf", "Onderaan.", "proef.pdf", blocks
    )


def write(folder: Path, *blocks: Block, name: str = "Samira", **options: Any) -> Path:
    path = folder / f"proef{len(list(folder.iterdir()))}.pdf"
    path.write_bytes(render_pdf(document(*blocks, name=name), **options))
    return path


def lines_of(path: Path, page: int) -> list[str]:
    """The lines of text of one page, counted from 1, as they are read."""
    command = ["pdftotext", "-layout", "-f", str(page), "-l", str(page), str(path), "-"]
    shown = subprocess.run(command, capture_output=True, check=True).stdout.decode()
    return [" ".join(line.split()) for line in shown.splitlines() if line.strip()]


def pages_of(path: Path) -> int:
    with pikepdf.open(path) as pdf:
        return len(pdf.pages)


@pytest.mark.parametrize("large", [False, True], ids=["gewoon", "groot"])
@pytest.mark.parametrize("paper", get_args(Paper))
def test_every_block_keeps_both_standards(
    paper: Paper, large: bool, tmp_path: Path, judge: Judge
) -> None:
    judge(write(tmp_path, *EVERY, large=large, paper=paper))


def test_every_block_is_tagged_as_what_it_is(tmp_path: Path) -> None:
    with pikepdf.open(write(tmp_path, *EVERY)) as pdf:
        tree = read_tree(pdf)
        tags = [node.tag for node in tree.walk()]
        figures = [str(node.obj.Alt) for node in tree.walk() if node.tag == "Figure"]
        numbering = [str(node.obj.A.ListNumbering) for node in tree.walk() if node.tag == "L"]
        links = [node for node in tree.walk() if node.tag == "Link"]
        addresses = {str(one.A.URI) for one in pdf.objects if "/Border" in _keys(one)}
    assert tags.count("H1") == 1
    assert tags.count("H2") == 3
    assert tags.count("H3") == 1
    assert tags.count("Table") == 1  # an empty one is not drawn
    assert tags.count("TR") == 61
    assert tags.count("TH") == 3 + 60
    assert numbering == ["/Disc", "/Decimal"]
    assert [len(alt) for alt in figures] == [250]
    assert len(links) == 1
    assert addresses == {"https://wetten.overheid.nl/BWBR0019057"}


def _keys(one: Any) -> list[str]:
    return list(one.keys()) if isinstance(one, pikepdf.Dictionary) else []


def test_the_same_document_has_the_same_bytes() -> None:
    assert render_pdf(document(*EVERY)) == render_pdf(document(*EVERY))
    assert render_pdf(document(*EVERY)) != render_pdf(document(*EVERY[1:]))


def test_title_and_bookmarks(tmp_path: Path) -> None:
    for name, title in (("Łukasz Żółć", "Proef – Łukasz Żółć"), ("", "Proef")):
        with pikepdf.open(write(tmp_path, *EVERY, name=name)) as pdf:
            assert str(pdf.docinfo["/Title"]) == title
            with pdf.open_outline() as outline:
                (root,) = outline.root
                assert [item.title for item in root.children] == ["Eerste", "Tabel", "Samen"]


def test_the_head_of_a_table_stands_on_every_page_and_is_read_once(tmp_path: Path) -> None:
    path = write(tmp_path, TABLE)
    assert pages_of(path) > 2
    for page in range(1, pages_of(path) + 1):
        assert "Nummer Wat Wanneer" in lines_of(path, page)
    with pikepdf.open(path) as pdf:
        heads = [node for node in read_tree(pdf).walk() if node.tag == "TH"]
    assert len(heads) == 3 + 60


def test_every_page_has_its_number_and_what_the_document_is(tmp_path: Path) -> None:
    path = write(tmp_path, TABLE)
    pages = pages_of(path)
    for page in range(1, pages + 1):
        assert f"Onderaan. bladzijde {page} van {pages}" in lines_of(path, page)


def test_a_line_has_at_most_seventy_five_signs(tmp_path: Path) -> None:
    texts = [*(page.kort for page in load_pages()), "i" * 60 + " i" * 80, LOREM]
    for look in ("body", "muted", "strong"):
        blocks = [Paragraph(text, look) for text in texts]  # type: ignore[arg-type]
        path = write(tmp_path, *blocks, Points(tuple(texts)), name="")
        for page in range(1, pages_of(path) + 1):
            lines = [line for line in lines_of(path, page) if "Onderaan" not in line]
            longest = max(lines, key=len).removeprefix("• ")
            assert len(longest) <= 75, longest


def test_a_new_page_is_not_empty(tmp_path: Path) -> None:
    assert pages_of(write(tmp_path, Paragraph("a"), NewPage(), Paragraph("b"))) == 2
    long = Paragraph("woord\n" * 200)
    path = write(tmp_path, long, NewPage(), Paragraph("los"))
    assert "los" in lines_of(path, pages_of(path))[0]


@pytest.mark.parametrize("lines", range(36, 46))
def test_no_heading_is_the_last_of_a_page(lines: int, tmp_path: Path) -> None:
    fill = Paragraph("regel\n" * lines)
    small = Grid((Column("Kop", heads_row=True), Column("B")), (("een", "1"), ("twee", "2")))
    for follows in ((Paragraph(LOREM),), (small,), (Paragraph("Kort."), small),
                    (Heading("Lager", 3), Paragraph(LOREM)), (Points(("punt", "nog een")),),
                    (Together((Paragraph("Bij elkaar"), small)),)):  # fmt: skip
        path = write(tmp_path, fill, Heading("KOP"), *follows)
        for page in range(1, pages_of(path) + 1):
            shown = [line for line in lines_of(path, page) if "Onderaan" not in line]
            assert shown[-1] not in ("KOP", "Lager", "Kort.", "Kop B"), (lines, follows)


def test_what_belongs_together_stays_on_one_page(tmp_path: Path) -> None:
    kept = Together(tuple(Paragraph(f"samen {number}") for number in range(12)))
    for lines in (10, 30, 40):
        path = write(tmp_path, Paragraph("regel\n" * lines), kept)
        found = [
            page
            for page in range(1, pages_of(path) + 1)
            if any(line.startswith("samen") for line in lines_of(path, page))
        ]
        assert len(found) == 1, lines


def test_what_is_longer_than_a_page_simply_goes_on(tmp_path: Path) -> None:
    kept = Together(tuple(Paragraph(f"samen {number}\nregel") for number in range(60)))
    path = write(tmp_path, Paragraph("eerst"), kept)
    assert "samen 0" in lines_of(path, 1)
    assert pages_of(path) > 1


def test_lines_to_write_on_are_nine_millimetres_apart_and_not_read(tmp_path: Path) -> None:
    path = write(tmp_path, WritingLines("Schrijf hier", 5), name="")
    heights = []
    with pikepdf.open(path) as pdf:
        stack: list[str] = []
        for step in pikepdf.parse_content_stream(pdf.pages[0]):
            operands, operator = step.operands, str(step.operator)
            if operator == "BDC":
                stack.append(str(operands[0]))
            elif operator == "EMC":
                stack.pop()
            elif operator == "l" and stack == ["/Artifact"]:
                heights.append(float(operands[1]))
    gaps = [round(abs(high - low) / MM, 1) for high, low in pairwise(heights)]
    assert gaps.count(9.0) == 4


def test_hostile_texts_in_every_block(tmp_path: Path, judge: Judge) -> None:
    text = " ".join(ALL)
    blocks: tuple[Block, ...] = (
        Heading(text),
        Paragraph(text, link="javascript:alert(1)"),
        Points((text, "x" * 5000)),
        Grid((Column(text, heads_row=True), Column("b")), ((text, "y" * 5000), ("", ""))),
        Boxes((BoxWords("jij", text[:500], "z" * 200, text[:100]),)),
        Together((Paragraph(text), WritingLines(text, 3))),
    )
    path = write(tmp_path, *blocks, name=text[:80])
    judge(path)
    with pikepdf.open(path) as pdf:
        keys = {key for one in pdf.objects for key in _keys(one)}
        actions = {str(one.A.S) for one in pdf.objects if "/Border" in _keys(one) and "/A" in one}
    assert not keys & {"/AA", "/JS", "/OpenAction", "/EmbeddedFiles"}
    assert actions <= {"/URI"}


def test_names_of_every_alphabet_are_read_as_typed(tmp_path: Path) -> None:
    path = write(tmp_path, *(Paragraph(name) for name in NAMES), Paragraph("coördinatie € 5"))
    shown = "\n".join(lines_of(path, 1))
    for name in (*NAMES, "coördinatie € 5"):
        assert name in shown


def test_it_can_be_stopped() -> None:
    left: list[int] = []

    def watch(count: int) -> bool:
        left.append(count)
        return len(left) < 5

    with pytest.raises(Cancelled):
        render_pdf(document(*EVERY), progress=watch)
    assert len(left) == 5


def test_nothing_stands_outside_the_margins(tmp_path: Path) -> None:
    for large in (False, True):
        path = write(tmp_path, *EVERY, large=large)
        boxes = subprocess.run(
            ["pdftotext", "-bbox", str(path), "-"], capture_output=True, check=True
        ).stdout.decode()
        found = re.findall(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)"', boxes)
        assert min(float(left) for left, _top, _right in found) >= 25 * MM - 0.5
        assert max(float(right) for _left, _top, right in found) <= 190 * MM + 0.5
        assert min(float(top) for _left, top, _right in found) >= 20 * MM - 0.5
