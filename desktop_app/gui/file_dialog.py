"""Qt's own file dialog, with our words; imported when a file is first asked for."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QFileDialog, QWidget

_REMEMBERED = ("history", "lastVisited")


def ask_to_open(parent: QWidget | None, title: str, kinds: str, start: Path | None) -> Path | None:
    """As `Files.choose_to_open`."""
    dialog = _dialog(parent, title, kinds, start)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setLabelText(QFileDialog.DialogLabel.Accept, QCoreApplication.translate("Files", "Open"))
    return _asked(dialog)


def ask_to_save(parent: QWidget | None, title: str, kinds: str, start: Path | None) -> Path | None:
    """As `Files.choose_to_save`."""
    dialog = _dialog(parent, title, kinds, start, QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setLabelText(
        QFileDialog.DialogLabel.Accept, QCoreApplication.translate("Files", "Bewaar")
    )
    ending = re.search(r"\*\.([\w.]+)", kinds)
    if ending:
        dialog.setDefaultSuffix(ending[1])
    return _asked(dialog)


def _dialog(
    parent: QWidget | None,
    title: str,
    kinds: str,
    start: Path | None,
    mode: QFileDialog.AcceptMode = QFileDialog.AcceptMode.AcceptOpen,
) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(mode)  # first: it puts Qt's own words back on the buttons
    dialog.setNameFilter(kinds)
    if start is None:
        start = Path.home()  # not where the program happens to have been started
    if start.is_dir():
        dialog.setDirectory(str(start))
    else:
        dialog.setDirectory(str(start.parent))
        dialog.selectFile(start.name)
    labels = {
        QFileDialog.DialogLabel.LookIn: QCoreApplication.translate("Files", "Map:"),
        QFileDialog.DialogLabel.FileName: QCoreApplication.translate(
            "Files", "Naam van het bestand:"
        ),
        QFileDialog.DialogLabel.FileType: QCoreApplication.translate("Files", "Soort bestand:"),
        QFileDialog.DialogLabel.Reject: QCoreApplication.translate("Files", "Annuleer"),
    }
    for label, text in labels.items():
        dialog.setLabelText(label, text)
    return dialog


def _asked(dialog: QFileDialog) -> Path | None:
    with _no_trace():
        try:
            chosen = dialog.selectedFiles() if dialog.exec() else []
        finally:
            shiboken6.delete(dialog)  # now: it writes what it remembers when it goes
    return Path(chosen[0]) if chosen else None


@contextmanager
def _no_trace() -> Iterator[None]:
    """Qt's dialog notes the folders one was in, for all programs of the user; ours leave none.

    Where settings are files it gets a place that cannot be written; elsewhere what stood there
    before is put back.
    """
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)
    before = {key: _remembered().value(key) for key in _REMEMBERED}
    try:
        yield
    finally:
        after = _remembered()
        for key, value in before.items():
            if value is None:
                after.remove(key)
            else:
                after.setValue(key, value)


def _remembered() -> QSettings:
    """Where Qt's own dialog keeps what it remembers."""
    settings = QSettings(QSettings.Scope.UserScope, "QtProject")
    settings.beginGroup("FileDialog")
    return settings
