"""The list beside the map: a table while it fits, rows of a few lines where it does not."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop_app.gui.pages.timeline.row_shape import PAD, Known, RowShape
from desktop_app.gui.pages.timeline.rows_header import RowsHeader
from desktop_app.gui.pages.timeline.rows_model import NAME, Index, RowsModel
from desktop_app.gui.theme import Theme
from desktop_app.map.rows import COLUMNS, Column, Row
from desktop_app.text.messages import Messages


class RowsView(QTableView):
    """One stop for the keyboard: arrows go from row to row, Enter opens the card, Tab leaves."""

    picked = Signal(str)
    """Key of the row that is selected now by the person."""
    entered = Signal(str)
    """Enter, or a click: the person wants the card of this row."""
    sort_wanted = Signal(str)
    """A column's name above the table was pressed."""

    def __init__(
        self, theme: Theme, model: RowsModel, words: Messages, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model
        self._words = words
        self._silent = False
        self._shape: RowShape | None = None
        self._known: Known = {}
        self._build_widgets()
        self._connect()

    def _build_widgets(self) -> None:
        self.setModel(self._model)
        self.setItemDelegate(RowPainter(self))
        self._header = RowsHeader(self._theme, self, lambda: self.shape.head)
        self.setHorizontalHeader(self._header)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCornerButtonEnabled(False)
        self.setAccessibleName(self.tr("Alle stappen als lijst"))
        self.setAccessibleDescription(
            self.tr("Gebruik de pijltjestoetsen. Met Enter ga je naar de uitleg.")
        )

    def _connect(self) -> None:
        self.selectionModel().currentRowChanged.connect(self._moved)
        self._header.sectionClicked.connect(lambda n: self.sort_wanted.emit(COLUMNS[n]))
        self._model.modelReset.connect(self.lay_out)
        self._theme.changed.connect(self._restyle)

    # ------------------------------------------------------------------ what others ask

    @property
    def shape(self) -> RowShape:
        """The layout of now."""
        if self._shape is None:
            self.lay_out()
        if self._shape is None:
            raise RuntimeError
        return self._shape

    @property
    def selected_key(self) -> str | None:
        """The row that is selected."""
        index = self.currentIndex()
        return self._model.rows[index.row()].key if index.isValid() else None

    def select_key(self, key: str) -> None:
        """Select a row without telling; nothing is selected when it is not in the list."""
        number = self._model.row_of(key)
        self._silent = True
        try:
            if number is None:
                self.setCurrentIndex(self._model.index(-1, -1))
                self.clearSelection()
            else:
                at = self.currentIndex().column() if self.currentIndex().isValid() else NAME
                self.selectionModel().setCurrentIndex(
                    self._model.index(number, at),
                    QItemSelectionModel.SelectionFlag.ClearAndSelect
                    | QItemSelectionModel.SelectionFlag.Rows,
                )
                self.scrollTo(self._model.index(number, NAME))
        finally:
            self._silent = False

    def show_sorted(self, column: Column | None, *, down: bool) -> None:
        """Mark the column that is sorted by, if any."""
        self._header.sorted_by = (column, down) if column is not None else None
        self._header.viewport().update()

    def whole_height(self) -> int:
        """Height at which nothing has to scroll."""
        rows = sum(self.shape.height(row) for row in self._model.rows)
        return self.shape.head_height() + rows

    def lay_out(self) -> None:
        """Widths and heights for the present width, text size and rows."""
        width = max(self.viewport().width(), 200)
        shape = RowShape(self._theme, self._model, self._words, width, self._known)
        self._shape = shape
        self.setFont(self._theme.font("small"))
        self._header.setVisible(not shape.stacked)
        self._header.setFixedHeight(max(shape.head_height(), 1))
        for number, column in enumerate(COLUMNS):
            shown = column in shape.columns or (shape.stacked and column == "wat")
            self.setColumnHidden(number, not shown)
            if shown:
                width = shape.width if shape.stacked else shape.widths[column]
                self.setColumnWidth(number, width)
        for number, row in enumerate(self._model.rows):
            self.setRowHeight(number, shape.height(row))
        self.viewport().update()

    # ------------------------------------------------------------------ events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width is another layout."""
        super().resizeEvent(event)
        if self._shape is None or self._shape.width != self.viewport().width():
            self.lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the card, Home and End go to the ends; letters are left to the window."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.selected_key is not None:
                self.entered.emit(self.selected_key)
            return
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._model.rows:
            last = len(self._model.rows) - 1
            column = max(self.currentIndex().column(), NAME)
            row = 0 if event.key() == Qt.Key.Key_Home else last
            self.setCurrentIndex(self._model.index(row, column))
            return
        if event.text().isprintable() and event.text().strip():
            event.ignore()
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens the card of its row."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.entered.emit(self._model.rows[index.row()].key)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """There is always a row to begin at."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._model.rows:
            self.setCurrentIndex(self._model.index(0, NAME))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cells, then what goes over the whole width of a row."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first = max(self.rowAt(0), 0)
        for number in range(first, len(self._model.rows)):
            rect = self.row_rect(number)
            if rect.top() > self.viewport().height():
                break
            self._paint_row(painter, number, rect)
        painter.end()

    def row_rect(self, number: int) -> QRect:
        """A whole row, in the viewport."""
        top = self.rowViewportPosition(number)
        return QRect(0, top, self.viewport().width(), self.rowHeight(number))

    # ------------------------------------------------------------------ inner workings

    def _paint_row(self, painter: QPainter, number: int, rect: QRect) -> None:
        theme, shape, row = self._theme, self.shape, self._model.rows[number]
        chosen = self.currentIndex().isValid() and self.currentIndex().row() == number
        rest = shape.rest(row)
        if rest:
            top = rect.bottom() + 1 - PAD - shape.plain.height(rest, rect.width() - 2 * PAD)
            painter.setPen(theme.color("ink" if chosen else "muted"))
            shape.plain.draw(painter, rest, rect.left() + PAD, top, rect.width() - 2 * PAD)
        painter.setPen(QPen(theme.color("card_border"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if not chosen:
            return
        painter.fillRect(QRect(rect.left(), rect.top(), 4, rect.height()), theme.color("jij"))
        if self.hasFocus():
            painter.setPen(QPen(theme.color("focus"), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5), 6, 6)

    def _restyle(self) -> None:
        self._known.clear()
        self.lay_out()

    def _moved(self, now: Index, before: Index) -> None:  # noqa: ARG002
        self.viewport().update()
        if not self._silent and now.isValid():
            self.picked.emit(self._model.rows[now.row()].key)


class RowPainter(QStyledItemDelegate):
    """Paints one cell: its words from the top, on the ground of its row."""

    def __init__(self, view: RowsView) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The words of the cell, or of the whole row where rows are stacked."""
        view = self._view
        shape, theme = view.shape, view._theme  # noqa: SLF001  (two halves of one view)
        model: RowsModel = view._model  # noqa: SLF001
        row, column = model.rows[index.row()], COLUMNS[index.column()]
        rect: QRect = option.rect
        chosen = view.currentIndex().isValid() and view.currentIndex().row() == index.row()
        painter.save()
        painter.fillRect(rect, theme.color("jij_soft" if chosen else "card"))
        painter.setPen(theme.color("ink"))
        left, top, width = rect.left() + PAD, rect.top() + PAD, rect.width() - 2 * PAD
        lines = shape.lines_of(column)
        lines.draw(painter, model.cell(row, column), left, top, width)
        if shape.stacked:
            below = top + lines.height(row.name, width)
            shape.plain.draw(painter, model.main(row), left, below, width)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """As high as the whole row."""
        row: Row = self._view.model().rows[index.row()]  # type: ignore[attr-defined]
        return QSize(10, self._view.shape.height(row))
