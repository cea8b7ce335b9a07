"""What a check is about, where it was begun at an application: its name, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.link import Link
from desktop_app.gui.widgets.words import Words
from desktop_app.map.own import shortened
from desktop_app.traject.errors import InvoerFout

if TYPE_CHECKING:
    from desktop_app.gui.desk import Desk

LONGEST = 120
"""Signs of a name that are shown."""


def application_of(desk: Desk, id: str | None) -> str:
    """What the application with this id is called; empty when there is none."""
    if not id:
        return ""
    from desktop_app.dossier import Sollicitatie
    from desktop_app.gui.pages.track.row_words import application_name

    try:
        entries = desk.entries("sollicitatie")
    except InvoerFout:  # the disk is gone, and what wants to be kept will tell so
        return ""
    told = next((entry.payload for entry in entries if entry.id == id), None)
    if not isinstance(told, Sollicitatie):
        return ""
    return shortened(application_name(told, desk.words), LONGEST)


def place_of(id: str) -> str:
    """Where that application stands, as one word."""
    return f"spoor2:{id}"


class AboutLine(QWidget):
    """Hidden while the check is about nothing in particular."""

    back_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.told = Words(theme, "", "small", parent=self)
        self.link = Link(theme, self.tr("Terug naar je sollicitatie"), parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("tiny"))
        column.addWidget(self.told)
        column.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)
        self.link.clicked.connect(self.back_wanted)
        self.hide()

    def show_name(self, name: str) -> None:
        """What it is about; empty for nothing."""
        self.told.setText(self.tr("Dit gaat over je sollicitatie: {naam}").format(naam=name))
        self.setVisible(bool(name))
