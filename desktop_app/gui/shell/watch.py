"""Sees keys, mouse and touch in any window of the program, at little cost.

The filter stands on windows of the system, not on the application: there it would be called from
C++ into Python for every paint and every layout of every widget.
"""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication

_ACTIVITY = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.NativeGesture,
    }
)


class Watch(QObject):
    """Calls `active` at each sign of life, and the function of a key that is pressed anywhere.

    anywhere: functions by key, also while a dialog keeps the shortcuts of the window away.
    """

    def __init__(
        self,
        app: QApplication,
        active: Callable[[], None],
        anywhere: dict[Qt.Key, Callable[[], None]] | None = None,
    ) -> None:
        super().__init__(app)
        self._active = active
        self._anywhere = anywhere or {}
        self._windows: list[QWindow] = []
        app.focusWindowChanged.connect(self._see)
        # Voice control and switches press no keys; what they do moves the focus.
        app.focusChanged.connect(self._focus_moved)
        self._see(QGuiApplication.focusWindow())

    def stop(self) -> None:
        """Look no more."""
        for window in self._windows:
            if shiboken6.isValid(window):
                window.removeEventFilter(self)
        self._windows.clear()
        app = self.parent()
        if isinstance(app, QApplication):
            app.focusWindowChanged.disconnect(self._see)
            app.focusChanged.disconnect(self._focus_moved)

    def _see(self, window: QWindow | None) -> None:
        self._windows = [known for known in self._windows if shiboken6.isValid(known)]
        if window is not None and window not in self._windows:
            window.installEventFilter(self)
            self._windows.append(window)

    def _focus_moved(self) -> None:
        self._active()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note what is a sign of life; take only the keys that are ours."""
        kind = event.type()
        if kind in _ACTIVITY:
            self._active()
            if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._pressed(event)
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        action = self._anywhere.get(Qt.Key(event.key()))
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if action is None or not plain or event.isAutoRepeat():
            return False
        action()
        return True
