"""Tweede spoor: does it play, what was done, and does it hold at UWV."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.export.track_words import duration_words
from desktop_app.gui.context import Context
from desktop_app.gui.pages.page import Page
from desktop_app.gui.pages.start.view import order_tabs
from desktop_app.gui.pages.timeline.segments import Segments
from desktop_app.gui.pages.timeline.sight import ensure_seen
from desktop_app.gui.pages.track.acts import TrackActs
from desktop_app.gui.pages.track.content import Track
from desktop_app.gui.pages.track.section import Section
from desktop_app.gui.pages.track.totals import average_minutes, last_day
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.words import Words

LIST_PART = 0.5
"""Part of the height of the view that a list takes at most, so that the card stays in sight."""
FIRST = "overzicht"
_SECTIONS = {"deel": FIRST, "punt": "toets", "weg": "werk"}
"""By the head of an item: the view it stands in."""


class TrackPage(Page):
    """Five views behind a row of buttons; each is made when it is first shown.

    Items: the name of a view; `deel:`, `punt:` or `weg:` with an id of `resources/spoor2`; or the
    id of an entry.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.sections: dict[str, Section] = {}
        """The views that were made."""
        self.shown = FIRST
        self._track: Track | None = None
        self._fresh: set[str] = set()
        """Views that show the file as it is now."""
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme = self.context.theme
        self.acts = TrackActs(self.context, self)
        self.heading = Heading(theme, self.tr("Tweede spoor"), 2)
        self.add_application = Button(theme, self.tr("Voeg sollicitatie toe"), icon="plus")
        self.add_activity = Button(theme, self.tr("Voeg activiteit toe"), icon="plus")
        self.about = Words(
            theme,
            self.tr("Passend werk zoeken bij een andere werkgever. Hier bouw je je bewijs op."),
            role="muted",
        )
        self.line = Words(theme, "")
        self.views = Segments(
            theme,
            self.tr("Wat je ziet van het tweede spoor"),
            [
                (FIRST, self.tr("Overzicht")),
                ("activiteiten", self.tr("Activiteiten")),
                ("sollicitaties", self.tr("Sollicitaties")),
                ("toets", self.tr("Houdt dit stand?")),
                ("werk", self.tr("Werk in zicht")),
            ],
        )

    def _assemble(self) -> None:
        top = FlowLayout(self.context.theme.space("gap"))
        for part in (self.heading, self.add_application, self.add_activity):
            top.addWidget(part)
        self.column.addLayout(top)
        for widget in (self.about, self.line, self.views):
            self.column.addWidget(widget)
        self._place = self.column.count()
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.views.chosen.connect(self.show_view)
        self.add_activity.clicked.connect(lambda: self._add("activiteiten"))
        self.add_application.clicked.connect(lambda: self._add("sollicitaties"))

    # ------------------------------------------------------------------ what the window asks

    def title(self) -> str:
        """The name of the page."""
        return self.tr("Tweede spoor")

    def refresh(self) -> None:
        """Show the file as it is now; views that are not in sight follow when they come there."""
        self._track = Track(self.context.desk, self.context.words)
        self._fresh.clear()
        self.line.setText(self._summary(self._track))
        self.show_view(self.shown)

    def show_item(self, key: str) -> None:
        """A view, a part, a point, a way, or an entry."""
        head, _, rest = key.partition(":")
        if head in _SECTIONS and rest:
            self.show_view(_SECTIONS[head])
            self.sections[self.shown].show_key(rest)
        elif key in _MAKERS:
            self.show_view(key)
        elif self._track is not None:
            view = self._view_of(key, self._track)
            if view:
                self.show_view(view)
                self.sections[view].show_key(key)

    def first_focus(self) -> QWidget | None:
        """The row of views: the first choice of the page."""
        return self.views.segment(self.shown)

    def place(self) -> str:
        """The item the person is at."""
        section = self.sections.get(self.shown)
        return (section.place() if section is not None else "") or self.shown

    # ------------------------------------------------------------------ the views

    def show_view(self, name: str) -> None:
        """Show a view; it is made now if it never was."""
        track = self._track
        if track is None:
            return
        section = self.sections.get(name)
        if section is None:
            section = self._made(name)
        if name not in self._fresh:
            section.give_room(self._room)
            section.refresh(track)
            self._fresh.add(name)
        held = self.views.segment(self.shown).hasFocus()
        self.shown = name
        self.views.set_value(name)
        if held:
            self.views.segment(name).setFocus()
        for other, one in self.sections.items():
            one.setVisible(other == name)
        order_tabs(self.body)

    def _made(self, name: str) -> Section:
        made = _MAKERS[name](self.context, self.acts)
        made.reveal_wanted.connect(self._reveal_soon)
        wanted = getattr(made, "wanted", None)
        if wanted is not None:
            wanted.connect(self._go_to_view)
        self.sections[name] = made
        self.column.insertWidget(self._place, made)
        return made

    def _go_to_view(self, name: str) -> None:
        """By a link of the overview: the keyboard goes along."""
        self.show_view(name)
        self.begin_at_top()
        self.views.segment(name).setFocus()

    def _add(self, name: str) -> None:
        """The whole form; what was made is shown."""
        ask = self.acts.ask_activity if name == "activiteiten" else self.acts.ask_application
        made = ask()
        if made:
            self.show_item(made)

    @staticmethod
    def _view_of(key: str, track: Track) -> str:
        if any(one.id == key for one in track.activities):
            return "activiteiten"
        if any(one.id == key for one in track.applications):
            return "sollicitaties"
        return ""

    # ------------------------------------------------------------------ room and sight

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lists follow the height of the view."""
        super().resizeEvent(event)
        for section in self.sections.values():
            section.give_room(self._room)

    @property
    def _room(self) -> int:
        return round(self.viewport().height() * LIST_PART)

    def _reveal_soon(self, card: QWidget, frame: QWidget) -> None:
        QTimer.singleShot(0, self, lambda: self._reveal(card, frame))

    def _reveal(self, card: QWidget, frame: QWidget) -> None:
        head = QRect(0, 0, card.width(), min(card.height(), self.viewport().height() // 2))
        ensure_seen(self, first=self._placed(card, head), also=self._placed(frame, frame.rect()))

    def _placed(self, widget: QWidget, rect: QRect) -> QRect:
        return QRect(widget.mapTo(self.body, rect.topLeft()), rect.size())

    # ------------------------------------------------------------------ words

    def _summary(self, track: Track) -> str:
        """How much was done, in one line."""
        words = self.context.words
        parts = [
            words.get("tweedespoor.activiteiten", aantal=len(track.activities)),
            words.get("tweedespoor.sollicitaties", aantal=len(track.applications)),
        ]
        minutes = average_minutes(track.activities, track.today)
        if minutes is not None:
            hours = duration_words(max(60, round(minutes / 60) * 60), words)
            parts.append(words.get("tweedespoor.ongeveer_per_week", uren=hours))
        last = last_day(track.activities, track.applications, track.today)
        if last is not None:
            days = (track.today - last).days
            id = "tweedespoor.laatst_vandaag" if days == 0 else "tweedespoor.laatst"
            parts.append(words.get(id, aantal=days))
        return " · ".join(parts)


def _overview(context: Context, acts: TrackActs) -> Section:
    from desktop_app.gui.pages.track.overview import Overview

    return Overview(context, acts)


def _activities(context: Context, acts: TrackActs) -> Section:
    from desktop_app.gui.pages.track.activities import Activities

    return Activities(context, acts)


def _applications(context: Context, acts: TrackActs) -> Section:
    from desktop_app.gui.pages.track.applications import Applications

    return Applications(context, acts)


def _quality(context: Context, acts: TrackActs) -> Section:
    from desktop_app.gui.pages.track.quality import Quality

    return Quality(context, acts)


def _ways(context: Context, acts: TrackActs) -> Section:
    from desktop_app.gui.pages.track.ways import Ways

    return Ways(context, acts)


_MAKERS: dict[str, Callable[[Context, TrackActs], Section]] = {
    FIRST: _overview,
    "activiteiten": _activities,
    "sollicitaties": _applications,
    "toets": _quality,
    "werk": _ways,
}
"""By name of a view: what makes it."""
