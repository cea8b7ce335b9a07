"""The files of a paper, newest first, each with what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.words import Words
from desktop_app.text.messages import Messages
from desktop_app.traject.calendar import parse_day

if TYPE_CHECKING:
    from desktop_app.dossier import FileRecord

SHOWN = 5
"""So many versions are shown until the person asks for all."""


class FileList(QWidget):
    """Tells by the id of a file what the person wants with it."""

    open_wanted = Signal(str)
    save_wanted = Signal(str)
    remove_wanted = Signal(str)

    def __init__(self, theme: Theme, words: Messages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._files: tuple[FileRecord, ...] = ()
        self._all = False
        self._rows = QWidget(self)
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        self._title = Words(self._theme, self.tr("Bestanden"), bold=True, parent=self)
        self.more_button = Button(self._theme, self.tr("Toon alle versies"), parent=self)

    def _assemble(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(self._theme.space("small"))
        self._column.addWidget(self._title)
        self._column.addWidget(self._rows)
        self._column.addWidget(self.more_button)

    def _connect(self) -> None:
        self.more_button.clicked.connect(self._show_all)

    @property
    def rows(self) -> list[FileRow]:
        """What is shown, newest first."""
        return [one for one in self._rows.children() if isinstance(one, FileRow)]

    def show_files(self, files: Sequence[FileRecord], *, other: bool) -> None:
        """Show the files of a paper. other: it is another paper than before."""
        files = tuple(files)
        if files == self._files and not other:
            return
        self._files = files
        if other:
            self._all = False
        self._fill()

    def _show_all(self) -> None:
        self._all = True
        self._fill()
        rows = self.rows
        if len(rows) > SHOWN:
            rows[SHOWN].open_button.setFocus()

    def _fill(self) -> None:
        shown = self._files if self._all else self._files[:SHOWN]
        rows = QWidget(self)
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.space("medium"))
        names = _told_apart(shown)
        for file, name in zip(shown, names, strict=True):
            row = FileRow(self._theme, self._words, file, name, rows)
            row.open_button.clicked.connect(lambda _=False, id=file.id: self.open_wanted.emit(id))
            row.save_button.clicked.connect(lambda _=False, id=file.id: self.save_wanted.emit(id))
            row.remove_button.clicked.connect(
                lambda _=False, id=file.id: self.remove_wanted.emit(id)
            )
            column.addWidget(row)
        old, self._rows = self._rows, rows
        self._column.replaceWidget(old, rows)
        old.hide()
        old.deleteLater()
        rows.show()
        self.more_button.setVisible(len(shown) < len(self._files))
        QWidget.setTabOrder(rows, self.more_button)
        self.setVisible(bool(self._files))


class FileRow(QWidget):
    """One version: its name, what it is, and three buttons."""

    def __init__(
        self, theme: Theme, words: Messages, file: FileRecord, heard: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._heard = heard
        self._build_widgets(file)
        self._assemble()

    def _build_widgets(self, file: FileRecord) -> None:
        theme = self._theme
        self.name = Words(theme, file.name, parent=self)
        self.about = Words(theme, about_file(file, self._words), "small", "muted", parent=self)
        self.note = Words(theme, file.note, "small", parent=self)
        self.note.setVisible(bool(file.note))
        self.open_button = Button(
            theme, self.tr("Open een kopie"), icon="external-link", parent=self
        )
        self.save_button = Button(theme, self.tr("Bewaar een kopie"), icon="save", parent=self)
        self.remove_button = Button(
            theme, self.tr("Verwijder bestand"), icon="trash-2", parent=self
        )
        self.open_button.setAccessibleName(
            self.tr("Open een kopie van {naam}").format(naam=self._heard)
        )
        self.save_button.setAccessibleName(
            self.tr("Bewaar een kopie van {naam}").format(naam=self._heard)
        )
        self.remove_button.setAccessibleName(
            self.tr("Verwijder bestand {naam}").format(naam=self._heard)
        )

    def _assemble(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.space("tiny"))
        column.addWidget(self.name)
        column.addWidget(self.about)
        column.addWidget(self.note)
        buttons = FlowLayout(self._theme.space("small"))
        for button in (self.open_button, self.save_button, self.remove_button):
            buttons.addWidget(button)
        column.addLayout(buttons)


def about_file(file: FileRecord, words: Messages) -> str:
    """Which version it is, from when, and how large."""
    size = size_words(file.size)
    if file.day is not None:
        day = parse_day(file.day).datum
        return words.get("papieren.bestand_dag", versie=file.version, dag=day, grootte=size)
    added = parse_day(file.added[:10]).datum
    return words.get("papieren.bestand", versie=file.version, dag=added, grootte=size)


def size_words(size: int) -> str:
    """A number of bytes, rounded as people say it."""
    if size < 2**20:
        return f"{max(1, round(size / 1024))} kB"
    return f"{size / 2**20:.1f} MB".replace(".", ",")


def _told_apart(files: Sequence[FileRecord]) -> list[str]:
    """Names that differ, for who listens: the version is said where names are the same."""
    names = [file.name for file in files]
    seen: dict[str, int] = {}
    found = []
    for file in files:
        name = file.name
        if names.count(name) > 1:
            name = f"{name} ({file.version})"
        seen[name] = seen.get(name, 0) + 1
        found.append(name if seen[name] == 1 else f"{name} ({file.version}, {seen[name]})")
    return found
