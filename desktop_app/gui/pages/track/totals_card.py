"""Totals per week and per month: a chart, and a list that says the same."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from desktop_app.export.track_csv import Kind
from desktop_app.export.track_words import duration_words, written_duration
from desktop_app.gui.context import Context
from desktop_app.gui.pages.timeline.segments import Segments
from desktop_app.gui.pages.track.chart import Bar, Chart
from desktop_app.gui.pages.track.content import Track
from desktop_app.gui.pages.track.rows import Row
from desktop_app.gui.pages.track.rows_view import RowsView
from desktop_app.gui.pages.track.totals import (
    Total,
    Totals,
    Unit,
    moved,
    name_of,
    short_name,
    totals,
)
from desktop_app.gui.widgets.announce import announce
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words


class TotalsCard(Surface):
    """Hours of activities, or numbers of applications; twelve weeks or months at a time."""

    def __init__(self, context: Context, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent=parent)
        self._context = context
        self._kind = kind
        self._track: Track | None = None
        self._unit: Unit = "week"
        self._last: date | None = None
        """The last day that is shown; None is today."""
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme = self._theme
        self.heading = Heading(theme, "", 3, parent=self)
        self.unit = Segments(
            theme,
            self.tr("Per week of per maand"),
            [("week", self.tr("Per week")), ("maand", self.tr("Per maand"))],
            self,
        )
        self.unit.set_value("week")
        self.look = Segments(
            theme,
            self.tr("Grafiek of lijst"),
            [("grafiek", self.tr("Grafiek")), ("lijst", self.tr("Lijst"))],
            self,
        )
        self.look.set_value("grafiek")
        self.chart = Chart(theme, self)
        self.caption = Words(
            theme,
            self.tr("Dit zijn weken van de kalender, geen ziekteweken."),
            "small",
            "muted",
            parent=self,
        )
        self.view = RowsView(theme, self.tr("Totalen"), parent=self)
        self.earlier = Button(theme, self.tr("Toon eerdere"), icon="chevron-left", parent=self)
        self.later = Button(theme, self.tr("Toon latere"), icon="chevron-right", parent=self)
        self.note = Words(theme, "", "small", "muted", parent=self)

    def _assemble(self) -> None:
        column = self.inside_column("small")
        top = FlowLayout(self._theme.space("gap"))
        top.addWidget(self.unit)
        top.addWidget(self.look)
        ways = FlowLayout(self._theme.space("small"))
        ways.addWidget(self.earlier)
        ways.addWidget(self.later)
        column.addWidget(self.heading)
        column.addLayout(top)
        column.addWidget(self.chart)
        column.addWidget(self.caption)
        column.addWidget(self.view)
        column.addLayout(ways)
        column.addWidget(self.note)
        self.view.hide()

    def _connect(self) -> None:
        self.unit.chosen.connect(self._choose_unit)
        self.look.chosen.connect(self._choose_look)
        self.earlier.clicked.connect(lambda: self._move(-1))
        self.later.clicked.connect(lambda: self._move(1))
        self._theme.changed.connect(self._fit)

    def show_totals(self, track: Track) -> None:
        """Count what the file holds now."""
        self._track = track
        activities = track.activities if self._kind == "activiteit" else ()
        applications = track.applications if self._kind == "sollicitatie" else ()
        self.setVisible(bool(activities or applications))
        found = totals(self._unit, activities, applications, self._last or track.today)
        self.heading.setText(self._title())
        self.caption.setVisible(self._unit == "week")
        rows = [self._row(total, found) for total in found.each]
        self._show_chart(found)
        self.view.set_rows(rows)
        self._fit()
        held = self.earlier.hasFocus() or self.later.hasFocus()
        self.earlier.setVisible(found.earlier)
        self.later.setVisible(self._last is not None)
        if held and not (self.earlier.hasFocus() or self.later.hasFocus()):
            (self.earlier if found.earlier else self.unit.segment(self._unit)).setFocus()
        self.note.setText(self._left_out(found.left_out))
        self.note.setVisible(found.left_out > 0)

    # ------------------------------------------------------------------ inner workings

    def _title(self) -> str:
        if self._kind == "activiteit":
            week, month = self.tr("Uren per week"), self.tr("Uren per maand")
        else:
            week, month = self.tr("Sollicitaties per week"), self.tr("Sollicitaties per maand")
        return week if self._unit == "week" else month

    def _show_chart(self, found: Totals) -> None:
        words = self._context.words
        bars = []
        for total in found.each:
            value = total.minutes if self._kind == "activiteit" else total.applications
            shown = str(value)
            if self._kind == "activiteit":
                shown = written_duration(*divmod(total.minutes, 60))
            bars.append(Bar(short_name(total, found.unit, words), shown, value))
        spoken = "\n".join(row.spoken for row in (self._row(one, found) for one in found.each))
        self.chart.show_bars(bars, self._title(), spoken)

    def _row(self, total: Total, found: Totals) -> Row:
        words = self._context.words
        name = name_of(total, found.unit, words)
        if self._kind == "sollicitatie":
            said = words.get("tweedespoor.sollicitaties", aantal=total.applications)
            return Row(name, name, "", said, "now" if total.applications else "plain", "mail")
        said = words.get("tweedespoor.activiteiten", aantal=total.activities)
        hours = duration_words(total.minutes, words)
        return Row(name, name, said, hours, "now" if total.minutes else "plain", "clock")

    def _left_out(self, count: int) -> str:
        words = self._context.words
        week = self._unit == "week"
        id = "tweedespoor.niet_geteld_week" if week else "tweedespoor.niet_geteld_maand"
        return words.get(id, aantal=count)

    def _choose_unit(self, unit: str) -> None:
        self._unit = "maand" if unit == "maand" else "week"
        self._last = None
        self._again()

    def _choose_look(self, look: str) -> None:
        self.chart.setVisible(look == "grafiek")
        self.view.setVisible(look == "lijst")
        self._fit()

    def _move(self, blocks: int) -> None:
        track = self._track
        if track is None:
            return
        last = moved(self._unit, self._last or track.today, blocks)
        self._last = last if last < track.today else None
        self._again()
        announce(self, self.view.rows[0].title + " – " + self.view.rows[-1].title)

    def _again(self) -> None:
        if self._track is not None:
            self.show_totals(self._track)

    def _fit(self) -> None:
        """The list shows all of its rows; they are few."""
        self.view.setFixedHeight(self.view.wanted_height(10**6))
