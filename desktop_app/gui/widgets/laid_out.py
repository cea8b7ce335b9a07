"""The widgets of a layout, in its order.

`QLayout.itemAt` may not be used for that: what it returns stays known to Python after Qt has
deleted it, and later stands for something else at the same place in memory. The program then falls
over when a page goes away.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from operator import itemgetter

from PySide6.QtWidgets import QLayout, QWidget


def widgets_of(layout: QLayout) -> list[QWidget]:
    """All widgets in a layout and in the layouts within it, as they are seen."""
    parent = layout.parentWidget()
    if parent is None:
        return []
    widgets = [child for child in parent.children() if isinstance(child, QWidget)]
    return list(_in_order(layout, widgets))


def _in_order(layout: QLayout, widgets: Sequence[QWidget]) -> Iterator[QWidget]:
    inner = [child for child in layout.children() if isinstance(child, QLayout)]
    parts: list[tuple[int, QWidget | QLayout]] = [
        *((layout.indexOf(widget), widget) for widget in widgets),
        *((layout.indexOf(child), child) for child in inner),
    ]
    for place, part in sorted(parts, key=itemgetter(0)):
        if place < 0:
            continue
        if isinstance(part, QWidget):
            yield part
        else:
            yield from _in_order(part, widgets)
