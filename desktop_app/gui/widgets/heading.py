"""A heading of a page or a section, known as a heading to assistive technology."""

from __future__ import annotations

from typing import Literal

from PySide6.QtWidgets import QWidget

from desktop_app.gui.heard import heard
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.words import Title

Level = Literal[1, 2, 3]


class Heading(Title):
    """Bold text in the type of its level."""

    def __init__(
        self, theme: Theme, text: str, level: Level = 2, *, parent: QWidget | None = None
    ) -> None:
        heard.as_role("Heading", "Heading")  # before it has a name, which makes Qt ask for it
        super().__init__(theme, text, f"heading_{level}", bold=True, parent=parent)
        self.level = level

    def setText(self, text: str) -> None:
        """Show another text; as a heading it is heard by its name."""
        super().setText(text)
        self.setAccessibleName(text)
