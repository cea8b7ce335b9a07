"""Asking for a file: a thin seam over Qt's dialog, so that tests can answer in its place."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtWidgets import QWidget


class Files:
    """Asks the person where a file is or should come.

    answers: what is answered without asking, first one first; for tests. None means "Annuleer".
    """

    def __init__(self, answers: Iterable[Path | None] = ()) -> None:
        self.answers: list[Path | None] = list(answers)

    def choose_to_open(
        self, parent: QWidget | None, title: str, kinds: str, start: Path | None = None
    ) -> Path | None:
        """A file that is there, or None when the person stops.

        kinds: filter as Qt writes it, "Dossier (*.spoorboekje)"; more with ";;" between.
        start: folder or file to begin at.
        """
        if self.answers:
            return self.answers.pop(0)
        from desktop_app.gui.file_dialog import ask_to_open

        return ask_to_open(parent, title, kinds, start)

    def choose_to_save(
        self, parent: QWidget | None, title: str, kinds: str, start: Path | None = None
    ) -> Path | None:
        """A place for a file, or None when the person stops; replacing a file is asked first.

        The ending of the first kind is added when none is typed.
        """
        if self.answers:
            return self.answers.pop(0)
        from desktop_app.gui.file_dialog import ask_to_save

        return ask_to_save(parent, title, kinds, start)
