"""The reader's own note with a page: kept in the dossier, and only offered where there is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.dialog import Dialog
from desktop_app.gui.widgets.fields import TextField
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.form_row import FormRow
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words
from desktop_app.rights import Pagina

if TYPE_CHECKING:
    from desktop_app.dossier import Entry, Session
    from desktop_app.gui.desk import Desk

LONGEST = 20_000
"""Signs of a note that can be typed."""


def about(page: Pagina) -> str:
    """How a note says which page it belongs to."""
    return f"artikel:{page.id}"


def notes_with(desk: Desk, page: Pagina) -> tuple[Entry, ...]:
    """The notes with a page, oldest first."""
    return tuple(
        entry
        for entry in desk.entries("notitie")
        if getattr(entry.payload, "onderwerp", None) == about(page)
    )


class NoteBox(Surface):
    """The note with a page and what can be done with it."""

    changed = Signal()

    def __init__(self, context: Context, page: Pagina, parent: QWidget) -> None:
        super().__init__(context.theme, edge="card", reading=True, parent=parent)
        self.context = context
        self._page = page
        self._build_widgets()
        self._assemble()
        self._connect()
        self.refresh()

    def _build_widgets(self) -> None:
        theme = self._theme
        self._title = Heading(theme, self.tr("Jouw notitie"), 3)
        self.setAccessibleName(self._title.text())
        self.text = Words(theme, "")
        self.write_button = Button(theme, self.tr("Schrijf een notitie"), icon="pencil")
        self.change_button = Button(theme, self.tr("Verander je notitie"), icon="pencil")
        self.remove_button = Button(theme, self.tr("Verwijder je notitie"), icon="trash-2")

    def _assemble(self) -> None:
        column = self.inside_column("small")
        small = self._theme.space("small")
        column.setContentsMargins(small, small, small, small)
        column.addWidget(self._title)
        column.addWidget(self.text)
        buttons = FlowLayout(small)
        for button in (self.write_button, self.change_button, self.remove_button):
            buttons.addWidget(button)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self.write_button.clicked.connect(self._write)
        self.change_button.clicked.connect(self._write)
        self.remove_button.clicked.connect(self._remove)

    def refresh(self) -> None:
        """Show the notes as they are now."""
        self.setVisible(self.context.desk.session is not None)
        texts = [getattr(entry.payload, "tekst", "").strip() for entry in self._notes()]
        told = "\n\n".join(text for text in texts if text)
        held = self.change_button.hasFocus() or self.remove_button.hasFocus()
        shown = told or self.tr("Hier kun je iets voor jezelf opschrijven. Alleen jij ziet het.")
        self.text.setText(shown)
        self.setAccessibleDescription(shown)
        self.write_button.setVisible(not told)
        self.change_button.setVisible(bool(told))
        self.remove_button.setVisible(bool(told))
        if held and not told:
            self.write_button.setFocus()

    def _notes(self) -> tuple[Entry, ...]:
        return notes_with(self.context.desk, self._page)

    def _write(self) -> None:
        """Ask for the text; an empty one takes the note away."""
        from desktop_app.dossier import Notitie

        notes = self._notes()
        first = notes[0] if notes else None
        payload = first.payload if first is not None else None
        before = payload.tekst if isinstance(payload, Notitie) else ""
        dialog = NoteDialog(self._theme, self._page.titel, before, self.window())
        if not dialog.ask():
            return
        text = dialog.note.text().strip()[:LONGEST]
        if not text:
            self._remove()
            return
        new = Notitie(
            tekst=text,
            titel=self._page.titel,
            datum=self.context.desk.today.isoformat(),
            onderwerp=about(self._page),
        )
        if first is None:
            self.context.desk.change(lambda session: session.add_entry(new))
        else:
            self.context.desk.change(lambda session: session.change_entry(first.id, new))

    def _remove(self) -> None:
        ids = [entry.id for entry in self._notes()]

        def remove(session: Session) -> None:
            for id in ids:
                session.delete_entry(id)

        if ids:
            self.context.desk.change(remove, self.tr("Je notitie is verwijderd."))


class NoteDialog(Dialog):
    """One field to write in."""

    def __init__(self, theme: Theme, about: str, text: str, parent: QWidget | None = None) -> None:
        self._about = about
        super().__init__(theme, "", parent)
        self.set_title(self.tr("Jouw notitie"))
        self.note.setText(text)

    def _build_widgets(self) -> None:
        super()._build_widgets()
        self.note = TextField(self._theme, lines=7)
        self._row = FormRow(
            self._theme,
            self._about,
            self.note,
            help=self.tr("Dit blijft in je dossier. Het komt niet mee als je deze tekst print."),
        )

    def _assemble(self) -> None:
        super()._assemble()
        self.column.addWidget(self._row)
        self.column.addStretch(1)
        self.main_button = self.add_buttons(self.tr("Bewaar notitie"), self.tr("Annuleer"))
