"""What will be in it, what is left out and why, and words to look at first."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.export.content.blocks import Part
from desktop_app.gui.context import Context
from desktop_app.gui.pages.file.card import CardFold
from desktop_app.gui.pages.order.parts import Dots
from desktop_app.gui.pages.share.kinds import sensitive_name
from desktop_app.gui.pages.share.request import Doubtful
from desktop_app.gui.pages.today.card import TodayCard, at_left, inset
from desktop_app.gui.widgets.choice import CheckList
from desktop_app.gui.widgets.link import Link

FEW = 6
"""So many lines are shown unasked."""
MOST = 300
"""So many lines are shown at all; the rest is counted."""


class Shown(Struct, frozen=True):
    """All that the card says. audience: an id."""

    reader: str
    audience: str
    inside: tuple[Part, ...]
    left_out: tuple[Part, ...]
    doubtful: tuple[Doubtful, ...]


class PreviewCard(TodayCard[Shown]):
    """A list of what is in it and one of what is not; both can be unfolded."""

    levels_wanted = Signal()
    allowed_changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent=parent)
        self.context = context
        self.allow: CheckList | None = None

    @property
    def allowed(self) -> bool:
        """The words were looked at and may stay, or there are none."""
        content = self._content
        if content is None or not content.doubtful:
            return True
        return self.allow is not None and bool(self.allow.values())

    def _build(self, column: QVBoxLayout, content: Shown) -> None:
        self.allow = None
        column.addLayout(self._heading(self.tr("Dit komt erin")))
        if content.inside:
            self._list(
                column, [self._line(part) for part in content.inside], self.tr("Dit komt erin")
            )
        else:
            self._say(column, self.tr("Er is voor deze lezer nog niets om in te zetten."))
        if content.audience != "ik":
            column.addLayout(self._heading(self.tr("Dit laten we weg")))
            if content.left_out:
                lines = [self._line(part) for part in content.left_out]
                self._list(column, lines, self.tr("Dit laten we weg"))
            else:
                self._say(column, self.tr("Niets. Deze lezer mag alles zien wat erin kan."))
            link = Link(self._theme, self.tr("Kies wat erin mag"))
            link.clicked.connect(self.levels_wanted)
            column.addLayout(at_left(link))
        if content.doubtful:
            self._look_first(column, content.doubtful)

    def _look_first(self, column: QVBoxLayout, doubtful: Sequence[Doubtful]) -> None:
        column.addLayout(self._heading(self.tr("Kijk hier eerst naar"), "circle-alert"))
        self._say(
            column,
            self.tr("Deze woorden horen meestal niet in een papier voor je werkgever of bureau."),
        )
        form = self.tr("“{woord}”: {soort}. Het staat hier: {rond}")
        lines = [
            form.format(woord=one.word, soort=sensitive_name(one.kind), rond=one.around)
            for one in doubtful
        ]
        self._list(column, lines, self.tr("Kijk hier eerst naar"))
        self._say(column, self.tr("Haal ze weg waar je ze schreef, of laat ze bewust staan."))
        self.allow = CheckList(self._theme, [("toch", self.tr("Toch zo laten"))])
        self.allow.setAccessibleName(self.tr("Woorden die je liet staan"))
        self.allow.changed.connect(self.allowed_changed)
        column.addLayout(inset(self.allow))

    def _list(self, column: QVBoxLayout, lines: list[str], about: str) -> None:
        column.addLayout(inset(Dots(self._theme, lines[:FEW])))
        rest = lines[FEW:MOST]
        if not rest:
            return
        fold = CardFold(
            self._theme,
            self.tr("Toon ze alle {aantal}").format(aantal=len(lines)),
            self.tr("Toon minder"),
            about=about,
        )
        if len(lines) > MOST:
            more = self.tr("En nog {aantal} andere.").format(aantal=len(lines) - MOST)
            rest.append(more)
        fold.column.addWidget(Dots(self._theme, rest))
        column.addLayout(inset(fold))

    def _line(self, part: Part) -> str:
        if not part.why:
            return part.what
        return self.context.words.get("delen.regel", wat=part.what, waarom=part.why)
