"""What both logs share: a line to add, filters, the list, the card of one, totals, and tables."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desktop_app.dossier import Payload
from desktop_app.export.track_csv import Kind
from desktop_app.gui.context import Context
from desktop_app.gui.pages.today.card import TodayCard
from desktop_app.gui.pages.track.acts import TrackActs
from desktop_app.gui.pages.track.content import Activity, Application, Track
from desktop_app.gui.pages.track.log_head import LogHead
from desktop_app.gui.pages.track.rows import Row
from desktop_app.gui.pages.track.rows_view import RowsView
from desktop_app.gui.pages.track.section import ListFrame, Section
from desktop_app.gui.pages.track.tables import TablesBar
from desktop_app.gui.pages.track.totals_card import TotalsCard
from desktop_app.gui.widgets.announce import announce

One = TypeVar("One", Activity, Application)


class LogSection(Section, Generic[One]):
    """Subclasses say what one entry is, in words and as a form."""

    kind: Kind
    all_filter = "alles"

    def __init__(self, context: Context, acts: TrackActs, parent: QWidget | None = None) -> None:
        super().__init__(context, acts, parent)
        self._track: Track | None = None
        self._shown: list[One] = []
        self._key = ""
        self._row = 0
        """Where the selected one stood: the next one comes there when a filter drops it."""
        self._filter = self.all_filter
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        self.head = self._make_head()
        self.view = self._make_view()
        self.frame = ListFrame(self.context.theme, self.view)
        self.card: TodayCard[One] = self._make_card()
        self.totals = TotalsCard(self.context, self.kind)
        self.tables = TablesBar(self.context, self.acts, self.kind)

    def _assemble(self) -> None:
        for part in (self.head, self.frame, self.card, self.totals, self.tables):
            self.column.addWidget(part)

    def _connect(self) -> None:
        self.head.typed.connect(self._echo)
        self.head.submitted.connect(self._submit)
        self.head.more_wanted.connect(self._more)
        self.head.filter_wanted.connect(self.show_filter)
        self.head.searched.connect(self._search)
        self.view.picked.connect(self._pick)
        self.view.entered.connect(self._enter)
        self.view.removed.connect(self._remove)

    # ------------------------------------------------------------------ what subclasses say

    def _make_head(self) -> LogHead:
        raise NotImplementedError

    def _make_view(self) -> RowsView:
        raise NotImplementedError

    def _make_card(self) -> TodayCard[One]:
        raise NotImplementedError

    def _entries(self, track: Track, name: str, text: str) -> list[One]:
        """Those of a filter, with these words in them."""
        raise NotImplementedError

    def _rows(self, track: Track, shown: list[One]) -> list[Row]:
        raise NotImplementedError

    def _read(self, text: str) -> Payload | None:
        """What a typed line tells; None while it says too little."""
        raise NotImplementedError

    def _understood(self, told: Payload) -> str:
        """That, in words."""
        raise NotImplementedError

    def _added(self) -> str:
        """The sentence after adding."""
        raise NotImplementedError

    def _ask(self, one: One | None, told: Payload | None) -> str:
        """The whole form."""
        raise NotImplementedError

    def _filters(self) -> Sequence[str]:
        raise NotImplementedError

    # ------------------------------------------------------------------ what the page asks

    def refresh(self, track: Track) -> None:
        """Show the file as it is now."""
        self._track = track
        self._show_rows()
        self.totals.show_totals(track)
        self.tables.refresh(track)

    def show_key(self, key: str) -> None:
        """Show a filter by its name, or an entry."""
        if key in self._filters():
            self.show_filter(key)
        elif key == "nieuw":
            QTimer.singleShot(0, self, lambda: self._ask(None, None))
        else:
            if not self.view.has(key):
                self.head.search.clear()
                self.show_filter(self.all_filter)
            if self.view.has(key):
                self._enter(key)

    def first_focus(self) -> QWidget | None:
        """The line to add something in."""
        return self.head.quick

    def give_room(self, height: int) -> None:
        """The list takes no more than this."""
        self.frame.give_room(height)

    def place(self) -> str:
        """The selected entry."""
        return self._key

    def show_filter(self, name: str) -> None:
        """Show the entries of a filter."""
        self._filter, self._row = name, 0
        self._show_rows()
        self._say_count()

    # ------------------------------------------------------------------ what is shown

    def _show_rows(self) -> None:
        track = self._track
        if track is None:
            return
        text = self.head.search.text()
        self._shown = self._entries(track, self._filter, text)
        counts = {name: len(self._entries(track, name, "")) for name in self._filters()}
        self.head.show_filters(self._filter, counts)
        focused = self.view.hasFocus()
        self.frame.set_rows(self._rows(track, self._shown), self._nothing(bool(text.strip())))
        if focused and not self._shown:
            filtered = any(counts.values())
            target = self.head.filters.segment(self._filter) if filtered else self.head.quick
            target.setFocus()
        ids = [one.id for one in self._shown]
        if self._key not in ids:
            self._key = ids[min(self._row, len(ids) - 1)] if ids else ""
        self._show_card()

    def _nothing(self, searched: bool) -> str:
        if searched or self._filter != self.all_filter:
            return self.tr("Er is niets dat past.")
        return self.tr("Je hebt hier nog niets opgeschreven. Typ hierboven je eerste regel.")

    def _show_card(self) -> None:
        one = self._selected()
        self.card.setVisible(one is not None)
        if one is not None:
            self.view.select_key(one.id)
            self._row = next(n for n, other in enumerate(self._shown) if other.id == one.id)
            self.card.show_content(one)

    def _selected(self) -> One | None:
        return next((one for one in self._shown if one.id == self._key), None)

    def _search(self) -> None:
        before = len(self._shown)
        self._row = 0
        self._show_rows()
        if len(self._shown) != before:  # not again after each letter
            self._say_count()

    def _say_count(self) -> None:
        """How many there are now, to who listens."""
        if not self.isVisible():
            return
        count = len(self._shown)
        if count == 0:
            announce(self.head, self.frame.nothing.text())
        elif count == 1:
            announce(self.head, self.tr("Eén regel."))
        else:
            announce(self.head, self.tr("{aantal} regels.").format(aantal=count))

    # ------------------------------------------------------------------ what the person does

    def _echo(self, text: str) -> None:
        told = self._read(text)
        self.head.show_echo(self._understood(told) if told is not None else "")

    def _submit(self) -> None:
        told = self._read(self.head.quick.text())
        if told is None:
            self.head.refuse(self.tr("Typ eerst een paar woorden."))
            return
        made = self.acts.add(told, self._added())
        if made:
            self._clear_line(made)

    def _more(self) -> None:
        """The whole form, with what was typed so far."""
        made = self._ask(None, self._read(self.head.quick.text()))
        if made:
            self._clear_line(made)

    def _clear_line(self, made: str) -> None:
        """The new one is selected; the keyboard stays in the line, for the next."""
        self.head.quick.setText("")  # after `clear` Ctrl+Z would bring back the line, not undo it
        if not self.view.has(made):
            self.head.search.clear()
            self.show_filter(self.all_filter)
        self._pick(made)

    def _pick(self, key: str) -> None:
        self._key = key
        self._show_card()

    def _enter(self, key: str) -> None:
        self._pick(key)
        self.reveal_wanted.emit(self.card, self.frame)

    def _remove(self, key: str) -> None:
        self.acts.remove(key)

    def _change(self) -> None:
        one = self._selected()
        if one is not None:
            self._ask(one, None)
