"""The map as a picture for the printer: sharp, in the colours of paper."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from desktop_app.gui.theme import Theme
from desktop_app.gui.timeline.look import PaperLook
from desktop_app.gui.timeline.painter import MapPainter
from desktop_app.map.layout import lay_out
from desktop_app.text.messages import Messages
from desktop_app.traject.model import Traject

SHARP = 4
"""Dots of the picture for each pixel of the layout."""


def map_image(traject: Traject, width: float, theme: Theme, words: Messages) -> QImage:
    """The map of a traject, `width` pixels wide in its own measure and SHARP times as many dots."""
    look = PaperLook(theme)
    layout = lay_out(traject, width, look.measure, words=words)
    image = QImage(
        round(layout.width * SHARP), round(layout.height * SHARP), QImage.Format.Format_RGB32
    )
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(SHARP, SHARP)
    MapPainter(painter, look, layout).paint()
    painter.end()
    return image
