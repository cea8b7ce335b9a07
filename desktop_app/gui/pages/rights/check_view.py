"""A check in the window: one question at a time, then where one stands.

What is answered lives here and nowhere else. It is gone when the dossier closes or another one
opens; only an outcome that somebody keeps stays.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.rights.check_about import AboutLine, application_of, place_of
from desktop_app.gui.pages.rights.check_outcome import OutcomePanel, after_title
from desktop_app.gui.pages.rights.check_panels import (
    BeginPanel,
    HeavyPanel,
    Panel,
    QuestionPanel,
    pages_of,
)
from desktop_app.gui.pages.rights.check_run import CheckRun
from desktop_app.gui.pages.rights.check_so_far import SoFar
from desktop_app.gui.pages.rights.kept_outcome import keep
from desktop_app.gui.pages.rights.sources import checked_words
from desktop_app.gui.widgets.announce import announce
from desktop_app.gui.widgets.banner import Banner, Kind
from desktop_app.gui.widgets.chip import Chip
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.link import Link
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words
from desktop_app.rights.checks import (
    Aanvulling,
    Filler,
    Knowledge,
    Uitkomst,
    amounts_on,
    load_check,
)
from desktop_app.traject.calendar import parse_day
from desktop_app.traject.errors import FeitenFout, InvoerFout
from desktop_app.traject.facts import Feiten

if TYPE_CHECKING:
    from desktop_app.dossier import Uitkomst as Kept


class CheckView(Surface):
    """Raises InvoerFout for a check that there is not."""

    closed = Signal()
    """The person is done with it."""
    wanted = Signal(str)
    """Another place: "artikel:<id>", "dringend:<id>" or "hulp"."""

    def __init__(
        self, context: Context, name: str, about: str = "", parent: QWidget | None = None
    ) -> None:
        """about: id of the application that it is about, if there is one."""
        super().__init__(context.theme, parent=parent)
        self.context = context
        self._about = about
        self.run = CheckRun(load_check(name))
        self._of: tuple[str, Feiten | None, date | None] = ("", None, None)
        """Dossier, facts and day that this is about."""
        self._said: set[str] = set()
        """Warnings that were said aloud."""
        self._build_widgets()
        self._assemble()
        self._connect()
        self.refresh()

    def _build_widgets(self) -> None:
        theme = self.context.theme
        self._chip = Chip(theme, self.tr("Check"), "jij", self)
        self._title = Words(theme, self.run.check.titel, "small", bold=True, parent=self)
        self.left = Words(theme, "", "small", "muted", parent=self)
        """How many questions there are to come."""
        self.about = AboutLine(theme, self)
        self._screen = QWidget(self)
        """Everything that changes with the screen."""
        self.panel: Panel | None = None
        self.so_far: SoFar | None = None

    def _assemble(self) -> None:
        self.setAccessibleName(self.run.check.titel)
        self._column = self.inside_column("gap")
        head = FlowLayout(self.context.theme.space("medium"))
        for part in (self._chip, self._title, self.left):
            head.addWidget(part)
        self._column.addLayout(head)
        self._column.addWidget(self.about)
        self._column.addWidget(self._screen)
        self._column.addStretch(1)

    def _connect(self) -> None:
        desk = self.context.desk
        desk.changed.connect(self.refresh)
        desk.closed.connect(self.forget)
        self.about.back_wanted.connect(lambda: self.wanted.emit(place_of(self._about)))

    # ------------------------------------------------------------------ what the page asks

    def refresh(self) -> None:
        """Follow the dossier: other facts answer otherwise, another dossier begins anew."""
        desk = self.context.desk
        self.about.show_name(application_of(desk, self._about))
        before, now = self._of, (desk.identity, desk.facts, desk.today)
        if before == now and self.panel is not None:
            self._show_kept()
            return
        self._of = now
        if self.panel is not None and before[0] != now[0]:  # never the answers of somebody else
            self.run.forget()
            self._said.clear()
        self.run.learn(self._knowledge())
        self._show(focus=self._has_focus())

    def forget(self) -> None:
        """Drop every answer, and what is shown of them."""
        self._of = ("", None, None)
        self.about.show_name("")
        self._said.clear()
        self.run.know = None
        self.run.forget()
        self._show(focus=False)

    def first_focus(self) -> QWidget:
        """Where the keyboard begins."""
        return self.panel.first() if self.panel is not None else self

    def begin(self) -> None:
        """To the first question."""
        self.run.begin()
        self._go_on()

    # ------------------------------------------------------------------ what the person does

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters and numbers answer the question from anywhere in the view."""
        panel = self.panel
        if not (isinstance(panel, QuestionPanel) and panel.rows.use_key(event)):
            super().keyPressEvent(event)

    def choose(self, choice: str) -> None:
        """Answer the question that is asked."""
        self.run.choose(choice)
        self._go_on()

    def go_back(self) -> None:
        """Ask the question before this one again."""
        self.run.go_back()
        self._go_on()

    def change(self, question: str) -> None:
        """Ask an answered question again."""
        self.run.change(question)
        self._go_on()

    def leave_as_it_is(self) -> None:
        """Stop asking again."""
        self.run.leave_as_it_is()
        self._go_on()

    def restart(self) -> None:
        """From the first question, without the answers."""
        self.run.restart()
        self._said.clear()
        self._go_on()

    def open_outcome(self) -> None:
        """Show what was announced."""
        self.run.open_outcome()
        self._go_on()

    def keep(self) -> None:
        """Keep the outcome in the dossier, with the day of today."""
        payload = self._to_keep()
        sentence = self.tr("De uitkomst staat in je dossier.")
        if payload.over is not None:
            sentence = self.tr("De uitkomst staat bij je sollicitatie.")
        self.context.desk.change(lambda session: session.add_entry(payload), sentence)

    # ------------------------------------------------------------------ showing

    def _go_on(self) -> None:
        self._show(focus=True)
        self._speak()
        QTimer.singleShot(0, self, self._to_top)

    def _show(self, *, focus: bool) -> None:
        """Show the screen that the answers lead to, in place of the one that is there."""
        old, self._screen = self._screen, QWidget(self)
        column = QVBoxLayout(self._screen)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.context.theme.space("gap"))
        self.panel, self.so_far = self._made_panel(), None
        if self.run.screen != "uitkomst":
            self._add_warnings(column)
        column.addWidget(self.panel)
        self._add_so_far(column)
        self._column.insertWidget(self._column.indexOf(old), self._screen)
        self._column.removeWidget(old)
        self._show_head()
        self._show_kept()
        self._screen.show()
        if focus:
            self.panel.first().setFocus(Qt.FocusReason.OtherFocusReason)
        old.hide()
        old.deleteLater()

    def _show_head(self) -> None:
        run = self.run
        self._title.setVisible(run.screen != "begin")
        text = self._left_words() if run.screen == "vraag" else ""
        self.left.setText(text)
        self.left.setVisible(bool(text))

    def _left_words(self) -> str:
        """How many questions come after this one; none are counted while one is asked again."""
        if self.run.earlier is not None:
            return self.tr("Je verandert een antwoord.")
        least, most = self.run.state.nog
        if most == 1:
            return self.tr("Dit is de laatste vraag.")
        if least == most:
            return self.tr("Nog {aantal} vragen.").format(aantal=most)
        return self.tr("Nog hoogstens {aantal} vragen.").format(aantal=most)

    def _made_panel(self) -> Panel:
        panel = {
            "begin": self._begin_panel,
            "vraag": self._question_panel,
            "zwaar": self._heavy_panel,
            "uitkomst": self._outcome_panel,
        }[self.run.screen]()
        panel.went_back.connect(self.go_back)
        panel.stopped.connect(self.closed)
        panel.wanted.connect(self.wanted)
        return panel

    def _begin_panel(self) -> Panel:
        panel = BeginPanel(self.context.theme, self.run.check)
        panel.begun.connect(self.begin)
        return panel

    def _question_panel(self) -> Panel:
        run = self.run
        question = run.question
        if question is None:
            raise LookupError(run.check.id)
        panel = QuestionPanel(
            self.context.theme, question, run.earlier, can_go_back=run.can_go_back
        )
        panel.chosen.connect(self.choose)
        panel.left.connect(self.leave_as_it_is)
        return panel

    def _heavy_panel(self) -> Panel:
        run = self.run
        panel = HeavyPanel(self.context.theme, run.heavy, can_go_back=run.can_go_back)
        panel.opened.connect(self.open_outcome)
        return panel

    def _outcome_panel(self) -> Panel:
        run = self.run
        about = bool(application_of(self.context.desk, self._about))
        panel = OutcomePanel(
            self.context, run.state, self._filler(), can_go_back=run.can_go_back, about=about
        )
        panel.home_wanted.connect(self.about.back_wanted)
        panel.chosen.connect(self.choose)
        panel.keep_wanted.connect(self.keep)
        panel.restarted.connect(self.restart)
        return panel

    def _add_warnings(self, column: QVBoxLayout) -> None:
        """What stays in sight beside the questions."""
        for warning in self.run.state.waarschuwingen:
            self._add_banner(column, "attention", self._warning_words(warning), warning)
        for addition in self.run.state.aanvullingen if self.run.screen == "vraag" else ():
            told = " ".join(self._filler().told(addition.tekst))
            self._add_banner(column, "info", told, addition)

    def _add_banner(
        self, column: QVBoxLayout, kind: Kind, text: str, about: Uitkomst | Aanvulling
    ) -> None:
        theme = self.context.theme
        column.addWidget(Banner(theme, text, kind=kind, dismissable=False))
        for place, title in pages_of(about.artikelen, about.dringend)[:1]:
            link = Link(theme, title)
            link.clicked.connect(lambda _=False, place=place: self.wanted.emit(place))
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def _warning_words(self, warning: Uitkomst) -> str:
        """Its title and what it says."""
        return " ".join((f"{warning.titel}.", *after_title(warning, self._filler())))

    def _add_so_far(self, column: QVBoxLayout) -> None:
        answers = self.run.state.antwoorden
        if answers and self.run.begun:
            self.so_far = SoFar(self.context.theme, answers, self._filler())
            self.so_far.change_wanted.connect(self.change)
            column.addWidget(self.so_far)
        if self.run.screen != "uitkomst":
            checked = checked_words(self.context, self.run.check.gecontroleerd)
            column.addWidget(Words(self.context.theme, checked, "small", "muted"))

    # ------------------------------------------------------------------ keeping

    def _show_kept(self) -> None:
        if isinstance(self.panel, OutcomePanel):
            session = self.context.desk.session
            self.panel.show_kept(self._kept_since(), possible=session is not None)

    def _to_keep(self) -> Kept:
        """The outcome, with what it is about while that is there."""
        desk = self.context.desk
        over = self._about if application_of(desk, self._about) else None
        return keep(self.run.state, desk.today, over)

    def _kept_since(self) -> date | None:
        """The day on which this very outcome was kept, if it was today."""
        desk = self.context.desk
        wanted = self._to_keep()
        try:
            entries = desk.entries("uitkomst")
        except InvoerFout:  # the disk is gone: keeping will tell so
            return None
        if not any(entry.payload == wanted for entry in entries) or wanted.datum is None:
            return None
        return parse_day(wanted.datum).datum

    # ------------------------------------------------------------------ inner workings

    def _knowledge(self) -> Knowledge | None:
        desk = self.context.desk
        if desk.facts is None:
            return None
        try:
            return Knowledge(desk.facts, desk.today, desk.regelboek)
        except FeitenFout:  # they cannot be, and the desk has said so
            return None

    def _filler(self) -> Filler:
        desk = self.context.desk
        return Filler(desk.words, amounts_on(desk.today), self.run.know)

    def _speak(self) -> None:
        """Say the new screen, and a warning when it is new."""
        if self.panel is None:
            return
        new = [one for one in self.run.state.waarschuwingen if one.id not in self._said]
        self._said.update(one.id for one in new)
        warned = [self._warning_words(one) for one in new if self.run.screen != "uitkomst"]
        told = [*warned, self.left.text(), self.panel.said()]
        announce(self, " ".join(part for part in told if part))

    def _has_focus(self) -> bool:
        window = self.window()
        focused = window.focusWidget() if window is not None else None
        return focused is not None and self.isVisible() and self.isAncestorOf(focused)

    def _to_top(self) -> None:
        """A new screen begins at its top."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        inside = area.widget() if isinstance(area, QScrollArea) else None
        if isinstance(area, QScrollArea) and inside is not None:
            top, gap = self.mapTo(inside, QPoint(0, 0)).y(), self.context.theme.space("gap")
            area.verticalScrollBar().setValue(top - gap if top > 3 * gap else 0)
