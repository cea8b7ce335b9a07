"""Layouts that follow the width: words in a row that wraps, and two columns that become one."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QLayoutItem, QVBoxLayout, QWidget

from desktop_app.gui.theme import Theme


class ItemsLayout(QLayout):
    """Holds its items in order, as Qt wants it; subclasses place them by width (`height_at`)."""

    def __init__(self, spacing: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        """Qt calls this for each widget that is added."""
        self._items.append(item)

    def count(self) -> int:
        """Number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at a place."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Hand an item back."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height at this width. Qt asks for the same ones over and over."""
        if width not in self._heights:
            self._heights[width] = self.height_at(width)
        return self._heights[width]

    def height_at(self, width: int) -> int:
        """The same, worked out from the items."""
        raise NotImplementedError

    def invalidate(self) -> None:
        """Qt says that an item has changed."""
        self._heights.clear()
        super().invalidate()


class FlowLayout(ItemsLayout):
    """Items side by side, on as many rows as the width needs."""

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more room than it needs."""
        return Qt.Orientation(0)

    def height_at(self, width: int) -> int:
        """Height of the rows at this width."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """Everything on one row."""
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(len(sizes) - 1, 0)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """The widest item."""
        width = max((item.minimumSize().width() for item in self._items), default=0)
        return QSize(width, max((item.sizeHint().height() for item in self._items), default=0))

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        rows: list[list[tuple[QLayoutItem, QSize]]] = [[]]
        x = 0
        for item in self._items:
            if item.isEmpty():  # a hidden one leaves no gap
                continue
            size = item.sizeHint()
            if size.width() > rect.width() > 0:
                height = item.heightForWidth(rect.width()) if item.hasHeightForWidth() else 0
                size = QSize(rect.width(), max(height, size.height()))
            if rows[-1] and x + size.width() > rect.width():
                rows.append([])
                x = 0
            rows[-1].append((item, size))
            x += size.width() + self.spacing()
        y = rect.y()
        for row in rows:
            height = max((size.height() for _, size in row), default=0)
            x = rect.x()
            for item, size in row:
                if move:
                    lower = (height - size.height()) // 2
                    item.setGeometry(QRect(QPoint(x, y + lower), size))
                x += size.width() + self.spacing()
            y += height + self.spacing()
        return max(y - self.spacing() - rect.y(), 0)


class Columns(QWidget):
    """Two columns; under each other where a column would be too narrow to read.

    shares: how the width is divided, left and right.
    """

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, shares: tuple[int, int] = (1, 1)
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(32)
        self.left = QVBoxLayout()
        self.right = QVBoxLayout()
        for column, share in zip((self.left, self.right), shares, strict=True):
            column.setSpacing(theme.space("small"))
            self._row.addLayout(column, share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose by the width of a column against the text size."""
        super().resizeEvent(event)
        self.fit(event.size().width())

    def minimumSizeHint(self) -> QSize:
        """No wider than the wider column: where it is narrow they stand under each other."""
        widest = max(self.left.minimumSize().width(), self.right.minimumSize().width())
        return QSize(widest, super().minimumSizeHint().height())

    @property
    def two_from(self) -> float:
        """Width from which there are two columns: about 45 letters each."""
        return 2 * 380 * self._theme.scale

    def fit(self, width: int) -> None:
        """Side by side where there is room for two columns."""
        wide = width >= self.two_from
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if direction != self._row.direction():
            self._row.setDirection(direction)
            self._row.setSpacing(32 if wide else 16)
