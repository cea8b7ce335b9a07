"""The main window: where am I, the map, and the card of what is selected."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.gui.theme import Theme
from desktop_app.gui.timeline import Timeline
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words
from desktop_app.text.messages import Messages
from desktop_app.traject.model import Traject

if TYPE_CHECKING:
    from desktop_app.gui.card import Card
    from desktop_app.gui.widgets.button import Button

Provider = Callable[[date], Traject | None]
"""Gives the traject on a day; None while there are no facts."""
Clock = Callable[[], date]
AFTER_MIDNIGHT = timedelta(seconds=2)
LONGEST_WAIT = timedelta(hours=1)
"""A computer that slept through midnight is noticed at the latest after this."""


class MainWindow(QMainWindow):
    """Shows one traject, and recomputes it when the day changes."""

    def __init__(
        self,
        theme: Theme,
        words: Messages,
        provider: Provider,
        clock: Clock,
        phases: Mapping[str, str],
    ) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._provider = provider
        self._clock = clock
        self._phases = phases
        self._day = clock()
        self._traject: Traject | None = None
        self.card: Card | None = None
        self._notices: list[QWidget] = []
        self._panel: QWidget | None = None
        self.finished = False
        """True once the card stands under the map."""

        self.setWindowTitle(self.tr("Spoorboekje"))
        self.setMinimumSize(640, 480)
        self.resize(1280, 820)

        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.page = QWidget()
        """All that scrolls."""
        self._page = QVBoxLayout(self.page)
        margin = theme.space("page_margin_wide")
        self._page.setContentsMargins(margin, theme.space("page_margin"), margin, margin)
        self._page.setSpacing(theme.space("gap"))
        self._title = Words(theme, "", "heading_2", bold=True)
        self._step = Words(theme, "", "body", "muted")
        self._head = QHBoxLayout()
        self._alert: Button | None = None
        self._timeline = Timeline(theme, words)
        self._page.addLayout(self._header())
        self._frame = self._map_frame()
        self._page.addWidget(self._frame)
        self._page.addStretch(1)
        self._area.setWidget(self.page)
        self.setCentralWidget(self._area)

        self._timeline.chosen.connect(self._explain)
        self._timeline.first_seen.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        self._midnight = QTimer(self)
        self._midnight.setSingleShot(True)
        self._midnight.timeout.connect(self.day_may_have_changed)
        self.refresh()
        self._timeline.setFocus()

    @property
    def timeline(self) -> Timeline:
        """The map."""
        return self._timeline

    def refresh(self) -> None:
        """Compute the traject of today again and show it."""
        self._day = self._clock()
        self._traject = self._provider(self._day)
        traject = self._traject
        self._frame.setVisible(traject is not None)
        if traject is None:
            self._title.setText(self.tr("Nog geen tijdlijn"))
            self._step.setText(
                self.tr(
                    "Open Spoorboekje met een bestand met jouw gegevens. "
                    "Dan zie je hier jouw tijdlijn."
                )
            )
            return
        self._timeline.set_traject(traject)
        self._title.setText(self._where(traject))
        self._step.setText(self._next_step(traject))
        if self.card is not None:
            self._fill_rest()

    # ------------------------------------------------------------------ events

    def changeEvent(self, event: QEvent) -> None:
        """Coming back to the window is a moment to look at the calendar."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.day_may_have_changed()

    # ------------------------------------------------------------------ building

    def _header(self) -> QHBoxLayout:
        row = self._head
        row.setSpacing(self._theme.space("gap"))
        texts = QVBoxLayout()
        texts.setSpacing(self._theme.space("tiny"))
        texts.addWidget(self._title)
        texts.addWidget(self._step)
        row.addLayout(texts, 1)
        return row

    def _map_frame(self) -> Surface:
        frame = Surface(self._theme)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(8, 8, 8, 8)
        inside.addWidget(self._timeline)
        return frame

    def _add_shortcuts(self) -> None:
        from PySide6.QtGui import QKeySequence, QShortcut

        theme = self._theme
        actions = (
            ((QKeySequence.StandardKey.ZoomIn, "Ctrl+="), theme.larger),
            ((QKeySequence.StandardKey.ZoomOut,), theme.smaller),
            (("Ctrl+0",), lambda: theme.set_percent(100)),
        )
        for keys, action in actions:
            for key in keys:
                shortcut = QShortcut(QKeySequence(key), self)
                shortcut.activated.connect(action)

    def _finish(self) -> None:
        """Build what is under the map, now that the window has been seen."""
        self._add_shortcuts()
        self._fill_rest()
        self._wait_for_midnight()
        self.finished = True

    def _fill_rest(self) -> None:
        """Card, notices and panel for the traject in hand."""
        traject = self._traject
        if traject is None:
            return
        from desktop_app.gui.card import Card
        from desktop_app.gui.notices import AgeNotice, notice_count

        if self.card is None:
            self.card = Card(self._theme, self._words)
            self._page.insertWidget(self._page.count() - 1, self.card)
        for notice in self._notices:
            notice.hide()
            notice.deleteLater()
        self._notices.clear()
        if traject.regels_verouderd:
            bar = AgeNotice(self._theme, self._words, traject)
            self._page.insertWidget(1, bar)
            self._notices.append(bar)
        self._show_alert(notice_count(traject))
        if self._panel is not None:
            self._close_panel()
            self._open_panel(traject)
        self._explain(self._timeline.selected_key or "")

    # ------------------------------------------------------------------ what it says

    def _where(self, traject: Traject) -> str:
        phase = self._phases.get(traject.fase, "")
        if traject.ziekteweek is None:
            return phase[:1].upper() + phase[1:]
        beyond = traject.ziekteweek > traject.weken_totaal
        form = self.tr("Week {week}") if beyond else self.tr("Week {week} van {totaal}")
        where = form.format(week=traject.ziekteweek, totaal=traject.weken_totaal)
        return f"{where}: {phase}" if phase else where

    def _next_step(self, traject: Traject) -> str:
        if not traject.volgende_stappen:
            return self._words.get("venster.geen_stap")
        step = traject.volgende_stappen[0]
        if step.uiterlijk is None:
            return self._words.get("venster.stap", tekst=step.tekst)
        form = "venster.stap_uiterlijk_vaag" if step.vaag else "venster.stap_uiterlijk"
        return self._words.get(form, tekst=step.tekst, dag=step.uiterlijk)

    def _explain(self, key: str) -> None:
        if self.card is not None and self._traject is not None:
            self.card.show_item(self._traject, key)

    # ------------------------------------------------------------------ notices

    def _show_alert(self, count: int) -> None:
        """The button that opens the panel, where there is something to mind."""
        if self._alert is None:
            from desktop_app.gui.widgets.button import Button

            self._alert = Button(self._theme, "")
            self._alert.clicked.connect(self._toggle_panel)
            self._head.addWidget(self._alert, 0, Qt.AlignmentFlag.AlignTop)
            QWidget.setTabOrder(self._alert, self._timeline)
        self._alert.setText(self.tr("Let op ({aantal})").format(aantal=count))
        self._alert.setVisible(count > 0)
        self._alert.updateGeometry()

    def _toggle_panel(self) -> None:
        if self._panel is not None:
            self._close_panel()
        elif self._traject is not None:
            self._open_panel(self._traject).setFocus(Qt.FocusReason.TabFocusReason)

    def _open_panel(self, traject: Traject) -> QWidget:
        from desktop_app.gui.notices import NoticePanel

        panel = NoticePanel(self._theme, self._words, traject)
        self._panel = panel
        self._page.insertWidget(1, panel)
        if self._alert is not None:
            QWidget.setTabOrder(self._alert, panel)
        panel.show()
        return panel

    def _close_panel(self) -> None:
        if self._panel is not None:
            self._panel.hide()
            self._panel.deleteLater()
            self._panel = None

    # ------------------------------------------------------------------ the day

    def _wait_for_midnight(self) -> None:
        now = datetime.now()  # noqa: DTZ005  (only how long to wait; the day comes from the clock)
        midnight = datetime.combine(now.date() + timedelta(days=1), time()) + AFTER_MIDNIGHT
        wait = min(midnight - now, LONGEST_WAIT)
        self._midnight.start(max(1000, round(wait.total_seconds() * 1000)))

    def day_may_have_changed(self) -> None:
        """Recompute if it is another day than the one that is shown."""
        if self._clock() != self._day:
            self.refresh()
        self._wait_for_midnight()
