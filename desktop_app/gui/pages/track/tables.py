"""Tables in and out: the buttons, and the work behind them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.dossier import Stopped
from desktop_app.export.csv_cells import LARGEST
from desktop_app.export.track_csv import Kind, Names
from desktop_app.gui.context import Context
from desktop_app.gui.pages.track.acts import TrackActs
from desktop_app.gui.pages.track.content import Track
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words
from desktop_app.traject.errors import InvoerFout, shown_path

if TYPE_CHECKING:
    from desktop_app.dossier import Payload, Session
    from desktop_app.export.track_csv_read import Incoming
    from desktop_app.gui.work import Progress

_NOT_MEDICAL = ("nee", "functioneel")


class TablesBar(Surface):
    """Brings a table in, with a look at it first; keeps the log as a table."""

    came_in = Signal()

    def __init__(
        self, context: Context, acts: TrackActs, kind: Kind, parent: QWidget | None = None
    ) -> None:
        super().__init__(context.theme, parent=parent)
        self._context = context
        self._acts = acts
        self._kind = kind
        self._track: Track | None = None
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme = self._theme
        self._title = Heading(theme, self.tr("Als tabel (CSV)"), 3, parent=self)
        self._help = Words(
            theme,
            self.tr(
                "Een tabel open je in bijvoorbeeld Excel. "
                "Het bestand heeft geen wachtwoord: iedereen kan het lezen."
            ),
            "small",
            "muted",
            parent=self,
        )
        self.in_button = Button(
            theme, self.tr("Haal een tabel binnen"), icon="folder-open", parent=self
        )
        self.out_button = Button(theme, self.tr("Bewaar als tabel"), icon="save", parent=self)

    def _assemble(self) -> None:
        column: QVBoxLayout = self.inside_column("small")
        flow = FlowLayout(self._theme.space("small"))
        flow.addWidget(self.in_button)
        flow.addWidget(self.out_button)
        column.addWidget(self._title)
        column.addWidget(self._help)
        column.addLayout(flow)

    def _connect(self) -> None:
        self.in_button.clicked.connect(self.bring_in)
        self.out_button.clicked.connect(self.keep_as_table)

    def refresh(self, track: Track) -> None:
        """What can be kept follows the file."""
        self._track = track
        some = track.activities if self._kind == "activiteit" else track.applications
        held = self.out_button.hasFocus()
        self.out_button.setEnabled(bool(some))
        if held and not some:
            self.in_button.setFocus()

    # ------------------------------------------------------------------ out

    def keep_as_table(self) -> None:
        """Ask for a place and write the log there."""
        from desktop_app.export.atomic import write_atomically
        from desktop_app.export.track_csv import track_csv
        from desktop_app.gui.work import busy, with_progress

        track = self._track
        if track is None or busy():
            return
        name = self.tr("activiteiten") if self._kind == "activiteit" else self.tr("sollicitaties")
        path = self._context.files.choose_to_save(
            self.window(),
            self.tr("Waar wil je de tabel bewaren?"),
            self.tr("Tabel (*.csv)"),
            Path.home() / f"{name}.csv",
        )
        if path is None:
            return
        activities: list[Payload] = [one.told for one in track.activities]
        applications: list[Payload] = [one.told for one in track.applications]
        entries = activities if self._kind == "activiteit" else applications
        entries.reverse()  # the oldest first
        names = self._names(track)

        def work(progress: Progress) -> None:
            data = track_csv(self._kind, entries, names, track.words, progress.step)
            write_atomically(path, data)

        desk = self._context.desk
        try:
            with_progress(self.window(), self.tr("Je tabel wordt gemaakt."), work)
        except InvoerFout as refusal:
            desk.refused.emit(desk.words.say(refusal.message))
            return
        desk.said.emit(desk.words.get("tweedespoor.tabel_bewaard", bestand=shown_path(path)))

    # ------------------------------------------------------------------ in

    def bring_in(self) -> None:
        """Ask for a table, show what it holds, and add it as one action."""
        from desktop_app.gui.work import busy

        if self._track is None or busy() or self._acts.refused():
            return
        path = self._context.files.choose_to_open(
            self.window(),
            self.tr("Kies een tabel"),
            self.tr("Tabel (*.csv *.txt)") + ";;" + self.tr("Alle bestanden (*)"),
        )
        if path is None:
            return
        desk = self._context.desk
        try:
            found = self._look_at(path, self._track)
        except InvoerFout as refusal:
            desk.refused.emit(desk.words.say(refusal.message))
            return
        from desktop_app.gui.pages.track.import_dialog import ImportDialog

        dialog = ImportDialog(self._context, path.name, found, self.window())
        if dialog.ask() and found.entries:
            self._add(found)

    def _look_at(self, path: Path, track: Track) -> Incoming:
        """What a file holds. Raises InvoerFout."""
        from desktop_app.export.track_csv_read import read_track_csv
        from desktop_app.gui.work import with_progress

        data = _bytes_of(path)
        known: list[Payload] = [one.told for one in track.activities]
        known += [one.told for one in track.applications]
        names = self._names(track)
        return with_progress(
            self.window(),
            self.tr("Je tabel wordt gelezen."),
            lambda progress: read_track_csv(
                data,
                shown_path(Path(path.name)),
                names,
                track.words,
                track.today,
                known,
                progress.step,
            ),
        )

    def _names(self, track: Track) -> Names:
        """What is called in a table: of own papers only those that are known not to be medical."""
        papers = self._context.desk.entries("document")
        hidden = {
            one.id for one in papers if getattr(one.payload, "medisch", None) not in _NOT_MEDICAL
        }
        return track.names._replace(hidden=frozenset(hidden))

    def _add(self, found: Incoming) -> bool:
        """All of it, as one action."""
        from desktop_app.gui.work import with_progress

        desk, words = self._context.desk, self._context.words
        activities = found.kind == "activiteit"
        id = "tweedespoor.activiteiten_erbij" if activities else "tweedespoor.sollicitaties_erbij"
        said = words.get(id, aantal=len(found.entries))

        def add(session: Session, progress: Progress) -> None:
            for number, entry in enumerate(found.entries):
                if not progress.step(number, len(found.entries)):
                    raise Stopped
                session.add_entry(entry)

        done = with_progress(
            self.window(),
            self.tr("De regels worden toegevoegd."),
            lambda progress: desk.change(lambda session: add(session, progress), said),
        )
        if done:
            self.came_in.emit()
        return done


def _bytes_of(path: Path) -> bytes:
    """The bytes of a file, one more than is allowed at most. Raises InvoerFout."""
    try:
        with path.open("rb") as file:
            return file.read(LARGEST * 1_000_000 + 1)
    except FileNotFoundError:
        raise InvoerFout("bestand.ontbreekt", bestand=shown_path(path)) from None
    except PermissionError:
        raise InvoerFout("bestand.geen_toegang", bestand=shown_path(path)) from None
    except OSError:
        raise InvoerFout("bestand.niet_leesbaar", bestand=shown_path(path)) from None
