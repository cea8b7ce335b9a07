"""What can be done with a paper: its state, files and notes. Says why not, where that is so."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.documents.papers import Paper
from desktop_app.gui.refusing import refused
from desktop_app.text.message import Message

if TYPE_CHECKING:
    from desktop_app.dossier import Document, Session
    from desktop_app.gui.work import Progress


class PaperActs(QObject):
    """Acts on the open dossier; each act is one action that can be undone."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page

    # ------------------------------------------------------------------ the state

    def score(self, paper: Paper, state: str) -> bool:
        """Set the state with the day of today; empty takes it away. False when nothing changed."""
        if paper.own or self.refused():
            return False
        desk, words = self._context.desk, self._context.words
        told = desk.facts_json().get("documenten") or {}
        if (told.get(paper.key) or {}).get("stand", "") == state:
            return False
        if not state:
            sentence = words.get("papieren.gewist", naam=paper.name)
            return self._keep_state(paper, None, sentence)
        sentence = words.get(
            "papieren.gezet",
            naam=paper.name,
            stand=Message(f"papier.stand.{state}"),
            dag=desk.today,
        )
        return self._keep_state(paper, {"stand": state, "datum": desk.today.isoformat()}, sentence)

    def ask_day(self, paper: Paper) -> None:
        """Let the person change the day of the state."""
        if paper.own or self.refused():
            return
        from desktop_app.gui.pages.documents.dialogs import PaperDayDialog

        told = (self._context.desk.facts_json().get("documenten") or {}).get(paper.key)
        if not told:
            return
        dialog = PaperDayDialog(self._context, paper.name, told.get("datum"), self._page)
        if dialog.exec():
            day = dialog.day.value()
            state = {"stand": told["stand"], **({"datum": day} if day else {})}
            self._keep_state(paper, state, None)
        dialog.deleteLater()

    def _keep_state(self, paper: Paper, state: dict[str, str] | None, sentence: str | None) -> bool:
        return self._context.desk.change(
            lambda session: _put_state(session, paper.key, state), sentence
        )

    # ------------------------------------------------------------------ files

    def add_files(self, paper: Paper, files: Sequence[Path]) -> bool:
        """Attach files as new versions, in one action; who attaches a paper has it."""
        from desktop_app.gui.work import busy, with_progress

        if busy() or not files or self.refused():
            return False
        desk, words = self._context.desk, self._context.words
        sentence = words.get("papieren.toegevoegd", aantal=len(files), naam=paper.name)
        return with_progress(
            self._page,
            self.tr("Je bestand wordt bewaard."),
            lambda progress: desk.change(
                lambda session: self._attach(session, paper, files, progress), sentence
            ),
        )

    def _attach(
        self, session: Session, paper: Paper, files: Sequence[Path], progress: Progress
    ) -> None:
        from desktop_app.dossier import level_of

        sizes = [path.stat().st_size if path.is_file() else 0 for path in files]
        whole, before = sum(sizes), 0
        entry = paper.entries[0].id if paper.entries else ""
        if not entry:
            entry = session.add_entry(_of_catalogue(paper)).id
        for path, size in zip(files, sizes, strict=True):
            session.add_file(
                entry,
                path,
                path.name,
                version=_next_version(paper, session, entry),
                level=level_of(session.entry(entry).payload),
                progress=_from(progress, before, whole),
            )
            before += size
        if not paper.own and paper.state != "heb":
            day = self._context.desk.today.isoformat()
            _put_state(session, paper.key, {"stand": "heb", "datum": day})

    def choose_and_add(self, paper: Paper) -> bool:
        """Ask for a file and attach it."""
        if self.refused():
            return False
        path = self._context.files.choose_to_open(
            self._page, self.tr("Kies een bestand"), self.tr("Alle bestanden (*)")
        )
        return path is not None and self.add_files(paper, [path])

    def remove_file(self, id: str) -> bool:
        """Put a file in the bin."""
        if self.refused():
            return False
        sentence = self.tr("Het bestand ligt 30 dagen in de prullenbak.")
        return self._context.desk.change(lambda session: session.delete_file(id), sentence)

    # ------------------------------------------------------------------ notes and own papers

    def ask_notes(self, paper: Paper) -> None:
        """Let the person write what the paper says, and how they see it."""
        if self.refused():
            return
        from desktop_app.dossier import Document
        from desktop_app.gui.pages.documents.dialogs import NotesDialog

        known = paper.entries[0].payload if paper.entries else _of_catalogue(paper)
        if not isinstance(known, Document):
            return
        dialog = NotesDialog(
            self._context.theme, paper.name, known.volgens_stuk, known.volgens_mij, self._page
        )
        if dialog.exec():
            told = replace(
                known,
                volgens_stuk=dialog.by_paper.text().strip(),
                volgens_mij=dialog.by_me.text().strip(),
            )
            if told != known:
                self._context.desk.change(lambda session: _put_paper(session, paper, told))
        dialog.deleteLater()

    def ask_own(self, paper: Paper | None = None, title: str = "") -> str:
        """Let the person make or change a paper of their own; its key, empty when stopped."""
        if self.refused():
            return ""
        from desktop_app.dossier import change_paper
        from desktop_app.gui.pages.documents.own_dialog import OwnPaperDialog

        entry = paper.entries[0] if paper is not None else None
        dialog = OwnPaperDialog(self._context, self._page, entry=entry, title=title)
        made: list[str] = []

        def keep(session: Session) -> None:
            if entry is None:
                made.append(session.add_entry(dialog.payload()).id)
            else:
                made.append(change_paper(session, entry.id, dialog.payload()))

        kept = bool(dialog.exec()) and self._context.desk.change(keep)
        dialog.deleteLater()
        return made[0] if kept else ""

    def remove_own(self, paper: Paper) -> bool:
        """Put a paper of the person's own in the bin, with its files."""
        if not paper.own or self.refused():
            return False
        sentence = self.tr("Het document ligt 30 dagen in de prullenbak.")
        return self._context.desk.change(lambda session: session.delete_entry(paper.key), sentence)

    def remind(self, paper: Paper) -> None:
        """Let the person set a reminder about it."""
        if self.refused():
            return
        from desktop_app.gui.pages.today.reminders import ask_reminder

        today = self._context.desk.today
        suggested = paper.due if paper.due is not None and paper.due > today else None
        ask_reminder(self._context, self._page, paper.key, suggested)

    def refused(self) -> bool:
        """Say why nothing can be changed, where that is so."""
        return refused(self._context.desk)


def _put_state(session: Session, key: str, state: dict[str, str] | None) -> None:
    told = dict(session.facts_json().get("documenten") or {})
    if state is None:
        told.pop(key, None)
    else:
        told[key] = state
    session.set_facts({"documenten": told or None})


def _of_catalogue(paper: Paper) -> Document:
    """What is kept of a paper of the catalogue; its medical mark goes with it."""
    from desktop_app.dossier import Document

    return Document(titel=paper.name, soort=paper.key, medisch=paper.medical)


def _from(progress: Progress, before: int, whole: int) -> Callable[[int], bool]:
    """Tells how far one file is, of several that come together."""

    def told(done: int) -> bool:
        return progress.step(before + done, max(whole, before + done))

    return told


def _put_paper(session: Session, paper: Paper, told: Document) -> None:
    if paper.entries:
        session.change_entry(paper.entries[0].id, told)
    else:
        session.add_entry(told)


def _next_version(paper: Paper, session: Session, entry: str) -> int | None:
    """The version after all of the paper, that may hang on several entries."""
    if len(paper.entries) < 2:
        return None
    kept = session.files(where="all")
    ids = {entry, *(one.id for one in paper.entries)}
    return max((file.version for file in kept if file.entry in ids), default=0) + 1
