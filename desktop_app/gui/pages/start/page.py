"""The first questions: one a screen, each with what the answer means, at most six."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.start.begin import PrivateLine
from desktop_app.gui.pages.start.keep import open_keep
from desktop_app.gui.pages.start.narrow import NarrowPage
from desktop_app.gui.pages.start.questions import QUESTIONS, TOTAL, first_open
from desktop_app.gui.pages.start.steps import Steps
from desktop_app.gui.pages.start.stops import KeepStop, PlaceStop, QuestionStop, Stop
from desktop_app.gui.pages.start.unfold import Unfold
from desktop_app.gui.pages.start.view import order_tabs
from desktop_app.gui.widgets.announce import announce
from desktop_app.gui.widgets.beside import Beside
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.link import Link
from desktop_app.gui.widgets.words import Words


class QuestionsPage(NarrowPage):
    """Enter goes on; nothing that is typed is lost by going back, away or to help."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._stops: dict[str, Stop] = {}
        self._at = QUESTIONS[0].id
        self._owner: str | None = None
        """Identity of the dossier that the screens are about."""
        self._build_widgets()
        self._assemble()
        self._connect()
        self._of_another()
        self._show(self._where_left())

    def _build_widgets(self) -> None:
        theme = self.context.theme
        self.steps = Steps(theme, TOTAL)
        self.heading = Heading(theme, "", 1)
        self.help = Words(theme, "", role="muted")
        self.unfold = Unfold(theme)
        self.back_button = Button(theme, self.tr("Terug"))
        self.month_button = Button(theme, self.tr("Kies alleen een maand"))
        self.unknown_button = Button(theme, self.tr("Weet ik niet"))
        self.later_button = Button(theme, self.tr("Later"))
        self.keep_button = Button(theme, self.tr("Bewaar nu"), icon="save")
        self.next_button = Button(theme, self.tr("Verder"), main=True)
        self.stop_link = Link(theme, self.tr("Stop met de vragen"))
        self._private = PrivateLine(theme)

    def _assemble(self) -> None:
        column, gap = self.column, self.context.theme.space("gap")
        column.addWidget(self.steps)
        column.addWidget(self.heading)
        column.addWidget(self.help)
        column.addWidget(self.unfold)
        self._stop_place = column.count()
        choices = QWidget()
        others = FlowLayout(gap, choices)
        for button in (
            self.back_button,
            self.month_button,
            self.unknown_button,
            self.later_button,
            self.keep_button,
        ):
            others.addWidget(button)
        row = Beside(self.context.theme)
        row.addWidget(choices)
        row.addWidget(self.next_button)
        column.addLayout(row)
        column.addWidget(self.stop_link, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._private)
        column.addStretch(1)

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.go_back)
        self.month_button.clicked.connect(self._only_month)
        self.unknown_button.clicked.connect(self.skip)
        self.later_button.clicked.connect(self.skip)
        self.keep_button.clicked.connect(self._keep)
        self.next_button.clicked.connect(self.go_on)
        self.stop_link.clicked.connect(lambda: self.context.go("vandaag", ""))

    # ------------------------------------------------------------------ as a page

    def title(self) -> str:
        """Name of the page."""
        return self.tr("Eerste vragen")

    def refresh(self) -> None:
        """Another dossier begins where it was left; the same one stays where it is."""
        if self._of_another():
            self._forget()
            self._show(self._where_left())
        elif self.context.desk.traject is None and self._at != QUESTIONS[0].id:
            self._show(QUESTIONS[0].id)  # the first day was taken back
        else:
            self._show(self._at)

    def show_item(self, key: str) -> None:
        """Go to one of the questions."""
        if key in self._order():
            self._show(key)

    def first_focus(self) -> QWidget:
        """The first field."""
        return self.current.first()

    def place(self) -> str:
        """Which question is asked."""
        return self._at

    def commit(self) -> None:
        """Keep the answer that is filled in now."""
        self.current.commit()

    @property
    def current(self) -> Stop:
        """The screen that is shown."""
        return self._stop(self._at)

    # ------------------------------------------------------------------ moving

    def go_on(self) -> None:
        """Keep the answer and go to the next screen; stays when it cannot be kept."""
        if self.current.leave():
            self._step(1)

    def skip(self) -> None:
        """Go on without an answer; what was typed stays in sight on coming back."""
        if not self.current.busy:
            self._step(1)

    def go_back(self) -> None:
        """The screen before this one; from the first to the first screen of all."""
        if self.current.busy:
            return
        if self._at == self._order()[0]:
            self.context.go("begin", "")
        else:
            self._step(-1)

    def _step(self, by: int) -> None:
        order = self._order()
        if self._at not in order:  # keeping was the last question, and it is done
            self._finish()
            return
        place = order.index(self._at) + by
        if place >= len(order):
            self._finish()
        else:
            self._show(order[place], focus=True)

    def _finish(self) -> None:
        self.context.left_at.pop(self.context.desk.identity, None)
        self.context.go("antwoorden", "")

    def _order(self) -> list[str]:
        """The screens; keeping is asked only while there is no file."""
        first, *rest = [question.id for question in QUESTIONS]
        keep = ["bewaren"] if self._asks_to_keep() else []
        return [first, "plek", *rest, *keep]

    def _asks_to_keep(self) -> bool:
        session = self.context.desk.session
        return session is None or self.context.desk.unsaved

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on from any field."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on()
            return
        super().keyPressEvent(event)

    # ------------------------------------------------------------------ showing

    def _stop(self, id: str) -> Stop:
        if id not in self._stops:
            self._stops[id] = self._made(id)
            self.column.insertWidget(self._stop_place, self._stops[id])
        return self._stops[id]

    def _made(self, id: str) -> Stop:
        if id == "plek":
            return PlaceStop(self.context, 1)
        if id == "bewaren":
            stop = KeepStop(self.context, TOTAL)
            stop.finished.connect(self._finish)
            stop.moved.connect(lambda: self._show("bewaren", focus=True))
            return stop
        numbers = {question.id: number for number, question in enumerate(QUESTIONS, start=1)}
        return QuestionStop(self.context, QUESTIONS[numbers[id] - 1], numbers[id])

    def _show(self, id: str, *, focus: bool = False) -> None:
        stop = self._stop(id)
        for other in self._stops.values():
            other.setVisible(other is stop)
        self._at = id
        self._note(id)
        stop.enter()
        said = (stop.title(), stop.help())
        if (self.heading.text(), self.help.text()) != said:
            self.heading.setText(said[0])
            self.help.setText(said[1])
            self.help.setVisible(bool(said[1]))
            self.unfold.show_text(*stop.more())
        self.steps.show_number(stop.number)
        self._show_buttons(stop)
        order_tabs(self.body)
        if focus:
            self._begin_at(stop.first())
            announce(self, f"{self.steps.text()}. {said[0]} {said[1]}")

    def _begin_at(self, first: QWidget) -> None:
        """The keyboard to the first field, which comes into view; a text begins at its heading."""
        self.begin_at_top()
        to_read = self.current.begins_with_text
        reason = Qt.FocusReason.OtherFocusReason if to_read else Qt.FocusReason.TabFocusReason
        first.setFocus(reason)
        if not to_read:
            self.ensureWidgetVisible(first, 0, self.context.theme.space("gap"))

    def _show_buttons(self, stop: Stop) -> None:
        unknown, later = stop.can_skip()
        desk = self.context.desk
        self.back_button.setVisible(stop.id in self._order())
        self.month_button.setVisible(stop.month_only is not None)
        self.unknown_button.setVisible(unknown)
        self.later_button.setVisible(later)
        self.keep_button.setVisible(stop.can_keep)
        self.next_button.setText(stop.main_text())
        self.next_button.updateGeometry()
        self.stop_link.setVisible(desk.traject is not None)

    def _only_month(self) -> None:
        act = self.current.month_only
        if act is not None:
            act()

    def _keep(self) -> None:
        dialog = open_keep(self.context, self.window())
        dialog.accepted.connect(lambda: self._show(self._at, focus=True))

    # ------------------------------------------------------------------ where it was left

    def _where_left(self) -> str:
        """Where this dossier was left; else at the first question without an answer."""
        desk = self.context.desk
        if desk.session is None or desk.traject is None:
            return QUESTIONS[0].id
        left = self.context.left_at.get(desk.identity, "")
        return left if left in self._order() else first_open(self.context)

    def _note(self, id: str) -> None:
        desk = self.context.desk
        if desk.session is not None:
            self.context.left_at[desk.identity] = id

    def _of_another(self) -> bool:
        """Whether what stands here is of another dossier than the one that is open."""
        before, self._owner = self._owner, self.context.desk.identity or None
        return before not in (None, self._owner)

    def _forget(self) -> None:
        """Nothing of one dossier is seen in another."""
        for stop in self._stops.values():
            self.column.removeWidget(stop)
            stop.hide()
            stop.deleteLater()
        self._stops.clear()
