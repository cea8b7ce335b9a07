"""Focus on a page that grows: into sight after the layout."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

AROUND = 48
"""Pixels above and below that come along: the label, and the line with the problem."""


def attend(widget: QWidget) -> None:
    """Give the keyboard to a widget and, once everything has its place, scroll to it."""
    widget.setFocus()
    QTimer.singleShot(0, widget, lambda: _bring_into_view(widget))


def _bring_into_view(widget: QWidget) -> None:
    area = widget.parentWidget()
    while area is not None:
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(widget, 0, AROUND)
        area = area.parentWidget()
