"""Whatever gets the keyboard comes into view, also when it comes from outside the page."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

AROUND = 12
"""Pixels above and below it that come along."""
LEAST_SEEN = 24
"""Pixels of its height that must be in sight."""


class FocusFollower(QObject):
    """Qt's own scroll area only follows a Tab key that was pressed inside it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        # What moves while it is being clicked on would be missed.
        if now is None or QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return
        area = now.parentWidget()
        while area is not None:
            if isinstance(area, QScrollArea) and _hardly_seen(now):
                area.ensureWidgetVisible(now, 0, AROUND)
            area = area.parentWidget()


def _hardly_seen(widget: QWidget) -> bool:
    """Whether less of it is in sight than the smallest target is high."""
    seen = widget.visibleRegion().boundingRect().height()
    return seen < min(widget.height(), LEAST_SEEN)
