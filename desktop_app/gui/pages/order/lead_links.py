"""A few links of a card that lead elsewhere by what the card shows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.gui.pages.order.leads import Lead
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.link import Link


class LeadLinks(QObject):
    """Made once, so that they keep their place in the card; the card adds `links` to a layout."""

    wanted = Signal(str, str)
    """A page of the window and the item on it."""

    def __init__(self, theme: Theme, most: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._leads: tuple[Lead, ...] = ()
        self.links = tuple(Link(theme, "", parent=parent) for _ in range(most))
        for number, link in enumerate(self.links):
            link.clicked.connect(lambda _=False, number=number: self._go(number))
            link.hide()

    def show_leads(self, leads: Sequence[Lead]) -> None:
        """Show these places, as many as there are links."""
        self._leads = tuple(leads[: len(self.links)])
        for number, link in enumerate(self.links):
            lead = self._leads[number] if number < len(self._leads) else None
            link.setText(lead.text if lead is not None else "")
            link.setAccessibleName(link.text())
            link.updateGeometry()
            link.setVisible(lead is not None)

    def _go(self, number: int) -> None:
        lead = self._leads[number]
        self.wanted.emit(lead.page, lead.item)
