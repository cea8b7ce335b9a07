"""How a map is heard; imported before the first paint, so it imports nothing heavy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.gui.heard import heard

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAccessibleInterface

    from desktop_app.gui.timeline.widget import Timeline


class Registry:
    """Tells Qt that a map is a list, once a process."""

    def install(self) -> None:
        """Register the list of a map."""
        heard.register("Timeline", _list_of)


def _list_of(thing: QObject) -> QAccessibleInterface:
    from desktop_app.gui.timeline.accessible import MapList

    timeline: Timeline = thing  # type: ignore[assignment]  # asked by class name
    return MapList(timeline)


registry = Registry()


def tell(timeline: Timeline, index: int, names: tuple[str, ...]) -> None:
    """Send events of these names for one item of the list, if anybody listens."""
    from PySide6.QtGui import QAccessible, QAccessibleEvent

    if not QAccessible.isActive():
        return
    for name in names:
        event = QAccessibleEvent(timeline, QAccessible.Event[name])
        event.setChild(index)
        QAccessible.updateAccessibility(event)
