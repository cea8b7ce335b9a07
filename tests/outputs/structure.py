"""A checker for tagged PDFs, for every output of ours: `problems(path)` returns what is wrong.

It reads the file with pikepdf and knows nothing of how it was made. Besides what validators
check, it compares the order of the tree with the order on the page.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

import pikepdf

PAINTING = {"f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do", "BI", "EI", "INLINE IMAGE"}
SHOWING = {"Tj", "TJ", "'", '"'}
STANDARD = {
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
}
CHILDREN = {
    "L": {"LI"},
    "LI": {"Lbl", "LBody"},
    "Table": {"TR"},
    "TR": {"TH", "TD"},
}
PARENTS = {"LI": {"L"}, "Lbl": {"LI"}, "LBody": {"LI"}, "TR": {"Table"}, "TH": {"TR"}, "TD": {"TR"}}
TOLERANCE = 2.0


@dataclass
class Node:
    """An element of the tree as read: tag, depth-first children, content as (page, mcid)."""

    tag: str
    obj: Any
    kids: list[Node | tuple[int, int] | Any] = field(default_factory=list)

    @property
    def elements(self) -> list[Node]:
        return [kid for kid in self.kids if isinstance(kid, Node)]

    def walk(self) -> list[Node]:
        return [self, *(node for kid in self.elements for node in kid.walk())]


@dataclass
class Report:
    """What the walk over one file collects."""

    found: list[str] = field(default_factory=list)
    contents: dict[tuple[int, int], tuple[float, float] | None] = field(default_factory=dict)

    def check(self, condition: bool, words: str) -> None:
        if not condition:
            self.found.append(words)


def problems(path: Path, *, bookmarks: bool = True) -> list[str]:
    """Everything that is wrong with the structure of a PDF; empty is good."""
    report = Report()
    with pikepdf.open(path) as pdf:
        _document(pdf, report, bookmarks=bookmarks)
        for number, page in enumerate(pdf.pages):
            _page(page, number, report)
        if "/StructTreeRoot" not in pdf.Root:
            return [*report.found, "no structure tree"]
        tree = read_tree(pdf, report)
        _references(pdf, tree, report)
        _headings(tree, report)
        for node in tree.walk():
            _element(node, report)
        _links(pdf, tree, report)
        _reading_order(tree, report)
        _fonts(pdf, report)
    return report.found


def _document(pdf: pikepdf.Pdf, report: Report, *, bookmarks: bool) -> None:
    root = pdf.Root
    report.check(pdf.pdf_version >= "1.7", "PDF version below 1.7")
    report.check(bool(root.get("/MarkInfo", {}).get("/Marked", False)), "not marked as tagged")
    report.check(str(root.get("/Lang", "")) == "nl-NL", "language is not nl-NL")
    preferences = root.get("/ViewerPreferences", {})
    report.check(bool(preferences.get("/DisplayDocTitle", False)), "title is not displayed")
    report.check("/Metadata" in root, "no XMP metadata")
    xmp = root.Metadata.read_bytes() if "/Metadata" in root else b""
    report.check(b"<pdfuaid:part>1</pdfuaid:part>" in xmp, "XMP does not name PDF/UA-1")
    report.check(bool(str(pdf.docinfo.get("/Title", ""))), "no title")
    report.check("/Author" not in pdf.docinfo, "an author is named")
    report.check("/Encrypt" not in pdf.trailer, "encrypted")
    report.check(not bookmarks or "/Outlines" in root, "no bookmarks")


def _page(page: Any, number: int, report: Report) -> None:
    where = f"page {number + 1}"
    report.check(isinstance(page.obj.get("/StructParents"), int), f"{where}: no StructParents")
    report.check(page.obj.get("/Tabs") == "/S", f"{where}: Tabs is not S")
    walker = _Content(number, report)
    for operands, operator in pikepdf.parse_content_stream(page):
        walker.step([*operands], str(operator))
    report.check(not walker.stack, f"{where}: marked content is not closed")


class _Content:
    """Walks over the operators of a page: what is drawn where, and in which marked content."""

    def __init__(self, page: int, report: Report) -> None:
        self.page, self.report = page, report
        self.stack: list[tuple[str, int | None, bool]] = []
        self.matrix = pikepdf.Matrix()
        self.saved: list[pikepdf.Matrix] = []
        self.text = pikepdf.Matrix()
        self.in_text = False

    def step(self, operands: list[Any], operator: str) -> None:
        if operator in {"BDC", "BMC"}:
            self._begin(operands, operator)
        elif operator == "EMC":
            if not self.stack:
                self._say("EMC without beginning")
            elif self.stack.pop()[2] != self.in_text:
                self._say("marked content crosses the border of a text object")
        elif operator in SHOWING | PAINTING:
            self._draws(operator)
        else:
            self._moves(operands, operator)

    def _moves(self, operands: list[Any], operator: str) -> None:
        if operator in {"BT", "ET"}:
            self.in_text, self.text = operator == "BT", pikepdf.Matrix()
        elif operator == "q":
            self.saved.append(self.matrix)
        elif operator == "Q":
            self.matrix = self.saved.pop()
        elif operator == "cm":
            self.matrix = pikepdf.Matrix(*map(float, operands)) @ self.matrix
        elif operator == "Tm":
            self.text = pikepdf.Matrix(*map(float, operands))

    def _begin(self, operands: list[Any], operator: str) -> None:
        tag = str(operands[0])
        entries = operands[1] if operator == "BDC" else {}
        mcid = entries.get("/MCID") if operator == "BDC" else None
        if mcid is not None:
            mcid = int(mcid)
            if any(other is not None for _tag, other, _text in self.stack):
                self._say(f"MCID {mcid} inside other content")
            if any(outer == "/Artifact" for outer, _mcid, _text in self.stack):
                self._say(f"MCID {mcid} inside an artifact")
            if (self.page, mcid) in self.report.contents:
                self._say(f"MCID {mcid} twice")
            self.report.contents[self.page, mcid] = None
        elif tag == "/Artifact" and self.stack:
            self._say("artifact inside content")
        self.stack.append((tag, mcid, self.in_text))

    def _draws(self, operator: str) -> None:
        if not self.stack:
            self._say(f"{operator} outside marked content")
            return
        mcid = next((mcid for _tag, mcid, _text in self.stack if mcid is not None), None)
        if mcid is None or self.report.contents[self.page, mcid] is not None:
            return
        place = self.text @ self.matrix if operator in SHOWING else self.matrix
        self.report.contents[self.page, mcid] = (place.e, place.f)

    def _say(self, words: str) -> None:
        self.report.found.append(f"page {self.page + 1}: {words}")


def read_tree(pdf: pikepdf.Pdf, report: Report | None = None) -> Node:
    """The structure tree of a file, from its Document element."""
    pages = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
    report = report or Report()

    def read(obj: Any, parent: Any) -> Node:
        node = Node(str(obj.S)[1:], obj)
        report.check(obj.P.objgen == parent.objgen, f"{node.tag}: wrong parent")
        kids = obj.get("/K", pikepdf.Array())
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, int):
                node.kids.append((pages[obj.Pg.objgen], int(kid)))
            elif kid.get("/Type") == "/MCR":
                node.kids.append((pages[kid.Pg.objgen], int(kid.MCID)))
            elif kid.get("/Type") == "/OBJR":
                node.kids.append(kid)
            else:
                node.kids.append(read(kid, obj))
        return node

    root = pdf.Root.StructTreeRoot
    top = root.K[0] if isinstance(root.K, pikepdf.Array) else root.K
    tree = read(top, root)
    report.check(tree.tag == "Document", "the top is not a Document")
    return tree


def _references(pdf: pikepdf.Pdf, tree: Node, report: Report) -> None:
    numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
    table = {int(numbers[i]): numbers[i + 1] for i in range(0, len(numbers), 2)}
    keys = [int(numbers[i]) for i in range(0, len(numbers), 2)]
    report.check(keys == sorted(set(keys)), "parent tree is not in order")
    seen: set[tuple[int, int]] = set()
    for node in tree.walk():
        for kid in node.kids:
            if not isinstance(kid, tuple):
                continue
            report.check(kid not in seen, f"content {kid} is referred to twice")
            seen.add(kid)
            report.check(kid in report.contents, f"content {kid} does not exist")
            owners = table.get(int(pdf.pages[kid[0]].obj.StructParents), [])
            good = kid[1] < len(owners) and owners[kid[1]].objgen == node.obj.objgen
            report.check(good, f"parent tree does not lead from {kid} to its {node.tag}")
    for left in set(report.contents) - seen:
        report.found.append(f"content {left} belongs to no element")
    for content, place in report.contents.items():
        report.check(place is not None, f"content {content} draws nothing")


def _headings(tree: Node, report: Report) -> None:
    last = 0
    levels = [int(node.tag[1]) for node in tree.walk() if node.tag in {"H1", "H2", "H3"}]
    report.check(levels.count(1) == 1, f"{levels.count(1)} headings of level 1")
    for level in levels:
        report.check(level <= last + 1, f"heading H{level} after H{last}")
        last = level


def _element(node: Node, report: Report) -> None:
    tags = [kid.tag for kid in node.elements]
    report.check(node.tag in STANDARD, f"unknown element {node.tag}")
    allowed = CHILDREN.get(node.tag)
    report.check(allowed is None or set(tags) <= allowed, f"{node.tag} holds {tags}")
    for kid in node.elements:
        parents = PARENTS.get(kid.tag)
        report.check(parents is None or node.tag in parents, f"{kid.tag} inside {node.tag}")
    attributes = node.obj.get("/A", {})
    if node.tag == "Figure":
        alt = str(node.obj.get("/Alt", ""))
        report.check(0 < len(alt) <= 250, "figure without alt text, or with a long one")
        report.check(len(attributes.get("/BBox", [])) == 4, "figure without BBox")
    elif node.tag == "TH":
        report.check(attributes.get("/Scope") in {"/Row", "/Column"}, "TH without Scope")
    elif node.tag == "L":
        report.check("/ListNumbering" in attributes, "list without ListNumbering")
    elif node.tag == "Table":
        _table(node, report)
    elif node.tag in {"P", "H1", "H2", "H3", "Lbl", "Link", "Span"}:
        report.check(bool(node.kids), f"empty {node.tag}")


def _table(node: Node, report: Report) -> None:
    rows = [[cell.tag for cell in row.elements] for row in node.elements]
    report.check(len({len(row) for row in rows}) == 1, "rows of a table differ in cells")
    report.check(bool(rows) and set(rows[0]) == {"TH"}, "first row of a table is no head")
    for cell in node.elements[0].elements if rows else []:
        scope = cell.obj.get("/A", {}).get("/Scope")
        report.check(scope == "/Column", "head of a table without column scope")


def _links(pdf: pikepdf.Pdf, tree: Node, report: Report) -> None:
    numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
    table = {int(numbers[i]): numbers[i + 1] for i in range(0, len(numbers), 2)}
    held: set[tuple[int, int]] = set()
    for node in tree.walk():
        areas = [kid.Obj for kid in node.kids if not isinstance(kid, (Node, tuple))]
        report.check(bool(areas) == (node.tag == "Link"), f"{node.tag} with {len(areas)} areas")
        for area in areas:
            held.add(area.objgen)
            key = area.get("/StructParent")
            good = key is not None and table[int(key)].objgen == node.obj.objgen
            report.check(good, "parent tree does not lead from a link area to its Link")
    for page in pdf.pages:
        for area in page.obj.get("/Annots", []):
            report.check(area.objgen in held, "link area outside the tree")
            report.check(bool(str(area.get("/Contents", ""))), "link area without a text")
            report.check(int(area.get("/F", 0)) & 4 == 4, "link area is not printed")
            address = str(area.A.URI) if "/A" in area else "#"
            report.check(
                address.startswith(("https://", "mailto:", "tel:", "#")), f"link to {address}"
            )


def _reading_order(tree: Node, report: Report) -> None:
    """Tree order is drawing order; and nobody is sent back up to what stands left above."""
    order = _content_in_order(tree)
    for page in {kid[0] for kid in order}:
        drawn = [kid for kid in order if kid[0] == page]
        words = f"page {page + 1}: order of the tree is not the order of drawing"
        report.check(drawn == sorted(drawn), words)
    firsts = [
        (content[0], report.contents.get(content))
        for node in tree.walk()
        if node.tag in {"P", "H1", "H2", "H3", "Lbl"}
        for content in [kid for kid in node.kids if isinstance(kid, tuple)][:1]
    ]
    for (page, place), (next_page, next_place) in pairwise(firsts):
        if page != next_page or place is None or next_place is None:
            continue
        higher = next_place[1] > place[1] + TOLERANCE
        not_right = next_place[0] <= place[0] + TOLERANCE
        words = f"page {page + 1}: {next_place} read after {place}"
        report.check(not (higher and not_right), words)


def _content_in_order(node: Node) -> list[tuple[int, int]]:
    order: list[tuple[int, int]] = []
    for kid in node.kids:
        if isinstance(kid, Node):
            order += _content_in_order(kid)
        elif isinstance(kid, tuple):
            order.append(kid)
    return order


def _fonts(pdf: pikepdf.Pdf, report: Report) -> None:
    for obj in pdf.objects:
        if not isinstance(obj, pikepdf.Dictionary) or obj.get("/Type") != "/Font":
            continue
        name = str(obj.BaseFont)
        report.check("/FontFile2" in obj.get("/FontDescriptor", {}), f"{name} is not embedded")
        report.check("/ToUnicode" in obj, f"{name} has no Unicode map")
