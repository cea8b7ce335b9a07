"""Papers joined in one PDF: a list in front, bookmarks, and a number on every page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from tempfile import SpooledTemporaryFile
from typing import BinaryIO, NamedTuple, cast

from desktop_app.export.atomic import write_file_atomically
from desktop_app.export.bundle.binding import Bound, bind, write_pages
from desktop_app.export.bundle.front import (
    LONGEST_NAME,
    LONGEST_TITLE,
    Front,
    Missing,
    Row,
    front_pdf,
    put_stamps,
)
from desktop_app.export.bundle.images import add_image
from desktop_app.export.bundle.kinds import IN_MEMORY, kind_of, whole
from desktop_app.export.bundle.pages import MOST_PAGES, Page, Unusable
from desktop_app.export.bundle.papers import Paper, add_pdf
from desktop_app.export.bundle.writer import PdfWriter
from desktop_app.export.content.days import short_day
from desktop_app.export.safe_text import one_line
from desktop_app.export.tagging.document import Cancelled
from desktop_app.text.messages import Messages
from desktop_app.traject.errors import InvoerFout

Progress = Callable[[int, int], bool]
"""Told how many papers are done and how many there are; False stops."""


@dataclass(frozen=True, slots=True)
class BundlePart:
    """A paper that should be in a bundle.

    number: as in the list of papers. day: as in an entry, exact or vague; empty when not known.
    origin: from whom. read: gives the bytes in parts; None when it has no file.
    """

    number: str
    title: str
    read: Callable[[], Iterable[bytes]] | None
    day: str = ""
    origin: str = ""
    media_type: str = ""


class BundleReport(NamedTuple):
    """What came of it. inside, left_out: in the order of the papers, with pages or the reason.

    mended: titles of papers that were damaged; something of them may be lost.
    """

    pages: int
    inside: tuple[Row, ...]
    left_out: tuple[Missing, ...]
    mended: tuple[str, ...]


def write_bundle(
    parts: Sequence[BundlePart],
    out_path: Path,
    *,
    title: str,
    made_on: date,
    words: Messages,
    reader: str = "",
    progress: Progress | None = None,
) -> BundleReport:
    """Write a bundle, replacing what is there only when the new one is whole.

    reader: the sentence on the first page that says for whom it is.
    The papers keep how they look; what they could do (open, run, send) and what they tell of their
    makers goes. The same parts give the same bytes. A file that has to wait on the disk for a
    moment stands beside the bundle, without a name: it holds no more than the bundle will.

    Raises ExportError when it cannot be written, InvoerFout when nothing fits in a bundle, and
    Cancelled when `progress` says to stop.
    """
    making = _Making(
        tuple(parts), one_line(title), reader, made_on, words, progress, out_path.parent
    )
    write_file_atomically(out_path, making.write)
    return making.report()


@dataclass(slots=True)
class _Making:
    """The making of one bundle."""

    parts: tuple[BundlePart, ...]
    title: str
    reader: str
    made_on: date
    words: Messages
    progress: Progress | None
    folder: Path
    pages: list[Page] = field(default_factory=list)
    inside: list[Row] = field(default_factory=list)
    missing: list[Missing] = field(default_factory=list)
    mended: list[str] = field(default_factory=list)
    layers: list[bytes] = field(default_factory=list)
    hidden: list[bytes] = field(default_factory=list)
    taken: int = 0
    """Pages of the list in front."""

    def write(self, file: BinaryIO) -> None:
        """Write all of it to an empty file."""
        writer, seen = PdfWriter(file), sha256(self.title.encode())
        for done, part in enumerate(self.parts):
            self._step(done)
            self._add(part, writer, seen.update, partial(self._step, done))
        if not self.pages:
            raise InvoerFout("bundel.niets")
        front = self._front(writer)
        self.taken = len(front)
        self._bind(writer, front, seen.digest()[:16])

    def report(self) -> BundleReport:
        """What came of it."""
        inside = tuple(
            row._replace(first=row.first + self.taken, last=row.last + self.taken)
            for row in self.inside
        )
        count = len(self.pages) + self.taken
        return BundleReport(count, inside, tuple(self.missing), tuple(self.mended))

    def _step(self, done: int) -> None:
        if self.progress is not None and not self.progress(done, len(self.parts)):
            raise Cancelled

    # -- papers ---------------------------------------------------------------------------

    def _add(
        self,
        part: BundlePart,
        writer: PdfWriter,
        seen: Callable[[bytes], None],
        step: Callable[[], None],
    ) -> None:
        mark, title = writer.mark(), one_line(part.title, LONGEST_TITLE)
        try:
            paper = self._paper(part, writer, seen, step)
        except Unusable as refused:
            writer.back_to(mark)
            self.missing.append(Missing(part.number, title, self.words.get(refused.id)))
            return
        first = len(self.pages) + 1
        self.pages += paper.pages
        self.layers += paper.layers
        self.hidden += paper.hidden
        day = short_day(part.day, self.words) if part.day else ""
        origin = one_line(part.origin, LONGEST_NAME)
        self.inside.append(Row(part.number, day, title, origin, first, len(self.pages)))
        if paper.mended:
            self.mended.append(title)

    def _paper(
        self,
        part: BundlePart,
        writer: PdfWriter,
        seen: Callable[[bytes], None],
        step: Callable[[], None],
    ) -> Paper:
        if part.read is None:
            raise Unusable("bundel.waarom.geen_bestand")
        most = MOST_PAGES - len(self.pages)
        with SpooledTemporaryFile(IN_MEMORY, dir=str(self.folder)) as spool:
            file = cast("BinaryIO", spool)

            def told(piece: bytes) -> None:
                seen(piece)
                step()

            whole(file, part.read, told)
            kind = kind_of(file)
            if kind == "pdf":
                return add_pdf(file, writer, step, most)
            if kind == "picture":
                return Paper(add_image(file, writer, most))
        damaged = part.media_type == "application/pdf" or part.media_type.startswith("image/")
        raise Unusable("bundel.waarom.beschadigd" if damaged else "bundel.waarom.soort")

    # -- what the program adds ------------------------------------------------------------

    def _front(self, writer: PdfWriter) -> tuple[Page, ...]:
        front = Front(
            self.title, self.reader, self.made_on, len(self.pages), tuple(self.inside),
            tuple(self.missing), tuple(self.mended),
        )  # fmt: skip
        data = front_pdf(front, self.words, self._goes_on)
        return add_pdf(BytesIO(data), writer, partial(self._step, len(self.parts))).pages

    def _goes_on(self, _left: int) -> bool:
        return self.progress is None or self.progress(len(self.parts), len(self.parts))

    def _bind(self, writer: PdfWriter, front: tuple[Page, ...], id: bytes) -> None:
        pages = [*front, *self.pages]
        stamps = put_stamps(writer, len(pages), self.words)
        kids = write_pages(writer, zip(pages, stamps, strict=True))
        bound = Bound(
            self.title, self.made_on, kids, tuple(self._places(kids.kids)), tuple(self.layers),
            tuple(self.hidden),
        )  # fmt: skip
        bind(writer, bound, id)

    def _places(self, kids: Sequence[bytes]) -> Iterator[tuple[str, bytes]]:
        """Each bookmark with its page."""
        yield self.words.get("bundel.inhoud"), kids[0]
        for row in self.inside:
            name = self.words.get("bundel.bladwijzer", nummer=row.number, titel=row.title)
            yield name, kids[self.taken + row.first - 1]
