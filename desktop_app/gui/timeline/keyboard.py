"""The keys of the map: from moment to moment, from line to line, and the view."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desktop_app.map.steps import across, beside, last_until, nearest_to

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from desktop_app.gui.timeline.widget import Timeline

PAN_KEY, PAN_PAGE = 0.25, 0.8
Key = Qt.Key


def act(timeline: Timeline, event: QKeyEvent) -> bool:
    """Do what a key asks for; False when it is not ours or has nothing left to do."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    shifted = modifiers == Qt.KeyboardModifier.ShiftModifier
    if modifiers != Qt.KeyboardModifier.NoModifier and not shifted:
        return False
    key = Key(event.key())
    if key in PANS and (shifted or key in (Key.Key_PageUp, Key.Key_PageDown)):
        return timeline.pan(PANS[key])
    if key in VIEWS:
        VIEWS[key](timeline)
        return True
    if shifted or not timeline.keys or key not in ITEMS:
        return False
    wanted = ITEMS[key](timeline)
    if wanted is None:
        return False
    if key in ACTIVATING:
        timeline.activated.emit(wanted)
        return True
    timeline.select(wanted)
    if key == Key.Key_T:
        timeline.show_today()
    return True


def _first(timeline: Timeline) -> str | None:
    return timeline.moments[0].key if timeline.moments else None


PANS: Mapping[Qt.Key, float] = {
    Key.Key_Left: -PAN_KEY,
    Key.Key_Right: PAN_KEY,
    Key.Key_PageUp: -PAN_PAGE,
    Key.Key_PageDown: PAN_PAGE,
}
VIEWS: Mapping[Qt.Key, Callable[[Timeline], None]] = {
    Key.Key_Plus: lambda timeline: timeline.zoom_in(),
    Key.Key_Equal: lambda timeline: timeline.zoom_in(),
    Key.Key_Minus: lambda timeline: timeline.zoom_out(),
    Key.Key_Underscore: lambda timeline: timeline.zoom_out(),
    Key.Key_0: lambda timeline: timeline.show_all(),
}
ACTIVATING = (Key.Key_Return, Key.Key_Enter, Key.Key_Space)
ITEMS: Mapping[Qt.Key, Callable[[Timeline], str | None]] = {
    Key.Key_Left: lambda timeline: beside(timeline.keys, timeline.selected_key, -1),
    Key.Key_Right: lambda timeline: beside(timeline.keys, timeline.selected_key, 1),
    Key.Key_Up: lambda timeline: across(timeline.layout_now(), timeline.selected_key, down=False),
    Key.Key_Down: lambda timeline: across(timeline.layout_now(), timeline.selected_key, down=True),
    Key.Key_Home: _first,
    Key.Key_End: lambda timeline: last_until(timeline.moments, timeline.limits.end),
    Key.Key_T: lambda timeline: nearest_to(timeline.moments, timeline.today),
    **dict.fromkeys(ACTIVATING, lambda timeline: timeline.selected_key),
}
