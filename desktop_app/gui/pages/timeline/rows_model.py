"""The rows of the map as a table model of Qt: words for eyes and words for who listens."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.map.row_words import (
    cell,
    column_name,
    main_line,
    rest_line,
    spoken_row,
)
from desktop_app.map.rows import COLUMNS, Column, Row
from desktop_app.text.messages import Messages

Index = QModelIndex | QPersistentModelIndex
NAME = COLUMNS.index("wat")
_NOWHERE = QModelIndex()


class RowsModel(QAbstractTableModel):
    """One row a row of the map, one column a column; nothing can be edited."""

    def __init__(self, words: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._rows: tuple[Row, ...] = ()
        self._sorted: tuple[Column, bool] | None = None
        self._said: dict[tuple[str, str], str] = {}

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown, in order."""
        return self._rows

    def set_rows(self, rows: Sequence[Row], sorted_by: tuple[Column, bool] | None) -> None:
        """Show other rows.

        sorted_by: the column and whether the highest comes first; None is the order of time.
        """
        self.beginResetModel()
        if tuple(rows) != self._rows:
            self._said.clear()
        self._rows = tuple(rows)
        self._sorted = sorted_by
        self.endResetModel()

    def row_of(self, key: str) -> int | None:
        """The number of the row with this key."""
        return next((n for n, row in enumerate(self._rows) if row.key == key), None)

    def cell(self, row: Row, column: Column) -> str:
        """The words of a cell."""
        return self._say(row, column)

    def main(self, row: Row) -> str:
        """The second line of a row that stands under each other."""
        return self._say(row, "main")

    def rest(self, row: Row, shown: tuple[Column, ...]) -> str:
        """What the columns in sight do not say."""
        key = (row.key, ",".join(shown))
        if key not in self._said:
            self._said[key] = rest_line(row, shown, self._words)
        return self._said[key]

    # ------------------------------------------------------------------ what Qt asks

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Rows; a table has no rows in rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Columns, in sight or not."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell. The name is heard as the whole row, so that arrows read rows."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if index.column() == NAME:
                return spoken_row(row, self._words)
            return self.cell(row, column) or self.tr("leeg")
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self.rest(row, ("wat", "uiterlijk", "wie", "aan_zet", "stand"))
        if role == Qt.ItemDataRole.UserRole:
            return row.key
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Names of the columns; the one that is sorted by says so to who listens."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = COLUMNS[section]
        name = column_name(column, self._words)
        if role == Qt.ItemDataRole.DisplayRole:
            return name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if self._sorted is None or self._sorted[0] != column:
                return name
            down = self._sorted[1]
            form = self.tr("{naam}, aflopend") if down else self.tr("{naam}, oplopend")
            return form.format(naam=name)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """To be chosen, not to be changed."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _say(self, row: Row, what: Column | str) -> str:
        key = (row.key, what)
        if key not in self._said:
            if what == "main":
                self._said[key] = main_line(row, self._words)
            else:
                self._said[key] = cell(row, _column(what), self._words)
        return self._said[key]


def _column(name: str) -> Column:
    return next(column for column in COLUMNS if column == name)
