"""The papers as a list model of Qt: what is shown is painted, what is heard is said here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.gui.pages.documents.papers import Paper, group_words, spoken
from desktop_app.text.messages import Messages

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class PapersModel(QAbstractListModel):
    """One row a paper; nothing can be edited here."""

    def __init__(self, words: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self._papers: tuple[Paper, ...] = ()
        self._headings: dict[int, str] = {}

    @property
    def papers(self) -> tuple[Paper, ...]:
        """What is shown, in order."""
        return self._papers

    def set_papers(self, papers: Sequence[Paper], whole: Sequence[Paper], *, grouped: bool) -> None:
        """Show other papers; where only a few changed the list stays where it is.

        whole: all papers, for the numbers in the headings. grouped: with headings.
        """
        papers = tuple(papers)
        headings = _headings(papers, whole, self.words) if grouped else {}
        same = [one.key for one in papers] == [one.key for one in self._papers]
        if same and headings.keys() == self._headings.keys():
            changed = {n for n, one in enumerate(papers) if one != self._papers[n]}
            changed |= {n for n, text in headings.items() if text != self._headings[n]}
            self._papers, self._headings = papers, headings
            for number in sorted(changed):
                self.dataChanged.emit(self.index(number), self.index(number))
            return
        self.beginResetModel()
        self._papers, self._headings = papers, headings
        self.endResetModel()

    def heading(self, number: int) -> str:
        """What stands above this row; empty within a group."""
        return self._headings.get(number, "")

    def row_of(self, key: str) -> int | None:
        """The number of the row with this key."""
        return next((n for n, one in enumerate(self._papers) if one.key == key), None)

    # ------------------------------------------------------------------ what Qt asks

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Rows; a list has no rows in rows."""
        return 0 if parent.isValid() else len(self._papers)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """One column; Qt's own cannot be asked."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name; to assistive technology the whole row, and its group."""
        if not index.isValid():
            return None
        paper = self._papers[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return paper.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(paper, self.words)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self.words.get(f"papieren.groep.{paper.group}")
        if role == Qt.ItemDataRole.UserRole:
            return paper.key
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """To be chosen, not to be changed."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def _headings(papers: tuple[Paper, ...], whole: Sequence[Paper], words: Messages) -> dict[int, str]:
    """The first row of each group, and its heading."""
    found: dict[int, str] = {}
    last = ""
    for number, paper in enumerate(papers):
        if paper.group != last:
            found[number] = group_words(paper.group, whole, words)
            last = paper.group
    return found
