"""The list of papers: arrows move, a letter tells the state, Enter opens the card."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_app.gui.pages.documents.model import Index, PapersModel
from desktop_app.gui.pages.documents.papers import SCORES
from desktop_app.gui.pages.documents.row_shape import RowShape
from desktop_app.gui.theme import Theme

_CLEAR = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PapersView(QListView):
    """One stop for the keyboard; Tab leaves it."""

    picked = Signal(str)
    """Key of the paper that is selected now by the person."""
    entered = Signal(str)
    """Enter, or a click: the person wants the card of this paper."""
    scored = Signal(str, str)
    """Key of a paper, and the state that a letter gave it; empty takes the state away."""

    def __init__(self, theme: Theme, model: PapersModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model
        self._silent = False
        self._shape: RowShape | None = None
        self._under_drag = ""
        self._build_widgets()
        self._connect()

    def _build_widgets(self) -> None:
        self.setModel(self._model)
        self.setItemDelegate(PaperPainter(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)  # rows paint their own ground
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setAccessibleName(self.tr("Papieren"))
        self.setAccessibleDescription(
            self.tr(
                "Toetsen: h heb ik, g gevraagd, w geweigerd, n niet nodig. "
                "Backspace wist je keuze. Met Enter ga je naar de uitleg."
            )
        )

    def _connect(self) -> None:
        self.selectionModel().currentChanged.connect(self._moved)
        self._theme.changed.connect(self._restyle)

    # ------------------------------------------------------------------ what others ask

    @property
    def model_of_papers(self) -> PapersModel:
        """What is shown."""
        return self._model

    @property
    def shape(self) -> RowShape:
        """The layout of now."""
        width = max(self.viewport().width(), 120)
        if self._shape is None or self._shape.width != width:
            self._shape = RowShape(self._theme, self._model.words, width)
        return self._shape

    @property
    def selected_key(self) -> str:
        """The paper that is selected; empty for none."""
        index = self.currentIndex()
        return self._model.papers[index.row()].key if index.isValid() else ""

    def select_key(self, key: str) -> None:
        """Select a paper without telling; nothing is selected when it is not in the list."""
        number = self._model.row_of(key)
        self._silent = True
        try:
            if number is None:
                self.clearSelection()
                self.setCurrentIndex(self._model.index(-1))
            elif key != self.selected_key:
                self.selectionModel().setCurrentIndex(
                    self._model.index(number), QItemSelectionModel.SelectionFlag.ClearAndSelect
                )
                if self.isVisible():  # else Qt does it once the list is shown, at its own width
                    self.scrollTo(self._model.index(number))
        finally:
            self._silent = False

    def key_at(self, point: QPoint) -> str:
        """The paper at a point of the viewport; empty for none."""
        index = self.indexAt(point)
        return self._model.papers[index.row()].key if index.isValid() else ""

    def show_drag(self, key: str) -> None:
        """Mark the paper that would get the file that is dragged; empty for none."""
        if key != self._under_drag:
            self._under_drag = key
            self.viewport().update()

    def wanted_height(self, most: int) -> int:
        """Height at which nothing has to scroll, or `most` if that is less."""
        height = 2
        for number in range(len(self._model.papers)):
            height += self.row_height(number)
            if height >= most:
                return most
        return height

    def row_height(self, number: int) -> int:
        """Height of a row, its heading included."""
        return self.shape.placed(self._model.papers[number], self._model.heading(number)).height

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
        elif plain and key and letter in SCORES:
            self.scored.emit(key, SCORES[letter])
        elif plain and key and event.key() in _CLEAR:
            self.scored.emit(key, "")
        elif letter.strip() and letter.isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens the card of its paper."""
        super().mouseReleaseEvent(event)
        key = self.key_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and key:
            self.entered.emit(key)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """There is always a row to begin at."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._model.papers:
            self.setCurrentIndex(self._model.index(0))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.viewport().update()

    # ------------------------------------------------------------------ painting

    def paint_row(self, painter: QPainter, rect: QRect, number: int) -> None:
        """One row on its ground, with the bar of the selected one and the ring."""
        theme, paper = self._theme, self._model.papers[number]
        heading = self._model.heading(number)
        chosen = self.currentIndex().row() == number
        wanted = paper.key == self._under_drag
        body = QRect(rect)
        body.setTop(rect.top() + round(self.shape.placed(paper, heading).head))
        painter.fillRect(rect, theme.color("card"))
        if chosen or wanted:
            painter.fillRect(body, theme.color("jij_soft"))
        self.shape.paint(painter, rect, paper, heading, soft=chosen or wanted)
        painter.setPen(QPen(theme.color("card_border"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if chosen:
            painter.fillRect(QRect(body.left(), body.top(), 4, body.height()), theme.color("jij"))
        if wanted or (chosen and self.hasFocus()):
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
            self.picked.emit(self._model.papers[now.row()].key)


class PaperPainter(QStyledItemDelegate):
    """Leaves the painting to the view, that knows the layout."""

    def __init__(self, view: PapersView) -> None:
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
        return QSize(self._view.shape.width, self._view.row_height(index.row()))
