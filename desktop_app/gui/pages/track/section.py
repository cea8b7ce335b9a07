"""What the parts of the page share: a section that follows the file, and a list on a card."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.track.acts import TrackActs
from desktop_app.gui.pages.track.content import Track
from desktop_app.gui.pages.track.rows import Row
from desktop_app.gui.pages.track.rows_view import RowsView
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words

LEAST_HEIGHT = 240
"""A list is at least this high, in pixels at 100 %; below that its rows scroll out of sight."""


class Section(QWidget):
    """One of the views behind the row of buttons; made when it is first shown."""

    reveal_wanted = Signal(QWidget, QWidget)
    """A card was asked for: bring it into view, with its list where there is room for both."""

    def __init__(self, context: Context, acts: TrackActs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.acts = acts
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(context.theme.space("gap"))

    def refresh(self, track: Track) -> None:
        """Show the file as it is now."""

    def show_key(self, key: str) -> None:
        """Bring an item into view; nothing when it is not there."""

    def first_focus(self) -> QWidget | None:
        """Where the keyboard goes first."""
        return None

    def give_room(self, height: int) -> None:
        """Lists take no more than this."""

    def place(self) -> str:
        """The item the person is at."""
        return ""


class ListFrame(Surface):
    """A list on a card, and a sentence in its place while it is empty."""

    def __init__(self, theme: Theme, view: RowsView) -> None:
        super().__init__(theme)
        self.view = view
        self._room = 0
        self.nothing = Words(theme, "", parent=self)
        beside = theme.space("card_padding") - 8
        self.nothing.setContentsMargins(beside, beside, beside, beside)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(8, 8, 8, 8)
        inside.addWidget(self.nothing)
        inside.addWidget(view)
        self.nothing.hide()
        theme.changed.connect(self._keep_room)

    def set_rows(self, rows: Sequence[Row], nothing: str) -> None:
        """Show these. nothing: said when there are none."""
        self.view.set_rows(rows)
        self.nothing.setText(nothing)
        self.nothing.setVisible(not rows)
        self.view.setVisible(bool(rows))
        self.give_room(self._room)

    def _keep_room(self) -> None:
        self.give_room(self._room)

    def give_room(self, height: int) -> None:
        """The list takes no more than this, and no less than a few rows."""
        self._room = height
        least = round(LEAST_HEIGHT * self._theme.scale)
        self.view.setFixedHeight(self.view.wanted_height(max(height, least)))
