"""A reportlab canvas on which everything drawn is tagged, or an artifact, or refused."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from typing import Any

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from desktop_app.export.fonts import REGULAR, face
from desktop_app.export.safe_text import one_line, safe_href
from desktop_app.export.tagging.elements import AnnotationRef, Box, Content, Element, Tag
from desktop_app.export.tagging.metadata import (
    DocumentInfo,
    TaggedInfo,
    metadata_stream,
    output_intents,
)
from desktop_app.export.tagging.pdfobjects import (
    TaggedCatalog,
    TaggedPDFDocument,
    text_string,
)
from desktop_app.export.tagging.structure import write_structure

PageFurniture = Callable[["TaggedCanvas", int, int], None]


class UntaggedContentError(RuntimeError):
    """Our own code drew text outside every element. Never caused by what a user typed."""


class TaggedText(PDFTextObject):
    """A text object that can change owner halfway: from a paragraph to a link and back."""

    def __init__(self, canvas: TaggedCanvas, x: float = 0, y: float = 0, **options: Any) -> None:
        super().__init__(canvas, x, y, **options)
        self.owner: Element | None = None
        self.marked = False

    def give_to(self, owner: Element | None) -> None:
        """From here on the text belongs to `owner`; None ends the marked content."""
        if self.owner is owner:
            return
        if self.owner is not None:
            self._code.append("EMC")
        if owner is not None:
            self._code.append(self._canvas.new_content(owner))
            self.marked = True
        self.owner = owner

    def show(self, text: str) -> None:
        """Draw text at the cursor in the current font."""
        self._code.append(self._formatText(text))


class TaggedCanvas(Canvas):
    """Draws tagged PDF. Make one through `document.build_pdf`; flowables get it as `self.canv`.

    `tagged` opens an element, `artifact` marks what is not content, `figure` marks a drawing.
    Elements are kept by the token of the flowable that made them, so that the parts of a
    flowable that was split over pages find the same element again.
    """

    def __init__(self, filename: Any, *, info: DocumentInfo, **options: Any) -> None:
        face(REGULAR)  # registered before reportlab asks for its first font
        options.update(
            initialFontName=REGULAR,
            lang=info.language,
            invariant=1,
            pdfVersion=(1, 7),
            pageCompression=options.get("pageCompression", 1),
        )
        super().__init__(filename, **options)
        self._doc.__class__ = TaggedPDFDocument
        self._doc.Catalog.__class__ = TaggedCatalog
        self._doc.info = TaggedInfo(info)
        self._facts = info
        self._root = Element("Document", None)
        self._open = [self._root]
        self._elements: dict[Hashable, Element] = {}
        self._page_owners: list[list[Element]] = [[]]
        self._links: list[tuple[Element, Any]] = []
        self._furniture: list[PageFurniture] = []
        self._sequence_open = False
        self._outline_depth = -1

    # -- structure ---------------------------------------------------------------------------

    @property
    def in_sequence(self) -> bool:
        """True inside an artifact or a figure: what is drawn there is marked already."""
        return self._sequence_open

    @property
    def current(self) -> Element:
        """The innermost open element."""
        return self._open[-1]

    def element(self, tag: Tag, token: Hashable = None, **facts: Any) -> tuple[Element, bool]:
        """The element of a token and whether it is new; made below the open one if needed."""
        known = self._elements.get(token) if token is not None else None
        if known is not None:
            return known, False
        made = Element(tag, self.current, **facts)
        self.current.kids.append(made)
        if token is not None:
            self._elements[token] = made
        return made, True

    @contextmanager
    def tagged(self, tag: Tag, token: Hashable = None, **facts: Any) -> Iterator[Element]:
        """Everything drawn inside belongs to this element (or to elements below it)."""
        if self._sequence_open:  # a repeated table head, say: nothing in it is content
            yield self.current
            return
        element, _new = self.element(tag, token, **facts)
        self._open.append(element)
        try:
            yield element
        finally:
            self._open.pop()

    def new_content(self, owner: Element) -> str:
        """Give `owner` the next MCID of this page; returns the operator that begins it."""
        owners = self._page_owners[-1]
        owner.kids.append(Content(self._pageNumber, len(owners)))
        owners.append(owner)
        return f"/{owner.tag} <</MCID {len(owners) - 1}>> BDC"

    @contextmanager
    def _sequence(self, begin: str) -> Iterator[None]:
        self._code.append(begin)
        self._sequence_open = True
        try:
            yield
        finally:
            self._sequence_open = False
            self._code.append("EMC")

    @contextmanager
    def artifact(self, kind: str = "Layout", **entries: str) -> Iterator[None]:
        """What is drawn inside is no content: lines, backgrounds, repeated heads, page numbers."""
        if self._sequence_open:
            yield
            return
        more = "".join(f" /{key} {value}" for key, value in entries.items())
        with self._sequence(f"/Artifact <</Type /{kind}{more}>> BDC"):
            yield

    @contextmanager
    def figure(self, alt: str, box: Box, token: Hashable = None) -> Iterator[None]:
        """What is drawn inside is one figure that says `alt`; `box` is in current coordinates."""
        if self._sequence_open:
            yield
            return
        left, bottom = self.absolutePosition(box[0], box[1])
        right, top = self.absolutePosition(box[2], box[3])
        figure, _new = self.element("Figure", token, alt=alt, bbox=(left, bottom, right, top))
        with self._sequence(self.new_content(figure)):
            yield

    # -- text, links, bookmarks --------------------------------------------------------------

    def beginText(self, x: float = 0, y: float = 0, direction: Any = None) -> TaggedText:  # noqa: N802
        """A text object of ours instead of reportlab's."""
        return TaggedText(self, x, y, direction=direction)

    def drawText(self, aTextObject: TaggedText) -> None:  # noqa: N802, N803
        """Put a finished text object on the page."""
        aTextObject.give_to(None)
        code = str(aTextObject.getCode())
        if aTextObject.marked or self._sequence_open:
            self._code.append(code)
        elif self.current is self._root:
            raise UntaggedContentError(code)
        else:
            self._code += [self.new_content(self.current), code, "EMC"]

    def add_link(self, owner: Element, box: Box, target: str, says: str) -> None:
        """Make an area (in current coordinates) clickable and part of the Link `owner`.

        `target` is an address that `safe_href` lets through, or "#name" of a bookmark here.
        """
        left, bottom = self.absolutePosition(box[0], box[1])
        right, top = self.absolutePosition(box[2], box[3])
        annotation = pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("Annot"),
                "Subtype": pdfdoc.PDFName("Link"),
                "Rect": pdfdoc.PDFArray([left, bottom, right, top]),
                "Border": pdfdoc.PDFArray([0, 0, 0]),
                "F": 4,
                "Contents": text_string(one_line(says) or target),
            }
        )
        if target.startswith("#"):
            annotation["Dest"] = self._bookmarkReference(target[1:])
        else:
            address = safe_href(target)
            if address is None:
                raise ValueError(target)
            annotation["A"] = pdfdoc.PDFDictionary(
                {"S": pdfdoc.PDFName("URI"), "URI": text_string(address)}
            )
        self._links.append((owner, annotation))
        super()._addAnnotation(annotation, f"Link{len(self._links)}")
        owner.kids.append(AnnotationRef(self._pageNumber, f"Annot.Link{len(self._links)}"))

    def _addAnnotation(self, *_annotation: Any, **_options: Any) -> None:  # noqa: N802
        raise UntaggedContentError("annotations are made with add_link")

    def add_bookmark(self, title: str, level: int, top: float) -> None:
        """Put a line in the outline that leads to the height `top` (current coordinates)."""
        depth = min(level - 1, self._outline_depth + 1)
        self._outline_depth = depth
        name = f"kop{len(self._destinations)}"
        self.bookmarkHorizontal(name, 0, top)
        self.addOutlineEntry(one_line(title), name, depth)

    # -- pages and file ----------------------------------------------------------------------

    def on_every_page(self, furniture: PageFurniture) -> None:
        """Have `furniture(canvas, page, pages)` draw on every page when all pages are known."""
        self._furniture.append(furniture)

    def showPage(self) -> None:  # noqa: N802
        """Close a page."""
        super().showPage()
        self._page_owners.append([])

    def save(self) -> None:
        """Close the last page, write the structure and then the file."""
        if len(self._code):
            self.showPage()
        document, pages = self._doc, self._doc.Pages.pages
        owners = self._page_owners[: len(pages)]
        for number, page in enumerate(pages, start=1):
            self._draw_furniture(page, number, len(pages))
        for number, (_owner, annotation) in enumerate(self._links, start=len(pages)):
            annotation["StructParent"] = number
        write_structure(document, self._root, owners, [owner for owner, _link in self._links])
        catalog = document.Catalog
        catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})
        catalog.Metadata = metadata_stream(self._facts)
        self.setViewerPreference("DisplayDocTitle", "true")
        if self._facts.archive:
            catalog.OutputIntents = output_intents(document)
        super().save()

    def _draw_furniture(self, page: Any, number: int, count: int) -> None:
        """Draw on a page that was closed before the number of pages was known."""
        self._restartAccumulators()
        self.init_graphics_state()
        for furniture in self._furniture:
            with self.artifact("Pagination"):
                furniture(self, number, count)
        if self._code:
            page.stream += "\n".join(["q", *self._code, "Q", ""])
        self._restartAccumulators()


def _painting(name: str) -> Callable[..., Any]:
    """reportlab's drawing method of that name, as an artifact when nothing else is open."""
    original = getattr(Canvas, name)

    def paint(self: TaggedCanvas, *arguments: Any, **options: Any) -> Any:
        with self.artifact():
            return original(self, *arguments, **options)

    paint.__doc__ = original.__doc__
    return paint


for _name in (
    "line",
    "lines",
    "grid",
    "bezier",
    "arc",
    "rect",
    "ellipse",
    "wedge",
    "circle",
    "roundRect",
    "shade",
    "drawPath",
    "doForm",
    "drawImage",
    "drawInlineImage",
    "linearGradient",
    "radialGradient",
):
    setattr(TaggedCanvas, _name, _painting(_name))
