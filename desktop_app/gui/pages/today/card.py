"""A card of Vandaag: built anew only when its contents change, with the keyboard kept in place.

Each card is a stop of the Tab key, so that who listens hears its text and not only its buttons.
"""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.icon_label import IconLabel
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words

Content = TypeVar("Content")
"""What a card shows, ready to be put into words; equal contents look equal."""
RING = 4
"""Links keep this free around them for the ring of the focus, in pixels; text stands in line."""


class TodayCard(Surface, Generic[Content]):
    """Subclasses say what is in it in `_build`; `show_content` decides when."""

    def __init__(
        self,
        theme: Theme,
        *,
        fill: str = "card",
        edge: str = "card_border",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, fill=fill, edge=edge, reading=True, parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._content: Content | None = None
        self._title = ""
        self._inside: QWidget | None = None
        padding = theme.space("card_padding")
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(padding - RING, padding, padding - RING, padding)

    def show_content(self, content: Content) -> None:
        """Show this; nothing happens when it is what stands there."""
        if content != self._content or self._inside is None:
            self._content = content
            self.rebuild()

    def rebuild(self) -> None:
        """Build the contents again; who had the keyboard by name has it again."""
        name = self._name_with_focus()
        self._clear()
        self._inside = QWidget(self)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.space("small"))
        if self._content is not None:
            self._build(column, self._content)
        self._outer.addWidget(self._inside)
        self._inside.show()
        self.tell()
        if name is not None:
            self._focus_again(name)

    def tell(self) -> None:
        """Let assistive technology hear the card: its title, and all text that is not folded."""
        labels = [label for label in self.findChildren(QLabel) if label.isVisibleTo(self)]
        said = [label.text() for label in labels if label.text()]
        self.setAccessibleName(self._title or said[0] if said else self._title)
        self.setAccessibleDescription("\n".join(text for text in said if text != self._title))

    def _build(self, column: QVBoxLayout, content: Content) -> None:
        raise NotImplementedError

    def _clear(self) -> None:
        self._title = ""
        if self._inside is not None:
            self._outer.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
            self._inside = None

    def _name_with_focus(self) -> str | None:
        focus = self._inside.focusWidget() if self._inside is not None else None
        return focus.accessibleName() if focus is not None and focus.hasFocus() else None

    def _focus_again(self, name: str) -> None:
        if self._inside is None:
            return
        stops = [
            widget
            for widget in self._inside.findChildren(QWidget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        same = [widget for widget in stops if widget.accessibleName() == name]
        for widget in (same or stops)[:1]:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    # ------------------------------------------------------------------ parts of a card

    def _heading(self, text: str, icon: str | None = None, role: str = "ink") -> QHBoxLayout:
        """A title in the card, an icon before it if wanted; the first is that of the card."""
        self._title = self._title or text
        row = QHBoxLayout()
        row.setContentsMargins(RING, 0, RING, 0)
        row.setSpacing(self._theme.space("small"))
        if icon is not None:
            mark = IconLabel(self._theme, icon, role, kind="heading_3")
            row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Heading(self._theme, text, 3), 1)
        return row

    def _say(self, column: QVBoxLayout, text: str, kind: str = "body", role: str = "ink") -> None:
        """A paragraph of the card."""
        column.addLayout(inset(Words(self._theme, text, kind, role)))


def named_button(theme: Theme, text: str, about: str, *, main: bool = False) -> Button:
    """A button that says the same as others, told apart by what it is about."""
    button = Button(theme, text, main=main)
    button.setAccessibleName(f"{text}: {about}" if about else text)
    return button


def at_left(widget: QWidget) -> QHBoxLayout:
    """A row in which a button keeps its own width, in line with text."""
    row = inset(widget)
    row.addStretch(1)
    return row


def inset(part: QWidget | QLayout) -> QHBoxLayout:
    """A row in which text and buttons begin where the words of a link do."""
    row = QHBoxLayout()
    row.setContentsMargins(RING, 0, RING, 0)
    if isinstance(part, QLayout):
        row.addLayout(part, 1)
    else:
        row.addWidget(part)
    return row
