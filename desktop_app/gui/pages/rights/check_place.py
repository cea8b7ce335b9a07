"""A check in the right part of the page; its answers stay while the dossier is open."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.rights.check_about import application_of, place_of
from desktop_app.gui.pages.rights.check_view import CheckView
from desktop_app.gui.pages.rights.view import View


class CheckPlace(View):
    """Holds the check."""

    closed = Signal()
    """The person is done with it."""

    keeps = True

    def __init__(self, context: Context, name: str, about: str = "") -> None:
        """about: id of the application that it is about; who is done goes back there."""
        super().__init__(context)
        self._about = about
        self.check = CheckView(context, name, about)
        self.check.closed.connect(self._close)
        self.check.wanted.connect(self.wanted)
        self.column.addWidget(self.check)
        self.column.addStretch(1)

    def _close(self) -> None:
        if application_of(self.context.desk, self._about):
            self.wanted.emit(place_of(self._about))
        else:
            self.closed.emit()

    def first(self) -> QWidget | None:
        """The question that is asked."""
        return self.check.first_focus()
