"""One who helps: what for, when, what to have at hand, and how to reach them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.icon_button import IconButton
from desktop_app.gui.widgets.icon_label import IconLabel
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words
from desktop_app.rights import Contact, Helplijn

ICONS = {"telefoon": "phone", "website": "external-link"}


class HelperCard(Surface):
    """A reading stop; each number and site can be copied. Nothing is dialled or opened."""

    copied = Signal(str)
    """The number or site that should be copied."""

    def __init__(self, theme: Theme, line: Helplijn) -> None:
        crisis = line.soort == "crisis"
        super().__init__(
            theme,
            fill="jij_soft" if crisis else "card",
            edge="jij" if crisis else "card_border",
            reading=True,
        )
        self._line = line
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme, line = self._theme, self._line
        self.setAccessibleName(line.naam)
        self.setAccessibleDescription(" ".join((line.waarvoor, line.wanneer, *line.bij_de_hand)))
        self._title = Heading(theme, line.naam, 3)
        self._texts = [Words(theme, line.waarvoor), Words(theme, line.wanneer)]
        self._at_hand = Words(theme, " ".join(line.bij_de_hand))
        self.contacts = Contacts(theme, line.contacten)

    def _assemble(self) -> None:
        theme = self._theme
        column = QVBoxLayout(self)
        margin = theme.space("card_padding")
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.space("small"))
        column.addWidget(self._title)
        for text in self._texts:
            column.addWidget(text)
        if self._line.soort != "crisis":
            column.addWidget(Words(theme, self.tr("Leg dit klaar"), "small", bold=True))
        column.addWidget(self._at_hand)
        column.addWidget(self.contacts)
        self.contacts.setVisible(bool(self._line.contacten))

    def _connect(self) -> None:
        self.contacts.copied.connect(self.copied)


class Contacts(QWidget):
    """Numbers and sites in plain text, each with a button that copies it."""

    copied = Signal(str)

    def __init__(self, theme: Theme, contacts: tuple[Contact, ...]) -> None:
        super().__init__()
        self._theme = theme
        self.buttons: dict[str, IconButton] = {}
        """By what they copy."""
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.space("medium"))
        self._grid.setVerticalSpacing(theme.space("small"))
        self._grid.setColumnStretch(3, 1)
        for row, contact in enumerate(contacts):
            self._add(row, contact)

    def _add(self, row: int, contact: Contact) -> None:
        theme, value, top = self._theme, contact.waarde, Qt.AlignmentFlag.AlignTop
        whole = value.replace(" ", "\N{NO-BREAK SPACE}")  # a number stays on one line
        name = f"{contact.naam}: {whole}" if contact.naam else whole
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(Words(theme, name, bold=True))
        if contact.uitleg:
            texts.addWidget(Words(theme, contact.uitleg, "small"))
        button = IconButton(theme, "copy", self.tr("Kopieer {waarde}").format(waarde=value))
        button.clicked.connect(lambda: self.copied.emit(value))
        self.buttons[value] = button
        self._grid.addWidget(IconLabel(theme, ICONS[contact.soort]), row, 0, top)
        self._grid.addLayout(texts, row, 1)
        self._grid.addWidget(button, row, 2, top)
