"""Focus on a page that grows: into sight after the layout, and from one to the next as seen."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from desktop_app.gui.widgets.laid_out import widgets_of

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


def order_tabs(root: QWidget) -> None:
    """Let the Tab key go the way the eye goes, also past widgets that were made later.

    Qt itself goes by the order in which widgets were made. Parts that are hidden are ordered too.
    `put_in_tab_order` may not be called here: on pages that go away under the lock the program
    then falls over (`tests/gui/test_hostile_locks.py`).
    """
    for before, after in pairwise(_as_seen(root)):
        QWidget.setTabOrder(before, after)


def _as_seen(widget: QWidget) -> Iterator[QWidget]:
    """Everything in it that takes the keyboard, in the order of the layouts."""
    if widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
        yield widget
    layout = widget.layout()
    laid = widgets_of(layout) if layout is not None else []
    for inside in laid:
        yield from _as_seen(inside)
    for child in widget.children():  # such as a button inside a field
        if isinstance(child, QWidget) and not child.isWindow() and child not in laid:
            yield from _as_seen(child)
