"""What was left out of the findings: why, since when, and a way to show it again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.order.content import LeftOut
from desktop_app.gui.pages.order.silence_dialog import reasons
from desktop_app.gui.pages.today.card import TodayCard, at_left, named_button
from desktop_app.gui.pages.today.fold import Fold
from desktop_app.text.dates import long_date
from desktop_app.traject.calendar import parse_exact


class LeftOutCard(TodayCard[tuple[LeftOut, ...]]):
    """Folded at first; hidden while there is nothing."""

    again_wanted = Signal(str)
    """What to show again."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent=parent)
        self._context = context
        self._open = False
        self.fold: Fold | None = None

    def show_content(self, content: tuple[LeftOut, ...]) -> None:
        """Show what was left out."""
        self.setVisible(bool(content))
        super().show_content(content)

    def _build(self, column: QVBoxLayout, content: tuple[LeftOut, ...]) -> None:
        column.addLayout(self._heading(self.tr("Weggelaten")))
        self._say(column, self._count(len(content)))
        fold = Fold(
            self._theme,
            self.tr("Bekijk wat je wegliet"),
            self.tr("Verberg wat je wegliet"),
            is_open=self._open,
        )
        for one in content:
            self._add(fold.column, one)
        fold.turned.connect(self._remember)
        self.fold = fold
        column.addWidget(fold)

    def _count(self, count: int) -> str:
        if count == 1:
            return self.tr("Je liet 1 ding weg.")
        return self.tr("Je liet {aantal} dingen weg.").format(aantal=count)

    def _add(self, column: QVBoxLayout, one: LeftOut) -> None:
        sentence = one.finding.sentence(self._context.words)
        self._say(column, sentence)
        self._say(column, self._why(one), "small", "muted")
        button = named_button(self._theme, self.tr("Toon weer"), sentence)
        button.clicked.connect(lambda: self.again_wanted.emit(one.key))
        column.addLayout(at_left(button))

    def _why(self, one: LeftOut) -> str:
        silence = one.silence
        reason = dict(reasons())[silence.reden]
        parts = [f"{reason}."]
        if silence.tekst:
            parts.append(f"“{silence.tekst}”")
        try:
            day = long_date(parse_exact(silence.dag), self._context.words.names)
        except ValueError:
            return " ".join(parts)
        return " ".join([*parts, self.tr("Weggelaten op {dag}.").format(dag=day)])

    def _remember(self, is_open: bool) -> None:
        self._open = is_open
        self.tell()
