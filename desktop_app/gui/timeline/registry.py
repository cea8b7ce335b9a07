"""Tells Qt how a map is heard, once, and holds what Qt only points at.

Nothing of this is imported before it is needed: assistive technology asks after the first paint.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAccessibleInterface

    from desktop_app.gui.timeline.accessible import MapList
    from desktop_app.gui.timeline.widget import Timeline


class Registry:
    """The lists that Qt asked for, by widget."""

    def __init__(self) -> None:
        self._lists: dict[int, MapList] = {}
        self._installed = False

    def install(self) -> None:
        """Tell Qt how to make the list of a map; once a process."""
        if not self._installed:
            from PySide6.QtGui import QAccessible

            QAccessible.installFactory(self._make)
            self._installed = True

    def forget(self, number: int) -> None:
        """Let go of the list of a widget that is gone, by the widget's `id`."""
        self._lists.pop(number, None)

    def _make(self, class_name: str, thing: QObject) -> QAccessibleInterface | None:
        if class_name != "Timeline":
            return None
        from desktop_app.gui.timeline.accessible import MapList

        timeline: Timeline = thing  # type: ignore[assignment]  # class_name says so
        number = id(timeline)
        self._lists[number] = MapList(timeline)
        timeline.destroyed.connect(lambda: self.forget(number))
        return self._lists[number]


registry = Registry()
