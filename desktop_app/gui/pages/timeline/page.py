"""Tijdlijn: what happens when, as a map or as a list, with the card of what is selected."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.page import Page
from desktop_app.gui.pages.timeline.acts import Acts
from desktop_app.gui.pages.timeline.card import Card
from desktop_app.gui.pages.timeline.clicks import Clicks
from desktop_app.gui.pages.timeline.explanation import Explainer
from desktop_app.gui.pages.timeline.head import PageHead
from desktop_app.gui.pages.timeline.known import Known
from desktop_app.gui.pages.timeline.notices import NoticeDrawer
from desktop_app.gui.pages.timeline.sight import ensure_seen
from desktop_app.gui.pages.timeline.where import first_line
from desktop_app.gui.pages.wia.moment import is_near_the_end
from desktop_app.gui.timeline import Timeline
from desktop_app.gui.widgets.banner import Banner
from desktop_app.gui.widgets.empty import EmptyState
from desktop_app.gui.widgets.link import Link
from desktop_app.gui.widgets.surface import Surface
from desktop_app.map.moments import first_choice
from desktop_app.traject.model import Mijlpaal, Traject

if TYPE_CHECKING:
    from desktop_app.gui.pages.timeline.list_panel import ListPanel

NOTICES = "let-op"
"""The item that is no moment: what there is to mind."""
LIST_PART = 0.55
"""Part of the height of the view that the list takes at most, so that the card stays in sight."""


class TimelinePage(Page):
    """One selection, shared by the map, the list and the card."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._key = ""
        self._behind = False
        """Whether the one of map and list that is not seen shows an older traject."""
        self.list: ListPanel | None = None
        """The list; None until it is wanted."""
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme, words = self.context.theme, self.context.words
        self.head = PageHead(theme)
        self.age = Banner(theme, "", kind="info", dismissable=False)
        self.empty = EmptyState(
            theme,
            "route",
            self.tr("Nog geen tijdlijn"),
            self.tr("Vul eerst je eerste ziektedag in. Dan zie je hier jouw tijdlijn."),
            self.tr("Bekijk je antwoorden"),
        )
        self.map = Timeline(theme, words)
        self._clicks = Clicks(self.map)
        self._frame = Surface(theme)
        self.after_link = Link(theme, self.tr("Open Na 104 weken"))
        self.calendar_link = Link(theme, self.tr("Zet in je agenda"))
        self.card = Card(theme)
        self._known = Known(self.context.desk, Explainer(words, self))
        self._notices = NoticeDrawer(theme, words, self.head, self.column)
        self.acts = Acts(self.context, self)

    def _assemble(self) -> None:
        self._inside = QVBoxLayout(self._frame)
        self._inside.setContentsMargins(8, 8, 8, 8)
        self._inside.addWidget(self.map)
        for part in (
            self.age,
            self.head,
            self.empty,
            self._frame,
            self.after_link,
            self.card,
            self.calendar_link,
        ):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.age.hide()
        self.empty.hide()

    def _connect(self) -> None:
        self.head.view_wanted.connect(self._show_view)
        self.head.zoom_wanted.connect(self._zoom)
        self.head.switched.connect(self._switch)
        self._notices.opened.connect(self._show_grown)
        self._notices.change_wanted.connect(lambda path: self.context.go("gegevens", path))
        self.map.chosen.connect(self._chosen_on_map)
        self.map.activated.connect(lambda _: self._reveal(card_first=True))
        self.map.view_changed.connect(self._view_changed)
        self._clicks.clicked.connect(self._clicked_on_map)
        self.card.happened.connect(self._with_milestone(self.acts.ask_day))
        self.card.undone.connect(self._with_milestone(self.acts.take_back))
        self.card.reminder_wanted.connect(self._with_milestone(self.acts.remind))
        self.card.answers_wanted.connect(self._to_answers)
        self.card.papers_wanted.connect(self._with_milestone(self._to_papers))
        self.card.law_wanted.connect(self._with_milestone(self._to_law))
        self.card.track_wanted.connect(lambda: self.context.go("spoor2", ""))
        self.card.talk_wanted.connect(
            lambda: self.context.go("gesprekken", self._known.talk(self._key))
        )
        self.card.lead_wanted.connect(self.context.go)
        self.card.grown.connect(self._show_grown)
        self.empty.acted.connect(self._to_answers)
        self.after_link.clicked.connect(lambda: self.context.go("na104", ""))
        self.calendar_link.clicked.connect(lambda: self.context.go("delen", "agenda"))

    # ------------------------------------------------------------------ what the window asks

    def title(self) -> str:
        """The name of the page."""
        return self.tr("Tijdlijn")

    def refresh(self) -> None:
        """Map, list and card of the traject as it is now."""
        traject = self.context.desk.traject
        for part in (self.head, self._frame, self.card, self.calendar_link):
            part.setVisible(traject is not None)
        self.empty.setVisible(traject is None)
        self.after_link.setVisible(traject is not None and is_near_the_end(traject))
        self.age.setVisible(traject is not None and traject.regels_verouderd)
        self._notices.show_traject(traject)
        if traject is None:
            return
        self._known.read()
        self._behind = True
        self._fill_shown(traject)
        self._say_where(traject)
        self.head.show_view(self.map.preset)
        if self._known.explanation(self._key) is None:
            self._key = first_choice(traject) or ""
        self._show_selected()

    def show_item(self, key: str) -> None:
        """Select a moment or period and bring its card into view, or open what to mind."""
        if key == NOTICES:
            self._notices.open()
            return
        if self._known.explanation(key) is None:
            return
        self._select(key)
        self._reveal(card_first=True)

    def first_focus(self) -> QWidget | None:
        """The map, or the list in its place."""
        if self.context.desk.traject is None:
            return self.empty.action
        return self.list.view if self.listed and self.list is not None else self.map

    def place(self) -> str:
        """The selected moment."""
        return self._key

    @property
    def listed(self) -> bool:
        """Whether the list stands in the place of the map."""
        return self.map.isHidden()

    @property
    def selected_key(self) -> str:
        """Key of the moment or period that map, list and card show."""
        return self._key

    # ------------------------------------------------------------------ events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list follows the height of the view."""
        super().resizeEvent(event)
        self._give_room()

    # ------------------------------------------------------------------ selection

    def _chosen_on_map(self, key: str) -> None:
        self._select(key)
        self._reveal(card_first=False)

    def _clicked_on_map(self, point: QPoint) -> None:
        """A click wants the card, also a click on what is selected already."""
        if self.map.key_at(point) is not None:
            self._reveal(card_first=True)

    def _select(self, key: str) -> None:
        self._key = key
        self._show_selected()

    def _fill_shown(self, traject: Traject) -> None:
        """Fill the one of map and list that is seen; the other one when it comes into view."""
        if self.listed and self.list is not None:
            self.list.set_traject(traject, self._known.own)
        else:
            self.map.set_traject(traject, self._known.own)

    def _show_selected(self) -> None:
        """Map or list, and the card, show the same."""
        traject = self.context.desk.traject
        if traject is None:
            return
        if self.listed and self.list is not None:
            self.list.select(self._key)
        elif self._key in self.map.keys or self._known.comes_on_map(self._key):
            self.map.select(self._key)
        explanation = self._known.explanation(self._key)
        if explanation is not None:
            offer = self.acts.offer(self._known.milestone(self._key))
            track, talk = self._key.startswith("spoor2"), bool(self._known.talk(self._key))
            offer = offer._replace(track=track, talk=talk)
            self.card.show_explanation(explanation, offer)
        self.card.setVisible(explanation is not None)

    def _with_milestone(self, act: Callable[[Mijlpaal], None]) -> Callable[[], None]:
        def done() -> None:
            milestone = self._known.milestone(self._key)
            if milestone is not None:
                act(milestone)

        return done

    # ------------------------------------------------------------------ what is in view

    def _reveal(self, *, card_first: bool) -> None:
        """Bring what was selected into view together with the head of its card, if both fit."""
        QTimer.singleShot(0, self, lambda: self._reveal_now(card_first=card_first))

    def _reveal_now(self, *, card_first: bool) -> None:
        mark = None if self.listed else self.map.rect_of(self._key)
        head = self._placed(self.card, self.card.head_rect())
        place = self._placed(self._frame, self._frame.rect())
        if mark is not None:
            place = self._placed(self.map, mark)
        ensure_seen(self, first=head if card_first else place, also=place if card_first else head)

    def _placed(self, widget: QWidget, rect: QRect) -> QRect:
        return QRect(widget.mapTo(self.body, rect.topLeft()), rect.size())

    def _show_grown(self, widget: QWidget) -> None:
        QTimer.singleShot(0, self, lambda: self._show_grown_now(widget))

    def _show_grown_now(self, widget: QWidget) -> None:
        rect = self._placed(widget, widget.rect())
        top = QRect(rect.left(), rect.top(), rect.width(), min(rect.height(), 80))
        ensure_seen(self, first=top, also=rect)

    # ------------------------------------------------------------------ head

    def _say_where(self, traject: Traject) -> None:
        words = self.context.words
        self.head.line.setText(first_line(traject, words, self.context.desk.regelboek))
        if traject.regels_verouderd:
            self.age.set_text(words.get("venster.verouderd", dag=traject.regels_gecontroleerd))

    def _show_view(self, name: str) -> None:
        views = {"alles": self.map.show_all, "jaar": self.map.show_year}
        views.get(name, self.map.show_weeks)()

    def _zoom(self, step: int) -> None:
        if step > 0:
            self.map.zoom_in()
        else:
            self.map.zoom_out()

    def _view_changed(self, name: str) -> None:
        self.head.show_view(name)

    # ------------------------------------------------------------------ list

    def _switch(self) -> None:
        """The list in the place of the map, or the map again."""
        listed = not self.listed
        panel = self.list or self._make_list()
        focus = self.focusWidget()
        held = self.map.hasFocus() or (focus is not None and panel.isAncestorOf(focus))
        if held:  # what hides would send the keyboard wherever Qt likes
            self.head.list_button.setFocus()
        self.map.setVisible(not listed)
        panel.setVisible(listed)
        self.head.show_list(listed=listed)
        self._give_room()
        traject = self.context.desk.traject
        if self._behind and traject is not None:
            self._fill_shown(traject)
            self._behind = False
        self._show_selected()
        if held:
            (panel.view if listed else self.map).setFocus()

    def _make_list(self) -> ListPanel:
        from desktop_app.gui.pages.timeline.list_panel import ListPanel

        panel = ListPanel(self.context.theme, self.context.words)
        self.list = panel
        panel.picked.connect(self._select)
        panel.entered.connect(self._enter_row)
        panel.grown.connect(self._show_grown)
        self._inside.addWidget(panel)
        self.card.setParent(None)  # what comes last into the window comes last with Tab
        self.column.insertWidget(self.column.indexOf(self._frame) + 1, self.card)
        self._behind = True
        return panel

    def _enter_row(self, key: str) -> None:
        self._select(key)
        self._reveal(card_first=True)

    def _give_room(self) -> None:
        if self.list is not None:
            self.list.set_room(round(self.viewport().height() * LIST_PART))

    def _to_papers(self, milestone: Mijlpaal) -> None:
        """To the first paper of the moment, or to the first that is missing."""
        traject = self.context.desk.traject
        known = traject.documenten if traject is not None else ()
        papers = [paper for paper in known if paper.id in milestone.papieren]
        missing = [paper for paper in papers if paper.stand != "heb"]
        for paper in (missing or papers)[:1]:
            self.context.go("documenten", paper.id)

    def _to_law(self, milestone: Mijlpaal) -> None:
        self.context.go("rechten", f"stap:{milestone.id}")

    def _to_answers(self) -> None:
        self.context.go("antwoorden", "")
