"""Opbouw en belasting: a week written down quickly, a chart with its words, and what stands out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.load.chart import HoursChart
from desktop_app.gui.pages.load.content import ABOUT, Told, hours_words, week_title, weeks_in
from desktop_app.gui.pages.load.form import HoursForm
from desktop_app.gui.pages.load.weeks_card import WeeksCard
from desktop_app.gui.pages.order.card import FindingCard
from desktop_app.gui.pages.order.content import order_of
from desktop_app.gui.pages.order.parts import widest
from desktop_app.gui.pages.order.silence_dialog import SilenceDialog
from desktop_app.gui.pages.page import Page
from desktop_app.gui.pages.start.view import attend
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.link import Link
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words
from desktop_app.rights.guides.judge import Uitslag

if TYPE_CHECKING:
    from desktop_app.dossier import Session
    from desktop_app.dossier.hours import Week


class LoadPage(Page):
    """An item is the id of a week: that one is then being changed."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.findings: dict[str, FindingCard] = {}
        self._build_widgets()
        self._assemble()
        self._connect()
        self.form.begin()

    def _build_widgets(self) -> None:
        theme, context = self.context.theme, self.context
        self._heading = Heading(theme, self.title(), 1)
        self._first = Words(theme, "")
        self._found = QWidget()
        self.form = HoursForm(context)
        self._frame = Surface(theme)
        self._chart_title = Heading(theme, self.tr("Je uren per week"), 3)
        self._legend = Words(
            theme,
            self.tr(
                "Gevulde balk: gewerkt. Rand: afgesproken. Stippen: gevolg daarna, van 1 tot 3."
                " T: terugval."
            ),
            "small",
            "muted",
        )
        self.chart = HoursChart(theme, context.words)
        self.weeks = WeeksCard(context)
        self._private = Words(
            theme,
            self.tr("Je uren staan alleen in je eigen dossier. Je werkgever ziet dit niet."),
            "small",
            "muted",
        )
        self.timeline_link = Link(theme, self.tr("Bekijk op je tijdlijn"))

    def _assemble(self) -> None:
        theme = self.context.theme
        self._cards = QVBoxLayout(self._found)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(theme.space("gap"))
        inside = self._frame.inside_column("small")
        for part in (self._chart_title, self._legend, self.chart):
            inside.addWidget(part)
        self._parts = (self._found, self.form, self._frame, self.weeks, self._private)
        for card in (self._heading, self._first, *self._parts):
            self.column.addWidget(card)
        self.column.addWidget(self.timeline_link, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        self._found.hide()
        self._restyle()

    def _connect(self) -> None:
        self.context.theme.changed.connect(self._restyle)
        self.form.kept.connect(self._keep)
        self.form.left.connect(self._begin_again)
        self.weeks.change_wanted.connect(self._change)
        self.weeks.remove_wanted.connect(self._remove)
        self.timeline_link.clicked.connect(lambda: self.context.go("tijdlijn", ""))

    # ------------------------------------------------------------------ what the window asks

    def title(self) -> str:
        """The name of the page."""
        return self.tr("Opbouw en belasting")

    def first_focus(self) -> QWidget:
        """The number that is new each week."""
        return self.form.first()

    def refresh(self) -> None:
        """Show what is written down; what is being typed stays."""
        weeks = weeks_in(self.context.desk)
        self._first.setText(self._line(weeks))
        for widget in (self._frame, self.weeks, self.timeline_link):
            widget.setVisible(bool(weeks))
        self.chart.show_weeks(weeks)
        self.weeks.show_content(weeks)
        self._show_findings()
        if not self.form.busy:
            self.form.begin()

    def show_item(self, key: str) -> None:
        """Change this week."""
        self._change(key)

    # ------------------------------------------------------------------ inner workings

    def _line(self, weeks: tuple[Week, ...]) -> str:
        """The last week in one line."""
        if not weeks:
            return self.tr("Schrijf elke week op hoeveel uur je werkt, en wat het je kost.")
        last = weeks[-1]
        title = week_title(last, self.context.words)
        if last.told.echt is None:
            return f"{title}."
        return f"{title}: {hours_words(last.told.echt)}."

    def _show_findings(self) -> None:
        """What stands out about hours, as on the page over the whole file."""
        order = order_of(self.context.desk)
        found = [one for one in order.found if one.id in ABOUT] if order is not None else []
        wanted = {one.id for one in found}
        for id in [id for id in self.findings if id not in wanted]:
            card = self.findings.pop(id)
            self._cards.removeWidget(card)
            card.hide()
            card.deleteLater()
        for one in found:
            self._finding(one).show_content(one)
        self._found.setVisible(bool(found))

    def _finding(self, one: Uitslag) -> FindingCard:
        if one.id not in self.findings:
            card = FindingCard(self.context)
            card.silence_wanted.connect(self._silence)
            self.findings[one.id] = card
            self._cards.addWidget(card)
        return self.findings[one.id]

    def _silence(self, id: str) -> None:
        order = order_of(self.context.desk)
        found = next((one for one in order.found if one.id == id), None) if order else None
        if found is not None:
            SilenceDialog(self.context, found, self.window()).ask()
            attend(self.form.first())

    def _keep(self, told: Told) -> None:
        """A new week, or another form of one that is there; no week twice of one kind."""
        same = [
            week.id
            for week in weeks_in(self.context.desk)
            if week.told.week == told.payload.week and week.told.soort == told.payload.soort
        ]
        id = told.id
        if any(other != id for other in same):
            self.form.refuse_week()
            return

        def keep(session: Session) -> None:
            if id is None:
                session.add_entry(told.payload)
            else:
                session.change_entry(id, told.payload)

        if self.context.desk.change(keep):
            self.form.begin()
            attend(self.form.first())

    def _change(self, id: str) -> None:
        week = next((one for one in weeks_in(self.context.desk) if one.id == id), None)
        if week is not None:
            self.form.change(week)
            attend(self.form.first())

    def _remove(self, id: str) -> None:
        said = self.tr("De week ligt 30 dagen in de prullenbak.")
        if self.context.desk.change(lambda session: session.delete_entry(id), said):
            self._begin_again()

    def _begin_again(self) -> None:
        self.form.begin()
        attend(self.form.first())

    def _restyle(self) -> None:
        most = widest(self.context.theme)
        for widget in self._parts:
            widget.setMaximumWidth(most)
