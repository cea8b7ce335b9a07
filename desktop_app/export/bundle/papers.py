"""Pages of a PDF that came from elsewhere: as they look, and nothing that they could do.

Only boxes, drawing and what that draws with come along. What was filled in on a form is drawn on
the page first. Of links those to a safe address stay.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any, BinaryIO, NamedTuple

import pikepdf

from desktop_app.export.bundle.copier import Copier
from desktop_app.export.bundle.drawing import can_be_read
from desktop_app.export.bundle.pages import A4, MOST_PAGES, Page, Unusable, View
from desktop_app.export.bundle.writer import PdfWriter, dictionary, numbers
from desktop_app.export.safe_text import safe_href

MOST_DRAWINGS = 5_000
"""Named on one page; a page with more was made to hurt."""
MOST_LINKS = 200
LARGEST = 100_000.0
"""Units; readers stop at 14,400."""

Step = Callable[[], None]
"""Called after each page; raises to stop."""
DAMAGE = (
    pikepdf.PdfError,
    pikepdf.PikepdfError,
    ArithmeticError,
    AttributeError,
    LookupError,
    RecursionError,
    RuntimeError,
    TypeError,
    ValueError,
)
"""What damaged objects make pikepdf, or reading them here, end with."""


class Paper(NamedTuple):
    """The pages of a paper. mended: it was damaged, and may not be whole.

    layers, hidden: references to its layers, and to those that are not shown.
    """

    pages: tuple[Page, ...]
    mended: bool = False
    layers: tuple[bytes, ...] = ()
    hidden: tuple[bytes, ...] = ()


def add_pdf(file: BinaryIO, writer: PdfWriter, step: Step, most: int = MOST_PAGES) -> Paper:
    """Write what the pages of a PDF need. Raises Unusable; what `step` raises comes through."""
    try:
        with pikepdf.open(file, access_mode=pikepdf.AccessMode.stream) as pdf:
            return _paper(pdf, writer, step, most)
    except pikepdf.PasswordError:
        raise Unusable("bundel.waarom.wachtwoord") from None
    except DAMAGE:
        raise Unusable("bundel.waarom.beschadigd") from None


def _paper(pdf: pikepdf.Pdf, writer: PdfWriter, step: Step, most: int) -> Paper:
    count = len(pdf.pages)
    if not count:
        raise Unusable("bundel.waarom.leeg")
    if count > most:
        raise Unusable("bundel.waarom.te_groot")
    links = [list(_links(page)) for page in pdf.pages]
    if any("/Annots" in page.obj for page in pdf.pages):
        _draw_what_was_filled_in(pdf)
    copier, pages, whole = Copier(writer), [], True
    for page, known in zip(pdf.pages, links, strict=True):
        pages.append(_page(page, known, copier, writer))
        copier.finish()
        whole = whole and all(map(can_be_read, _contents(page)))
        step()
    layers, hidden = _layers(pdf, copier)
    copier.finish()
    return Paper(tuple(pages), not whole or bool(pdf.get_warnings()), layers, hidden)


def _draw_what_was_filled_in(pdf: pikepdf.Pdf) -> None:
    form = pdf.Root.get("/AcroForm")
    if isinstance(form, pikepdf.Dictionary) and form.get("/NeedAppearances") is True:
        pdf.generate_appearance_streams()
    pdf.flatten_annotations("all")


# -- one page ---------------------------------------------------------------------------------


def _page(page: pikepdf.Page, links: list[bytes], copier: Copier, writer: PdfWriter) -> Page:
    view = _view(page)
    resources = _dictionary(page.obj, "/Resources")
    drawings = _dictionary(resources, "/XObject")
    if len(drawings) > MOST_DRAWINGS:
        raise ValueError("too many drawings")
    entries = {
        b"/MediaBox": b"[%s]" % numbers(*view[:4]),
        b"/Rotate": b"%d" % view.turned,
    }
    if view.unit != 1:
        entries[b"/UserUnit"] = numbers(view.unit)
    if "/Group" in page.obj:
        entries[b"/Group"] = copier.syntax(page.obj.Group)
    if links:
        entries[b"/Annots"] = b"[%s]" % b" ".join(writer.put(one) for one in links)
    return Page(
        view,
        tuple(copier.syntax(one) for one in _contents(page)),
        entries,
        {name: value for name, value in copier.entries(resources).items() if name != b"/XObject"},
        copier.entries(drawings),
    )


def _dictionary(of: pikepdf.Object, name: str) -> pikepdf.Object:
    """The dictionary under this name; an empty one where there is none."""
    told = of.get(name)
    return told if isinstance(told, pikepdf.Dictionary) else pikepdf.Dictionary()


def _contents(page: pikepdf.Page) -> Iterator[pikepdf.Object]:
    told = page.obj.get("/Contents", ())
    parts = [told] if isinstance(told, pikepdf.Stream) else list(told)
    yield from (part for part in parts if isinstance(part, pikepdf.Stream))


def _view(page: pikepdf.Page) -> View:
    """What is seen: the part of the sheet that is not cropped away; A4 where that is no box."""
    sheet = _box(page.obj.get("/MediaBox")) or (0.0, 0.0, *A4)
    crop = _box(page.obj.get("/CropBox")) or sheet
    seen = (
        max(sheet[0], crop[0]), max(sheet[1], crop[1]),
        min(sheet[2], crop[2]), min(sheet[3], crop[3]),
    )  # fmt: skip
    if seen[0] >= seen[2] or seen[1] >= seen[3]:
        seen = sheet
    turned = page.obj.get("/Rotate", 0)
    unit = page.obj.get("/UserUnit", 1)
    return View(
        *seen,
        turned=int(turned) % 360 if _is_number(turned) and int(turned) % 90 == 0 else 0,
        unit=float(unit) if _is_number(unit) and 0.001 < unit < 1000 else 1.0,
    )


def _box(told: Any) -> tuple[float, float, float, float] | None:
    """Left, bottom, right, top; None for what is no box of a size."""
    if not isinstance(told, pikepdf.Array) or len(told) != 4:
        return None
    if not all(_is_number(one) and abs(one) < LARGEST for one in told):
        return None
    x, y, across, up = (float(one) for one in told)
    left, right, bottom, top = min(x, across), max(x, across), min(y, up), max(y, up)
    return (left, bottom, right, top) if right - left >= 1 and top - bottom >= 1 else None


def _is_number(value: Any) -> bool:
    return isinstance(value, int | Decimal) and not isinstance(value, bool)


# -- links and layers -------------------------------------------------------------------------


def _links(page: pikepdf.Page) -> Iterator[bytes]:
    """The links of a page to a safe address, made anew."""
    notes = page.obj.get("/Annots", ())
    for note in list(notes)[:MOST_LINKS] if isinstance(notes, pikepdf.Array) else ():
        if not isinstance(note, pikepdf.Dictionary) or str(note.get("/Subtype")) != "/Link":
            continue
        box, act = _box(note.get("/Rect")), note.get("/A")
        if box is None or not isinstance(act, pikepdf.Dictionary) or str(act.get("/S")) != "/URI":
            continue
        address = safe_href(str(act.get("/URI", "")))
        if address is not None:
            target = pikepdf.String(address).unparse()
            yield dictionary(
                {
                    b"/Type": b"/Annot",
                    b"/Subtype": b"/Link",
                    b"/Rect": b"[%s]" % numbers(*box),
                    b"/Border": b"[0 0 0]",
                    b"/F": b"4",
                    b"/A": dictionary({b"/S": b"/URI", b"/URI": target}),
                }
            )


def _layers(pdf: pikepdf.Pdf, copier: Copier) -> tuple[tuple[bytes, ...], tuple[bytes, ...]]:
    """All layers and the hidden ones; nothing where all are shown, for then nothing is lost."""
    told = pdf.Root.get("/OCProperties")
    if not isinstance(told, pikepdf.Dictionary):
        return (), ()
    usual = told.get("/D", pikepdf.Dictionary())
    every = [one for one in told.get("/OCGs", ()) if isinstance(one, pikepdf.Dictionary)]
    shown = [one.objgen for one in usual.get("/ON", ())]
    off = [one.objgen for one in usual.get("/OFF", ())]
    if str(usual.get("/BaseState")) == "/OFF":
        hidden = [one for one in every if one.objgen not in shown]
    else:
        hidden = [one for one in every if one.objgen in off]
    if not hidden:
        return (), ()
    return tuple(map(copier.syntax, every)), tuple(map(copier.syntax, hidden))
