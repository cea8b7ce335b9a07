"""A text with something small at its right, or under it where both would be too narrow."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayoutItem, QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.flow import ItemsLayout

NARROWEST = 11.0
"""Narrowest text beside something, in type sizes."""


class Beside(ItemsLayout):
    """First the text, then the small one; add both in that order."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme.space("small"), parent)
        self._theme = theme

    def expandingDirections(self) -> Qt.Orientation:
        """As wide as may be: the small one stands at the right end."""
        return Qt.Orientation.Horizontal

    def height_at(self, width: int) -> int:
        """Both in the way they stand at this width."""
        return max((rect.bottom() + 1 for rect in self._places(QRect(0, 0, width, 0))), default=0)

    def setGeometry(self, rect: QRect) -> None:
        """Place both."""
        super().setGeometry(rect)
        for item, place in zip(self._items, self._places(rect), strict=True):
            item.setGeometry(place)

    def sizeHint(self) -> QSize:
        """Side by side."""
        sizes = [item.sizeHint() for item in self._items]
        width = sum(size.width() for size in sizes) + self.spacing() * max(len(sizes) - 1, 0)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """The wider of both."""
        sizes = [item.minimumSize() for item in self._items]
        return QSize(
            max((size.width() for size in sizes), default=0),
            max((size.height() for size in sizes), default=0),
        )

    def _places(self, rect: QRect) -> list[QRect]:
        if not self._items:
            return []
        text = self._items[0]
        if len(self._items) == 1:
            return [QRect(rect.x(), rect.y(), rect.width(), _height(text, rect.width()))]
        small = self._items[1]
        size = small.sizeHint()
        room = rect.width() - size.width() - self.spacing()
        least = NARROWEST * self._theme.size("type", "body") * self._theme.scale
        enough = max(min(least, text.sizeHint().width()), text.minimumSize().width())
        if room >= enough:
            return [
                QRect(rect.x(), rect.y(), room, _height(text, room)),
                QRect(rect.x() + room + self.spacing(), rect.y(), size.width(), size.height()),
            ]
        first = QRect(rect.x(), rect.y(), rect.width(), _height(text, rect.width()))
        width = min(size.width(), rect.width())
        return [first, QRect(rect.x(), first.bottom() + 5, width, _height(small, width))]


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
