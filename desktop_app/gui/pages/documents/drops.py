"""Files that are dragged from elsewhere onto the page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget


class Drops(QObject):
    """Takes files anywhere on a widget; never moves them, whatever the other side offers."""

    dropped = Signal(list, str)
    """The local files, and the key of what they were dropped on; empty for nothing."""
    refused = Signal()
    """Something that is no file was dropped."""

    def __init__(
        self, target: QWidget, key_at: Callable[[QPoint], str], show: Callable[[str], None]
    ) -> None:
        """key_at: what lies at a point of the target. show: marks what would get the files."""
        super().__init__(target)
        self._key_at = key_at
        self._show = show
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Looks at drags only."""
        if event.type() == QEvent.Type.DragLeave:
            self._show("")
            return True
        if event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self._drop(event)
            return True
        if isinstance(event, QDragMoveEvent):  # entering is a move too
            self._drag(event)
            return True
        return False

    def _drag(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasUrls():
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._show(self._key_at(event.position().toPoint()))
        else:
            event.ignore()

    def _drop(self, event: QDropEvent) -> None:
        self._show("")
        files = files_of(event.mimeData())
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if files:
            self.dropped.emit(files, self._key_at(event.position().toPoint()))
        else:
            self.refused.emit()


def files_of(data: QMimeData) -> list[Path]:
    """The files on this computer among what was dragged; folders are none."""
    local = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [path for path in local if path.is_file()]
