"""Notices clicks on a widget that has its own use for the mouse; drags are none."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget


class Clicks(QObject):
    """Says where a widget was clicked; the widget gets its events as ever."""

    clicked = Signal(QPoint)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._pressed = QPoint()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Only looks."""
        if isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton:
            point = event.position().toPoint()
            if event.type() == QEvent.Type.MouseButtonPress:
                self._pressed = point
            elif event.type() == QEvent.Type.MouseButtonRelease:
                moved = (point - self._pressed).manhattanLength()
                if moved < QApplication.startDragDistance():
                    self.clicked.emit(point)
        return False
