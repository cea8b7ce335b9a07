"""What can be chosen about the list: its order, and which rows are left out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.choice import CheckList, Choice
from desktop_app.gui.widgets.flow import Columns
from desktop_app.gui.widgets.form_row import FormRow
from desktop_app.map.row_words import choice_words, column_name
from desktop_app.map.rows import COLUMNS, EVERYTHING, Column, Wanted
from desktop_app.text.messages import Messages

IN_TIME = "tijd"
"""The order of the map, which is no column."""
_FIELDS = ("turns", "states", "layers", "sources")


class ListFilter(QWidget):
    """Choices for who is next, state, kind of rule and source, and the order."""

    changed = Signal()

    def __init__(self, theme: Theme, words: Messages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme = self._theme
        columns = [(column, column_name(column, self._words)) for column in COLUMNS]
        self.order = Choice(theme, [(IN_TIME, self.tr("Tijd")), *columns], columns=2)
        self.direction = Choice(
            theme,
            [("op", self.tr("Oplopend")), ("neer", self.tr("Aflopend"))],
            columns=2,
        )
        self.lists = {
            "turns": self._list("turns"),
            "states": self._list("states"),
            "layers": self._list("layers"),
            "sources": self._list("sources"),
        }
        self.clear_button = Button(theme, self.tr("Toon alle rijen"), icon="rotate-ccw")

    def _assemble(self) -> None:
        theme = self._theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("gap"))
        order = Columns(theme, self)
        order.left.addWidget(FormRow(theme, self.tr("Sorteer op"), self.order))
        order.right.addWidget(FormRow(theme, self.tr("Volgorde"), self.direction))
        order.right.addStretch(1)
        column.addWidget(order)
        kinds = Columns(theme, self)
        titles = {
            "turns": self.tr("Wie is aan zet?"),
            "states": self.tr("Hoe staat het ervoor?"),
            "layers": self.tr("Soort regel"),
            "sources": self.tr("Soort bron"),
        }
        for number, (name, title) in enumerate(titles.items()):
            half = kinds.right if number % 2 else kinds.left
            half.addWidget(FormRow(theme, title, self.lists[name]))
        kinds.left.addStretch(1)
        kinds.right.addStretch(1)
        column.addWidget(kinds)
        column.addWidget(self.clear_button)

    def _connect(self) -> None:
        self.order.changed.connect(self.changed)
        self.direction.changed.connect(self.changed)
        for each in self.lists.values():
            each.changed.connect(self.changed)
        self.clear_button.clicked.connect(self.clear)

    @property
    def wanted(self) -> Wanted:
        """Which rows are wanted."""
        return Wanted(
            turns=self.lists["turns"].values(),
            layers=self.lists["layers"].values(),
            states=self.lists["states"].values(),
            sources=self.lists["sources"].values(),
        )

    def offer(self, offered: Wanted) -> None:
        """Show only these choices; the rest would find nothing."""
        for name in _FIELDS:
            for value in getattr(EVERYTHING, name):
                self.lists[name].row(value).setVisible(value in getattr(offered, name))

    def set_wanted(self, wanted: Wanted) -> None:
        """Choose these, as far as they are offered; without a signal."""
        for name in _FIELDS:
            self.lists[name].set_values(getattr(wanted, name))

    def set_order(self, column: Column | None, *, down: bool) -> None:
        """Show the order, without a signal."""
        self.order.set_value(column or IN_TIME)
        self.direction.set_value("neer" if down else "op")

    def clear(self) -> None:
        """Leave nothing out."""
        self.set_wanted(Wanted())
        self.changed.emit()

    def _list(self, name: str) -> CheckList:
        values: Sequence[str] = getattr(EVERYTHING, name)
        options = [(value, choice_words(name, value, self._words)) for value in values]
        return CheckList(self._theme, options)
