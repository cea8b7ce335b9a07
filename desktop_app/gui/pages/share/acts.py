"""Doing what the page offers: make a file, print, note that it was done, open it again."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QFont
from PySide6.QtWidgets import QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.share import request
from desktop_app.gui.pages.share.made import Earlier, remember_place
from desktop_app.gui.pages.share.request import Prepared
from desktop_app.traject.errors import InvoerFout

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtPrintSupport import QPrinter

    from desktop_app.export.content.blocks import MapPicture, Part
    from desktop_app.export.content.material import Material
    from desktop_app.gui.work import Progress

POINTS, LARGE_POINTS = 11.0, 14.0
MARGIN_MM = 20.0
MAP_WIDTH = 900.0
"""Pixels in which the map is laid out; printed it is as wide as the text."""


class ShareActs(QObject):
    """Nothing is written before the person chose a place."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._pages: dict[str, int] = {}
        """Pages of a file by its content; 0 for what has none."""

    def save(self, prepared: Prepared, material: Material) -> Path | None:
        """Ask for a place and make the file; the path, or None when it was not made."""
        from desktop_app.gui.work import busy

        if busy():
            return None
        context = self._context
        ending = Path(prepared.file_name).suffix
        title = self.tr("Bewaar het bestand")
        kinds = self.tr("Agenda (*.ics)") if ending == ".ics" else self.tr("PDF (*.pdf)")
        start = self._start() / prepared.file_name
        path = context.files.choose_to_save(self._page, title, kinds, start)
        if path is None or not self._written(prepared, material, path):
            return None
        self.note(prepared, material, path)
        return path

    def read(self, file: str) -> Iterator[bytes]:
        """The bytes of a file of the dossier, in parts."""
        session = self._context.desk.session
        if session is not None:
            yield from session.read_file(file)

    def _written(self, prepared: Prepared, material: Material, path: Path) -> bool:
        from desktop_app.export.tagging.document import Cancelled
        from desktop_app.gui.work import with_progress

        context = self._context
        try:
            missing = with_progress(
                self._page,
                self.tr("We maken je bestand."),
                lambda progress: self._write(prepared, material, path, progress),
            )
        except Cancelled:
            context.desk.said.emit(context.words.get("delen.niets_gemaakt"))
            return False
        except InvoerFout as refusal:
            context.desk.refused.emit(context.words.say(refusal.message))
            return False
        if missing:
            names = tuple(part.what for part in missing)
            context.desk.refused.emit(context.words.get("delen.niet_erin", papieren=names))
        return True

    def _write(
        self, prepared: Prepared, material: Material, path: Path, progress: Progress
    ) -> tuple[Part, ...]:
        pages: dict[str, int] = {}
        if prepared.request.output == "inventaris":
            pages = self._counted(material, path, progress)
        return request.write(prepared, material, self._context.words, path, progress.step, pages)

    def _counted(self, material: Material, path: Path, progress: Progress) -> dict[str, int]:
        """How many pages the files have; counted once for each content."""
        from desktop_app.export.bundle.count import count_pages
        from desktop_app.export.tagging.document import Cancelled

        for number, file in enumerate(material.files):
            if not progress.step(number, len(material.files)):
                raise Cancelled
            if file.sha256 not in self._pages:
                counted = count_pages(partial(self.read, file.id), path.parent)
                self._pages[file.sha256] = counted or 0
        return {sha: pages for sha, pages in self._pages.items() if pages}

    def note(self, prepared: Prepared, material: Material, path: Path | None) -> None:
        """Keep in the dossier what was made, for whom and when. path: None when it was printed."""
        from desktop_app.dossier import Uitvoer

        desk, words, made = self._context.desk, self._context.words, list[str]()
        told = Uitvoer(
            wat=prepared.request.output,
            voor=prepared.request.audience,
            datum=material.vandaag.isoformat(),
            bestand=path.name[-200:] if path else "",
            regels_gecontroleerd=material.traject.regels_gecontroleerd.isoformat(),
        )
        said = words.get("delen.gelukt", bestand=path.name) if path else ""
        kept = desk.change(lambda session: made.append(session.add_entry(told).id), said)
        if kept and path is not None:
            remember_place(self._context.settings, made[0], path)

    # ------------------------------------------------------------------ print

    def print_it(self, prepared: Prepared, material: Material) -> bool:
        """Ask for a printer and print; False when the person stopped."""
        from desktop_app.gui.printing import ask_printer

        if prepared.document is None:
            return False
        printer = ask_printer(self._page, self.tr("Druk dit af"))
        if printer is None:
            return False
        self.print_on(printer, prepared)
        self.note(prepared, material, None)
        return True

    def print_on(self, printer: QPrinter, prepared: Prepared) -> int:
        """Put the document on a printer; says on how many pages."""
        from PySide6.QtCore import QMarginsF
        from PySide6.QtGui import QColor, QPageLayout

        from desktop_app.gui.document_text import Paper, fit_to, text_document

        document = prepared.document
        if document is None:
            return 0
        margins = QMarginsF(MARGIN_MM + 5, MARGIN_MM, MARGIN_MM, MARGIN_MM)
        printer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
        if prepared.request.output in request.WIDE:
            printer.setPageOrientation(QPageLayout.Orientation.Landscape)
        font = QFont(self._context.theme.font())
        font.setPointSizeF(LARGE_POINTS if prepared.request.large else POINTS)
        area = printer.pageRect(printer.Unit.Point).size()
        paper = Paper(font, QColor("black"), QColor("black"), self._map, area.width())
        text = text_document(document, paper, self._context.words)
        fit_to(text, area.width(), area.height())
        text.print_(printer)
        return text.pageCount()

    def _map(self, block: MapPicture) -> QImage:
        from desktop_app.gui.timeline.on_paper import map_image

        return map_image(block.traject, MAP_WIDTH, self._context.theme, self._context.words)

    # ------------------------------------------------------------------ open again

    def open(self, one: Earlier) -> bool:
        """Give the file to the program of the computer."""
        return one.path is not None and self._open(one.path, one.path)

    def show_folder(self, one: Earlier) -> bool:
        """Show the folder in which it stands."""
        return one.path is not None and self._open(one.path, one.path.parent)

    def _open(self, file: Path, what: Path) -> bool:
        desk, words = self._context.desk, self._context.words
        if not file.is_file():
            desk.refused.emit(words.get("delen.weg"))
            return False
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(what))):
            desk.refused.emit(words.get("delen.niet_geopend"))
            return False
        return True

    def _start(self) -> Path:
        """Beside the dossier, else in the person's own folder."""
        session = self._context.desk.session
        if session is not None and not self._context.desk.unsaved:
            return session.path.parent
        return Path.home()
