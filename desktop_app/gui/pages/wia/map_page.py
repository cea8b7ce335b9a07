"""Mijn WIA-map: which papers, whose, the medical ones apart, the last check, and preparing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.file.card import CardFold
from desktop_app.gui.pages.order.leads import articles, urgent
from desktop_app.gui.pages.order.parts import add_links, add_sources, widest
from desktop_app.gui.pages.page import Page
from desktop_app.gui.pages.rights.helpers import Helpers
from desktop_app.gui.pages.start.view import attend
from desktop_app.gui.pages.wia.after_words import no_wia_words
from desktop_app.gui.pages.wia.map_cards import CheckCard, CompleteCard, Papers, PapersCard
from desktop_app.gui.pages.wia.map_content import MapView, keep_checked, map_of
from desktop_app.gui.pages.wia.moment import own_day
from desktop_app.gui.pages.wia.path_cards import StepsCard
from desktop_app.gui.pages.wia.prepare_card import PrepareCard
from desktop_app.gui.pages.wia.printing import map_parts, prepare_parts, print_parts
from desktop_app.gui.widgets.empty import EmptyState
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.link import Link
from desktop_app.gui.widgets.words import Words
from desktop_app.rights.guides.wia import load_map
from desktop_app.traject.model import Traject

HELP = ("uwv", "vakbond", "juridisch-loket")
FEWEST = 2


class MapPage(Page):
    """Items are `verzekeringsarts` and `arbeidsdeskundige`: that preparation, unfolded."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._view: MapView | None = None
        self._asked = ""
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme, context, told = self.context.theme, self.context, load_map()
        self._heading = Heading(theme, self.title(), 1)
        self._first = Words(theme, " ".join(told.uitleg[:FEWEST]))
        self._rest = Words(theme, " ".join(told.uitleg[FEWEST:]))
        self._early = Words(theme, "", role="muted")
        self.none = Words(theme, "", bold=True)
        self.complete = CompleteCard(context)
        self.steps = StepsCard(context, self.tr("In deze volgorde"), letters=False)
        self.plain = PapersCard(context, self.tr("Gewone papieren"))
        self.medical = PapersCard(context, self.tr("Medische papieren: een aparte envelop"))
        self.check = CheckCard(context)
        self.prepare = {
            "verzekeringsarts": PrepareCard(
                context, "verzekeringsarts", self.tr("Naar de arts van UWV"), told.verzekeringsarts
            ),
            "arbeidsdeskundige": PrepareCard(
                context,
                "arbeidsdeskundige",
                self.tr("Naar de arbeidsdeskundige van UWV"),
                told.arbeidsdeskundige,
            ),
        }
        self._more = CardFold(theme, self.tr("Lees meer"), self.tr("Lees minder"))
        self._help = Helpers(context, HELP)
        self.after_link = Link(theme, self.tr("Open Na 104 weken"))
        self.empty = EmptyState(
            theme,
            "folder-check",
            self.tr("Nog geen map"),
            self.tr("Vertel wanneer je ziek werd. Dan leggen we je map klaar."),
            self.tr("Beantwoord de vragen"),
        )

    def _assemble(self) -> None:
        told = load_map()
        leads = [*urgent(told.dringend), *articles(told.artikelen)]
        add_links(self._more.column, self.context, leads)
        add_sources(self._more.column, self.context, told.bronnen, told.gecontroleerd)
        self._parts = (
            self._first, self._rest, self._early, self.complete, self.steps, self.plain,
            self.medical, self.check, *self.prepare.values(), self._more, self._help,
        )  # fmt: skip
        for widget in (self._heading, self.none, *self._parts):
            self.column.addWidget(widget)
        self.column.addWidget(self.after_link, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.empty)
        self.column.addStretch(1)
        self._restyle()

    def _connect(self) -> None:
        self.context.theme.changed.connect(self._restyle)
        self.complete.print_wanted.connect(self._print_map)
        self.check.changed.connect(self._keep_checked)
        for card in (self.plain, self.medical):
            card.letter_wanted.connect(self._write)
        for person in self.prepare.values():
            person.print_wanted.connect(self._print_preparation)
        self.after_link.clicked.connect(lambda: self.context.go("na104", ""))
        self.empty.acted.connect(lambda: self.context.go("vragen", ""))

    # ------------------------------------------------------------------ what the window asks

    def title(self) -> str:
        """The name of the page."""
        return self.tr("Mijn WIA-map")

    def first_focus(self) -> QWidget | None:
        """The preparation that was asked for, else whether the map is complete."""
        shown = self.prepare.get(self._asked) or self.complete
        return None if shown.isHidden() else shown

    def refresh(self) -> None:
        """Show the file as it is now."""
        self._view = view = map_of(self.context.desk)
        for widget in (*self._parts, self.after_link):
            if widget is not self._early or view is None:
                widget.setVisible(view is not None)
        self.empty.setVisible(view is None)
        self.none.setVisible(False)
        traject = self.context.desk.traject
        if view is None or traject is None:
            return
        if self._show_no_wia(view, traject):
            return
        self._say_early(traject.ziekteweek)
        self.complete.show_content(view)
        self.steps.show_content(
            tuple(
                (step, own_day(step.mijlpaal, "wet", traject, None) if step.mijlpaal else None)
                for step in view.volgorde
            )
        )
        self.plain.show_content(Papers((), view.plain))
        self.medical.show_content(
            Papers(tuple(step.tekst for step in view.map.medische_route), view.medical)
        )
        self.check.show_content(view)
        for card in self.prepare.values():
            card.refresh()

    def show_item(self, key: str) -> None:
        """Unfold a preparation."""
        self._asked = key
        card = self.prepare.get(key)
        if card is not None:
            if not card.fold.is_open:
                card.fold.turn()
            attend(card)

    def commit(self) -> None:
        """Keep what was typed and is not kept yet."""
        for card in self.prepare.values():
            card.commit()

    # ------------------------------------------------------------------ inner workings

    def _show_no_wia(self, view: MapView, traject: Traject) -> bool:
        """Say it when there is nothing to apply for: no papers to look for, no days."""
        sentence = "" if view.gedaan_op else no_wia_words(traject, self.context.words)
        self.none.setText(sentence)
        self.none.setVisible(bool(sentence))
        if sentence:
            for widget in (*self._parts, self.after_link):
                widget.setVisible(widget is self._help)
        return bool(sentence)

    def _say_early(self, week: int | None) -> None:
        """Who comes before its week need not hurry."""
        start = load_map().vanaf_week
        early = week is not None and week < start
        text = self.tr("Je bent nu in week {week}. Vanaf week {start} wordt deze map belangrijk.")
        self._early.setText(text.format(week=week, start=start) if early else "")
        self._early.setVisible(early)

    def _keep_checked(self, values: tuple[str, ...]) -> None:
        if self._view is not None:
            keep_checked(self.context.desk, self._view, values)

    def _write(self, id: str) -> None:
        self.context.go("brieven", id)

    def _print_map(self) -> None:
        if self._view is not None:
            parts = list(map_parts(self._view, self.context))
            print_parts(self, parts, self.context, self.tr("Print je map"))

    def _print_preparation(self, person: str) -> None:
        self.commit()
        card = self.prepare[person]
        parts = list(prepare_parts(person, card.heading, card.told, self.context))
        print_parts(self, parts, self.context, card.print_button.accessibleName())

    def _restyle(self) -> None:
        most = widest(self.context.theme)
        for widget in (self.none, *self._parts):
            widget.setMaximumWidth(most)
