"""The order of the Tab key: that of the layout, also after parts of a page were built again."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def follow_layout(root: QWidget) -> None:
    """Let Tab go through what is in this widget in the order in which it is laid out."""
    stops = list(_stops(root.layout()))
    for before, after in pairwise(stops):
        if before.nextInFocusChain() is not after:
            QWidget.setTabOrder(before, after)


def _stops(layout: QLayout | None) -> Iterator[QWidget]:
    """What takes the Tab key, in the order of a layout and those inside it."""
    for place in range(layout.count() if layout is not None else 0):
        item = layout.itemAt(place) if layout is not None else None
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                yield widget
            yield from _stops(widget.layout())
        elif inner is not None:
            yield from _stops(inner)
