"""Mijn dossier op orde: what stands out in the whole file, the most important first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.order.card import FindingCard
from desktop_app.gui.pages.order.content import Order, order_of
from desktop_app.gui.pages.order.left_out import LeftOutCard
from desktop_app.gui.pages.order.parts import widest
from desktop_app.gui.pages.order.silence_dialog import SilenceDialog
from desktop_app.gui.pages.order.silenced import show_again
from desktop_app.gui.pages.page import Page
from desktop_app.gui.pages.start.view import attend
from desktop_app.gui.widgets.empty import EmptyState
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.link import Link
from desktop_app.gui.widgets.words import Words


class OrderPage(Page):
    """A card each, the first one open; an item is the id of a finding."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.cards: dict[str, FindingCard] = {}
        """By the id of the finding, in the order in which they are shown."""
        self._places: dict[str, int] = {}
        self._asked = ""
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme = self.context.theme
        self._heading = Heading(theme, "", 1)
        self._first = Words(theme, "")
        self._list = QWidget()
        self._cards = QVBoxLayout(self._list)
        self._more = Words(theme, "", role="muted")
        self.left_out = LeftOutCard(self.context)
        self._honest = Words(
            theme,
            self.tr("We zien alleen wat in je dossier staat. Deed je iets al? Vul het dan in."),
            "small",
            "muted",
        )
        self.back_link = Link(theme, self.tr("Ga naar Vandaag"))
        self.map_link = Link(theme, self.tr("Ga naar je WIA-map"))
        self.empty = EmptyState(
            theme,
            "folder-check",
            self.tr("Nog niets om na te kijken"),
            self.tr("Vertel wanneer je ziek werd. Dan kijken we wat er opvalt."),
            self.tr("Beantwoord de vragen"),
        )

    def _assemble(self) -> None:
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(self.context.theme.space("gap"))
        self.parts = (
            self._heading, self._first, self._list, self._more, self.left_out, self._honest,
            self.map_link, self.back_link,
        )  # fmt: skip
        for widget in self.parts:
            if isinstance(widget, Link):
                self.column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
            else:
                self.column.addWidget(widget)
        self.column.addWidget(self.empty)
        self.column.addStretch(1)
        self._restyle()

    def _connect(self) -> None:
        self.context.theme.changed.connect(self._restyle)
        self.map_link.clicked.connect(lambda: self.context.go("wiamap", ""))
        self.back_link.clicked.connect(lambda: self.context.go("vandaag", ""))
        self.empty.acted.connect(lambda: self.context.go("vragen", ""))
        self.left_out.again_wanted.connect(self._show_again)

    # ------------------------------------------------------------------ what the window asks

    def title(self) -> str:
        """The name of the page."""
        return self.tr("Mijn dossier op orde")

    def first_focus(self) -> QWidget | None:
        """The finding that was asked for, else the first."""
        return self.cards.get(self._asked) or next(iter(self.cards.values()), None)

    def place(self) -> str:
        """The finding where the keyboard is."""
        return self._held() or ""

    def refresh(self) -> None:
        """Judge the file as it is now."""
        order = order_of(self.context.desk)
        for widget in self.parts:
            if order is None or widget not in (self._more, self.left_out):
                widget.setVisible(order is not None)
        self.empty.setVisible(order is None)
        if order is None:
            self._place_cards(Order((), 0, ()))
            return
        self._heading.setText(self._count(order.count))
        self._first.setText(self._advice(order.count))
        self._place_cards(order)
        self._more.setText(
            self.tr("Er is nog meer ({aantal}). Dat zie je als hier iets klaar is.").format(
                aantal=order.more
            )
        )
        self._more.setVisible(order.more > 0)
        self.left_out.show_content(order.left_out)

    def show_item(self, key: str) -> None:
        """Unfold this finding and bring it into view."""
        card = self.cards.get(key)
        self._asked = key
        if card is not None:
            card.open()
            attend(card)

    # ------------------------------------------------------------------ inner workings

    def _count(self, count: int) -> str:
        if count == 0:
            return self.tr("Er valt nu niets op")
        if count == 1:
            return self.tr("Er valt 1 ding op in je dossier")
        return self.tr("Er vallen {aantal} dingen op in je dossier").format(aantal=count)

    def _advice(self, count: int) -> str:
        if count == 0:
            return self.tr("Kijk later nog eens. We kijken elke dag opnieuw.")
        if count == 1:
            return self.tr("Hieronder staat wat je kunt doen.")
        return self.tr("Het belangrijkste staat bovenaan. Je hoeft niet alles vandaag te doen.")

    def _place_cards(self, order: Order) -> None:
        """Keep the cards of findings that stay; the first finding is open when it is new."""
        wanted = [one.id for one in order.found]
        held = self._held()
        for id in [id for id in self.cards if id not in wanted]:
            card = self.cards.pop(id)
            self._cards.removeWidget(card)
            card.hide()
            card.deleteLater()
        kept = self.cards
        self.cards = {}
        for place, found in enumerate(order.found):
            card = kept.get(found.id) or self._new_card(is_open=place == 0)
            self.cards[found.id] = card
            self._cards.insertWidget(place, card)
            card.show_content(found)
            card.show()
        if held is not None and held not in wanted:
            self._attend_near(self._places.get(held, 0))
        self._places = {id: place for place, id in enumerate(wanted)}

    def _attend_near(self, place: int) -> None:
        """The keyboard to the card that stands there now, or else to the end of the page."""
        cards = list(self.cards.values())
        attend(cards[min(place, len(cards) - 1)] if cards else self.back_link)

    def _held(self) -> str | None:
        """The finding where the keyboard is."""
        focus = self.focusWidget()
        for id, card in self.cards.items():
            if focus is not None and (card is focus or card.isAncestorOf(focus)):
                return id
        return None

    def _new_card(self, *, is_open: bool) -> FindingCard:
        card = FindingCard(self.context, is_open=is_open)
        card.silence_wanted.connect(self._silence)
        return card

    def _silence(self, id: str) -> None:
        order = order_of(self.context.desk)
        found = next((one for one in order.found if one.id == id), None) if order else None
        if found is None:
            return
        place = list(self.cards).index(id)
        if SilenceDialog(self.context, found, self.window()).ask() and id not in self.cards:
            self._attend_near(place)

    def _show_again(self, key: str) -> None:
        show_again(self.context.desk, key, self.tr("Je ziet het weer."))

    def _restyle(self) -> None:
        self.limit_width(widest(self.context.theme))
