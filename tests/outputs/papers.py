"""Papers for bundles, really made: of several pages, turned, cropped, hostile or broken; photos."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String
from PIL import Image, ImageDraw
from reportlab.pdfgen.canvas import Canvas

A4 = (595.0, 842.0)
SECRET = "GEHEIM"
"""Planted where nothing may come along."""


def paper(pages: int = 1, text: str = "Brief", size: tuple[float, float] = A4) -> bytes:
    """A PDF of some pages, each with its own line of text."""
    target = BytesIO()
    canvas = Canvas(target, pagesize=size, invariant=1)
    for number in range(1, pages + 1):
        canvas.setFont("Helvetica", 20)
        canvas.drawString(40, size[1] - 80, f"{text} {number}")
        canvas.showPage()
    canvas.save()
    return target.getvalue()


@contextmanager
def changed(data: bytes) -> Iterator[tuple[pikepdf.Pdf, BytesIO]]:
    """An open PDF that is saved afterwards into the second."""
    target = BytesIO()
    with pikepdf.open(BytesIO(data)) as pdf:
        yield pdf, target
        pdf.save(target, static_id=True)


def with_page(change: Callable[[pikepdf.Pdf, Any], None], data: bytes | None = None) -> bytes:
    """A paper whose first page was changed."""
    with changed(data or paper()) as (pdf, target):
        change(pdf, pdf.pages[0].obj)
    return target.getvalue()


def turned(degrees: int, crop: list[float] | None = None) -> bytes:
    """A paper whose page is shown turned, and of which only a part is seen."""

    def change(_pdf: pikepdf.Pdf, page: Any) -> None:
        page.Rotate = degrees
        if crop is not None:
            page.CropBox = Array(crop)

    return with_page(change)


def hostile() -> bytes:
    """A paper that acts in every way that a PDF can, and tells of its maker wherever it can."""

    def change(pdf: pikepdf.Pdf, page: Any) -> None:
        script = Dictionary(S=Name.JavaScript, JS=String(f"app.alert('{SECRET}')"))
        launch = Dictionary(S=Name.Launch, F=String(f"{SECRET}.exe"))
        submit = Dictionary(S=Name.SubmitForm, F=String(f"https://{SECRET}.example"))
        link = Dictionary(S=Name.URI, URI=String(f"http://{SECRET}.example"))
        pdf.Root.OpenAction = script
        pdf.Root.AA = Dictionary(WC=script)
        pdf.Root.Names = Dictionary(
            JavaScript=Dictionary(Names=Array([String("a"), script])),
            EmbeddedFiles=Dictionary(Names=Array([String("a"), _file(pdf)])),
        )
        pdf.docinfo["/Author"] = SECRET
        pdf.docinfo["/Title"] = SECRET
        with pdf.open_metadata() as metadata:
            metadata["dc:creator"] = [SECRET]
        page.AA = Dictionary(O=launch)
        page.Metadata = pdf.make_stream(SECRET.encode(), Type=Name.Metadata, Subtype=Name.XML)
        page.PieceInfo = Dictionary(Program=Dictionary(Private=String(SECRET)))
        page.AF = Array([_file(pdf)])
        notes = [
            Dictionary(Subtype=Name.Link, A=launch),
            Dictionary(Subtype=Name.Link, A=link),
            Dictionary(Subtype=Name.FileAttachment, FS=_file(pdf), Contents=String(SECRET)),
            Dictionary(Subtype=Name.Text, Contents=String(SECRET), T=String(SECRET)),
            Dictionary(Subtype=Name.Widget, FT=Name.Btn, T=String(SECRET), A=submit),
        ]
        page.Annots = Array(
            [
                pdf.make_indirect(Dictionary(Type=Name.Annot, Rect=[9, 9, 99, 99], **note))
                for note in map(dict_of, notes)
            ]
        )
        pdf.Root.AcroForm = Dictionary(Fields=Array([page.Annots[4]]))
        form = pdf.make_stream(
            b"0 0 9 9 re f",
            Type=Name.XObject,
            Subtype=Name.Form,
            BBox=[0, 0, 9, 9],
            Metadata=pdf.make_stream(SECRET.encode(), Type=Name.Metadata),
            OPI=Dictionary(F=String(SECRET)),
        )
        form.stream_dict["/PTEX.FileName"] = String(f"C:\\{SECRET}")
        page.Resources.XObject = Dictionary(Fm=form)

    return with_page(change)


def dict_of(value: Any) -> dict[str, Any]:
    """A dictionary of pikepdf as keywords."""
    return {key[1:]: child for key, child in value.items()}


def _file(pdf: pikepdf.Pdf) -> pikepdf.Object:
    inside = pdf.make_stream(SECRET.encode(), Type=Name.EmbeddedFile)
    return pdf.make_indirect(
        Dictionary(Type=Name.Filespec, F=String(SECRET), EF=Dictionary(F=inside))
    )


def filled_form() -> bytes:
    """A paper with a field in which something was filled in."""

    def change(pdf: pikepdf.Pdf, page: Any) -> None:
        font = pdf.make_indirect(
            Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
        )
        look = pdf.make_stream(
            b"/Tx BMC BT /F 12 Tf 2 4 Td (INGEVULD) Tj ET EMC",
            Type=Name.XObject,
            Subtype=Name.Form,
            BBox=[0, 0, 200, 20],
            Resources=Dictionary(Font=Dictionary(F=font)),
        )
        field = pdf.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Widget,
                FT=Name.Tx,
                T=String("naam"),
                V=String("INGEVULD"),
                Rect=[40, 600, 240, 620],
                AP=Dictionary(N=look),
            )
        )
        page.Annots = Array([field])
        pdf.Root.AcroForm = Dictionary(Fields=Array([field]))

    return with_page(change)


def with_layer(*, hidden: bool) -> bytes:
    """A paper with a layer that says VERBORGEN."""

    def change(pdf: pikepdf.Pdf, page: Any) -> None:
        layer = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("laag")))
        page.Resources.Properties = Dictionary(L=layer)
        drawing = b"\n/OC /L BDC BT /F1 20 Tf 40 500 Td (VERBORGEN) Tj ET EMC"
        page.Contents = Array([page.Contents, pdf.make_stream(drawing)])
        off = Array([layer] if hidden else [])
        pdf.Root.OCProperties = Dictionary(OCGs=Array([layer]), D=Dictionary(OFF=off))

    return with_page(change)


def encrypted(*, for_opening: bool = True) -> bytes:
    """A paper with a password: for opening it, or only for changing it."""
    target = BytesIO()
    with pikepdf.open(BytesIO(paper())) as pdf:
        word = "open" if for_opening else ""
        pdf.save(target, encryption=pikepdf.Encryption(owner="eigenaar", user=word))
    return target.getvalue()


def broken_table() -> bytes:
    """A paper whose table of objects points nowhere."""
    data = paper(2)
    start = data.rindex(b"startxref")
    return data[:start] + b"startxref\n99\n%%EOF\n"


def cyclic_pages() -> bytes:
    """A paper whose tree of pages has itself as a child."""
    with changed(paper()) as (pdf, target):
        pdf.Root.Pages.Kids.append(pdf.Root.Pages)
    return target.getvalue()


def cyclic_outline() -> bytes:
    """A paper whose bookmarks go round."""
    with changed(paper()) as (pdf, target):
        first = pdf.make_indirect(Dictionary(Title=String(SECRET)))
        first.Next = first
        pdf.Root.Outlines = Dictionary(First=first, Last=first)
    return target.getvalue()


def no_pages() -> bytes:
    """A paper without a page."""
    target = BytesIO()
    with pikepdf.new() as pdf:
        pdf.save(target)
    return target.getvalue()


def photo(
    kind: str = "JPEG",
    size: tuple[int, int] = (400, 300),
    mode: str = "RGB",
    *,
    turn: int = 1,
    **options: Any,
) -> bytes:
    """A picture that is red in its upper left corner; with what a telephone tells of itself."""
    image = Image.new("RGB", size, "white")
    ImageDraw.Draw(image).rectangle((0, 0, size[0] // 2, size[1] // 4), fill="red")
    if kind in ("JPEG", "PNG", "WEBP"):
        exif = Image.Exif()
        exif[0x0112], exif[0x010F] = turn, SECRET
        options["exif"] = exif
    target = BytesIO()
    image.convert(mode).save(target, kind, **options)
    return target.getvalue()
