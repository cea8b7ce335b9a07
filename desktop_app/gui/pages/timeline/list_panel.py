"""Lijst: the twin of the map, with its order, its filter and how many rows there are."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.pages.timeline.list_filter import ListFilter
from desktop_app.gui.pages.timeline.rows_model import RowsModel
from desktop_app.gui.pages.timeline.rows_view import RowsView
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.announce import announce
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.words import Title, Words
from desktop_app.map.own import OwnMoment
from desktop_app.map.row_words import column_name
from desktop_app.map.rows import COLUMNS, Column, Row, Wanted, choices, filtered, ordered, rows_of
from desktop_app.text.messages import Messages
from desktop_app.traject.model import Traject

LEAST_HEIGHT = 220
"""The table is at least this high, in pixels at 100 %; below that its rows scroll out of sight."""


class ListPanel(QWidget):
    """Shows the rows of a traject; which one is selected is shared with the map by its page."""

    picked = Signal(str)
    entered = Signal(str)
    grown = Signal(QWidget)

    def __init__(self, theme: Theme, words: Messages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._rows: tuple[Row, ...] = ()
        self._wanted = Wanted()
        self._column: Column | None = None
        """The column that is sorted by; None is the order of time."""
        self._down = False
        self._selected = ""
        self._today = ""
        self._room = 0
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme = self._theme
        self.filter_button = Button(theme, self.tr("Sorteer en filter"), icon="list", parent=self)
        self.filter = ListFilter(theme, self._words, self)
        self.count = Title(theme, "", "body", bold=True, parent=self)
        self._order = Words(theme, "", "small", "muted", parent=self)
        self._nothing = Words(theme, self.tr("Niets past bij je keuzes."), parent=self)
        self.model = RowsModel(self._words, self)
        self.view = RowsView(theme, self.model, self._words, self)

    def _assemble(self) -> None:
        theme = self._theme
        self._layout = QVBoxLayout(self)
        inset = theme.space("medium")
        self._layout.setContentsMargins(inset, inset, inset, inset)
        self._layout.setSpacing(theme.space("small"))
        head = FlowLayout(theme.space("medium"))
        head.addWidget(self.filter_button)
        head.addWidget(self.count)
        self._layout.addLayout(head)
        self._layout.addWidget(self.filter)
        self._layout.addWidget(self._order)
        self._layout.addWidget(self._nothing)
        self._layout.addWidget(self.view)
        self._nothing.hide()
        self.filter.hide()
        self.filter.set_order(None, down=False)

    def _connect(self) -> None:
        self.filter_button.clicked.connect(self._toggle_filter)
        self.filter.changed.connect(self._choose)
        self.view.picked.connect(self._take)
        self.view.entered.connect(self.entered)
        self.view.sort_wanted.connect(self._sort_by_name)
        self._theme.changed.connect(self._fit)

    # ------------------------------------------------------------------ what others ask

    def set_traject(self, traject: Traject, own: Iterable[OwnMoment] = ()) -> None:
        """Show the rows of a traject; order, filter and selection stay."""
        rows = rows_of(traject, own)
        today = self._words.get("tabel.vandaag", dag=traject.vandaag)
        if (rows, today) == (self._rows, self._today):
            return
        self._rows, self._today = rows, today
        self.filter.offer(choices(rows))
        self._show_rows()

    def select(self, key: str) -> None:
        """Select a row, without telling."""
        self._selected = key
        self.view.select_key(key)

    def set_room(self, height: int) -> None:
        """How high the table may be, in pixels; higher ones scroll inside."""
        self._room = height
        self._fit()

    def sort_by(self, column: Column | None, *, down: bool = False) -> None:
        """Put the rows in the order of a column, or of time."""
        self._column, self._down = column, down
        self.filter.set_order(column, down=down)
        self._show_rows()
        self.view.scrollToTop()

    # ------------------------------------------------------------------ inner workings

    def _show_rows(self) -> None:
        shown = filtered(self._rows, self._wanted)
        column: Column = self._column or "uiterlijk"
        if self._column is not None:
            shown = ordered(shown, self._column, down=self._down)
        self.model.set_rows(shown, (column, self._down) if self._column else None)
        self.view.show_sorted(self._column, down=self._down)
        self.view.select_key(self._selected)
        self._say_count(len(shown))
        self._say_order()
        self._nothing.setVisible(not shown)
        self.view.setVisible(bool(shown))
        self._fit()

    def _say_count(self, shown: int) -> None:
        total = len(self._rows)
        if shown == total:
            text = self.tr("{aantal} rijen").format(aantal=total)
        else:
            text = self.tr("{aantal} van {totaal} rijen").format(aantal=shown, totaal=total)
        changed = bool(self.count.text()) and text != self.count.text()
        self.count.setText(text)
        if changed and self.isVisible():
            announce(self.count, text)

    def _say_order(self) -> None:
        if self._column is None:
            order = self.tr("In de volgorde van de tijd.")
        else:
            name = column_name(self._column, self._words)
            form = (
                self.tr("Gesorteerd op: {naam}, aflopend.")
                if self._down
                else self.tr("Gesorteerd op: {naam}, oplopend.")
            )
            order = form.format(naam=name.lower())
        self._order.setText(f"{order} {self._today}".strip())

    def _fit(self) -> None:
        """As high as its rows, at most the room there is."""
        least = round(LEAST_HEIGHT * self._theme.scale)
        whole = self.view.whole_height() + 2
        self.view.setFixedHeight(min(whole, max(self._room, least)))

    def _take(self, key: str) -> None:
        self._selected = key
        self.picked.emit(key)

    # ------------------------------------------------------------------ order and filter

    def _sort_by_name(self, name: str) -> None:
        """A column that is pressed again turns the order round."""
        column = next(each for each in COLUMNS if each == name)
        self.sort_by(column, down=column == self._column and not self._down)
        announce(self.view, self._order.text())

    def _toggle_filter(self) -> None:
        opened = self.filter.isHidden()
        focus = self.focusWidget()
        if not opened and focus is not None and self.filter.isAncestorOf(focus):
            self.filter_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.filter.setVisible(opened)
        self.filter_button.setText(
            self.tr("Verberg de keuzes") if opened else self.tr("Sorteer en filter")
        )
        self.filter_button.updateGeometry()
        if opened:
            self.grown.emit(self.filter)

    def _choose(self) -> None:
        self._wanted = self.filter.wanted
        chosen = self.filter.order.value()
        self._column = next((column for column in COLUMNS if column == chosen), None)
        self._down = self.filter.direction.value() == "neer"
        self._show_rows()
        self.view.scrollToTop()
