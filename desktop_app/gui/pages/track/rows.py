"""The lists of the page as a model of Qt: what is shown is painted, what is heard is said here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
Look = Literal["done", "now", "track", "plain"]
LOOKS: Mapping[Look, tuple[str, str]] = {
    "done": ("uwv", "uwv_soft"),
    "now": ("jij", "jij_soft"),
    "track": ("spoor2_text", "spoor2_soft"),
    "plain": ("ink", "card"),
}
"""Colours of the word at the right and of its ground; the word and the icon say it. Never red."""
_NOWHERE = QModelIndex()


class Row(Struct, frozen=True):
    """A row of a list: a name, a line below it, and a word about how it stands.

    spoken: how it is heard, whole. heading: what stands above it; empty within a group.
    """

    key: str
    title: str
    below: str = ""
    state: str = ""
    look: Look = "plain"
    icon: str = "circle-dashed"
    heading: str = ""

    @property
    def spoken(self) -> str:
        """The whole row, as it is heard."""
        return ", ".join(part for part in (self.title, self.below, self.state) if part)


class RowsModel(QAbstractListModel):
    """One row each; nothing can be edited here."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._places: dict[str, int] = {}

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown, in order."""
        return self._rows

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; where only a few changed the list stays where it is."""
        rows = tuple(rows)
        old = self._rows
        same = [(one.key, one.heading) for one in rows] == [(one.key, one.heading) for one in old]
        if same:
            self._rows = rows
            for number, (before, now) in enumerate(zip(old, rows, strict=True)):
                if before != now:
                    self.dataChanged.emit(self.index(number), self.index(number))
            return
        self.beginResetModel()
        self._rows = rows
        self._places = {one.key: number for number, one in enumerate(rows)}
        self.endResetModel()

    def row_of(self, key: str) -> int | None:
        """The number of the row with this key."""
        return self._places.get(key)

    # ------------------------------------------------------------------ what Qt asks

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Rows; a list has no rows in rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """One column; Qt's own cannot be asked."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name; to assistive technology the whole row, and its group."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return row.heading
        if role == Qt.ItemDataRole.UserRole:
            return row.key
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """To be chosen, not to be changed."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
