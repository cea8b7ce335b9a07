"""The edge of everything that can be filled in or chosen, with its focus ring."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from desktop_app.gui.theme import Theme

RADIUS = 8
PADDING = 14
"""From the edge to the text, in pixels."""


def button_edge(widget: QWidget) -> QRectF:
    """Where a button paints its edge: all of its place, so that it stands in line with cards.

    With the keyboard there is a ring, and room between: a dark ring on a dark button says nothing.
    """
    free = 6.0 if widget.hasFocus() else 0.75
    return QRectF(widget.rect()).adjusted(free, free, -free, -free)


def draw_frame(
    widget: QWidget,
    theme: Theme,
    *,
    focused: bool,
    edge: str = "control_border",
    fill: str = "card",
    width: float | None = None,
) -> None:
    """Paint ground and edge over the whole widget; a ring of 3 px when it has the keyboard."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    thick = 3.0 if focused else width or 1.5
    half = thick / 2
    painter.setPen(QPen(theme.color("focus" if focused else edge), thick))
    painter.setBrush(theme.color(fill if widget.isEnabled() else "paper"))
    radius = RADIUS - half
    painter.drawRoundedRect(
        QRectF(widget.rect()).adjusted(half, half, -half, -half), radius, radius
    )
    painter.end()
