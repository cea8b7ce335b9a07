"""From a list of flowables to the bytes of a tagged PDF."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from io import BytesIO
from typing import Any

from msgspec import Struct
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from desktop_app.export.tagging.canvas import PageFurniture, TaggedCanvas
from desktop_app.export.tagging.metadata import DocumentInfo


class PageSetup(Struct, frozen=True):
    """Paper and margins in points. The left margin leaves room for the holes of a binder.

    columns: of text beside each other, `gutter` apart, filled from left to right.
    """

    size: tuple[float, float] = A4
    left: float = 25 * mm
    right: float = 20 * mm
    top: float = 20 * mm
    bottom: float = 25 * mm
    columns: int = 1
    gutter: float = 0

    @property
    def width(self) -> float:
        """Width of the text, of one column of it."""
        gutters = (self.columns - 1) * self.gutter
        return (self.size[0] - self.left - self.right - gutters) / self.columns

    @property
    def full_width(self) -> float:
        """Width between the margins."""
        return self.size[0] - self.left - self.right


class Cancelled(Exception):
    """The user stopped the making of a document."""


def build_pdf(
    story: Sequence[Any],
    info: DocumentInfo,
    page: PageSetup,
    *,
    furniture: PageFurniture | None = None,
    progress: Callable[[int], bool] | None = None,
) -> bytes:
    """The bytes of a PDF that is tagged, has its fonts inside, and depends on nothing else.

    `furniture(canvas, page, pages)` draws head and foot of a page, as an artifact.
    `progress(flowables left)` is called while building; when it returns False, Cancelled is
    raised. Flowables keep what they computed, so a story is built once.
    """
    target = BytesIO()
    template = _Template(target, page, info, progress)

    def make_canvas(filename: Any, **options: Any) -> TaggedCanvas:
        canvas = TaggedCanvas(filename, info=info, **options)
        if furniture is not None:
            canvas.on_every_page(furniture)
        return canvas

    template.build(list(story), canvasmaker=make_canvas)
    return target.getvalue()


class _Template(BaseDocTemplate):
    """The columns of a page, no decoration of reportlab's own."""

    def __init__(
        self,
        target: Any,
        page: PageSetup,
        info: DocumentInfo,
        progress: Callable[[int], bool] | None,
    ) -> None:
        super().__init__(target, pagesize=page.size, lang=info.language, invariant=1)
        self.progress = progress
        frames = [
            Frame(
                page.left + column * (page.width + page.gutter),
                page.bottom,
                page.width,
                page.size[1] - page.top - page.bottom,
                leftPadding=0,
                rightPadding=0,
                topPadding=0,
                bottomPadding=0,
            )
            for column in range(page.columns)
        ]
        self.addPageTemplates(PageTemplate(frames=frames, pagesize=page.size))

    def filterFlowables(self, flowables: list[Any]) -> None:  # noqa: N802 - reportlab's name
        """Called before each flowable: the place to stop."""
        if self.progress is not None and not self.progress(len(flowables)):
            raise Cancelled
