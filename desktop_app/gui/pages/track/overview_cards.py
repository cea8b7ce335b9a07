"""The cards of the overview: where the track stands, how it would hold, what was sent last."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.dossier import Uitkomst
from desktop_app.gui.context import Context
from desktop_app.gui.pages.order import leads
from desktop_app.gui.pages.order.parts import add_links, add_sources
from desktop_app.gui.pages.rights.kept_outcome import kept_lines
from desktop_app.gui.pages.today.card import TodayCard, inset
from desktop_app.gui.pages.today.fold import Fold
from desktop_app.gui.pages.track.part_card import titled
from desktop_app.gui.pages.track.readings import add_further, add_readings
from desktop_app.gui.pages.track.rows import Row
from desktop_app.gui.pages.track.state import TrackState
from desktop_app.gui.widgets.icon_label import IconLabel
from desktop_app.gui.widgets.link import Link
from desktop_app.gui.widgets.task_row import TaskRow
from desktop_app.gui.widgets.words import Words

CHECK = "spoor2-wanneer"
SHOWN = 4
"""Points of the test on the overview."""
LATEST = 3
"""Applications on the overview."""


class Start(Struct, frozen=True):
    """Where the track stands. checked: the outcome of the check about it that was kept last."""

    state: TrackState
    checked: Uitkomst | None


class StateCard(TodayCard[Start]):
    """Does it play, since when or from when, and folded: why, exceptions, other readings."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent=parent)
        self._context = context
        self._open = False
        self.fold: Fold | None = None

    def _build(self, column: QVBoxLayout, content: Start) -> None:
        theme, state, rule = self._theme, content.state, content.state.rule
        column.addLayout(self._heading(state.lines[0]))
        for line in state.lines[1:]:
            self._say(column, line)
        if content.checked is not None:
            for line in kept_lines(content.checked, self._context.words):
                self._say(column, line, role="muted")
        title = self.tr("Wie beslist, en wanneer?")
        fold = Fold(theme, title, self.tr("Verberg de uitleg"), is_open=self._open)
        fold.turned.connect(self._remember)
        self.fold = fold
        titled(
            fold.column,
            theme,
            self.tr("Wie beslist?"),
            (
                self.tr("Je werkgever is verantwoordelijk. Die start het traject en betaalt het."),
                self.tr("De bedrijfsarts geeft advies over wat je kunt."),
                self.tr("Jij werkt mee aan redelijke voorstellen."),
                self.tr("UWV kijkt pas later of het goed ging, rond je WIA-aanvraag."),
            ),
        )
        if rule is not None:
            add_readings(fold.column, self._context, state.readings)
            titled(fold.column, theme, self.tr("Zo tellen we"), rule.voorwaarden)
            titled(fold.column, theme, self.tr("Wanneer mag het wachten?"), rule.uitzonderingen)
            add_further(fold.column, self._context)
            add_sources(fold.column, self._context, rule.bronnen, rule.gecontroleerd)
        column.addWidget(fold)
        add_links(column, self._context, self._leads(rule is not None))

    def _leads(self, rule: bool) -> list[leads.Lead]:
        text = self.tr("Doe de check: klopt de start van spoor 2?")
        found = [leads.Lead("rechten", f"check:{CHECK}", text)]
        if rule:
            found += leads.steps(("spoor2_start_na_eje",), self._context)
        return found

    def _remember(self, is_open: bool) -> None:
        self._open = is_open
        self.tell()


class Summary(Struct, frozen=True):
    """The first points of the test, and how many more ask for attention."""

    points: tuple[Row, ...]
    more: int
    before: str


class TestCard(TodayCard[Summary]):
    """Does it hold at UWV, in four lines."""

    __test__ = False  # no test of pytest
    wanted = Signal()

    def _build(self, column: QVBoxLayout, content: Summary) -> None:
        theme = self._theme
        column.addLayout(self._heading(self.tr("Houdt dit stand bij UWV?")))
        for row in content.points:
            line = QHBoxLayout()
            line.setSpacing(theme.space("small"))
            line.addWidget(IconLabel(theme, row.icon, "jij"), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(Words(theme, row.title), 1)
            column.addLayout(inset(line))
        if not content.points:
            self._say(column, self.tr("Vul eerst je eerste ziektedag in."))
        if content.before:
            self._say(column, content.before, "small", "muted")
        link = Link(theme, self.tr("Bekijk alle punten"))
        link.clicked.connect(self.wanted)
        column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)


class Latest(Struct, frozen=True):
    """The applications that were sent last."""

    rows: tuple[Row, ...]
    count: int


class LatestCard(TodayCard[Latest]):
    """The last applications, and the way to all of them."""

    wanted = Signal()

    def _build(self, column: QVBoxLayout, content: Latest) -> None:
        theme = self._theme
        column.addLayout(self._heading(self.tr("Laatste sollicitaties")))
        for row in content.rows:
            chip = (row.state, _KINDS.get(row.look, "neutraal"))
            made = TaskRow(theme, row.title, row.below, chip=chip, icon=row.icon)
            column.addLayout(inset(made))
        if not content.rows:
            self._say(column, self.tr("Je hebt nog geen sollicitatie opgeschreven."))
        link = Link(theme, self.tr("Bekijk al je sollicitaties"))
        link.clicked.connect(self.wanted)
        column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)


_KINDS = {"now": "jij", "track": "spoor2", "done": "uwv"}
"""Kind of chip by the look of a row."""
