"""What often goes wrong in a conversation, and what holds for every conversation."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.order.leads import articles, urgent
from desktop_app.gui.pages.order.parts import Dots, add_links, add_sources
from desktop_app.gui.pages.today.card import TodayCard, inset
from desktop_app.gui.pages.today.fold import Fold
from desktop_app.gui.widgets.words import Words
from desktop_app.rights.guides.conversations import Gesprekssoort, load_general


class PitfallCard(TodayCard[tuple[str, ...]]):
    """What often goes wrong in a conversation of this kind; hidden where nothing is known."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent=parent)

    def show_kind(self, kind: Gesprekssoort | None) -> None:
        """Those of a kind."""
        self.setVisible(kind is not None)
        self.show_content(kind.valkuilen if kind is not None else ())

    def _build(self, column: QVBoxLayout, content: tuple[str, ...]) -> None:
        column.addLayout(self._heading(self.tr("Hier gaat het vaak mis")))
        column.addLayout(inset(Dots(self._theme, content)))


class AdviceCard(TodayCard[str]):
    """Folded: before, during and after any conversation, what to read, and where it stands.

    What is urgent about a kind is not folded away.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent=parent)
        self._context = context
        self._kind: Gesprekssoort | None = None
        self._open = False
        self.fold: Fold | None = None

    def show_kind(self, kind: Gesprekssoort | None) -> None:
        """That of a kind, or what holds for every conversation."""
        self._kind = kind
        self.show_content(kind.id if kind is not None else "")

    def _build(self, column: QVBoxLayout, content: str) -> None:  # noqa: ARG002
        kind, always = self._kind, load_general()
        column.addLayout(self._heading(self.tr("Tips voor dit gesprek")))
        if kind is not None:
            add_links(column, self._context, urgent(kind.dringend))
        self.fold = fold = Fold(
            self._theme, self.tr("Lees de tips"), self.tr("Verberg de tips"), is_open=self._open
        )
        for title, lines in (
            (self.tr("Vooraf"), always.vooraf),
            (self.tr("Tijdens het gesprek"), always.tijdens),
            (self.tr("Daarna"), always.daarna),
        ):
            fold.column.addLayout(inset(Words(self._theme, title, bold=True)))
            fold.column.addLayout(inset(Dots(self._theme, lines)))
        reading = articles(dict.fromkeys((*(kind.artikelen if kind else ()), *always.artikelen)))
        add_links(fold.column, self._context, reading)
        told = kind or always
        add_sources(fold.column, self._context, told.bronnen, told.gecontroleerd)
        fold.turned.connect(self._remember)
        column.addWidget(fold)

    def _remember(self, is_open: bool) -> None:
        self._open = is_open
        self.tell()
