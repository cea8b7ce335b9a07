"""A list of rows: arrows move, Enter or a click opens the card, letters and Delete do more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QItemSelectionModel, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_app.gui.pages.track.row_shape import RowShape
from desktop_app.gui.pages.track.rows import Index, Row, RowsModel
from desktop_app.gui.theme import Theme

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RowsView(QListView):
    """One stop for the keyboard; Tab leaves it.

    letters: what a letter stands for; `scored` tells it. Backspace is the empty state.
    """

    picked = Signal(str)
    """Key of the row that is selected now by the person."""
    entered = Signal(str)
    """Enter, or a click: the person wants the card of this row."""
    scored = Signal(str, str)
    removed = Signal(str)
    """Delete was pressed on this row."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        keys: str = "",
        *,
        letters: Mapping[str, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """name, keys: what is said of the list, and of its keys."""
        super().__init__(parent)
        self._theme = theme
        self._letters = dict(letters or {})
        self._silent = False
        self._shape: RowShape | None = None
        self._rows = RowsModel(self)
        self.setAccessibleName(name)
        self.setAccessibleDescription(keys)
        self._build_widgets()
        self._connect()

    def _build_widgets(self) -> None:
        self.setModel(self._rows)
        self.setItemDelegate(RowPainter(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)  # rows paint their own ground
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def _connect(self) -> None:
        self.selectionModel().currentChanged.connect(self._moved)
        self._theme.changed.connect(self._restyle)

    # ------------------------------------------------------------------ what others ask

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown, in order."""
        return self._rows.rows

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these; what was selected stays so while it is there."""
        key = self.selected_key
        self._rows.set_rows(rows)
        self.select_key(key)

    def has(self, key: str) -> bool:
        """Whether this row is in the list."""
        return self._rows.row_of(key) is not None

    @property
    def shape(self) -> RowShape:
        """The layout of now."""
        width = max(self.viewport().width(), 120)
        if self._shape is None or self._shape.width != width:
            self._shape = RowShape(self._theme, width)
        return self._shape

    @property
    def selected_key(self) -> str:
        """The row that is selected; empty for none."""
        index = self.currentIndex()
        return self.rows[index.row()].key if index.isValid() else ""

    def select_key(self, key: str) -> None:
        """Select a row without telling; nothing is selected when it is not in the list."""
        number = self._rows.row_of(key)
        self._silent = True
        try:
            if number is None:
                self.clearSelection()
                self.setCurrentIndex(self._rows.index(-1))
            elif key != self.selected_key:
                self.selectionModel().setCurrentIndex(
                    self._rows.index(number), QItemSelectionModel.SelectionFlag.ClearAndSelect
                )
                if self.isVisible():  # else Qt does it once the list is shown, at its own width
                    self.scrollTo(self._rows.index(number))
        finally:
            self._silent = False

    def wanted_height(self, most: int) -> int:
        """Height at which nothing has to scroll, or `most` if that is less."""
        height = 2
        for row in self.rows:
            height += self.shape.placed(row).height
            if height >= most:
                return most
        return height

    # ------------------------------------------------------------------ events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width is another layout."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters tell the state; other letters are left to the window."""
        key, letter = self.selected_key, event.text().lower()
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if event.key() in _ENTER:
            if key:
                self.entered.emit(key)
        elif plain and key and letter in self._letters:
            self.scored.emit(key, self._letters[letter])
        elif plain and key and self._letters and event.key() == Qt.Key.Key_Backspace:
            self.scored.emit(key, "")
        elif plain and key and event.key() == Qt.Key.Key_Delete:
            self.removed.emit(key)
        elif letter.strip() and letter.isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens the card of its row."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.entered.emit(self.rows[index.row()].key)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """There is always a row to begin at."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows:
            self.setCurrentIndex(self._rows.index(0))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.viewport().update()

    # ------------------------------------------------------------------ painting

    def paint_row(self, painter: QPainter, rect: QRect, number: int) -> None:
        """One row on its ground, with the bar of the selected one and the ring."""
        theme, row = self._theme, self.rows[number]
        chosen = self.currentIndex().row() == number
        body = QRect(rect)
        body.setTop(rect.top() + round(self.shape.placed(row).head))
        painter.fillRect(rect, theme.color("card"))
        if chosen:
            painter.fillRect(body, theme.color("jij_soft"))
        self.shape.paint(painter, rect, row, soft=chosen)
        painter.setPen(QPen(theme.color("card_border"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if chosen:
            painter.fillRect(QRect(body.left(), body.top(), 4, body.height()), theme.color("jij"))
        if chosen and self.hasFocus():
            painter.setPen(QPen(theme.color("focus"), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(body).adjusted(1.5, 1.5, -1.5, -1.5), 6, 6)

    def _restyle(self) -> None:
        self._shape = None
        self.setFont(self._theme.font())
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def _moved(self, now: Index, before: Index) -> None:  # noqa: ARG002
        self.viewport().update()
        if not self._silent and now.isValid():
            self.picked.emit(self.rows[now.row()].key)


class RowPainter(QStyledItemDelegate):
    """Leaves the painting to the view, that knows the layout."""

    def __init__(self, view: RowsView) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A row."""
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._view.paint_row(painter, rect, index.row())
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """As wide as the list."""
        return QSize(
            self._view.shape.width, self._view.shape.placed(self._view.rows[index.row()]).height
        )
