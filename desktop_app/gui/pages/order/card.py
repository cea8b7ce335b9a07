"""One finding on a card: what stands out; unfolded what to do, where, and where it stands."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.order.leads import lead_to, leads_of
from desktop_app.gui.pages.order.parts import Dots, add_links, add_sources
from desktop_app.gui.pages.today.card import TodayCard, at_left, inset, named_button
from desktop_app.gui.pages.today.fold import Fold
from desktop_app.gui.widgets.words import Words
from desktop_app.rights.guides.judge import Uitslag

MOST_SUBJECTS = 5


class FindingCard(TodayCard[Uitslag]):
    """Built again when what it says has changed; open or closed stays as it was."""

    silence_wanted = Signal(str)
    """Id of the finding to leave out."""

    def __init__(
        self, context: Context, *, is_open: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(context.theme, parent=parent)
        self._context = context
        self.is_open = is_open
        self.fold: Fold | None = None

    def open(self) -> None:
        """Unfold what to do."""
        if self.fold is not None and not self.fold.is_open:
            self.fold.turn()

    def _build(self, column: QVBoxLayout, content: Uitslag) -> None:
        title = content.sentence(self._context.words)
        column.addLayout(self._heading(title))
        fold = Fold(
            self._theme,
            self.tr("Wat kun je doen?"),
            self.tr("Toon minder"),
            about=title,
            is_open=self.is_open,
        )
        self._inside_of(fold.column, content, title)
        fold.turned.connect(self._remember)
        self.fold = fold
        column.addWidget(fold)

    def _inside_of(self, column: QVBoxLayout, content: Uitslag, title: str) -> None:
        context, finding = self._context, content.bevinding
        if len(content.onderwerpen) > 1:
            self._subjects(column, content)
        column.addLayout(inset(Dots(self._theme, finding.doe, numbered=len(finding.doe) > 1)))
        if finding.eerlijk:
            column.addLayout(inset(Words(self._theme, finding.eerlijk, role="muted")))
        add_links(column, context, leads_of(content, context), title)
        add_sources(column, context, finding.bronnen, finding.gecontroleerd)
        button = named_button(self._theme, self.tr("Laat dit weg"), title)
        button.clicked.connect(lambda: self.silence_wanted.emit(content.id))
        column.addLayout(at_left(button))

    def _subjects(self, column: QVBoxLayout, content: Uitslag) -> None:
        """Each thing that it is about, with the way to it."""
        shown = content.onderwerpen[:MOST_SUBJECTS]
        for subject in shown:
            lead = lead_to(subject, self._context)
            if lead is None:
                self._say(column, subject.naam)
            else:
                text = subject.naam or lead.text
                add_links(column, self._context, [lead._replace(text=text)])
        rest = len(content.onderwerpen) - len(shown)
        if rest:
            self._say(column, self.tr("En nog {aantal}.").format(aantal=rest), role="muted")

    def _remember(self, is_open: bool) -> None:
        self.is_open = is_open
        self.tell()
