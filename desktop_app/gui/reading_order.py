"""Lets assistive technology read a page in the order in which it is seen.

Qt reads the parts of a widget in the order in which they came into it; what is put between others
later is read last. So the parts are put in the order of their layout, when somebody listens.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLayout, QWidget

_AFTER = (QEvent.Type.LayoutRequest, QEvent.Type.Show)


class ReadingOrder(QObject):
    """Keeps a widget and all that stands in it in order, as long as it lives."""

    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._root = root
        root.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """After a change of what stands where."""
        if watched is self._root and event.type() in _AFTER and _heard():
            put_in_reading_order(self._root)
        return False


def _heard() -> bool:
    """Whether somebody listens; asked late, as the start of the program need not know of it."""
    from PySide6.QtGui import QAccessible

    return QAccessible.isActive()


def put_in_reading_order(parent: QWidget) -> None:
    """Put the widgets in `parent` in the order of its layout, and theirs likewise."""
    layout = parent.layout()
    wanted = list(_in_layout(layout)) if layout is not None else []
    if wanted:
        known = set(wanted)
        present = [child for child in parent.children() if child in known]
        if present != wanted:
            for widget in wanted:
                widget.raise_()
    for child in parent.children():
        if isinstance(child, QWidget):
            put_in_reading_order(child)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _in_layout(inner)
