"""What to look out for before a letter is sent."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.order.leads import articles
from desktop_app.gui.pages.order.parts import Dots, add_links
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words
from desktop_app.rights.letters_model import Brief

NEVER = "nooit-in-stuk"
"""The page about what does not belong in a paper for an employer."""


class WatchCard(Surface):
    """A stop of the keyboard, so that who listens hears it before the fields."""

    def __init__(self, context: Context, letter: Brief, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, reading=True, parent=parent)
        theme, kop = context.theme, letter.kop
        title = self.tr("Let hierop")
        column = self.inside_column("small")
        column.addWidget(Heading(theme, title, 3))
        column.addWidget(Dots(theme, kop.waarop_letten))
        said = list(kop.waarop_letten)
        if kop.medisch_verboden:
            text = self.tr("Schrijf niets over je ziekte, je behandeling of je arts.")
            column.addWidget(Words(theme, text, bold=True))
            add_links(column, context, articles((NEVER,)), kop.titel)
            said.append(text)
        self.setAccessibleName(title)
        self.setAccessibleDescription(" ".join(said))
