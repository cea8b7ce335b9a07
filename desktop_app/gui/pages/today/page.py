"""Vandaag: one look tells where one is, what to do now, and what protects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.page import Page
from desktop_app.gui.pages.today import content
from desktop_app.gui.pages.today.agreements import LETTER, agreements_of
from desktop_app.gui.pages.today.head import TodayHead
from desktop_app.gui.pages.today.sides import Sides
from desktop_app.gui.pages.today.tasks import MOST_OTHERS, MOST_OWN, Tasks, TasksCard, together
from desktop_app.gui.widgets.surface import Surface
from desktop_app.traject.model import Traject

if TYPE_CHECKING:
    from desktop_app.dossier import Entry
    from desktop_app.gui.pages.order.leads import Lead
    from desktop_app.gui.pages.today.aside import Aside
    from desktop_app.gui.pages.today.welcome import Welcome
    from desktop_app.gui.timeline.small import SmallMap

_MAP_ROOM = (34, 75)
"""Height kept for the small map until it is there: about its own, and what grows with the text."""
_NEAR_DAYS = "binnenkort_dagen"
_DATED = ("actie", "afspraak", "gesprek", "brief")


class TodayPage(Page):
    """Header and tasks are there at once; map and cards right after the first paint."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.finished = False
        """True once every card stands."""
        self.welcome: Welcome | None = None
        self.aside: Aside | None = None
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme = self.context.theme
        self.head = TodayHead(theme)
        self.map: SmallMap | None = None
        self._frame = Surface(theme)
        self._map_room = QWidget()
        fixed, growing = _MAP_ROOM
        self._map_room.setFixedHeight(round(fixed + growing * theme.scale))
        self.tasks = TasksCard(theme)
        self.sides = Sides(theme, self.tasks)
        self._nothing: QWidget | None = None
        self._on_map: Traject | None = None

    def _assemble(self) -> None:
        self._inside = QVBoxLayout(self._frame)
        self._inside.setContentsMargins(8, 8, 8, 8)
        self._inside.addWidget(self._map_room)
        self.column.addWidget(self.head)
        self.column.addWidget(self._frame)
        self.column.addWidget(self.sides)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.tasks.wanted.connect(self._look_at)
        self.tasks.lead_wanted.connect(self.context.go)
        self.head.alert.clicked.connect(lambda: self.context.go("tijdlijn", "let-op"))
        self.head.overview.clicked.connect(self._make_overview)
        self.head.seen.connect(self.finish, Qt.ConnectionType.QueuedConnection)

    # ------------------------------------------------------------------ what the window asks

    def title(self) -> str:
        """The name of the page."""
        return self.tr("Vandaag")

    def first_focus(self) -> QWidget | None:
        """The first step that can be looked at, else the button of the overview."""
        return self.tasks.first_action() or self.head.overview

    def refresh(self) -> None:
        """Show the desk as it is now; what did not change is left alone."""
        traject = self.context.desk.traject
        self._show_empty(empty=traject is None)
        if traject is None:
            return
        entries = self._entries() if self.finished else ()
        self._show_first(traject, entries)
        if self.welcome is not None and self.aside is not None:
            self.welcome.refresh(traject)
            self.aside.refresh(traject, entries)

    def show_item(self, key: str) -> None:
        """Open the own reminders (`herinneringen`); other items stand on the timeline."""
        if key == "herinneringen":
            self.finish()
            if self.aside is not None:
                self.aside.open_reminders()

    # ------------------------------------------------------------------ first and rest

    def _show_first(self, traject: Traject, entries: tuple[Entry, ...]) -> None:
        words, book = self.context.words, self.context.desk.regelboek
        phases = book.parameters.phase_names
        notices = len(traject.waarschuwingen) + len(traject.open_vragen)
        self.head.show_head(
            content.head_of(traject, words, phases), notices + traject.regels_verouderd
        )
        if self.map is not None and traject is not self._on_map:
            self._on_map = traject
            self.map.set_traject(traject)
        days = book.parameters.number(_NEAR_DAYS)
        own = agreements_of(entries, traject.vandaag, days, words)
        mine, others = content.own_rows(traject, words), content.others_rows(traject, words)
        self.tasks.show_content(
            Tasks(
                together(mine, own.own, MOST_OWN),
                together(others, own.others, MOST_OTHERS),
                f"{words.get('vandaag.niets')} {content.what_comes(traject, words)}",
                self._conversation((*mine[:MOST_OWN], *others[:MOST_OTHERS]), traject),
            )
        )

    def _conversation(
        self, rows: tuple[content.Row, ...], traject: Traject
    ) -> tuple[content.Row, Lead] | None:
        """The first of these steps that has a conversation, and the way to it."""
        if not self.finished:
            return None
        from desktop_app.gui.pages.order.talk_leads import talks_at

        for row in rows:
            leads = talks_at(traject.milestones_by_key[row.key], self.context)
            if leads:
                return row, leads[0]
        return None

    def _entries(self) -> tuple[Entry, ...]:
        """What the dossier holds that may have a day; other kinds are not even read."""
        return self.context.desk.entries(*_DATED)

    def finish(self) -> None:
        """Build the cards that can wait; once."""
        if self.finished:
            return
        from desktop_app.gui.pages.today.aside import Aside
        from desktop_app.gui.pages.today.welcome import Welcome

        self._place_map()
        self.welcome = Welcome(self.context, self)
        self.aside = Aside(self.context, self)
        self.welcome.add(self.aside.reminding.banner)
        self.column.insertWidget(1, self.welcome)
        self.sides.add(self.aside.beside, self.aside.later)
        self.finished = True
        self.refresh()

    def _place_map(self) -> None:
        from desktop_app.gui.timeline.small import SmallMap

        self.map = SmallMap(self.context.theme, self.context.words)
        self.map.opened.connect(lambda: self.context.go("tijdlijn", ""))
        self._map_room.hide()
        self._map_room.deleteLater()
        self._inside.addWidget(self.map)

    def _show_empty(self, *, empty: bool) -> None:
        """Without a first sick day there is only the way to the questions."""
        for widget in (self.head, self._frame, self.sides):
            widget.setVisible(not empty)
        if empty and self._nothing is None:
            from desktop_app.gui.widgets.empty import EmptyState

            nothing = EmptyState(
                self.context.theme,
                "route",
                self.tr("Nog geen tijdlijn"),
                self.tr("Vertel wanneer je ziek werd. Dan zie je hier wat je kunt doen."),
                self.tr("Beantwoord de vragen"),
            )
            nothing.acted.connect(lambda: self.context.go("vragen", ""))
            self.column.insertWidget(0, nothing)
            self._nothing = nothing
        if self._nothing is not None:
            self._nothing.setVisible(empty)

    # ------------------------------------------------------------------ what the reader does

    def _look_at(self, key: str) -> None:
        """A step on the timeline; an agreement where it was made; a letter among the letters."""
        from desktop_app.gui.timeline.own import talk_of

        talk = talk_of(key, self._entries())
        if key.startswith(LETTER):
            self.context.go("brieven", key.removeprefix(LETTER))
        else:
            self.context.go(*(("gesprekken", talk) if talk else ("tijdlijn", key)))

    def _make_overview(self) -> None:
        self.finish()
        if self.aside is not None:
            self.aside.overview.make()
