"""A card of Mijn bestand: what is so, the buttons, and the outcome of what was done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.today.fold import Fold
from desktop_app.gui.services import Steps
from desktop_app.gui.widgets.announce import announce
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words
from desktop_app.traject.errors import InvoerFout

T = TypeVar("T")


class CardFold(Fold):
    """Its button stands in line with the text above it."""

    def _assemble(self) -> None:
        super()._assemble()
        self._button_row.setContentsMargins(0, 0, 0, 0)


class FileCard(Surface):
    """A stop of the keyboard, so that who listens hears what is so before the buttons."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, reading=True, parent=parent)
        self.context = context
        self._title = Heading(context.theme, "", 3)
        self._lines = Words(context.theme, "")
        self.told = Words(context.theme, "", bold=True)
        self.flow = FlowLayout(context.theme.space("gap"))
        self.column = self.inside_column("medium")
        for widget in (self._title, self._lines):
            self.column.addWidget(widget)
        self.column.addLayout(self.flow)
        self.column.addWidget(self.told)
        self._lines.hide()
        self.told.hide()
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        """What a kind of card has of its own; it begins with `set_title`."""

    def _assemble(self) -> None:
        """Put that in the column."""

    def _connect(self) -> None:
        """What happens when it is used."""

    def set_title(self, title: str) -> None:
        """The heading, by which the card is heard as well."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def add_buttons(self, *buttons: QWidget) -> None:
        """Put these side by side."""
        for button in buttons:
            self.flow.addWidget(button)

    def show_lines(self, *lines: str) -> None:
        """What is so; empty lines are left out."""
        text = "\n".join(line for line in lines if line)
        self._lines.setText(text)
        self._lines.setVisible(bool(text))
        self.setAccessibleDescription(text)

    def text(self) -> str:
        """What the card says is so."""
        return self._lines.text()

    def tell(self, sentence: str) -> None:
        """Say next to the buttons how it went; empty takes that away."""
        self.told.setText(sentence)
        self.told.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)

    def in_steps(self, text: str, job: Callable[[Steps], T]) -> T | None:
        """Do work that may take long, with a bar; None when it was refused, which is then said."""
        from desktop_app.gui.work import busy, with_progress

        if busy():
            return None
        self.tell("")
        try:
            return with_progress(self.window(), text, lambda progress: job(progress.step))
        except InvoerFout as refusal:
            self.tell(self.context.words.say(refusal.message))
            return None
