"""What was thrown away in the last 30 days: take it back, or let it go for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.file.ask import ask_sure
from desktop_app.gui.pages.file.card import CardFold, FileCard
from desktop_app.gui.pages.file.plain import thing_words
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.choice import CheckList

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.dossier import Entry, FileRecord, Session


AT_ONCE = 25
"""Things that are shown, the last ones first; the others come by that many at a time."""


class BinCard(FileCard):
    """The things lie under a button; some of them return at once, all of them can go."""

    def __init__(self, context: Context) -> None:
        self.list: CheckList | None = None
        self._things: dict[str, Entry | FileRecord] = {}
        self._count = 0
        self._most = AT_ONCE
        super().__init__(context)

    def _build_widgets(self) -> None:
        theme = self.context.theme
        self.set_title(self.tr("Prullenbak"))
        self.fold = CardFold(theme, self.tr("Open de prullenbak"), self.tr("Sluit de prullenbak"))
        self._place = QWidget()
        self._place_column = QVBoxLayout(self._place)
        self.older_button = Button(theme, self.tr("Toon wat ouder is"))
        self.return_button = Button(theme, self.tr("Zet terug"), icon="undo-2")
        self.empty_button = Button(theme, self.tr("Leeg de prullenbak"), icon="trash-2")

    def _assemble(self) -> None:
        self._place_column.setContentsMargins(0, 0, 0, 0)
        self.fold.column.addWidget(self._place)
        self.fold.column.addWidget(self.older_button)
        self.column.insertWidget(2, self.fold)
        self.add_buttons(self.return_button, self.empty_button)

    def _connect(self) -> None:
        self.fold.turned.connect(lambda _: self.refresh())
        self.older_button.clicked.connect(self._show_older)
        self.return_button.clicked.connect(self._return)
        self.empty_button.clicked.connect(self._empty)

    def refresh(self) -> None:
        """Read what lies there."""
        session = self.context.desk.session
        if session is None:
            return
        things = _thrown_away(session)
        words = self.context.words
        count = words.get("mijnbestand.in_bak", aantal=len(things))
        self.show_lines(count if things else self.tr("De prullenbak is leeg."))
        self.fold.setVisible(bool(things))
        may = bool(things) and self.fold.is_open and not session.read_only
        self.return_button.setVisible(may)
        self.empty_button.setVisible(may)
        self._count = len(things)
        self.older_button.setVisible(len(things) > self._most)
        if self.fold.is_open:
            self._show(dict(list(things.items())[: self._most]))

    def _show_older(self) -> None:
        first = self._most
        self._most += AT_ONCE
        chosen = self.list.values() if self.list is not None else ()
        self.refresh()
        if self.list is not None:
            self.list.set_values(chosen)
            self.list.row(list(self._things)[first]).setFocus()

    def _show(self, things: dict[str, Entry | FileRecord]) -> None:
        if self.list is not None and things == self._things:
            return
        if self.list is not None:
            self._place_column.removeWidget(self.list)
            self.list.hide()
            self.list.deleteLater()
            self.list = None
        self._things = things
        if not things:
            return
        self.list = CheckList(self.context.theme, self._options(things))
        self.list.setAccessibleName(self.tr("In de prullenbak"))
        self._place_column.addWidget(self.list)
        self.list.show()

    def _options(self, things: dict[str, Entry | FileRecord]) -> list[tuple[str, str, str]]:
        used: dict[str, int] = {}
        options = []
        for id, thing in things.items():
            label = thing_words(thing)
            used[label] = used.get(label, 0) + 1
            if used[label] > 1:
                label = f"{label} ({used[label]})"
            options.append((id, label, self._since(thing)))
        return options

    def _since(self, thing: Entry | FileRecord) -> str:
        day = _day_of(thing.deleted)
        return self.context.words.get("mijnbestand.weg_sinds", dag=day) if day else ""

    # ------------------------------------------------------------------ doing

    def _return(self) -> None:
        chosen = self.list.values() if self.list is not None else ()
        if not chosen:
            self.tell(self.tr("Kies eerst wat je terug wilt."))
            return
        things = self._things

        def bring_back(session: Session) -> None:
            from desktop_app.dossier import FileRecord

            for id in chosen:
                if isinstance(things[id], FileRecord):
                    session.return_file(id)
                else:
                    session.return_entry(id)

        if self.context.desk.change(bring_back):
            self.refresh()
            self.tell(self.context.words.get("mijnbestand.terug", aantal=len(chosen)))

    def _empty(self) -> None:
        words = self.context.words
        sure = ask_sure(
            self.context.theme,
            self.window(),
            self.tr("Wil je de prullenbak legen?"),
            (
                words.get("mijnbestand.in_bak", aantal=self._count),
                self.tr("Dit gaat echt weg. Terugdraaien kan tot je het dossier sluit."),
            ),
            self.tr("Leeg de prullenbak"),
            self.tr("Annuleer"),
        )
        if sure and self.context.desk.change(lambda session: session.empty_bin()):
            self.refresh()
            self.tell(self.tr("De prullenbak is leeg."))


def _thrown_away(session: Session) -> dict[str, Entry | FileRecord]:
    """Entries, and files of entries that are in use: the others return with their entry.

    What was thrown away last comes first.
    """
    entries = session.entries(where="bin")
    gone = {entry.id for entry in entries}
    files = [file for file in session.files(where="bin") if file.entry not in gone]
    things: list[Entry | FileRecord] = [*entries, *files]
    things.sort(key=lambda thing: thing.deleted or "", reverse=True)
    return {thing.id: thing for thing in things}


def _day_of(moment: str | None) -> date | None:
    from desktop_app.dossier.records import time_of

    return time_of(moment).astimezone().date() if moment else None
