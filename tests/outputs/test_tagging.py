"""The tagging layer: whole documents, judged by validators and by our own checker."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from reportlab.platypus import PageBreak

from desktop_app.export.tagging.canvas import TaggedCanvas, UntaggedContentError
from desktop_app.export.tagging.document import Cancelled, PageSetup, build_pdf
from desktop_app.export.tagging.figure import Figure, draw_label
from desktop_app.export.tagging.group import Rule, SideBySide
from desktop_app.export.tagging.lists import bullet_list
from desktop_app.export.tagging.metadata import DocumentInfo
from desktop_app.export.tagging.text import Heading, Piece, Text, TextStyle
from tests.outputs.stories import BODY, LOREM, box, chapter, table, text, title
from tests.outputs.structure import Node, read_tree

Build = Callable[..., Path]
Judge = Callable[..., None]


def picture(canvas: Any) -> None:
    canvas.setLineWidth(3)
    canvas.line(0, 20, 300, 20)
    canvas.circle(50, 20, 5, fill=1)
    draw_label(canvas, 50, 30, "Ziek gemeld", 9, align="center", bold=True)


def foot(canvas: Any, page: int, pages: int) -> None:
    canvas.line(70, 50, 500, 50)
    draw_label(canvas, 70, 36, f"bladzijde {page} van {pages}", 9)


def everything() -> list[Any]:
    """A new story each time: flowables are built once."""
    link = Piece(
        "de website van UWV, met een lange naam voor twee regels", target="https://www.uwv.nl/"
    )
    return [
        title("Persoonlijk overzicht"),
        Rule("#0B5A7A", 2, after=6),
        text([LOREM * 4, Piece("vet", bold=True), " en ", link, ". "]),
        text(["Dat heet in Engeland een ", Piece("fit note", lang="en"), "."]),
        SideBySide([box("Waar sta je nu", "Week 42"), box("Opzegverbod", "tot en met 1 feb 2028"),
                    box("Loon nu", "100%")], before=8, after=8),
        chapter("Jouw traject"),
        Figure(80, picture, "Een lijn met één moment: ziek gemeld."),
        chapter("Lijst"),
        *bullet_list(["Een", "Twee " + LOREM * 6], BODY, numbered=True),
        *bullet_list(["Drie", [text("Vier"), *bullet_list(["a", "b"], BODY)]], BODY),
        Heading("Kleiner kopje", 3, TextStyle(size=12, bold=True)),
        chapter("Termijnen"),
        table([[str(n), Piece("Evaluatie " * (n % 7 + 1), bold=True), "jij"] for n in range(60)]),
        text(LOREM * 300),
        PageBreak(),
        box(*[LOREM * 10] * 8),
    ]  # fmt: skip


def tree_of(path: Path) -> Node:
    with pikepdf.open(path) as pdf:
        return read_tree(pdf)


def tags(node: Node) -> list[str]:
    return [each.tag for each in node.walk()]


def plain_text(path: Path) -> str:
    if shutil.which("pdftotext") is None:
        pytest.skip("poppler-utils is not here")
    command = ["pdftotext", "-layout", str(path), "-"]
    return subprocess.run(command, capture_output=True, check=True).stdout.decode()


def test_a_document_with_everything_keeps_both_standards(build: Build, judge: Judge) -> None:
    judge(build(everything(), furniture=foot))


def test_without_archive_it_is_pdf_ua_and_claims_no_pdf_a(build: Build, judge: Judge) -> None:
    path = build(everything(), archive=False)
    judge(path, archive=False)
    with pikepdf.open(path) as pdf:
        assert "/OutputIntents" not in pdf.Root
        assert b"pdfaid" not in pdf.Root.Metadata.read_bytes()


def test_same_input_gives_the_same_bytes(build: Build) -> None:
    first, second = build(everything(), furniture=foot), build(everything(), furniture=foot)
    assert first.read_bytes() == second.read_bytes()


def test_another_text_or_day_gives_another_id() -> None:
    def id_of(words: str, day: date) -> bytes:
        data = build_pdf([title(words)], DocumentInfo("x", day), PageSetup())
        return data.rpartition(b"/ID")[2].split(b">")[0]

    ids = {id_of("a", date(2026, 1, 1)), id_of("b", date(2026, 1, 1)), id_of("a", date(2026, 1, 2))}
    assert len(ids) == 3


def test_metadata_says_title_and_day_and_nothing_about_the_computer(build: Build) -> None:
    path = build(everything(), title="Overzicht van Żółć")
    with pikepdf.open(path) as pdf:
        info = {key: str(value) for key, value in pdf.docinfo.items()}
    assert info == {
        "/Title": "Overzicht van Żółć",
        "/Creator": "Spoorboekje",
        "/Producer": "Spoorboekje",
        "/CreationDate": "D:20261122000000Z",
        "/ModDate": "D:20261122000000Z",
    }
    data = path.read_bytes()
    assert str(Path.home()).encode() not in data
    assert str(path.parent).encode() not in data


def test_split_flowables_stay_one_element(build: Build) -> None:
    tree = tree_of(build(everything()))
    found = tags(tree)
    assert found.count("Table") == 1
    assert found.count("TR") == 61
    assert found.count("Link") == 1
    assert found.count("H1") == 1
    found_table = next(node for node in tree.walk() if node.tag == "Table")
    heads = found_table.elements[0].elements
    assert len({kid for cell in heads for words in cell.elements for kid in words.kids}) == 3
    pages = [{kid[0] for kid in node.kids if isinstance(kid, tuple)} for node in tree.walk()]
    assert max(map(len, pages)) > 1, "the long paragraph runs over pages as one P"


def test_a_row_higher_than_a_page_is_cut_and_stays_one_row(build: Build, judge: Judge) -> None:
    path = build([title(), table([["1", LOREM * 120, "werkgever"], ["2", "kort", "jij"]])])
    judge(path)
    assert tags(tree_of(path)).count("TR") == 3


def test_boxes_higher_than_a_page_come_one_under_another(build: Build, judge: Judge) -> None:
    path = build([title(), text(LOREM), SideBySide([box(LOREM * 60), box("b"), box("c")])])
    judge(path)
    assert tags(tree_of(path)).count("Div") == 3


def test_a_long_list_item_keeps_one_label(build: Build, judge: Judge) -> None:
    path = build([title(), *bullet_list([LOREM * 200, "", "kort"], BODY)])
    judge(path)
    assert tags(tree_of(path)).count("Lbl") == 3
    assert tags(tree_of(path)).count("LI") == 3


def test_a_link_over_two_pages_is_one_link_with_an_area_on_each(build: Build, judge: Judge) -> None:
    words = [LOREM * 55, Piece(LOREM * 30, target="https://www.uwv.nl/"), " einde"]
    path = build([title(), text(words)])
    judge(path)
    links = [node for node in tree_of(path).walk() if node.tag == "Link"]
    assert len(links) == 1
    assert {kid[0] for kid in links[0].kids if isinstance(kid, tuple)} == {0, 1}


def test_a_link_inside_the_file(build: Build, judge: Judge) -> None:
    path = build([title(), chapter("Doel"), text(["Zie ", Piece("het doel", target="#kop1")])])
    judge(path)


def test_a_heading_never_stands_alone_at_the_foot_of_a_page(build: Build) -> None:
    for lines in range(38, 48):
        path = build([title(), *[text("regel")] * lines, chapter("Kop"), text(LOREM * 4)])
        tree = tree_of(path)
        heading, after = tree.elements[-2:]
        assert heading.tag == "H2"
        assert heading.kids[0][0] == after.kids[0][0], lines


def test_bookmarks_follow_the_headings(build: Build) -> None:
    path = build(everything())
    with pikepdf.open(path) as pdf, pdf.open_outline() as outline:
        assert [item.title for item in outline.root] == ["Persoonlijk overzicht"]
        below = outline.root[0].children
        assert [item.title for item in below] == ["Jouw traject", "Lijst", "Termijnen"]
        assert [item.title for item in below[1].children] == ["Kleiner kopje"]


def test_words_copied_are_the_words_typed(build: Build) -> None:
    path = build([title("Coördinatie €"), text("coördinatie € 1.234,56 – “ja” ’s avonds ĳ é ü ß")])
    assert "coördinatie € 1.234,56 – “ja” ’s avonds ĳ é ü ß" in plain_text(path)


def test_a_wrapped_line_ends_in_a_space_for_speech(build: Build) -> None:
    path = build([title(), text(LOREM * 3)])
    if shutil.which("pdfinfo") is None:
        pytest.skip("poppler-utils is not here")
    command = ["pdfinfo", "-struct-text", str(path)]
    spoken = subprocess.run(command, capture_output=True, check=True).stdout.decode()
    assert (LOREM * 3).strip() in spoken


def test_the_page_count_is_on_every_page(build: Build) -> None:
    shown = plain_text(build(everything(), furniture=foot))
    pages = shown.count("\f")
    assert all(f"bladzijde {page} van {pages}" in shown for page in range(1, pages + 1))


def test_text_outside_an_element_is_refused(tmp_path: Path) -> None:
    canvas = TaggedCanvas(str(tmp_path / "x.pdf"), info=DocumentInfo("x", date(2026, 1, 1)))
    with pytest.raises(UntaggedContentError):
        canvas.drawString(100, 100, "los")
    with pytest.raises(UntaggedContentError):
        canvas.linkURL("https://www.uwv.nl", (0, 0, 10, 10))


def test_text_drawn_the_plain_way_inside_an_element_belongs_to_it(
    build: Build, judge: Judge
) -> None:
    class Plain(Text):
        def draw(self) -> None:
            with self.canv.tagged("P"):
                self.canv.drawString(0, 0, "gewoon")

    judge(build([title(), Plain("x", BODY)]))


def test_stopping_halfway(build: Build) -> None:
    with pytest.raises(Cancelled):
        build(everything(), progress=lambda left: left > 3)


def test_an_empty_text_makes_no_element(build: Build, judge: Judge) -> None:
    path = build([title(), text(""), text("\n"), text(["", Piece("")]), box("", "x")])
    judge(path)
    assert tags(tree_of(path)) == ["Document", "H1", "Div", "P"]


def test_a_table_refuses_rows_of_another_length() -> None:
    with pytest.raises(ValueError, match="cells"):
        table([["1", "2"]])
