"""Mijn bestand: everything that can be done with the dossier as a file, in calm groups."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.file.away import ArchiveCard, DeleteCard
from desktop_app.gui.pages.file.bin import BinCard
from desktop_app.gui.pages.file.card import CardFold
from desktop_app.gui.pages.file.copies import CopiesCard, MoreCopiesCard
from desktop_app.gui.pages.file.order import OrderCard
from desktop_app.gui.pages.file.secret import MorePasswordCard, PasswordCard
from desktop_app.gui.pages.file.where import OtherCard, WhereCard
from desktop_app.gui.pages.page import Page
from desktop_app.gui.pages.start.view import order_tabs
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.words import Words

WIDEST = 52
"""Width of the cards, in type sizes."""
MORE = "meer"
"""Item of the page: what stands under "Meer"."""


class FilePage(Page):
    """Place, password and copies at first sight; the rest unfolds under "Meer"."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        context, theme = self.context, self.context.theme
        self._heading = Heading(theme, self.title(), 1)
        self._first = Words(theme, self.tr("Je dossier is één bestand. Jij bent er de baas over."))
        self.where = WhereCard(context)
        self.password = PasswordCard(context)
        self.copies = CopiesCard(context)
        self.order = OrderCard(context)
        self.more = CardFold(theme, self.tr("Toon meer"), self.tr("Toon minder"))
        self.bin = BinCard(context)
        self.more_copies = MoreCopiesCard(context)
        self.more_password = MorePasswordCard(context)
        self.other = OtherCard(context)
        self.archive = ArchiveCard(context)
        self.away = DeleteCard(context)

    def _assemble(self) -> None:
        self.first_cards = (self.where, self.password, self.copies)
        self.more_cards = (
            self.order,
            self.bin,
            self.more_copies,
            self.more_password,
            self.other,
            self.archive,
            self.away,
        )
        for widget in (self._heading, self._first, *self.first_cards, self.more):
            self.column.addWidget(widget)
        self.more.column.setSpacing(self.context.theme.space("gap"))
        for card in self.more_cards:
            self.more.column.addWidget(card)
        self.column.addStretch(1)
        self._restyle()

    def _connect(self) -> None:
        self.context.theme.changed.connect(self._restyle)
        self.more.turned.connect(lambda _: self.refresh())

    # ------------------------------------------------------------------ what the window asks

    def title(self) -> str:
        """The name of the page."""
        return self.tr("Mijn bestand")

    def first_focus(self) -> QWidget:
        """Where the dossier stands."""
        return self.where

    def refresh(self) -> None:
        """Read everything again that is shown."""
        if self.context.desk.session is None:
            return
        for card in self.first_cards:
            card.refresh()
        if self.more.is_open:
            for more in self.more_cards:
                if not isinstance(more, OtherCard):
                    more.refresh()
        order_tabs(self.body)

    def show_item(self, key: str) -> None:
        """Unfold "Meer"."""
        if key == MORE and not self.more.is_open:
            self.more.turn()

    def place(self) -> str:
        """Whether "Meer" was open."""
        return MORE if self.more.is_open else ""

    # ------------------------------------------------------------------ inner workings

    def _restyle(self) -> None:
        theme = self.context.theme
        widest = round(WIDEST * theme.size("type", "body") * theme.scale)
        for card in (*self.first_cards, self.more):
            card.setMaximumWidth(widest)
