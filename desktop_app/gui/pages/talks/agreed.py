"""What was agreed in a conversation: who does it, by when, and whether it was done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.talks.content import Agreement, state_of
from desktop_app.gui.widgets.beside import Beside
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.chip import NEUTRAL, Chip
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words


class AgreedCard(Surface):
    """A row for each agreement, and a button for one more."""

    new_wanted = Signal()
    change_wanted = Signal(str)
    done_wanted = Signal(str, bool)
    remove_wanted = Signal(str)
    remind_wanted = Signal(str)
    """A reminder to the other party, whose day has passed."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent=parent)
        self.context = context
        self.rows: dict[str, AgreedRow] = {}
        self._shown: tuple[Agreement, ...] | None = None
        theme = context.theme
        self._nothing = Words(theme, self.tr("Er zijn nog geen afspraken."), "body", "muted")
        self.add_button = Button(theme, self.tr("Voeg een afspraak toe"), icon="plus")
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.space("medium"))
        column = self.inside_column("medium")
        column.addWidget(Heading(theme, self.tr("Afspraken uit dit gesprek"), 3))
        column.addWidget(self._nothing)
        column.addLayout(self._list)
        flow = FlowLayout(theme.space("small"))
        flow.addWidget(self.add_button)
        column.addLayout(flow)
        self.add_button.clicked.connect(self.new_wanted)

    def show_agreements(self, found: tuple[Agreement, ...]) -> None:
        """Other agreements; the keyboard stays at the one where it was, or at the next."""
        if found == self._shown:
            return
        self._shown = found
        at, what = self._focused()
        for row in self.rows.values():
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {one.id: self._row(one) for one in found}
        self._nothing.setVisible(not found)
        if at is not None:
            rows = list(self.rows.values())
            target = rows[min(at, len(rows) - 1)].button(what) if rows else self.add_button
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focused(self) -> tuple[int | None, str]:
        """The row and the button that have the keyboard."""
        for at, row in enumerate(self.rows.values()):
            for what, button in row.buttons.items():
                if button.hasFocus():
                    return at, what
        return None, ""

    def _row(self, one: Agreement) -> AgreedRow:
        row = AgreedRow(self.context, one, self)
        row.buttons["done"].clicked.connect(lambda: self.done_wanted.emit(one.id, not one.done))
        row.buttons["change"].clicked.connect(lambda: self.change_wanted.emit(one.id))
        row.buttons["remove"].clicked.connect(lambda: self.remove_wanted.emit(one.id))
        if "remind" in row.buttons:
            row.buttons["remind"].clicked.connect(lambda: self.remind_wanted.emit(one.id))
        self._list.addWidget(row)
        row.show()
        return row


class AgreedRow(QWidget):
    """One agreement; of what is late the text names who is next."""

    def __init__(self, context: Context, one: Agreement, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme, words = context.theme, context.words
        said = state_of(one, words)
        self.state = Words(theme, said[:1].upper() + said[1:], "small", "muted")
        chip = self.tr("gedaan") if one.done else self.tr("dag voorbij") if one.late else ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("tiny"))
        head = Beside(theme)
        head.addWidget(Words(theme, one.text, bold=True))
        if chip:
            head.addWidget(Chip(theme, chip, NEUTRAL))
        column.addLayout(head)
        column.addWidget(self.state)
        texts = {"remind": self.tr("Kopieer herinnering")} if one.late and not one.mine else {}
        texts |= {
            "done": self.tr("Toch niet gedaan") if one.done else self.tr("Dit is gedaan"),
            "change": self.tr("Verander"),
            "remove": self.tr("Haal weg"),
        }
        self.buttons = {what: Button(theme, text) for what, text in texts.items()}
        flow = FlowLayout(theme.space("small"))
        for button in self.buttons.values():
            name = self.tr("{doe}: {wat}").format(doe=button.text(), wat=one.text)
            button.setAccessibleName(name)
            button.setAccessibleDescription(said)
            flow.addWidget(button)
        column.addLayout(flow)

    def button(self, what: str) -> Button:
        """Its button that does this; where it has none, that which tells that it was done."""
        return self.buttons.get(what, self.buttons["done"])
