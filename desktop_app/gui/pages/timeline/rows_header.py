"""The names above the columns of the list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop_app.gui.pages.timeline.row_shape import PAD
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.lines import Lines
from desktop_app.map.rows import COLUMNS, Column


class RowsHeader(QHeaderView):
    """The names of the columns; the one that is sorted by has an arrow."""

    def __init__(self, theme: Theme, parent: QWidget, type_of: Callable[[], Lines]) -> None:
        """type_of: the type of the names, at the text size of now."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._type_of = type_of
        self.sorted_by: tuple[Column, bool] | None = None
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        """A name in bold, a line under it, an arrow where the order comes from."""
        theme, column = self._theme, COLUMNS[logicalIndex]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, theme.color("card"))
        painter.setPen(theme.color("ink"))
        name = self.model().headerData(logicalIndex, Qt.Orientation.Horizontal)
        head = self._type_of()
        height = head.height(name, rect.width() - 2 * PAD)
        top = rect.bottom() - PAD / 2 - height
        end = head.draw(painter, name, rect.left() + PAD, top, rect.width() - 2 * PAD)
        if self.sorted_by is not None and self.sorted_by[0] == column:
            size = head.size * 0.55
            middle = end.y() + head.line_height / 2
            right = min(end.x() + size, rect.right() - size)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("ink"))
            painter.drawPolygon(_arrow(right, middle, size, down=self.sorted_by[1]))
        painter.setPen(QPen(theme.color("control_border"), 1.5))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()


def _arrow(left: float, middle: float, size: float, *, down: bool) -> QPolygonF:
    half = size / 2 if down else -size / 2
    return QPolygonF(
        [
            QPointF(left, middle - half),
            QPointF(left + size, middle - half),
            QPointF(left + size / 2, middle + half),
        ]
    )
