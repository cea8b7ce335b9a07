"""Mouse, wheel and pinch on the map: a click selects, a drag moves, Ctrl and the wheel zoom.

A plain wheel is left alone, so that it scrolls the page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture

from desktop_app.map.viewport import panned, zoomed

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QWheelEvent

    from desktop_app.gui.timeline.widget import Timeline
    from desktop_app.map.model import View

CLICK = 4.0
"""A press that moves further than this, in pixels, is a drag."""
NOTCH = 120.0
LEAST_PINCH = 0.2
ZOOM_OF_NOTCH = 0.8
"""What one notch of the wheel does to the number of days."""
PAN_OF_NOTCH = 60.0
"""Pixels that one notch of the wheel moves the map sideways."""


class Pointer:
    """What the hand is doing with one map."""

    def __init__(self, timeline: Timeline) -> None:
        self._timeline = timeline
        self._pressed: QPointF | None = None
        self._from: View | None = None
        self._rest = 0.0
        self._factor = 1.0

    def press(self, event: QMouseEvent) -> bool:
        """The button went down; True when it is ours."""
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        self._pressed = event.position()
        return True

    def move(self, event: QMouseEvent) -> bool:
        """The hand moved; True while the map moves with it."""
        if self._pressed is None:
            return False
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self.let_go()  # the button came up where we could not see it
            return False
        way = event.position().x() - self._pressed.x()
        if self._from is None:
            if abs(way) <= CLICK:
                return False
            self._from = self._timeline.view_now()
            self._timeline.setCursor(Qt.CursorShape.ClosedHandCursor)
        layout = self._timeline.layout_now()
        width = layout.days[1] - layout.days[0]
        days = (self._from.last - self._from.first).days + 1
        self._timeline.look_at(
            panned(self._from, self._timeline.limits, round(-way * days / width))
        )
        return True

    def release(self, event: QMouseEvent) -> bool:
        """The button came up; True when that was a click, to be judged by where it went down."""
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return False
        clicked = self._from is None
        self.let_go()
        return clicked

    def let_go(self) -> None:
        """Nothing is held any more."""
        self._pressed = self._from = None
        self._timeline.unsetCursor()

    def wheel(self, event: QWheelEvent) -> bool:
        """Zoom or pan by the wheel; False when the page may have it."""
        turn = event.angleDelta()
        modifiers = event.modifiers()
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            notches = (turn.y() or turn.x()) / NOTCH
            self._zoom(ZOOM_OF_NOTCH**notches, event.position().x())
            return True
        shifted = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        if not shifted and abs(turn.x()) <= abs(turn.y()):
            return False
        exact = event.pixelDelta()
        pixels = float((exact.x() or exact.y()) if shifted else exact.x())
        if not pixels:
            pixels = ((turn.x() or turn.y()) if shifted else turn.x()) / NOTCH * PAN_OF_NOTCH
        self._pan(pixels)
        return True

    def gesture(self, event: QNativeGestureEvent | QGestureEvent) -> bool:
        """Zoom by two fingers, on a touch pad or on a touch screen; False when it is no zoom."""
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
                return False
            self._zoom(1 / max(LEAST_PINCH, 1 + event.value()), event.position().x())
            return True
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        if not isinstance(pinch, QPinchGesture):
            return False
        self.let_go()  # two fingers are no drag
        place = self._timeline.mapFromGlobal(pinch.centerPoint())
        self._zoom(1 / max(LEAST_PINCH, pinch.scaleFactor()), place.x())
        return True

    def _zoom(self, factor: float, x: float) -> None:
        """Zoom; what is too little for a whole day is kept for the next time."""
        self._factor *= factor
        timeline = self._timeline
        around = timeline.layout_now().day_at(x)
        wanted = zoomed(timeline.view_now(), timeline.limits, self._factor, around)
        if timeline.look_at(wanted) or not ZOOM_OF_NOTCH < self._factor < 1 / ZOOM_OF_NOTCH:
            self._factor = 1.0

    def _pan(self, pixels: float) -> None:
        """Move the map by pixels to the right; part of a day is kept for the next time."""
        timeline = self._timeline
        self._rest -= pixels / timeline.layout_now().day_width
        days = int(self._rest)
        self._rest -= days
        if days:
            timeline.look_at(panned(timeline.view_now(), timeline.limits, days))
