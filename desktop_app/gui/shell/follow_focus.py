"""Whatever gets the keyboard comes into view, also when it comes from outside the page."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

AROUND = 12
"""Pixels above and below it that come along."""
LEAST_SEEN = 24
"""Pixels of its height that must be in sight."""


class FocusFollower(QObject):
    """Qt's own scroll area only follows a Tab key that was pressed inside it.

    Of a field all of its row comes along: what it means and what is wrong with it stand there.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._last: QWidget | None = None
        """What was followed last; it may be gone."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        # Back from another window or from the cover: what one was reading stays in sight.
        if now is None or now is self._last or (area := _area_of(now)) is None:
            return
        self._last = now
        if not getattr(area, "opening", False):
            self._bring(now)
            # What was just made is laid out only then.
            QTimer.singleShot(0, self, lambda: self._bring(now))

    def _bring(self, now: QWidget) -> None:
        # What moves while it is being clicked on would be missed.
        pressed = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if pressed or QApplication.focusWidget() is not now:
            return
        row: QWidget | None = None
        area = now.parentWidget()
        while area is not None:
            if getattr(area, "comes_whole", False):
                row = area
            if isinstance(area, QScrollArea):
                _show_in(area, now, row)
            area = area.parentWidget()


def _area_of(widget: QWidget) -> QScrollArea | None:
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    return area


def _show_in(area: QScrollArea, now: QWidget, row: QWidget | None) -> None:
    room = area.height() - 2 * AROUND
    if row is not None and row.height() <= room:
        if row.visibleRegion().boundingRect().height() < row.height():
            area.ensureWidgetVisible(row, 0, AROUND)
    elif _hardly_seen(now):
        area.ensureWidgetVisible(now, 0, AROUND)


def _hardly_seen(widget: QWidget) -> bool:
    """Whether less of it is in sight than the smallest target is high."""
    seen = widget.visibleRegion().boundingRect().height()
    return seen < min(widget.height(), LEAST_SEEN)
