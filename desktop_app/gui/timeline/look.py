"""What the painters of the map ask for: colours by role, and fonts with their widths."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtGui import QColor, QFont

from desktop_app.gui.theme import Theme
from desktop_app.text.tokens import load_palette


class MapLook(Protocol):
    """The theme of the window is one; paper has another."""

    def color(self, role: str) -> QColor:
        """The colour of a role."""

    def font_of(self, size: float, *, bold: bool = False) -> QFont:
        """A font of a size in pixels."""

    def measure(self, text: str, size: float, *, bold: bool = False) -> float:
        """The width of a text in pixels."""


class PaperLook:
    """The fonts of the window in the colours of the light theme, whatever the window has."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._palette = load_palette("light")

    def color(self, role: str) -> QColor:
        """The colour of a role."""
        return QColor(self._palette[role])

    def font_of(self, size: float, *, bold: bool = False) -> QFont:
        """A font of a size in pixels."""
        return self._theme.font_of(size, bold=bold)

    def measure(self, text: str, size: float, *, bold: bool = False) -> float:
        """The width of a text in pixels."""
        return self._theme.measure(text, size, bold=bold)
