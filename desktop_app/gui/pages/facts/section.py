"""A few facts that belong together: what is filled in, and their fields when they are changed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.facts.entry_row import EntryRow
from desktop_app.gui.pages.facts.form import FactForm
from desktop_app.gui.pages.facts.stores import WHOLE, store_of
from desktop_app.gui.pages.facts.table import Keys, Section, facts_of
from desktop_app.gui.pages.facts.wording import Wording
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.heading import Heading

AT_FIRST, MORE = 10, 20
"""How many entries of a list are shown, and how many more each time one asks."""


class FactSection(QWidget):
    """Facts at the top are one entry; a list has as many as one wants. One form at a time."""

    opened = Signal(str)
    """The id of the section, when a form opens in it."""

    def __init__(self, context: Context, section: Section, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.section = section
        self.store = store_of(context.desk, section)
        self.form: FactForm | None = None
        self.rows: dict[str, EntryRow] = {}
        """Of the entries that are shown."""
        self._most = AT_FIRST
        self._wanted = ""
        """An entry that is shown however many there are before it."""
        self._wording = Wording(context.words, context.desk.regelboek)
        self._build_widgets()
        self._assemble()
        self._connect()
        self.refresh()

    def _build_widgets(self) -> None:
        theme, words = self.context.theme, self.context.words
        self.title = words.get(f"gegevens.deel.{self.section.id}")
        self._heading = Heading(theme, self.title, 3)
        self.add_button: Button | None = None
        if self.section.head:
            said = words.get(f"gegevens.toe.{self.section.id}")
            self.add_button = Button(theme, said, icon="plus")
        self.more_button = Button(theme, "", icon="chevron-down")

    def _assemble(self) -> None:
        space = self.context.theme.space
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space("small"))
        column.addWidget(self._heading)
        self._entries = QVBoxLayout()
        self._entries.setSpacing(space("gap"))
        column.addLayout(self._entries)
        column.addWidget(self.more_button)
        if self.add_button is not None:
            column.addWidget(self.add_button)

    def _connect(self) -> None:
        if self.add_button is not None:
            self.add_button.clicked.connect(self.add)
        self.more_button.clicked.connect(self._show_more)

    # ------------------------------------------------------------------ reading

    def refresh(self) -> None:
        """Read everything again; a form that is open keeps what is half typed."""
        ids = self.store.ids()
        if self.form is not None and self.form.id is not None and self.form.id not in ids:
            self.close_form(keep=False)  # it was taken back, or taken away
        shown = [id for place, id in enumerate(ids) if place < self._most or id == self._wanted]
        self._make_rows(shown)
        self._offer_more(len(ids) - len(shown))
        for id, row in self.rows.items():
            said = self._wording.pairs(self.section, self.store.told(id))
            row.show_entry(self._wording.line(said), self._doubts(id), empty=not said)
        if self.form is not None:
            self.form.refresh()
        self._show_open()

    def _make_rows(self, ids: list[str]) -> None:
        for id in [id for id in self.rows if id not in ids]:
            row = self.rows.pop(id)
            self._entries.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, id in enumerate(ids):
            if id not in self.rows:
                row = EntryRow(self.context, self.title, removable=bool(self.section.head))
                row.change_wanted.connect(lambda id=id: self.open(id))
                row.remove_wanted.connect(lambda id=id: self._remove(id))
                self.rows[id] = row
                self._entries.insertWidget(place, row)
                row.show()
        self.rows = {id: self.rows[id] for id in ids}

    def _offer_more(self, count: int) -> None:
        """A button for what is not shown."""
        self.more_button.setVisible(count > 0)
        text = self.tr("Toon meer ({aantal})").format(aantal=count)
        self.more_button.setText(text)
        self.more_button.setAccessibleName(self.tr("{doe}: {wat}").format(doe=text, wat=self.title))
        self.more_button.updateGeometry()

    def _show_more(self) -> None:
        before = len(self.rows)
        self._most += MORE
        self.refresh()
        rows = list(self.rows.values())
        rows[min(before, len(rows) - 1)].change_button.setFocus()

    def _doubts(self, id: str) -> str:
        traject = self.context.desk.traject
        if self.section.head:
            return self._wording.doubts_below(traject, self.store.path(id, ()))
        paths = (self.store.path(id, fact.keys) for fact in facts_of(self.section))
        return self._wording.doubts(traject, paths)

    # ------------------------------------------------------------------ one form at a time

    def open(self, id: str = WHOLE, keys: Keys = ()) -> None:
        """Ask the facts of an entry, at one of its fields when its place is given."""
        if id not in self.store.ids():
            return
        if id not in self.rows:
            self._wanted = id
            self.refresh()
        self._open(id)
        if self.form is not None:
            self.form.go_to(keys)

    def add(self) -> None:
        """Ask the facts of a new entry."""
        self._open(None)
        if self.form is not None:
            self.form.go_to(())

    def _open(self, id: str | None) -> None:
        if self.form is not None and (self.form.id, self.form.isHidden()) == (id, False):
            return
        self.close_form()
        self.form = FactForm(self.context, self.section, self.store, id)
        self.form.kept.connect(self._kept)
        self.form.closed.connect(self._closed)
        self._show_open()
        self.form.show()
        self.opened.emit(self.section.id)

    def _kept(self) -> None:
        """A new entry is shown where it came, however many there are before it."""
        if self.form is not None and self.form.id is not None:
            self._wanted = self.form.id
        self.refresh()

    def _show_open(self) -> None:
        """The form stands in the place of the summary of its entry, or under the last one."""
        form = self.form
        here = form.id if form is not None else None
        for id, row in self.rows.items():
            row.setVisible(form is None or id != here)
        if self.add_button is not None:
            self.add_button.setVisible(form is None or here is not None)
        if form is None:
            return
        place = list(self.rows).index(here) + 1 if here in self.rows else len(self.rows)
        if self._entries.indexOf(form) not in (place, -1):
            self._entries.removeWidget(form)
        if self._entries.indexOf(form) == -1:
            self._entries.insertWidget(place, form)

    def _closed(self) -> None:
        """Done with the form by its own buttons: the keyboard goes on at the entry."""
        id = self.form.id if self.form is not None else None
        self.close_form()
        self.refresh()
        row = self.rows.get(id) if id is not None else None
        target = row.change_button if row is not None else self.add_button
        if target is not None:
            target.setFocus()

    def close_form(self, *, keep: bool = True) -> None:
        """Put the form away; what cannot be kept of it is forgotten."""
        form, self.form = self.form, None
        if form is not None:
            if keep:
                form.commit()
            self._entries.removeWidget(form)
            form.hide()
            form.deleteLater()
            self._show_open()

    def commit(self) -> None:
        """Keep what is filled in and can be."""
        if self.form is not None:
            self.form.commit()

    def _remove(self, id: str) -> None:
        place = list(self.rows).index(id)
        self.close_form()
        if not self.store.remove(id):
            return
        self.refresh()
        rows = list(self.rows.values())
        if rows:
            rows[min(place, len(rows) - 1)].change_button.setFocus()
        elif self.add_button is not None:
            self.add_button.setFocus()
