"""Who can help with this, each with a way to reach them; nothing is dialled."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.help.helper_card import Contacts
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.flow import Columns
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words
from desktop_app.rights import Helplijn, load_helplines


class Helper(Surface):
    """Name and contacts; a reading stop, so that who listens hears whose number it is."""

    def __init__(self, theme: Theme, line: Helplijn, parent: QWidget | None = None) -> None:
        super().__init__(theme, edge="card", reading=True, parent=parent)
        self.setAccessibleName(line.naam)
        told = [line.waarvoor]
        told += [f"{contact.naam} {contact.waarde}".strip() for contact in line.contacten]
        self.setAccessibleDescription(". ".join(told))
        self.contacts = Contacts(theme, line.contacten)
        column = QVBoxLayout(self)
        small = theme.space("small")
        column.setContentsMargins(small, small, small, small)
        column.setSpacing(theme.space("tiny"))
        column.addWidget(Words(theme, line.naam, bold=True))
        column.addWidget(self.contacts)
        self.contacts.setVisible(bool(line.contacten))


class Helpers(QWidget):
    """All of them under a heading, in the order of the list of helplines."""

    def __init__(self, context: Context, ids: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme, wanted = context.theme, set(ids)
        self._context = context
        self.helpers = [Helper(theme, line) for line in load_helplines() if line.id in wanted]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("small"))
        column.addWidget(Heading(theme, self.tr("Wie kan je helpen?"), 3))
        columns = Columns(theme)
        for number, helper in enumerate(self.helpers):
            half = columns.left if number % 2 == 0 else columns.right
            half.addWidget(helper)
            helper.contacts.copied.connect(self._copy)
        for half in (columns.left, columns.right):
            half.addStretch(1)
        column.addWidget(columns)

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._context.desk.said.emit(self.tr("Gekopieerd: {tekst}").format(tekst=text))
