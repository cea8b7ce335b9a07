"""Copies of a file for elsewhere: opened in another program, or kept in a place of choice."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from desktop_app.gui.context import Context

if TYPE_CHECKING:
    from desktop_app.dossier import Session
    from desktop_app.gui.work import Progress

T = TypeVar("T")


class Copies(QObject):
    """Nothing leaves the dossier without a click, and nothing risky without a second one."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page

    def open(self, id: str) -> bool:
        """Give a private copy to the program of the computer. False when that was not done."""
        desk, words = self._context.desk, self._context.words
        session = desk.session
        if session is None:
            return False
        if desk.unsaved:  # a private copy is kept track of beside the file, so there must be one
            desk.refused.emit(words.get("dossier.eerst_bewaren"))
            return False
        if not self._trusted(session, id, self.tr("Open toch")):
            return False
        path = self._tried(lambda: session.open_copy(id))
        if path is None:
            return False
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            desk.refused.emit(words.get("papieren.niet_geopend"))
            return False
        return True

    def save(self, id: str) -> bool:
        """Write a copy where the person wants it. False when that was not done."""
        from desktop_app.gui.work import busy, with_progress

        desk = self._context.desk
        session = desk.session
        if session is None or busy() or not self._trusted(session, id, self.tr("Bewaar toch")):
            return False
        file = session.file(id)
        suffix = Path(file.name).suffix
        kinds = self.tr("Alle bestanden (*)")
        if suffix:
            kinds = self.tr("Bestand (*{einde})").format(einde=suffix)
        from desktop_app.gui.pages.start.places import documents

        path = self._context.files.choose_to_save(
            self._page, self.tr("Bewaar een kopie"), kinds, documents() / file.name
        )
        if path is None:
            return False
        kept = self._tried(
            lambda: with_progress(
                self._page,
                self.tr("Je kopie wordt bewaard."),
                lambda progress: _write(session, id, path, file.size, progress),
            )
        )
        if kept:
            desk.said.emit(self.tr("De kopie is bewaard."))
        return bool(kept)

    def _trusted(self, session: Session, id: str, go_on: str) -> bool:
        risk = self._tried(lambda: (session.risk(id),))
        if risk is None:
            return False
        if risk[0] is None:
            return True
        from desktop_app.gui.pages.documents.dialogs import RiskDialog

        name, sentence = session.file(id).name, self._context.words.say(risk[0])
        dialog = RiskDialog(self._context.theme, name, sentence, go_on, self._page)
        trusted = bool(dialog.exec())
        dialog.deleteLater()
        return trusted

    def _tried(self, act: Callable[[], T]) -> T | None:
        """What the act gives; None when it was refused, and the reason was said."""
        from desktop_app.traject.errors import InvoerFout

        try:
            return act()
        except InvoerFout as refusal:
            self._context.desk.refused.emit(self._context.words.say(refusal.message))
        return None


def _write(session: Session, id: str, path: Path, size: int, progress: Progress) -> bool:
    """Write the copy in parts. Raises DossierFout; nothing stands there then."""
    from desktop_app.dossier.errors import of_system
    from desktop_app.export.atomic import ExportError, write_parts_atomically

    try:
        write_parts_atomically(path, _told(session.read_file(id), size, progress))
    except ExportError as error:
        raise of_system(error.reason, path) from None
    return True


def _told(parts: Iterator[bytes], size: int, progress: Progress) -> Iterator[bytes]:
    from desktop_app.dossier import Stopped

    done = 0
    for part in parts:
        yield part
        done += len(part)
        if not progress.step(done, max(size, done)):
            raise Stopped
