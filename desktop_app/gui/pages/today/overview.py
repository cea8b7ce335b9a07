"""Making the overview as a PDF, while the window stays alive."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.gui.context import Context


class OverviewMaker(QObject):
    """Asks where, writes in the background, and says how it went. One at a time."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._page = parent
        self._busy = False

    def make(self) -> None:
        """Ask for a place and begin; nothing while one is being made."""
        desk = self._context.desk
        traject, facts = desk.traject, desk.facts
        if self._busy or traject is None or facts is None:
            return
        path = self._context.files.choose_to_save(
            self._page, self.tr("Bewaar je overzicht"), self.tr("PDF (*.pdf)"), self._start()
        )
        if path is None:
            return
        from desktop_app.export.content.material import gathered
        from desktop_app.gui.work import in_background

        material = gathered(facts, traject, desk.regelboek, desk.entries(), desk.files())

        def job() -> None:
            from desktop_app.export.overview import write_overview  # heavy: on that thread too

            write_overview(material, path)

        self._busy = True
        desk.said.emit(self.tr("Je overzicht wordt gemaakt."))
        in_background(self, job, lambda _: self._done(path), self._failed)

    def _start(self) -> Path:
        """Beside the dossier, else in the home folder, under a name that tells nothing."""
        desk = self._context.desk
        name = self.tr("overzicht {dag}.pdf").format(dag=desk.today.isoformat())
        session = desk.session
        folder = Path.home() if session is None or desk.unsaved else session.path.parent
        return folder / name

    def _done(self, path: Path) -> None:
        self._busy = False
        said = self.tr("Het overzicht staat in {bestand}.").format(bestand=path.name)
        self._context.desk.said.emit(said)

    def _failed(self, error: Exception) -> None:
        from desktop_app.gui.work import refusal_in

        self._busy = False
        self._context.desk.refused.emit(self._context.words.say(refusal_in(error).message))
