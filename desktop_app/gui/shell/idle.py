"""Knows how long nothing was done, to lock the window then."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop_app.gui.work import busy

BEAT = 5.0
"""Seconds between two looks: a computer that wakes up from sleep shows a dossier no longer."""
LEAST_WARNING = 20.0
"""Seconds between the warning and the lock, also when the warning came late."""


class IdleClock(QObject):
    """Says when the window should warn and when it should lock.

    monotonic, wall: seconds. Both are read: the first stands still while some systems sleep, the
    second can be set back by hand; whichever went further counts.
    held: true while nothing may lock; that time counts as activity.
    """

    warned = Signal(int)
    """Seconds left until the lock."""
    extended = Signal()
    """Something was done after the warning: it can go."""
    expired = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        monotonic: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
        held: Callable[[], bool] = busy,
    ) -> None:
        super().__init__(parent)
        self._monotonic = monotonic
        self._wall = wall
        self._held = held
        self._limit = 0.0
        self._warning = 0.0
        self._last = (monotonic(), wall())
        self._warned_at: float | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.check)

    @property
    def running(self) -> bool:
        """Whether it counts."""
        return self._timer.isActive()

    def start(self, minutes: int, warning: int) -> None:
        """Count from now. minutes: until the lock, 0 for never. warning: seconds before it."""
        self.stop()
        if minutes > 0:
            self._limit = minutes * 60.0
            self._warning = max(min(float(warning), self._limit / 2), LEAST_WARNING)
            self._begin_again()
            self._wait(self._limit - self._warning)

    def stop(self) -> None:
        """Count no more: locked, closed, or switched off."""
        self._timer.stop()
        self._warned_at = None

    def activity(self) -> None:
        """Something was done. Costs two looks at a clock; called for every move of the mouse."""
        if not self._timer.isActive():
            return
        idle = self._idle()
        if idle >= self._lock_after() and not self._held():
            self._expire()  # the first key after a sleep wakes the screen; it may not unlock it
            return
        self._begin_again()

    def check(self) -> None:
        """Look how long nothing was done, and say so."""
        if self._held():
            self._begin_again()
        idle = self._idle()
        if idle >= self._lock_after():
            self._expire()
            return
        warn_after = self._limit - self._warning
        if self._warned_at is None and idle >= warn_after:
            self._warned_at = idle
            self.warned.emit(round(self._lock_after() - idle))
        self._wait((self._lock_after() if self._warned_at is not None else warn_after) - idle)

    def _lock_after(self) -> float:
        """Seconds of nothing after which it locks."""
        if self._warned_at is None:
            return self._limit
        return max(self._limit, self._warned_at + LEAST_WARNING)

    def _idle(self) -> float:
        monotonic, wall = self._last
        return max(self._monotonic() - monotonic, self._wall() - wall)

    def _begin_again(self) -> None:
        self._last = (self._monotonic(), self._wall())
        if self._warned_at is not None:
            self._warned_at = None
            self.extended.emit()

    def _expire(self) -> None:
        self.stop()
        self.expired.emit()

    def _wait(self, seconds: float) -> None:
        self._timer.start(round(1000 * min(max(seconds, 0.05), BEAT)))
