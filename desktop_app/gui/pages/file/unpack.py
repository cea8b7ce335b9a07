"""A dossier made of an open archive (ZIP), under a place and a password of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.start.keep import KeepDialog, ask_before_close
from desktop_app.gui.pages.start.keep_form import KeepForm
from desktop_app.gui.pages.start.places import documents
from desktop_app.traject.errors import InvoerFout

if TYPE_CHECKING:
    from desktop_app.dossier import Key
    from desktop_app.dossier.archive import Archive


class ZipForm(KeepForm):
    """Writes what is in the archive in the place of what is open; that is closed after it."""

    def __init__(self, context: Context, archive: Archive) -> None:
        self._archive = archive
        super().__init__(context)

    def _may_write(self) -> bool:
        from desktop_app.gui.work import busy

        return not busy()

    def _write(self, path: Path, key: Key | None) -> None:
        from desktop_app.dossier import build_dossier, open_with_key
        from desktop_app.gui.work import with_progress

        desk = self.context.desk
        around = desk.services.surroundings()
        with_progress(
            self.window(),
            self.tr("We maken je dossier van het archief."),
            lambda progress: build_dossier(
                path, key, around, lambda session: self._archive.fill(session, progress.step)
            ),
        )
        desk.take(open_with_key(path, key, around))


def make_of_zip(context: Context, parent: QWidget, refuse: Callable[[str], None]) -> bool:
    """Ask for the archive, a place and a password; open what was made of it.

    refuse: is told why the archive cannot be used. False when nothing was made.
    """
    from desktop_app.dossier.archive import open_archive

    if not ask_before_close(context, parent):
        return False
    title = QCoreApplication.translate("Unpack", "Kies een ZIP van Spoorboekje")
    kinds = QCoreApplication.translate("Unpack", "Archief van Spoorboekje")
    path = context.files.choose_to_open(parent, title, f"{kinds} (*.zip)", documents())
    if path is None:
        return False
    try:
        with open_archive(path) as archive:
            made = _ask(context, parent, archive)
    except InvoerFout as refusal:
        refuse(context.words.say(refusal.message))
        return False
    if made:
        context.go("vandaag", "")
    return made


def _ask(context: Context, parent: QWidget, archive: Archive) -> bool:
    dialog = KeepDialog(context, parent, ZipForm(context, archive))
    try:
        return dialog.exec() == QDialog.DialogCode.Accepted
    finally:
        dialog.deleteLater()
