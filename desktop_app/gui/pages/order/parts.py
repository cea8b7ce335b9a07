"""What pages with guidance share: points, places to go to, and where it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.order.leads import Lead
from desktop_app.gui.pages.rights.source_list import SourceRows
from desktop_app.gui.pages.rights.sources import checked_words
from desktop_app.gui.pages.today.card import RING, inset
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.beside import Beside
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.link import Link
from desktop_app.gui.widgets.words import Words
from desktop_app.traject.model import Bron

WIDEST = 52
"""Width of what reads well, in type sizes."""


class Dots(QWidget):
    """Lines under each other, each with its mark before it; numbered: in the order of doing."""

    def __init__(self, theme: Theme, lines: Iterable[str], *, numbered: bool = False) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.space("small"))
        grid.setColumnStretch(1, 1)
        for number, line in enumerate(lines, start=1):
            mark = Words(theme, f"{number}." if numbered else "•")
            grid.addWidget(mark, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Words(theme, line), number, 1)


def add_links(
    column: QVBoxLayout, context: Context, leads: Iterable[Lead], about: str = ""
) -> list[Link]:
    """A link to each of these places. about: told with it, where several cards say the same."""
    made = []
    for lead in leads:
        link = Link(context.theme, lead.text)
        link.setAccessibleName(lead.text)
        link.setAccessibleDescription(about)
        link.clicked.connect(_goer(context, lead))
        column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        made.append(link)
    return made


def add_sources(
    column: QVBoxLayout, context: Context, sources: Iterable[Bron], checked: date
) -> None:
    """Where it stands, and when that was checked."""
    theme = context.theme
    title = QCoreApplication.translate("SourceList", "Waar staat dit?")
    column.addLayout(inset(Words(theme, title, "small", bold=True)))
    column.addLayout(inset(SourceRows(context, sources)))
    column.addLayout(inset(Words(theme, checked_words(context, checked), "small", "muted")))


class Buttons(QWidget):
    """Buttons side by side, on as many rows as the width needs."""

    def __init__(self, theme: Theme, *buttons: QWidget) -> None:
        super().__init__()
        flow = FlowLayout(theme.space("small"), self)
        for button in buttons:
            flow.addWidget(button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


class WithChip(QWidget):
    """A text with a small word at its right, or under it."""

    def __init__(self, theme: Theme, text: QWidget, chip: QWidget) -> None:
        super().__init__()
        row = Beside(theme, self)
        row.addWidget(text)
        row.addWidget(chip)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


def widest(theme: Theme) -> int:
    """Width of a column of cards, in pixels."""
    return round(WIDEST * theme.size("type", "body") * theme.scale)


def plain_column(space: int) -> tuple[QWidget, QVBoxLayout]:
    """A widget with a column in it and no room around that."""
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(RING, 0, RING, 0)
    column.setSpacing(space)
    return inside, column


def _goer(context: Context, lead: Lead) -> Callable[[], None]:
    return lambda: context.go(lead.page, lead.item)
