"""The last of a bundle: its pages with their number, the bookmarks, and what it says of itself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from desktop_app.export.bundle.pages import A4, Page, Stamp, View
from desktop_app.export.bundle.writer import PdfWriter, dictionary, reference, text

_STAMP = b"/SpoorboekjeNummer"


class Pages(NamedTuple):
    """The tree of pages: its number, and a reference to each page."""

    tree: int
    kids: tuple[bytes, ...]


class Bound(NamedTuple):
    """What a bundle is made of when all else is written.

    places: each bookmark with the reference to its page. layers, hidden: see `papers.Paper`.
    """

    title: str
    made_on: date
    pages: Pages
    places: tuple[tuple[str, bytes], ...]
    layers: tuple[bytes, ...]
    hidden: tuple[bytes, ...]


def write_pages(writer: PdfWriter, pages: Iterable[tuple[Page, Stamp]]) -> Pages:
    """Write the pages, each with its number over it.

    What a page draws stands between a save and a restore, so that the number comes where it
    belongs whatever the page did.
    """
    tree = writer.reserve()
    begin = writer.put_stream({}, (b"q\n",), 2)
    return Pages(tree, tuple(_put(writer, page, stamp, tree, begin) for page, stamp in pages))


def bind(writer: PdfWriter, bound: Bound, id: bytes) -> None:
    """Write what holds the pages together, and end the file. id: 16 bytes."""
    tree = reference(bound.pages.tree)
    kids = {b"/Count": b"%d" % len(bound.pages.kids), b"/Kids": _array(bound.pages.kids)}
    writer.put(dictionary({b"/Type": b"/Pages", **kids}), bound.pages.tree)
    root = {
        b"/Type": b"/Catalog",
        b"/Pages": tree,
        b"/Outlines": _bookmarks(writer, bound.places),
        b"/PageMode": b"/UseOutlines",
        b"/Lang": text("nl-NL"),
        b"/ViewerPreferences": b"<</DisplayDocTitle true>>",
    }
    if bound.hidden:
        usual = dictionary({b"/OFF": _array(bound.hidden), b"/Order": b"[]"})
        root[b"/OCProperties"] = dictionary({b"/OCGs": _array(bound.layers), b"/D": usual})
    day = text(f"D:{bound.made_on:%Y%m%d}000000Z")
    info = {b"/Title": text(bound.title), b"/CreationDate": day, b"/ModDate": day}
    writer.finish(writer.put(dictionary(root)), writer.put(dictionary(info)), id)


def _put(writer: PdfWriter, page: Page, stamp: Stamp, tree: int, begin: bytes) -> bytes:
    name = _STAMP
    while name in page.xobjects:
        name += b"0"
    drawing = b"\nQ\nq %s cm %s Do Q\n" % (_place(page.view, stamp), name)
    end = writer.put_stream({}, (drawing,), len(drawing))
    xobjects = dictionary({**page.xobjects, name: stamp.drawing})
    return writer.put(
        dictionary(
            {
                b"/Type": b"/Page",
                b"/Parent": reference(tree),
                **page.entries,
                b"/Resources": dictionary({**page.resources, b"/XObject": xobjects}),
                b"/Contents": _array((begin, *page.contents, end)),
            }
        )
    )


def _place(view: View, stamp: Stamp) -> bytes:
    """In the lower right corner; larger on a large sheet, so that it is read after printing."""
    width, height = view.size
    points = width * view.unit, height * view.unit
    grow = min(max(min(points) / A4[0], 0.7), 20.0)
    grow = min(grow, points[0] / (stamp.width * 1.2), points[1] / (stamp.height * 1.5))
    scale = grow / view.unit
    margin = min(18 * scale, width * 0.04, height * 0.04)
    return view.matrix(width - margin - stamp.width * scale, margin, scale)


def _bookmarks(writer: PdfWriter, places: Sequence[tuple[str, bytes]]) -> bytes:
    """The bookmarks as one list; the reference to it."""
    outline, items = writer.reserve(), [writer.reserve() for _ in places]
    names = [reference(number) for number in items]
    for index, (name, page) in enumerate(places):
        entries = {
            b"/Title": text(name),
            b"/Parent": reference(outline),
            b"/Dest": b"[%s /Fit]" % page,
        }
        if index:
            entries[b"/Prev"] = names[index - 1]
        if index + 1 < len(places):
            entries[b"/Next"] = names[index + 1]
        writer.put(dictionary(entries), items[index])
    ends = {b"/First": names[0], b"/Last": names[-1], b"/Count": b"%d" % len(places)}
    return writer.put(dictionary({b"/Type": b"/Outlines", **ends}), outline)


def _array(values: Iterable[bytes]) -> bytes:
    return b"[%s]" % b" ".join(values)
