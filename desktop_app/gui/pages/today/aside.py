"""The cards that come after the first paint: protection, papers, what is near, reminders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.today.coming import ComingCard
from desktop_app.gui.pages.today.content import near
from desktop_app.gui.pages.today.hours_card import HoursCard, last_week
from desktop_app.gui.pages.today.order_card import OrderCard, outstanding_in
from desktop_app.gui.pages.today.overview import OverviewMaker
from desktop_app.gui.pages.today.papers import papers_of
from desktop_app.gui.pages.today.protection import protection_of
from desktop_app.gui.pages.today.reminding import Reminding
from desktop_app.gui.pages.today.side_cards import Flag, FlagCard, PapersCard, ProtectionCard
from desktop_app.gui.pages.today.wia_card import WiaCard, ahead_of
from desktop_app.gui.timeline.own import own_moments
from desktop_app.rights import load_page
from desktop_app.traject.model import Traject

if TYPE_CHECKING:
    from desktop_app.dossier import Entry

FLAG_ITEM = "nooit-tekenen"


class Aside(QObject):
    """Makes these cards, places them, and keeps them true."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self.context = context
        self.overview = OverviewMaker(context, page)
        self.reminding = Reminding(context, page)
        self._build_widgets()
        self._connect()

    def _build_widgets(self) -> None:
        theme = self.context.theme
        self.protection = ProtectionCard(theme)
        self.papers = PapersCard(theme)
        self.order = OrderCard(theme)
        self.wia = WiaCard(theme)
        self.hours = HoursCard(theme)
        self.flag = FlagCard(theme)
        self.coming = ComingCard(theme)

    def _connect(self) -> None:
        go = self.context.go
        self.protection.help_wanted.connect(lambda: go("hulp", ""))
        self.protection.check_wanted.connect(lambda: go("rechten", "check:boom-ontslag"))
        self.flag.help_wanted.connect(lambda: go("hulp", FLAG_ITEM))
        self.papers.wanted.connect(lambda key: go("documenten", key))
        self.order.wanted.connect(lambda key: go("orde", key))
        self.hours.wanted.connect(lambda: go("opbouw", ""))
        self.wia.wanted.connect(lambda page: go(page, ""))
        self.coming.wanted.connect(lambda key: go("tijdlijn", key))

    @property
    def beside(self) -> tuple[QWidget, ...]:
        """The cards beside the tasks, from the top."""
        return self.protection, self.papers, self.wia, self.order, self.flag

    @property
    def later(self) -> tuple[QWidget, ...]:
        """The cards that can wait."""
        return self.coming, self.hours, self.reminding.own

    def refresh(self, traject: Traject, entries: tuple[Entry, ...]) -> None:
        """Show what the desk holds now; cards that did not change are left alone.

        entries: those of the dossier that may have a day.
        """
        desk, words = self.context.desk, self.context.words
        self.protection.show_content(protection_of(traject, desk.facts, desk.regelboek, words))
        self.papers.show_content(papers_of(traject, words))
        self.hours.show_content(last_week(self.context))
        self.wia.show_content(ahead_of(traject))
        self.order.show_content(outstanding_in(self.context))
        self.flag.show_content(self._flag_words())
        own = own_moments(desk.facts, entries, desk.today, words)
        self.coming.show_content(near(traject, words, own))
        self.reminding.refresh()

    def _flag_words(self) -> Flag:
        return Flag(
            self.tr("Gaat het over het einde van je baan?"),
            load_page(FLAG_ITEM).kort,
            self.tr("Praat eerst met iemand"),
        )

    def open_reminders(self) -> None:
        """Unfold the own reminders."""
        self.reminding.own.unfold()
