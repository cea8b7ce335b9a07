"""Scrolling a page as little as is needed to see one part, and another one with it if it fits."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QScrollArea

AIR = 8
"""Room kept above and below, in pixels."""


def ensure_seen(area: QScrollArea, *, first: QRect, also: QRect) -> None:
    """Scroll so that `first` is in view, and `also` when there is room for both.

    Both in the coordinates of what scrolls. Of a part that is higher than the view the top is seen.
    """
    height = area.viewport().height()
    both = first.united(also)
    wanted = both if both.height() + 2 * AIR <= height else first
    bar = area.verticalScrollBar()
    top, bottom = wanted.top() - AIR, wanted.bottom() + AIR
    now = bar.value()
    if bottom > now + height:
        now = bottom - height
    now = min(now, top)
    bar.setValue(now)
